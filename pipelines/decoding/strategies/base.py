"""What every decoding strategy has: how a fill is drawn, the state of a window, and the two methods to define.

A strategy is a class with `start(state)`, which opens (masks) the slots of the first round, and
`step(logits, state)`, which is handed the logits of all open slots and fills, opens or keeps slots. A window is done
when no slot is open. Write your own by subclassing [`DecodingStrategy`]; an instance can be given to the pipeline.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from numbers import Real
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Options are checked without torch; it is imported where a fill is drawn.
    import torch


@dataclass(frozen=True)
class SamplingOptions:
    """How a fill is drawn from a slot's distribution; names as in transformers' generation.

    Args:
        temperature: divisor of the logits; 0 takes the most probable fill.
        top_k: only the k most probable fills; 0 for all.
        top_p: only the smallest set of fills whose probabilities sum to this.
    """

    temperature: float = 1.0
    top_k: int = 20
    top_p: float = 0.9

    def __post_init__(self) -> None:
        for name in ("temperature", "top_p"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, Real):
                raise TypeError(f"{name}: a number is needed, not {type(value).__name__}")
        if isinstance(self.top_k, bool) or not isinstance(self.top_k, int):
            raise TypeError(f"top_k: a whole number is needed, not {type(self.top_k).__name__}")
        if not 0 <= self.temperature < math.inf:
            raise ValueError(f"temperature: {self.temperature} is not a number from 0 up")
        if self.top_k < 0:
            raise ValueError(f"top_k: {self.top_k} is negative")
        if not 0 < self.top_p <= 1:
            raise ValueError(f"top_p: {self.top_p} is outside 0 to 1")


@dataclass
class DecodingState:
    """The slots of one window while it is decoded.

    A slot is a word that the plan chose. It shows its original word, is open (masked), or shows its fill.

    Args:
        count: number of slots.
        neighbours: for each slot, whether the next slot is the very next word.
        generator: the window's own random stream.
        sampling: how fills are drawn.
        positions: for each slot, its place in the note counted in tokens; empty where that is not known.
    """

    count: int
    neighbours: list[bool]
    generator: torch.Generator
    sampling: SamplingOptions = field(default_factory=SamplingOptions)
    fills: dict[int, int] = field(default_factory=dict)
    log_probabilities: dict[int, float] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    open: list[int] = field(default_factory=list)
    round: int = 0
    pending: list[list[int]] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)

    def sample(self, logits: torch.Tensor, *, distinct: bool = True) -> tuple[list[int], list[float]]:
        """Draw a fill for each row of `(open slots, fills)`; returns fill numbers and their log-probabilities.

        Rows belong to the slots in `open`. A row without any allowed fill gives -1. With `distinct`, words next to each
        other never get the same fill; not needed where only one of them is filled in this round.
        """
        import torch

        if not logits.numel():
            return [-1] * len(logits), [-math.inf] * len(logits)
        together = logits.logsumexp(-1)
        # One draw for every fill, not for every rank: near ties cannot swap the randomness of two fills.
        noise = torch.rand(logits.shape, generator=self.generator).clamp_(1e-9, 1 - 1e-7)
        options = self.sampling
        if options.temperature == 0:
            scores, indices = logits.topk(min(2, logits.shape[-1]), dim=-1)
        else:
            scaled = logits / options.temperature
            k = min(options.top_k or scaled.shape[-1], scaled.shape[-1])
            values, indices = scaled.topk(k, dim=-1)
            if options.top_p < 1:
                probabilities = values.softmax(-1)
                before = probabilities.cumsum(-1) - probabilities
                values = values.masked_fill(before >= options.top_p, -math.inf)
            gumbel = -torch.log(-torch.log(noise.gather(-1, indices)))
            scores = values + gumbel
        best = scores.argmax(-1)
        fills: list[int] = []
        chosen: list[float] = []
        for row, slot in enumerate(self.open):
            place = int(best[row])
            beside = distinct and row > 0 and self.open[row - 1] == slot - 1 and self.neighbours[slot - 1]
            if beside and int(indices[row, place]) == fills[row - 1]:
                scores[row, place] = -math.inf
                place = int(scores[row].argmax())
            allowed = bool(torch.isfinite(scores[row, place]))
            fills.append(int(indices[row, place]) if allowed else -1)
            chosen.append(float(logits[row, fills[-1]] - together[row]) if allowed else -math.inf)
        return fills, chosen

    def fill(self, slot: int, fill: int, log_probability: float) -> None:
        """Write a fill into an open slot; -1 gives the original word back for good."""
        if fill < 0:
            self.keep(slot)
            return
        self.fills[slot] = fill
        self.log_probabilities[slot] = log_probability

    def keep(self, slot: int) -> None:
        """Give the original word back."""
        self.kept.add(slot)
        self.fills.pop(slot, None)

    @property
    def done(self) -> bool:
        """No slot is open."""
        return not self.open


class DecodingStrategy:
    """Base of all strategies.

    Args:
        num_steps: rounds, where the strategy has a free number of them.
    """

    name = ""

    def __init__(self, num_steps: int | None = None) -> None:
        if num_steps is not None and (isinstance(num_steps, bool) or not isinstance(num_steps, int) or num_steps < 1):
            raise ValueError("num_steps: a whole number of at least 1 is needed")
        self.num_steps = num_steps

    def start(self, state: DecodingState) -> None:
        """Open the slots of the first round."""
        raise NotImplementedError(f"{type(self).__name__} must define start()")

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        """Use the logits `(open slots, fills)` of this round; leave in `state.open` what the next round needs."""
        raise NotImplementedError(f"{type(self).__name__} must define step()")


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
