"""The mean of checkpoints' weights."""

import pytest
import torch
from synthetic_note.training.recipe.weight_average import average_weights


def test_weights_become_the_mean_and_counters_stay() -> None:
    first, second = torch.nn.BatchNorm1d(3), torch.nn.BatchNorm1d(3)
    with torch.no_grad():
        first.weight.fill_(1.0)
        second.weight.fill_(2.0)
        second.num_batches_tracked.fill_(8)
    average_weights(first, [second])
    assert first.weight.tolist() == [1.5] * 3
    assert first.num_batches_tracked == 0
    assert second.weight.tolist() == [2.0] * 3
    with pytest.raises(ValueError, match="different models"):
        average_weights(torch.nn.Linear(2, 2), [torch.nn.Linear(2, 3)])


def test_tied_weights_are_averaged_once() -> None:
    def tied(value: float) -> torch.nn.Module:
        model = torch.nn.Sequential(torch.nn.Linear(2, 2, bias=False), torch.nn.Linear(2, 2, bias=False))
        model[1].weight = model[0].weight
        torch.nn.init.constant_(model[0].weight, value)
        return model

    model = tied(1.0)
    average_weights(model, [tied(2.0)])
    assert model[1].weight.flatten().tolist() == [1.5] * 4
