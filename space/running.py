"""Work that takes a while: its thread, its end when a visitor cancels or leaves, its progress bar, its files."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import gradio as gr
from highlighting import escape

T = TypeVar("T")

#: Seconds between two looks at the progress.
LOOK = 0.5


class Stops:
    """One flag for each page whose work is running."""

    def __init__(self) -> None:
        self._events: dict[str, set[threading.Event]] = {}

    @contextmanager
    def of(self, request: gr.Request) -> Iterator[threading.Event]:
        """A flag that is set when this page cancels or closes while the work in the block runs."""
        key, stop = request.session_hash or "", threading.Event()
        self._events.setdefault(key, set()).add(stop)
        try:
            yield stop
        finally:
            self._events[key].discard(stop)
            if not self._events[key]:
                del self._events[key]

    def set(self, request: gr.Request) -> None:
        """Stop whatever this page has asked for."""
        for stop in list(self._events.get(request.session_hash or "", ())):
            stop.set()


def run_live(work: Callable[[Callable[[T], None]], T]) -> Iterator[T]:
    """All that `work(tell)` tells, then what it returns. Raises RuntimeError: the work failed; its message could quote
    a note, so only its kind is told."""
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
    """A sentence and files to download, as HTML. `files`: label, name and content of each. `foot`: HTML below them."""
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
