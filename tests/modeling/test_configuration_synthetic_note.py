"""The configuration: defaults, labels, delegation to the encoder, what a saved file tells."""

import json
from pathlib import Path

from synthetic_note.modeling.configuration_synthetic_note import ENTITY_LABELS, PHI_LABELS, VOCAB_TAGS, bio_labels
from synthetic_note.pipelines.annotation import spans
from synthetic_note.pipelines.annotation.heads.tagging import bio
from synthetic_note.pipelines.decoding.fill_constraints import PENN_TAGS
from transformers import AutoConfig

from synthetic_note import SyntheticNoteConfig


def test_tables_that_pipeline_and_model_both_hold_agree() -> None:
    assert bio_labels(["A", "B_C"]) == ["O", "B-A", "I-A", "B-B_C", "I-B_C"]
    assert VOCAB_TAGS == PENN_TAGS
    assert ENTITY_LABELS == spans.ENTITY_LABELS
    assert bio(list(PHI_LABELS)) == bio_labels(PHI_LABELS)
    roles = {role.upper() for role in spans.NAME_ROLES}
    assert set(PHI_LABELS) - roles | {"NAME"} == set(spans.PHI_TYPES)


def test_sizes_are_the_encoders() -> None:
    config = SyntheticNoteConfig(encoder_config={"model_type": "distilbert", "dim": 24, "vocab_size": 77})
    assert (config.vocab_size, config.hidden_size) == (77, 24)
    config.vocab_size = 80
    assert config.encoder_config.vocab_size == 80
    assert config.get_text_config() is config.encoder_config
    assert SyntheticNoteConfig().hidden_size == 384


def test_loss_weights_and_placeholders_are_filled_up() -> None:
    config = SyntheticNoteConfig(loss_weights={"phi": 3.0}, placeholder_tokens={"NAME": "[NAME]"})
    assert config.loss_weights == {"mlm": 1.0, "phi": 3.0, "entity": 1.0, "pos": 1.0}
    assert config.placeholder_tokens == {"NAME": "[NAME]"}
    assert SyntheticNoteConfig().placeholder_tokens == {}


def test_round_trip_through_a_file(tmp_path: Path) -> None:
    config = SyntheticNoteConfig(
        encoder_config={"model_type": "roberta", "vocab_size": 99}, window_length=128, phi_temperature=1.5
    )
    config.save_pretrained(tmp_path)
    again = AutoConfig.from_pretrained(tmp_path)
    assert isinstance(again, SyntheticNoteConfig)
    assert again.encoder_config.model_type == "roberta"
    assert (again.vocab_size, again.window_length, again.phi_temperature) == (99, 128, 1.5)
    again.save_pretrained(tmp_path / "second")
    first, second = (json.loads((folder / "config.json").read_text()) for folder in (tmp_path, tmp_path / "second"))
    assert first == second
    # A saved file names no folder and no pipeline.
    again.encoder_config._name_or_path = "home-of-somebody"
    again.custom_pipelines = {"synthetic-note": {}}
    again.save_pretrained(tmp_path / "third")
    assert json.loads((tmp_path / "third" / "config.json").read_text()) == first
