"""The fit phase alone, between two halves of a clone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cloning_notes import source_notes
from synthetic_note.cloning import prepare
from synthetic_note.cloning.clone import clone_notes
from synthetic_note.cloning.note_table import read_notes
from synthetic_note.cloning.options import CloneOptions
from synthetic_note.pipelines.pipeline_synthetic_note import SyntheticNotePipeline
from synthetic_note.training.train_private import main
from transformers import AutoModelForMaskedLM, AutoTokenizer

pytest.importorskip("opacus")
pytest.importorskip("peft")


def test_a_clone_goes_on_with_a_fit_from_elsewhere(
    tiny_checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model, tokenizer = (
        AutoModelForMaskedLM.from_pretrained(tiny_checkpoint),
        AutoTokenizer.from_pretrained(tiny_checkpoint),
    )
    pipe = SyntheticNotePipeline(model=model, tokenizer=tokenizer)
    monkeypatch.setattr(prepare, "load_tagging_pipeline", lambda device=None: pipe)
    source, output = tmp_path / "notes.jsonl", tmp_path / "clone.jsonl"
    source.write_text("\n".join(json.dumps({"text": n.text, "label": n.labels[0]}) for n in source_notes()))
    command = [str(source), str(output), "--label-column", "label"]
    assert main(command) == 2
    assert "begin it" in capsys.readouterr().err
    notes = read_notes(source, text_column="text", label_column="label", patient_column=None)
    options = CloneOptions(epsilon=None, steps=3, batch=8, rank=2)

    def die(phase: str, *_: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        clone_notes(notes, output, options, model=str(tiny_checkpoint), unit="note", report=die)
    assert main(command) == 0
    phases: list[str] = []
    made = clone_notes(
        notes, output, options, model=str(tiny_checkpoint), unit="note", report=lambda phase, *_: phases.append(phase)
    )
    assert made.rows
    assert "fit" not in phases
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert main(command) == 2
