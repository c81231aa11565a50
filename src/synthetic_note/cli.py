"""The command line: `synthetic-note generate`, `annotate`, `evaluate-phi`, `demo` and `version`."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import Any

from . import __version__, count_ngrams, evaluate_phi, examples
from .batch_run import RowError, annotate_worker, generate_worker, run
from .cli_options import ANNOTATE_OPTIONS, add_options, mask_ratio, read_options
from .manifest import (
    Counts,
    build_manifest,
    check_same_run,
    finish_manifest,
    manifest_path,
    model_name,
    package_versions,
    read_manifest,
    write_manifest,
)
from .note_files import InputError, Progress, check_output, open_notes, read_progress
from .pipelines.annotation.taggers import embedded_checkpoint
from .pipelines.note_input import NoteError
from .pipelines.options import GenerateOptions
from .pipelines.surrogates.reidentification import ReidentificationMap
from .push import add_push, run_push
from .terminal_view import colour_wanted, side_by_side

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

#: Seed of the demo, so that it shows the same note each time.
DEMO_SEED = 7

EXIT_CODES = """exit codes: 0 done; 1 a row or the run failed; 2 wrong usage, nothing was run; 130 interrupted.
No note and no identifier is written to any message; the output of `annotate --with-text` holds both,
that of `evaluate-phi --show-text` identifiers."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="synthetic-note",
        description="Turn clinical notes into synthetic ones: identifiers replaced, clinical facts kept, prose "
        "rewritten. It reduces risk; have the output reviewed.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    generate = commands.add_parser(
        "generate", help="make synthetic notes of a file or folder", epilog=EXIT_CODES, allow_abbrev=False
    )
    _add_files(generate)
    generate.add_argument(
        "--reidentification-map",
        metavar="FILE",
        help="write the originals behind the surrogates to this new file, readable by its owner alone: PHI. "
        "A run that goes on needs another new file, for the rows that are still to do",
    )
    _add_model(generate)
    add_options(generate)

    annotate = commands.add_parser(
        "annotate", help="find identifiers and clinical entities", epilog=EXIT_CODES, allow_abbrev=False
    )
    _add_files(annotate)
    annotate.add_argument("--with-text", action="store_true", help="write the notes and the text of spans too: PHI")
    _add_model(annotate)
    add_options(annotate, ANNOTATE_OPTIONS)

    evaluate_phi.add_command(commands, _add_model, EXIT_CODES)
    count_ngrams.add_command(commands, EXIT_CODES)

    demo = commands.add_parser("demo", help="show an example note beside its synthetic one", allow_abbrev=False)
    demo.add_argument("example", nargs="?", choices=(*examples.NAMES, "all"), default="discharge")
    view = demo.add_mutually_exclusive_group()
    view.add_argument("--side-by-side", action="store_true", help="original and synthetic note (the default)")
    view.add_argument("--plain", action="store_true", help="the synthetic note alone, without marks")
    demo.add_argument("--no-color", action="store_true", help="no colours; NO_COLOR in the environment does the same")
    demo.add_argument("--width", type=int, metavar="N", help="columns; those of the terminal by default")
    demo.add_argument("--seed", type=int, default=DEMO_SEED, metavar="N", help=f"default: {DEMO_SEED}")
    demo.add_argument("--mask-ratio", type=mask_ratio, metavar="RATIO", help="share of words that are rewritten")
    _add_model(demo)

    add_push(commands)

    version = commands.add_parser("version", help="versions of the tool and of what it rests on", allow_abbrev=False)
    version.set_defaults(model=None)
    return parser


def _add_files(parser: argparse.ArgumentParser) -> None:
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


def _add_model(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("model")
    group.add_argument("--model", metavar="NAME", help="a folder or Hub id; default: the embedded checkpoint")
    group.add_argument("--device", metavar="NAME", help="cpu, cuda, cuda:1, mps; default: the best there is")
    group.add_argument("--dtype", choices=("float32", "bfloat16", "float16"), default="float32")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code."""
    parser = build_parser()
    parsed = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A note may hold what the terminal's encoding cannot write.
            stream.reconfigure(errors="replace")
    try:
        if parsed.command == "demo":
            return _demo(parsed)
        if parsed.command == "push":
            return run_push(parsed)
        if parsed.command == "count-ngrams":
            count_ngrams.count_ngrams(parsed)
            return OK
        if parsed.command == "evaluate-phi":
            return evaluate_phi.evaluate(parsed, load_pipeline)
        return _version() if parsed.command == "version" else _process(parsed)
    except InputError as error:
        return _complain(str(error), USAGE)
    except RowError as error:
        return _complain(f"{error}; give --errors skip to go past such rows, and --resume to go on", FAILED)
    except NoteError as error:
        return _complain(str(error), FAILED)
    except KeyboardInterrupt:
        return _complain("interrupted; give --resume to go on", INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output (head, less) has enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        return _complain(f"a file could not be read or written ({_os_reason(error)})", FAILED)
    except Exception as error:
        # Neither the message nor the trace is shown: they could quote a note.
        return _complain(f"the run failed ({type(error).__name__})", FAILED)


def _complain(message: str, code: int) -> int:
    print(f"synthetic-note: {message}", file=sys.stderr)
    return code


def _os_reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else type(error).__name__


def _process(parsed: argparse.Namespace) -> int:
    """`generate` and `annotate`."""
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
    options = read_options(parsed)
    model = check_model(parsed.model)
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
    pipe = load_pipeline(parsed)
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


def check_model(model: str | None) -> str:
    """The model to load, once it is clear that there is one.

    Raises:
        InputError: no checkpoint is embedded and none was given, or a folder without a checkpoint.
    """
    if model is None:
        embedded = embedded_checkpoint()
        if embedded is None:
            raise InputError("no checkpoint is embedded in this installation; give --model")
        return str(embedded)
    if Path(model).is_dir() and not (Path(model) / "config.json").exists():
        raise InputError("--model: the folder holds no config.json; give the folder of a checkpoint")
    looks_like_path = model.startswith((".", "/", "~", "\\")) or model.count("/") > 1
    if not Path(model).exists() and looks_like_path:
        raise InputError("--model: no such folder")
    return model


def load_pipeline(parsed: argparse.Namespace) -> Any:
    """The pipeline of the asked model, device and number format, loaded without noise.

    Raises:
        InputError: the model or the device cannot be had.
    """
    import torch
    from transformers import pipeline
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        device = None if parsed.device is None else torch.device(parsed.device)
        return pipeline(
            "synthetic-note", model=check_model(parsed.model), device=device, dtype=getattr(torch, parsed.dtype)
        )
    except (OSError, ValueError, RuntimeError, AssertionError) as error:
        # Here no note has been read yet, so the message is safe to show; its first line says what is wrong.
        first = str(error).strip().splitlines()[0][:300] if str(error).strip() else type(error).__name__
        raise InputError(f"the model cannot be loaded: {first}") from None


def _demo(parsed: argparse.Namespace) -> int:
    names = list(examples.NAMES) if parsed.example == "all" else [parsed.example]
    options: dict[str, Any] = {"seed": parsed.seed, "return_phi": True}
    if parsed.mask_ratio is not None:
        options["mask_ratio"] = parsed.mask_ratio
    try:
        GenerateOptions(**options)
    except (TypeError, ValueError) as error:
        raise InputError(str(error)) from None
    pipe = load_pipeline(parsed)
    colour = colour_wanted(sys.stdout, not parsed.no_color)
    for number, name in enumerate(names):
        note = examples.load(name)
        result = pipe(note.text, **options)
        if parsed.plain:
            print(("\n\n" if number else "") + result["text"], end="" if result["text"].endswith("\n") else "\n")
            continue
        title = f"{note.name.replace('_', ' ').capitalize()} (fictive)"
        print(
            ("\n\n" if number else "") + side_by_side(note.text, result, title=title, width=parsed.width, colour=colour)
        )
    sys.stdout.flush()
    return OK


def _version() -> int:
    embedded = embedded_checkpoint()
    versions = {**package_versions(), "synthetic-note": __version__}
    print(f"synthetic-note {versions.pop('synthetic-note')}")
    print(f"checkpoint: {model_name(embedded) if embedded else 'none embedded'}")
    for name, version in versions.items():
        print(f"{name} {version}")
    return OK


if __name__ == "__main__":
    sys.exit(main())
