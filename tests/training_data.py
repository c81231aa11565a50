"""Small inputs for the tests of training: notes without meaning, lexicons, windows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.training.corpus import Corpus, build_corpus

PLACEHOLDERS = {kind: f"[{kind}]" for kind in PHI_TYPES}
NAME = "garcia"
WORDS = "the patient was stable and the wound was clean with no fever or cough in the morning".split()


@dataclass(frozen=True)
class SmallNote:
    """A note with identifiers."""

    text: str
    phi: tuple[PhiSpan, ...]


def note(seed: int, words: int = 40) -> SmallNote:
    """Words at random, with some names and a date among them."""
    rng = np.random.default_rng(seed)
    text, spans = "", []
    for number in range(words):
        if text:
            text += " " if rng.random() < 0.9 else ".\n"
        if number % 13 == 5:
            spans.append(PhiSpan(len(text), len(text) + len(NAME), "NAME", role="patient"))
            text += NAME.title()
        elif number % 29 == 9:
            spans.append(PhiSpan(len(text), len(text) + 10, "DATE"))
            text += "03/04/2011"
        else:
            text += str(rng.choice(WORDS))
    return SmallNote(text, tuple(spans))


def corpus(tokenizer: Any, notes: int = 6, pos: bool = True) -> Corpus:
    """Several notes as a corpus, the first half with parts of speech."""
    made = [note(seed) for seed in range(notes)]
    tags = []
    for number, item in enumerate(made):
        words = []
        at = 0
        for word in item.text.split():
            start = item.text.index(word, at)
            at = start + len(word)
            kind = {"patient": "NOUN", "wound": "NOUN", "stable": "ADJ", "was": "AUX"}.get(word, "X")
            words.append((start, at, kind, "NN"))
        tags.append(words if pos and number < notes / 2 else [])
    return build_corpus([n.text for n in made], [n.phi for n in made], tokenizer, PLACEHOLDERS, tags)
