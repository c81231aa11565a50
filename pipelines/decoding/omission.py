"""Leaves out the words that may be missing, where the model finds what stands beside them no less likely without."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import torch

from ..annotation.heads.packing import TokenWindow
from ..planning.omissions import ARTICLES, COPULAS, OPENING
from .infilling_note import InfillingNote, Line, line_of
from .windows import CONTEXT

#: A word stays where its neighbours, masked, lose more than this of their mean log-probability without it.
WORST = 6.0

#: The first word of the sentence before a place, which is looked for so many characters back.
SENTENCE_BEFORE = re.compile(r"(?:\A|[.:;?!]\s|\n)\s*([A-Za-z]+)[^.:;?!\n]*\Z")
LONGEST_SENTENCE = 200

#: A sentence that begins with one of these is a full one.
DETERMINERS = ARTICLES | {"this", "these"}

Run = Callable[[list[TokenWindow], Callable[[int, torch.Tensor], None]], int]


def leave_out(
    notes: Sequence[InfillingNote], run: Run, borders: tuple[int, int], window_length: int, mask_id: int
) -> int:
    """Empty the slots of each note's omissions, or leave them; returns the number of windows run.

    Slots near each other are judged together, in two windows: the text with all of them and the text with none.
    """
    windows: list[TokenWindow] = []
    #: For each window its note, and for each wanted position the slot that it speaks of and the token there.
    asked: list[tuple[InfillingNote, list[tuple[int, int]]]] = []
    for note in notes:
        places = [number for number, slot in enumerate(note.slots) if slot.word in note.omissions]
        line = line_of(note) if places else Line([], [], [])
        for group in _groups([line.starts[place] for place in places], window_length - 2):
            chosen = [places[index] for index in group]
            for without in (False, True):
                window, beside = _window(note, line, chosen, without, borders, window_length, mask_id)
                windows.append(window)
                asked.append((note, beside))
    scores: list[dict[int, list[float]]] = [{} for _ in windows]

    def collect(index: int, logits: torch.Tensor) -> None:
        rows = logits.log_softmax(-1)
        for row, (place, token) in enumerate(asked[index][1]):
            scores[index].setdefault(place, []).append(float(rows[row, token]))
        asked[index][0].passes += 1

    count = run(windows, collect)
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
    """Where a sentence keeps its article it keeps its verb: "Wound closed" or "The wound was closed"."""
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
    note: InfillingNote,
    line: Line,
    places: Sequence[int],
    without: bool,
    borders: tuple[int, int],
    window_length: int,
    mask_id: int,
) -> tuple[TokenWindow, list[tuple[int, int]]]:
    """The text around some slots, with or without them, the tokens beside each masked."""
    covered: dict[int, int] = {}
    for place in places:
        for index in range(line.starts[place], line.starts[place] + len(note.slots[place].shown)):
            covered[index] = place
    beside: dict[int, int] = {}
    for place in places:
        first, after = line.starts[place], line.starts[place] + len(note.slots[place].shown)
        for index in (first - 1, after):
            if 0 <= index < len(line.ids) and index not in covered:
                beside.setdefault(index, place)
    start = max(0, line.starts[places[0]] - CONTEXT)
    stop = min(len(line.ids), line.starts[places[-1]] + CONTEXT + 8, start + window_length - 2)
    kept = [index for index in range(start, stop) if not (without and index in covered)]
    ids = [mask_id if index in beside else line.ids[index] for index in kept]
    positions = [number + 1 for number, index in enumerate(kept) if index in beside]
    window = TokenWindow([borders[0], *ids, borders[1]], [0, *(line.case_ids[index] for index in kept), 0], positions)
    return window, [(beside[index], line.ids[index]) for index in kept if index in beside]
