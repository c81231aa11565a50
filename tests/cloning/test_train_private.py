"""The fit phase alone, between two halves of a clone."""

from functools import partial
from typing import Any

import pytest
from cloning_notes import source_notes
from command_notes import write_jsonl
from synthetic_note.cloning import prepare
from synthetic_note.cloning.clone import clone_notes
from synthetic_note.cloning.note_table import read_notes
from synthetic_note.cloning.options import CloneOptions
from synthetic_note.training.train_private import main

pytest.importorskip("opacus")
pytest.importorskip("peft")


def test_a_clone_goes_on_with_a_fit_from_elsewhere(tiny_pipe, tiny_checkpoint, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(prepare, "load_tagging_pipeline", lambda device=None: tiny_pipe)
    rows = ({"text": note.text, "label": note.labels[0]} for note in source_notes())
    source, output = write_jsonl(tmp_path / "notes.jsonl", rows), tmp_path / "clone.jsonl"
    command = [str(source), str(output), "--label-column", "label"]
    assert main(command) == 2
    assert "begin it" in capsys.readouterr().err
    notes = read_notes(source, text_column="text", label_column="label", patient_column=None)
    options = CloneOptions(epsilon=None, steps=3, batch=8, rank=2)

    def die(phase: str, *_: Any) -> None:
        raise KeyboardInterrupt

    clone = partial(clone_notes, notes, output, options, model=str(tiny_checkpoint), unit="note")
    with pytest.raises(KeyboardInterrupt):
        clone(report=die)
    assert main(command) == 0
    phases: list[str] = []
    assert clone(report=lambda phase, *_: phases.append(phase)).rows
    assert "fit" not in phases
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert main(command) == 2
