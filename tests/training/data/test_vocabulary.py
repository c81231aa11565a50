"""Vocabulary: clinical words become tokens, unused ones go, any word can still be written."""

from typing import Any

import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.data.vocabulary import build_vocabulary, move_embeddings

BASE = tiny_tokenizer()
TEXTS = ["Hemostasis of the wound. Hemostasis again, wound clean."] * 5 + ["Xy stays in pieces."]


@pytest.fixture(scope="module")
def fitted() -> Any:
    return build_vocabulary(
        BASE, TEXTS, kept_words=["Garcia"], placeholders=["[NAME]"], min_word_count=8, min_token_count=2
    )


def test_frequent_words_are_added_and_unused_tokens_dropped(fitted: Any) -> None:
    vocab = fitted.get_vocab()
    assert "hemostasis" in vocab
    assert "hemostasis" not in BASE.get_vocab()
    assert {"wound", "garcia", "[NAME]", "[MASK]", "q", "##q"} <= vocab.keys()
    assert "catheter" not in vocab
    assert "again" in vocab
    assert sorted(vocab.values()) == list(range(len(vocab)))
    assert fitted.convert_ids_to_tokens(fitted("wound")["input_ids"]) == ["[CLS]", "wound", "[SEP]"]
    assert fitted.mask_token == "[MASK]"
    assert "[NAME]" in fitted.all_special_tokens


@settings(max_examples=100)
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_any_word_can_be_written(word: str) -> None:
    tokenizer = build_vocabulary(BASE, TEXTS, min_word_count=8, min_token_count=2)
    pieces = tokenizer.tokenize(word)
    assert "[UNK]" not in pieces
    assert "".join(piece.removeprefix("##") for piece in pieces) == word


def test_embeddings_move_with_their_tokens(fitted: Any) -> None:
    model = tiny_model(BASE)
    before = model.get_input_embeddings().weight.detach().clone()
    move_embeddings(model, BASE, fitted)
    after = model.get_input_embeddings().weight
    old, new = BASE.get_vocab(), fitted.get_vocab()
    assert after.shape[0] == len(new)
    assert torch.equal(after[new["wound"]], before[old["wound"]])
    pieces = BASE("hemostasis", add_special_tokens=False)["input_ids"]
    assert torch.allclose(after[new["hemostasis"]], before[pieces].mean(0))
    assert model.mlm_decoder.weight is after
    assert model.vocab_tags.shape[0] == len(new)
    assert not model.mlm_decoder.bias.any()
