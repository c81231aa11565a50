"""The first table of the report, what each step protects and costs, and the targets that the project set itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from synthetic_note.evaluation.fidelity.shape import REAL
from synthetic_note.evaluation.findings import Measure

#: Columns of the overview: where each figure stands in the report, and the column's head.
COLUMNS: tuple[tuple[str, str, str, str], ...] = (
    ("attacks", "residual", "left", "identifiers left"),
    ("attacks", "linkage", "facts_dense_top1", "found from three facts"),
    ("attacks", "linkage", "notes_bm25_top1", "original found from the whole note"),
    ("attacks", "copying", "copied_8", "runs of 8 words copied"),
    ("attacks", "membership_text", "notes_auc", "membership (AUC)"),
    ("fidelity", "wording", "words_changed", "words changed"),
    ("fidelity", "entities", "kept", "clinical entities kept"),
    ("fidelity", "facts", "numbers_kept", "numbers kept"),
    ("utility", "classification", "macro_f1", "macro F1 of a classifier trained on it"),
    ("utility", "named_entities", "f1", "entity F1 of a tagger trained on it"),
)


class Target(NamedTuple):
    """A promise in words, where its figure stands (part, section, measure), and what it may be at most."""

    text: str
    where: tuple[str, str, str]
    limit: float


_MODEL = ("attacks", "membership_model")
TARGETS: tuple[Target, ...] = (
    Target("At most 1 note in 100 has an identifier left", ("attacks", "residual", "notes_with_any"), 0.01),
    Target("Membership in a checkpoint is guessed with an AUC of at most 0.55", (*_MODEL, "auc"), 0.55),
    Target("At 1% false alarms at most 2% of a checkpoint's members are recognised", (*_MODEL, "tpr_at_1_fpr"), 0.02),
)
#: A tagger trained on rewritten notes must have this share of the F1 of one trained on the real notes.
ENTITY_SHARE = 0.97
#: Three known facts must not find a person more often than in redacted notes, plus this.
LINKAGE_SLACK = 0.02
BASELINE = "redacted only"
#: Verdict where redacted notes give so much away that no version can be worse by more than the slack.
NO_TARGET = "says nothing: redacted notes are found as often"


def measure_of(report: Mapping[str, Any], part: str, section: str, key: str) -> Measure | None:
    """A measure of a report in JSON, or None where it was not taken."""
    values = report.get(part, {}).get(section, {}).get("measures", {}).get(key)
    return None if values is None else Measure.from_dict(key, values)


def overview(report: Mapping[str, Any]) -> dict[str, Any]:
    """One row a version: `columns` are the heads, `rows` the written values, a dash where nothing was measured."""
    found = [(head, measure_of(report, part, section, key)) for part, section, key, head in COLUMNS]
    shown = [(head, measure) for head, measure in found if measure is not None]
    return {
        "columns": ["version", *(head for head, _ in shown)],
        "rows": [[name, *(cell(measure, name) for _, measure in shown)] for name in report["about"]["versions"]],
    }


def targets(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Each target that was measured: `text`, `version`, `value`, `met`, and the `verdict` in words."""
    found = []
    for target in TARGETS:
        measure = measure_of(report, *target.where)
        if measure is None:
            continue
        for name, figure in measure.figures.items():
            if figure.value is None or name == BASELINE:
                continue
            met = figure.value <= target.limit
            certain = figure.high is not None and figure.high <= target.limit
            found.append(_row(target.text, name, measure.written(figure.value), met, certain))
    for search in ("bm25", "dense"):
        measure = measure_of(report, "attacks", "linkage", f"facts_{search}_top1")
        baseline = None if measure is None else measure.figures.get(BASELINE)
        if measure is None or baseline is None or baseline.value is None:
            continue
        by = "words" if search == "bm25" else "dense vectors"
        for name, figure in measure.figures.items():
            if name != BASELINE and figure.value is not None:
                text = f"Three facts find a person by {by} no more often than in redacted notes plus 2 points"
                limit = baseline.value + LINKAGE_SLACK
                sure = (figure.high or 1.0) <= limit
                row = _row(text, name, measure.written(figure.value), figure.value <= limit, sure)
                found.append({**row, "verdict": NO_TARGET} if limit >= 1 else row)
    measure = measure_of(report, "utility", "named_entities", "f1")
    real = None if measure is None else measure.figures[REAL].value
    if measure is not None and real:
        text = f"A tagger trained on rewritten notes has at least {ENTITY_SHARE:.0%} of the F1 that real notes give"
        for name, figure in measure.figures.items():
            if name.startswith("rewritten") and figure.value is not None:
                found.append(_row(text, name, f"{figure.value / real:.1%}", figure.value >= ENTITY_SHARE * real))
    return found


def _row(text: str, version: str, value: str, met: bool, certain: bool = True) -> dict[str, Any]:
    verdict = "missed" if not met else "met" if certain else "met here, too few notes to be sure"
    return {"text": text, "version": version, "value": value, "met": met, "verdict": verdict}


def cell(measure: Measure, name: str) -> str:
    """The figure of a version with its interval, as text; a dash where nothing was measured."""
    figure = measure.figures.get(name)
    if figure is None or figure.value is None:
        return "–"
    interval = measure.interval(figure)
    return measure.written(figure.value) + (f" ({interval})" if interval else "")
