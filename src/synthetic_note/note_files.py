"""Notes in files: text files, folders of them, JSON lines and CSV, read one by one; results written so that a run
can be interrupted at any moment and go on later.
"""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FORMATS: tuple[str, ...] = ("txt", "jsonl", "csv", "folder")

#: What `--id-column` may be for text files, which have no columns.
FILE_NAME = "file_name"


class InputError(ValueError):
    """The input or output cannot be used as asked; the message says what to do and quotes no note."""


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
    """

    row: int
    id: str | int
    text: str | None = None
    patient: str | None = None
    error: str | None = None


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

    def __iter__(self) -> Iterator[NoteRecord]:
        if self.format == "jsonl":
            return self._jsonl()
        return self._csv() if self.format == "csv" else self._files()

    def count(self) -> int:
        """Number of notes, found without reading them into memory."""
        if self.format in ("txt", "folder"):
            return len(self._paths())
        if self.format == "csv":
            return sum(1 for _ in self._csv())
        with self.path.open("rb") as file:
            return sum(1 for line in file if line.strip())

    def _paths(self) -> list[Path]:
        if self.format == "txt":
            return [self.path]
        return sorted(path for path in self.path.iterdir() if path.suffix.lower() == ".txt" and path.is_file())

    def _files(self) -> Iterator[NoteRecord]:
        for row, path in enumerate(self._paths(), start=1):
            note_id: str | int = path.name if self.id_column == FILE_NAME else row
            try:
                yield NoteRecord(row, note_id, path.read_bytes().decode(self.encoding))
            except UnicodeDecodeError:
                yield NoteRecord(row, note_id, error=self._not_encoded())
            except OSError as error:
                yield NoteRecord(row, note_id, error=f"cannot be read ({type(error).__name__})")

    def _jsonl(self) -> Iterator[NoteRecord]:
        with self.path.open("rb") as file:
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
        with self.path.open(encoding=self.encoding, errors="surrogateescape", newline="") as file:
            # Strict: a quote that is never closed would make one note of all rows behind it.
            reader = csv.reader(file, strict=True)
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
        text = values[self.text_column]
        if not isinstance(text, str):
            return NoteRecord(row, note_id, error=f"a note must be a string, not {type(text).__name__}")
        patient = None
        if self.patient_column is not None:
            given = values.get(self.patient_column)
            if isinstance(given, bool) or not isinstance(given, (str, int)) or given == "":
                return NoteRecord(row, note_id, error=f"no usable patient id in column {self.patient_column!r}")
            patient = str(given)
        return NoteRecord(row, note_id, text, patient)

    def _not_encoded(self) -> str:
        return f"not valid {self.encoding.removesuffix('-sig')}; convert it, or give --encoding"


def open_notes(
    path: str | Path,
    *,
    text_column: str = "text",
    id_column: str | None = None,
    patient_column: str | None = None,
    encoding: str = "utf-8",
) -> NoteSource:
    """A source of notes, checked as far as it can be without reading it all.

    Args:
        path: a `.txt`, `.jsonl` (`.ndjson`) or `.csv` file, or a folder with `.txt` files.
        id_column: copied to the output, so it must not identify anybody; for text files only `file_name`.
        patient_column: names the patient of each note; read only, never written.

    Raises:
        InputError: no such file, an unknown kind of file, a missing column, an unknown encoding, no note at all.
    """
    path = Path(path)
    try:
        "".encode(encoding)
    except LookupError:
        raise InputError(f"unknown encoding {encoding[:40]!r}; utf-8, latin-1 and cp1252 are common ones") from None
    if encoding.lower().replace("_", "-") in ("utf-8", "utf8"):
        encoding = "utf-8-sig"
    if not path.exists():
        raise InputError("the input does not exist; check its path")
    kind = {".txt": "txt", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}.get(path.suffix.lower())
    if path.is_dir():
        kind = "folder"
    if kind is None:
        raise InputError("the input must be a .txt, .jsonl or .csv file, or a folder of .txt files")
    if not os.access(path, os.R_OK):
        raise InputError("the input cannot be read; check its permissions")
    source = NoteSource(path, kind, text_column, id_column, patient_column, encoding)
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
    return _csv_header(source) if source.format == "csv" else _jsonl_columns(source)


def check_columns(source: NoteSource) -> None:
    """Raise InputError where a column that the source is to be read by is missing."""
    columns = read_columns(source)
    for column in (source.text_column, source.id_column, source.patient_column):
        if column is not None and columns is not None and column not in columns:
            raise InputError(f"no column {column[:40]!r} in the input; its columns are {_listed(columns)}")


def _csv_header(source: NoteSource) -> list[str]:
    try:
        with source.path.open(encoding=source.encoding, errors="surrogateescape", newline="") as file:
            header = next(csv.reader(file), None)
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
    with source.path.open("rb") as file:
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


def to_json_line(values: Mapping[str, Any]) -> bytes:
    """One line of JSON in UTF-8; a lone surrogate code point is escaped."""
    try:
        return json.dumps(values, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(values).encode() + b"\n"


def check_output(path: str | Path, source: NoteSource | None = None, *, resume: bool, overwrite: bool) -> Path:
    """The output's path, once it is clear that it can be written and that nothing is lost.

    Raises:
        InputError: the folder is missing or not writable, the output is the input, or it exists and neither `resume`
            nor `overwrite` is asked.
    """
    path = Path(path)
    if path.is_dir():
        raise InputError("the output is a folder; give the name of a .jsonl file")
    folder = path.parent if str(path.parent) else Path()
    if not folder.is_dir():
        raise InputError("the output's folder does not exist; make it first")
    if source is not None and path.exists() and path.samefile(source.path):
        raise InputError("the output is the input; choose another name")
    if not os.access(path if path.exists() else folder, os.W_OK) or not os.access(folder, os.W_OK):
        raise InputError("the output cannot be written; check its permissions")
    if path.exists() and path.stat().st_size and not (resume or overwrite):
        raise InputError("the output exists: give --resume to go on with it, or --overwrite to start anew")
    return path


@dataclass
class Progress:
    """How far an output has come: `size` in bytes of its whole rows, `last_row` written, `rows` in number."""

    size: int = 0
    last_row: int = 0
    rows: int = 0


def read_progress(
    path: Path, lines_of_row: Callable[[Mapping[str, Any]], int], seen: Callable[[Mapping[str, Any]], None]
) -> Progress:
    """Find the last row that was written whole; what follows it is the remains of an interruption.

    Args:
        path: an output of an earlier run.
        lines_of_row: number of lines that a row consists of, told from its first line.
        seen: called with every line of whole rows, in order.

    Raises:
        InputError: a line before the last one is no result of this tool, so the file is something else.
    """
    progress = Progress()
    if not path.exists():
        return progress
    pending: list[Mapping[str, Any]] = []
    offset = 0
    with path.open("rb") as file:
        for line in file:
            offset += len(line)
            if not line.endswith(b"\n"):
                break
            try:
                values = json.loads(line)
            except ValueError:
                values = None
            if not isinstance(values, dict) or not isinstance(values.get("row"), int):
                raise InputError("the output holds lines that are not results of this command; nothing was changed")
            if pending and values["row"] != pending[0]["row"]:
                raise InputError("the output was made with other options; nothing was changed")
            pending.append(values)
            if len(pending) == lines_of_row(pending[0]):
                for done in pending:
                    seen(done)
                progress = Progress(offset, pending[0]["row"], progress.rows + 1)
                pending = []
    return progress
