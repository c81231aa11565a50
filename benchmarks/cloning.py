"""Measures cloning and writes docs/cloning.json, the tables of docs/cloning.md and its picture.

python benchmarks/cloning.py audit
python benchmarks/cloning.py clone --data MEDQUAD --work FOLDER --notes 2000 --epsilon 8 --steps 20 --batch 256
python benchmarks/cloning.py page

MEDQUAD is a folder with train.jsonl and dev.jsonl, rows with `text` and `label`; of each text the beginning is taken,
whole sentences of about 50 words. Canaries are planted by coin, the clone is made by the same function as the command's
(a run that was cut off goes on), and then: a classifier is trained on it, on the real texts, on these redacted and with
surrogates, and tested on real held-out ones; the canaries and long sequences are searched for; the trained model itself
is asked which texts it was trained on. FOLDER keeps what `synthetic-note evaluate` needs for the same clone.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from cloning_page import DOCS, named, write_page
from synthetic_note.cloning.clone import clone_notes
from synthetic_note.cloning.deidentify import PlainNote, deidentify
from synthetic_note.cloning.generators.base import Generator
from synthetic_note.cloning.generators.build import build_generator, load_tagging_pipeline
from synthetic_note.cloning.note_table import SourceNote
from synthetic_note.cloning.options import CloneOptions
from synthetic_note.cloning.pieces import CloneNote, Example, write_out
from synthetic_note.cloning.placeholders import put_surrogates
from synthetic_note.cloning.prepare import accounted
from synthetic_note.cloning.run_folder import run_path
from synthetic_note.cloning.screen import prose_words
from synthetic_note.cloning.skeletons import make_example
from synthetic_note.evaluation.attacks.canaries import Canary, make_canaries, plant_canaries
from synthetic_note.evaluation.attacks.membership_model import measures
from synthetic_note.evaluation.ngrams import grams, words_of
from synthetic_note.evaluation.utility.classification import compare
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.training.private.accounting import Budget, default_delta, noise_for, spent
from synthetic_note.training.private.adapters import load_trained_state
from synthetic_note.training.private.audit import audit_loop

from synthetic_note.cli import main as command

FIGURES = DOCS / "cloning.json"

CANARIES, RATE, STEPS, AUDIT_SEEDS = 1000, 0.5, 20, 5

#: Words of a text's beginning; sentences are kept whole.
BEGINNING = 50
#: Canaries planted in a clone's source by coin, and how often each.
PLANTED, COPIES = 60, (1, 2, 4, 8, 16)
#: Texts that the trained model is asked about: so many members and as many others, each masked so many times.
ASKED, MASKINGS = 200, 2
#: Mask ratios that the real texts are rewritten at, for comparison.
RATIOS = (0.3, 0.6, 0.9)
#: Words in a row that no clone may share with a training text outside its skeleton, unless ten texts share them.
RUN, COMMON = 12, 10


def audit() -> dict[str, Any]:
    """Lower bounds on epsilon at stated ones and without noise, the highest of a few runs."""
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
            history = [(noise, RATE, STEPS)]
            row |= {"spent": round(spent(history, delta), 3), "opacus": round(_opacus(history, delta), 3)}
        rows.append(row)
    return {"canaries": CANARIES, "rate": RATE, "steps": STEPS, "delta": delta, "rows": rows}


def clone(data: Path, work: Path, notes: int, options: CloneOptions) -> dict[str, Any]:
    """Make a clone of some texts and measure it."""
    texts, labels, others = source_texts(data, notes)
    canaries = make_canaries(texts, PLANTED, copies=COPIES, seed=1)
    planted = plant_canaries(texts, canaries, seed=1)
    source = [
        SourceNote(text, (label,), number) for number, (text, label) in enumerate(zip(planted, labels, strict=True))
    ]
    work.mkdir(parents=True, exist_ok=True)
    _write_rows(work / "real.jsonl", [{"text": t, "label": label} for t, label in zip(planted, labels, strict=True)])
    _write_rows(work / "others.jsonl", [{"text": text, "label": label} for text, label in others])
    _write_rows(work / "canaries.jsonl", [canary.__dict__ for canary in canaries])

    name = f"epsilon-{named(options.epsilon)}" + (f"-size-{options.size:g}" if options.size != 1 else "")
    output = work / name / "clone.jsonl"
    run = run_path(output)
    run.mkdir(parents=True, exist_ok=True)
    earlier = next((file for file in work.glob("*/clone.jsonl.run/plain.jsonl") if file.parent != run), None)
    if earlier is not None and not (run / "plain.jsonl").exists():
        shutil.copy(earlier, run)  # Of the same texts: they need not be read again.
    clock = _Clock(output.with_name("seconds.json"))
    made = clone_notes(source, output, options, unit="note", keep_run=True, report=clock.mark)
    plain = [PlainNote.from_dict(json.loads(line)) for line in (run / "plain.jsonl").read_text().splitlines()]
    examples = [make_example(note, one.labels, one.patient) for note, one in zip(plain, source, strict=True)]
    policy = SurrogatePolicy.from_name("hips")
    surrogates = [
        put_surrogates(CloneNote((), note.text, note.entities, note.phi), number, policy).text
        for number, note in enumerate(plain)
    ]
    test = [(beginning(row["text"]), row["label"]) for row in _rows(data / "dev.jsonl")]
    scores = compare(
        {
            "real": (planted, labels),
            "identifiers redacted": ([note.text for note in plain], labels),
            "surrogates only": (surrogates, labels),
            **{f"rewritten, ratio {ratio}": (_rewritten(work, ratio), labels) for ratio in RATIOS},
            "real, as many as the clone": (planted[: len(made.rows)], labels[: len(made.rows)]),
            # What the clone takes from the records as it is.
            "skeletons, no prose": ([write_out(e.skeleton, [()] * len(e.prose)).text for e in examples], labels),
            "clone": ([row["text"] for row in made.rows], [row["label"] for row in made.rows]),
        },
        ([text for text, _ in test], [label for _, label in test]),
    )
    privacy, training = made.manifest["privacy"], made.manifest["training"]
    if options.epsilon is not None:
        delta = accounted(Budget(options.epsilon, privacy["delta"]), options).delta
        keys = ("noise_multiplier", "sampling_rate", "times")
        history = [tuple(one[key] for key in keys) for one in made.manifest["mechanisms"]]
        privacy["opacus"] = round(_opacus(history, delta), 4)
    return {
        "notes": len(source),
        "words": round(sum(len(text.split()) for text in texts) / len(texts), 1),
        "test": len(test),
        "training": training,
        "privacy": privacy,
        "counts": made.manifest["counts"],
        "rank": options.rank,
        "size": options.size,
        "cpu_seconds": clock.seconds,
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "utility": {
            name: {score: figure.to_dict() for score, figure in found.items()} for name, found in scores.items()
        },
        "canaries": _canaries_in(made.rows, canaries),
        "repeated_runs": _repeated(made.rows, examples),
        "membership": membership(run / "fit.pt", options, examples, others),
    }


def _rewritten(work: Path, ratio: float) -> list[str]:
    """The real texts of the folder rewritten by the command, once."""
    made = work / f"rewritten-{ratio}.jsonl"
    if not made.exists():
        words = ["generate", str(work / "real.jsonl"), "-o", str(made), "--mask-ratio", str(ratio), "--seed", "1"]
        if command([*words, "--workers", "1", "--quiet"]) != 0:
            raise SystemExit("the texts could not be rewritten")
    return [row["text"] for row in _rows(made)]


def source_texts(data: Path, notes: int) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Texts and labels to clone, each label on two at least, and others of the same kind that nothing is made from."""
    rows = _rows(data / "train.jsonl")
    random.Random(0).shuffle(rows)
    unique = {beginning(row["text"]): row["label"] for row in reversed(rows)}
    found = [(text, label) for text, label in reversed(unique.items()) if len(text.split()) >= 8]
    counts = Counter(label for _, label in found[:notes])
    kept = [(text, label) for text, label in found[:notes] if counts[label] > 1]
    return [text for text, _ in kept], [label for _, label in kept], found[notes : notes + ASKED]


def beginning(text: str) -> str:
    """The first sentences of a text, `BEGINNING` words at most; the first may be a little longer."""
    words: list[str] = []
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        if words and len(words) + len(sentence.split()) > BEGINNING:
            break
        words += sentence.split()
    return " ".join(words[: BEGINNING + 20])


def membership(
    state: Path, options: CloneOptions, examples: list[Example], others: list[tuple[str, str]]
) -> dict[str, Any]:
    """AUC and true-positive rate at 1% false alarms of an attacker who has the trained model.

    A text scores by how much lower its loss, of the task that was trained, is than before training.
    """
    labels = sorted({label for example in examples for label in example.skeleton.labels})
    pipe = load_tagging_pipeline()
    generator = build_generator(options, labels, model=None, pipe=SimpleNamespace(device=torch.device("cpu")))
    plain = deidentify(pipe, [text for text, _ in others], batch_size=options.batch_size)
    strangers = [
        make_example(note, (label,), number)
        for number, (note, (_, label)) in enumerate(zip(plain, others, strict=True))
        if label in labels
    ]
    members = random.Random(0).sample(examples, min(ASKED, len(examples)))
    before = [_losses(generator, part) for part in (members, strangers)]
    load_trained_state(generator.module, torch.load(state, weights_only=True)["weights"])
    after = [_losses(generator, part) for part in (members, strangers)]
    of_members, of_strangers = ((old - new).tolist() for old, new in zip(before, after, strict=True))
    found = measures(of_members, of_strangers, "checkpoint")
    return {measure.key: measure.figures["checkpoint"].to_dict() for measure in found}


@torch.inference_mode()
def _losses(generator: Generator, examples: list[Example]) -> np.ndarray:
    """Mean loss of each text over some maskings, the same in every call."""
    own = [Example(place, example.skeleton, example.prose) for place, example in enumerate(examples)]
    rows = generator.rows(own)
    drawn = [
        (place, rows.draw(place, np.random.default_rng((place, draw))))
        for place in range(len(own))
        for draw in range(MASKINGS)
    ]
    drawn.sort(key=lambda item: rows.size(item[1]))
    total = np.zeros(len(own))
    for first in range(0, len(drawn), 16):
        part = drawn[first : first + 16]
        losses = generator.module(rows.collate([row for _, row in part])).tolist()
        np.add.at(total, [place for place, _ in part], losses)
    return total / MASKINGS


def _canaries_in(rows: list[dict[str, Any]], canaries: list[Canary]) -> dict[str, int]:
    """How many canaries were planted, and how many stand in the clone word for word."""
    clones = [" ".join(words_of(row["text"])) for row in rows]
    members = [canary for canary in canaries if canary.member]
    found = sum(any(" ".join(words_of(canary.text)) in text for text in clones) for canary in members)
    return {"members": len(members), "copies": sum(canary.copies for canary in members), "verbatim": found}


def _repeated(rows: list[dict[str, Any]], examples: list[Example]) -> int:
    """Clone notes with `RUN` words in a row outside entities that a training text has, and fewer than `COMMON` have."""
    owners: Counter[tuple[str, ...]] = Counter()
    for example in examples:
        words = [word.lower() for slot in example.prose for word in slot]
        owners.update(set(grams(words, RUN)))
    private = {gram for gram, count in owners.items() if count < COMMON}
    found = 0
    for row in rows:
        spans = tuple((span["start"], span["end"], span["label"]) for span in row["entities"])
        found += any(gram in private for gram in grams(prose_words(CloneNote((), row["text"], spans)), RUN))
    return found


def _opacus(history: list[Any], delta: float) -> float:
    """Epsilon by Opacus' own accountant."""
    from opacus.accountants import PRVAccountant

    accountant = PRVAccountant()
    accountant.history = history
    return float(accountant.get_epsilon(delta))


class _Clock:
    """Processor seconds of each phase, over all processes that worked on it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.seconds: dict[str, float] = json.loads(path.read_text()) if path.exists() else {}
        self.last = time.process_time()

    def mark(self, phase: str, done: int, total: int) -> None:
        now = time.process_time()
        self.seconds[phase] = round(self.seconds.get(phase, 0.0) + now - self.last, 1)
        self.last = now
        self.path.write_text(json.dumps(self.seconds))
        print(f"{phase}: {done} of {total}, {self.seconds[phase]:.0f} s", flush=True)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def _key(run: dict[str, Any]) -> tuple[float, float]:
    return run["privacy"]["epsilon"] or float("inf"), run.get("size", 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("part", choices=("audit", "clone", "page"))
    parser.add_argument("--data", type=Path)
    parser.add_argument("--work", type=Path)
    parser.add_argument("--notes", type=int, default=2000)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--batch", type=int, default=0)
    parser.add_argument("--rate", type=float, default=3e-3, help="learning rate")
    parser.add_argument("--size", type=float, default=1.0, help="texts of the clone over those of the source")
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--epsilon", default="8")
    parsed = parser.parse_args()
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    if parsed.part == "audit":
        figures["audit"] = audit()
    elif parsed.part == "clone":
        options = CloneOptions(
            epsilon=None if parsed.epsilon == "none" else float(parsed.epsilon),
            size=parsed.size,
            steps=parsed.steps,
            batch=parsed.batch,
            learning_rate=parsed.rate,
            rank=parsed.rank,
        )
        made = clone(parsed.data, parsed.work, parsed.notes, options)
        figures["clones"] = sorted(
            [*(run for run in figures.get("clones", []) if _key(run) != _key(made)), made], key=_key
        )
    FIGURES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    write_page(figures)


if __name__ == "__main__":
    main()
