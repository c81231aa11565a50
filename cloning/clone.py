"""Clone a data set: de-identify -> skeletons -> fit -> sample -> screen -> write, each phase resumable."""

from __future__ import annotations

import hashlib
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from synthetic_note.training.private.accounting import Budget, PrivacyError, check_signal, noise_for
from synthetic_note.training.private.ledger import Ledger
from synthetic_note.training.private.loop import TrainingPlan

from .deidentify import PlainNote, deidentify
from .generators.base import Generator
from .generators.build import build_generator, load_tagging_pipeline
from .guarantee import card, guarantee
from .note_table import CloneError, SourceNote, format_of, write_table
from .options import CloneOptions, check_disk, check_installed, check_notes
from .pieces import CloneNote, Example, Skeleton, write_out
from .placeholders import put_surrogates
from .private_skeletons import SkeletonTables, count_tables, draw_skeletons
from .run_folder import RunFolder, chunks, fingerprint
from .screen import Screen
from .skeletons import is_empty, make_example

#: Draws of one clone note at most: the first, and again where the screen or the generator refuses it.
DRAWS = 4

#: Notes that are sampled, screened and saved together.
SAMPLED_TOGETHER = 32

#: Part of delta that the threshold of the set union takes, where skeletons are private.
THRESHOLD_PART = 0.1

Report = Callable[[str, int, int], None]


@dataclass(frozen=True)
class CloneResult:
    """What a clone has made: its rows and the manifest."""

    rows: list[dict[str, Any]]
    manifest: dict[str, Any]


def clone_notes(
    notes: Sequence[SourceNote],
    output: Path,
    options: CloneOptions,
    *,
    model: str | None = None,
    device: str | None = None,
    unit: str = "patient",
    keep_run: bool = False,
    report: Report = lambda *_: None,
    warn: Callable[[str], None] = lambda _: None,
) -> CloneResult:
    """Clone labelled notes into a file; goes on with an earlier run of the same request that was cut off.

    Args:
        output: a .jsonl, .csv or .parquet file; manifest and card come beside it.
        model: of the generator; the embedded checkpoint, or SmolLM2-135M for `causal`, when None.
        unit: what the patient numbers of the notes stand for, `patient` or `note`.
        keep_run: leave the run's folder, with the trained adapters, where it is.
        report: is handed (phase, done, total).
        warn: is handed each warning.

    Raises:
        CloneError: the clone cannot be made as asked.
    """
    check_installed()
    format_of(output)
    check_notes(notes, options)
    patients = len({note.patient for note in notes})
    budget = options.budget(patients)
    check_disk(output.parent, notes, options)
    request = {"options": options.to_dict(), "model": model, "source": fingerprint(notes), "unit": unit}
    folder = RunFolder(output.with_name(output.name + ".run"), request)
    ledger = Ledger(folder.path)
    labels = sorted({label for note in notes for label in note.labels})
    pipe = load_tagging_pipeline(device)
    generator = build_generator(options, labels, model=model, pipe=pipe)
    with _explained():
        # Planned before anything is read: what would drown in noise is refused now.
        plan, table_noise = _plan(options, budget, patients, generator.parameters)
    if plan.noise is not None:
        with _explained():
            for line in check_signal(
                plan.noise,
                parameters=generator.parameters,
                batch=plan.expected,
                steps=plan.steps,
                patients=patients,
            ):
                warn(line)

    plain = _deidentified(notes, folder, pipe, options, report)
    examples = [make_example(note, source.labels, source.patient) for note, source in zip(plain, notes, strict=True)]
    empty = sum(is_empty(example.skeleton) for example in examples)
    examples = [example for example in examples if not is_empty(example.skeleton)]
    if len({example.patient for example in examples}) < 2:
        raise CloneError("no skeleton has anything to say: no clinical entity, number or heading was found")
    bounded = _bounded(examples, options.notes_per_patient, ledger)
    count = max(1, round(options.size * len(notes)))
    skeletons, seeds = _skeletons(bounded, examples, labels, count, options, table_noise, budget, ledger, folder)

    with _explained():
        generator.fit(bounded, plan, ledger, folder.path / "fit.pt", lambda step, steps, _: report("fit", step, steps))
    screen = None
    if options.skeletons == "record":
        screen = Screen((example.patient, write_out(example.skeleton, example.prose)) for example in examples)
    written, dropped = _sampled(generator, skeletons, seeds, screen, folder, report)

    manifest = _manifest(
        options,
        guarantee(
            epsilon=options.epsilon,
            delta=budget.delta if budget else None,
            spent=ledger.epsilon(_accounted(budget, options).delta) if budget else None,
            unit=unit,
            private_skeletons=options.skeletons == "private",
        ),
        plan,
        labels=labels,
        counts={
            "source_notes": len(notes),
            "patients": patients,
            "empty_skeletons": empty,
            "trained_on": len(bounded),
            "asked": count,
            "written": len(written),
            "dropped": dropped,
        },
        model=model,
    )
    rows = [_row(number, note) for number, note in enumerate(written)]
    _write(rows, manifest, output)
    if not keep_run:
        folder.remove()
    return CloneResult(rows, manifest)


def _accounted(budget: Budget, options: CloneOptions) -> Budget:
    """The budget that noise is chosen by: with private skeletons, the threshold's part of delta is set aside."""
    part = THRESHOLD_PART if options.skeletons == "private" else 0.0
    return Budget(budget.epsilon, budget.delta * (1 - part))


def _plan(
    options: CloneOptions, budget: Budget | None, patients: int, parameters: int
) -> tuple[TrainingPlan, float | None]:
    """The training and the noise of the tables."""
    batch = min(options.batch or max(16, min(256, patients // 8)), patients)
    steps = options.steps or (150 if budget else 300)
    noise = table_noise = None
    if budget is not None:
        accounted = _accounted(budget, options)
        others = []
        if options.skeletons == "private":
            part = Budget(options.skeleton_share * accounted.epsilon, accounted.delta)
            table_noise = noise_for(part, rate=1.0, steps=1)
            others = [(table_noise, 1.0, 1)]
        noise = noise_for(accounted, rate=batch / patients, steps=steps, others=others)
    plan = TrainingPlan(
        steps=steps,
        batch=batch,
        patients=patients,
        learning_rate=options.learning_rate,
        noise=noise,
        clip=options.clip,
        rows=options.batch_size,
    )
    return plan, table_noise


def _deidentified(
    notes: Sequence[SourceNote], folder: RunFolder, pipe: Any, options: CloneOptions, report: Report
) -> list[PlainNote]:
    name = "plain.jsonl"
    plain = [PlainNote.from_dict(values) for values in folder.lines(name)]
    for part in chunks(len(plain), len(notes), SAMPLED_TOGETHER):
        made = list(deidentify(pipe, [notes[number].text for number in part], batch_size=options.batch_size))
        folder.append(name, [note.to_dict() for note in made])
        plain += made
        report("de-identify", len(plain), len(notes))
    return plain


def _bounded(examples: Sequence[Example], most: int, ledger: Ledger) -> list[Example]:
    """At most so many notes of each patient, drawn."""
    by_patient: dict[int, list[Example]] = defaultdict(list)
    for example in examples:
        by_patient[example.patient].append(example)
    rng = np.random.default_rng(ledger.stream("bound"))
    chosen: list[Example] = []
    for _, own in sorted(by_patient.items()):
        if len(own) > most:
            own = [own[place] for place in sorted(rng.choice(len(own), most, replace=False))]
        chosen += own
    return chosen


def _skeletons(
    bounded: Sequence[Example],
    examples: Sequence[Example],
    labels: Sequence[str],
    count: int,
    options: CloneOptions,
    table_noise: float | None,
    budget: Budget | None,
    ledger: Ledger,
    folder: RunFolder,
) -> tuple[list[Skeleton], list[int]]:
    """The skeletons of the clone, with a seed for each."""
    seeds = [_seed(options.seed, number, 0) for number in range(count)]
    if table_noise is None or budget is None:
        return [examples[number % len(examples)].skeleton for number in range(count)], seeds
    saved = folder.load("tables.json")
    if saved is None:
        ledger.spend("tables", table_noise, 1.0)
        tables = count_tables(
            bounded,
            labels,
            noise=table_noise,
            threshold_delta=budget.delta * THRESHOLD_PART,
            seed=ledger.stream("tables"),
        )
        folder.save("tables.json", tables.to_dict())
        saved = folder.load("tables.json")
    try:
        return draw_skeletons(SkeletonTables.from_dict(saved), count, options.seed), seeds
    except ValueError as error:
        raise CloneError(str(error)) from None


def _sampled(
    generator: Generator,
    skeletons: Sequence[Skeleton],
    seeds: Sequence[int],
    screen: Screen | None,
    folder: RunFolder,
    report: Report,
) -> tuple[list[CloneNote], dict[str, int]]:
    """The notes that passed, and how many did not by reason."""
    from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy

    policy = SurrogatePolicy.from_name("hips")
    name = "samples.jsonl"
    lines = folder.lines(name)
    for part in chunks(len(lines), len(skeletons), SAMPLED_TOGETHER):
        made: dict[int, Any] = {}
        waiting = list(part)
        for draw in range(DRAWS):
            drawn = generator.sample(
                [skeletons[number] for number in waiting], [_seed(seeds[number], draw, 1) for number in waiting]
            )
            for number, note in zip(waiting, drawn, strict=True):
                if note is None:
                    made[number] = {"dropped": "says not all of its skeleton"}
                elif screen is not None and screen.repeats(note):
                    made[number] = {"dropped": "repeats a training note"}
                else:
                    done = put_surrogates(note, seeds[number], policy)
                    made[number] = {
                        "labels": done.labels,
                        "text": done.text,
                        "entities": done.entities,
                        "phi": done.phi,
                    }
            waiting = [number for number in waiting if "dropped" in made[number]]
            if not waiting:
                break
        folder.append(name, [made[number] for number in part])
        lines += [made[number] for number in part]
        report("sample and screen", len(lines), len(skeletons))
    dropped: dict[str, int] = defaultdict(int)
    notes: list[CloneNote] = []
    for values in lines:
        if "dropped" in values:
            dropped[values["dropped"]] += 1
        else:
            entities, phi = (tuple(tuple(span) for span in values[name]) for name in ("entities", "phi"))
            notes.append(CloneNote(tuple(values["labels"]), values["text"], entities, phi))
    return notes, dict(dropped)


def _seed(seed: int, number: int, kind: int) -> int:
    digest = hashlib.sha256(f"{seed} {number} {kind}".encode()).digest()
    return int.from_bytes(digest[:7], "big")


def _row(number: int, note: CloneNote) -> dict[str, Any]:
    return {
        "id": number,
        "text": note.text,
        "label": note.labels[0] if len(note.labels) == 1 else list(note.labels),
        "entities": [{"start": start, "end": end, "label": label} for start, end, label in note.entities],
    }


def _manifest(options: CloneOptions, privacy: dict[str, Any], plan: TrainingPlan, **values: Any) -> dict[str, Any]:
    from importlib.metadata import PackageNotFoundError, version

    versions = {}
    for name in ("synthetic-note", "torch", "transformers", "opacus", "peft"):
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "not installed"
    training = {
        "steps": plan.steps,
        "patients_a_step": plan.expected,
        "sampling_rate": plan.rate,
        "noise_multiplier": plan.noise,
        "clipping_norm": plan.clip,
    }
    return {"privacy": privacy, "training": training, "options": options.to_dict(), "versions": versions, **values}


def _write(rows: Sequence[dict[str, Any]], manifest: dict[str, Any], output: Path) -> None:
    import json

    if not rows:
        raise CloneError("not one clone note passed; see the numbers of the screen in docs/cloning.md")
    try:
        write_table(rows, output)
        stem = output.with_suffix("")
        stem.with_name(stem.name + ".manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
        stem.with_name(stem.name + ".card.md").write_text(card(manifest), encoding="utf-8")
    except OSError as error:
        raise CloneError(
            f"the output cannot be written ({error.strerror}); make room and start again to go on"
        ) from None


@contextmanager
def _explained() -> Iterator[None]:
    """Errors of the training below as errors of the clone."""
    try:
        yield
    except (PrivacyError, ValueError) as error:
        raise CloneError(str(error)) from None


def remove_earlier(output: Path) -> None:
    """Delete an output and what belongs to it, for a run that starts anew."""
    stem = output.with_suffix("")
    for path in (output, stem.with_name(stem.name + ".manifest.json"), stem.with_name(stem.name + ".card.md")):
        path.unlink(missing_ok=True)
    shutil.rmtree(output.with_name(output.name + ".run"), ignore_errors=True)
