"""The words around a slot as the note now stands."""

from __future__ import annotations

from ..annotation.tokens import WORD
from .fill_constraints import SlotContext
from .infilling_note import InfillingNote

#: Characters on each side of a slot in which no word is written a second time.
NEAR = 40


def context_of(note: InfillingNote, number: int) -> SlotContext:
    """What the fill constraints need to know of one slot as the note now stands."""
    slot = note.slots[number]
    return SlotContext(
        original=slot.original,
        pos=slot.word.pos,
        before=_beside(note, number, -1),
        after=_beside(note, number, +1),
        near=_near(note, number),
        likes=note.likes.get(slot.word),
    )


def _near(note: InfillingNote, number: int) -> frozenset[str]:
    """Words up to some forty characters away in the same line, as they now stand, lower case."""
    word = note.slots[number].word
    start, end = max(0, word.start - NEAR), word.end + NEAR
    before = note.text[start : word.start].rpartition("\n")[2]
    after = note.text[word.end : end].partition("\n")[0]
    near = {match.group().lower() for part in (before, after) for match in WORD.finditer(part)}
    for other in note.slots[max(0, number - 6) : number + 7]:
        if other.fill is not None and other.word != word and start <= other.word.start < end:
            near.update(other.fill.lower().split())
    return frozenset(near)


def _beside(note: InfillingNote, number: int, side: int) -> str:
    """The word right beside a slot as it now stands, lower case; empty across punctuation."""
    slot = note.slots[number]
    other = number + side
    if 0 <= other < len(note.slots):
        near = note.slots[other]
        gap = note.text[near.word.end : slot.word.start] if side < 0 else note.text[slot.word.end : near.word.start]
        if not gap.strip():
            return (near.fill or near.original).lower().split()[-1 if side < 0 else 0]
    if side < 0:
        before = note.text[max(0, slot.word.start - 40) : slot.word.start].rstrip()
        matches = list(WORD.finditer(before))
        return matches[-1].group().lower() if matches and matches[-1].end() == len(before) else ""
    after = note.text[slot.word.end : slot.word.end + 40].lstrip()
    match = WORD.match(after)
    return match.group().lower() if match else ""
