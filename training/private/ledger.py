"""The ledger of a private run: every mechanism is written down, and on the disk, before its result can be."""

from __future__ import annotations

import hmac
import json
import os
import secrets
from pathlib import Path
from typing import Any

from .accounting import Mechanism, spent


class Ledger:
    """Mechanisms that a run has spent, one JSON line each, appended and synced.

    A mechanism is named, and its randomness follows from the run's secret key and that name (`stream`). One that was
    cut off before its result was kept is done again with the same draws: the same release, which costs nothing more.
    `folder`: of the run; made where it is missing, readable by its owner alone.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path = folder / "ledger.jsonl"
        self.key = _own_key(folder / "key")
        self.entries: list[dict[str, Any]] = []
        if self.path.exists():
            lines = self.path.read_bytes().split(b"\n")
            self.entries = [json.loads(line) for line in lines[:-1] if line]
            if lines[-1]:
                # A line that was cut off in writing: its mechanism had not begun.
                whole = b"\n".join(lines[:-1]) + (b"\n" if len(lines) > 1 else b"")
                self.path.write_bytes(whole)
        self._names = {entry["name"] for entry in self.entries}

    def spend(self, name: str, noise: float, rate: float, times: int = 1) -> None:
        """Write a mechanism down; one that is already there costs nothing. Raises ValueError: the same name with other
        parameters."""
        entry = {"name": name, "noise": noise, "rate": rate, "times": times}
        if name in self._names:
            if entry not in self.entries:
                raise ValueError(f"{name} was spent with other parameters; start a new run")
            return
        with self.path.open("ab") as file:
            file.write(json.dumps(entry).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        self.entries.append(entry)
        self._names.add(name)

    def mechanisms(self) -> list[Mechanism]:
        """All that was spent, equal parameters together."""
        counts: dict[tuple[float, float], int] = {}
        for entry in self.entries:
            parameters = entry["noise"], entry["rate"]
            counts[parameters] = counts.get(parameters, 0) + entry["times"]
        return [(noise, rate, times) for (noise, rate), times in counts.items()]

    def epsilon(self, delta: float) -> float:
        """What was spent, at this delta."""
        return spent(self.mechanisms(), delta)

    def stream(self, name: str) -> int:
        """A seed of 63 bits that nobody can tell without the key."""
        return int.from_bytes(hmac.digest(self.key, name.encode(), "sha256")[:8], "big") >> 1


def _own_key(path: Path) -> bytes:
    if not path.exists():
        temporary = path.with_suffix(".new")
        temporary.unlink(missing_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(32))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    key = path.read_bytes()
    if len(key) != 32:
        raise ValueError("the run's key is damaged; start a new run")
    return key
