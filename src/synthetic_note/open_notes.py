"""A source of notes is opened and checked before anything heavy is loaded: the file, its kind and its columns."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .hub_data import dataset_id
from .note_files import (
    FILE_NAME,
    RESULT_COLUMNS,
    STANDARD,
    FileInMemory,
    InputError,
    NoteSource,
    kind_of,
    parquet,
    read_dataset,
)


def open_notes(
    path: str | Path,
    *,
    text_column: str = "text",
    id_column: str | None = None,
    patient_column: str | None = None,
    encoding: str = "utf-8",
    kind: str | None = None,
    drop: Sequence[str] = (),
    split: str = "train",
    carry: Sequence[str] | None = None,
) -> NoteSource:
    """A source of notes, checked as far as it can be without reading it all.

    Args:
        path: a `.txt`, `.jsonl` (`.ndjson`) or `.csv` file, each also with `.gz`, a `.parquet` file, a folder of
            `.txt` files or of a data set, `-` for standard input, or the id of a data set on the Hub (`owner/name`).
        id_column: copied to the output, so it must not identify anybody; for text files only `file_name`.
        patient_column: names the patient of each note; read only, never written.
        kind: format of the input where its name does not tell; that of standard input is `jsonl` or `csv`.
        drop: columns that are not carried over to the output.
        split: of a data set.
        carry: the columns that are read beside the note, for who writes no output of its rows; all when None.

    Raises:
        InputError: no such file, an unknown kind of file, a missing column, an unknown encoding, no note at all.
    """
    try:
        "".encode(encoding)
    except LookupError:
        raise InputError(f"unknown encoding {encoding[:40]!r}; utf-8, latin-1 and cp1252 are common ones") from None
    if encoding.lower().replace("_", "-") in ("utf-8", "utf8"):
        encoding = "utf-8-sig"
    place: Any = path
    if str(path) == STANDARD:
        place, kind = STANDARD, kind or "jsonl"
        if kind not in ("jsonl", "csv"):
            raise InputError("standard input must be JSON lines or CSV; give --input-format jsonl or csv")
    elif (name := dataset_id(path)) is not None:
        place, kind = name, "dataset"
    else:
        place = Path(path)
        kind = _check_file(place, kind)
    columns = None if carry is None else tuple(carry)
    source = NoteSource(place, kind, text_column, id_column, patient_column, encoding, tuple(drop), split, columns)
    if kind in ("txt", "folder"):
        if patient_column is not None:
            raise InputError("text files have no columns: give --patient-id, or use .jsonl or .csv")
        if id_column not in (None, FILE_NAME):
            raise InputError(f"text files have no columns; the id column can only be {FILE_NAME!r}")
        if not source._paths():
            raise InputError("the folder holds no .txt file")
        return source
    check_columns(source)
    return source


def _check_file(path: Path, kind: str | None) -> str:
    """The format of an input that is a file or a folder."""
    if not path.exists():
        raise InputError("the input does not exist; check its path")
    if path.is_dir():
        texts = any(file.suffix.lower() == ".txt" for file in path.iterdir())
        kind = "folder" if texts or not any(path.iterdir()) else "dataset"
    kind = kind or kind_of(path)
    if kind is None:
        raise InputError(
            "the input must be a .txt, .jsonl or .csv file (also as .gz), a .parquet file, or a folder of .txt files"
        )
    if not os.access(path, os.R_OK):
        raise InputError("the input cannot be read; check its permissions")
    return kind


def notes_in_memory(
    content: bytes, name: str, *, text_column: str = "text", id_column: str | None = None
) -> NoteSource:
    """A source of notes out of the bytes of a `.jsonl` (`.ndjson`) or `.csv` file in UTF-8; no column is checked.
    Raises InputError: another kind of file."""
    kind = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}.get(Path(name).suffix.lower())
    if kind is None:
        raise InputError("the file must be a .csv or .jsonl file")
    return NoteSource(FileInMemory(content), kind, text_column, id_column)


def read_columns(source: NoteSource) -> list[str] | None:
    """Columns of a CSV or JSON lines source; None where the first lines tell none. Raises InputError: it is empty, or
    its header cannot be read."""
    if source.format == "parquet":
        try:
            return list(parquet().read_schema(source.path).names)
        except ValueError as error:
            if isinstance(error, InputError):
                raise
            raise InputError("the input is no Parquet file that can be read") from None
    if source.format == "dataset":
        return list(next(iter(read_dataset(str(source.path), source.split)), {}))
    return _csv_header(source) if source.format == "csv" else _jsonl_columns(source)


def check_columns(source: NoteSource) -> None:
    """Raise InputError where a column that the source is to be read by is missing."""
    columns = read_columns(source)
    for column in (source.text_column, source.id_column, source.patient_column):
        if column is not None and columns is not None and column not in columns:
            raise InputError(f"no column {column[:40]!r} in the input; its columns are {_listed(columns)}")
    for column in source.drop:
        if columns is not None and column not in columns:
            raise InputError(f"--drop: no column {column[:40]!r} in the input; its columns are {_listed(columns)}")
    taken = [name for name in columns or () if name in RESULT_COLUMNS and name not in source._not_carried()]
    if taken and source.carry is None:
        raise InputError(f"the column {taken[0]!r} has the name of a column of the output; give --drop {taken[0]}")


def _csv_header(source: NoteSource) -> list[str]:
    try:
        with source.head() as file:
            lines = io.TextIOWrapper(file, encoding=source.encoding, errors="surrogateescape", newline="")
            header = next(csv.reader(lines), None)
        "".join(header or ()).encode()
    except (UnicodeError, csv.Error):
        raise InputError("the header of the CSV file cannot be read; check its encoding") from None
    if not header:
        raise InputError("the input is empty")
    if len(set(header)) != len(header):
        raise InputError("two columns of the CSV file have the same name")
    return header


def _jsonl_columns(source: NoteSource) -> list[str] | None:
    """Keys of the first line that is an object; None where no line among the first 100 is."""
    with source.head() as file:
        seen = False
        for number, line in enumerate(file):
            if number >= 100:
                return None
            if not line.strip():
                continue
            seen = True
            try:
                values = json.loads(line.decode(source.encoding))
            except (ValueError, RecursionError):
                continue
            if isinstance(values, dict):
                return list(values)
    if not seen:
        raise InputError("the input is empty")
    return None


def _listed(columns: Sequence[str]) -> str:
    # Without a header a CSV file's first note would be taken for column names, and must not be quoted.
    plain = [name for name in columns if name.isidentifier() and len(name) <= 30]
    if len(plain) < len(columns):
        return "not shown (they do not look like names; does the file have a header?)"
    return ", ".join(plain[:20]) + (" ..." if len(plain) > 20 else "")
