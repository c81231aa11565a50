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
    """Two notes word by word. `words`: words of the real note. `same`: places of those that stand in the synthetic
    note, in the same order, in the one and in the other. `changes`: everything else, in order."""

    words: int
    same: tuple[tuple[Place, Place], ...]
    changes: tuple[Change, ...]

    @property
    def kept(self) -> int:
        """How many words stand in the synthetic note."""
        return len(self.same)


def align(real: str, synthetic: str) -> Alignment:
    """Align two notes; letter case does not count."""
    old, new = _places(real), _places(synthetic)
    matcher = SequenceMatcher(None, _lower(real, old), _lower(synthetic, new), autojunk=False)
    same: list[tuple[Place, Place]] = []
    changes = []
    for kind, first, last, new_first, new_last in matcher.get_opcodes():
        if kind == "equal":
            same += zip(old[first:last], new[new_first:new_last], strict=True)
        else:
            changes.append(Change(tuple(old[first:last]), tuple(new[new_first:new_last])))
    return Alignment(len(old), tuple(same), tuple(changes))


def carry_spans(real: str, spans: Sequence[tuple[int, int, str]], synthetic: str) -> list[tuple[int, int, str]]:
    """Annotated spans of a real note, where they stand in the synthetic one.

    A span goes from the first to the last of its words. A word that was replaced by one counts as that one; a run of
    words within the span, as what it was replaced by. A span of which no word is left is gone.
    """
    aligned = align(real, synthetic)
    moved: list[tuple[Place, tuple[Place, ...]]] = [(old, (new,)) for old, new in aligned.same]
    for change in aligned.changes:
        if change.one_to_one:
            moved += [(old, (new,)) for old, new in zip(change.real, change.synthetic, strict=True)]
        elif change.real:
            first, last = change.real[0][0], change.real[-1][1]
            if any(start <= first and last <= end for start, end, _ in spans):
                moved += [(old, change.synthetic) for old in change.real]
    moved.sort()
    carried = []
    for start, end, label in spans:
        places = [place for (first, last), new in moved if start < last and first < end for place in new]
        if places:
            carried.append((min(places)[0], max(place[1] for place in places), label))
    return carried


def _places(text: str) -> list[Place]:
    return [match.span() for match in _WORD.finditer(text)]


def _lower(text: str, places: Sequence[Place]) -> list[str]:
    return [text[start:end].lower() for start, end in places]
