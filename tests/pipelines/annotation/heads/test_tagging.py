"""Scores of every token from windows that overlap, and from the parts of a note that may hold an identifier."""

import re
from types import SimpleNamespace
from typing import Any

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.heads.plain_sentences import parts_to_read
from synthetic_note.pipelines.annotation.heads.tagging import Tagger, tag_notes, tokens_in
from synthetic_note.pipelines.annotation.tokens import NoteTokens

BORDERS = SimpleNamespace(cls_token_id=1, sep_token_id=2, bos_token_id=None, eos_token_id=None, pad_token_id=0)


class Recorder:
    """Stands for a tagger whose logits tell the token and its place in the window."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def __call__(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> Any:
        self.lengths += attention_mask.sum(-1).tolist()
        return SimpleNamespace(logits=torch.nn.functional.one_hot(input_ids % 7, 7).float() * 50)


@settings(deadline=None)
@given(st.lists(st.integers(0, 70), max_size=4), st.integers(3, 30), st.integers(0, 40), st.integers(1, 5))
def test_every_token_of_a_long_note_gets_its_own_scores(
    lengths: list[int], window: int, stride: int, size: int
) -> None:
    model = Recorder()
    tagger = Tagger(model, BORDERS, ("phi",), {"phi": list("abcdefg")}, window, own=False)
    notes = [NoteTokens([i * 3 + 5 for i in range(n)], list(range(n)), list(range(1, n + 1)), [0] * n) for n in lengths]
    options = {"stride": stride, "batch_size": size, "device": torch.device("cpu")}
    scores = tag_notes(tagger, [""] * len(notes), notes, **options)
    for note, by_head in zip(notes, scores, strict=True):
        assert by_head["phi"].shape == (len(note), 7)
        assert by_head["phi"].argmax(-1).tolist() == [token % 7 for token in note.ids]
    assert all(length <= window for length in model.lengths)


def words_of(text: str) -> NoteTokens:
    """One token a word, with a number above the special tokens."""
    words = list(re.finditer(r"\S+", text))
    numbers = [5 + len(word.group()) % 6 for word in words]
    return NoteTokens(numbers, [word.start() for word in words], [word.end() for word in words], [0] * len(words))


def test_for_identifiers_alone_plain_sentences_are_not_read() -> None:
    plain = "The patient denies chest pain and has no fever. " * 20
    text = f"{plain}She was seen by Quillonia Fredersdorf. {plain}"
    model = Recorder()
    tokens = words_of(text)
    for partly in (True, False):
        model.lengths.clear()
        tagger = Tagger(model, BORDERS, ("phi",), {"phi": list("abcdefg")}, 64, own=False, partly=partly)
        (scores,) = tag_notes(tagger, [text], [tokens], stride=8, batch_size=4, device=torch.device("cpu"))
        outside = [1.0] + [0.0] * 6
        read = [number for number, row in enumerate(scores["phi"].tolist()) if not partly or row != outside]
        assert scores["phi"].shape == (len(tokens), 7)
        assert [scores["phi"][n].argmax().item() for n in read] == [tokens.ids[n] % 7 for n in read]
        words = {text[tokens.starts[n] : tokens.ends[n]] for n in read}
        assert {"Quillonia", "Fredersdorf."} <= words
        assert ("fever." not in words) == partly
        assert (sum(model.lengths) < 12) == partly


@given(st.lists(st.sampled_from(["a plain word. ", "Rowe called.\n", "on 3/4/21 ", "the pain is bad. "]), max_size=90))
def test_tokens_in_parts_are_those_that_begin_there(pieces: list[str]) -> None:
    text = "".join(pieces)
    tokens, parts = words_of(text), parts_to_read(text)
    inside = [n for n, start in enumerate(tokens.starts) if any(a <= start < b for a, b in parts)]
    assert tokens_in(tokens, parts) == inside
