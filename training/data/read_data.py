"""Readers of notes: JSONL, CSV, folders of text files and data sets of the Hub; splits that keep groups whole.

A row that cannot be used is counted and told of by its index, never by what it holds; reading fails only where no
row is good.
"""

from __future__ import annotations

import csv
import hashlib
import itertools
import json
import logging
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

logger = logging.getLogger(__name__)

T = TypeVar("T")

HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
FILE_TYPES = (".jsonl", ".csv", ".tsv")
# csv refuses fields of more than 128 kB; a note may be longer.
LONGEST_FIELD = 2**31 - 1


class DataError(ValueError):
    """Data that cannot be used; the message quotes nothing of it."""


@dataclass(frozen=True)
class NoteRow:
    """One note of a data set.

    Args:
        index: number of its row from 0 (of a JSONL file, of its line).
        text: the note.
        spans: (start, end, label) of its identifiers, sorted, without overlaps; None where the row has none given.
        group: key of the patient, author or template that it belongs to, for splits.
    """

    index: int
    text: str
    spans: tuple[tuple[int, int, str], ...] | None = None
    group: str | None = None


@dataclass
class NoteSet:
    """The good rows of a data set, and why the bad ones are bad, by index."""

    rows: list[NoteRow] = field(default_factory=list)
    bad: dict[int, str] = field(default_factory=dict)

    def report(self) -> str:
        """One line: how many rows are good, which are bad and why."""
        line = f"{len(self.rows)} notes"
        for reason, count in Counter(self.bad.values()).most_common():
            indices = [str(index) for index, why in self.bad.items() if why == reason]
            shown = ", ".join(indices[:5]) + (" ..." if count > 5 else "")
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
        source: a .jsonl, .csv or .tsv file, a folder of .txt files, or the id of a data set on the Hub ("org/name").
        text_column: name of the column with the note.
        spans_column: name of the column with its identifiers, as a list of objects with `start`, `end` and `label`
            (or `type`); in a CSV file, that list as JSON. A row need not have it. None to leave spans alone.
        group_column: name of the column by which notes belong together; every row must have it.
        split: split of a Hub data set.

    Raises:
        FileNotFoundError: there is no such file, folder or data set.
        DataError: it holds no row, or no good one.
    """
    name = Path(source).name
    notes = NoteSet()
    for index, row in _raw_rows(source, text_column, split):
        result = _check_row(index, row, text_column, spans_column, group_column) if isinstance(row, Mapping) else row
        if isinstance(result, NoteRow):
            notes.rows.append(result)
        else:
            notes.bad[index] = result
    if not notes.rows:
        if not notes.bad:
            raise DataError(f"{name}: holds no rows")
        index, reason = next(iter(notes.bad.items()))
        raise DataError(f"{name}: all {len(notes.bad)} rows are bad; row {index}: {reason}")
    if notes.bad:
        logger.warning("%s: %s", name, notes.report())
    return notes


def read_texts(path: str | Path, text_column: str = "text") -> list[str]:
    """The texts of a data set; see `read_notes`."""
    return [row.text for row in read_notes(path, text_column=text_column, spans_column=None).rows]


def read_json_lines(path: Path) -> Iterator[tuple[int, Any]]:
    """(index, value) of each line that is not blank; a line that cannot be read gives its reason, a string."""
    with path.open("rb") as lines:
        for index, line in enumerate(lines):
            if not line.strip():
                continue
            try:
                value = json.loads(line.decode("utf-8-sig"))
            except UnicodeDecodeError:
                yield index, "not UTF-8"
            except (ValueError, RecursionError):
                yield index, "not JSON"
            else:
                yield index, value if isinstance(value, dict) else "not a JSON object"


def split_by_group(
    rows: Sequence[T], key: Callable[[T], str | None], held_out_share: float, seed: int
) -> tuple[list[T], list[T]]:
    """(training, held-out) rows, no group in both; a group's side depends on its key and the seed alone.

    Args:
        key: group of a row; a row whose group is None belongs to no group but its own.
        held_out_share: expected share of the groups that are held out. At least one group goes to each side, so the
            smallest sets are the exception to the stable side.

    Raises:
        ValueError: the share is not between 0 and 1, or there are not two groups to part.
    """
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


def _raw_rows(source: str | Path, text_column: str, split: str) -> Iterable[tuple[int, Any]]:
    """(index, columns) of each row; a row that cannot be read has its reason, a string, in place of columns."""
    path = Path(source)
    if path.is_dir():
        return _text_files(path, text_column)
    if path.is_file():
        if path.suffix.lower() == ".jsonl":
            return read_json_lines(path)
        if path.suffix.lower() in (".csv", ".tsv"):
            return _csv_rows(path)
        raise DataError(f"{path.name}: unknown file type; give one of {', '.join(FILE_TYPES)} or a folder of .txt")
    if HUB_ID.fullmatch(str(source)) and path.suffix.lower() not in (*FILE_TYPES, ".txt", ".json"):
        return _hub_rows(str(source), split)
    raise FileNotFoundError(f"{path.name}: no such file or folder")


def _text_files(folder: Path, text_column: str) -> Iterator[tuple[int, Any]]:
    files = sorted(folder.glob("*.txt"))
    if not files:
        raise DataError(f"{folder.name}: holds no .txt file")
    for index, file in enumerate(files):
        try:
            # Line ends as they are: offsets of identifiers count them.
            with file.open(encoding="utf-8-sig", newline="") as content:
                yield index, {text_column: content.read()}
        except UnicodeDecodeError:
            yield index, "not UTF-8"


def _csv_rows(path: Path) -> Iterator[tuple[int, Any]]:
    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
            for index, row in enumerate(reader):
                yield index, "more fields than columns" if None in row else row
    except UnicodeDecodeError:
        raise DataError(f"{path.name}: not UTF-8") from None
    except csv.Error:
        raise DataError(f"{path.name}: not a CSV file") from None
    finally:
        csv.field_size_limit(before)


def _hub_rows(name: str, split: str) -> Iterator[tuple[int, Any]]:
    try:
        from datasets import load_dataset
    except ImportError:
        raise ImportError(f'{name}: to read a Hub data set, pip install "synthetic-note[train]"') from None
    try:
        rows = load_dataset(name, split=split)
    except ValueError as error:
        # The message names splits or configurations to choose from.
        raise DataError(f"{name}: {error}") from None
    except Exception as error:
        raise FileNotFoundError(
            f"{name}: no such file or folder, and no such data set could be loaded from the Hub "
            f"({type(error).__name__})"
        ) from None
    yield from enumerate(rows)


def _check_row(
    index: int, row: Mapping[str, Any], text_column: str, spans_column: str | None, group_column: str | None
) -> NoteRow | str:
    """The row as a note, or what is wrong with it."""
    text = row.get(text_column)
    if text is None:
        return f"no column {text_column!r}"
    if not isinstance(text, str):
        return "the text is not a string"
    if not text.strip():
        return "empty text"
    group = None
    if group_column is not None:
        value = row.get(group_column)
        if value is None or value == "":
            return f"no column {group_column!r}"
        group = str(value)
    spans = row.get(spans_column) if spans_column is not None else None
    if spans is None or spans == "":
        return NoteRow(index, text, None, group)
    checked = check_spans(spans, len(text))
    return checked if isinstance(checked, str) else NoteRow(index, text, checked, group)


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
