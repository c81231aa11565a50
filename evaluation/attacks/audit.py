"""The audit of a clone's guarantee: a lower bound of epsilon from an attack, beside the epsilon that is stated.

After Steinke et al. (2023): canaries went into the notes by coin, once for all; an attacker who has the clone alone
guesses which went in, and many right guesses refute a small epsilon.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools
from synthetic_note.training.private.audit import lower_bound

from synthetic_note.note_files import InputError

from .canaries import read_canaries
from .membership_text import score_texts


def read_guarantee(path: str | Path) -> tuple[float | None, float]:
    """(epsilon, delta) of a clone's manifest; epsilon is None where it was made without privacy. Raises InputError: the
    file states neither."""
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
    section = Section.of("audit")
    if tools.sources.manifest is None or tools.sources.canaries is None:
        return section.skip("The manifest of a clone (--manifest) and its canaries (--canaries) are needed.")
    clones = {name: version for name, version in material.versions.items() if version.sources is None}
    if not clones:
        return section.skip("No version is a clone: all of them were made note by note.")
    stated, delta = read_guarantee(tools.sources.manifest)
    canaries = read_canaries(tools.sources.canaries)
    members = [canary.member for canary in canaries]
    of_it = "no epsilon is stated" if stated is None else f"the stated epsilon is {stated:g}"
    measure = Measure.of("audit", "epsilon_lower_bound", stated=of_it)
    texts = [canary.text for canary in canaries]
    for name, scores in score_texts(texts, clones, material.holdout or material.texts):
        seen = lower_bound(scores, members, delta=delta)
        measure.figures[name] = Figure(seen.bound, seen.bound, None, seen.guesses, 0.0)
    section.measures = [measure]
    return section


def _mappings(values: Any) -> list[Mapping[str, Any]]:
    """A mapping and all that are in it, outermost first."""
    if not isinstance(values, dict):
        return []
    return [values, *(found for value in values.values() for found in _mappings(value))]
