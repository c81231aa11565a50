"""Registration: configuration, model and task are known to transformers."""

from __future__ import annotations

from pathlib import Path

import pytest
from transformers import AutoConfig, AutoModelForMaskedLM, pipeline
from transformers.pipelines import PIPELINE_REGISTRY

import synthetic_note
from synthetic_note import SyntheticNoteConfig, SyntheticNoteForMaskedLM, SyntheticNotePipeline, register


def test_the_public_names_are_there() -> None:
    assert [name for name in synthetic_note.__all__ if not hasattr(synthetic_note, name)] == []


@pytest.mark.usefixtures("tiny_checkpoint")
def test_auto_classes_know_the_model(tiny_checkpoint: Path) -> None:
    register()
    register()
    assert type(AutoConfig.from_pretrained(tiny_checkpoint)) is SyntheticNoteConfig
    assert type(AutoModelForMaskedLM.from_pretrained(tiny_checkpoint)) is SyntheticNoteForMaskedLM
    assert type(AutoConfig.for_model("synthetic_note")) is SyntheticNoteConfig


def test_the_task_makes_our_pipeline(tiny_checkpoint: Path) -> None:
    assert "synthetic-note" in PIPELINE_REGISTRY.supported_tasks
    made = pipeline("synthetic-note", model=str(tiny_checkpoint), device="cpu")
    assert type(made) is SyntheticNotePipeline
    assert made.tokenizer is not None


def test_saved_folders_name_no_path_of_this_machine(tiny_checkpoint: Path, tmp_path: Path) -> None:
    pipeline("synthetic-note", model=str(tiny_checkpoint), device="cpu").save_pretrained(tmp_path / "saved")
    home = str(Path(synthetic_note.__file__).parents[2])
    for file in (tmp_path / "saved").glob("*.json"):
        content = file.read_text(encoding="utf-8")
        assert str(tiny_checkpoint.parent) not in content
        assert home not in content
