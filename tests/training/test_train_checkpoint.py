"""Building a checkpoint: where it starts, which parts of the model are trained, the mean of several."""

from pathlib import Path

import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from synthetic_note.training.recipe.config import MODEL_PARTS, CheckpointConfig
from synthetic_note.training.recipe.typed_config import ConfigError, read_yaml
from synthetic_note.training.recipe.weight_average import average_weights
from synthetic_note.training.train_checkpoint import start_model, train_parts

CONFIGS = Path(__file__).parents[2] / "training" / "configs"


def trained(model: torch.nn.Module) -> set[str]:
    return {name.split(".")[0] for name, parameter in model.named_parameters() if parameter.requires_grad}


def test_only_named_parts_are_trained() -> None:
    model = tiny_model(tiny_tokenizer())
    assert trained(model) == set(MODEL_PARTS)
    train_parts(model, ["pos_head", "pos_token_head"])
    assert trained(model) == {"pos_head", "pos_token_head"}
    train_parts(model, [])
    assert trained(model) == set(MODEL_PARTS) > {"encoder", "phi_head"}
    with pytest.raises(ConfigError, match=r"train_only: .*'pos'.*pos_head"):
        CheckpointConfig.from_mapping({**read_yaml(CONFIGS / "small.yaml"), "train_only": ["pos"]})


def test_training_starts_from_the_mean_of_checkpoints(tmp_path: Path) -> None:
    config = CheckpointConfig.from_yaml(CONFIGS / "small.yaml")
    tokenizer = tiny_tokenizer()
    for name, value in {"a": 1.0, "b": 3.0}.items():
        model = tiny_model(tokenizer)
        torch.nn.init.constant_(model.pos_head.bias, value)
        model.save_pretrained(tmp_path / name)
        tokenizer.save_pretrained(tmp_path / name)
    started = start_model(config, tokenizer, [tmp_path / "a", tmp_path / "b"])
    assert set(started.pos_head.bias.tolist()) == {2.0}
    assert set(start_model(config, tokenizer, [tmp_path / "b"]).pos_head.bias.tolist()) == {3.0}
    model = tiny_model(tokenizer)
    model.resize_token_embeddings(len(tokenizer) + 8)
    model.save_pretrained(tmp_path / "b")
    with pytest.raises(ConfigError, match="--init-from: checkpoints of different models"):
        start_model(config, tokenizer, [tmp_path / "a", tmp_path / "b"])


def test_weights_become_the_mean_tied_ones_once_and_counters_stay() -> None:
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

    def tied(value: float) -> torch.nn.Module:
        model = torch.nn.Sequential(torch.nn.Linear(2, 2, bias=False), torch.nn.Linear(2, 2, bias=False))
        model[1].weight = model[0].weight
        torch.nn.init.constant_(model[0].weight, value)
        return model

    model = tied(1.0)
    average_weights(model, [tied(2.0)])
    assert model[1].weight.flatten().tolist() == [1.5] * 4
