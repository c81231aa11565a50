"""A note ready for infilling: its planned words are slots, the tokens between them stay."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from ..annotation.spans import Word
from ..annotation.tokens import WORD, NoteTokens
from .fill_constraints import SlotContext, match_case


# The classes that hold text of the note are not shown by repr().
@dataclass(repr=False)
class Slot:
    """A planned word or wording: where it stands in the note, its original tokens, and what it shows now.

    `shown_case` are the case classes of the tokens shown, where they are not the original word's own.
    """

    word: Word
    original: str
    ids: list[int]
    shown: list[int]
    case_id: int
    fill: str | None = None
    shown_case: list[int] | None = None

    def give_back(self) -> None:
        """Show the original again."""
        self.fill, self.shown, self.shown_case = None, list(self.ids), None


@dataclass(repr=False)
class Piece:
    """Either a run of tokens that stay, or one slot."""

    ids: list[int]
    case_ids: list[int]
    slot: int | None = None


@dataclass(repr=False)
class Line:
    """A note's tokens as they stand in one round, and where each slot begins."""

    ids: list[int]
    case_ids: list[int]
    starts: list[int]


@dataclass(repr=False)
class InfillingNote:
    """One note ready for infilling.

    Args:
        text: the note; read only for the words around slots.
        tokens: its tokens with identifiers placeholdered, see `put_placeholders`.
        words: planned words, in order.
        stream: 32 bytes that seed the note's random choices.
        forbidden: words that no fill may be, those of the note's identifiers, lower case.
        likes: the only words that may be written for a planned word, where not any may, see `plan_masks`.
        wordings: what may be written for a slot that is a wording.
        spare: words that take the place of planned ones that cannot be filled, in order; they are slots too.
        wanted: how many counted words are to be rewritten; None for all planned ones.
        weights: how many counted words a slot covers, 1 where nothing is said.
        omissions: words that may be left out; they are slots too.
    """

    text: str
    tokens: NoteTokens
    words: Sequence[Word]
    stream: bytes
    forbidden: frozenset[str] = frozenset()
    likes: Mapping[Word, frozenset[str]] = field(default_factory=dict)
    wordings: Mapping[Word, tuple[str, ...]] = field(default_factory=dict)
    spare: Sequence[Word] = ()
    wanted: int | None = None
    weights: Mapping[Word, int] = field(default_factory=dict)
    omissions: frozenset[Word] = frozenset()
    slots: list[Slot] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    rounds: int = 0
    passes: int = 0

    def fills(self) -> list[tuple[Word, str]]:
        """(word, new word in its case) of every slot that was rewritten.

        A word that is left out goes with the space behind it, and at the beginning of a sentence the next letter takes
        its capital.
        """
        made: list[tuple[Word, str]] = []
        gone: Word | None = None
        for slot in self.slots:
            if slot.fill is None:
                continue
            word, fill = slot.word, match_case(slot.fill, self.text[slot.word.start : slot.word.end])
            if gone is not None and gone.end == word.start:
                # Both are one change: "The operation" is "Surgery".
                if self.text[gone.start].isupper():
                    fill = fill[:1].upper() + fill[1:]
                word = Word(gone.start, word.end, word.pos)
            elif gone is not None:
                made.append(self._closed(gone))
            gone = Word(word.start, word.end + 1, word.pos) if fill == "" else None
            if gone is None:
                made.append((word, fill))
        return [*made, self._closed(gone)] if gone is not None else made

    def _closed(self, gone: Word) -> tuple[Word, str]:
        """What is left out, and the next letter where it takes a capital."""
        capital = self.text[gone.start].isupper() and self.text[gone.end].islower()
        return Word(gone.start, gone.end + capital, gone.pos), self.text[gone.end].upper() if capital else ""


def cut_pieces(note: InfillingNote) -> None:
    """Cut the tokens into slots and the runs between them."""
    tokens, words = note.tokens, sorted({*note.words, *note.spare, *note.omissions})
    note.slots, note.pieces = [], []
    index, run = 0, Piece([], [])
    position, count = 0, len(tokens)
    while position < count:
        start = tokens.starts[position]
        while index < len(words) and words[index].end <= start:
            index += 1
        word = words[index] if index < len(words) else None
        # A slot is made of tokens that lie wholly within the word; a tokenizer that joins a word with its
        # neighbours leaves the word as it is.
        stop = position
        if word is not None and start == word.start:
            while stop < count and tokens.starts[stop] < word.end and tokens.ends[stop] <= word.end:
                stop += 1
        if word is None or stop == position or tokens.ends[stop - 1] != word.end:
            run.ids.append(tokens.ids[position])
            run.case_ids.append(tokens.case_ids[position])
            position += 1
            continue
        if run.ids:
            note.pieces.append(run)
            run = Piece([], [])
        ids = tokens.ids[position:stop]
        case_id = tokens.case_ids[position]
        note.slots.append(Slot(word, note.text[word.start : word.end].lower(), ids, list(ids), case_id))
        note.pieces.append(Piece(ids, [case_id] * len(ids), slot=len(note.slots) - 1))
        position = stop
    if run.ids:
        note.pieces.append(run)


def line_of(note: InfillingNote, masked: Container[int] = (), mask_id: int = 0) -> Line:
    """The note's tokens as its slots now show them, these slots masked."""
    line = Line([], [], [])
    for piece in note.pieces:
        if piece.slot is None:
            line.ids += piece.ids
            line.case_ids += piece.case_ids
            continue
        slot, hidden = note.slots[piece.slot], piece.slot in masked
        line.starts.append(len(line.ids))
        shown = [mask_id] if hidden else slot.shown
        line.ids += shown
        line.case_ids += [slot.case_id] * len(shown) if hidden or not slot.shown_case else slot.shown_case
    return line


def reached(note: InfillingNote) -> int:
    """How many counted words are rewritten."""
    return sum(note.weights.get(slot.word, 1) for slot in note.slots if slot.fill is not None)


def next_slots(note: InfillingNote, attempt: int) -> list[int]:
    """Numbers of the slots to fill now: the planned ones first, then as many spare ones as are missing.

    Spare slots are asked for once each; `note.spare` loses them.
    """
    now = set(note.words) if attempt == 0 else set()
    missing = 0 if note.wanted is None or attempt == 0 else note.wanted - reached(note)
    spare = list(note.spare)
    while spare and missing > 0:
        word = spare.pop(0)
        if note.weights.get(word, 1) <= missing:
            now.add(word)
            missing -= note.weights.get(word, 1)
    note.spare = spare
    return [number for number, slot in enumerate(note.slots) if slot.word in now]


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
