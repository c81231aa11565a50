"""What `generate` and `annotate` share: a file of notes in, a file of lines and a manifest out."""

from __future__ import annotations

import argparse
import secrets
import sys
from contextlib import nullcontext
from itertools import islice
from pathlib import Path

from ..batch_run import annotate_worker, generate_worker, run
from ..manifest import (
    Counts,
    build_manifest,
    check_same_run,
    finish_manifest,
    manifest_path,
    read_manifest,
    write_manifest,
)
from ..note_files import InputError, Progress, check_output, open_notes, read_progress
from ..pipelines.surrogates.reidentification import ReidentificationMap
from . import loading
from .exit_codes import OK
from .options import ANNOTATE_OPTIONS, read_options


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    """Add input, output and what is read from them."""
    parser.add_argument("input", metavar="INPUT", help="a .txt, .jsonl or .csv file, or a folder of .txt files")
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="a .jsonl file; a manifest comes beside it"
    )
    parser.add_argument("--text-column", default="text", metavar="NAME", help="column with the note; default: text")
    parser.add_argument(
        "--id-column",
        metavar="NAME",
        help="column that is copied to the output as `id`, so it must not identify anybody; default: the row number. "
        "For text files `file_name` takes the file's name",
    )
    parser.add_argument("--patient-column", metavar="NAME", help="column that names the patient; never written")
    parser.add_argument("--encoding", default="utf-8", metavar="NAME", help="of the input; default: utf-8")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N notes")
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="go on with an output that was interrupted")
    existing.add_argument("--overwrite", action="store_true", help="replace an output that exists")
    parser.add_argument("--quiet", action="store_true", help="no progress bar and no summary")


def process(parsed: argparse.Namespace) -> int:
    """Run `generate` or `annotate`; returns the exit code. The input is checked before anything heavy is loaded.

    Raises:
        InputError: wrong usage.
        RowError: a row could not be worked on.
    """
    generating = parsed.command == "generate"
    source = open_notes(
        parsed.input,
        text_column=parsed.text_column,
        id_column=parsed.id_column,
        patient_column=getattr(parsed, "patient_column", None),
        encoding=parsed.encoding,
    )
    if parsed.limit is not None and parsed.limit < 1:
        raise InputError("--limit: a number of at least 1 is needed")
    if parsed.patient_column and getattr(parsed, "patient_id", None) is not None:
        raise InputError("give --patient-column or --patient-id, not both")
    output = check_output(parsed.output, source, resume=parsed.resume, overwrite=parsed.overwrite)
    model = loading.check_model(parsed.model)
    options = read_options(parsed)
    from ..pipelines.options import GenerateOptions

    earlier = read_manifest(output) if parsed.resume and output.exists() and output.stat().st_size else None
    if generating and "seed" not in options:
        # The run's own seed is kept, so that a run that goes on makes the notes that it would have made at once.
        options["seed"] = earlier["options"]["seed"] if earlier else secrets.randbits(32)
    manifest = build_manifest(
        parsed.command,
        source,
        model,
        GenerateOptions(**options),
        names=None if generating else ANNOTATE_OPTIONS,
        dtype=parsed.dtype,
    )
    if not generating:
        manifest["with_text"] = parsed.with_text
    counts, progress = Counts(), Progress()
    if earlier:
        check_same_run(manifest, earlier)
        if manifest.get("with_text") != earlier.get("with_text"):
            raise InputError("the earlier run differs in: with_text; give the same, or --overwrite to start anew")
        variants = options.get("num_return_sequences", 1) if generating else 1
        progress = read_progress(output, lambda line: 1 if line.get("error") is not None else variants, counts.add)
        manifest["started"] = earlier.get("started", manifest["started"])
    total = source.count() if parsed.limit is None else min(parsed.limit, source.count())
    records = (record for record in islice(iter(source), parsed.limit) if record.row > progress.last_row)
    pipe = loading.load_pipeline(parsed)
    manifest["model_revision"] = getattr(pipe.model.config, "_commit_hash", None) or getattr(
        pipe.model.config, "checkpoint_version", None
    )
    manifest["device"] = pipe.device.type
    identities = _open_map(getattr(parsed, "reidentification_map", None), output)
    if identities is not None:
        manifest["reidentification_map"] = True
    if generating:
        work = generate_worker(
            pipe, options, per_note_patients=parsed.patient_column is not None, identities=identities
        )
    else:
        work = annotate_worker(pipe, options, with_text=parsed.with_text)
    write_manifest(output, manifest)
    complete = False
    from tqdm import tqdm

    terminal = sys.stderr.isatty()
    bar = tqdm(
        total=total,
        initial=min(progress.rows, total),
        unit="note",
        file=sys.stderr,
        disable=parsed.quiet,
        # In a log file a line a minute is enough.
        mininterval=0.5 if terminal else 60,
        ascii=None if terminal else True,
    )
    try:
        with bar, identities or nullcontext():
            run(
                records,
                output,
                work,
                batch_size=options.get("batch_size", GenerateOptions.batch_size),
                skip_errors=options.get("errors") == "skip",
                progress=progress,
                counts=counts,
                advance=bar.update,
            )
        complete = True
    finally:
        write_manifest(output, finish_manifest(manifest, counts, complete=complete))
    if not parsed.quiet:
        _summary(counts, output)
    return OK


def _open_map(name: str | None, output: Path) -> ReidentificationMap | None:
    """The re-identification map that was asked for.

    Raises:
        InputError: it is the output or its manifest, or cannot be kept private.
    """
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
