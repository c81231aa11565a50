"""Scores of every token from windows that overlap, and from the parts of a note that may hold an identifier."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation import embedded
from synthetic_note.pipelines.annotation.heads import tagging
from synthetic_note.pipelines.annotation.heads.plain_sentences import parts_to_read
from synthetic_note.pipelines.annotation.heads.tagging import (
    Tagger,
    bio,
    is_own_model,
    load_taggers,
    own_tagger,
    tag_notes,
    tokens_in,
)
from synthetic_note.pipelines.annotation.tokens import NoteTokens
from transformers import AutoConfig, AutoModelForMaskedLM, AutoModelForTokenClassification, AutoTokenizer

BORDERS = SimpleNamespace(cls_token_id=1, sep_token_id=2, bos_token_id=None, eos_token_id=None, pad_token_id=0)


class Recorder:
    """Stands for a tagger whose logits tell the token and its place in the window."""

    def __init__(self) -> None:
        self.lengths: list[int] = []

    def __call__(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> Any:
        self.lengths += attention_mask.sum(-1).tolist()
        return SimpleNamespace(logits=torch.nn.functional.one_hot(input_ids % 7, 7).float() * 50)


@given(st.lists(st.integers(0, 70), max_size=4), st.integers(3, 30), st.integers(0, 40), st.integers(1, 5))
def test_every_token_of_a_long_note_gets_its_own_scores(lengths: list[int], window: int, stride: int, size: int):
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


SIZE = {"vocab_size": 800, "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2}
SIZE |= {"intermediate_size": 24, "max_position_embeddings": 64}


@pytest.fixture(scope="module")
def own(tiny_checkpoint: Path) -> tuple[Any, Any]:
    return AutoModelForMaskedLM.from_pretrained(tiny_checkpoint), AutoTokenizer.from_pretrained(tiny_checkpoint)


def plain_lm() -> Any:
    return AutoModelForMaskedLM.from_config(AutoConfig.for_model("bert", **SIZE))


def classifier(labels: list[str]) -> Any:
    config = AutoConfig.for_model("bert", **SIZE, id2label=dict(enumerate(labels)), label2id={})
    return AutoModelForTokenClassification.from_config(config)


def test_own_model_tags_by_itself(own: tuple[Any, Any], tiny_checkpoint: Path) -> None:
    assert is_own_model(own[0])
    assert not is_own_model(plain_lm())
    phi, rest = load_taggers(*own, 96)
    assert phi.model is rest.model is own[0]
    assert (phi.heads, phi.own, phi.partly, phi.window_length) == (("phi",), True, True, 96)
    assert (rest.heads, rest.own, rest.partly) == (("entity", "pos"), True, False)
    assert phi.labels["phi"] == bio(own[0].config.phi_labels)
    assert len(rest.labels["pos"]) == own[0].pos_head.out_features
    assert own_tagger(*own, ("pos",)).heads == ("pos",)
    # Another of our own models can be a tagger.
    entity, phi, rest = load_taggers(*own, 96, entity_model=str(tiny_checkpoint))
    assert (entity.heads, entity.own) == (("entity",), True)
    assert (phi.heads, rest.heads) == (("phi",), ("pos",))


def test_a_given_tagger_takes_a_head_over(own: tuple[Any, Any], tmp_path: Path) -> None:
    model = classifier(["O", "B-PER", "I-PER"])
    model.save_pretrained(tmp_path)
    own[1].save_pretrained(tmp_path)
    loaded = AutoModelForTokenClassification.from_pretrained(tmp_path)
    pipe = SimpleNamespace(model=model, tokenizer=own[1])
    for source in (str(tmp_path), tmp_path, (model, own[1]), loaded, pipe):
        phi, rest = load_taggers(*own, 96, phi_model=source)
        assert (phi.heads, phi.own, phi.partly, phi.window_length) == (("phi",), False, False, 62)
        assert phi.labels["phi"] == ["O", "B-PER", "I-PER"]
        assert rest.heads == ("entity", "pos")
        assert not phi.model.training


@pytest.mark.parametrize(("labels", "given", "message"), cases("annotation", "tagging what_is_missing_is_named"))
def test_what_is_missing_is_named(own: tuple[Any, Any], monkeypatch, labels: list[str], given: str, message: str):
    monkeypatch.setattr(tagging, "embedded_checkpoint", lambda: None)
    model, bare = classifier(labels), given == "without a tokenizer"
    options = {given if given == "entity_model" else "phi_model": model if bare else (model, own[1])}
    with pytest.raises(ValueError, match=message):
        load_taggers(plain_lm() if given == "without a checkpoint" else own[0], own[1], 62, **options)


def test_embedded_checkpoint_is_a_folder_with_a_config_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def find_spec(name: str) -> Any:
        return SimpleNamespace(submodule_search_locations=[str(tmp_path)])

    monkeypatch.setattr(embedded.importlib.util, "find_spec", find_spec)
    assert embedded.embedded_checkpoint() is None
    folder = tmp_path / embedded.EMBEDDED
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    assert embedded.embedded_checkpoint() == folder
    monkeypatch.setattr(embedded.importlib.util, "find_spec", lambda name: None)
    assert embedded.embedded_checkpoint() is None
