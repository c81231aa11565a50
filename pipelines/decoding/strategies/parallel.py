"""Strategy `parallel`: everything at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import DecodingState, DecodingStrategy

if TYPE_CHECKING:
    import torch


class Parallel(DecodingStrategy):
    """All planned words are masked and filled in one pass."""

    name = "parallel"

    def start(self, state: DecodingState) -> None:
        state.open = list(range(state.count))

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        fills, log_probabilities = state.sample(logits)
        for slot, fill, value in zip(state.open, fills, log_probabilities, strict=True):
            state.fill(slot, fill, value)
        state.open = []
