"""`synthetic-note version`: versions of the tool and of what it rests on."""

from __future__ import annotations

import argparse

from .. import __version__
from ..manifest import model_name, package_versions
from ..pipelines.annotation.embedded import embedded_checkpoint
from .exit_codes import OK


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command has none."""


def run(parsed: argparse.Namespace) -> int:
    """Print the versions; returns the exit code."""
    embedded = embedded_checkpoint()
    versions = {**package_versions(), "synthetic-note": __version__}
    print(f"synthetic-note {versions.pop('synthetic-note')}")
    print(f"checkpoint: {model_name(embedded) if embedded else 'none embedded'}")
    for name, version in versions.items():
        print(f"{name} {version}")
    return OK
