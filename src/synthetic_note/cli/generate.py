"""`synthetic-note generate`: synthetic notes of a file or folder."""

from __future__ import annotations

import argparse

from .file_run import add_file_arguments, process
from .loading import add_model_arguments
from .options import add_options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_file_arguments(parser)
    parser.add_argument(
        "--reidentification-map",
        metavar="FILE",
        help="write the originals behind the surrogates to this new file, readable by its owner alone: PHI. "
        "A run that goes on needs another new file, for the rows that are still to do",
    )
    add_model_arguments(parser)
    add_options(parser)


def run(parsed: argparse.Namespace) -> int:
    """Run the command; returns its exit code.

    Raises:
        InputError: wrong usage.
        RowError: a row could not be worked on.
    """
    return process(parsed)
