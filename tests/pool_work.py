"""What worker processes do in tests: a module that they can import by its name."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def load_double() -> Callable[[list[Any]], list[Any]]:
    def double(items: list[int]) -> list[int]:
        time.sleep(0.002 * (items[0] % 3))
        return [2 * item for item in items]

    double.about = "doubles"  # type: ignore[attr-defined]
    return double


def load_killer(folder: str, often: int) -> Callable[[list[Any]], list[Any]]:
    """Item 13 kills its worker as often as told."""

    def work(items: list[int]) -> list[int]:
        marks = Path(folder)
        if 13 in items and len(list(marks.iterdir())) < often:
            (marks / str(os.getpid())).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return [2 * item for item in items]

    return work


def load_nothing() -> Any:
    os._exit(3)


def load_error() -> Any:
    raise ValueError("secret")
