"""Where the checkpoint is that the installed package carries."""

from __future__ import annotations

import importlib.util
from pathlib import Path

EMBEDDED = "synthetic-note-small"


def embedded_checkpoint() -> Path | None:
    """Folder of the checkpoint that the installed package carries; None where it is not installed."""
    if importlib.util.find_spec("synthetic_note") is None:
        return None
    spec = importlib.util.find_spec("synthetic_note.checkpoints")
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(next(iter(spec.submodule_search_locations))) / EMBEDDED
    return folder if (folder / "config.json").exists() else None
