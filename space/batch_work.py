"""A run over many notes, in memory: progress as it goes, results and summary at its end."""

from __future__ import annotations

import csv
import io
import json
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from note_service import NoteService, Stopped
from synthetic_note.pipelines.options import GenerateOptions

from synthetic_note.batch_run import error_line, generate_worker
from synthetic_note.manifest import Counts, build_manifest, finish_manifest
from synthetic_note.note_files import NoteSource
from synthetic_note.note_writer import to_json_line, without_halves

#: Notes worked on before the progress is told anew and other visitors get their turn.
NOTES_AT_ONCE = 4

#: Columns of the results as CSV.
CSV_COLUMNS: tuple[str, ...] = ("row", "id", "variant", "text", "error")


@dataclass(frozen=True)
class BatchProgress:
    """How far a run has come; `left` is the seconds that remain, where that can be told."""

    done: int
    total: int
    errors: tuple[str, ...]
    left: float | None = None


@dataclass
class BatchResult:
    """Lines of the output, and the summary: options, versions and counts, without any text."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    summary: dict[str, Any] = field(default_factory=dict)

    def as_jsonl(self) -> str:
        """Every result with its spans, one a line."""
        return b"".join(to_json_line(line) for line in self.lines).decode()

    def as_csv(self) -> str:
        """The texts alone, for a spreadsheet."""
        out = io.StringIO()
        writer = csv.DictWriter(out, CSV_COLUMNS, lineterminator="\r\n")
        writer.writeheader()
        for line in self.lines:
            report = line.get("report") or {}
            values = {**line, "variant": report.get("variant", 0) + 1 if report else ""}
            writer.writerow({name: values.get(name) for name in CSV_COLUMNS})
        return out.getvalue()

    def as_summary(self) -> str:
        """The summary as JSON."""
        return json.dumps(self.summary, indent=2) + "\n"


def run_batch(
    service: NoteService, source: NoteSource, options: Mapping[str, Any], stop: threading.Event
) -> Iterator[BatchProgress | BatchResult]:
    """Work through a source; yields the progress after each few notes, and at last the result.

    A row that cannot be worked on becomes a line with an `error` and is told by its number. When `stop` is set, the
    run ends, and its result holds what was done before the notes at hand.
    """
    total = source.count()
    work = generate_worker(service.pipe, options, per_note_patients=False)
    manifest = build_manifest("generate", source, service.source, GenerateOptions(**options), dtype="float32")
    result, counts = BatchResult(), Counts()
    errors: list[str] = []
    records = iter(source)
    done = 0
    began = time.monotonic()
    yield BatchProgress(0, total, ())
    while not stop.is_set() and (batch := list(islice(records, NOTES_AT_ONCE))):
        # Half of a surrogate pair cannot be sent to the browser.
        batch = [
            record if record.text is None else replace(record, text=without_halves(record.text)) for record in batch
        ]
        good = [record for record in batch if record.error is None]
        try:
            worked = service.work(work, good, stop=stop) if good else []
        except Stopped:
            break
        made = dict(zip((record.row for record in good), worked, strict=True))
        for record in batch:
            for line in made.get(record.row) or [error_line(record, record.error or "")]:
                result.lines.append(line)
                counts.add(line)
                if line.get("error"):
                    errors.append(line["error"])
        done += len(batch)
        left = (time.monotonic() - began) / done * (total - done)
        yield BatchProgress(done, total, tuple(errors), left)
    result.summary = finish_manifest(manifest, counts, complete=done >= total)
    yield result


def guess_text_column(columns: Sequence[str]) -> str | None:
    """The column that most likely holds the notes, by its name; None where no name tells."""
    plain = {name.strip().lower().replace(" ", "_"): name for name in columns}
    for wanted in ("text", "note", "note_text", "report", "transcription", "content", "body", "notes"):
        if wanted in plain:
            return plain[wanted]
    return columns[0] if len(columns) == 1 else None


def time_left(seconds: float) -> str:
    """`2 min 5 s`, rounded more coarsely the longer it is."""
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 10:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
