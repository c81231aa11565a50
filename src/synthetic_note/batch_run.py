"""A run over a file of notes: batches in, lines out, in order, a bad row never in the way of the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import Any

from .manifest import Counts
from .note_files import STANDARD, NoteRecord
from .note_writer import Progress, to_json_line
from .pipelines.note_input import NoteError
from .pipelines.surrogates.reidentification import ReidentificationMap
from .pipelines.worker_pool import Killed, WorkerPool

#: Makes the output lines of each record; a record that cannot be worked on gives one line with an `error`.
Worker = Callable[[Sequence[NoteRecord]], list[list[dict[str, Any]]]]


class RowError(ValueError):
    """A row could not be worked on; the message names it and never quotes it."""

    def __init__(self, row: int, reason: str) -> None:
        super().__init__(f"row {row}: {reason}")
        self.row = row


def error_line(record: NoteRecord, reason: str) -> dict[str, Any]:
    """The output line of a row that was skipped."""
    return {**first_values(record), "text": None, "error": f"row {record.row}: {reason}"}


def first_values(record: NoteRecord) -> dict[str, Any]:
    """What every output line begins with: row, id and the columns that are carried over."""
    return {"row": record.row, "id": record.id, **record.columns}


def generate_worker(
    pipe: Any, options: Mapping[str, Any], *, per_note_patients: bool, identities: ReidentificationMap | None = None
) -> Worker:
    """Lines with the synthetic notes of each record, one for each variant.

    `identities`, where given, gets the originals behind the surrogates, by row and id.
    """
    fixed = {name: value for name, value in options.items() if name != "errors"}

    def work(records: Sequence[NoteRecord]) -> list[list[dict[str, Any]]]:
        call = dict(fixed)
        if per_note_patients:
            call["patient_id"] = [record.patient for record in records]
        if identities is not None:
            identities.labelled([{"row": record.row, "id": record.id} for record in records])
            call["reidentification_map"] = identities
        results = pipe([record.text for record in records], errors="skip", **call)
        lines = []
        for record, result in zip(records, results, strict=True):
            variants = result if isinstance(result, list) else [result]
            if "error" in variants[0]:
                # The pipeline counts within its batch; a reader of the output wants the row.
                lines.append([error_line(record, variants[0]["error"].split(": ", 1)[-1])])
            else:
                lines.append([{**first_values(record), **variant} for variant in variants])
        return lines

    return work


def annotate_worker(pipe: Any, options: Mapping[str, Any], *, with_text: bool) -> Worker:
    """One line with the spans of each record: offsets into the original, and its text only if asked for."""
    fixed = {name: value for name, value in options.items() if name != "errors"}

    def line(record: NoteRecord, annotation: Any) -> dict[str, Any]:
        text = record.text or ""

        def place(span: Any) -> dict[str, Any]:
            where = {"start": span.start, "end": span.end}
            return {**where, "text": text[span.start : span.end]} if with_text else where

        values = first_values(record)
        if with_text:
            values["text"] = text
        values["phi"] = [
            {"type": span.type, "role": span.role, **place(span), "score": span.score, "source": span.source}
            for span in annotation.phi
        ]
        values["entities"] = [{"label": span.label, **place(span), "score": span.score} for span in annotation.entities]
        return values

    def work(records: Sequence[NoteRecord]) -> list[list[dict[str, Any]]]:
        try:
            annotations = pipe.annotate([record.text for record in records], **fixed)
        except Exception as error:
            if len(records) == 1:
                # Of any other exception only the kind is told: its message could quote the note.
                reason = getattr(error, "reason", None) if isinstance(error, NoteError) else None
                return [[error_line(records[0], reason or f"could not be worked on ({type(error).__name__})")]]
            return [work([record])[0] for record in records]
        return [[line(record, annotation)] for record, annotation in zip(records, annotations, strict=True)]

    return work


def with_bad_rows(work: Worker) -> Worker:
    """The same for records of which some could not be read: these give one line with an `error`."""

    def work_all(records: Sequence[NoteRecord]) -> list[list[dict[str, Any]]]:
        good = [record for record in records if record.error is None]
        made = dict(zip((record.row for record in good), work(good) if good else [], strict=True))
        return [made.get(record.row) or [error_line(record, record.error or "")] for record in records]

    return work_all


def run(
    records: Iterator[NoteRecord],
    output: Path,
    work: Worker | WorkerPool,
    *,
    batch_size: int,
    skip_errors: bool,
    progress: Progress,
    counts: Counts,
    advance: Callable[[int], object] = lambda rows: None,
) -> None:
    """Work through the records and append their lines to the output, batch by batch.

    Args:
        records: those still to be done.
        output: a file of JSON lines; `-` for standard output.
        work: what makes the lines, in this process or in those of a pool that has been started.
        batch_size: records that are worked on together; memory grows with it and with nothing else.
        skip_errors: a bad row becomes a line with an `error`; otherwise the run ends there.
        progress: what the output holds of an earlier run; what follows in the file is cut off.
        counts: kept up to date.
        advance: called with the number of rows done since the last call.

    Raises:
        RowError: a bad row, with `skip_errors` off. The rows before it are in the output.
        OSError: the output cannot be written.
    """
    mode = "r+b" if progress.size and output.exists() else "wb"
    with nullcontext(sys.stdout.buffer) if str(output) == STANDARD else output.open(mode) as file:
        if str(output) != STANDARD:
            file.truncate(progress.size)
            file.seek(progress.size)
        for batch, made in _worked(records, work, batch_size):
            written = b""
            for record, lines in zip(batch, made, strict=True):
                if isinstance(lines, Killed):
                    lines = [error_line(record, "the worker process ended twice while it worked on this row")]
                failed = lines[0].get("error")
                if failed is not None and not skip_errors:
                    file.write(written)
                    raise RowError(record.row, failed.split(": ", 1)[-1])
                for line in lines:
                    written += to_json_line(line)
                    counts.add(line)
            file.write(written)
            file.flush()
            advance(len(batch))


def _worked(
    records: Iterator[NoteRecord], work: Worker | WorkerPool, batch_size: int
) -> Iterator[tuple[Sequence[NoteRecord], Sequence[Any]]]:
    batches = iter(lambda: list(islice(records, batch_size)), [])
    if isinstance(work, WorkerPool):
        return work.run(batches)
    return ((batch, work(batch)) for batch in batches)
