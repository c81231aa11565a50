"""Rare words in place of others: identifiers keep their text, and each split has words of its own."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.training.phi_injection.noise import InjectedNote
from synthetic_note.training.phi_injection.strange_words import strange_words
from synthetic_note.training.phi_injection.tables import Split

WORDS = ("Mrs", "Okafor", "rested", "BP", "120/70", "the", "gauze", "(Lasix)", "Ward", "4/52", "_____", "well.")


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=40), st.integers(0, 999), st.sampled_from(["train", "eval"])
)
@settings(max_examples=200, deadline=None)
def test_identifiers_and_ignored_ranges_keep_their_text(words: list[str], seed: int, split: Split) -> None:
    text = " ".join(words)
    names = [PhiSpan(m.start(), m.end(), "NAME", source="known") for m in re.finditer("Okafor", text)]
    blanks = [m.span() for m in re.finditer("_____", text)]
    note = strange_words(InjectedNote(text, tuple(names), tuple(blanks)), random.Random(seed), split)
    assert [note.text[s.start : s.end] for s in note.spans] == ["Okafor"] * len(names)
    assert [note.text[start:end] for start, end in note.ignore] == ["_____"] * len(blanks)
    assert re.findall(r"[\d/]{3,}", note.text) == re.findall(r"[\d/]{3,}", text)


def put_in(split: Split) -> set[str]:
    text = "the patient rested well and walked along the corridor " * 40
    notes = (strange_words(InjectedNote(text), random.Random(seed), split).text for seed in range(60))
    return {word for note in notes for word in re.findall(r"[a-z]{5,}", note)} - set(text.split())


def test_words_of_evaluation_are_not_those_of_training() -> None:
    train, held_out = put_in("train"), put_in("eval")
    # Nouns of eponyms ("sign") belong to both.
    assert len(train) > 500
    assert len(held_out) > 500
    assert len(train & held_out) < 0.1 * len(train)


@pytest.mark.parametrize(
    ("word", "pattern"), [("ordinary", "[a-z]"), ("Ordinary", "[A-Z][a-z]"), ("ORDER", "[A-Z]{2}")]
)
def test_letter_case_mostly_stays(word: str, pattern: str) -> None:
    note = strange_words(InjectedNote(" ".join([word] * 3000)), random.Random(1))
    new = [w for w in note.text.split() if w != word and "-" not in w and len(w) > 5]
    assert len(new) > 20
    assert sum(re.match(pattern, w) is not None for w in new) > 0.6 * len(new)
