"""Strategy `substitution`: a spread-out share of the planned words in each round."""

from __future__ import annotations

from collections.abc import Sequence

from .base import DecodingState, InGroups


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
