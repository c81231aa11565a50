"""Labelled notes in and out: JSON lines, CSV, Parquet, a data set of the Hub, or a `datasets.Dataset` in memory."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: Reader of `datasets` by file name ending.
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
    """The format of a file by its ending.

    Raises:
        CloneError: another ending.
    """
    if path.suffix.lower() not in FORMATS:
        raise CloneError(f"a file ending in {', '.join(FORMATS)} is needed")
    return FORMATS[path.suffix.lower()]


def load_table(source: str | Path, *, split: str = "train") -> Any:
    """The table of a file or of a data set of the Hub, as a `datasets.Dataset`.

    Raises:
        CloneError: it cannot be had.
    """
    import datasets

    path = Path(source)
    datasets.disable_progress_bars()
    try:
        if path.is_file():
            kind = format_of(path)
            # In memory: datasets would keep a copy of the notes in its cache.
            if kind == "json":
                import json

                with path.open(encoding="utf-8-sig") as file:
                    return datasets.Dataset.from_list([json.loads(line) for line in file if line.strip()])
            import pandas

            frame = pandas.read_csv(path, dtype=str, keep_default_na=False) if kind == "csv" else None
            return datasets.Dataset.from_pandas(pandas.read_parquet(path) if frame is None else frame)
        if path.exists() or path.suffix.lower() in FORMATS:
            raise CloneError("no such file")
        return datasets.load_dataset(str(source), split=split)
    except CloneError:
        raise
    except Exception as error:
        # The message of a reader could quote a row.
        raise CloneError(f"the input cannot be read ({type(error).__name__})") from None


def read_notes(
    table: Any, *, text_column: str, label_column: str | None, patient_column: str | None
) -> list[SourceNote]:
    """The notes of a table; without a patient column each note is taken for a patient of its own.

    A label is a string, several in a list or parted by semicolons.

    Raises:
        CloneError: a column is missing, or a row has no text, label or patient.
    """
    columns = list(table.column_names)
    for name in filter(None, (text_column, label_column, patient_column)):
        if name not in columns:
            raise CloneError(f"there is no column {name!r}; the columns are {', '.join(map(str, columns))}")
    texts = list(table[text_column])
    labels = list(table[label_column]) if label_column else [""] * len(texts)
    owners = list(table[patient_column]) if patient_column else list(range(len(texts)))
    numbers: dict[Any, int] = {}
    notes: list[SourceNote] = []
    for row, (text, label, owner) in enumerate(zip(texts, labels, owners, strict=True), start=1):
        if not isinstance(text, str) or not text.strip():
            raise CloneError(f"row {row} has no text")
        if owner is None or owner == "":
            raise CloneError(f"row {row} has no patient; fill the column, or leave --patient-column out")
        found = _labels(label) if label_column else ()
        if label_column and not found:
            raise CloneError(f"row {row} has no label")
        notes.append(SourceNote(text, found, numbers.setdefault(owner, len(numbers))))
    return notes


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
        import json

        with temporary.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    elif kind == "csv":
        import csv
        import json

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
