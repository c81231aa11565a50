"""Strategy `confidence`: the surest words first, after Mask-Predict (Ghazvininejad et al. 2019, 1904.09324) and MaskGIT
(Chang et al. 2022, 2202.04200)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .base import DecodingState
from .parallel import Parallel

if TYPE_CHECKING:
    import torch


class Confidence(Parallel):
    """All planned words are masked at the start; each round fills those it is most certain of.

    The share of slots still open follows a cosine, or falls linearly; of two neighbouring words only one is filled in a
    round, since either was drawn without knowing the other.
    """

    name = "confidence"

    def __init__(self, num_steps: int | None = None, schedule: str = "cosine") -> None:
        super().__init__(num_steps)
        if schedule not in ("cosine", "linear"):
            raise ValueError(f"schedule: unknown {schedule[:20]!r}; choose cosine or linear")
        self.schedule = schedule

    @staticmethod
    def _rounds(state: DecodingState) -> int:
        """As many rounds as the planned words are dense: one to three, or eight where that is not known."""
        if not state.positions:
            return 8
        gap = (state.positions[-1] - state.positions[0]) / max(1, state.count - 1)
        return 1 if state.count == 1 or gap >= 8 else 2 if gap >= 4 else 3

    def open_share(self, done: float) -> float:
        """Share of slots that is still open when this share of the rounds is done."""
        return math.cos(math.pi / 2 * done) if self.schedule == "cosine" else 1.0 - done

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        rounds = self.num_steps or self._rounds(state)
        state.round += 1
        fills, log_probabilities = state.sample(logits, distinct=state.round >= rounds)
        left = 0 if state.round >= rounds else int(state.count * self.open_share(state.round / rounds))
        quota = max(1, len(state.open) - left)
        order = sorted(range(len(state.open)), key=lambda place: (-log_probabilities[place], state.open[place]))
        taken: set[int] = set()
        for place in order:
            slot = state.open[place]
            if len(taken) >= quota:
                break
            if state.round < rounds and (
                (slot - 1 in taken and state.neighbours[slot - 1]) or (slot + 1 in taken and state.neighbours[slot])
            ):
                continue
            state.fill(slot, fills[place], log_probabilities[place])
            taken.add(slot)
        state.open = [slot for slot in state.open if slot not in taken]
