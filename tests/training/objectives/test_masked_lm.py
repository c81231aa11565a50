"""Windows and their masks: seeded generators, collation, what is masked and how often."""

from typing import Any

import numpy as np
import pytest
import torch
from conftest import tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.objectives.masked_lm import CONTENT_POS, NOTHING_MASKED, MaskedLMObjective, MaskingMix
from synthetic_note.training.objectives.windows import (
    LABEL_NAMES,
    NO_LABEL,
    Window,
    by_padded_length,
    collate,
    generator,
    special_ids,
    surround,
)
from training_data import NAME, PLACEHOLDERS, corpus


def test_generators_depend_on_their_parts_and_collate_pads() -> None:
    assert generator(1, "a", 2).random() == generator(1, "a", 2).random()
    assert generator(1, "a", 2).random() != generator(1, "a", 3).random()
    assert surround([5, 6], 1, 2).tolist() == [1, 5, 6, 2]
    assert surround(np.array([], dtype=np.int64), 1, 2).tolist() == [1, 2]
    windows = [
        Window(np.array([1, 2, 3]), np.array([0, 1, 2]), {"labels": np.array([NO_LABEL, 7, NO_LABEL])}),
        Window(np.arange(9), np.ones(9, dtype=np.int64), {"phi_labels": np.arange(9)}),
    ]
    batch = collate(windows, pad_token_id=99, length=6)
    assert batch["input_ids"].tolist() == [[1, 2, 3, 99, 99, 99], [0, 1, 2, 3, 4, 5]]
    assert batch["attention_mask"].sum(-1).tolist() == [3, 6]
    assert batch["labels"][0].tolist() == [NO_LABEL, 7, *[NO_LABEL] * 4]
    assert (batch["labels"][1] == NO_LABEL).all()
    assert batch["phi_labels"][1].tolist() == list(range(6))
    assert set(batch) == {"input_ids", "case_ids", "attention_mask", *LABEL_NAMES}
    assert all(value.dtype == torch.int64 for value in batch.values())
    with pytest.raises(KeyError):
        collate([Window(np.array([1]), np.array([0]), {"made_up": np.array([1])})], 0, 4)


def test_windows_are_padded_to_a_quarter_a_half_or_the_whole() -> None:
    windows = [Window(np.arange(size), np.zeros(size), {}) for size in (40, 16, 3, 17, 32, 33, 64)]
    groups = {length: [len(w.input_ids) for w in group] for length, group in by_padded_length(windows, 64)}
    assert groups == {16: [16, 3], 32: [17, 32], 64: [40, 33, 64]}
    # A longer one is cut by collation.
    assert by_padded_length([Window(np.arange(9), np.zeros(9), {})], 6)[0][0] == 6


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


@settings(max_examples=150)
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


@settings(max_examples=60)
@given(st.integers(0, 10**5))
def test_a_window_depends_on_its_number_alone(index: int) -> None:
    first, second = objective(), objective()
    second.window(index + 17)
    assert (first.window(index).input_ids == second.window(index).input_ids).all()
    numbers = range(index, index + 3)
    assert any(not np.array_equal(first.window(n).input_ids, objective(seed=4).window(n).input_ids) for n in numbers)


def test_whole_words_are_masked_whole_and_skeleton_windows_mask_content_words_only() -> None:
    window = objective(MIXES[2]).window(5)
    tokens = TOKENIZER.convert_ids_to_tokens(window.input_ids.tolist())
    # Ratio one: no word is left, what stays is placeholders, punctuation and special tokens.
    assert not any(token.isalpha() for token in tokens)
    assert "[MASK]" in tokens
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
