"""`generate --engine ray`: the same work on a cluster, Parquet in and a folder of Parquet out."""

from __future__ import annotations

import argparse
import secrets
from pathlib import Path
from typing import Any

from ..manifest import Counts, build_manifest, finish_manifest, write_manifest
from ..note_files import InputError, NoteSource
from . import loading
from .exit_codes import OK
from .options import read_options

#: Arguments that only a run over one file has.
NOT_HERE: tuple[str, ...] = ("resume", "overwrite", "limit", "shard", "id_column", "reidentification_map")


def add_engine_arguments(parser: argparse.ArgumentParser) -> None:
    """Add `--engine` and `--address`."""
    parser.add_argument(
        "--engine",
        choices=("processes", "ray"),
        default="processes",
        help="ray: Ray Data, with --workers actors; INPUT is a Parquet file or folder, or its address in an object "
        "store, and OUT a new folder. Default: processes on this machine",
    )
    parser.add_argument("--address", metavar="HOST", help="of a Ray cluster; default: this machine")


def run_on_ray(parsed: argparse.Namespace) -> int:
    """Run the command on a Ray cluster; returns its exit code.

    Raises:
        InputError: wrong usage, or Ray is not installed.
    """
    for name in NOT_HERE:
        if getattr(parsed, name):
            raise InputError(f"--{name.replace('_', '-')} has no meaning with --engine ray")
    remote = "://" in parsed.input
    if not remote and not Path(parsed.input).exists():
        raise InputError("the input does not exist; check its path")
    output = Path(parsed.output)
    if "://" not in parsed.output and output.exists():
        raise InputError("the output exists; --engine ray writes a new folder")
    model = loading.check_model(parsed.model)
    options: dict[str, Any] = read_options(parsed)
    options.setdefault("seed", secrets.randbits(32))
    from ..pipelines.options import GenerateOptions

    try:
        from ..integrations.ray import generate_parquet
    except ImportError as error:
        raise InputError(str(error)) from None
    source = NoteSource(
        parsed.input, "parquet", parsed.text_column, None, parsed.patient_column, drop=tuple(parsed.drop)
    )
    manifest = build_manifest("generate", source, model, GenerateOptions(**options), dtype="float32")
    manifest["engine"] = "ray"
    try:
        generate_parquet(
            parsed.input,
            parsed.output,
            options,
            actors=parsed.workers or 2,
            gpus=1 if (parsed.device or "").startswith("cuda") else 0,
            address=parsed.address,
            model=model,
            text_column=parsed.text_column,
            patient_column=parsed.patient_column,
            drop=tuple(parsed.drop),
        )
    except ImportError as error:
        raise InputError(str(error)) from None
    if "://" not in parsed.output:
        counts = finish_manifest(manifest, Counts(), complete=True)
        # The rows are counted by nobody here: they are written on other machines.
        counts.pop("counts")
        write_manifest(output, counts)
    return OK
