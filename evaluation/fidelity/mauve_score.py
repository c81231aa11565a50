"""MAUVE (Pillutla et al. 2021): how alike real and synthetic notes are as two heaps of texts, not one by one."""

from __future__ import annotations

import importlib.util

import numpy as np
from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

#: Fewer notes make no cluster.
FEWEST = 40


def run(material: Material, tools: Tools) -> Section:
    """MAUVE of every version with the real notes, on vectors of the encoder; chance is one half of the real notes
    against the other."""
    section = Section.of("mauve", encoder=tools.encoder_name)
    if importlib.util.find_spec("mauve") is None:
        return section.skip('The package is not installed: pip install "synthetic-note[mauve]".')
    if len(material.real) < FEWEST:
        return section.skip(f"MAUVE needs {FEWEST} notes at least.")
    real = tools.encoder.embed(material.texts)
    halves = _mauve(real[::2], real[1::2], tools.settings.seed)
    measure = Measure.of("mauve", "mauve")
    for name, version in material.versions.items():
        value = _mauve(real, tools.encoder.embed(version.texts), tools.settings.seed)
        measure.figures[name] = Figure(value, cases=len(version.texts), chance=halves)
    section.measures = [measure]
    return section


def _mauve(first: np.ndarray, second: np.ndarray, seed: int) -> float:
    import mauve

    buckets = max(2, min(len(first), len(second)) // 10)
    result = mauve.compute_mauve(p_features=first, q_features=second, num_buckets=buckets, seed=seed, verbose=False)
    return float(result.mauve)
