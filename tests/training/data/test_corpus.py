"""The corpus: aligned arrays, identifiers gone, tables of tags; the vocabulary that fits it."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.modeling.configuration_synthetic_note import POS_LABELS, VOCAB_TAGS
from synthetic_note.training.data.corpus import (
    NO_LABEL,
    NO_WORD,
    Corpus,
    build_corpus,
    cache_key,
    tag_shares,
    vocabulary_tag_counts,
)
from synthetic_note.training.data.vocabulary import build_vocabulary, move_embeddings
from training_data import NAME, PLACEHOLDERS, corpus, note

TOKENIZER = tiny_tokenizer()
VOCAB = TOKENIZER.get_vocab()


def test_arrays_are_aligned_bounded_saved_and_loaded(tmp_path: Path) -> None:
    made = corpus(TOKENIZER)
    size = len(made.ids)
    assert {len(column) for column in (made.case_ids, made.words, made.pos, made.maskable)} == {size}
    assert (made.note_starts[0], made.note_starts[-1]) == (0, size)
    assert (np.diff(made.note_starts) > 0).all()
    made.save(tmp_path / "c.npz")
    again = Corpus.load(tmp_path / "c.npz")
    assert (again.ids == made.ids).all()
    assert (again.note_starts == made.note_starts).all()
    assert [file.name for file in tmp_path.iterdir()] == ["c.npz"]
    assert cache_key({"a": 1, "b": 2}) == cache_key({"b": 2, "a": 1}) != cache_key({"a": 2, "b": 2})


@settings(max_examples=60)
@given(st.integers(0, 10**6))
def test_no_identifier_is_left(seed: int) -> None:
    item = note(seed)
    made = build_corpus([item.text], [item.phi], TOKENIZER, PLACEHOLDERS, None)
    tokens = TOKENIZER.convert_ids_to_tokens(made.ids.tolist())
    assert NAME not in tokens
    assert not any(token.removeprefix("##").isdigit() for token in tokens)
    placeholders = [at for at, token in enumerate(tokens) if token in PLACEHOLDERS.values()]
    assert len(placeholders) == len(item.phi)
    assert not made.maskable[placeholders].any()
    assert (made.words[placeholders] == NO_WORD).all()
    assert (made.pos[placeholders] == NO_LABEL).all()


def test_words_and_parts_of_speech_follow_the_text() -> None:
    text = "Wound clean, 3 weeks"
    tags = [(0, 5, "NOUN", "NN"), (6, 11, "ADJ", "JJ"), (11, 12, "PUNCT", ","), (15, 20, "MADE_UP", "NN")]
    made = build_corpus([text], [[]], TOKENIZER, PLACEHOLDERS, [tags])
    assert TOKENIZER.convert_ids_to_tokens(made.ids.tolist()) == ["wound", "clean", ",", "3", "weeks"]
    assert made.words.tolist() == [0, 1, NO_WORD, NO_WORD, 2]
    expected = [POS_LABELS.index(name) for name in ("NOUN", "ADJ", "PUNCT")]
    assert made.pos.tolist() == [*expected, NO_LABEL, NO_LABEL]
    assert made.maskable.all()
    # Pieces of a word share its number.
    assert build_corpus(["zzz wound"], [[]], TOKENIZER, PLACEHOLDERS, None).words.tolist() == [0, 0, 0, 1]


def test_tag_counts_leave_out_headings_and_pieces() -> None:
    text = "WOUND wound zebra Wound"
    tags = [(0, 5, "PROPN", "NNP"), (6, 11, "NOUN", "NN"), (12, 17, "NOUN", "NN"), (18, 23, "PROPN", "NNPS")]
    counts = vocabulary_tag_counts([text], [tags], VOCAB)
    row = counts[VOCAB["wound"]]
    assert row[VOCAB_TAGS.index("NN")] == 1
    assert row[VOCAB_TAGS.index("NNP")] == 1
    assert counts.sum() == 2
    # Shares weigh corpora by counts.
    first = np.zeros((3, len(VOCAB_TAGS)), dtype=np.int32)
    second = first.copy()
    first[1, 0], second[1, 3] = 3, 1
    shares = tag_shares([first, second])
    assert shares.dtype == np.uint8
    assert (shares[1, 0], shares[1, 3], shares.sum()) == (191, 64, 255)


TEXTS = ["Hemostasis of the wound. Hemostasis again, wound clean."] * 5 + ["Xy stays in pieces."]


@pytest.fixture(scope="module")
def fitted() -> Any:
    return build_vocabulary(
        TOKENIZER, TEXTS, kept_words=["Garcia"], placeholders=["[NAME]"], min_word_count=8, min_token_count=2
    )


def test_frequent_words_are_added_with_their_embeddings_and_unused_tokens_dropped(fitted: Any) -> None:
    vocab = fitted.get_vocab()
    assert "hemostasis" in vocab
    assert "hemostasis" not in TOKENIZER.get_vocab()
    assert {"wound", "garcia", "[NAME]", "[MASK]", "q", "##q"} <= vocab.keys()
    assert "catheter" not in vocab
    assert "again" in vocab
    assert sorted(vocab.values()) == list(range(len(vocab)))
    assert fitted.convert_ids_to_tokens(fitted("wound")["input_ids"]) == ["[CLS]", "wound", "[SEP]"]
    assert fitted.mask_token == "[MASK]"
    assert "[NAME]" in fitted.all_special_tokens
    model = tiny_model(TOKENIZER)
    before = model.get_input_embeddings().weight.detach().clone()
    move_embeddings(model, TOKENIZER, fitted)
    after = model.get_input_embeddings().weight
    old, new = TOKENIZER.get_vocab(), fitted.get_vocab()
    assert after.shape[0] == len(new)
    assert torch.equal(after[new["wound"]], before[old["wound"]])
    pieces = TOKENIZER("hemostasis", add_special_tokens=False)["input_ids"]
    assert torch.allclose(after[new["hemostasis"]], before[pieces].mean(0))
    assert model.mlm_decoder.weight is after
    assert model.vocab_tags.shape[0] == len(new)
    assert not model.mlm_decoder.bias.any()


@settings(max_examples=100)
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_any_word_can_be_written(word: str) -> None:
    tokenizer = build_vocabulary(TOKENIZER, TEXTS, min_word_count=8, min_token_count=2)
    pieces = tokenizer.tokenize(word)
    assert "[UNK]" not in pieces
    assert "".join(piece.removeprefix("##") for piece in pieces) == word
