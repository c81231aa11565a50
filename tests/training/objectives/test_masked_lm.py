"""Masked-LM windows: identifiers never go in nor come out, masks are whole words, windows depend on their number."""

from typing import Any

import numpy as np
import pytest
from conftest import tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.objectives.masked_lm import CONTENT_POS, NOTHING_MASKED, MaskedLMObjective, MaskingMix
from synthetic_note.training.objectives.windows import NO_LABEL, special_ids
from training_data import NAME, PLACEHOLDERS, corpus

TOKENIZER = tiny_tokenizer()
CORPUS = corpus(TOKENIZER, notes=12)
OTHER = corpus(TOKENIZER, notes=3, pos=False)
IDS = special_ids(TOKENIZER)
FORBIDDEN = {TOKENIZER.convert_tokens_to_ids(token) for token in (NAME, "3", "4", "1", "##0")}
SPECIAL = {TOKENIZER.convert_tokens_to_ids(token) for token in PLACEHOLDERS.values()}
MIXES = [
    MaskingMix(),
    MaskingMix(token_share=1.0, word_share=0.0, low=0.9, high=1.0),
    MaskingMix(token_share=0.0, word_share=1.0, low=1.0, high=1.0),
    MaskingMix(token_share=0.0, word_share=0.0, skeleton_low=1.0, skeleton_high=1.0),
]


def objective(mix: MaskingMix | None = None, seed: int = 3, length: int = 32) -> MaskedLMObjective:
    return MaskedLMObjective({"a": (CORPUS, 0.7), "b": (OTHER, 0.3)}, **IDS, length=length, seed=seed, mix=mix)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**5), st.sampled_from(MIXES))
def test_identifiers_are_never_input_nor_target(index: int, mix: MaskingMix) -> None:
    window = objective(mix).window(index)
    labels = window.targets["labels"]
    assert len(window.input_ids) == len(window.case_ids) == len(labels) <= 32
    assert not FORBIDDEN & set(window.input_ids.tolist())
    assert not (FORBIDDEN | SPECIAL) & set(labels.tolist())
    masked = window.input_ids == TOKENIZER.mask_token_id
    # Targets stand where the masks are, and nowhere else.
    assert ((labels != NO_LABEL) == masked).all()
    # The part of speech of a masked word is no target: the pipeline never asks for it.
    assert (window.targets["pos_labels"][masked] == NO_LABEL).all()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**5))
def test_a_window_depends_on_its_number_alone(index: int) -> None:
    first, second = objective(), objective()
    second.window(index + 17)
    assert (first.window(index).input_ids == second.window(index).input_ids).all()
    numbers = range(index, index + 3)
    assert any(not np.array_equal(first.window(n).input_ids, objective(seed=4).window(n).input_ids) for n in numbers)


def test_whole_words_are_masked_whole() -> None:
    window = objective(MIXES[2]).window(5)
    tokens = TOKENIZER.convert_ids_to_tokens(window.input_ids.tolist())
    # Ratio one: no word is left, what stays is placeholders, punctuation and special tokens.
    assert not any(token.isalpha() for token in tokens)
    assert "[MASK]" in tokens


def test_skeleton_windows_mask_content_words_only() -> None:
    made = MaskedLMObjective({"a": (CORPUS, 1.0)}, **IDS, length=32, seed=1, mix=MIXES[3])
    content = set(CORPUS.ids[np.isin(CORPUS.pos, CONTENT_POS)].tolist())
    targets = [set(made.window(index).targets["labels"].tolist()) - {NO_LABEL} for index in range(40)]
    assert sum(bool(labels) and labels <= content for labels in targets) >= 10


def test_sources_have_their_shares_and_an_epoch_takes_every_chunk_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made = MaskedLMObjective({"a": (CORPUS, 0.75), "b": (OTHER, 0.25)}, **IDS, length=32, seed=1)
    picked = [0, 0]
    chunk = made._chunk

    def count(corpus_: Any, source: int, number: int) -> tuple[np.ndarray, ...]:
        picked[source] += 1
        return chunk(corpus_, source, number)

    monkeypatch.setattr(made, "_chunk", count)
    for index in range(400):
        made.window(index)
    assert picked[0] == pytest.approx(300, abs=4)
    made = MaskedLMObjective({"a": (CORPUS, 1.0)}, **IDS, length=32, seed=1)
    per_epoch = len(CORPUS.ids) // 30
    for index in range(per_epoch):
        made.window(index)
    assert sorted(made._orders[(0, 0)].tolist()) == list(range(per_epoch))


def test_windows_as_they_are_have_parts_of_speech_alone() -> None:
    windows = [objective(NOTHING_MASKED).window(number) for number in range(20)]
    for window in windows:
        assert TOKENIZER.mask_token_id not in window.input_ids
        assert (window.targets["labels"] == NO_LABEL).all()
    assert any((window.targets["pos_labels"] != NO_LABEL).any() for window in windows[:5])
