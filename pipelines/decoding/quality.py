"""Gates on the finished text: fills that do not fit what now stands around them are drawn again, then given back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from ..annotation.heads.packing import TokenWindow
from .fill_constraints import FillTable, word_stem
from .infilling_note import InfillingNote, line_of
from .slot_context import NEAR
from .windows import window_around

#: A fill whose log-probability in the finished text is lower than the original's by more than this is drawn again: for
#: words that say the same, and for any. By reading: see docs/rewriting.md.
WORST_CLOSE, WORST_FREE = 1.5, 3.5

Run = Callable[[list[TokenWindow], Callable[[int, torch.Tensor], None]], int]
Allow = Callable[[InfillingNote, Sequence[int], torch.Tensor], torch.Tensor]


def check_fills(
    notes: Sequence[InfillingNote],
    slots: Sequence[Sequence[int]],
    table: FillTable,
    run: Run,
    allow: Allow,
    borders: tuple[int, int],
    window_length: int,
    mask_id: int,
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
                hidden = line_of(note, masked={number}, mask_id=mask_id)
                windows.append(window_around(hidden, [number], borders, window_length))
                asked.append((note, number))
    rows: list[torch.Tensor | None] = [None] * len(windows)

    def collect(index: int, logits: torch.Tensor) -> None:
        rows[index] = logits

    count = run(windows, collect)
    # In the order of the text, whatever the batch: what is allowed depends on what stands near.
    for (note, number), logits in zip(asked, rows, strict=True):
        note.passes += 1
        if logits is not None:
            _mend(note, number, logits[0].log_softmax(-1), allow(note, [number], logits)[0], table)
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
