"""Taggers: which model annotates, and errors where none can."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from synthetic_note.pipelines.annotation import embedded
from synthetic_note.pipelines.annotation.heads import taggers
from synthetic_note.pipelines.annotation.heads.taggers import bio, is_own_model, load_taggers, own_tagger
from transformers import AutoConfig, AutoModelForMaskedLM, AutoModelForTokenClassification, AutoTokenizer

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


def test_the_embedded_checkpoint_tags_for_a_plain_masked_lm(
    own: tuple[Any, Any], tiny_checkpoint: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taggers, "embedded_checkpoint", lambda: tiny_checkpoint)
    phi, rest = load_taggers(plain_lm(), own[1], 62)
    assert phi.own
    assert phi.model is rest.model
    assert phi.heads + rest.heads == ("phi", "entity", "pos")


@pytest.mark.parametrize(
    ("labels", "given", "message"),
    [
        (["LABEL_0", "LABEL_1"], "phi_model", "phi_model: none of its labels"),
        (["O", "B-GENE"], "entity_model", "entity_model: none of its labels"),
        (["O", "B-PER"], "without a tokenizer", "phi_model: give a name"),
        (["O", "B-PER"], "without a checkpoint", "no head for: entity, pos"),
    ],
)
def test_what_is_missing_is_named(
    own: tuple[Any, Any], monkeypatch: pytest.MonkeyPatch, labels: list[str], given: str, message: str
) -> None:
    monkeypatch.setattr(taggers, "embedded_checkpoint", lambda: None)
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
