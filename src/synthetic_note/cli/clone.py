"""`synthetic-note clone`: a new data set from a model trained on a labelled one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from .exit_codes import OK, USAGE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input", metavar="INPUT", help="a .jsonl or .csv file, also .gz, .parquet, or a data set of the Hub"
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="a .jsonl, .csv or .parquet file; manifest and card beside it",
    )
    parser.add_argument("--text-column", default="text", metavar="NAME", help="column with the note; default: text")
    parser.add_argument("--label-column", metavar="NAME", help="column with the label, or several in a list")
    parser.add_argument("--patient-column", metavar="NAME", help="column that names the patient; default: a note each")
    privacy = parser.add_argument_group("privacy")
    privacy.add_argument("--epsilon", default="8", metavar="E", help="a number above 0, or none; default: 8")
    privacy.add_argument("--delta", default="auto", metavar="D", help="at most 1/(n log n), which auto takes")
    privacy.add_argument(
        "--skeletons",
        choices=("record", "private"),
        default="record",
        help="record: epsilon covers the weights, each record's entities are in its clone; private: covers everything",
    )
    privacy.add_argument("--notes-per-patient", type=int, default=20, metavar="N", help="that count; default: 20")
    making = parser.add_argument_group("making")
    making.add_argument("--size", type=float, default=1.0, metavar="X", help="notes of the clone over the source's")
    making.add_argument("--generator", choices=("masked", "causal"), default="masked")
    making.add_argument("--model", metavar="NAME", help="a folder or Hub id; default: the embedded checkpoint")
    making.add_argument("--device", metavar="NAME", help="cpu, cuda, cuda:1, mps")
    making.add_argument("--steps", type=int, default=0, metavar="N", help="of training; default: by the data")
    making.add_argument("--batch", type=int, default=0, metavar="N", help="patients of a step; default: by the data")
    making.add_argument("--seed", type=int, default=0, metavar="N", help="of sampling; the noise has its own")
    parser.add_argument("--overwrite", action="store_true", help="start anew, which spends a budget of its own")
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary")


def run(args: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    from ..cloning.clone import clone_notes, remove_earlier
    from ..cloning.note_table import CloneError, format_of, read_notes
    from ..cloning.options import CloneOptions, check_installed

    try:
        check_installed()
        names = ("size", "generator", "skeletons", "notes_per_patient", "steps", "batch", "seed")
        options = CloneOptions(
            epsilon=_number("epsilon", args.epsilon, "none"),
            delta=_number("delta", args.delta, "auto"),
            **{name: getattr(args, name) for name in names},
        )
        output = Path(args.output)
        format_of(output)
        if not output.parent.is_dir():
            raise CloneError("--output: no such folder")
        if output.exists() and not args.overwrite:
            raise CloneError("--output exists; give --overwrite to start anew, which spends a budget of its own")
        columns = {name: getattr(args, name) for name in ("text_column", "label_column", "patient_column")}
        notes = read_notes(args.input, **columns)
        if args.overwrite:
            remove_earlier(output)
        bars = _Bars(args.quiet)
        try:
            result = clone_notes(
                notes,
                output,
                options,
                model=args.model,
                device=args.device,
                unit="patient" if args.patient_column else "note",
                report=bars.show,
                warn=lambda line: print(f"synthetic-note: {line}", file=sys.stderr),
            )
        finally:
            bars.close()
    except CloneError as error:
        print(f"synthetic-note: {error}", file=sys.stderr)
        return USAGE
    if not args.quiet:
        counts = result.manifest["counts"]
        print(f"synthetic-note: {counts['written']} notes, dropped {counts['dropped'] or 'none'}", file=sys.stderr)
        print(f"synthetic-note: {result.manifest['privacy']['sentence']}", file=sys.stderr)
    return OK


def _number(name: str, value: str, word: str) -> float | None:
    from ..cloning.note_table import CloneError

    if value == word:
        return None
    try:
        return float(value)
    except ValueError:
        raise CloneError(f"--{name}: a number or {word} is needed") from None


class _Bars:
    """One progress bar for each phase, with the time that is left of it."""

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet
        self.phase = ""
        self.bar: Any = None

    def show(self, phase: str, done: int, total: int) -> None:
        from tqdm import tqdm

        if phase != self.phase:
            self.close()
            self.phase, pause = phase, 0.5 if sys.stderr.isatty() else 60
            self.bar = tqdm(desc=phase, total=total, file=sys.stderr, disable=self.quiet, mininterval=pause)
        self.bar.update(done - self.bar.n)

    def close(self) -> None:
        if self.bar is not None:
            self.bar.close()
