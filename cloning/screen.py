"""The screen: a clone note that repeats a training note's prose is not let through.

It reads the training notes, so what it drops tells of them: it belongs to clones whose skeletons are the records' own.
Where skeletons are private, every output is covered by epsilon as it is, and a screen would break that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .pieces import CloneNote

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

#: The longest sequence of words that a clone note may share with a training note.
LONGEST_SHARED = 8

#: A sequence that so many patients share is a common phrase.
COMMON_PATIENTS = 10


class Screen:
    """Knows every sequence of `LONGEST_SHARED + 1` words of the training notes outside entities and identifiers.
    `notes`: (patient, note) of the training data."""

    def __init__(self, notes: Iterable[tuple[int, CloneNote]]) -> None:
        patients: dict[int, set[int]] = {}
        for patient, note in notes:
            for sequence in _sequences(note):
                owners = patients.setdefault(sequence, set())
                if len(owners) < COMMON_PATIENTS:
                    owners.add(patient)
        self.private = {sequence for sequence, owners in patients.items() if len(owners) < COMMON_PATIENTS}

    def repeats(self, note: CloneNote) -> bool:
        """Whether the note shares a sequence with a training note that is no common phrase."""
        return any(sequence in self.private for sequence in _sequences(note))


def prose_words(note: CloneNote) -> list[str]:
    """The words of a note outside entities and identifiers, lower case, in order."""
    words: list[str] = []
    last = 0
    spans = sorted([*note.entities, *note.phi])
    for start, end, _ in [*spans, (len(note.text), len(note.text), "")]:
        words += (match.group().lower() for match in WORD.finditer(note.text, last, start))
        last = max(last, end)
    return words


def _sequences(note: CloneNote) -> Iterator[int]:
    words = prose_words(note)
    length = LONGEST_SHARED + 1
    for start in range(len(words) - length + 1):
        yield hash(tuple(words[start : start + length]))
