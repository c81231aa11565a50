"""Small inputs for the tests of training: notes without meaning, lexicons, windows."""

import re
from typing import Any, NamedTuple

import numpy as np
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.training.data.corpus import Corpus, build_corpus
from synthetic_note.training.data.tagging_sources import TaggedText, head_label

PLACEHOLDERS = {kind: f"[{kind}]" for kind in PHI_TYPES}
NAME = "garcia"
WORDS = "the patient was stable and the wound was clean with no fever or cough in the morning".split()


class SmallNote(NamedTuple):
    """A note with identifiers."""

    text: str
    phi: tuple[PhiSpan, ...]

    def tagged(self) -> TaggedText:
        """As the tagging heads learn it."""
        return TaggedText(self.text, tuple((span.start, span.end, head_label(span)) for span in self.phi))


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
        kinds = {"patient": "NOUN", "wound": "NOUN", "stable": "ADJ", "was": "AUX"}
        words = [(m.start(), m.end(), kinds.get(m.group(), "X"), "NN") for m in re.finditer(r"\S+", item.text)]
        tags.append(words if pos and number < notes / 2 else [])
    return build_corpus([n.text for n in made], [n.phi for n in made], tokenizer, PLACEHOLDERS, tags)
