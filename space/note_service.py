"""One model for all visitors: calls take turns, and no error tells what a note holds."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synthetic_note.pipelines.note_input import NoteError

from synthetic_note.note_writer import without_halves

#: Characters of a note at most, some eight pages: a longer text is many notes, which have a tab of their own.
LONGEST_NOTE = 30_000


class Stopped(BaseException):
    """The visitor has cancelled or left. No Exception, so that nobody takes it for a note that cannot be worked on."""


class ServiceError(ValueError):
    """What a visitor did cannot be worked on; the message says what to do and quotes nothing."""


class NoteService:
    """The pipeline behind the page. `pipe`: a loaded `synthetic-note` pipeline. `source`: folder or Hub id of its
    checkpoint."""

    def __init__(self, pipe: Any, source: str) -> None:
        self.pipe = pipe
        self.source = source
        # One forward pass at a time: two at once would each be slower, and memory would grow with visitors.
        self._turn = threading.Lock()
        self._stop: threading.Event | None = None
        pipe.model.base_model.register_forward_pre_hook(self._check)

    @property
    def name(self) -> str:
        """The checkpoint's name without any path of this machine."""
        return Path(self.source).name if Path(self.source).is_dir() else self.source

    def generate(
        self, text: str, options: Mapping[str, Any], stop: threading.Event | None = None
    ) -> list[dict[str, Any]]:
        """The variants of one note. `stop`: when it is set, the work ends before its next pass through the model.
        Raises ServiceError: an empty or too long note, a wrong option, or a note that cannot be worked on; Stopped:
        `stop` was set."""
        results = self._call(self.pipe, check_text(text), options, stop)
        return results if isinstance(results, list) else [results]

    def annotate(self, text: str, options: Mapping[str, Any], stop: threading.Event | None = None) -> Any:
        """What is found in one note; raises as `generate` does."""
        return self._call(self.pipe.annotate, check_text(text), options, stop)

    def work(self, function: Any, *args: Any, stop: threading.Event | None = None) -> Any:
        """`function(*args)` when it is its turn on the model; raises Stopped when `stop` is set meanwhile."""
        with self._turn:
            self._stop = stop
            try:
                self._check()
                return function(*args)
            finally:
                self._stop = None

    def _check(self, *_: Any) -> None:
        if self._stop is not None and self._stop.is_set():
            raise Stopped

    def _call(self, function: Any, text: str, options: Mapping[str, Any], stop: threading.Event | None) -> Any:
        try:
            return self.work(lambda: function(text, **options), stop=stop)
        except NoteError as error:
            reason = str(error).split(": ", 1)[-1]
        except (TypeError, ValueError) as error:
            # Options are checked before any note is read: their messages name the option and quote no note.
            reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        except Exception as error:
            reason = f"the note could not be worked on ({type(error).__name__})"
        # Raised outside the handlers, the error has no context that could quote the note.
        raise ServiceError(reason)


def check_text(text: Any) -> str:
    """The note as the pipeline takes it. Raises ServiceError: no text, or too much of it."""
    if not isinstance(text, str) or not text.strip():
        raise ServiceError("There is no note yet: paste one, or pick an example.")
    if len(text) > LONGEST_NOTE:
        raise ServiceError(
            f"These are {len(text):,} characters; one note may have {LONGEST_NOTE:,}. Put them into a file with one "
            "note a row, and choose it in the tab Many notes: it shows how far it is and can be cancelled."
        )
    # Half of a surrogate pair cannot be sent back to the browser.
    return without_halves(text)
