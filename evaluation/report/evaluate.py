"""One evaluation from notes to report: plant, make baselines, attack, measure, write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.baselines import baselines, rewritten
from synthetic_note.evaluation.material import Material, RealNote, Version, sample
from synthetic_note.evaluation.plant import plant
from synthetic_note.evaluation.tools import Tools

from synthetic_note import __version__

from .page import build_report, write_report
from .registry import Entry
from .run import forget, run_sections

#: What a report with planted patients makes by default.
RATIOS: tuple[float | None, ...] = (None, 0.6, 0.9)
DEFAULT = "rewritten, default"


def ratio_name(ratio: float | None) -> str:
    """Name of a version that is rewritten at a mask ratio; None for the pipeline's default."""
    return DEFAULT if ratio is None else f"rewritten, ratio {ratio:g}"


def prepare(
    real: Sequence[RealNote],
    given: Mapping[str, Version],
    holdout: Sequence[RealNote],
    tools: Tools,
    *,
    planting: bool,
    ratios: Sequence[float | None],
    tell: Callable[[str], None] = lambda what: None,
) -> Material:
    """The notes with every version that is asked for; the baselines come first.

    Args:
        given: versions that were made elsewhere, by name.
        planting: plant fictive patients first; then no version can be given.
        ratios: mask ratios to rewrite at.
        tell: called with what is being done.
    """
    material = sample(Material(list(real), dict(given), list(holdout)), tools.settings.notes)
    notes = plant(material.real, tools.settings.seed) if planting else material.real
    texts = [note.text for note in notes]
    tell("annotating and making the baselines")
    versions = baselines(texts, tools)
    for ratio in ratios:
        tell(f"making: {ratio_name(ratio)}")
        versions[ratio_name(ratio)] = rewritten(texts, tools, ratio)
    versions |= material.versions
    main = next(iter(given), ratio_name(ratios[0]) if ratios else next(iter(versions)))
    return replace(material, real=notes, versions=versions, main=main)


def evaluate(
    material: Material,
    tools: Tools,
    entries: Sequence[Entry],
    folder: Path,
    *,
    planted: bool = False,
    show: Callable[[float, float | None, str], None] = lambda share, left, title: None,
) -> dict[str, Any]:
    """Run the sections and write the report into `folder`; returns it as JSON."""
    results = run_sections(material, tools, entries, folder, show)
    about = {
        "synthetic_note": __version__,
        "real_notes": len(material.real),
        "holdout_notes": len(material.holdout),
        "versions": {name: len(version.texts) for name, version in material.versions.items()},
        "main": material.main,
        "planted": planted,
        "seed": tools.settings.seed,
        "quick": tools.settings.quick,
        "with_examples": tools.settings.with_examples,
        "seconds": round(sum(values["seconds"] for values in results.values()), 1),
    }
    report = build_report(results, about)
    write_report(report, folder)
    forget(folder)
    return report
