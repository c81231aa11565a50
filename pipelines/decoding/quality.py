"""Gates on the finished text: fills that do not fit what now stands around them are drawn again, then given back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import torch

from ..annotation.heads.batching import TokenWindow
from ..planning.omissions import AMID, ARTICLES, COPULAS, OPENING, sentence_start
from .fill_constraints import FillTable, word_stem
from .infilling_note import NEAR, InfillingNote, Line, line_of
from .windows import CONTEXT, Reader, window_around

#: A fill whose log-probability in the finished text is lower than the original's by more than this is drawn again: for
#: words that say the same, and for any. By reading: see docs/rewriting.md.
WORST_CLOSE, WORST_FREE = 1.5, 3.5

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


#: A word stays where its neighbours, masked, lose more than this of their mean log-probability without it.
WORST = 6.0

#: The first word of the sentence before a place, which is looked for so many characters back.
SENTENCE_BEFORE = re.compile(r"(?:\A|[.:;?!]\s|\n)\s*([A-Za-z]+)[^.:;?!\n]*\Z")
LONGEST_SENTENCE = 200

#: A sentence that begins with one of these is a full one.
DETERMINERS = ARTICLES | {"this", "these"}


def leave_out(notes: Sequence[InfillingNote], reader: Reader) -> int:
    """Empty the slots of each note's omissions, or leave them; returns the number of windows run.

    Slots near each other are judged together, in two windows: the text with all of them and the text with none.
    """
    windows: list[TokenWindow] = []
    #: For each window its note, and for each wanted position the slot that it speaks of and the token there.
    asked: list[tuple[InfillingNote, list[tuple[int, int]]]] = []
    for note in notes:
        places = [number for number, slot in enumerate(note.slots) if slot.word in note.omissions]
        line = line_of(note) if places else Line([], [], [])
        for group in _groups([line.starts[place] for place in places], reader.window_length - 2):
            chosen = [places[index] for index in group]
            for without in (False, True):
                window, beside = _window(note, line, chosen, without, reader)
                windows.append(window)
                asked.append((note, beside))
    scores: list[dict[int, list[float]]] = [{} for _ in windows]

    def collect(index: int, logits: torch.Tensor) -> None:
        rows = logits.log_softmax(-1)
        for row, (place, token) in enumerate(asked[index][1]):
            scores[index].setdefault(place, []).append(float(rows[row, token]))
        asked[index][0].passes += 1

    count = reader.run(windows, collect)
    for index in range(0, len(windows), 2):
        note = asked[index][0]
        for place, present in scores[index].items():
            absent = scores[index + 1][place]
            lost = (sum(present) - sum(absent)) / len(present)
            word = note.slots[place].word
            # What opens a sentence may always go.
            if lost <= WORST or word.pos == OPENING or note.text[word.start].isupper():
                note.slots[place].fill, note.slots[place].shown = "", []
    for note in notes:
        _keep_full_sentences(note)
    return count


def _keep_full_sentences(note: InfillingNote) -> None:
    """Where a sentence keeps its article it keeps its verb, "Wound closed" or "The wound was closed", and where it
    keeps one article amid it, it keeps all."""
    amid = [(sentence_start(note.text, slot.word), slot) for slot in note.slots if slot.word.pos == AMID]
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


def _window(
    note: InfillingNote, line: Line, places: Sequence[int], without: bool, reader: Reader
) -> tuple[TokenWindow, list[tuple[int, int]]]:
    """The text around some slots, with or without them, the tokens beside each masked."""
    spans = [(line.starts[place], line.starts[place] + len(note.slots[place].shown)) for place in places]
    covered = {index for first, after in spans for index in range(first, after)}
    beside: dict[int, int] = {}
    for place, (first, after) in zip(places, spans, strict=True):
        for index in (first - 1, after):
            if 0 <= index < len(line.ids) and index not in covered:
                beside.setdefault(index, place)
    start = max(0, spans[0][0] - CONTEXT)
    stop = min(len(line.ids), spans[-1][0] + CONTEXT + 8, start + reader.window_length - 2)
    kept = [index for index in range(start, stop) if not (without and index in covered)]
    ids = [reader.mask_id if index in beside else line.ids[index] for index in kept]
    positions = [number + 1 for number, index in enumerate(kept) if index in beside]
    window = reader.window(ids, [line.case_ids[index] for index in kept], positions)
    return window, [(beside[index], line.ids[index]) for index in kept if index in beside]
