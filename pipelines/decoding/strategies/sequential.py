"""Strategy `sequential`: one word after the other."""

from __future__ import annotations

from .base import DecodingState, InGroups


class Sequential(InGroups):
    """One word per pass, from left to right; later words are visible. The reference's order, without its PHI."""

    name = "sequential"

    def groups(self, state: DecodingState) -> list[list[int]]:
        return [[slot] for slot in range(state.count)]
