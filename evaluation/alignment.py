"""Which words of a real note became which words of the synthetic one, by the longest common runs of words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")

Place = tuple[int, int]


@dataclass(frozen=True)
class Change:
    """A run of words that differs: (start, end) of each of its words, in the real and in the synthetic note."""

    real: tuple[Place, ...]
    synthetic: tuple[Place, ...]

    @property
    def one_to_one(self) -> bool:
        """As many words as before, so that each stands for one."""
        return len(self.real) == len(self.synthetic)


@dataclass(frozen=True)
class Alignment:
    """Two notes word by word.

    Args:
        words: words of the real note.
        kept: how many of them stand in the synthetic note, in the same order.
        changes: everything else, in order.
    """

    words: int
    kept: int
    changes: tuple[Change, ...]


def align(real: str, synthetic: str) -> Alignment:
    """Align two notes; letter case does not count."""
    old, new = _places(real), _places(synthetic)
    matcher = SequenceMatcher(None, _lower(real, old), _lower(synthetic, new), autojunk=False)
    kept = 0
    changes = []
    for kind, first, last, new_first, new_last in matcher.get_opcodes():
        if kind == "equal":
            kept += last - first
        else:
            changes.append(Change(tuple(old[first:last]), tuple(new[new_first:new_last])))
    return Alignment(len(old), kept, tuple(changes))


def _places(text: str) -> list[Place]:
    return [match.span() for match in _WORD.finditer(text)]


def _lower(text: str, places: Sequence[Place]) -> list[str]:
    return [text[start:end].lower() for start, end in places]
