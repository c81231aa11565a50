"""The re-identification map: which surrogate stands for which original, in a file that its owner alone can read.

Written only where it is asked for, and never part of a result. Who holds the file holds the identifiers.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..annotation.spans import PhiSpan

_OWNER_ONLY = 0o600


class ReidentificationMap:
    """A new JSON Lines file with one line for each surrogate, readable and writable by its owner alone.

    Lines hold `note` (index of the note in the call) or the labels given to [`labelled`], `variant`, `type`, `role`,
    `surrogate` with its `start` and `end` in the synthetic note, and `original` with `original_start` and
    `original_end` in the original. Identifiers that a policy keeps have no line.

    Args:
        path: the file to make. Its permissions are 0600 from the moment it exists.

    Raises:
        ValueError: the file exists or is a link, its folder is missing or anybody may write there, or the system or
            the disk cannot keep a file private. The message does not tell the path.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)
        self._lines = 0
        self._labels: Sequence[Mapping[str, Any]] | None = None
        self._file = os.fdopen(_make_private(self._path), "wb")

    def __enter__(self) -> ReidentificationMap:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.close()
        if kind is not None and not self._lines:
            # Nothing was mapped: the next try may take the same name.
            self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Write what is pending and close the file."""
        self._file.close()

    def labelled(self, labels: Sequence[Mapping[str, Any]]) -> None:
        """What tells the notes of the next call, one mapping each, in place of `note`."""
        self._labels = labels

    def add(self, index: int, entries: Sequence[Mapping[str, Any]]) -> None:
        """Write the entries of one note; see [`map_entries`]."""
        label = {"note": index} if self._labels is None else self._labels[index]
        for entry in entries:
            line = json.dumps({**label, **entry}, ensure_ascii=False)
            try:
                self._file.write(line.encode() + b"\n")
            except UnicodeEncodeError:  # A lone surrogate code point is escaped.
                self._file.write(json.dumps({**label, **entry}).encode() + b"\n")
            self._lines += 1
        self._file.flush()


def map_entries(
    text: str, spans: Sequence[PhiSpan], made: Sequence[Mapping[str, Any]], variant: int = 0
) -> list[dict[str, Any]]:
    """Entries of one synthetic note.

    Args:
        text: the original note.
        spans: its identifiers, in order.
        made: the surrogates of the result, in the same order: `start`, `end` and `surrogate`.
        variant: number of the variant.
    """
    return [
        {
            "variant": variant,
            "type": span.type,
            "role": span.role,
            "surrogate": new["surrogate"],
            "start": new["start"],
            "end": new["end"],
            "original": text[span.start : span.end],
            "original_start": span.start,
            "original_end": span.end,
        }
        for span, new in zip(spans, made, strict=True)
        if new["surrogate"] != text[span.start : span.end]
    ]


def _make_private(path: Path) -> int:
    """A descriptor of a new file that nobody but its owner can open."""
    if os.open not in os.supports_dir_fd:
        raise ValueError("the re-identification map needs a system with POSIX permissions; none was written")
    try:
        # The folder that is checked is the folder that is written to, whatever happens to its name meanwhile.
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        raise ValueError("the folder of the re-identification map does not exist or cannot be read") from None
    try:
        if os.fstat(folder).st_mode & stat.S_IWOTH:
            raise ValueError("anybody may write to the folder of the re-identification map; choose a private folder")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
        file = os.open(path.name, flags, _OWNER_ONLY, dir_fd=folder)
        if os.fstat(file).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            os.close(file)
            os.unlink(path.name, dir_fd=folder)
            raise ValueError("this disk does not keep files private; write the re-identification map to another")
        return file
    except FileExistsError:
        raise ValueError(
            "the re-identification map exists, and is never overwritten or followed as a link; give a new name"
        ) from None
    except OSError as error:
        raise ValueError(f"the re-identification map cannot be written ({os.strerror(error.errno or 0)})") from None
    finally:
        os.close(folder)
