"""Results are written line by line, so that a run can be killed at any moment and go on later.

JSON lines are written as they come. Every other format is made at the end of the run from a journal of such lines, in
one step, as none of them can be continued after half a row; the journal is then removed.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .hub_data import check_upload, upload_id
from .note_files import FILE_NAME, RESULT_COLUMNS, STANDARD, InputError, NoteSource, kind_of, parquet

#: Values that have parts; in tables they are written as JSON.
NESTED: tuple[str, ...] = ("phi", "changes", "entities", "report")

#: Columns of an output that are never those of the input.
OWN: tuple[str, ...] = (*RESULT_COLUMNS, "id")

#: Rows of a Parquet file that are written at once.
ROWS_AT_ONCE = 1024


def journal_path(output: Path) -> Path:
    """The file of JSON lines that a run writes: the output itself, or what the output is made from at the end."""
    return output if output.suffix.lower() in (".jsonl", ".ndjson") else output.with_name(output.name + ".part.jsonl")


def to_json_line(values: Mapping[str, Any]) -> bytes:
    """One line of JSON in UTF-8; a lone surrogate code point is escaped."""
    try:
        return json.dumps(values, ensure_ascii=False, default=str).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(values, default=str).encode() + b"\n"


def check_output(path: str | Path, source: NoteSource | None = None, *, resume: bool, overwrite: bool) -> Path:
    """The output's path, once it is clear that it can be written and that nothing is lost. `path`: a `.jsonl`, `.csv`
    or `.parquet` file, a folder for text files (a name without a suffix), `-` for standard output, or
    `hf://datasets/owner/name`, of which the path is the file `name.parquet` in the current folder. Raises InputError:
    the folder is missing or not writable, the output is the input, or it exists and neither `resume` nor `overwrite` is
    asked."""
    name = upload_id(str(path))
    if name is not None:
        check_upload()
        path = Path(name.rpartition("/")[2] + ".parquet")
    path = Path(path)
    if str(path) == STANDARD:
        if resume:
            raise InputError("standard output cannot be continued; give a file to go on with")
        return path
    if path.is_dir() and (any(path.iterdir()) or not is_text_folder(path)):
        raise InputError("the output is a folder that exists; give the name of a new folder or of a file")
    if kind_of(path) == "txt" or (kind_of(path) is None and path.suffix.lower() in (".gz", ".xlsx", ".txt")):
        raise InputError("the output must be a .jsonl, .csv (each also with .gz) or .parquet file, a folder, or -")
    if kind_of(path) == "parquet":
        parquet()
    folder = path.parent if str(path.parent) else Path()
    if not folder.is_dir():
        raise InputError("the output's folder does not exist; make it first")
    if source is not None and path.exists() and isinstance(source.path, Path) and path.samefile(source.path):
        raise InputError("the output is the input; choose another name")
    if not os.access(path if path.exists() else folder, os.W_OK) or not os.access(folder, os.W_OK):
        raise InputError("the output cannot be written; check its permissions")
    journal = journal_path(path)
    if resume and path.is_file() and journal != path and not journal.exists():
        raise InputError("the output is complete; there is nothing to go on with")
    for file in {path, journal}:
        if file.is_file() and file.stat().st_size and not (resume or overwrite):
            raise InputError("the output exists: give --resume to go on with it, or --overwrite to start anew")
    return path


def is_text_folder(output: Path) -> bool:
    """Whether the output is a folder of text files: its name has no suffix."""
    return not output.suffix and str(output) != STANDARD


@dataclass
class Progress:
    """How far an output has come: `size` in bytes of its whole rows, `last_row` written, `rows` in number."""

    size: int = 0
    last_row: int = 0
    rows: int = 0


def read_progress(
    path: Path, lines_of_row: Callable[[Mapping[str, Any]], int], seen: Callable[[Mapping[str, Any]], None]
) -> Progress:
    """Find the last row that was written whole; what follows it is the remains of an interruption. `path`: an output of
    an earlier run. `lines_of_row`: number of lines that a row consists of, told from its first line. `seen`: called
    with every line of whole rows, in order. Raises InputError: a line before the last one is no result of this tool, so
    the file is something else."""
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


def finish_output(output: Path, source: NoteSource) -> None:
    """Make the output out of its journal, in one step; nothing is to do where they are the same file.

    Columns of a Parquet input keep their types in a Parquet output. Raises OSError: it cannot be written.
    """
    journal = journal_path(output)
    if journal == output or str(output) == STANDARD:
        return
    draft = output.with_name(output.name + ".part")
    kind = kind_of(output)
    if is_text_folder(output):
        _write_texts(journal, draft, named=source.id_column == FILE_NAME)
    elif kind == "parquet":
        _write_parquet(journal, draft, source)
    else:
        packed = output.suffix.lower() == ".gz"
        with gzip.open(draft, "wb") if packed else draft.open("wb") as file:
            if kind == "csv":
                _write_csv(journal, file)
            else:
                with journal.open("rb") as lines:
                    shutil.copyfileobj(lines, file)
    os.replace(draft, output)
    journal.unlink()


def _write_texts(journal: Path, draft: Path, *, named: bool) -> None:
    """A file for each text, named by its row (or by the file that it comes from) and its variant."""
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    variants: dict[str, int] = {}
    with journal.open("rb") as file:
        for line in file:
            values = json.loads(line)
            if values["text"] is None:
                continue
            name = values["id"].removesuffix(".gz").removesuffix(".txt") if named else f"{values['row']:08d}"
            # Rows are in order, so that only the variants of one row are counted.
            variants = {name: variants.get(name, 0) + 1}
            if variants[name] > 1:
                name += f"-{variants[name]}"
            (draft / f"{name}.txt").write_bytes(values["text"].encode("utf-8", "replace"))


def _lines(journal: Path) -> Iterator[dict[str, Any]]:
    with journal.open("rb") as file:
        for line in file:
            values = json.loads(line)
            yield {
                name: json.dumps(value, ensure_ascii=False) if name in NESTED and value is not None else value
                for name, value in values.items()
            }


def _columns(journal: Path) -> list[str]:
    """All names of all lines, in the order in which they are first seen."""
    names: dict[str, None] = {}
    for values in _lines(journal):
        names.update(dict.fromkeys(values))
    return list(names)


def _write_csv(journal: Path, file: Any) -> None:
    text = io.TextIOWrapper(file, encoding="utf-8", errors="surrogatepass", newline="")
    writer = csv.DictWriter(text, _columns(journal), lineterminator="\r\n")
    writer.writeheader()
    for values in _lines(journal):
        plain = {
            name: json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
            for name, value in values.items()
        }
        writer.writerow(plain)
    text.flush()
    text.detach()


def _write_parquet(journal: Path, draft: Path, source: NoteSource) -> None:
    import pyarrow

    writer_of = parquet().ParquetWriter
    schema: Any = None
    try:
        for rows in _chunks(journal):
            part = pyarrow.Table.from_pylist(rows, schema=_text_first(pyarrow, rows)).schema
            schema = part if schema is None else pyarrow.unify_schemas([schema, part], promote_options="permissive")
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError):
        # One column holds numbers here and text there.
        schema = pyarrow.schema([(name, pyarrow.string()) for name in _columns(journal)])
    schema = schema if schema is not None else pyarrow.schema([("row", pyarrow.int64())])
    texts = {field.name for field in schema if pyarrow.types.is_string(field.type)}
    given = parquet().read_schema(source.path) if source.format == "parquet" else pyarrow.schema([])
    final = pyarrow.schema(
        [given.field(name) if name in given.names and name not in OWN else schema.field(name) for name in schema.names]
    )
    with writer_of(draft, final) as writer:
        for rows in _chunks(journal):
            plain = [
                {
                    name: value if value is None or name not in texts or isinstance(value, str) else json.dumps(value)
                    for name, value in values.items()
                }
                for values in rows
            ]
            writer.write_table(pyarrow.Table.from_pylist(plain, schema=schema).cast(final))


def _text_first(pyarrow: Any, rows: list[dict[str, Any]]) -> Any:
    """A schema in which what is null throughout these rows has no type yet, and every name is there."""
    names = list(dict.fromkeys(name for values in rows for name in values))
    columns = {name: [values.get(name) for values in rows] for name in names}
    return pyarrow.schema([(name, pyarrow.array(values).type) for name, values in columns.items()])


def _chunks(journal: Path) -> Iterator[list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    for values in _lines(journal):
        # Half of a surrogate pair is no text that Parquet can hold.
        rows.append({k: without_halves(v) if isinstance(v, str) else v for k, v in values.items()})
        if len(rows) == ROWS_AT_ONCE:
            yield rows
            rows = []
    if rows:
        yield rows


def without_halves(text: str) -> str:
    """The text with a mark in place of each half of a surrogate pair."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
