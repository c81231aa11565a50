"""Notes are read one by one: from text files, folders of them, JSON lines, CSV (each also as .gz), Parquet, standard
input, and data sets of the Hub. `open_notes` opens a source and checks it.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import sys
from collections.abc import Iterator, Mapping
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

#: Files of a folder that `save_to_disk` of datasets wrote.
SAVED_DATASET: tuple[str, ...] = ("dataset_dict.json", "state.json")

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
            for values in read_dataset(str(self.path), self.split):
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
        note_id = row if self.id_column is None else _id_in(values, self.id_column)
        if note_id is None:
            return NoteRecord(row, row, error=f"no usable id in column {self.id_column!r}")
        if self.text_column not in values:
            return NoteRecord(row, note_id, error=f"no column {self.text_column!r}")
        wanted = values if self.carry is None else self.carry
        kept = {name: values[name] for name in wanted if name in values and name not in self._not_carried()}
        text = values[self.text_column]
        if not isinstance(text, str):
            return NoteRecord(row, note_id, error=f"a note must be a string, not {type(text).__name__}", columns=kept)
        patient = None if self.patient_column is None else _id_in(values, self.patient_column)
        if self.patient_column is not None and patient is None:
            return NoteRecord(row, note_id, error=f"no usable patient id in column {self.patient_column!r}")
        return NoteRecord(row, note_id, text, None if patient is None else str(patient), columns=kept)

    def _not_carried(self) -> tuple[str | None, ...]:
        return (self.text_column, self.id_column, self.patient_column, *self.drop)

    def _not_encoded(self) -> str:
        return f"not valid {self.encoding.removesuffix('-sig')}; convert it, or give --encoding"


def _id_in(values: Mapping[str, Any], column: str) -> str | int | None:
    given = values.get(column)
    return given if isinstance(given, (str, int)) and not isinstance(given, bool) and given != "" else None


def kind_of(path: Path) -> str | None:
    """The format that a file's name tells."""
    packed = path.suffix.lower() == ".gz"
    kind = SUFFIXES.get((Path(path.stem) if packed else path).suffix.lower())
    return None if packed and kind == "parquet" else kind


def _is_gzip(path: Any) -> bool:
    return isinstance(path, Path) and path.suffix.lower() == ".gz"


def parquet() -> Any:
    """The module that reads and writes Parquet files. Raises InputError: it is not installed."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise InputError("Parquet files need pyarrow: pip install 'synthetic-note[archive]'") from None
    return pyarrow.parquet


def read_dataset(name: str, split: str) -> Any:
    """A data set of the Hub or of a folder, read as a stream. Raises InputError: it cannot be had."""
    try:
        from datasets import load_dataset, load_from_disk
    except ImportError:
        raise InputError("data sets of the Hub need datasets: pip install 'synthetic-note[archive]'") from None
    try:
        if not any((Path(name) / marker).exists() for marker in SAVED_DATASET):
            return load_dataset(name, split=split, streaming=True)
        saved = load_from_disk(name)
        return saved[split] if isinstance(saved, dict) else saved
    except Exception as error:
        raise InputError(
            f"no such input: neither a file nor a data set that can be read ({type(error).__name__}); check its name "
            "and --split"
        ) from None
