"""A file of notes that the browser reads and sends as text, so that nothing is put down on the server's disk."""

from __future__ import annotations

import base64
import binascii
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr
from note_service import ServiceError

from synthetic_note.open_notes import notes_in_memory, read_columns

#: Bytes of a file at most; results are several times as large, and all is held in memory.
LARGEST_FILE = 10_000_000

#: What stands for a column that names each row, where there is none.
ROW_NUMBER = "the row's number"

ENDINGS: tuple[str, ...] = (".csv", ".jsonl", ".ndjson", ".parquet")

#: Reads the file in the browser and sends it with the event: an upload would put it down on the server's disk.
FILE_JS = Path(__file__).with_name("file.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class ChosenFile:
    """A CSV or JSON lines file."""

    name: str
    content: bytes


def chooser_html(number: int) -> str:
    """The control, as HTML; `number` tells those of a page apart."""
    return (
        f'<div class="sn-file"><label for="sn-file-{number}"><b>A CSV, JSON lines or Parquet file</b>, one note a row, '
        f'up to {LARGEST_FILE // 1_000_000} MB</label><input id="sn-file-{number}" type="file" '
        f'accept="{",".join(ENDINGS)}" data-limit="{LARGEST_FILE}"></div>'
    )


def read_file(name: Any, content: Any) -> ChosenFile:
    """What the browser sent; a Parquet file becomes JSON lines. Raises ServiceError: no such file, or too large."""
    if not isinstance(name, str) or Path(name).suffix.lower() not in ENDINGS:
        raise ServiceError(f"Choose a {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]} file.")
    if not isinstance(content, str) or len(content) > LARGEST_FILE * 4 / 3 + 4:
        raise ServiceError(f"The file has more than {LARGEST_FILE // 1_000_000} MB: use the command line for it.")
    try:
        data = base64.b64decode(content, validate=True)
    except binascii.Error:
        data = None
    if data is None:
        raise ServiceError("The file did not arrive whole: choose it again.")
    return (
        ChosenFile(f"{name}.jsonl", _json_lines(data)) if name.lower().endswith(".parquet") else ChosenFile(name, data)
    )


def read_table(event: gr.EventData) -> tuple[ChosenFile, list[str], int]:
    """The file that the browser sent with an event, its columns and how many rows it has. Raises ServiceError,
    InputError: it cannot be read, or has no columns."""
    chosen = read_file(getattr(event, "name", None), getattr(event, "content", None))
    source = notes_in_memory(chosen.content, chosen.name)
    columns = [name for name in read_columns(source) or [] if name.strip()]
    if not columns:
        raise ServiceError("The file's first lines tell no columns: does it begin with a header or with a row?")
    return chosen, columns, source.count() or 0


def _json_lines(data: bytes) -> bytes:
    try:
        from pyarrow import ArrowInvalid
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise ServiceError('Parquet needs pyarrow: pip install "synthetic-note[archive]".') from None
    try:
        file = ParquetFile(io.BytesIO(data))
    except ArrowInvalid:
        raise ServiceError("The file is no Parquet file.") from None
    size = sum(file.metadata.row_group(number).total_byte_size for number in range(file.num_row_groups))
    if size > 5 * LARGEST_FILE:
        raise ServiceError("The file holds too much text when it is unpacked: use the command line for it.")
    return "".join(json.dumps(row, default=str) + "\n" for row in file.read().to_pylist()).encode()
