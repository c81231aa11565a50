"""`synthetic-note generate`: synthetic notes of a file or folder, on this machine or by an engine on many."""

from __future__ import annotations

import argparse
import secrets
import sys
from pathlib import Path
from typing import Any

from ..note_files import InputError, parquet
from . import loading
from .exit_codes import OK
from .file_run import add_file_arguments, process, warn_of_columns
from .options import add_options, read_options

#: What a run in one place can do and an engine cannot; each with the value that means that it was not asked for.
ONLY_HERE: dict[str, Any] = {
    "limit": None, "shard": None, "id_column": None, "input_format": None, "resume": False, "overwrite": False,
    "reidentification_map": None,
}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file_arguments(parser)
    parser.add_argument(
        "--reidentification-map",
        metavar="FILE",
        help="write the originals behind the surrogates to this new file, readable by its owner alone: PHI. "
        "A run that goes on needs another new file, for the rows that are still to do",
    )
    parser.add_argument(
        "--engine",
        choices=("ray",),
        help="share the notes out with Ray Data, --workers actors (default: 2): INPUT is a Parquet file or folder, OUT "
        "a new folder of Parquet files, both where every node reaches them",
    )
    parser.add_argument("--address", metavar="ADDRESS", help="of a Ray cluster; default: one is started here")
    loading.add_model_arguments(parser)
    add_options(parser)


def run(parsed: argparse.Namespace) -> int:
    """Run the command; returns its exit code. Raises InputError: wrong usage; RowError: a row cannot be worked on."""
    if parsed.engine is not None:
        return _by_ray(parsed)
    if parsed.address is not None:
        raise InputError("--address needs --engine ray")
    return process(parsed)


def _by_ray(parsed: argparse.Namespace) -> int:
    """Rows that cannot be worked on are in the output, with an `error` each."""
    given = ["--" + name.replace("_", "-") for name, unset in ONLY_HERE.items() if getattr(parsed, name) != unset]
    if given:
        raise InputError(f"--engine ray: leave out {', '.join(given)}")
    parquet()
    from pyarrow import compute, dataset

    if (Path(parsed.output).exists() and "://" not in parsed.output) or parsed.output == "-":
        raise InputError("--engine ray: give a new folder as --output")
    try:
        table = dataset.dataset(parsed.input, format="parquet")
        sample = table.head(100).to_pylist()
    except (OSError, ValueError):
        raise InputError("--engine ray: the input cannot be read as Parquet") from None
    for name in (parsed.text_column, parsed.patient_column, *parsed.drop):
        if name is not None and name not in table.schema.names:
            raise InputError(f"the input has no column {name[:40]!r}")
    carried = set(table.schema.names) - {parsed.text_column, parsed.patient_column, *parsed.drop}
    warn_of_columns([{name: row[name] for name in carried} for row in sample])
    model = loading.check_model(parsed.model)
    options = read_options(parsed)
    options.setdefault("seed", secrets.randbits(32))
    try:
        from ..integrations.ray import generate_parquet

        generate_parquet(
            parsed.input if "://" in parsed.input else str(Path(parsed.input).resolve()),
            parsed.output if "://" in parsed.output else str(Path(parsed.output).resolve()),
            options,
            actors=parsed.workers or 2,
            gpus=1 if (parsed.device or "").startswith("cuda") else 0,
            address=parsed.address,
            model=model,
            text_column=parsed.text_column,
            patient_column=parsed.patient_column,
            drop=tuple(parsed.drop),
        )
    except (ImportError, ValueError) as error:
        raise InputError(f"--engine ray: {error}") from None
    made = dataset.dataset(parsed.output, format="parquet")
    skipped = made.count_rows(filter=compute.field("error").is_valid())
    if not parsed.quiet:
        text = f"{made.count_rows()} rows, seed {options['seed']}"
        text += f"; {skipped} rows could not be worked on, each with an `error` in the output" * bool(skipped)
        print(f"synthetic-note: {text}", file=sys.stderr)
    return OK
