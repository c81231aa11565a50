"""Work that takes a while: its thread, its progress bar, and the files that it makes."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from highlighting import escape

T = TypeVar("T")

#: Seconds between two looks at the progress.
LOOK = 0.5


def run_live(work: Callable[[Callable[[T], None]], T]) -> Iterator[T]:
    """All that `work(tell)` tells, then what it returns.

    Raises:
        RuntimeError: the work failed; its message could quote a note, so only its kind is told.
    """
    told: queue.Queue[T] = queue.Queue()
    failed: list[str] = []

    def run() -> None:
        try:
            told.put(work(told.put))
        except BaseException as error:
            failed.append(type(error).__name__)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    while thread.is_alive() or not told.empty():
        try:
            yield told.get(timeout=LOOK)
        except queue.Empty:
            continue
    if failed:
        raise RuntimeError(f"the work failed ({failed[0]})")


def bar_html(number: int, text: str, done: float, total: float) -> str:
    """A progress bar with its text, as HTML; `number` tells those of a page apart."""
    return (
        f'<div class="sn-progress"><label for="sn-bar-{number}">{text}</label>'
        f'<progress id="sn-bar-{number}" max="{total or 1}" value="{done}">{text}</progress></div>'
    )


def files_html(head: str, files: Sequence[tuple[str, str, str]], foot: str = "") -> str:
    """A sentence and files to download, as HTML.

    Args:
        files: label, name and content of each.
        foot: HTML below them.
    """
    buttons = "".join(
        f'<button type="button" class="sn-button" data-save=".sn-file-{number}" data-name="{name}">{label}</button>'
        for number, (label, name, _) in enumerate(files)
    )
    texts = "".join(
        f'<textarea class="sn-file-{number}" hidden readonly aria-hidden="true">\n{escape(text)}</textarea>'
        for number, (_, _, text) in enumerate(files)
    )
    return (
        f'<section class="sn-batch" aria-label="Results"><p role="status">{escape(head)}</p>'
        f'<div class="sn-actions">{buttons}{texts}</div>{f"<p class=sn-hint>{foot}</p>" if foot else ""}</section>'
    )
