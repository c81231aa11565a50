"""The options of a clone, and every check that can be made before compute is spent."""

from __future__ import annotations

import importlib.util
import math
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from synthetic_note.training.private.accounting import Budget, PrivacyError, check_delta, default_delta

from .note_table import CloneError, SourceNote

GENERATORS: tuple[str, ...] = ("masked", "causal")
SKELETONS: tuple[str, ...] = ("record", "private")

#: Modules of the extra [private], by the name that pip knows.
NEEDED = {"opacus": "opacus", "peft": "peft"}

#: Notes of one label below which a clone of it would be little but that note.
FEWEST_OF_LABEL = 2

#: Bytes of disk that a note takes in the run's folder and the output, for each of its characters; and for the weights.
BYTES_PER_CHARACTER, BYTES_OF_STATE = 12, 200_000_000


@dataclass(frozen=True)
class CloneOptions:
    """How a data set is cloned.

    Args:
        epsilon: of the guarantee; None for training without privacy.
        delta: of the guarantee; None for 1/(n log n) over n patients.
        size: notes of the clone over notes of the source.
        generator: `masked` or `causal`.
        skeletons: `record` takes each note's own skeleton; `private` draws skeletons from noisy counts.
        notes_per_patient: notes of one patient that count at most; of more, some are drawn.
        skeleton_share: with private skeletons, the epsilon of the noisy counts alone over the whole.
        word_share: for the masked generator, the epsilon of its noisy word tables alone over the whole.
        steps, batch, learning_rate, clip, rank: of the training; `batch` is in patients; 0 steps or 0 patients choose
            by the number of patients.
        seed: of sampling. The noise of a private run never follows from it.
        batch_size: notes or windows in one forward pass.
    """

    epsilon: float | None = 8.0
    delta: float | None = None
    size: float = 1.0
    generator: str = "masked"
    skeletons: str = "record"
    notes_per_patient: int = 20
    skeleton_share: float = 0.4
    word_share: float = 0.8
    steps: int = 0
    batch: int = 0
    learning_rate: float = 2e-3
    clip: float = 1.0
    rank: int = 8
    seed: int = 0
    batch_size: int = 16

    def __post_init__(self) -> None:
        _choice("generator", self.generator, GENERATORS)
        _choice("skeletons", self.skeletons, SKELETONS)
        if self.epsilon is not None and not (math.isfinite(self.epsilon) and self.epsilon > 0):
            raise CloneError(f"epsilon: a number above 0 is needed, not {self.epsilon:g}; give none for no privacy")
        if self.delta is not None and not 0 < self.delta < 1:
            raise CloneError(f"delta: a number between 0 and 1 is needed, not {self.delta:g}")
        if self.skeletons == "private" and self.epsilon is None:
            raise CloneError("skeletons: private ones need an epsilon")
        for name, least in (("notes_per_patient", 1), ("rank", 1), ("batch_size", 1), ("steps", 0), ("batch", 0)):
            if getattr(self, name) < least:
                raise CloneError(f"{name}: a number of at least {least} is needed")
        for name in ("size", "learning_rate", "clip"):
            if not (math.isfinite(getattr(self, name)) and getattr(self, name) > 0):
                raise CloneError(f"{name}: a number above 0 is needed")
        for name in ("skeleton_share", "word_share"):
            if not 0 < getattr(self, name) < 1:
                raise CloneError(f"{name}: a number between 0 and 1 is needed")

    def budget(self, patients: int) -> Budget | None:
        """The guarantee for so many patients; None without privacy. Raises CloneError: delta is too large for so few
        patients."""
        if self.epsilon is None:
            return None
        try:
            if self.delta is not None:
                check_delta(self.delta, patients)
            return Budget(self.epsilon, self.delta or default_delta(patients))
        except PrivacyError as error:
            raise CloneError(str(error)) from None


def check_installed() -> None:
    """Raise CloneError where the extra [private] is missing."""
    missing = [name for module, name in NEEDED.items() if importlib.util.find_spec(module) is None]
    if missing:
        raise CloneError(f"{' and '.join(missing)} not installed; run: pip install 'synthetic-note[private]'")


def check_notes(notes: Sequence[SourceNote], options: CloneOptions) -> None:
    """Raise CloneError on notes that cannot be cloned as asked."""
    if not notes:
        raise CloneError("the input holds no notes")
    counts = Counter(label for note in notes for label in note.labels)
    rare = sorted(count for count in counts.values() if count < FEWEST_OF_LABEL)
    if rare:
        # The label itself could tell of the one note, so only its number is said.
        raise CloneError(
            f"{len(rare)} of {len(counts)} labels stand on fewer than {FEWEST_OF_LABEL} notes, so their clone would be "
            "that note; merge or remove them"
        )
    if options.size * len(notes) < 1:
        raise CloneError("size: the clone would have no note; give a larger one")
    patients = Counter(note.patient for note in notes)
    if len(patients) < 2:
        raise CloneError("all notes belong to one patient; there is nobody to hide among")
    busiest = max(patients.values())
    if options.epsilon is not None and busiest > max(options.notes_per_patient, len(notes) / 2):
        raise CloneError(
            f"one patient has {busiest} of {len(notes)} notes; at most {options.notes_per_patient} of a patient count, "
            "so most of the data would be left out: check the patient column"
        )


def check_disk(folder: Path, notes: Sequence[SourceNote], options: CloneOptions) -> None:
    """Raise CloneError where the output's disk has no room for the run."""
    characters = sum(len(note.text) for note in notes)
    needed = int(characters * BYTES_PER_CHARACTER * max(1.0, options.size)) + BYTES_OF_STATE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise CloneError(f"the disk has {free / 1e6:.0f} MB left where about {needed / 1e6:.0f} MB are needed")


def _choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise CloneError(f"{name}: choose {' or '.join(choices)}")
