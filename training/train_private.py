"""The fit phase of a clone alone: `accelerate launch training/train_private.py INPUT OUTPUT`, for a machine with a GPU.

OUTPUT is that of a `synthetic-note clone` that was stopped; its folder `OUTPUT.run` goes along to the machine, the
trained state comes into it, and copied back the clone goes on from there. One process trains: a step is one sum over
patients, and its noise must be added once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Train; returns the exit code."""
    parser = argparse.ArgumentParser(description="Train the generator of a clone that was begun.")
    parser.add_argument("input", help="the clone's input")
    parser.add_argument("output", type=Path, help="the clone's output; its run folder stands beside it")
    parser.add_argument("--text-column", default="text")
    parser.add_argument("--label-column")
    parser.add_argument("--patient-column")
    parser.add_argument("--device", help="cpu, cuda, mps")
    parsed = parser.parse_args(arguments)
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        print("one process is needed: accelerate launch --num_processes 1", file=sys.stderr)
        return 2
    from synthetic_note.cloning.note_table import CloneError, read_notes
    from synthetic_note.cloning.options import CloneOptions
    from synthetic_note.cloning.prepare import prepare
    from synthetic_note.cloning.run_folder import request_of

    try:
        columns = {name: getattr(parsed, name) for name in ("text_column", "label_column", "patient_column")}
        notes = read_notes(parsed.input, **columns)
        request = request_of(parsed.output)
        run = prepare(
            notes,
            parsed.output,
            CloneOptions(**request["options"]),
            model=request["model"],
            device=parsed.device,
            unit=request["unit"],
            report=_report,
            warn=lambda line: print(line, file=sys.stderr),
        )
        run.fit(_report)
    except CloneError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _report(phase: str, done: int, total: int) -> None:
    if done == total or done % 10 == 0:
        print(f"{phase}: {done} of {total}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
