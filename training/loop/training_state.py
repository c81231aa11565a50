"""Files of a run that a kill at any moment leaves whole: state, metrics, checkpoint folders."""

from __future__ import annotations

import json
import logging
import math
import os
import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch

logger = logging.getLogger(__name__)


def save_atomically(state: Mapping[str, Any], path: Path) -> None:
    """Write a state dictionary, whole or not at all."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        torch.save(dict(state), file)
        # Else a power cut could leave the new name on empty blocks.
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


def load_state_file(path: Path) -> dict[str, Any] | None:
    """What `save_atomically` wrote, or None where nothing was. Raises ValueError: the file is damaged."""
    if not path.exists():
        return None
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise ValueError(f"{path.name} is damaged ({type(error).__name__}); remove it to start anew") from None
    return state


def replace_folder(folder: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a new folder, then put it in the place of `folder`; the old one stays until then."""
    part, old = (folder.with_name(folder.name + end) for end in (".part", ".old"))
    shutil.rmtree(part, ignore_errors=True)
    write(part)
    mend_folder(folder)
    if folder.exists():
        folder.rename(old)
    part.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def mend_folder(folder: Path) -> None:
    """Undo a `replace_folder` that was cut off between its two renames."""
    old = folder.with_name(folder.name + ".old")
    if old.exists():
        if folder.exists():
            shutil.rmtree(old)
        else:
            old.rename(folder)


class MetricsWriter:
    """Appends figures to metrics.jsonl, and to TensorBoard where it is installed. `folder`: holds metrics.jsonl;
    TensorBoard's files go to `tensorboard` in it. `tensorboard`: write them at all."""

    def __init__(self, folder: Path, *, tensorboard: bool = True) -> None:
        self.path = folder / "metrics.jsonl"
        self._board: Any = None
        if tensorboard:
            try:
                from torch.utils.tensorboard import SummaryWriter
            except ImportError:
                logger.info("TensorBoard is not installed; metrics go to metrics.jsonl only")
            else:
                self._board = SummaryWriter(str(folder / "tensorboard"))

    def forget_after(self, step: int) -> None:
        """Drop lines of later steps, which will run again, and a line that a kill cut off."""
        if not self.path.exists():
            return
        lines = [line for line in self.path.read_text(encoding="utf-8").splitlines() if _step_of(line) <= step]
        part = self.path.with_name(self.path.name + ".part")
        part.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        os.replace(part, self.path)

    def write(self, figures: Mapping[str, Any]) -> None:
        """Append one line; it must hold `step`."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"time": round(time.time(), 1), **figures}) + "\n")
        if self._board is not None:
            for name, value in figures.items():
                if name != "step" and isinstance(value, (int, float)):
                    self._board.add_scalar(name, value, figures["step"])
            self._board.flush()

    def close(self) -> None:
        """Close what is open."""
        if self._board is not None:
            self._board.close()


def _step_of(line: str) -> float:
    try:
        return float(json.loads(line)["step"])
    except (ValueError, KeyError, TypeError):
        return math.inf
