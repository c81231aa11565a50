"""Tagging windows: BIO labels over the right tokens, texts packed, windows by number."""

import random

import numpy as np
import pytest
from conftest import tiny_tokenizer
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.modeling.configuration_synthetic_note import PHI_LABELS, bio_labels
from synthetic_note.pipelines.annotation.tokens import tokenize_notes
from synthetic_note.training.data.tagging_sources import TaggedText
from synthetic_note.training.objectives.tagging import TaggingObjective, bio_targets
from synthetic_note.training.objectives.windows import NO_LABEL
from training_data import note

TOKENIZER = tiny_tokenizer()
LABELS = bio_labels(PHI_LABELS)
INDEX = {label: number for number, label in enumerate(LABELS)}
NAMES = {"target": "phi_labels", "label_names": PHI_LABELS, "tokenizer": TOKENIZER}


@pytest.mark.parametrize(("text", "labels", "ignore", "targets"), cases("training", "tagging targets"))
def test_the_first_token_begins_and_the_rest_is_inside(text, labels, ignore, targets):
    numbers = bio_targets(tokenize_notes(TOKENIZER, [text])[0], labels, ignore, INDEX)
    assert [LABELS[number] if number != NO_LABEL else "-" for number in numbers] == targets.split()


def objective(length: int = 48, words: int = 40, seed: int = 2, alone: float = 0.0) -> TaggingObjective:
    makers = [(0.8, lambda rng: note(rng.randrange(50), words).tagged()), (0.2, lambda rng: TaggedText("fever", ()))]
    return TaggingObjective(makers, **NAMES, length=length, seed=seed, alone=alone)


@settings(max_examples=60)
@given(st.integers(0, 10**6))
def test_windows_fit_and_repeat_and_labels_stand_over_their_tokens(index: int) -> None:
    window = objective().window(index)
    labels = window.targets["phi_labels"]
    assert len(window.input_ids) == len(window.case_ids) == len(labels) <= 48
    assert labels[0] == labels[-1] == NO_LABEL
    assert (labels[window.input_ids == TOKENIZER.sep_token_id] == NO_LABEL).all()
    at = window.input_ids == TOKENIZER.convert_tokens_to_ids("garcia")
    assert {LABELS[number] for number in labels[at]} <= {"B-PATIENT"}
    again = objective().window(index)
    assert (again.input_ids == window.input_ids).all()
    assert (again.targets["phi_labels"] == labels).all()


def test_short_texts_are_packed_and_a_share_of_them_stands_alone() -> None:
    def separators(alone: float, index: int) -> int:
        window = objective(length=96, words=8, alone=alone).window(index)
        return int((window.input_ids == TOKENIZER.sep_token_id).sum())

    assert separators(0.0, 0) > 2
    counts = [separators(0.5, index) for index in range(60)]
    assert 15 < counts.count(1) < 45
    assert max(counts) > 2


def test_long_texts_give_heads_ends_and_middles_and_makers_have_a_generator() -> None:
    starts = {TaggingObjective._start(np.random.default_rng(seed), 100, 10) for seed in range(200)}
    assert {0, 90} < starts
    assert len(starts) > 20
    assert TaggingObjective._start(np.random.default_rng(0), 10, 10) == 0
    drawn: list[float] = []

    def make(rng: random.Random) -> TaggedText:
        drawn.append(rng.random())
        return TaggedText("fever and cough", ())

    made = TaggingObjective([(1.0, make)], **NAMES, length=64, seed=1)
    made.window(3)
    first, drawn[:] = list(drawn), []
    made.window(3)
    assert drawn == pytest.approx(first)
    assert len(set(first)) == len(first)
