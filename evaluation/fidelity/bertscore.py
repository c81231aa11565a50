"""BERTScore (Zhang et al. 2020) with a local encoder: every token is matched with the nearest of the other note."""

from __future__ import annotations

import numpy as np
from synthetic_note.evaluation.encoder import FIRST
from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import mean
from synthetic_note.evaluation.material import Material, RealNote, by_note, sample, taken_on
from synthetic_note.evaluation.tools import Tools


def f_score(real: np.ndarray, synthetic: np.ndarray) -> float:
    """F1 of two notes. `real, synthetic`: `(tokens, hidden)`, rows of length 1."""
    if not len(real) or not len(synthetic):
        return 0.0
    likeness = real @ synthetic.T
    recall, precision = float(likeness.max(axis=1).mean()), float(likeness.max(axis=0).mean())
    return 2 * precision * recall / max(precision + recall, 1e-9)


def run(material: Material, tools: Tools) -> Section:
    """Mean F1 for versions with pairs, without idf weights or rescaling: compare it with the chance level."""
    section = Section.of("bertscore", encoder=tools.encoder_name, first=FIRST)
    if not material.paired:
        return section.skip("No version has a real note for each of its notes.")
    few = sample(material, tools.settings.slow_notes)
    section.remarks += taken_on(few, material)
    measure = Measure.of("bertscore", "f1")
    texts = list(dict.fromkeys([*few.texts, *(text for version in few.paired.values() for text in version.texts)]))
    vectors = dict(zip(texts, tools.encoder.first_vectors(texts), strict=True))

    def value(note: RealNote, text: str) -> float:
        return f_score(vectors[note.text], vectors[text])

    for name, own, by_chance in by_note(few, value, tools.settings.seed):
        measure.figures[name] = mean(own, sum(by_chance) / len(by_chance) if by_chance else None)
    section.measures = [measure]
    return section
