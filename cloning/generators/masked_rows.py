"""Training rows of the masked generator: windows of notes with their prose masked from some word of each slot on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..pieces import Example
from .base import PatientRows, Row
from .prose_sequences import KEPT, PART, SequenceMaker

#: What pads the arrays of a row, but for its ids.
FILLS = {"case_ids": 0, "targets": -1}


class MaskedRows(PatientRows):
    """Draws rows as decoding will meet them: of every part of a slot the first words are written, the same number in
    each.

    A word outside the fill vocabulary stays masked and is no target: rare words of a note are neither seen nor learnt.
    `borders`: ids of the tokens before and after a window. `body`: tokens of a window without borders and label prefix.
    `word_ids`: token id of each word of the fill vocabulary.
    """

    def __init__(
        self,
        examples: Sequence[Example],
        maker: SequenceMaker,
        label_numbers: dict[str, int],
        *,
        borders: tuple[int, int],
        body: int,
        pad_id: int,
        word_ids: np.ndarray,
    ) -> None:
        super().__init__({"ids": pad_id, **FILLS}, 8)
        self.borders, self.body, self.word_ids = borders, body, word_ids
        for example in examples:
            sequence = maker.make(example.skeleton, example.prose)
            labels = [label_numbers[label] for label in example.skeleton.labels]
            self.by_patient.setdefault(example.patient, []).append((sequence, labels))

    def draw(self, patient: int, rng: np.random.Generator) -> Row | None:
        """One window of one note of the patient; None for a patient without notes."""
        if (note := self.pick(patient, rng)) is None:
            return None
        sequence, labels = note
        start = int(rng.integers(max(0, len(sequence.ids) - self.body) + 1))
        part = slice(start, start + self.body)
        ids, case_ids, slots, targets = (
            np.array(values[part], dtype=np.int64)
            for values in (sequence.ids, sequence.case_ids, sequence.slots, sequence.targets)
        )
        places = _places_in_slots(slots)
        places = np.where(places >= 0, places % PART, -1)
        longest = int(places.max(initial=-1)) + 1
        # Squared: a round early in decoding, when many slots are open, matters more.
        written = int(rng.random() ** 2 * longest)
        shown = (slots != KEPT) & (places < written) & (targets >= 0)
        ids = np.where(shown, self.word_ids[np.maximum(targets, 0)], ids)
        first, last = self.borders
        return {
            "ids": np.concatenate([[first], ids, [last]]),
            "case_ids": np.concatenate([[0], case_ids, [0]]),
            "targets": np.concatenate([[-1], np.where(shown, -1, targets), [-1]]),
            "labels": np.array(labels, dtype=np.int64),
        }


def _places_in_slots(slots: np.ndarray) -> np.ndarray:
    """How many words of its slot stand before each token in the window; -1 outside slots."""
    places = np.full(len(slots), -1)
    for index, slot in enumerate(slots):
        if slot != KEPT:
            places[index] = places[index - 1] + 1 if index and slots[index - 1] == slot else 0
    return places
