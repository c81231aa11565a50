"""One evaluation from notes to report: plant, make baselines, attack, measure, write."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.material import Material, RealNote, Version, sample
from synthetic_note.evaluation.plant import plant
from synthetic_note.evaluation.surrogates.survival import surrogates_of, write_surrogates
from synthetic_note.evaluation.tools import Tools
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy

from synthetic_note import __version__

from .page import build_report, write_report
from .registry import Entry
from .run import forget, run_sections

#: What a report with planted patients makes by default.
RATIOS: tuple[str, ...] = ("default", "0.6", "0.9")

#: Versions that every report has.
REDACTED, SURROGATES = "redacted only", "surrogates only"


def replaced(texts: Sequence[str], tools: Tools, mode: str) -> Version:
    """The notes with what the pipeline finds replaced, and nothing rewritten. `mode`: of the surrogate policy; `redact`
    or `consistent`."""
    policy = SurrogatePolicy.from_dict({**SurrogatePolicy().to_dict(), "mode": mode})
    made = []
    for text, annotation in zip(texts, tools.annotate(texts), strict=True):
        surrogates = surrogates_of(text, annotation.phi, policy, tools.settings.seed)
        made.append(write_surrogates(text, annotation.phi, surrogates)[0])
    return Version(tuple(made), tuple(range(len(made))))


def baselines(texts: Sequence[str], tools: Tools) -> dict[str, Version]:
    """What every attack is compared with."""
    return {REDACTED: replaced(texts, tools, "redact"), SURROGATES: replaced(texts, tools, "consistent")}


def rewritten(texts: Sequence[str], tools: Tools, options: Mapping[str, Any]) -> Version:
    """The notes as the pipeline rewrites them with these options, which are none of those that find identifiers."""
    pipe, own = tools.pipe, tools.pipe.options(seed=tools.settings.seed, **options)
    results = []
    # Annotated once for all versions.
    for first in range(0, len(texts), own.batch_size):
        inputs = pipe.preprocess(texts[first : first + own.batch_size])
        inputs["annotations"] = tools.annotate(inputs["texts"])
        results += [
            made[0] for made in pipe.postprocess(pipe.forward(inputs, options=own, stages=("rewrite",)), options=own)
        ]
    reached = tuple(result["report"]["mask_ratio_reached"] for result in results)
    return Version(tuple(result["text"] for result in results), tuple(range(len(texts))), reached=reached)


def rewriting(word: str) -> tuple[str, dict[str, Any]]:
    """Name of a rewritten version and the options that make it: `default`, a mask ratio, or `free:` and one. Raises
    ValueError: it is none of these."""
    if word == "default":
        return "rewritten, default", {}
    freely, ratio = word.startswith("free:"), float(word.removeprefix("free:"))
    if not 0 <= ratio <= 1:
        raise ValueError("a mask ratio is 0 to 1")
    options: dict[str, Any] = {"mask_ratio": ratio}
    return f"rewritten{' freely' * freely}, ratio {ratio:g}", options | ({"rewrite": "free"} if freely else {})


def prepare(
    real: Sequence[RealNote],
    given: Mapping[str, Version],
    holdout: Sequence[RealNote],
    tools: Tools,
    *,
    planting: bool,
    ratios: Sequence[str],
    tell: Callable[[str], None] = lambda what: None,
) -> Material:
    """The notes with every version that is asked for; the baselines come first. `given`: versions that were made
    elsewhere, by name. `planting`: plant fictive patients first; then no version can be given. `ratios`: what to
    rewrite at, as `rewriting` reads it. `tell`: called with what is being done."""
    material = sample(Material(list(real), dict(given), list(holdout)), tools.settings.notes)
    notes = plant(material.real, tools.settings.seed) if planting else material.real
    texts = [note.text for note in notes]
    tell("annotating and making the baselines")
    versions = baselines(texts, tools)
    made = dict(map(rewriting, ratios))
    for name, options in made.items():
        tell(f"making: {name}")
        versions[name] = rewritten(texts, tools, options)
    versions |= material.versions
    main = next(iter([*given, *made, *versions]))
    return replace(material, real=notes, versions=versions, main=main)


def evaluate(
    material: Material,
    tools: Tools,
    entries: Sequence[Entry],
    folder: Path,
    *,
    planted: bool = False,
    began: float | None = None,
    show: Callable[[float, float | None, str], None] = lambda share, left, title: None,
) -> dict[str, Any]:
    """Run the sections and write the report into `folder`; returns it as JSON. `began`: when the work for the report
    began, on the monotonic clock; default: now."""
    began = time.monotonic() if began is None else began
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
        "seconds": round(time.monotonic() - began, 1),
    }
    report = build_report(results, about)
    write_report(report, folder)
    forget(folder)
    return report
