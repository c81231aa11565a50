"""Ends the work of a visitor who cancels, or whose page is closed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import gradio as gr


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
