"""The audit of a clone's guarantee: a lower bound of epsilon from an attack, beside the epsilon that is stated.

After Steinke et al. (2023): canaries went into the notes by coin, once for all; an attacker guesses of as many as it
likes which went in. Under (epsilon, delta) a guess is right with a probability of at most e^epsilon / (1 + e^epsilon),
so many right guesses refute a small epsilon.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

from synthetic_note.note_files import InputError

from .canaries import read_canaries
from .membership_text import score_texts

#: The bound is wrong in at most this share of audits.
ALPHA = 0.05
#: Share of the canaries that the attacker is surest of, on either side, and guesses.
GUESSED = 0.25


def epsilon_lower_bound(right: int, guesses: int, canaries: int, delta: float) -> float:
    """Largest epsilon that is refuted at the level `ALPHA`; 0 where none is.

    Args:
        right: guesses that are right.
        guesses: guesses made.
        canaries: canaries that were in or out by coin, guessed or not.
    """
    from scipy.stats import binom

    def refuted(epsilon: float) -> bool:
        chance = binom.sf(right - 1, guesses, 1 / (1 + math.exp(-epsilon)))
        return bool(chance + 2 * canaries * delta <= ALPHA)

    if not guesses or not refuted(0.0):
        return 0.0
    low, high = 0.0, 1.0
    while refuted(high) and high < 64:
        low, high = high, 2 * high
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if refuted(middle) else (low, middle)
    return low


def guess(scores: Sequence[float], members: Sequence[bool], share: float = GUESSED) -> tuple[int, int]:
    """(right, made) guesses: the highest scores are said to be in, the lowest to be out."""
    each = max(1, int(share * len(scores)))
    order = sorted(range(len(scores)), key=lambda place: scores[place])
    right = sum(members[place] for place in order[-each:]) + sum(not members[place] for place in order[:each])
    return right, 2 * each


def read_guarantee(path: str | Path) -> tuple[float | None, float]:
    """(epsilon, delta) of a clone's manifest; epsilon is None where it was made without privacy.

    Raises:
        InputError: the file states neither.
    """
    try:
        values = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise InputError("--manifest: give the manifest that `synthetic-note clone` wrote") from None
    for found in _mappings(values):
        if "epsilon" in found:
            epsilon, delta = found["epsilon"], found.get("delta") or 0.0
            if epsilon is None or epsilon == "none":
                return None, 0.0
            if isinstance(epsilon, (int, float)) and isinstance(delta, (int, float)):
                return float(epsilon), float(delta)
    raise InputError("--manifest: the file states no epsilon; is it the manifest of a clone?")


def run(material: Material, tools: Tools) -> Section:
    """Lower bound of every version that has no pairs, from its canaries."""
    section = Section(
        "Audit of epsilon",
        "Canaries went into the notes by coin before the clone was made. The attacker, who has only the clone, says of "
        "those it is surest of whether they went in. From the number of right guesses follows an epsilon that the "
        "guarantee cannot be below, with 95% confidence; a bound above the stated epsilon would refute it, a low bound "
        "proves nothing.",
    )
    if tools.sources.manifest is None or tools.sources.canaries is None:
        section.skipped = "The manifest of a clone (--manifest) and its canaries (--canaries) are needed."
        return section
    clones = {name: version for name, version in material.versions.items() if version.sources is None}
    if not clones:
        section.skipped = "No version is a clone: all of them were made note by note."
        return section
    stated, delta = read_guarantee(tools.sources.manifest)
    canaries = read_canaries(tools.sources.canaries)
    members = [canary.member for canary in canaries]
    measure = Measure(
        "epsilon_lower_bound",
        "Epsilon, lower bound",
        "From {cases} guesses epsilon is at least {value}, with 95% confidence; "
        + ("no epsilon is stated." if stated is None else f"the stated epsilon is {stated:g}."),
        unit="number",
    )
    for name, version in clones.items():
        scores = score_texts([canary.text for canary in canaries], version.texts, material.holdout or material.texts)
        right, made = guess(scores, members)
        bound = epsilon_lower_bound(right, made, len(canaries), delta)
        measure.figures[name] = Figure(bound, bound, None, made, 0.0)
    section.measures = [measure]
    return section


def _mappings(values: Any) -> list[Mapping[str, Any]]:
    """A mapping and all that are in it, outermost first."""
    if not isinstance(values, dict):
        return []
    return [values, *(found for value in values.values() for found in _mappings(value))]
