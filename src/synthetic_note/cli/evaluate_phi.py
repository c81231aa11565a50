"""`synthetic-note evaluate-phi`: how well identifiers are found in notes that you annotated yourself."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..batch_run import RowError
from ..manifest import model_name
from ..note_files import InputError
from ..note_writer import to_json_line
from ..pipelines.note_input import NoteError
from ..pipelines.options import GenerateOptions
from . import loading
from .exit_codes import FAILED, OK
from .options import add_options, read_options

if TYPE_CHECKING:
    from ..evaluation.detection.phi_gold import GoldNote

#: Options of the pipeline that change what is found.
EVALUATE_OPTIONS: tuple[str, ...] = (
    "phi_threshold", "known_phi", "allow", "deny", "stride", "max_characters", "batch_size",
)  # fmt: skip

#: Of the surrogates that `--end-to-end` draws.
SEED = 1

DESCRIPTION = """Score the search for identifiers on a gold standard: JSON lines with `text` and `spans` (`start`,
`end`, `label`) in each row, i2b2 2014 XML (a file or a folder), or a folder of brat's .txt and .ann files. Offsets
count characters. Nothing of the notes is printed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = DESCRIPTION
    parser.add_argument("gold", metavar="GOLD", help="a .jsonl, .xml or .ann file, or a folder of .xml or .ann files")
    parser.add_argument("--format", choices=("auto", "jsonl", "i2b2", "brat"), default="auto", help="default: auto")
    parser.add_argument(
        "--label-map",
        metavar="FILE",
        type=Path,
        help="a JSON file with the PHI type of each label of yours; null for labels that are not scored",
    )
    parser.add_argument(
        "--scope",
        choices=("safe-harbor", "all"),
        default="safe-harbor",
        help="safe-harbor (the default) does not score years, ages below 90 and professions, which may stay in a note",
    )
    parser.add_argument("-o", "--output", metavar="OUT", type=Path, help="write the scores as JSON")
    parser.add_argument(
        "--misses",
        metavar="FILE",
        type=Path,
        help="write misses and false alarms as JSON lines: row, offsets and types, no text",
    )
    parser.add_argument(
        "--end-to-end",
        action="store_true",
        help="also make each note synthetic (surrogates only) and count leaks and lost facts in what comes out; rows "
        "of a .jsonl file may name `facts`, strings that must stay",
    )
    parser.add_argument("--show-text", action="store_true", help="write their text into that file too: PHI")
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N notes")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    loading.add_model_arguments(parser)
    add_options(parser, EVALUATE_OPTIONS)


def run(parsed: argparse.Namespace) -> int:
    """Run the command; returns its exit code. Raises InputError: wrong usage, or a gold standard of no use."""
    from ..evaluation.detection.phi_gold import read_gold
    from ..evaluation.detection.phi_labels import read_label_map
    from ..evaluation.detection.phi_output import OutputTally, output_table
    from ..evaluation.detection.phi_scores import PhiTally, errors_of, score_table

    if parsed.show_text and parsed.misses is None:
        raise InputError("--show-text needs --misses")
    if parsed.limit is not None and parsed.limit < 1:
        raise InputError("--limit: a number of at least 1 is needed")
    for flag, path in (("--output", parsed.output), ("--misses", parsed.misses)):
        check_target(flag, path, parsed.gold, overwrite=parsed.overwrite)
    options = read_options(parsed)
    label_map = None if parsed.label_map is None else read_label_map(parsed.label_map)
    # What is scored must be looked for.
    options["professions"] = parsed.scope == "all"
    notes = read_gold(parsed.gold, parsed.format, label_map=label_map, scope=parsed.scope)[: parsed.limit]
    pipe = loading.load_pipeline(parsed)
    try:
        results = list(annotated(pipe, notes, options, quiet=parsed.quiet))
        texts = list(written(pipe, notes, options)) if parsed.end_to_end else []
    except RowError as failure:
        print(f"synthetic-note: {failure}", file=sys.stderr)
        return FAILED
    tally = PhiTally()
    lines: list[bytes] = []
    for note, spans in results:
        found = [(span.start, span.end, span.type) for span in spans]
        tally.add(note.text, note.spans, found, note.ignore)
        if parsed.misses is None:
            continue
        by_place = {(span.start, span.end): span for span in spans}
        for error in errors_of(note.text, note.spans, found, note.ignore):
            line: dict[str, Any] = {"row": note.row, **vars(error)}
            if error.kind == "false alarm":
                span = by_place[error.start, error.end]
                line |= {"source": span.source, "score": span.score}
            if parsed.show_text:
                line["text"] = note.text[error.start : error.end]
            lines.append(to_json_line(line))
    scores = tally.scores()
    if parsed.end_to_end:
        outputs = OutputTally()
        for note, text in zip(notes, texts, strict=True):
            outputs.add(note, text)
        scores["end_to_end"] = {"seed": SEED, **outputs.scores()}
        names = ("row", "start", "end", "type")
        lines += [to_json_line({**dict(zip(names, leak, strict=True)), "kind": "leaked"}) for leak in outputs.leaks]
        for row, fact in outputs.lost:
            lines.append(to_json_line({"row": row, "kind": "fact lost"} | ({"text": fact} if parsed.show_text else {})))
        print(output_table(scores["end_to_end"]) + "\n")
    print(score_table(scores))
    if parsed.output is not None:
        about = {
            "synthetic_note": __version__,
            "model": model_name(parsed.model) if parsed.model else "embedded",
            "checkpoint_version": getattr(pipe.model.config, "checkpoint_version", None),
            "phi_threshold": GenerateOptions(**options).threshold(),
            "scope": parsed.scope,
        }
        parsed.output.write_text(json.dumps({**about, **scores}, indent=1) + "\n", encoding="utf-8")
    if parsed.misses is not None:
        parsed.misses.write_bytes(b"".join(lines))
    return OK


def written(pipe: Any, notes: Sequence[GoldNote], options: dict[str, Any]) -> Iterator[str]:
    """The synthetic text of each note, with surrogates for what is found and nothing rewritten; RowError where a note
    could not be worked on."""
    for note in notes:
        try:
            made = pipe(note.text, **options, mask_ratio=0, seed=SEED)
        except NoteError as error:
            reason = error.reason
        else:
            yield made["text"]
            continue
        raise RowError(note.row, reason)


def check_target(flag: str, path: Path | None, gold: str, *, overwrite: bool) -> None:
    """Raise InputError where a file cannot be written, or would be lost."""
    if path is None:
        return
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise InputError(f"{flag}: give the name of a file in a folder that exists")
    if path.exists() and Path(gold).exists() and path.samefile(gold):
        raise InputError(f"{flag}: this is the gold standard itself; choose another name")
    if path.exists() and not overwrite:
        raise InputError(f"{flag}: the file exists; give --overwrite, or choose another name")
    if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
        raise InputError(f"{flag}: the file cannot be written; check its permissions")


def annotated(
    pipe: Any, notes: Sequence[GoldNote], options: dict[str, Any], *, quiet: bool = True
) -> Iterator[tuple[GoldNote, list[Any]]]:
    """Each note with the identifiers that the pipeline finds in it. Raises RowError: a note could not be worked on."""
    from tqdm import tqdm

    size = options.get("batch_size", GenerateOptions.batch_size)
    with tqdm(total=len(notes), unit="note", file=sys.stderr, disable=quiet) as bar:
        for first in range(0, len(notes), size):
            batch = notes[first : first + size]
            try:
                found = pipe.find_phi([note.text for note in batch], **options)
            except NoteError as error:
                failed, reason = batch[error.index].row, error.reason
            else:
                yield from zip(batch, found, strict=True)
                bar.update(len(batch))
                continue
            # Outside of the handler, so that no chained exception could quote the note.
            raise RowError(failed, reason)
