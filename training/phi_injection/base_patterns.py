"""The regular expressions that find blanks, leftovers and anchors in a base note, out of layouts/base_patterns.tsv."""

from __future__ import annotations

import re
from functools import cache

from .tables import FOLDER, read_sections, word_lists


def pattern_rows(section: str) -> list[list[str]]:
    """The rows of a section, cut at tabs; the last column is a pattern in which every part is written out."""
    rows = [line.split("\t") for line in _sections()[section].split("\n") if not line.startswith("# ")]
    return [[*row[:-1], re.sub("«([A-Z_]+)»", lambda part: _parts()[part[1]], row[-1])] for row in rows]


@cache
def _sections() -> dict[str, str]:
    return read_sections(FOLDER / "layouts" / "base_patterns.tsv")


@cache
def _parts() -> dict[str, str]:
    lists = word_lists("base_notes")
    # States of the USA are kept by policy, so no identifier by themselves.
    states = dict(state.split(" ", 1) for state in word_lists("places")["state"] if state != "PR Puerto Rico")
    parts = {
        "STATE_CODES": "|".join(states),
        "STATES": "|".join(sorted(name for name in states.values() if name != "DC")),
        "COUNTRIES": "|".join(sorted(set(lists["country"]))),
        "CITIES": "|".join(sorted(map(re.escape, set(lists["city"])), key=lambda city: (-len(city), city))),
    }
    # A part may hold those that stand before it.
    for line in _sections()["part"].split("\n"):
        name, pattern = line.split("\t")
        parts[name] = re.sub("«([A-Z_]+)»", lambda part: parts[part[1]], pattern)
    return parts
