"""Fidelity: likeness to the word replaced shifts the draw, and leaves no trace of an identifier."""

import math
import re
from typing import Any

import pytest
import torch
from synthetic_note.pipelines.annotation.spans import Word
from synthetic_note.pipelines.annotation.tokens import tokenize_notes
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.fill_constraints import FillTable
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote
from synthetic_note.pipelines.decoding.strategies import SamplingOptions, make_strategy
from synthetic_note.pipelines.decoding.word_similarity import LEAST, WordSimilarity

TEXT = "The answer was in the room and the visit had a reason."


@pytest.fixture(scope="module")
def parts(model: Any, tokenizer: Any, table: FillTable) -> tuple[Any, Any, FillTable]:
    return model, tokenizer, table


def filled(parts: tuple[Any, Any, FillTable], fidelity: float, forbidden: frozenset[str] = frozenset()) -> list[str]:
    model, tokenizer, table = parts
    words = [Word(match.start(), match.end(), "NOUN") for match in re.finditer("answer|room|visit|reason", TEXT)]
    note = InfillingNote(TEXT, tokenize_notes(tokenizer, [TEXT])[0], words, b"s" * 32, forbidden)
    infiller = Infiller(model, tokenizer, table, own=True, window_length=64)
    with torch.no_grad():
        options = {"batch_size": 2, "device": torch.device("cpu"), "fidelity": fidelity}
        infiller.fill([note], make_strategy("substitution"), SamplingOptions(temperature=0), **options)
    return [fill for _, fill in note.fills()]


def test_a_word_is_most_like_itself(parts: tuple[Any, Any, FillTable]) -> None:
    model, tokenizer, table = parts
    similarity = WordSimilarity(model, table.token_ids)
    ids = [[tokenizer.convert_tokens_to_ids(word)] for word in table.words]
    values = similarity(ids)
    assert values.shape == (len(table), len(table))
    assert torch.equal(values.argmax(-1), torch.arange(len(table)))
    assert float(values.max()) <= 1.0 + 1e-5
    assert float(values.min()) >= -1.0 - 1e-5
    # A word of several tokens lies between them; no word at all is like nothing.
    several = similarity([ids[0] + ids[1], []])
    assert set(several[0].topk(2).indices.tolist()) == {0, 1}
    assert not several[1].any()
    assert similarity([]).shape == (0, len(table))


def test_what_is_not_allowed_stays_so(parts: tuple[Any, Any, FillTable]) -> None:
    model, _, table = parts
    similarity = WordSimilarity(model, table.token_ids)
    logits = torch.zeros(1, len(table))
    logits[0, 5] = -math.inf
    words = [[int(table.token_ids[5])]]
    added = similarity.add(logits, words, 0.2)
    like = similarity(words)[0] >= 0.2 * LEAST
    assert added[0, 5] == -math.inf
    like[5] = False
    assert torch.equal(torch.isfinite(added[0]), like)
    assert 0 < int(like.sum()) < len(table) - 1
    assert similarity.add(logits, [[1]], 0.0) is logits
    # A word that must leave no trace rules nothing out.
    assert bool(torch.isfinite(similarity.add(torch.zeros(1, len(table)), [[]], 1.0)).all())


def test_fills_are_more_like_the_words_they_replace(parts: tuple[Any, Any, FillTable], monkeypatch: pytest.MonkeyPatch):
    # The gates would give some of a random model's fills back, and its words are unlike each other.
    monkeypatch.setattr("synthetic_note.pipelines.decoding.word_similarity.LEAST", -1.0)
    monkeypatch.setattr("synthetic_note.pipelines.decoding.quality.WORST_FREE", math.inf)
    monkeypatch.setattr("synthetic_note.pipelines.decoding.engine.undo_repeats", lambda note: None)
    model, tokenizer, table = parts
    originals = [[tokenizer.convert_tokens_to_ids(word)] for word in ("answer", "room", "visit", "reason")]
    values = WordSimilarity(model, table.token_ids)(originals)

    def likeness(fills: list[str]) -> float:
        return sum(float(values[row, table.numbers[fill]]) for row, fill in enumerate(fills))

    free, near = filled(parts, 0.0), filled(parts, 1.0)
    assert len(free) == len(near) == 4
    assert likeness(near) > likeness(free)


def test_a_word_of_an_identifier_leaves_no_trace(parts: tuple[Any, Any, FillTable]) -> None:
    forbidden = frozenset(["answer", "room", "visit", "reason"])
    assert filled(parts, 1.0, forbidden) == filled(parts, 0.0, forbidden)
