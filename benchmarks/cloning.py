"""Measures cloning and writes docs/cloning.json and the tables of docs/cloning.md.

python benchmarks/cloning.py audit
python benchmarks/cloning.py clone --data MEDQUAD --notes 200 --steps 60 --epsilon none

MEDQUAD is a folder with train/ or train.jsonl and dev.jsonl, rows with `text` and `label`. A clone is made by the same
function as the command's, then a classifier is trained on it, on the real notes and on real notes with their
identifiers redacted, and tested on the real development set.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path
from typing import Any

from synthetic_note.cloning.clone import clone_notes
from synthetic_note.cloning.note_table import SourceNote
from synthetic_note.cloning.options import CloneOptions
from synthetic_note.cloning.run_folder import run_path
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.evaluation.utility.classification import compare, read_labelled
from synthetic_note.training.private.accounting import Budget, default_delta, noise_for, spent
from synthetic_note.training.private.audit import audit_loop

DOCS = Path(__file__).resolve().parents[1] / "docs"
FIGURES, PAGE = DOCS / "cloning.json", DOCS / "cloning.md"

CANARIES, RATE, STEPS, AUDIT_SEEDS = 1000, 0.5, 20, 5


def audit() -> dict[str, Any]:
    """Lower bounds on epsilon at stated ones and without noise, the highest of a few runs."""
    from opacus.accountants import PRVAccountant

    delta = default_delta(CANARIES)
    rows = []
    for epsilon in (2.0, 4.0, 8.0, None):
        noise = None if epsilon is None else noise_for(Budget(epsilon, delta), rate=RATE, steps=STEPS)
        bounds = []
        for _ in range(AUDIT_SEEDS):
            with tempfile.TemporaryDirectory() as folder:
                seen = audit_loop(noise, canaries=CANARIES, rate=RATE, steps=STEPS, delta=delta, folder=Path(folder))
            bounds.append(round(seen.bound, 2))
        row: dict[str, Any] = {"epsilon": epsilon, "noise": noise, "bounds": bounds}
        if noise is not None:
            accountant = PRVAccountant()
            accountant.history = [(noise, RATE, STEPS)]
            row["spent"] = round(spent([(noise, RATE, STEPS)], delta), 3)
            row["opacus"] = round(float(accountant.get_epsilon(delta)), 3)
        rows.append(row)
    return {"canaries": CANARIES, "rate": RATE, "steps": STEPS, "delta": delta, "rows": rows}


def clone(data: Path, notes: int, steps: int, epsilon: float | None, rank: int) -> dict[str, Any]:
    """Make a clone of some notes and see what a classifier learns from it."""
    rows = [json.loads(line) for line in (data / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    random.Random(0).shuffle(rows)
    kept = [row for row in rows[:notes] if sum(other["label"] == row["label"] for other in rows[:notes]) > 1]
    source = [SourceNote(row["text"], (row["label"],), number) for number, row in enumerate(kept)]
    options = CloneOptions(epsilon=epsilon, steps=steps, rank=rank)
    marks: dict[str, float] = {}

    def mark(phase: str, done: int, total: int) -> None:
        marks[phase] = time.monotonic()
        print(f"{phase}: {done} of {total}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "clone.jsonl"
        began = time.monotonic()
        made = clone_notes(source, output, options, unit="note", keep_run=True, report=mark)
        plain = [json.loads(line)["text"] for line in (run_path(output) / "plain.jsonl").read_text().splitlines()]
    labels = [note.labels[0] for note in source]
    scores = compare(
        {
            "real": ([note.text for note in source], labels),
            "identifiers redacted": (plain, labels),
            "clone": ([row["text"] for row in made.rows], [row["label"] for row in made.rows]),
        },
        read_labelled(data / "dev.jsonl"),
    )
    ends = list(marks.values())
    return {
        "notes": len(source),
        "training": made.manifest["training"],
        "privacy": made.manifest["privacy"],
        "counts": made.manifest["counts"],
        "rank": rank,
        "seconds": {name: round(end - start) for name, start, end in zip(marks, [began, *ends], ends, strict=False)},
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "utility": scores,
        "examples": [row["text"][:300] for row in made.rows[:3]],
    }


def _cell(score: dict[str, float]) -> str:
    return f"{score['mean']:.3f} ({score['low']:.3f} to {score['high']:.3f})"


def write_page(figures: dict[str, Any]) -> None:
    """The tables of the page from the figures."""
    if "audit" in figures:
        lines = [
            "| stated epsilon | epsilon of the run | Opacus' own | lower bounds of the audit |",
            "|---|---|---|---|",
        ]
        for row in figures["audit"]["rows"]:
            bounds = ", ".join(f"{bound:.2f}" for bound in row["bounds"])
            stated = "none" if row["epsilon"] is None else f"{row['epsilon']:g}"
            lines.append(f"| {stated} | {row.get('spent', '-')} | {row.get('opacus', '-')} | {bounds} |")
        write_block(PAGE, "audit", "\n".join(lines))
    lines = [
        "| trained on | notes | epsilon | macro F1 (95% interval) | accuracy (95% interval) |",
        "|---|---|---|---|---|",
    ]
    for run in figures.get("clones", []):
        for name, scores in run["utility"].items():
            epsilon = (run["privacy"]["epsilon"] or "none") if name == "clone" else "-"
            cells = [_cell(scores[score]) for score in ("macro_f1", "accuracy")]
            lines.append(f"| {name} | {scores['notes']} | {epsilon} | {cells[0]} | {cells[1]} |")
        lines.append("")
        seconds = ", ".join(f"{phase} {value} s" for phase, value in run["seconds"].items())
        lines.append(
            f"Run of {run['notes']} notes, {run['training']['steps']} steps: {seconds}; peak memory "
            f"{run['peak_memory_mb']} MB; dropped: {run['counts']['dropped'] or 'none'}."
        )
        lines += ["", *(f"> {text}" + "\n" for text in run["examples"])]
    if figures.get("clones"):
        write_block(PAGE, "clones", "\n".join(lines))


def main() -> None:
    """Measure a part and write it down."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("part", choices=("audit", "clone", "page"))
    parser.add_argument("--data", type=Path)
    parser.add_argument("--notes", type=int, default=200)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--epsilon", default="none")
    parsed = parser.parse_args()
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    if parsed.part == "audit":
        figures["audit"] = audit()
    elif parsed.part == "clone":
        epsilon = None if parsed.epsilon == "none" else float(parsed.epsilon)
        figures.setdefault("clones", []).append(clone(parsed.data, parsed.notes, parsed.steps, epsilon, parsed.rank))
    FIGURES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    write_page(figures)


if __name__ == "__main__":
    main()
