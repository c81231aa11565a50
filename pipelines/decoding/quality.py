"""Gates on the finished text: fills that do not fit what now stands around them are drawn again, then given back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import torch

from ..annotation.heads.batching import TokenWindow
from ..planning.omissions import AMID, ARTICLES, COPULAS, OPENING, sentence_start
from ..planning.plan import WORDING
from ..planning.register import level_of
from .fill_constraints import FillTable, word_stem
from .infilling_note import NEAR, InfillingNote, Line, Slot, line_of
from .windows import CONTEXT, Reader, window_around

#: A fill whose log-probability in the finished text is lower than the original's by more than this is drawn again: for
#: words that say the same, and for any. By reading: see docs/rewriting.md.
WORST_CLOSE, WORST_FREE = 1.5, 3.5


class Shown(NamedTuple):
    """Tokens that a slot shows, and their case classes where they are not the original word's."""

    ids: list[int]
    case_ids: list[int] | None


Allow = Callable[[InfillingNote, Sequence[int], torch.Tensor], torch.Tensor]


def check_fills(
    notes: Sequence[InfillingNote], slots: Sequence[Sequence[int]], table: FillTable, reader: Reader, allow: Allow
) -> int:
    """Mask every fill of these slots again, each by itself, and mend those that do not fit.

    Args:
        slots: numbers of each note's slots.
        allow: logits `(slots, fills)` with -inf where a fill is not allowed.

    Returns:
        The number of windows run.
    """
    windows: list[TokenWindow] = []
    asked: list[tuple[InfillingNote, int]] = []
    for note, numbers in zip(notes, slots, strict=True):
        for number in numbers:
            if note.slots[number].fill is not None:
                hidden = line_of(note, masked={number}, mask_id=reader.mask_id)
                windows.append(window_around(hidden, [number], reader))
                asked.append((note, number))
    rows: dict[int, torch.Tensor] = {}
    count = reader.run(windows, rows.__setitem__)
    # In the order of the text, whatever the batch: what is allowed depends on what stands near.
    for index, (note, number) in enumerate(asked):
        note.passes += 1
        _mend(note, number, rows[index][0].log_softmax(-1), allow(note, [number], rows[index])[0], table)
    return count


def _mend(note: InfillingNote, number: int, logits: torch.Tensor, allowed: torch.Tensor, table: FillTable) -> None:
    slot = note.slots[number]
    own = float(logits[slot.ids].mean())
    least = own - (WORST_CLOSE if slot.word in note.likes else WORST_FREE)
    if slot.fill is not None and float(logits[slot.shown[0]]) >= least:
        return
    best = int(allowed.argmax()) if len(allowed) else -1
    if best >= 0 and bool(allowed[best].isfinite()) and float(logits[table.token_ids[best]]) >= least:
        slot.fill, slot.shown = table.words[best], [int(table.token_ids[best])]
    else:
        slot.give_back()


def undo_repeats(note: InfillingNote) -> None:
    """Give back the original where two fills of one round made a word stand twice: "the start ... started"."""
    for number, slot in enumerate(note.slots):
        if slot.fill is None:
            continue
        stems = {word_stem(word) for word in slot.fill.lower().split() if len(word) > 3}
        own = {word_stem(word) for word in slot.original.split()}
        start, end = max(0, slot.word.start - NEAR), slot.word.end + NEAR
        for other in note.slots[max(0, number - 6) : number + 7]:
            if other is slot or not start <= other.word.start < end:
                continue
            if (
                other.fill is not None
                and not stems.isdisjoint(map(word_stem, other.fill.lower().split()))
                and own.isdisjoint(map(word_stem, other.original.split()))
            ):
                slot.give_back()
                break


def one_choice(note: InfillingNote) -> None:
    """The same noun has the same fill everywhere in a note: what was called one thing stays one thing."""
    first: dict[str, tuple[str, list[int]]] = {}
    for slot in note.slots:
        if slot.fill is None or slot.word.pos != "NOUN":
            continue
        fill, shown = first.setdefault(slot.original, (slot.fill, slot.shown))
        slot.fill, slot.shown = fill, list(shown)


#: A fill goes back where its neighbours, masked, lose more than this of their mean log-probability beside it.
WORST_BESIDE = 1.8

#: A word stays where its neighbours, masked, lose more than this of their mean log-probability without it.
WORST = 6.0

#: The first word of the sentence before a place, which is looked for so many characters back.
SENTENCE_BEFORE = re.compile(r"(?:\A|[.:;?!]\s|\n)\s*([A-Za-z]+)[^.:;?!\n]*\Z")
LONGEST_SENTENCE = 200

#: A sentence that begins with one of these is a full one.
DETERMINERS = ARTICLES | {"this", "these"}


def leave_out(notes: Sequence[InfillingNote], reader: Reader) -> int:
    """Empty the slots of each note's omissions, or leave them; returns the number of windows run."""
    places = [[number for number, slot in enumerate(note.slots) if slot.word in note.omissions] for note in notes]
    empty = [{place: Shown([], None) for place in of_note} for of_note in places]
    lost, count = _lost_beside(notes, empty, reader)
    for note, of_note in zip(notes, lost, strict=True):
        for place, loss in of_note.items():
            word = note.slots[place].word
            # What opens a sentence may always go.
            if loss <= WORST or word.pos == OPENING or note.text[word.start].isupper():
                note.slots[place].fill, note.slots[place].shown = "", []
        _keep_full_sentences(note)
    return count


def check_neighbours(notes: Sequence[InfillingNote], places: Sequence[Sequence[int]], reader: Reader) -> int:
    """Give back those of these fills that do not go with the words beside them, "for affecting me in his care"; returns
    the number of windows run."""
    filled = [
        {number: slot for number in numbers if (slot := note.slots[number]).fill and not _is_name_of_same(slot)}
        for note, numbers in zip(notes, places, strict=True)
    ]
    originals = [{number: Shown(slot.ids, None) for number, slot in slots.items()} for slots in filled]
    lost, count = _lost_beside(notes, originals, reader)
    for slots, of_note in zip(filled, lost, strict=True):
        for place, loss in of_note.items():
            # From the fill to the original: what is gained is what the fill loses.
            if -loss > WORST_BESIDE:
                slots[place].give_back()
    return count


def _is_name_of_same(slot: Slot) -> bool:
    """Whether a fill is another spelling or mention, which neighbours foresee badly and which has no other sense."""
    return slot.word.pos == WORDING and (
        level_of(slot.fill or "") != level_of(slot.original) or "patient" in f"{slot.fill} {slot.original}"
    )


def _lost_beside(
    notes: Sequence[InfillingNote], changes: Sequence[Mapping[int, Shown]], reader: Reader
) -> tuple[list[dict[int, float]], int]:
    """What the words beside each of these slots, masked, lose of their mean log-probability if it shows something else.

    Slots near each other are judged together, in two windows: the text as it stands, and with all of the changes.

    Returns:
        For each note the losses by slot, and the number of windows run.
    """
    windows: list[TokenWindow] = []
    #: For each window its note, and for each wanted position the slot that it speaks of and the token there.
    asked: list[tuple[int, list[tuple[int, int]]]] = []
    for number, (note, change) in enumerate(zip(notes, changes, strict=True)):
        places = sorted(change)
        stands = {place: Shown(note.slots[place].shown, note.slots[place].shown_case) for place in places}
        lines = []
        for shown in (change, stands):
            for place in places:
                note.slots[place].shown, note.slots[place].shown_case = shown[place]
            line = line_of(note) if places else Line([], [], [])
            lines.append((line, [(line.starts[at], line.starts[at] + len(shown[at].ids)) for at in places]))
        changed, standing = lines
        for group in _groups([start for start, _ in standing[1]], reader.window_length - 2):
            beside = _beside(standing, group)
            for line, spans in (standing, changed):
                window, tokens = _window(line, spans, group, beside, reader)
                windows.append(window)
                asked.append((number, [(places[at], token) for at, token in tokens]))
    scores: list[dict[int, list[float]]] = [{} for _ in windows]

    def collect(index: int, logits: torch.Tensor) -> None:
        rows = logits.log_softmax(-1)
        for row, (place, token) in enumerate(asked[index][1]):
            scores[index].setdefault(place, []).append(float(rows[row, token]))
        notes[asked[index][0]].passes += 1

    count = reader.run(windows, collect)
    lost: list[dict[int, float]] = [{} for _ in notes]
    for index in range(0, len(windows), 2):
        for place, present in scores[index].items():
            absent = scores[index + 1][place]
            lost[asked[index][0]][place] = (sum(present) - sum(absent)) / len(present)
    return lost, count


def _keep_full_sentences(note: InfillingNote) -> None:
    """A sentence that keeps its article keeps its verb: "Wound closed" or "The wound was closed". One that keeps an
    article amid it keeps all."""
    amid = [(sentence_start(note.text, slot.word.start), slot) for slot in note.slots if slot.word.pos == AMID]
    kept = {sentence for sentence, slot in amid if slot.fill is None}
    for sentence, slot in amid:
        if sentence in kept:
            slot.give_back()
    slots = {slot.word.start: slot for slot in note.slots if slot.fill is not None}
    for slot in note.slots:
        if slot.fill != "" or slot.original not in COPULAS:
            continue
        first = SENTENCE_BEFORE.search(note.text, max(0, slot.word.start - LONGEST_SENTENCE), slot.word.start)
        if first is None or first.group(1).lower() not in DETERMINERS:
            continue
        article = slots.get(first.start(1))
        if article is None or article.fill is None or not DETERMINERS.isdisjoint(article.fill.lower().split()[:1]):
            slot.give_back()


def _groups(starts: Sequence[int], body: int) -> list[list[int]]:
    """Numbers of slots that share a window with their context."""
    groups: list[list[int]] = []
    for number, start in enumerate(starts):
        if groups and start - starts[groups[-1][0]] <= body - 2 * CONTEXT - 8:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _beside(standing: tuple[Line, Sequence[tuple[int, int]]], group: Sequence[int]) -> list[tuple[int, bool]]:
    """(number of a span, left or right of it) of each token that stands beside one and in none."""
    line, spans = standing
    covered = {index for at in group for index in range(*spans[at])}
    beside: dict[int, tuple[int, bool]] = {}
    for at in group:
        for index, left in ((spans[at][0] - 1, True), (spans[at][1], False)):
            if 0 <= index < len(line.ids) and index not in covered:
                beside.setdefault(index, (at, left))
    return [beside[index] for index in sorted(beside)]


def _window(
    line: Line,
    spans: Sequence[tuple[int, int]],
    group: Sequence[int],
    beside: Sequence[tuple[int, bool]],
    reader: Reader,
) -> tuple[TokenWindow, list[tuple[int, int]]]:
    """The text around some slots, the tokens beside each masked; and of those the number of the span and the token."""
    start = max(0, spans[group[0]][0] - CONTEXT)
    stop = min(len(line.ids), spans[group[-1]][1] + CONTEXT, start + reader.window_length - 2)
    hidden = {(spans[at][0] - 1 if left else spans[at][1]): at for at, left in beside}
    ids = [reader.mask_id if index in hidden else line.ids[index] for index in range(start, stop)]
    inside = [index for index in sorted(hidden) if start <= index < stop]
    window = reader.window(ids, line.case_ids[start:stop], [index - start + 1 for index in inside])
    return window, [(hidden[index], line.ids[index]) for index in inside]
