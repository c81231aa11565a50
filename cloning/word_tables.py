"""Which words a label is written with, and which word follows which: noisy counts that steer a generator.

A model that is trained under differential privacy on a few thousand notes learns little of what tells one label from
another. Counts do: every patient adds vectors of length at most 1, and Gaussian noise is added to the sums, all of them
together one Gaussian mechanism. First, content words that many patients use (from the public vocabulary of the
generator); how often these stand in notes of each label; the same for function words, which tell labels apart too; and
which words follow one another or a kind of piece, found by differentially private set union.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .noisy_counts import Key, noisy_cells, noisy_union, some, summed, union_threshold
from .pieces import Example, Piece, Skeleton

#: Share of the budget (in squared length over squared noise) that each table gets; they sum to 1.
WEIGHTS: dict[str, float] = {"words": 0.13, "by label": 0.6, "function words": 0.1, "after": 0.17}

#: Words, and pairs of them, of one patient that count; of more, some are drawn.
WORDS_OF_PATIENT, PAIRS_OF_PATIENT = 64, 64

#: Standard deviations of the noise from which on a sum counts. The first keeps the words few, out of thousands.
STANDS_OUT = {"words": 4.0, "by label": 1.0}

#: What stands before the first word of a note.
START = "<start>"


def context_of(piece: Piece) -> str:
    """What a piece is to the word after it: its kind, and which mark, negation or label."""
    detail = piece.label or (piece.text[:1] if piece.kind == "mark" else "")
    return f"<{piece.kind} {piece.text.lower() if piece.kind == 'negation' else detail}>"


def slot_contexts(skeleton: Skeleton) -> list[str]:
    """What stands before each slot of prose."""
    before = [START, *(context_of(piece) for piece in skeleton.pieces)]
    return [context for context, piece in zip(before, skeleton.pieces, strict=False) if piece.kind == "prose"]


@dataclass(frozen=True)
class WordTables:
    """The noisy tables. `by_label`: weight of each word by label, content and function words, each set on its own
    scale. `after`: weight of each word by what stands before it, a word or a kind of piece."""

    by_label: Mapping[str, Mapping[str, float]]
    after: Mapping[str, Mapping[str, float]]


def count_words(
    examples: Sequence[Example],
    labels: Sequence[str],
    *,
    content: Collection[str],
    function: Collection[str],
    noise: float,
    threshold_delta: float,
    seed: int,
) -> WordTables:
    """The tables of these notes, with noise. `examples`: with the number of notes of each patient already bounded.
    `labels`: all labels; their names are public. `content`, `function`: the generator's words; which they are is
    public. `noise`: of all tables together, as the noise multiplier of one Gaussian mechanism; 0 for none.
    `threshold_delta`: chance that a pair of words of one patient alone comes through. `seed`: secret; the same seed
    gives the same noise."""
    rng = np.random.default_rng(seed)
    patients: dict[int, list[Example]] = defaultdict(list)
    for example in examples:
        patients[example.patient].append(example)
    notes = [own for _, own in sorted(patients.items())]
    noises = {name: noise / math.sqrt(weight) for name, weight in WEIGHTS.items()}

    used = summed(
        (some(sorted({(word,) for word in _words(own) if word in content}), WORDS_OF_PATIENT, rng) for own in notes),
        flat=True,
    )
    domain: list[Key] = [(word,) for word in sorted(content)]
    known = {word for (word,) in noisy_cells(used, domain, noises["words"], STANDS_OUT["words"], rng)}

    by_label: dict[str, dict[str, float]] = {label: {} for label in labels}
    for table, counted in (("by label", known), ("function words", set(function))):
        told = summed(_words_by_label(own, counted, rng) for own in notes)
        domain = [(label, word) for label in labels for word in sorted(counted)]
        cells = noisy_cells(told, domain, noises[table], STANDS_OUT["by label"], rng, shrink=True)
        for (label, word), value in cells.items():
            by_label[label][word] = value

    pairs = summed((some(_pairs(own, known | set(function)), PAIRS_OF_PATIENT, rng) for own in notes), flat=True)
    threshold = union_threshold(noises["after"], threshold_delta, PAIRS_OF_PATIENT)
    after: dict[str, dict[str, float]] = defaultdict(dict)
    for (before, word), value in noisy_union(pairs, noises["after"], threshold, rng).items():
        after[before][word] = value
    return WordTables(by_label, dict(after))


def _words(notes: Sequence[Example]) -> set[str]:
    return {word.lower() for note in notes for slot in note.prose for word in slot}


def _words_by_label(notes: Sequence[Example], known: set[str], rng: np.random.Generator) -> Counter[Key]:
    """(label, word) once each, as a vector of length 1."""
    told = {(label, word) for note in notes for label in note.skeleton.labels for word in _words([note]) & known}
    counts = some(sorted(told), WORDS_OF_PATIENT, rng)
    return Counter({key: 1 / math.sqrt(len(counts)) for key in counts})


def _pairs(notes: Sequence[Example], allowed: set[str]) -> list[Key]:
    """(what stands before, word) of all words in slots, where both may be written."""
    found: set[Key] = set()
    for note in notes:
        for opening, slot in zip(slot_contexts(note.skeleton), note.prose, strict=True):
            before = opening
            for word in (word.lower() for word in slot):
                if word in allowed and (before in allowed or before == opening):
                    found.add((before, word))
                before = word
    return sorted(found)
