"""Notes to learn from, read as every command reads them, with their labels; splits that keep groups whole.

A row that cannot be used is counted and told of by its number, never by what it holds; reading fails only where no row
is good.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import logging
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from synthetic_note.note_files import InputError, NoteRecord
from synthetic_note.open_notes import open_notes

logger = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True)
class NoteRow:
    """One note of a data set.

    Args:
        row: its number from 1, as in `NoteRecord`.
        text: the note.
        spans: (start, end, label) of its identifiers, sorted, without overlaps; None where the row has none given.
        group: key of the patient, author or template that it belongs to, for splits.
    """

    row: int
    text: str
    spans: tuple[tuple[int, int, str], ...] | None = None
    group: str | None = None


@dataclass
class NoteSet:
    """The good rows of a data set, and why the bad ones are bad, by number."""

    rows: list[NoteRow] = field(default_factory=list)
    bad: dict[int, str] = field(default_factory=dict)

    def report(self) -> str:
        """One line: how many rows are good, which are bad and why."""
        line = f"{len(self.rows)} notes"
        for reason, count in Counter(self.bad.values()).most_common():
            numbers = [str(number) for number, why in self.bad.items() if why == reason]
            shown = ", ".join(numbers[:5]) + (" ..." if count > 5 else "")
            line += f"; {count} bad ({reason}): row {shown}"
        return line


def read_notes(
    source: str | Path,
    *,
    text_column: str = "text",
    spans_column: str | None = "spans",
    group_column: str | None = None,
    split: str = "train",
) -> NoteSet:
    """Read notes.

    Args:
        source: whatever `open_notes` opens.
        text_column: name of the column with the note.
        spans_column: name of the column with its identifiers, as a list of objects with `start`, `end` and `label`
            (or `type`); in a CSV file, that list as JSON. A row need not have it. None to leave spans alone.
        group_column: name of the column by which notes belong together; every row must have it.
        split: split of a Hub data set.

    Raises:
        InputError: there is no such input, or no row of it is good.
    """
    name = Path(source).name
    carry = [column for column in (spans_column, group_column) if column is not None]
    notes = NoteSet()
    for record in open_notes(source, text_column=text_column, carry=carry, split=split):
        result = record.error or _check_row(record, spans_column, group_column)
        if isinstance(result, NoteRow):
            notes.rows.append(result)
        else:
            notes.bad[record.row] = result
    if not notes.rows:
        row, reason = next(iter(notes.bad.items()), (0, "there is none"))
        raise InputError(f"{name}: all {len(notes.bad)} rows are bad; row {row}: {reason}")
    if notes.bad:
        logger.warning("%s: %s", name, notes.report())
    return notes


def read_texts(path: str | Path, text_column: str = "text") -> list[str]:
    """The texts of a data set; see `read_notes`."""
    return [row.text for row in read_notes(path, text_column=text_column, spans_column=None).rows]


def split_by_group(
    rows: Sequence[T], key: Callable[[T], str | None], held_out_share: float, seed: int
) -> tuple[list[T], list[T]]:
    """(training, held-out) rows, no group in both; a group's side depends on its key and the seed alone. `key`: group
    of a row; a row whose group is None belongs to no group but its own. `held_out_share`: expected share of the groups
    that are held out. At least one group goes to each side, so the smallest sets are the exception to the stable side.
    Raises ValueError: the share is not between 0 and 1, or there are not two groups to part."""
    if not 0.0 < held_out_share < 1.0:
        raise ValueError("held_out_share: a number between 0 and 1 is needed")
    keys = [group if (group := key(row)) is not None else f"\0{number}" for number, row in enumerate(rows)]
    places = {group: _place(seed, group) for group in keys}
    if len(places) < 2:
        raise ValueError("a split needs notes of at least two groups")
    held_out = {group for group, place in places.items() if place < held_out_share}
    if not held_out:
        held_out = {min(places, key=places.__getitem__)}
    elif len(held_out) == len(places):
        held_out.remove(max(places, key=places.__getitem__))
    training = [row for row, group in zip(rows, keys, strict=True) if group not in held_out]
    return training, [row for row, group in zip(rows, keys, strict=True) if group in held_out]


def note_group(row: NoteRow) -> str:
    """Group of a note for `split_by_group`: its own key, else its text, so that copies stay together."""
    return f"group {row.group}" if row.group is not None else f"text {row.text}"


def _place(seed: int, group: str) -> float:
    digest = hashlib.sha256(f"{seed}/{group}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def _check_row(record: NoteRecord, spans_column: str | None, group_column: str | None) -> NoteRow | str:
    """The row as a note, or what is wrong with it."""
    text = record.text or ""
    if not text.strip():
        return "empty text"
    group = None if group_column is None else record.columns.get(group_column)
    if group_column is not None and group in (None, ""):
        return f"no column {group_column!r}"
    group = None if group is None else str(group)
    spans = record.columns.get(spans_column) if spans_column is not None else None
    if spans is None or spans == "":
        return NoteRow(record.row, text, None, group)
    checked = check_spans(spans, len(text))
    return checked if isinstance(checked, str) else NoteRow(record.row, text, checked, group)


def check_spans(spans: Any, length: int) -> tuple[tuple[int, int, str], ...] | str:
    """Sorted (start, end, label) of a row's spans, or what is wrong with them."""
    if isinstance(spans, str):
        try:
            spans = json.loads(spans)
        except ValueError:
            return "spans are not JSON"
    if not isinstance(spans, Sequence) or not all(isinstance(span, Mapping) for span in spans):
        return "spans are not a list of objects"
    checked = []
    for span in spans:
        start, end, label = span.get("start"), span.get("end"), span.get("label", span.get("type"))
        if type(start) is not int or type(end) is not int or not isinstance(label, str):
            return "a span lacks start, end or label"
        if not 0 <= start < end <= length:
            return "a span does not fit the text"
        checked.append((start, end, label))
    checked.sort()
    if any(first[1] > second[0] for first, second in itertools.pairwise(checked)):
        return "spans overlap"
    return tuple(checked)
