"""`synthetic-note demo`: an example note beside its synthetic one."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from .. import examples
from ..note_files import InputError
from . import loading
from .exit_codes import OK
from .options import mask_ratio

#: Seed of the demo, so that it shows the same note each time.
DEMO_SEED = 7

#: Variants of each example that `--write` makes, each about another patient.
VARIANTS = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("example", nargs="?", choices=(*examples.NAMES, "all"), default="discharge")
    view = parser.add_mutually_exclusive_group()
    view.add_argument("--side-by-side", action="store_true", help="original and synthetic note (the default)")
    view.add_argument("--plain", action="store_true", help="the synthetic note alone, without marks")
    view.add_argument(
        "--write",
        metavar="OUT",
        help=f"show nothing, and write {VARIANTS} variants of each of the {len(examples.SPECIALTIES)} examples as JSON "
        "lines with text, specialty and patient_id, to try the other commands on",
    )
    parser.add_argument("--no-color", action="store_true", help="no colours; NO_COLOR in the environment does the same")
    parser.add_argument("--width", type=int, metavar="N", help="columns; those of the terminal by default")
    parser.add_argument("--seed", type=int, default=DEMO_SEED, metavar="N", help=f"default: {DEMO_SEED}")
    parser.add_argument("--mask-ratio", type=mask_ratio, metavar="RATIO", help="share of words that are rewritten")
    loading.add_model_arguments(parser)


def run(parsed: argparse.Namespace) -> int:
    """Show the notes; returns the exit code. Raises InputError: wrong usage."""
    from ..pipelines.options import GenerateOptions
    from ..terminal_view import colour_wanted, side_by_side

    names = list(examples.NAMES) if parsed.example == "all" else [parsed.example]
    options: dict[str, Any] = {"seed": parsed.seed, "return_phi": True}
    if parsed.mask_ratio is not None:
        options["mask_ratio"] = parsed.mask_ratio
    try:
        GenerateOptions(**options)
    except (TypeError, ValueError) as error:
        raise InputError(str(error)) from None
    output = Path(parsed.write) if parsed.write else None
    if output is not None and (output.exists() or not output.parent.is_dir()):
        raise InputError("--write: a new file in a folder that exists is needed")
    pipe = loading.load_pipeline(parsed)
    if output is not None:
        return _write(pipe, output, {**options, "return_phi": False})
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


def _write(pipe: Any, output: Path, options: dict[str, Any]) -> int:
    from tqdm import tqdm

    lines: list[str] = []
    for name, specialty in tqdm(examples.SPECIALTIES.items(), desc="writing", unit="example"):
        for made in pipe(examples.load(name).text, num_return_sequences=VARIANTS, **options):
            row = {"text": made["text"], "specialty": specialty, "patient_id": f"patient-{len(lines) + 1}"}
            lines.append(json.dumps(row, ensure_ascii=False) + "\n")
    output.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} fictive notes written; figures on them say nothing about yours", file=sys.stderr)
    return OK
