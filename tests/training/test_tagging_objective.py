"""Tagging windows: BIO labels over the right tokens, texts packed, windows by number."""

import random

import numpy as np
import pytest
from conftest import tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.modeling.configuration_synthetic_note import PHI_LABELS, bio_labels
from synthetic_note.pipelines.annotation.tokens import tokenize_notes
from synthetic_note.training.tagging_objective import TaggingObjective, bio_targets
from synthetic_note.training.tagging_sources import TaggedText, head_label
from synthetic_note.training.windows import NO_LABEL
from training_data import note

TOKENIZER = tiny_tokenizer()
LABELS = bio_labels(PHI_LABELS)
INDEX = {label: number for number, label in enumerate(LABELS)}


def tagged(seed: int, words: int = 40) -> TaggedText:
    item = note(seed, words)
    return TaggedText(item.text, tuple((span.start, span.end, head_label(span)) for span in item.phi))


def names(text: str, labels: list[tuple[int, int, str]], ignore: list[tuple[int, int]] | None = None) -> list[str]:
    targets = bio_targets(tokenize_notes(TOKENIZER, [text])[0], labels, ignore or [], INDEX)
    return [LABELS[number] if number != NO_LABEL else "-" for number in targets]


def test_first_token_begins_and_the_rest_is_inside() -> None:
    assert names("james smith fever", [(0, 11, "PATIENT")]) == ["B-PATIENT", "I-PATIENT", "O"]
    # A word cut into pieces begins once.
    assert names("fever zq", [(6, 8, "FACILITY")]) == ["O", "B-FACILITY", "I-FACILITY"]


def test_unknown_labels_and_ignored_ranges_have_no_target() -> None:
    assert names("james smith fever", [(0, 11, "-")]) == ["-", "-", "O"]
    assert names("james smith fever", [(0, 5, "PATIENT")], [(6, 11)]) == ["B-PATIENT", "-", "O"]


def test_spans_outside_any_token_do_no_harm() -> None:
    assert names("fever  cough", [(5, 7, "DATE")]) == ["O", "O"]


def objective(length: int = 48, words: int = 40, seed: int = 2, alone: float = 0.0) -> TaggingObjective:
    return TaggingObjective(
        [(0.8, lambda rng: tagged(rng.randrange(50), words)), (0.2, lambda rng: TaggedText("fever", ()))],
        target="phi_labels",
        label_names=PHI_LABELS,
        tokenizer=TOKENIZER,
        length=length,
        seed=seed,
        alone=alone,
    )


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_windows_fit_and_repeat(index: int) -> None:
    window = objective().window(index)
    labels = window.targets["phi_labels"]
    assert len(window.input_ids) == len(window.case_ids) == len(labels) <= 48
    assert labels[0] == labels[-1] == NO_LABEL
    separators = window.input_ids == TOKENIZER.sep_token_id
    assert (labels[separators] == NO_LABEL).all()
    again = objective().window(index)
    assert (again.input_ids == window.input_ids).all()
    assert (again.targets["phi_labels"] == labels).all()


def test_labels_stand_over_their_tokens() -> None:
    garcia = TOKENIZER.convert_tokens_to_ids("garcia")
    seen = 0
    for index in range(30):
        window = objective().window(index)
        at = np.flatnonzero(window.input_ids == garcia)
        seen += len(at)
        assert {LABELS[number] for number in window.targets["phi_labels"][at]} <= {"B-PATIENT"}
    assert seen > 10


def test_short_texts_are_packed() -> None:
    window = objective(length=96, words=8).window(0)
    assert (window.input_ids == TOKENIZER.sep_token_id).sum() > 2


def test_a_share_of_texts_stands_alone() -> None:
    made = objective(length=96, words=8, alone=0.5)
    separators = [int((made.window(index).input_ids == TOKENIZER.sep_token_id).sum()) for index in range(60)]
    assert 15 < separators.count(1) < 45
    assert max(separators) > 2


def test_long_texts_give_heads_ends_and_middles() -> None:
    starts = {TaggingObjective._start(np.random.default_rng(seed), 100, 10) for seed in range(200)}
    assert {0, 90} < starts
    assert len(starts) > 20
    assert TaggingObjective._start(np.random.default_rng(0), 10, 10) == 0


def test_makers_get_a_generator_of_their_own() -> None:
    drawn: list[float] = []

    def make(rng: random.Random) -> TaggedText:
        drawn.append(rng.random())
        return TaggedText("fever and cough", ())

    made = TaggingObjective(
        [(1.0, make)],
        target="phi_labels",
        label_names=PHI_LABELS,
        tokenizer=TOKENIZER,
        length=64,
        seed=1,
    )
    made.window(3)
    first, drawn[:] = list(drawn), []
    made.window(3)
    assert drawn == pytest.approx(first)
    assert len(set(first)) == len(first)
