"""The phases of a clone up to the fit: checks, plan, de-identified notes, skeletons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from synthetic_note.training.private.accounting import Budget, PrivacyError, check_signal, noise_for
from synthetic_note.training.private.ledger import Ledger
from synthetic_note.training.private.loop import TrainingPlan

from .deidentify import PlainNote, deidentify
from .generators.base import Generator
from .generators.build import build_generator, load_tagging_pipeline
from .note_table import CloneError, SourceNote, format_of
from .options import CloneOptions, check_disk, check_installed, check_notes
from .pieces import Example
from .run_folder import RunFolder, chunks, fingerprint, run_path
from .skeletons import is_empty, make_example

#: Notes that are worked on and saved together.
TOGETHER = 32

#: Part of delta that the threshold of each set union takes: of the word tables, and of private skeletons.
THRESHOLD_PART = 0.1

Report = Callable[[str, int, int], None]


@dataclass(repr=False)
class PreparedRun:
    """A run that is ready to be fitted. `table_noise`: noise multiplier of the skeleton tables; None with the records'
    own skeletons. `word_noise`: of the word tables; 0 without privacy, None for a generator without them. `examples`:
    of all notes with something to say. `bounded`: those of them that count, of each patient at most
    `notes_per_patient`. `empty`: notes with nothing to say."""

    options: CloneOptions
    folder: RunFolder
    ledger: Ledger
    budget: Budget | None
    labels: list[str]
    generator: Generator
    plan: TrainingPlan
    table_noise: float | None
    word_noise: float | None
    examples: list[Example]
    bounded: list[Example]
    empty: int

    @property
    def threshold_delta(self) -> float:
        """The part of delta that the threshold of each set union takes; 0 without privacy."""
        return self.budget.delta * THRESHOLD_PART if self.budget else 0.0

    def fit(self, report: Report) -> None:
        """Train the generator; goes on where an earlier process was cut off."""
        with explained():
            self.generator.fit(
                self.bounded,
                self.plan,
                self.ledger,
                self.folder.path / "fit.pt",
                lambda step, steps, _: report("fit", step, steps),
            )


def prepare(
    notes: Sequence[SourceNote],
    output: Path,
    options: CloneOptions,
    *,
    model: str | None,
    device: str | None,
    unit: str,
    report: Report,
    warn: Callable[[str], None],
) -> PreparedRun:
    """Check, plan and read; arguments and errors are those of `clone_notes`."""
    check_installed()
    format_of(output)
    check_notes(notes, options)
    patients = len({note.patient for note in notes})
    budget = options.budget(patients)
    check_disk(output.parent, notes, options)
    request = {"options": asdict(options), "model": model, "source": fingerprint(notes), "unit": unit}
    folder = RunFolder(run_path(output), request)
    ledger = Ledger(folder.path)
    labels = sorted({label for note in notes for label in note.labels})
    pipe = load_tagging_pipeline(device)
    generator = build_generator(options, labels, model=model, pipe=pipe)
    with explained():
        # Planned before anything is read: what would drown in noise is refused now.
        plan, table_noise, word_noise = _plan(options, budget, patients)
        if plan.noise is not None:
            size = {"batch": plan.expected, "steps": plan.steps, "patients": patients}
            for line in check_signal(plan.noise, parameters=generator.parameters, **size):  # type: ignore[arg-type]
                warn(line)
    plain = _deidentified(notes, folder, pipe, options, report)
    read = [make_example(note, source.labels, source.patient) for note, source in zip(plain, notes, strict=True)]
    examples = [example for example in read if not is_empty(example.skeleton)]
    if len({example.patient for example in examples}) < 2:
        raise CloneError("no skeleton has anything to say: no clinical entity, number or heading was found")
    return PreparedRun(
        options=options,
        folder=folder,
        ledger=ledger,
        budget=budget,
        labels=labels,
        generator=generator,
        plan=plan,
        table_noise=table_noise,
        word_noise=word_noise,
        examples=examples,
        bounded=bound_notes(examples, options.notes_per_patient, ledger.stream("bound")),
        empty=len(read) - len(examples),
    )


def accounted(budget: Budget, options: CloneOptions) -> Budget:
    """The budget that noise is chosen by: the thresholds' parts of delta are set aside."""
    thresholds = (options.skeletons == "private") + (options.generator == "masked")
    return Budget(budget.epsilon, budget.delta * (1 - THRESHOLD_PART * thresholds))


def _plan(
    options: CloneOptions, budget: Budget | None, patients: int
) -> tuple[TrainingPlan, float | None, float | None]:
    """The training, the noise of the skeleton tables and that of the word tables."""
    batch = min(options.batch or max(16, min(256, patients // 8)), patients)
    steps = options.steps or (150 if budget else 300)
    noise = table_noise = None
    word_noise = 0.0 if options.generator == "masked" else None
    if budget is not None:
        fitting = accounted(budget, options)
        if options.skeletons == "private":
            table_noise = noise_for(Budget(options.skeleton_share * fitting.epsilon, fitting.delta), rate=1.0, steps=1)
        if options.generator == "masked":
            word_noise = noise_for(Budget(options.word_share * fitting.epsilon, fitting.delta), rate=1.0, steps=1)
        others = [(other, 1.0, 1) for other in (table_noise, word_noise) if other]
        noise = noise_for(fitting, rate=batch / patients, steps=steps, others=others)
    plan = TrainingPlan(
        steps=steps,
        batch=batch,
        patients=patients,
        learning_rate=options.learning_rate,
        noise=noise,
        clip=options.clip,
        rows=options.batch_size,
    )
    return plan, table_noise, word_noise


def _deidentified(
    notes: Sequence[SourceNote], folder: RunFolder, pipe: Any, options: CloneOptions, report: Report
) -> list[PlainNote]:
    name = "plain.jsonl"
    plain = [PlainNote.from_dict(values) for values in folder.lines(name)]
    for part in chunks(len(plain), len(notes), TOGETHER):
        made = list(deidentify(pipe, [notes[number].text for number in part], batch_size=options.batch_size))
        folder.append(name, [asdict(note) for note in made])
        plain += made
        report("de-identify", len(plain), len(notes))
    return plain


def bound_notes(examples: Sequence[Example], most: int, seed: int) -> list[Example]:
    """At most so many notes of each patient, drawn."""
    by_patient: dict[int, list[Example]] = defaultdict(list)
    for example in examples:
        by_patient[example.patient].append(example)
    rng = np.random.default_rng(seed)
    chosen: list[Example] = []
    for _, own in sorted(by_patient.items()):
        if len(own) > most:
            own = [own[place] for place in sorted(rng.choice(len(own), most, replace=False))]
        chosen += own
    return chosen


@contextmanager
def explained() -> Iterator[None]:
    """Errors of the training below as errors of the clone."""
    try:
        yield
    except (PrivacyError, ValueError) as error:
        raise CloneError(str(error)) from None
