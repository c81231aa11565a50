"""Notes are read one by one: from text files, folders of them, JSON lines, CSV (each also as .gz), Parquet, standard
input, and data sets of the Hub.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FORMATS: tuple[str, ...] = ("txt", "jsonl", "csv", "parquet", "folder", "dataset")

#: Kinds of files by their suffix; JSON lines, CSV and text may be followed by `.gz`.
SUFFIXES: dict[str, str] = {
    ".txt": "txt", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet"
}  # fmt: skip

#: The path that stands for standard input or output.
STANDARD = "-"

#: Rows of a Parquet file that are in memory at once.
PARQUET_ROWS = 256

#: Columns of a result; no other column of the input may have one of these names, but for `id`.
RESULT_COLUMNS: tuple[str, ...] = ("row", "text", "phi", "changes", "entities", "report", "error")

#: What `--id-column` may be for text files, which have no columns.
FILE_NAME = "file_name"


class InputError(ValueError):
    """The input or output cannot be used as asked; the message says what to do and quotes no note."""

    #: Its message may be shown wherever it comes from.
    safe_to_show = True


class FileInMemory:
    """The bytes of a file, opened as a path is; for notes that must not be put down on a disk."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def open(
        self, mode: str = "r", *, encoding: str | None = None, errors: str | None = None, newline: str | None = None
    ) -> Any:
        """A stream over the bytes, or over their text."""
        stream = io.BytesIO(self.content)
        return stream if "b" in mode else io.TextIOWrapper(stream, encoding=encoding, errors=errors, newline=newline)


@dataclass(frozen=True)
class NoteRecord:
    """One note of an input.

    Args:
        row: its number: the line of a JSON lines file, the record of a CSV file, the place of a file in a folder;
            from 1.
        id: value of the id column, else the row.
        text: the note; None where it could not be read.
        patient: value of the patient column.
        error: why the note could not be read.
        columns: values of the other columns, to be carried over.
    """

    row: int
    id: str | int
    text: str | None = None
    patient: str | None = None
    error: str | None = None
    columns: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class NoteSource:
    """Where notes come from; iterating reads them one at a time.

    Build it with `open_notes`, which checks what can be checked beforehand, or with `notes_in_memory`.
    """

    path: Any
    format: str
    text_column: str = "text"
    id_column: str | None = None
    patient_column: str | None = None
    encoding: str = "utf-8-sig"
    drop: tuple[str, ...] = ()
    split: str = "train"
    carry: tuple[str, ...] | None = None

    def __iter__(self) -> Iterator[NoteRecord]:
        if self.format == "jsonl":
            return self._jsonl()
        if self.format == "csv":
            return self._csv()
        return self._files() if self.format in ("txt", "folder") else self._tables()

    def count(self) -> int | None:
        """Number of notes, found without reading them into memory; None where only reading them would tell."""
        if self.path == STANDARD or self.format == "dataset":
            return None
        if self.format in ("txt", "folder"):
            return len(self._paths())
        if self.format == "csv":
            return sum(1 for _ in self._csv())
        if self.format == "parquet":
            return int(parquet().ParquetFile(self.path).metadata.num_rows)
        with self._bytes() as file:
            return sum(1 for line in file if line.strip())

    def _bytes(self) -> Any:
        """The input as a stream of bytes; standard input stays open."""
        if self.path == STANDARD:
            return nullcontext(sys.stdin.buffer)
        return gzip.open(self.path, "rb") if _is_gzip(self.path) else self.path.open("rb")

    def head(self) -> Any:
        """The first bytes as a stream, without taking anything from standard input."""
        if self.path == STANDARD:
            return nullcontext(io.BytesIO(sys.stdin.buffer.peek(1)))  # type: ignore[union-attr]
        return self._bytes()

    def _tables(self) -> Iterator[NoteRecord]:
        row = 0
        if self.format == "dataset":
            for values in hub_dataset(str(self.path), self.split):
                row += 1
                yield self._record(row, values)
            return
        with parquet().ParquetFile(self.path) as file:
            for batch in file.iter_batches(batch_size=PARQUET_ROWS):
                for values in batch.to_pylist():
                    row += 1
                    yield self._record(row, values)

    def _paths(self) -> list[Path]:
        if self.format == "txt":
            return [self.path]
        return sorted(path for path in self.path.iterdir() if path.suffix.lower() == ".txt" and path.is_file())

    def _files(self) -> Iterator[NoteRecord]:
        for row, path in enumerate(self._paths(), start=1):
            note_id: str | int = path.name if self.id_column == FILE_NAME else row
            try:
                content = gzip.decompress(path.read_bytes()) if _is_gzip(path) else path.read_bytes()
                yield NoteRecord(row, note_id, content.decode(self.encoding))
            except UnicodeDecodeError:
                yield NoteRecord(row, note_id, error=self._not_encoded())
            except OSError as error:
                yield NoteRecord(row, note_id, error=f"cannot be read ({type(error).__name__})")

    def _jsonl(self) -> Iterator[NoteRecord]:
        with self._bytes() as file:
            for row, line in enumerate(file, start=1):
                if not line.strip():
                    continue
                try:
                    values = json.loads(line.decode(self.encoding if row == 1 else self.encoding.removesuffix("-sig")))
                except UnicodeDecodeError:
                    yield NoteRecord(row, row, error=self._not_encoded())
                except (ValueError, RecursionError):
                    yield NoteRecord(row, row, error="not valid JSON")
                else:
                    if isinstance(values, dict):
                        yield self._record(row, values)
                    else:
                        yield NoteRecord(row, row, error="a JSON object is needed")

    def _csv(self) -> Iterator[NoteRecord]:
        csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
        # Undecodable bytes become lone surrogates, so that one bad row does not end the reading of the others.
        with self._bytes() as file:
            lines = io.TextIOWrapper(file, encoding=self.encoding, errors="surrogateescape", newline="")
            # Strict: a quote that is never closed would make one note of all rows behind it.
            reader = csv.reader(lines, strict=True)
            header = next(reader, [])
            row = 0
            while True:
                try:
                    values = next(reader)
                except StopIteration:
                    return
                except csv.Error:
                    row += 1
                    yield NoteRecord(row, row, error="not valid CSV")
                    continue
                if not values:
                    continue
                row += 1
                if len(values) != len(header):
                    yield NoteRecord(row, row, error=f"{len(values)} fields where the header has {len(header)}")
                    continue
                record = self._record(row, dict(zip(header, values, strict=True)))
                if record.text is not None and any("\udc80" <= letter <= "\udcff" for letter in record.text):
                    record = NoteRecord(row, record.id, error=self._not_encoded())
                yield record

    def _record(self, row: int, values: Mapping[str, Any]) -> NoteRecord:
        note_id: str | int = row
        if self.id_column is not None:
            given = values.get(self.id_column)
            if isinstance(given, bool) or not isinstance(given, (str, int)) or given == "":
                return NoteRecord(row, row, error=f"no usable id in column {self.id_column!r}")
            note_id = given
        if self.text_column not in values:
            return NoteRecord(row, note_id, error=f"no column {self.text_column!r}")
        wanted = values if self.carry is None else self.carry
        kept = {name: values[name] for name in wanted if name in values and name not in self._not_carried()}
        text = values[self.text_column]
        if not isinstance(text, str):
            return NoteRecord(row, note_id, error=f"a note must be a string, not {type(text).__name__}", columns=kept)
        patient = None
        if self.patient_column is not None:
            given = values.get(self.patient_column)
            if isinstance(given, bool) or not isinstance(given, (str, int)) or given == "":
                return NoteRecord(row, note_id, error=f"no usable patient id in column {self.patient_column!r}")
            patient = str(given)
        return NoteRecord(row, note_id, text, patient, columns=kept)

    def _not_carried(self) -> tuple[str | None, ...]:
        return (self.text_column, self.id_column, self.patient_column, *self.drop)

    def _not_encoded(self) -> str:
        return f"not valid {self.encoding.removesuffix('-sig')}; convert it, or give --encoding"


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
        path: a `.txt`, `.jsonl` (`.ndjson`) or `.csv` file, each also with `.gz`, a `.parquet` file, a folder with
            `.txt` files, `-` for standard input, or the id of a data set on the Hub (`owner/name`).
        id_column: copied to the output, so it must not identify anybody; for text files only `file_name`.
        patient_column: names the patient of each note; read only, never written.
        kind: format of the input where its name does not tell; that of standard input is `jsonl` or `csv`.
        drop: columns that are not carried over to the output.
        split: of a data set on the Hub.
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
    elif (
        not Path(path).exists()
        and re.fullmatch(r"[\w-][\w.-]*/[\w-][\w.-]*", str(path))
        and (kind_of(Path(path)) is None)
    ):
        place, kind = str(path), "dataset"
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
    kind = "folder" if path.is_dir() else kind or kind_of(path)
    if kind is None:
        raise InputError(
            "the input must be a .txt, .jsonl or .csv file (also as .gz), a .parquet file, or a folder of .txt files"
        )
    if not os.access(path, os.R_OK):
        raise InputError("the input cannot be read; check its permissions")
    return kind


def kind_of(path: Path) -> str | None:
    """The format that a file's name tells."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    if suffixes[-1:] == [".gz"]:
        return {".txt": "txt", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}.get("".join(suffixes[-2:-1]))
    return SUFFIXES.get("".join(suffixes[-1:]))


def _is_gzip(path: Any) -> bool:
    return isinstance(path, Path) and path.suffix.lower() == ".gz"


def parquet() -> Any:
    """The module that reads and writes Parquet files.

    Raises:
        InputError: it is not installed.
    """
    try:
        import pyarrow.parquet
    except ImportError:
        raise InputError("Parquet files need pyarrow: pip install 'synthetic-note[archive]'") from None
    return pyarrow.parquet


def hub_dataset(name: str, split: str) -> Any:
    """A data set of the Hub, read as a stream.

    Raises:
        InputError: it cannot be had.
    """
    try:
        from datasets import load_dataset
    except ImportError:
        raise InputError("data sets of the Hub need datasets: pip install 'synthetic-note[archive]'") from None
    try:
        return load_dataset(name, split=split, streaming=True)
    except Exception as error:
        raise InputError(
            f"no such input: neither a file nor a data set of the Hub that can be read ({type(error).__name__}); "
            "check the name and --split"
        ) from None


def notes_in_memory(
    content: bytes, name: str, *, text_column: str = "text", id_column: str | None = None
) -> NoteSource:
    """A source of notes out of the bytes of a `.jsonl` (`.ndjson`) or `.csv` file in UTF-8; no column is checked.

    Raises:
        InputError: another kind of file.
    """
    kind = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}.get(Path(name).suffix.lower())
    if kind is None:
        raise InputError("the file must be a .csv or .jsonl file")
    return NoteSource(FileInMemory(content), kind, text_column, id_column)


def read_columns(source: NoteSource) -> list[str] | None:
    """Columns of a CSV or JSON lines source; None where the first lines tell none.

    Raises:
        InputError: it is empty, or its header cannot be read.
    """
    if source.format == "parquet":
        try:
            return list(parquet().read_schema(source.path).names)
        except ValueError as error:
            if isinstance(error, InputError):
                raise
            raise InputError("the input is no Parquet file that can be read") from None
    if source.format == "dataset":
        return list(next(iter(hub_dataset(str(source.path), source.split)), {}))
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
