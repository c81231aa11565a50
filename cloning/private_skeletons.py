"""Skeletons from noisy counts: nothing of one patient's skeleton stands in the clone.

Every patient adds a vector of length at most 1 to each table, and Gaussian noise is added to the tables: together one
Gaussian mechanism. Which strings (entities, heads) exist at all is found by differentially private set union (Gopi et
al. 2020): those whose noisy weight is above a threshold that a string of one patient passes with a probability of at
most `threshold_delta`. New skeletons are drawn from the tables: a label, a length, a walk from kind to kind of piece,
strings by label, numbers by unit, slot lengths.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from synthetic_note.pipelines.annotation.spans import ENTITY_LABELS, PHI_TYPES
from synthetic_note.pipelines.lexicons.loading import words

from .noisy_counts import Key, noisy_cells, noisy_union, some, summed, union_threshold
from .pieces import Example, Piece, Skeleton

#: Share of the tables' budget (in squared length over squared noise) that each of them gets; they sum to 1.
WEIGHTS: dict[str, float] = {
    "strings": 0.4,
    "strings_by_label": 0.25,
    "steps": 0.15,
    "labels": 0.05,
    "lengths": 0.05,
    "slots": 0.05,
    "numbers": 0.05,
}

#: Standard deviations of the noise from which on a cell counts.
STANDS_OUT = 2.0

#: Strings of one patient that count; of more, some are drawn.
STRINGS_OF_PATIENT = 16

LONGEST_SLOT = 24
#: Borders of the histogram of pieces in a note, and of the size of numbers.
LENGTHS: tuple[int, ...] = (1, 5, 10, 20, 30, 45, 60, 90, 120, 180, 250, 350)
SIZES: tuple[float, ...] = tuple(float(10 ** (power / 4)) for power in range(-4, 21))
MARKS: tuple[str, ...] = (".", ",", ";", ":", "(", ")", "-", "/", "?", "!", '"')
NEGATIONS: tuple[str, ...] = ("no", "not", "without", "denies", "never", "negative")
STATES: tuple[str, ...] = (
    "start", "line", "paragraph", "prose", "number", "head",
    *(f"entity {label}" for label in ENTITY_LABELS),
    *(f"phi {kind}" for kind in PHI_TYPES),
    *(f"mark {mark}" for mark in MARKS),
    *(f"negation {word}" for word in NEGATIONS),
)  # fmt: skip
VALUE = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class SkeletonTables:
    """The noisy tables: by name, (key, noisy weight) of every cell that stands out of the noise."""

    cells: dict[str, list[tuple[Key, float]]]

    def to_dict(self) -> dict[str, Any]:
        return {name: [[list(key), value] for key, value in cells] for name, cells in self.cells.items()}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> SkeletonTables:
        return cls({name: [(tuple(key), value) for key, value in cells] for name, cells in values.items()})


def count_tables(
    examples: Sequence[Example], labels: Sequence[str], *, noise: float, threshold_delta: float, seed: int
) -> SkeletonTables:
    """The tables of these notes, with noise. `examples`: with the number of notes of each patient already bounded.
    `labels`: all labels; their names are public. `noise`: of all tables together, as the noise multiplier of one
    Gaussian mechanism. `threshold_delta`: chance that a string of one patient alone comes through. `seed`: secret; the
    same seed gives the same noise."""
    rng = np.random.default_rng(seed)
    patients: dict[int, list[Skeleton]] = defaultdict(list)
    for example in examples:
        patients[example.patient].append(example.skeleton)
    noises = {name: noise / math.sqrt(weight) for name, weight in WEIGHTS.items()}
    cells: dict[str, list[tuple[Key, float]]] = {}

    strings = summed(
        (some(_strings(notes), STRINGS_OF_PATIENT, rng) for _, notes in sorted(patients.items())), flat=True
    )
    threshold = union_threshold(noises["strings"], threshold_delta, STRINGS_OF_PATIENT)
    known = noisy_union(strings, noises["strings"], threshold, rng)
    cells["strings"] = list(known.items())

    domains: dict[str, list[Key]] = {
        "strings_by_label": [(label, *key) for label in labels for key in sorted(known)],
        "steps": [(one, other) for one in STATES for other in STATES],
        "labels": [(label,) for label in labels],
        "lengths": [(label, bin) for label in labels for bin in range(len(LENGTHS))],
        "slots": [(length,) for length in range(1, LONGEST_SLOT + 1)],
        "numbers": [(unit, bin) for unit in ("", "%", *sorted(words("units_of_numbers"))) for bin in range(len(SIZES))],
    }
    for name, domain in domains.items():
        sums = summed(_counts(name, notes, set(known)) for notes in patients.values())
        cells[name] = list(noisy_cells(sums, domain, noises[name], STANDS_OUT, rng).items())
    return SkeletonTables(cells)


def draw_skeletons(tables: SkeletonTables, count: int, seed: int) -> list[Skeleton]:
    """New skeletons; anything drawn from noisy tables is as private as they are. Raises ValueError: the noise left no
    label, step or string to draw from."""
    drawer = _Drawer(tables)
    return [drawer.draw(np.random.default_rng((seed, number))) for number in range(count)]


def states_of(skeleton: Skeleton) -> list[str]:
    """The walk of a note from `start` on, as `steps` counts it."""
    states = ["start"]
    for piece in skeleton.pieces:
        if "\n" in piece.before and len(states) > 1:
            states.append("paragraph" if piece.before == "\n\n" else "line")
        if piece.kind in ("entity", "phi"):
            states.append(f"{piece.kind} {piece.label}")
        elif piece.kind == "mark":
            if piece.text[:1] in MARKS:
                states.append(f"mark {piece.text[:1]}")
        elif piece.kind == "negation":
            low = piece.text.lower()
            states.append(f"negation {low if low in NEGATIONS else 'not'}")
        else:
            states.append(piece.kind)
    return states


def _strings(notes: Iterable[Skeleton]) -> list[Key]:
    kept = {("head", piece.text) for note in notes for piece in note.pieces if piece.kind == "head"}
    entities = {(piece.label, piece.text.lower()) for note in notes for piece in note.pieces if piece.kind == "entity"}
    return sorted(kept | entities)


def _counts(name: str, notes: Sequence[Skeleton], known: set[Key]) -> Counter[Key]:
    """What one patient adds to a table, before its vector is shortened."""
    counts: Counter[Key] = Counter()
    for note in notes:
        if name == "labels":
            counts.update((label,) for label in note.labels)
        elif name == "lengths":
            counts.update(
                (label, int(np.searchsorted(LENGTHS, len(note.pieces), "right")) - 1) for label in note.labels
            )
        elif name == "steps":
            states = states_of(note)
            counts.update(pairwise(states))
        elif name == "slots":
            counts.update((min(piece.words, LONGEST_SLOT),) for piece in note.slots)
        elif name == "numbers":
            counts.update(_number_cell(piece.text) for piece in note.pieces if piece.kind == "number")
        else:
            counts.update((label, *key) for label in note.labels for key in _strings([note]) if key in known)
    return counts


def _number_cell(text: str) -> Key:
    value = VALUE.search(text)
    number = float(value.group()) if value else 1.0
    unit = "%" if "%" in text else text.rpartition(" ")[2].lower()
    size = int(np.clip(np.searchsorted(SIZES, number, "right") - 1, 0, len(SIZES) - 1))
    return (unit if unit == "%" or unit in words("units_of_numbers") else ""), size


class _Drawer:
    """Draws skeletons from tables."""

    def __init__(self, tables: SkeletonTables) -> None:
        self.labels = _choices(tables.cells["labels"], 0)
        self.lengths = _choices(tables.cells["lengths"], 1)
        self.steps = _choices(tables.cells["steps"], 1)
        self.slots = _choices(tables.cells["slots"], 0)
        self.numbers = _choices(tables.cells["numbers"], 0)
        self.strings = _choices(tables.cells["strings"], 1)
        self.by_label = _choices([((k[0] + "\t" + k[1], k[2]), v) for k, v in tables.cells["strings_by_label"]], 1)
        if not self.labels or ("start",) not in self.steps or not self.strings or not self.slots:
            raise ValueError(
                "the noise left too little to draw skeletons from; give more patients, a larger epsilon or a larger "
                "share of it for skeletons"
            )

    def draw(self, rng: np.random.Generator) -> Skeleton:
        (label,) = _draw(self.labels[()], rng)
        lengths = self.lengths.get((label,)) or next(iter(self.lengths.values()), None)
        bin = _draw(lengths, rng)[0] if lengths else 4
        high = LENGTHS[bin + 1] if bin + 1 < len(LENGTHS) else 2 * LENGTHS[-1]
        goal = int(rng.integers(LENGTHS[bin], high))
        pieces: list[Piece] = []
        state, broken = "start", ""
        while len(pieces) < goal + 20:
            if state == "mark ." and len(pieces) >= goal:
                break
            # A state that nothing is known to follow ends the sentence.
            state = _draw(self.steps[(state,)], rng)[0] if (state,) in self.steps else "mark ."
            if state in ("line", "paragraph"):
                broken = "\n" if state == "line" else "\n\n"
                continue
            piece = self._piece(state, label, rng)
            if piece is not None:
                pieces.append(Piece(piece.kind, piece.text, piece.label, broken or _gap(pieces, piece), piece.words))
                broken = ""
        return Skeleton((label,), tuple(pieces))

    def _piece(self, state: str, label: str, rng: np.random.Generator) -> Piece | None:
        kind, _, detail = state.partition(" ")
        if kind == "prose":
            return Piece("prose", words=_draw(self.slots[()], rng)[0])
        if kind in ("mark", "negation"):
            return Piece(kind, detail)
        if kind == "phi":
            return Piece("phi", f"[{detail}]", detail)
        if kind == "number":
            return Piece("number", self._number(rng)) if self.numbers else None
        key = "head" if kind == "head" else detail
        table = self.by_label.get((f"{label}\t{key}",)) or self.strings.get((key,))
        return Piece(kind, _draw(table, rng)[0], "" if kind == "head" else detail) if table else None

    def _number(self, rng: np.random.Generator) -> str:
        unit, size = _draw(self.numbers[()], rng)
        high = SIZES[size + 1] if size + 1 < len(SIZES) else 10 * SIZES[size]
        value = math.exp(rng.uniform(math.log(SIZES[size]), math.log(high)))
        text = f"{value:.1f}" if value < 3 and unit not in ("", "%") else str(max(1, round(value)))
        return f"{text}{unit}" if unit == "%" else f"{text} {unit}".strip()


Choice = tuple[list[Key], np.ndarray]


def _choices(cells: Sequence[tuple[Key, float]], parts: int) -> dict[Key, Choice]:
    """What can follow each first `parts` of a key, with its share."""
    groups: dict[Key, list[tuple[Key, float]]] = defaultdict(list)
    for key, value in cells:
        groups[key[:parts]].append((key[parts:], value))
    return {
        key: ([rest for rest, _ in group], np.array([value for _, value in group]) / sum(value for _, value in group))
        for key, group in groups.items()
    }


def _draw(choice: Choice, rng: np.random.Generator) -> Key:
    rests, shares = choice
    return rests[int(rng.choice(len(rests), p=shares))]


def _gap(pieces: Sequence[Piece], piece: Piece) -> str:
    """The white space that English puts between two pieces."""
    before = pieces[-1].text if pieces and pieces[-1].kind == "mark" else ""
    if before in ("(", "/") or (piece.kind == "mark" and piece.text in (".", ",", ";", ":", ")", "/", "?", "!")):
        return ""
    return " "
