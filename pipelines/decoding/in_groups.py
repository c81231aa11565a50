"""Base of the strategies that open slots group by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import DecodingState, DecodingStrategy

if TYPE_CHECKING:
    import torch


class InGroups(DecodingStrategy):
    """Slots are opened group by group; the rest of the text stays visible, original or already filled."""

    def groups(self, state: DecodingState) -> list[list[int]]:
        """The slots of each round."""
        raise NotImplementedError(f"{type(self).__name__} must define groups()")

    def start(self, state: DecodingState) -> None:
        state.pending = [group for group in self.groups(state) if group]
        state.open = state.pending.pop(0) if state.pending else []

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        fills, log_probabilities = state.sample(logits)
        for slot, fill, value in zip(state.open, fills, log_probabilities, strict=True):
            state.fill(slot, fill, value)
        state.open = state.pending.pop(0) if state.pending else []
