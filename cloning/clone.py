"""Clone a data set: de-identify -> skeletons -> fit -> sample -> screen -> write, each phase resumable."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from synthetic_note.training.private.loop import TrainingPlan

from synthetic_note.manifest import manifest_path

from .generators.base import Generator
from .guarantee import card, guarantee
from .note_table import CloneError, SourceNote, write_table
from .options import CloneOptions
from .pieces import CloneNote, Skeleton, write_out
from .placeholders import put_surrogates
from .prepare import TOGETHER, PreparedRun, Report, accounted, prepare
from .private_skeletons import SkeletonTables, count_tables, draw_skeletons
from .run_folder import RunFolder, chunks, run_path
from .screen import Screen
from .word_tables import count_words

#: What the card of the data set is called beside the output.
CARD_SUFFIX = ".card.md"

#: Draws of one clone note at most: the first, and again where the screen or the generator refuses it.
DRAWS = 4


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
    run = prepare(notes, output, options, model=model, device=device, unit=unit, report=report, warn=warn)
    plan, labels = run.plan, run.labels
    count = max(1, round(options.size * len(notes)))
    skeletons, seeds = _skeletons(run, count)

    run.fit(report)
    _steer(run)
    screen = None
    if options.skeletons == "record":
        screen = Screen((example.patient, write_out(example.skeleton, example.prose)) for example in run.examples)
    written, dropped = _sampled(run.generator, skeletons, seeds, screen, run.folder, report)

    manifest = _manifest(
        options,
        guarantee(
            epsilon=options.epsilon,
            delta=run.budget.delta if run.budget else None,
            spent=run.ledger.epsilon(accounted(run.budget, options).delta) if run.budget else None,
            unit=unit,
            private_skeletons=options.skeletons == "private",
        ),
        plan,
        mechanisms=[
            {"noise_multiplier": noise, "sampling_rate": rate, "times": times}
            for noise, rate, times in run.ledger.mechanisms()
        ],
        labels=labels,
        counts={
            "source_notes": len(notes),
            "patients": plan.patients,
            "empty_skeletons": run.empty,
            "trained_on": len(run.bounded),
            "asked": count,
            "written": len(written),
            "dropped": dropped,
        },
        model=model,
    )
    rows = [_row(number, note) for number, note in enumerate(written)]
    _write(rows, manifest, output)
    if not keep_run:
        run.folder.remove()
    return CloneResult(rows, manifest)


def _skeletons(run: PreparedRun, count: int) -> tuple[list[Skeleton], list[int]]:
    """The skeletons of the clone, with a seed for each."""
    options = run.options
    seeds = [_seed(options.seed, number, 0) for number in range(count)]
    if run.table_noise is None or run.budget is None:
        return [run.examples[number % len(run.examples)].skeleton for number in range(count)], seeds
    if run.folder.load("tables.json") is None:
        run.ledger.spend("tables", run.table_noise, 1.0)
        tables = count_tables(
            run.bounded,
            run.labels,
            noise=run.table_noise,
            threshold_delta=run.threshold_delta,
            seed=run.ledger.stream("tables"),
        )
        run.folder.save("tables.json", tables.to_dict())
    try:
        return draw_skeletons(SkeletonTables.from_dict(run.folder.load("tables.json")), count, options.seed), seeds
    except ValueError as error:
        raise CloneError(str(error)) from None


def _steer(run: PreparedRun) -> None:
    """Count the word tables and write by them; where a run goes on, the same draws give the same release."""
    if run.generator.table_words is None or run.word_noise is None:
        return
    content, function = run.generator.table_words
    if run.word_noise:
        run.ledger.spend("words", run.word_noise, 1.0)
    run.generator.steer(
        count_words(
            run.bounded,
            run.labels,
            content=content,
            function=function,
            noise=run.word_noise,
            threshold_delta=run.threshold_delta,
            seed=run.ledger.stream("words"),
        )
    )


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
    for part in chunks(len(lines), len(skeletons), TOGETHER):
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
                    made[number] = asdict(done)
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
    return {"privacy": privacy, "training": training, "options": asdict(options), "versions": versions, **values}


def _write(rows: Sequence[dict[str, Any]], manifest: dict[str, Any], output: Path) -> None:
    if not rows:
        raise CloneError("not one clone note passed; see the numbers of the screen in docs/cloning.md")
    try:
        write_table(rows, output)
        manifest_path(output).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
        output.with_suffix(CARD_SUFFIX).write_text(card(manifest), encoding="utf-8")
    except OSError as error:
        raise CloneError(
            f"the output cannot be written ({error.strerror}); make room and start again to go on"
        ) from None


def remove_earlier(output: Path) -> None:
    """Delete an output and what belongs to it, for a run that starts anew."""
    for path in (output, manifest_path(output), output.with_suffix(CARD_SUFFIX)):
        path.unlink(missing_ok=True)
    shutil.rmtree(run_path(output), ignore_errors=True)
