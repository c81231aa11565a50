"""Fit the weights of the score that joins all evidence on identifiers, with a checkpoint's heads.

    python -m synthetic_note.evaluation.detection.fit_phi_score --data-dir DATA [--model DIR] [--docs docs]

Writes `pipelines/lexicons/phi_score.tsv`, which the annotate stage reads; `phi_score.json` in the folder of the
documentation, with what the fit was made on and how well it is calibrated; and the table in `phi.md`. Run it after the
weights of the checkpoint have changed. The heads have read none of these texts in training, or the fit would trust them
too much: lines of `templates/calibration.txt`, and texts with held-out names, layouts and templates on other notes than
those that detection is scored on.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.annotation.annotate import candidates
from synthetic_note.pipelines.annotation.score import GROUPS, NUMBERS, counted, group_of
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.annotation.terms import may_stay
from synthetic_note.training.data.read_data import read_texts
from synthetic_note.training.evaluate_checkpoint import LEXICONS, tagged
from synthetic_note.training.phi_injection import InjectedNote, PhiInjector

SEED = "score"
#: Texts of each kind, and the files that texts without identifiers come from.
NOTES, QUERIES, LOOK_ALIKES = 120, 250, 250
LINES: dict[Literal["query", "negative"], int] = {"query": 500, "negative": 1000}
#: Share of texts in which rare words stand for some of the others, as in texts of other authors.
STRANGE = 0.5
BASE = "e3c_ccby/train.jsonl"
LONGEST = 4000
#: Probability of the PHI head from which on a word is proposed, a little below the preset `balanced`.
PROPOSED = 0.1
#: Strength of the prior that draws the weights to 0.
RIDGE = 1.0
FILE = "phi_score.tsv"


def fitting_texts(data_dir: Path) -> Iterator[tuple[str, InjectedNote]]:
    """(kind, note) of all texts of the fit, the same on every call."""
    injector = PhiInjector(data_dir / LEXICONS, split="eval", strange=STRANGE)
    rng = random.Random(SEED)
    base = [text for text in read_texts(data_dir / BASE) if 800 < len(text) < LONGEST]
    for text in rng.sample(base, min(NOTES, len(base))):
        yield "notes", injector.inject(text, rng)
    for _ in range(QUERIES):
        yield "queries", injector.short_query(rng)
    for _ in range(LOOK_ALIKES):
        yield "look-alikes", injector.negative(rng)
    for kind, count in LINES.items():
        for _ in range(count):
            yield f"{kind} lines", injector.calibration(kind, rng)


def label_of(note: InjectedNote, span: PhiSpan) -> int | None:
    """1 where most letters and digits of a span belong to an identifier, 0 where not, None where nobody knows."""
    places = [at for at in range(span.start, span.end) if note.text[at].isalnum()]
    inside = sum(any(known.start <= at < known.end for known in note.spans) for at in places)
    unknown = sum(any(start <= at < end for start, end in note.ignore) for at in places)
    return None if not places or unknown > inside else int(2 * inside >= len(places))


def fit_weights(values: np.ndarray, labels: np.ndarray, ridge: float = RIDGE) -> np.ndarray:
    """Weights of a logistic regression: `(evidence,)` for `values` `(spans, evidence)`. `labels`: `(spans,)`, 1 for an
    identifier. `ridge`: precision of the normal prior on each weight."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=1 / ridge, fit_intercept=False, solver="newton-cholesky", tol=1e-8, max_iter=1000)
    fitted: np.ndarray = model.fit(values, labels).coef_[0]
    return fitted


def calibration(scores: np.ndarray, labels: np.ndarray, bins: int = 10) -> list[dict[str, float]]:
    """How often spans of each tenth of the score are identifiers: `score`, `share`, `spans`."""
    tenth = np.minimum((scores * bins).astype(int), bins - 1)
    found = []
    for mine in (tenth == number for number in range(bins)):
        if mine.any():
            means = {"score": round(float(scores[mine].mean()), 3), "share": round(float(labels[mine].mean()), 3)}
            found.append({**means, "spans": int(mine.sum())})
    return found


def fit(rows: Sequence[tuple[str, dict[str, float], int]]) -> dict[str, Any]:
    """Weights and calibration by group. `rows`: (group, evidence that counts, label) of each proposed span."""
    made: dict[str, Any] = {}
    for group in (*GROUPS, NUMBERS):
        mine = [(seen, label) for name, seen, label in rows if name == group]
        names = sorted({name for seen, _ in mine for name in seen})
        values = np.array([[seen.get(name, 0.0) for name in names] for seen, _ in mine])
        labels = np.array([label for _, label in mine], dtype=float)
        weights = fit_weights(values, labels)
        # Each tenth is scored with weights that it had no part in.
        tenth = np.arange(len(labels)) % 10
        scores = np.empty(len(labels))
        for number in range(10):
            other = fit_weights(values[tenth != number], labels[tenth != number])
            scores[tenth == number] = 1 / (1 + np.exp(-values[tenth == number] @ other))
        made[group] = {
            "spans": len(labels),
            "identifiers": int(labels.sum()),
            "weights": {
                name: {"weight": round(float(weight), 3), "spans": int((values[:, at] != 0).sum())}
                for at, (name, weight) in enumerate(zip(names, weights, strict=True))
            },
            "calibration": calibration(scores, labels),
        }
    return made


def table_file(made: dict[str, Any]) -> str:
    """The weights as the data file that the annotate stage reads."""
    lines = [
        "# Weights of the evidence on identifiers: log-odds that one unit of it adds, by group of types.",
        "# source: fitted by evaluation/detection/fit_phi_score.py",
        "# licence: Apache-2.0",
        "# format: group, evidence, weight",
    ]
    lines += [f"{group}\t{name}\t{cell['weight']}" for group in made for name, cell in made[group]["weights"].items()]
    return "\n".join(lines) + "\n"


def markdown(made: dict[str, Any]) -> str:
    """The weights as a Markdown table: a row for each piece of evidence, a column for each group."""
    names = sorted(
        {name for cell in made.values() for name in cell["weights"]}, key=lambda name: (name != "bias", name)
    )
    lines = ["| evidence | " + " | ".join(made) + " |", "| --- |" + " ---: |" * len(made)]
    for name in names:
        cells = [made[group]["weights"].get(name) for group in made]
        lines.append(
            f"| {name} | " + " | ".join("" if cell is None else f"{cell['weight']:+.2f}" for cell in cells) + " |"
        )
    spans = "; ".join(
        f"{group}: {cell['spans']} spans, {cell['identifiers']} identifiers" for group, cell in made.items()
    )
    return "\n".join(lines) + f"\n\nFitted on {spans}."


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", help="checkpoint folder or Hub id; the embedded checkpoint when left out")
    parser.add_argument("--docs", type=Path, default=Path("docs"), help="folder to write to; default: docs")
    parser.add_argument("--lexicons", type=Path, default=Path("pipelines/lexicons"), help="folder of the weights' file")
    parsed = parser.parse_args(arguments)
    data = parsed.data_dir
    needed = {"--data-dir": (data / BASE, data / LEXICONS), "--docs": (parsed.docs,), "--lexicons": (parsed.lexicons,)}
    for flag, paths in needed.items():
        for path in paths:
            if not path.exists():
                sys.exit(f"error: {flag}: {path.name} is missing")
    from transformers import pipeline

    pipe = pipeline("synthetic-note", **({"model": parsed.model} if parsed.model else {}))
    kinds, notes = zip(*fitting_texts(parsed.data_dir), strict=True)
    read = tagged(pipe.model, pipe.tokenizer, [note.text for note in notes], ("phi",), batch_notes=32)
    rows = []
    for note, (_, heads) in zip(notes, read, strict=True):
        spans, reading = candidates(note.text, heads, PROPOSED)
        for span in spans:
            label = label_of(note, span)
            if label is not None and not may_stay(note.text, span):
                rows.append((group_of(span), counted(note.text, span, reading), label))
    made = fit(rows)
    (parsed.lexicons / FILE).write_text(table_file(made), encoding="utf-8")
    about = {
        "checkpoint_version": getattr(pipe.model.config, "checkpoint_version", None),
        "texts": {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)},
        "groups": made,
    }
    (parsed.docs / "phi_score.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    table = markdown(made)
    if (parsed.docs / "phi.md").exists():
        write_block(parsed.docs / "phi.md", "phi_score", table)
    print(table)


if __name__ == "__main__":
    main()
