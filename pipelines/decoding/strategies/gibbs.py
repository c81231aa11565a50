"""Strategy `gibbs`: sweeps that draw the least certain fills anew, after Gibbs sampling from a masked LM (Wang and Cho
2019, 1902.04094)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .base import DecodingState
from .substitution import Substitution

if TYPE_CHECKING:
    import torch


class Gibbs(Substitution):
    """After a pass of `substitution`, sweeps that resample the least certain fills.

    Args:
        num_steps: rounds of the first pass.
        sweeps: how many times the less certain half is drawn anew.
    """

    name = "gibbs"

    def __init__(self, num_steps: int | None = None, sweeps: int = 2) -> None:
        super().__init__(num_steps)
        if sweeps < 0:
            raise ValueError(f"sweeps: {sweeps} is negative")
        self.sweeps = sweeps

    def start(self, state: DecodingState) -> None:
        super().start(state)
        state.round = 0

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        super().step(logits, state)
        if state.open or state.round >= self.sweeps:
            return
        state.round += 1
        ranked = sorted(state.fills, key=lambda slot: (state.log_probabilities[slot], slot))
        half = sorted(ranked[: math.ceil(len(ranked) / 2)])
        state.pending = [group for group in (half[0::2], half[1::2]) if group]
        state.open = state.pending.pop(0) if state.pending else []
