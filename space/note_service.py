"""One model for all visitors: calls take turns, and no error tells what a note holds."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synthetic_note.pipelines.note_input import NoteError

#: Characters of a note at most; a longer text is a file of many notes, for the second tab or the command line.
LONGEST_NOTE = 1_000_000


class ServiceError(ValueError):
    """What a visitor did cannot be worked on; the message says what to do and quotes nothing."""


class NoteService:
    """The pipeline behind the page.

    Args:
        pipe: a loaded `synthetic-note` pipeline.
        source: folder or Hub id of its checkpoint.
    """

    def __init__(self, pipe: Any, source: str) -> None:
        self.pipe = pipe
        self.source = source
        # One forward pass at a time: two at once would each be slower, and memory would grow with visitors.
        self._turn = threading.Lock()

    @property
    def name(self) -> str:
        """The checkpoint's name without any path of this machine."""
        return Path(self.source).name if Path(self.source).is_dir() else self.source

    def generate(self, text: str, options: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The variants of one note.

        Raises:
            ServiceError: an empty or too long note, a wrong option, or a note that cannot be worked on.
        """
        text = check_text(text)
        results = self._call(self.pipe, text, options)
        return results if isinstance(results, list) else [results]

    def annotate(self, text: str, options: Mapping[str, Any]) -> Any:
        """What is found in one note; raises as `generate` does."""
        return self._call(self.pipe.annotate, check_text(text), options)

    def work(self, function: Any, *args: Any) -> Any:
        """`function(*args)` when it is its turn on the model."""
        with self._turn:
            return function(*args)

    def _call(self, function: Any, text: str, options: Mapping[str, Any]) -> Any:
        try:
            with self._turn:
                return function(text, **options)
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
    """The note as the pipeline takes it.

    Raises:
        ServiceError: no text, or too much of it.
    """
    if not isinstance(text, str) or not text.strip():
        raise ServiceError("There is no note yet: paste one, or pick an example.")
    if len(text) > LONGEST_NOTE:
        raise ServiceError(f"The note has more than {LONGEST_NOTE:,} characters: use the tab for many notes.")
    # Half of a surrogate pair cannot be sent back to the browser.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
