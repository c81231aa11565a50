"""The command `count-ngrams`: the table of a corpus' common word sequences, for the option `rare_ngrams`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ..note_files import InputError, NoteSource
from ..open_notes import open_notes
from ..pipelines.planning.ngram_counts import LEAST_NOTES, SEQUENCE_LENGTH, NgramCounts
from .exit_codes import OK


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write a table of the word sequences that many notes hold. It holds hashes of those alone: none "
        "of a sequence that fewer notes hold, and no words in clear. Common sequences can be guessed and looked up, so "
        "give the table to nobody who may not know what is common in the corpus."
    )
    parser.add_argument("input", metavar="INPUT", help="a .txt, .jsonl or .csv file, or a folder of .txt files")
    parser.add_argument("-o", "--output", required=True, metavar="TABLE", help="the file to write")
    parser.add_argument("--text-column", default="text", metavar="NAME", help="column with the note; default: text")
    parser.add_argument("--encoding", default="utf-8", metavar="NAME", help="of the input; default: utf-8")
    parser.add_argument(
        "--words", type=int, default=SEQUENCE_LENGTH, metavar="N", help=f"in a sequence; default: {SEQUENCE_LENGTH}"
    )
    parser.add_argument(
        "--least-notes",
        type=int,
        default=LEAST_NOTES,
        metavar="N",
        help=f"that must hold a sequence for it to be common, 2 at least; default: {LEAST_NOTES}",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace a file that exists")


def run(parsed: argparse.Namespace) -> int:
    """Count and write; returns the exit code. Raises InputError: the input cannot be read, a number does not fit, or
    the output exists."""
    source = open_notes(parsed.input, text_column=parsed.text_column, encoding=parsed.encoding)
    output = Path(parsed.output)
    if output.is_dir() or not output.parent.is_dir():
        raise InputError("--output: a file in a folder that exists is needed")
    if output.resolve() == Path(parsed.input).resolve():
        raise InputError("--output: it is the input; give another file")
    if output.exists() and not parsed.overwrite:
        raise InputError("the output exists; give --overwrite to replace it")
    try:
        counts = NgramCounts.build(_texts(source), length=parsed.words, least_notes=parsed.least_notes)
    except ValueError as error:
        raise InputError(str(error).replace("length:", "--words:").replace("least_notes:", "--least-notes:")) from None
    draft = output.with_name(output.name + ".part")
    counts.save(draft)
    os.replace(draft, output)
    print(
        f"synthetic-note: {counts.notes} notes, {len(counts)} sequences of {counts.length} words in "
        f"{counts.least_notes} notes or more",
        file=sys.stderr,
    )
    return OK


def _texts(source: NoteSource) -> Iterator[str]:
    return (record.text for record in source if record.text is not None)
