"""The mean of several checkpoints' weights."""

from __future__ import annotations

from collections.abc import Iterable

import torch


@torch.no_grad()
def average_weights(model: torch.nn.Module, others: Iterable[torch.nn.Module]) -> None:
    """Set the model's weights to the mean of its own and the others', in place.

    Ends of runs of which one began where the other ended lie in one valley of the loss; their mean lies lower than both
    (Izmailov et al. 2018, 1803.05407; Wortsman et al. 2022, 2203.05482). Raises ValueError: the models' weights differ
    in name or shape.
    """
    states = [model.state_dict(), *(other.state_dict() for other in others)]
    shapes = [{name: value.shape for name, value in state.items()} for state in states]
    if any(other != shapes[0] for other in shapes):
        raise ValueError("checkpoints of different models cannot be averaged")
    # All means before the first is written: a tied weight stands in the state under two names.
    means = {
        name: torch.stack([state[name].float() for state in states]).mean(0)
        for name, value in states[0].items()
        if value.is_floating_point()
    }
    for name, mean in means.items():
        states[0][name].copy_(mean)
