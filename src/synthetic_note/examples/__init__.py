"""Example notes with fictive identifiers, three of them with the spans of these: for demos, tests and first tries.

The people, places, numbers and addresses are invented; phone numbers are of the range 555-01xx, domains of the
reserved top-level domain `.example`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources

#: Names that `load` takes, with the shorter ones of the command line.
NAMES: dict[str, str] = {"discharge": "discharge_summary", "clinic": "clinic_letter", "radiology": "radiology_report"}

#: Notes of other kinds, without gold spans: shorthand of an emergency room, a British letter, an oncology letter.
OTHERS: tuple[str, ...] = ("emergency_note", "gp_letter", "oncology_letter")

#: The specialty of each example.
SPECIALTIES: dict[str, str] = {
    "discharge_summary": "cardiology",
    "clinic_letter": "neurology",
    "radiology_report": "radiology",
    "emergency_note": "emergency",
    "gp_letter": "general practice",
    "oncology_letter": "oncology",
}


@dataclass(frozen=True)
class GoldSpan:
    """One planted identifier: `[start, end)` in the note, its PHI type as `label`, and its text."""

    start: int
    end: int
    label: str
    text: str


@dataclass(frozen=True)
class ExampleNote:
    """An example note with its planted identifiers in order."""

    name: str
    text: str
    spans: tuple[GoldSpan, ...]


def load(name: str) -> ExampleNote:
    """One example note: a name of `NAMES` or `OTHERS`; the latter have no spans. Raises ValueError: there is no example
    of that name."""
    full = NAMES.get(name, name)
    if full not in (*NAMES.values(), *OTHERS):
        raise ValueError(f"no example named {name[:40]!r}; choose among {', '.join((*NAMES.values(), *OTHERS))}")
    folder = resources.files(__name__)
    # Read as bytes: the offsets count characters of the file as it is, on every system.
    text = folder.joinpath(f"{full}.txt").read_bytes().decode("utf-8")
    spans = [] if full in OTHERS else json.loads(folder.joinpath(f"{full}.json").read_bytes())["spans"]
    return ExampleNote(full, text, tuple(GoldSpan(**span) for span in spans))
