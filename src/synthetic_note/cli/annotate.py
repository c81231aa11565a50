"""`synthetic-note annotate`: identifiers and clinical entities of a file or folder, without making anything."""

from __future__ import annotations

import argparse

from .file_run import add_file_arguments, process
from .loading import add_model_arguments
from .options import ANNOTATE_OPTIONS, add_options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file_arguments(parser)
    parser.add_argument("--with-text", action="store_true", help="write the notes and the text of spans too: PHI")
    add_model_arguments(parser)
    add_options(parser, ANNOTATE_OPTIONS)


def run(parsed: argparse.Namespace) -> int:
    """Run the command; returns its exit code. Raises InputError: wrong usage; RowError: a row cannot be worked on."""
    return process(parsed)
