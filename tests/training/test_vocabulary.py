"""Vocabulary: clinical words become tokens, unused ones go, any word can still be written."""

import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.vocabulary import build_vocabulary, move_embeddings

BASE = tiny_tokenizer()
TEXTS = ["Hemostasis of the wound. Hemostasis again, wound clean."] * 5 + ["Xy stays in pieces."]


@pytest.fixture(scope="module")
def fitted() -> object:
    return build_vocabulary(
        BASE, TEXTS, kept_words=["Garcia"], placeholders=["[NAME]"], min_word_count=8, min_token_count=2
    )


def test_frequent_words_are_added_and_unused_tokens_dropped(fitted: object) -> None:
    vocab = fitted.get_vocab()  # type: ignore[attr-defined]
    assert "hemostasis" in vocab
    assert "hemostasis" not in BASE.get_vocab()
    assert {"wound", "garcia", "[NAME]", "[MASK]", "q", "##q"} <= vocab.keys()
    assert "catheter" not in vocab
    assert "again" in vocab
    assert sorted(vocab.values()) == list(range(len(vocab)))


def test_special_tokens_stay_what_they_are(fitted: object) -> None:
    ids = fitted("wound")["input_ids"]  # type: ignore[operator]
    assert fitted.convert_ids_to_tokens(ids) == ["[CLS]", "wound", "[SEP]"]  # type: ignore[attr-defined]
    assert fitted.mask_token == "[MASK]"  # type: ignore[attr-defined]
    assert "[NAME]" in fitted.all_special_tokens  # type: ignore[attr-defined]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_any_word_can_be_written(word: str) -> None:
    tokenizer = build_vocabulary(BASE, TEXTS, min_word_count=8, min_token_count=2)
    pieces = tokenizer.tokenize(word)
    assert "[UNK]" not in pieces
    assert "".join(piece.removeprefix("##") for piece in pieces) == word


def test_embeddings_move_with_their_tokens(fitted: object) -> None:
    model = tiny_model(BASE)
    before = model.get_input_embeddings().weight.detach().clone()
    move_embeddings(model, BASE, fitted)  # type: ignore[arg-type]
    after = model.get_input_embeddings().weight
    old, new = BASE.get_vocab(), fitted.get_vocab()  # type: ignore[attr-defined]
    assert after.shape[0] == len(new)
    assert torch.equal(after[new["wound"]], before[old["wound"]])
    pieces = BASE("hemostasis", add_special_tokens=False)["input_ids"]
    assert torch.allclose(after[new["hemostasis"]], before[pieces].mean(0))
    assert model.mlm_decoder.weight is after
    assert model.vocab_tags.shape[0] == len(new)
    assert not model.mlm_decoder.bias.any()
