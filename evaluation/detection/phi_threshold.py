"""Precision and recall of the search for identifiers over `phi_threshold`, and the thresholds that suit the presets.

    python -m synthetic_note.evaluation.detection.phi_threshold --data-dir DATA [--model DIR] [--notes N] [--docs docs]

The notes are those of mtsamples/dev with held-out identifiers filled in. The model runs once; thresholds are applied to
its probabilities afterwards, together with rules, propagation and the score, as the pipeline does. Writes
`phi_threshold.json` and `phi_threshold.png`, and the table in `phi.md`, into the folder of the documentation.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.options import PHI_PRESETS

from synthetic_note.note_files import InputError

from .phi_gold import GoldNote
from .phi_notes import injected_notes
from .phi_scores import PhiTally, f_score

#: Dense near the ends, where the curve bends.
THRESHOLDS: tuple[float, ...] = (
    0.0, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75,
    0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 1.0,
)  # fmt: skip

#: What the picture shows, for those who do not see it.
ALT = "Precision against coverage, and both over the threshold, with the presets marked"

#: What the presets promise.
SHARE_OF_BEST_COVERAGE = 0.99
PRECISION_GOAL = 0.99


def head_scores(pipe: Any, notes: Sequence[GoldNote]) -> list[dict[str, Any]]:
    """Per note, what `annotate_notes` needs of the PHI head: (probabilities, tokens, labels)."""
    from synthetic_note.pipelines.annotation.heads.tagging import is_own_model
    from synthetic_note.training.evaluate_checkpoint import tagged

    if not is_own_model(pipe.model):
        raise InputError("--model: a synthetic-note checkpoint is needed")
    texts = [note.text for note in notes]
    return [heads for _, heads in tagged(pipe.model, pipe.tokenizer, texts, ("phi",))]


def curve(
    notes: Sequence[GoldNote], scores: Sequence[Mapping[str, Any]], thresholds: Iterable[float] = THRESHOLDS
) -> list[dict[str, Any]]:
    """One point for each threshold: `threshold`, `coverage` of elements, token `precision`, `f2`, and more."""
    from synthetic_note.pipelines.annotation.annotate import annotate_notes

    points = []
    for threshold in thresholds:
        tally = PhiTally()
        for note, heads in zip(notes, scores, strict=True):
            phi = annotate_notes([note.text], [heads], phi_threshold=threshold)[0].phi
            tally.add(note.text, note.spans, [(span.start, span.end, span.type) for span in phi], note.ignore)
        made = tally.scores()
        precision = made["tokens"]["precision"]["share"]
        coverage = made["element_recall"]["covered"]["share"]
        point = {"threshold": threshold, "coverage": coverage, "precision": precision}
        point["f2"] = f_score(precision, coverage, beta=2.0)
        points.append(point | {name: made[name]["share"] for name in ("notes_without_leak", "other_words_flagged")})
    return points


def suggested_presets(points: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """The thresholds that suit the presets.

    `recall`: the highest that still covers 99% of what the best covers. `balanced`: the best F2, in which recall weighs
    twice as much as precision. `precision`: the lowest with a token precision of 0.99, or else the most precise.
    `points`: of `curve`. The thresholds 0 and 1 are left out: they take everything and nothing for an identifier.
    Raises ValueError: no point has both measures.
    """
    inner = [
        point
        for point in sorted(points, key=lambda point: point["threshold"])
        if 0 < point["threshold"] < 1 and point["coverage"] is not None and point["precision"] is not None
    ]
    if not inner:
        raise ValueError("no threshold between 0 and 1 to choose from")
    goal = SHARE_OF_BEST_COVERAGE * max(point["coverage"] for point in inner)
    precise = [point for point in inner if point["precision"] >= PRECISION_GOAL]
    return {
        "recall": max(point["threshold"] for point in inner if point["coverage"] >= goal),
        "balanced": max(inner, key=lambda point: point["f2"])["threshold"],
        "precision": (precise[0] if precise else max(inner, key=lambda point: point["precision"]))["threshold"],
    }


def draw(points: Sequence[Mapping[str, Any]], presets: Mapping[str, float], file: Path, note: str) -> None:
    """Precision against coverage, and both against the threshold, with the presets marked; `note` stands below."""
    from matplotlib.figure import Figure

    inner = [point for point in points if point["threshold"] > 0 and point["precision"] is not None]
    figure = Figure(figsize=(11, 4.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    looks = {"recall": ("#0072b2", "o"), "balanced": ("#009e73", "s"), "precision": ("#d55e00", "^")}
    left.plot([p["coverage"] for p in inner], [p["precision"] for p in inner], color="0.4", linewidth=1.5, zorder=1)
    for name, threshold in presets.items():
        point = next(p for p in inner if p["threshold"] == threshold)
        x, y = point["coverage"], point["precision"]
        colour, marker = looks[name]
        label = f"{name}: {threshold:g} (coverage {x:.3f}, precision {y:.3f})"
        left.scatter(x, y, s=80, marker=marker, color=colour, zorder=2, label=label)
        right.axvline(threshold, color=colour, linestyle=":", linewidth=1.5)
        right.annotate(
            name, (threshold, 0.02), xycoords=("data", "axes fraction"), xytext=(3, 0), textcoords="offset points",
            rotation=90, color=colour, va="bottom", fontsize=9,
        )  # fmt: skip
    left.set(xlabel="identifiers covered to the last character", ylabel="token precision", title="Precision and recall")
    left.legend(loc="lower left", fontsize=8)
    thresholds = [p["threshold"] for p in inner]
    right.plot(thresholds, [p["coverage"] for p in inner], color="black", label="identifiers covered")
    right.plot(thresholds, [p["precision"] for p in inner], color="black", linestyle="--", label="token precision")
    right.plot(thresholds, [p["notes_without_leak"] for p in inner], color="0.6", label="notes without a leak")
    right.set(xlabel="phi_threshold", title="Over the threshold", xlim=(0, 1))
    right.legend(loc="upper center", bbox_to_anchor=(0.5, -0.13), ncols=3, fontsize=8, frameon=False)
    for axes in (left, right):
        axes.grid(color="0.92")
        axes.set_axisbelow(True)
    figure.supxlabel(note, fontsize=8, color="0.35")
    figure.savefig(file, dpi=130)


def preset_table(points: Sequence[Mapping[str, Any]], presets: Mapping[str, float]) -> str:
    """The presets as a Markdown table."""
    rows = [
        "| preset | threshold | identifiers covered | token precision | notes without a leak | other words flagged |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, threshold in presets.items():
        point = next(p for p in points if p["threshold"] == threshold)
        shares = (point[key] for key in ("coverage", "precision", "notes_without_leak", "other_words_flagged"))
        cells = " | ".join("-" if value is None else f"{100 * value:.2f}%" for value in shares)
        rows.append(f"| `{name}` | {threshold:g} | {cells} |")
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", help="checkpoint folder or Hub id; the embedded checkpoint when left out")
    parser.add_argument("--notes", type=int, metavar="N", help="only N of the notes, spread evenly")
    parser.add_argument("--docs", type=Path, default=Path("docs"), help="folder to write to; default: docs")
    parsed = parser.parse_args(arguments)
    from transformers import pipeline
    from transformers.utils import logging

    logging.disable_progress_bar()
    try:
        if not parsed.docs.is_dir():
            raise InputError("--docs: no such folder")
        notes = injected_notes(parsed.data_dir, parsed.notes)
        pipe = pipeline("synthetic-note", **({"model": parsed.model} if parsed.model else {}))
        scores = head_scores(pipe, notes)
    except InputError as error:
        sys.exit(f"error: {error}")
    points = curve(notes, scores, sorted({*THRESHOLDS, *PHI_PRESETS.values()}))
    suggested = suggested_presets(points)
    version = getattr(pipe.model.config, "checkpoint_version", None)
    result = {
        "notes": len(notes),
        "elements": sum(len(note.spans) for note in notes),
        "checkpoint_version": version,
        "presets": PHI_PRESETS,
        "suggested": suggested,
        "points": points,
    }
    (parsed.docs / "phi_threshold.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    about = f"{len(notes)} notes with {result['elements']} held-out identifiers filled in"
    draw(points, PHI_PRESETS, parsed.docs / "phi_threshold.png", about)
    table = preset_table(points, PHI_PRESETS)
    if (parsed.docs / "phi.md").exists():
        picture = f"![{ALT}](phi_threshold.png)"
        write_block(parsed.docs / "phi.md", "phi_threshold", f"{picture}\n\n{table}\n\nMeasured on {about}.")
    print(table)
    print("suggested:", ", ".join(f"{name} {threshold:g}" for name, threshold in suggested.items()))


if __name__ == "__main__":
    main()
