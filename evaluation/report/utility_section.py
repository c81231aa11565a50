"""The section on utility: classifiers trained on each version and tested on real notes, by evaluation/utility."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from importlib import import_module

from synthetic_note.evaluation.fidelity.shape import REAL
from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

HARNESS = "synthetic_note.evaluation.utility"


def run(material: Material, tools: Tools) -> Section:
    """Macro F1 on the held-out notes, for the real notes and every version with labels."""
    section = Section(
        "Utility",
        "A classifier is trained on each version with the labels of its real notes, or a clone's own, and tested on "
        "real held-out notes. The first row, trained on the real notes, is what to compare with. Each figure is the "
        "mean over several resamples of the training notes.",
    )
    if importlib.util.find_spec(HARNESS) is None:
        section.skipped = "The harness for utility is not installed."
        return section
    labels = [note.label for note in material.real]
    if not material.holdout_labels or any(label is None for label in labels):
        section.skipped = "Class labels of real and held-out notes are needed (--label-column, --holdout)."
        return section
    if len(set(labels)) < 2:
        section.skipped = "The real notes have only one label."
        return section
    sources: dict[str, tuple[Sequence[str], Sequence[str]]] = {REAL: (material.texts, list(map(str, labels)))}
    for name, version in material.versions.items():
        if version.sources is not None:
            sources[name] = (version.texts, [str(labels[source]) for source in version.sources])
        elif version.labels is not None:
            sources[name] = (version.texts, version.labels)
    results = import_module(f"{HARNESS}.classification").compare(sources, (material.holdout, material.holdout_labels))
    section.measures = [
        Measure(
            "score",
            "Macro F1 on real notes",
            "A classifier trained on it has a macro F1 of {value} ({interval}) on real notes; it saw {cases} notes.",
            unit="number",
            better="high",
            figures={
                name: Figure(
                    values["macro_f1"]["mean"], values["macro_f1"]["low"], values["macro_f1"]["high"], values["notes"]
                )
                for name, values in results.items()
            },
        )
    ]
    return section
