"""The whole way from a file to a clone, with a tiny model."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cloning_notes import examples, source_notes
from command_notes import write_jsonl
from synthetic_note.cloning import clone, prepare
from synthetic_note.cloning.clone import clone_notes
from synthetic_note.cloning.note_table import CloneError, read_notes
from synthetic_note.cloning.options import CloneOptions
from synthetic_note.training.private.ledger import Ledger
from synthetic_note.training.train_private import main as fit

from synthetic_note import cli

pytestmark = pytest.mark.slow
pytest.importorskip("opacus")
pytest.importorskip("peft")


@pytest.fixture(autouse=True)
def tiny(tiny_pipe: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny checkpoint tags too."""
    monkeypatch.setattr(prepare, "load_tagging_pipeline", lambda device=None: tiny_pipe)


def _options(**changes: Any) -> CloneOptions:
    values: dict[str, Any] = {"epsilon": None, "steps": 3, "batch": 8, "rank": 2, "batch_size": 8}
    return CloneOptions(**{**values, **changes})


def _lenient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "check_signal", lambda *_, **__: ["few"])


def test_a_private_clone_from_file_to_file(tiny_checkpoint: Path, tmp_path, monkeypatch, capsys):
    _lenient(monkeypatch)
    rows = [{"text": note.text, "kind": note.labels[0], "who": f"p{note.patient}"} for note in source_notes(20)]
    source = write_jsonl(tmp_path / "notes.jsonl", rows)
    command = ["clone", str(source), "-o", str(tmp_path / "clone.jsonl"), "--label-column", "kind"]
    command += ["--patient-column", "who", "--steps", "3", "--model", str(tiny_checkpoint), "--size", "0.5"]
    assert cli.main(command) == 0
    made = [json.loads(line) for line in (tmp_path / "clone.jsonl").read_text().splitlines()]
    manifest = json.loads((tmp_path / "clone.manifest.json").read_text())
    assert len(made) == manifest["counts"]["written"] <= 20
    assert {row["label"] for row in made} == {"heart", "lung"}
    assert manifest["privacy"]["unit"] == "patient"
    assert 0 < manifest["privacy"]["epsilon_spent"] <= 8
    assert "no epsilon covers those" in manifest["privacy"]["sentence"]
    assert manifest["privacy"]["sentence"] in (tmp_path / "clone.card.md").read_text()
    assert manifest["privacy"]["sentence"] in capsys.readouterr().err
    assert not (tmp_path / "clone.jsonl.run").exists()
    assert cli.main(command) == 2
    assert "--overwrite" in capsys.readouterr().err


def test_private_skeletons_are_covered_and_not_screened(tiny_checkpoint: Path, tmp_path, monkeypatch):
    _lenient(monkeypatch)
    monkeypatch.setattr(clone, "Screen", None)
    # Tables without noise, so that something is left of so few patients.
    real = clone.count_tables
    monkeypatch.setattr(clone, "count_tables", lambda *a, **k: real(*a, **{**k, "noise": 0.01}))
    notes = source_notes(40)
    options = _options(epsilon=8.0, skeletons="private")
    result = clone_notes(notes, tmp_path / "clone.jsonl", options, model=str(tiny_checkpoint), keep_run=True)
    assert result.manifest["privacy"]["covers"] == "everything in the output"
    ledger = Ledger(tmp_path / "clone.jsonl.run")
    # Skeleton tables, training, word tables.
    assert [rate for _, rate, _ in ledger.mechanisms()] == [1.0, 0.2, 1.0]
    assert result.manifest["privacy"]["epsilon_spent"] <= 8


@pytest.mark.parametrize("phase", ["de-identify", "fit", "sample and screen"])
def test_a_run_that_was_cut_off_makes_the_same_clone(phase: str, tiny_checkpoint: Path, tmp_path: Path) -> None:
    notes, options = source_notes(40, 1), _options()
    # The keys of both runs are the same, so that their draws are.
    for name in ("whole", "cut"):
        (tmp_path / f"{name}.jsonl.run").mkdir()
        (tmp_path / f"{name}.jsonl.run" / "key").write_bytes(b"k" * 32)
    whole = clone_notes(notes, tmp_path / "whole.jsonl", options, model=str(tiny_checkpoint))

    def die(name: str, done: int, total: int) -> None:
        if name == phase:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        clone_notes(notes, tmp_path / "cut.jsonl", options, model=str(tiny_checkpoint), report=die)
    with pytest.raises(CloneError, match="options"):
        clone_notes(notes, tmp_path / "cut.jsonl", _options(seed=5), model=str(tiny_checkpoint))
    resumed = clone_notes(notes, tmp_path / "cut.jsonl", options, model=str(tiny_checkpoint))
    assert resumed.rows == whole.rows
    assert resumed.manifest == whole.manifest


def test_noise_that_drowns_everything_is_refused_before_a_note_is_read(tiny_checkpoint: Path, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(prepare, "deidentify", None)
        with pytest.raises(CloneError, match="drown"):
            clone_notes(source_notes(), tmp_path / "c.jsonl", _options(epsilon=0.5), model=str(tiny_checkpoint))
    notes = [type(note)("He went home.", note.labels, note.patient) for note in source_notes()]
    with pytest.raises(CloneError, match="no skeleton has anything to say"):
        clone_notes(notes, tmp_path / "d.jsonl", _options(), model=str(tiny_checkpoint))


def test_a_full_disk_while_writing_keeps_the_run(tiny_checkpoint: Path, tmp_path, monkeypatch):
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(clone, "write_table", full)
        with pytest.raises(CloneError, match="No space left"):
            clone_notes(source_notes(), tmp_path / "c.jsonl", _options(), model=str(tiny_checkpoint))
    assert clone_notes(source_notes(), tmp_path / "c.jsonl", _options(), model=str(tiny_checkpoint)).rows


def test_from_python(tiny_checkpoint: Path) -> None:
    import datasets
    from synthetic_note.cloning.dataset import clone_dataset

    table = datasets.Dataset.from_list([{"text": n.text, "label": list(n.labels)} for n in source_notes()])
    options = {"epsilon": None, "steps": 2, "batch": 8, "rank": 2}
    made, manifest = clone_dataset(table, label_column="label", model=str(tiny_checkpoint), **options)
    bounded = prepare.bound_notes(examples(3, 9), 4, seed=0)
    assert [sum(note.patient == patient for note in bounded) for patient in range(3)] == [4, 4, 4]
    assert len(made) == manifest["counts"]["written"]
    assert manifest["privacy"]["covers"] == "nothing"


def test_a_clone_goes_on_with_a_fit_from_elsewhere(tiny_checkpoint: Path, tmp_path: Path, monkeypatch, capsys):
    rows = ({"text": note.text, "label": note.labels[0]} for note in source_notes())
    source, output = write_jsonl(tmp_path / "notes.jsonl", rows), tmp_path / "clone.jsonl"
    command = [str(source), str(output), "--label-column", "label"]
    assert fit(command) == 2
    assert "begin it" in capsys.readouterr().err
    notes = read_notes(source, text_column="text", label_column="label", patient_column=None)

    def die(phase: str, *_: Any) -> None:
        raise KeyboardInterrupt

    make = partial(clone_notes, notes, output, _options(), model=str(tiny_checkpoint), unit="note")
    with pytest.raises(KeyboardInterrupt):
        make(report=die)
    assert fit(command) == 0
    phases: list[str] = []
    assert make(report=lambda phase, *_: phases.append(phase)).rows
    assert "fit" not in phases
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert fit(command) == 2
