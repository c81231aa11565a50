"""Runs the sections of a report one by one, keeps each result, and goes on where an interrupted run stopped."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.findings import Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

from synthetic_note.note_files import InputError

from .registry import SECTIONS, Entry

#: Results of single sections, until the report is whole.
PARTIAL = "sections"


class Clock:
    """Progress over all sections, and the time that is left, from what the sections so far took. `show`: called with
    (share done, seconds left or None, title)."""

    def __init__(self, entries: Sequence[Entry], show: Callable[[float, float | None, str], None]) -> None:
        self._entries, self._show, self._began = entries, show, time.monotonic()
        self._number, self._inside = 0, 0.0

    def at(self, number: int, inside: float) -> None:
        """So much of the section with this number is done."""
        self._number, self._inside = number, min(1.0, inside)
        costs = [entry.cost for entry in self._entries]
        share = min(1.0, (sum(costs[:number]) + costs[number] * self._inside) / (sum(costs) or 1.0))
        left = (time.monotonic() - self._began) * (1 - share) / share if share > 0.02 else None
        self._show(share, left, self._entries[number].key.replace("_", " "))

    def advance(self, share: float) -> None:
        """So much more of the section is done."""
        self.at(self._number, self._inside + share)


def chosen(keys: Sequence[str]) -> list[Entry]:
    """The sections with these keys; all when none is given. Raises InputError: there is no such section."""
    known = {entry.key: entry for entry in SECTIONS}
    unknown = sorted(set(keys) - set(known))
    if unknown:
        raise InputError(f"--sections: no section {unknown[0][:40]!r}; there are {', '.join(known)}")
    return [entry for entry in SECTIONS if not keys or entry.key in keys]


def run_sections(
    material: Material,
    tools: Tools,
    entries: Sequence[Entry],
    folder: Path,
    show: Callable[[float, float | None, str], None] = lambda share, left, title: None,
) -> dict[str, dict[str, Any]]:
    """Results by section key. `folder`: of the report; what is done is kept in it under `sections/`, readable by its
    owner alone, and taken up by a later run on the same notes with the same settings. `show`: called with progress."""
    partial = folder / PARTIAL
    partial.mkdir(mode=0o700, parents=True, exist_ok=True)
    mark = fingerprint(material, tools)
    results: dict[str, dict[str, Any]] = {}
    clock = Clock(entries, show)
    tools.advance = clock.advance
    for number, entry in enumerate(entries):
        clock.at(number, 0.0)
        file = partial / f"{entry.key}.json"
        kept = _read(file, mark)
        if kept is None:
            began = time.monotonic()
            section: Section = entry.load()(material, tools)
            kept = {**section.to_dict(), "seconds": round(time.monotonic() - began, 1)}
            write_atomically(file, json.dumps({"mark": mark, "section": kept}))
        results[entry.key] = kept
        clock.at(number, 1.0)
    return results


def forget(folder: Path) -> None:
    """Remove what is kept for going on, once the report is written."""
    shutil.rmtree(folder / PARTIAL, ignore_errors=True)


def fingerprint(material: Material, tools: Tools) -> str:
    """Tells runs on other notes or with other settings apart; it is removed together with the partial results."""
    digest = hashlib.sha256()
    parts: list[Any] = [tools.settings, tools.sources, material.main]
    parts += [(note.text, note.phi, note.entities, note.label) for note in material.real]
    parts += [(name, version) for name, version in sorted(material.versions.items())]
    parts += material.held_out
    for part in parts:
        digest.update(repr(part).encode("utf-8", "backslashreplace") + b"\0")
    return digest.hexdigest()


def write_atomically(path: Path, text: str) -> None:
    """Write a file so that it is never seen half written."""
    new = path.with_suffix(path.suffix + ".new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)


def _read(file: Path, mark: str) -> dict[str, Any] | None:
    try:
        values: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return dict(values["section"]) if values.get("mark") == mark else None
