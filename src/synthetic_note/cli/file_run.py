"""What `generate` and `annotate` share: a file of notes in, a file of lines and a manifest out."""

from __future__ import annotations

import argparse
import secrets
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

from ..batch_run import annotate_worker, generate_worker, run, with_bad_rows
from ..column_check import SAMPLE, identifying_columns
from ..cores import default_workers, threads_for
from ..hub_data import upload, upload_id
from ..manifest import (
    Counts,
    build_manifest,
    check_same_run,
    finish_manifest,
    manifest_path,
    read_manifest,
    write_manifest,
)
from ..note_files import STANDARD, InputError, NoteRecord, NoteSource
from ..note_writer import Progress, check_output, finish_output, is_text_folder, journal_path, read_progress
from ..open_notes import open_notes
from ..pipelines.surrogates.reidentification import ReidentificationMap
from ..pipelines.worker_pool import WorkerPool, keep_freed_memory
from . import loading
from .exit_codes import OK
from .options import ANNOTATE_OPTIONS, read_options


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    """Add input, output, what is read from them, and how the work is shared out."""
    parser.add_argument(
        "input",
        metavar="INPUT",
        help="a .txt, .jsonl or .csv file (each also as .gz), a .parquet file, a folder of .txt files or of a data "
        "set, - for standard input, or the id of a data set on the Hub",
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="a .jsonl, .csv (each also with .gz) or .parquet file; a name without a suffix is a folder of text files; "
        "a manifest comes beside it. - for standard output, without a manifest. hf://datasets/owner/name writes "
        "name.parquet and uploads it to the Hub",
    )
    parser.add_argument(
        "--input-format", choices=("jsonl", "csv", "txt", "parquet"), help="where the input's name does not tell"
    )
    parser.add_argument("--split", default="train", metavar="NAME", help="of a data set on the Hub; default: train")
    parser.add_argument("--text-column", default="text", metavar="NAME", help="column with the note; default: text")
    parser.add_argument(
        "--id-column",
        metavar="NAME",
        help="column that is copied to the output as `id`, so it must not identify anybody; default: the row number. "
        "For text files `file_name` takes the file's name",
    )
    parser.add_argument("--patient-column", metavar="NAME", help="column that names the patient; never written")
    parser.add_argument(
        "--drop",
        nargs="+",
        default=[],
        metavar="NAME",
        help="columns that are left out; all others beside the text are written to the output as they are",
    )
    parser.add_argument("--encoding", default="utf-8", metavar="NAME", help="of the input; default: utf-8")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N notes")
    parser.add_argument(
        "--shard",
        type=shard,
        metavar="I/N",
        help="only the I-th of N equal parts (I from 1), for the jobs of a cluster; row numbers are those of the whole",
    )
    parser.add_argument(
        "--workers",
        type=int,
        metavar="N",
        help="processes; the output is the same for any number. Default: as many as pay off, measured at the start",
    )
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="go on with an output that was interrupted")
    existing.add_argument("--overwrite", action="store_true", help="replace an output that exists")
    parser.add_argument("--quiet", action="store_true", help="no progress bar and no summary")


def shard(text: str) -> tuple[int, int]:
    """`2/8` as two numbers."""
    part, _, parts = text.partition("/")
    if not (part.isdigit() and parts.isdigit() and 1 <= int(part) <= int(parts)):
        raise argparse.ArgumentTypeError("give I/N, for example 2/8")
    return int(part), int(parts)


def process(parsed: argparse.Namespace) -> int:
    """Run `generate` or `annotate`; returns the exit code. The input is checked before anything heavy is loaded. Raises
    InputError: wrong usage; RowError: a row could not be worked on; WorkerError: worker processes cannot be started."""
    generating = parsed.command == "generate"
    names = ("text_column", "id_column", "patient_column", "encoding", "drop", "split")
    reading = {name: getattr(parsed, name) for name in names}
    source = open_notes(parsed.input, kind=parsed.input_format, **reading)
    for name in ("limit", "workers"):
        if getattr(parsed, name) is not None and getattr(parsed, name) < 1:
            raise InputError(f"--{name}: a number of at least 1 is needed")
    if parsed.patient_column and getattr(parsed, "patient_id", None) is not None:
        raise InputError("give --patient-column or --patient-id, not both")
    output = check_output(parsed.output, source, resume=parsed.resume, overwrite=parsed.overwrite)
    if is_text_folder(output) and not generating:
        raise InputError("annotate writes no texts; give the name of a .jsonl, .csv or .parquet file")
    model = loading.check_model(parsed.model)
    # Chosen once, so that all workers use the same.
    parsed.dtype = loading.chosen_dtype(parsed)
    mapped = getattr(parsed, "reidentification_map", None)
    if mapped is not None and (parsed.workers or 1) > 1:
        raise InputError("--reidentification-map is written by one process: give --workers 1")
    options = read_options(parsed)
    from ..pipelines.options import GenerateOptions

    journal = journal_path(output) if parsed.output != STANDARD else output
    earlier = read_manifest(output) if parsed.resume and journal.exists() and journal.stat().st_size else None
    if generating and "seed" not in options:
        # The run's own seed is kept, so that a run that goes on makes the notes that it would have made at once.
        options["seed"] = earlier["options"]["seed"] if earlier else secrets.randbits(32)
    named = None if generating else ANNOTATE_OPTIONS
    plain = GenerateOptions(**options)
    manifest = build_manifest(parsed.command, source, model, plain, names=named, dtype=parsed.dtype)
    manifest["shard"] = parsed.shard and "/".join(map(str, parsed.shard))
    if not generating:
        manifest["with_text"] = parsed.with_text
    counts, progress = Counts(), Progress()
    if earlier:
        check_same_run(manifest, earlier)
        if manifest.get("with_text") != earlier.get("with_text"):
            raise InputError("the earlier run differs in: with_text; give the same, or --overwrite to start anew")
        variants = options.get("num_return_sequences", 1) if generating else 1
        progress = read_progress(journal, lambda line: 1 if line.get("error") is not None else variants, counts.add)
        manifest["started"] = earlier.get("started", manifest["started"])
    total = _total(source, parsed)
    part, parts = parsed.shard or (1, 1)
    sharded = (record for record in iter(source) if (record.row - 1) % parts == part - 1)
    to_do = (record for record in islice(sharded, parsed.limit) if record.row > progress.last_row)
    records = _with_warning(to_do)
    workers, threads = _share_out(parsed, None if total is None else total - progress.rows, mapped is not None)
    task = NoteTask(parsed, options)
    with ExitStack() as stack:
        work: Any
        if workers == 1:
            work = task.load(identities := _open_map(mapped, output))
            if identities is not None:
                manifest["reidentification_map"] = True
                stack.enter_context(identities)
            about = work.about
            if parsed.workers is None and about["device"] == "cpu":
                import torch

                torch.set_num_threads(threads)
        else:
            work = stack.enter_context(WorkerPool(task.load, workers, threads))
            about = work.start()
        manifest |= about
        to_file = parsed.output != STANDARD
        if to_file:
            if parsed.overwrite and journal != output:
                journal.unlink(missing_ok=True)
            write_manifest(output, manifest)
        complete = False
        try:
            with _bar(parsed, total, progress) as bar:
                size, skip = plain.batch_size, options.get("errors") == "skip"
                run(
                    records, journal, work, batch_size=size, skip_errors=skip, progress=progress, counts=counts,
                    advance=bar.update,
                )  # fmt: skip
            finish_output(output, source)
            complete = True
            if (repository := upload_id(parsed.output)) is not None:
                upload(output, repository)
        finally:
            if to_file:
                write_manifest(output, finish_manifest(manifest, counts, complete=complete))
    if not parsed.quiet:
        _summary(counts, output)
    return OK


@dataclass(frozen=True)
class NoteTask:
    """What is done with the notes: the command's arguments and the pipeline's options."""

    parsed: argparse.Namespace
    options: dict[str, Any]

    def load(self, identities: ReidentificationMap | None = None) -> Any:
        """The function that makes the lines of records, here or in a worker; `about` is what it says of the model."""
        keep_freed_memory()
        pipe = loading.load_pipeline(self.parsed)
        if self.parsed.command == "generate":
            each = self.parsed.patient_column is not None
            work = generate_worker(pipe, self.options, per_note_patients=each, identities=identities)
        else:
            work = annotate_worker(pipe, self.options, with_text=self.parsed.with_text)
        work_all: Any = with_bad_rows(work)
        config = pipe.model.config
        revision = getattr(config, "_commit_hash", None) or getattr(config, "checkpoint_version", None)
        work_all.about = {"model_revision": revision, "device": pipe.device.type}
        return work_all


def _total(source: NoteSource, parsed: argparse.Namespace) -> int | None:
    """Notes of the whole run; None where only reading them would tell."""
    total = source.count()
    if total is None:
        return parsed.limit
    part, parts = parsed.shard or (1, 1)
    total = (total - part) // parts + 1
    return total if parsed.limit is None else min(total, parsed.limit)


def _share_out(parsed: argparse.Namespace, notes: int | None, mapped: bool) -> tuple[int, int]:
    """Worker processes and the threads of each."""
    if parsed.workers is not None:
        return parsed.workers, threads_for(parsed.workers) if parsed.workers > 1 else 1
    if mapped or parsed.device not in (None, "cpu"):
        return 1, threads_for(1)
    return default_workers(notes)


def _with_warning(records: Iterator[NoteRecord]) -> Iterator[NoteRecord]:
    """The records, after a warning about carried columns that look as if they identified somebody."""
    sample = list(islice(records, SAMPLE))
    warn_of_columns([record.columns for record in sample])
    return chain(sample, records)


def warn_of_columns(rows: Iterable[Mapping[str, Any]]) -> None:
    """Say which of the columns that are carried over look as if they identified somebody, from a sample of rows."""
    for column, kind in identifying_columns(rows).items():
        name = repr(column) if column.isidentifier() and len(column) <= 30 else "one of the columns"
        print(
            f"synthetic-note: warning: {name} looks like {kind} and is written as it is; leave it out with --drop",
            file=sys.stderr,
        )


def _bar(parsed: argparse.Namespace, total: int | None, progress: Progress) -> Any:
    from tqdm import tqdm

    terminal = sys.stderr.isatty()
    return tqdm(
        total=total,
        initial=progress.rows if total is None else min(progress.rows, total),
        unit="note",
        file=sys.stderr,
        disable=parsed.quiet,
        # In a log file a line a minute is enough.
        mininterval=0.5 if terminal else 60,
        ascii=None if terminal else True,
    )


def _open_map(name: str | None, output: Path) -> ReidentificationMap | None:
    """The re-identification map that was asked for. Raises InputError: it is the output or its manifest, or cannot be
    kept private."""
    if name is None:
        return None
    if Path(name).resolve() in (output.resolve(), manifest_path(output).resolve()):
        raise InputError("--reidentification-map: the map needs a file of its own")
    try:
        return ReidentificationMap(name)
    except ValueError as error:
        raise InputError(f"--reidentification-map: {error}") from None


def _summary(counts: Counts, output: Path) -> None:
    found = sum(counts.phi.values())
    text = f"{counts.rows} rows, {counts.lines - counts.skipped} results with {found} identifiers"
    if counts.skipped:
        text += f"; {counts.skipped} rows skipped, each with an `error` in the output"
    print(f"synthetic-note: {text}; manifest: {manifest_path(output).name}", file=sys.stderr)
