"""The folder of a run: what each phase has done, so that a run that was cut off goes on where it was.

It holds the notes without the identifiers that were found, the ledger of the budget and the secret key of the noise.
It is readable by its owner alone, and removed when the clone is written.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .note_table import CloneError, SourceNote


class RunFolder:
    """The folder `OUTPUT.run` of a clone. `path`: the folder; made where it is missing. `request`: what was asked for;
    a folder of another request is refused. Raises CloneError: the folder is of another run."""

    def __init__(self, path: Path, request: dict[str, Any]) -> None:
        self.path = path
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        earlier = self.load("request.json")
        if earlier is not None and earlier != request:
            differing = sorted(name for name in request if request[name] != earlier.get(name))
            raise CloneError(
                f"an earlier run differs in: {', '.join(differing)}; give the same to go on, or --overwrite to start "
                "anew, which spends a budget of its own"
            )
        if earlier is None:
            self.save("request.json", request)

    def load(self, name: str) -> Any:
        """A saved value, or None."""
        path = self.path / name
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None

    def save(self, name: str, value: Any) -> None:
        """Save a value: whole or not at all."""
        path = self.path / name
        temporary = path.with_name(name + ".new")
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(value, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)

    def lines(self, name: str) -> list[Any]:
        """The values of a file of lines; a last line that was cut off is taken away."""
        path = self.path / name
        if not path.exists():
            return []
        whole, _, rest = path.read_bytes().rpartition(b"\n")
        if rest:
            path.write_bytes(whole + b"\n" if whole else b"")
        return [json.loads(line) for line in whole.split(b"\n") if line]

    def append(self, name: str, values: Sequence[Any]) -> None:
        """Add lines."""
        with (self.path / name).open("ab") as file:
            file.write(b"".join(json.dumps(value).encode() + b"\n" for value in values))
            file.flush()
            os.fsync(file.fileno())

    def remove(self) -> None:
        """Delete the folder with all that it holds."""
        shutil.rmtree(self.path)


def run_path(output: Path) -> Path:
    """The folder of the run that makes an output."""
    return output.with_name(output.name + ".run")


def request_of(output: Path) -> dict[str, Any]:
    """What the run of an output was asked for. Raises CloneError: there is no run."""
    path = run_path(output) / "request.json"
    if not path.exists():
        raise CloneError("there is no run beside this output; begin it with synthetic-note clone")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def fingerprint(notes: Sequence[SourceNote]) -> str:
    """What tells one input from another; kept in the run's folder alone, since it could be checked against guesses."""
    digest = hashlib.sha256()
    for note in notes:
        digest.update(repr((note.text, note.labels, note.patient)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def chunks(start: int, total: int, size: int) -> Iterator[range]:
    """Consecutive ranges from `start` to `total`."""
    for first in range(start, total, size):
        yield range(first, min(first + size, total))
