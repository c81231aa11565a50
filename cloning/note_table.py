"""Labelled notes in, by the readers of all commands or from rows in memory; clones out: JSON lines, CSV, Parquet."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synthetic_note.note_files import InputError, NoteSource
from synthetic_note.open_notes import open_notes, read_columns

#: Formats of a clone by file name ending.
FORMATS: dict[str, str] = {".jsonl": "json", ".csv": "csv", ".parquet": "parquet"}

#: Separator of several labels in one string.
LABEL_SEPARATOR = ";"


class CloneError(ValueError):
    """The clone cannot be made as asked; the message says what to do and quotes no note."""


# Not shown by repr(): it holds a note as it is.
@dataclass(frozen=True, repr=False)
class SourceNote:
    """One note of the source: its text, its labels and the number of its patient."""

    text: str
    labels: tuple[str, ...]
    patient: int


def format_of(path: Path) -> str:
    """The format of a file by its ending. Raises CloneError: another ending."""
    if path.suffix.lower() not in FORMATS:
        raise CloneError(f"a file ending in {', '.join(FORMATS)} is needed")
    return FORMATS[path.suffix.lower()]


def read_notes(
    source: Any, *, text_column: str, label_column: str | None, patient_column: str | None
) -> list[SourceNote]:
    """Labelled notes; without a patient column each note is taken for a patient of its own.

    A label is a string, several in a list or parted by semicolons. `source`: the path or name of what `open_notes`
    reads, or rows in memory, as a `datasets.Dataset` has them. Raises CloneError: it cannot be read, a column is
    missing, or a row has no text, label or patient.
    """
    wanted = [name for name in (label_column, patient_column) if name]
    try:
        if isinstance(source, (str, Path)):
            opened = open_notes(source, text_column=text_column, carry=wanted)
            columns, rows = read_columns(opened), _rows(opened, text_column)
        else:
            rows = enumerate(source, start=1)
            columns = list(getattr(source, "column_names", None) or next(iter(source), {}))
        for name in wanted:
            if columns and name not in columns:
                raise CloneError(f"there is no column {name!r}; the columns are {', '.join(map(str, columns))}")
        numbers: dict[Any, int] = {}
        return [_note(row, values, text_column, label_column, patient_column, numbers) for row, values in rows]
    except InputError as error:
        raise CloneError(str(error)) from None


def _rows(opened: NoteSource, text_column: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for record in opened:
        if record.error is not None:
            raise CloneError(f"row {record.row} cannot be read: {record.error}")
        yield record.row, {**record.columns, text_column: record.text}


def _note(
    row: int,
    values: Mapping[str, Any],
    text_column: str,
    label_column: str | None,
    patient_column: str | None,
    numbers: dict[Any, int],
) -> SourceNote:
    text = values.get(text_column)
    owner = values.get(patient_column) if patient_column else row
    if not isinstance(text, str) or not text.strip():
        raise CloneError(f"row {row} has no text")
    if owner is None or owner == "":
        raise CloneError(f"row {row} has no patient; fill the column, or leave --patient-column out")
    found = _labels(values.get(label_column)) if label_column else ()
    if label_column and not found:
        raise CloneError(f"row {row} has no label")
    return SourceNote(text, found, numbers.setdefault(owner, len(numbers)))


def _labels(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, (list, tuple)) else str("" if value is None else value).split(LABEL_SEPARATOR)
    return tuple(dict.fromkeys(str(item).strip() for item in values if str(item).strip()))


def write_table(rows: Sequence[Mapping[str, Any]], path: Path) -> None:
    """Write rows in the format of the file's ending, at once: the file is whole or not there."""
    import datasets

    datasets.disable_progress_bars()
    kind = format_of(path)
    temporary = path.with_name(path.name + ".new")
    if kind == "json":
        with temporary.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    elif kind == "csv":
        import csv

        with temporary.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]) if rows else ["text"])
            writer.writeheader()
            writer.writerows(
                {name: value if isinstance(value, (str, int)) else json.dumps(value) for name, value in row.items()}
                for row in rows
            )
    else:
        datasets.Dataset.from_list([dict(row) for row in rows]).to_parquet(str(temporary))
    os.replace(temporary, path)
