"""`synthetic-note evaluate`: attacks on synthetic notes, what they keep of the real ones, and a report of both."""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..note_files import InputError
from . import loading
from .exit_codes import OK

if TYPE_CHECKING:
    from ..evaluation.material import RealNote, Version

DESCRIPTION = """Attack synthetic notes and measure what they keep: identifiers left, copying, linkage, infilling,
membership; wording, entities, numbers, readability and more. The report is one page, report.html, with report.json and
pictures beside it; it holds no text of a note unless --with-examples is given. REAL may hold gold annotation: in JSON
lines the keys `spans` (identifiers) and `entities`, lists of `start`, `end` and `label`. Synthetic notes are paired
with the real ones by `id` or `row`, else by their order; a file with another number of notes is taken for a clone."""

#: Import names of the packages that the report needs; on PyPI one of them is written with a hyphen.
PACKAGES = ("bm25s", "jinja2", "matplotlib", "rouge_score", "scipy", "pyphen")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument("real", metavar="REAL", help="the real notes: .jsonl, .csv, .txt or a folder of .txt files")
    parser.add_argument(
        "synthetic",
        metavar="[NAME=]SYNTHETIC",
        nargs="*",
        help="synthetic notes of them, one file a version; NAME is what the report calls it",
    )
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="folder for the report")
    existing = parser.add_mutually_exclusive_group()
    existing.add_argument("--resume", action="store_true", help="go on with a report that was interrupted")
    existing.add_argument("--overwrite", action="store_true", help="replace a report that is there")
    parser.add_argument("--text-column", default="text", metavar="NAME", help="column with the note; default: text")
    parser.add_argument("--id-column", metavar="NAME", help="column of REAL that `id` in SYNTHETIC refers to")
    parser.add_argument(
        "--plant",
        type=int,
        metavar="N",
        help="take N of the real notes, plant fictive patients in them, make synthetic notes of these, and follow "
        "every planted identifier through; give no SYNTHETIC",
    )
    parser.add_argument(
        "--ratios",
        nargs="+",
        metavar="RATIO",
        help="mask ratios to rewrite REAL at, in this run; `default` for the pipeline's own, `free:0.9` to rewrite "
        "freely. With --plant: default, 0.6 and 0.9 where nothing is given",
    )
    parser.add_argument(
        "--label-column",
        metavar="NAME",
        help="class label of each note, in JSON lines: models are trained on each version and tested on --holdout",
    )
    parser.add_argument("--holdout", metavar="FILE", help="notes of the same kind that nothing was made from")
    parser.add_argument("--checkpoint", metavar="NAME", help="a model that was trained on REAL, to be attacked")
    parser.add_argument("--reference", metavar="NAME", help="a model of the same kind that has not seen REAL")
    parser.add_argument("--manifest", metavar="FILE", help="manifest of a clone, which states its epsilon")
    parser.add_argument("--canaries", metavar="FILE", help="canaries that evaluation.attacks.canaries planted")
    parser.add_argument("--encoder", metavar="NAME", help="encoder of sentences; default: all-MiniLM-L6-v2")
    parser.add_argument("--masked-lm", metavar="NAME", help="the infilling attacker; default: the pipeline's model")
    parser.add_argument("--outside-lm", metavar="NAME", help="a language model that judges fluency; or a .gguf file")
    parser.add_argument("--sections", nargs="+", default=[], metavar="NAME", help="only these; default: all")
    parser.add_argument("--quick", action="store_true", help="at most 100 notes, smaller samples")
    parser.add_argument("--with-examples", action="store_true", help="put text of notes into the report: PHI")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="default: 1")
    parser.add_argument("--quiet", action="store_true", help="no progress")
    loading.add_model_arguments(parser)


def run(parsed: argparse.Namespace) -> int:
    """Run the command; returns its exit code. Raises InputError: wrong usage, or notes that cannot be used."""
    missing = [name.replace("_", "-") for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise InputError(f'{", ".join(missing)} not installed: pip install "synthetic-note[eval]"')
    # Imported here, since torch and transformers come with them.
    from ..evaluation.report.evaluate import evaluate, prepare
    from ..evaluation.report.run import PARTIAL, chosen
    from ..evaluation.tools import Settings, Sources, Tools

    began = time.monotonic()
    entries = chosen(parsed.sections)
    _check_output(parsed, PARTIAL)
    ratios = _ratios(parsed)
    real, given, holdout = _read(parsed)
    settings = (Settings.for_quick if parsed.quick else Settings)(parsed.seed, with_examples=parsed.with_examples)
    names = ("encoder", "masked_lm", "outside_lm", "checkpoint", "reference", "manifest", "canaries")
    sources = Sources(**{name: getattr(parsed, name) for name in names})
    tools = Tools(settings, lambda: loading.load_pipeline(parsed), sources)
    say = (lambda text: None) if parsed.quiet else _say
    planted = parsed.plant is not None
    material = prepare(real, given, holdout, tools, planting=planted, ratios=ratios, tell=say)
    with _bar(parsed.quiet) as bar:

        def show(share: float, left: float | None, title: str) -> None:
            bar.n = round(100 * share)
            bar.set_description_str(title)
            bar.set_postfix_str("" if left is None else f"about {left / 60:.0f} min left")

        report = evaluate(material, tools, entries, parsed.output, planted=planted, began=began, show=show)
    for row in report["targets"]:
        if not row["met"]:
            say(f"missed: {row['text']} ({row['version']}: {row['value']})")
    say(f"report.html, report.json and pictures written, {(time.monotonic() - began) / 60:.1f} minutes in all")
    return OK


def _read(parsed: argparse.Namespace) -> tuple[list[RealNote], dict[str, Version], list[RealNote]]:
    """Real notes, given versions by name, held-out notes."""
    from ..evaluation.material import read_real, read_version

    columns = {"text_column": parsed.text_column, "label_column": parsed.label_column}
    real = read_real(parsed.real, id_column=parsed.id_column, **columns)
    if parsed.plant is not None:
        if parsed.plant < 2 or parsed.plant > len(real):
            raise InputError(f"--plant: give 2 to {len(real)}, the number of real notes")
        real = [real[number * len(real) // parsed.plant] for number in range(parsed.plant)]
    given: dict[str, Version] = {}
    for number, argument in enumerate(parsed.synthetic, start=1):
        name, separator, path = argument.partition("=")
        if not separator or Path(argument).exists():
            name, path = "synthetic" if number == 1 else f"synthetic {number}", argument
        if name in given:
            raise InputError("two versions have the same name; write NAME=FILE with different names")
        given[name] = read_version(path, real, **columns)
    return real, given, [] if parsed.holdout is None else read_real(parsed.holdout, **columns)


def _ratios(parsed: argparse.Namespace) -> list[str]:
    from ..evaluation.report.evaluate import RATIOS, rewriting

    if parsed.plant is not None and parsed.synthetic:
        raise InputError("--plant changes the notes, so no SYNTHETIC can be made of them yet; leave it out")
    if parsed.ratios is None:
        if parsed.plant is None and not parsed.synthetic:
            raise InputError("give SYNTHETIC, or --plant or --ratios to make synthetic notes in this run")
        return list(RATIOS) if parsed.plant is not None else []
    try:
        dict(map(rewriting, parsed.ratios))
    except ValueError:
        raise InputError("--ratios: give numbers from 0 to 1, each also with free: before it, or default") from None
    return list(parsed.ratios)


def _check_output(parsed: argparse.Namespace, partial: str) -> None:
    folder: Path = parsed.output
    if folder.exists() and not folder.is_dir():
        raise InputError("--output: a file has this name; give a folder")
    begun = (folder / partial).exists() or (folder / "report.json").exists()
    if begun and not (parsed.resume or parsed.overwrite):
        raise InputError("--output: a report is there; give --resume to go on, or --overwrite to start anew")
    if parsed.overwrite:
        from ..evaluation.report.run import forget

        forget(folder)
    folder.mkdir(parents=True, exist_ok=True)


def _say(text: str) -> None:
    print(f"synthetic-note: {text}", file=sys.stderr)


def _bar(quiet: bool) -> Any:
    from tqdm import tqdm

    return tqdm(
        total=100,
        file=sys.stderr,
        disable=quiet,
        bar_format="{desc}: {percentage:3.0f}% |{bar:24}| {elapsed} spent {postfix}",
        mininterval=0.5 if sys.stderr.isatty() else 15,
    )
