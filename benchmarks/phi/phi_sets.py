"""The texts of phi_benchmark.py, with their identifiers."""

from __future__ import annotations

import json
from pathlib import Path

from synthetic_note.evaluation.detection.phi_gold import GoldNote, read_gold
from synthetic_note.evaluation.detection.phi_notes import injected_notes, spread, visit_notes

from synthetic_note.note_files import InputError

#: Name of each set and how it is called in the documentation.
TITLES: dict[str, str] = {
    "visits": "visit notes",
    "injected": "reports with identifiers filled in",
    "queries": "short queries",
    "clean": "texts without identifiers",
}


def load_sets(data_dir: Path, fixtures: Path, count: int | None = None) -> dict[str, list[GoldNote]]:
    """The sets of texts: natural visit notes, injected reports, short queries, and texts without identifiers.
    `data_dir`: the data folder that training/README.md describes, with `aci_bench/dev.jsonl`. `fixtures`: folder of the
    test data, with `phi_queries.jsonl` and `hard_negatives.jsonl`. `count`: this many of each set, spread evenly; all
    by default. Raises InputError: a file is missing or cannot be used."""
    sets = {"visits": visit_notes(data_dir, count), "injected": injected_notes(data_dir, count)}
    sets["queries"] = read_gold(fixtures / "phi_queries.jsonl")
    rows = (fixtures / "hard_negatives.jsonl").read_text(encoding="utf-8").splitlines()
    sets["clean"] = [GoldNote(number, _text_of(row)) for number, row in enumerate(rows, start=1)]
    for name in ("queries", "clean"):
        sets[name] = [sets[name][row] for row in spread(len(sets[name]), count)]
    return sets


def _text_of(row: str) -> str:
    values = json.loads(row)
    if not isinstance(values.get("text"), str):
        raise InputError("hard_negatives.jsonl: a row without `text`")
    return str(values["text"])
