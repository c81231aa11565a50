"""The decoding strategies: in which order masked words are filled, and how many in one round.

A strategy is a class with `start(state)`, which opens (masks) the slots of the first round, and
`step(logits, state)`, which is handed the logits of all open slots and fills, opens or keeps slots. A window is done
when no slot is open. Write your own by subclassing [`DecodingStrategy`]; an instance can be given to the pipeline.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
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

    def open_groups(self, groups: Iterable[list[int]]) -> None:
        """Open the first of some groups of slots; the rest waits in `pending`."""
        self.open, *self.pending = [group for group in groups if group] or [[]]

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
        state.open_groups(self.groups(state))

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        for slot, fill, value in zip(state.open, *state.sample(logits), strict=True):
            state.fill(slot, fill, value)
        state.open_groups(state.pending)


class Sequential(InGroups):
    """One word per pass, from left to right; later words are visible. The reference's order, without its PHI."""

    name = "sequential"

    def groups(self, state: DecodingState) -> list[list[int]]:
        return [[slot] for slot in range(state.count)]


class Parallel(InGroups):
    """All planned words are masked and filled in one pass."""

    name = "parallel"

    def groups(self, state: DecodingState) -> list[list[int]]:
        return [list(range(state.count))]


class Substitution(InGroups):
    """Each round masks one spread-out share of the planned words: neighbours fall into different rounds.

    Without `num_steps` a word waits for a later round only where it stands nearer than `DISTANCE` tokens to one that
    is masked in this round: planned words that are far apart hardly inform each other.
    """

    name = "substitution"

    #: Tokens from one slot of a round to the next at least.
    DISTANCE = 4

    #: Rounds at most; in a run of more planned words than that, neighbours share a round.
    MOST_ROUNDS = 6

    def groups(self, state: DecodingState) -> list[list[int]]:
        if self.num_steps is None and state.positions:
            return self._far_apart(state.positions)
        rounds = min(self.num_steps or self.MOST_ROUNDS, max(1, state.count))
        return [list(range(first, state.count, rounds)) for first in range(rounds)]

    def _far_apart(self, positions: Sequence[int]) -> list[list[int]]:
        groups: list[list[int]] = [[] for _ in range(self.MOST_ROUNDS)]
        for slot, position in enumerate(positions):
            free = [group for group in groups if not group or position - positions[group[-1]] >= self.DISTANCE]
            # The earliest round that will do; else the one whose last slot is farthest.
            (free[0] if free else min(groups, key=lambda group: group[-1])).append(slot)
        return groups


class Confidence(Parallel):
    """All planned words are masked at the start; each round fills those it is most certain of, after Mask-Predict
    (Ghazvininejad et al. 2019, 1904.09324) and MaskGIT (Chang et al. 2022, 2202.04200).

    The share of slots still open follows a cosine; of two neighbouring words only one is filled in a round, since
    either was drawn without knowing the other.
    """

    name = "confidence"

    @staticmethod
    def _rounds(state: DecodingState) -> int:
        """As many rounds as the planned words are dense: one to three, or eight where that is not known."""
        if not state.positions:
            return 8
        gap = (state.positions[-1] - state.positions[0]) / max(1, state.count - 1)
        return 1 if state.count == 1 or gap >= 8 else 2 if gap >= 4 else 3

    def step(self, logits: torch.Tensor, state: DecodingState) -> None:
        rounds = self.num_steps or self._rounds(state)
        state.round += 1
        fills, log_probabilities = state.sample(logits, distinct=state.round >= rounds)
        left = int(state.count * math.cos(math.pi / 2 * min(1.0, state.round / rounds)))
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


class Gibbs(Substitution):
    """After a pass of `substitution`, sweeps that resample the least certain fills: Gibbs sampling from a masked LM
    (Wang and Cho 2019, 1902.04094).

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
        state.open_groups((half[0::2], half[1::2]))


STRATEGIES: dict[str, type[DecodingStrategy]] = {
    strategy.name: strategy for strategy in (Sequential, Parallel, Confidence, Substitution, Gibbs)
}


def make_strategy(strategy: str | DecodingStrategy, num_steps: int | None = None) -> DecodingStrategy:
    """The strategy of that name, or the instance itself.

    Raises:
        ValueError: unknown name, or `num_steps` with an instance that has another one.
        TypeError: neither a name nor a strategy.
    """
    if isinstance(strategy, DecodingStrategy):
        if num_steps is not None and num_steps != strategy.num_steps:
            raise ValueError("num_steps: set it on the strategy itself when giving an instance")
        return strategy
    if not isinstance(strategy, str):
        raise TypeError(f"strategy: a name or a DecodingStrategy is needed, not {type(strategy).__name__}")
    if strategy not in STRATEGIES:
        raise ValueError(f"strategy: unknown {strategy[:20]!r}; choose among {', '.join(sorted(STRATEGIES))}")
    return STRATEGIES[strategy](num_steps)
