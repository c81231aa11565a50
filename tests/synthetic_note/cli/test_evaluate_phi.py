"""`synthetic-note evaluate-phi`: scores, misses without text, wrong usage; nothing of a note in any message."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from command_notes import lines, write_jsonl
from synthetic_note.pipelines.options import PHI_PRESETS

from synthetic_note import cli

NOTES = [
    ("Mr. Alfred Nightingale called 212-555-0147.", [(4, 22, "PATIENT"), (30, 42, "PHONE")]),
    ("The baker Zebulonia came, aged 54.", [(4, 9, "PROFESSION"), (10, 19, "PATIENT"), (31, 33, "AGE")]),
    ("No identifier. Call 212-555-0147 for questions.", []),
]
SECRETS = ("Nightingale", "Zebulonia", "212-555-0147")


@pytest.fixture
def score(command):
    """Runs the sub-command in this process, on a model that finds nothing itself."""
    return partial(command, "evaluate-phi")


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    rows = [
        {"text": text, "spans": [{"start": s, "end": e, "label": label} for s, e, label in spans]}
        for text, spans in NOTES
    ]
    return write_jsonl(tmp_path / "gold.jsonl", rows)


def test_scores_and_misses(score, gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, wrong = tmp_path / "scores.json", tmp_path / "misses.jsonl"
    assert score(gold, "--end-to-end", "-o", out, "--misses", wrong, "--quiet") == 0
    scores = json.loads(out.read_text())
    assert (scores["notes"], scores["elements"]) == (3, 3)
    assert scores["element_recall"]["covered"]["count"] == 2
    assert scores["notes_without_leak"]["count"] == 2
    assert scores["clean_texts_touched"] == scores["clean_texts_touched"] | {"count": 1, "of": 1}
    assert scores["phi_threshold"] == PHI_PRESETS["balanced"]
    # End to end it is counted in the text that comes out.
    made = scores["end_to_end"]
    assert (made["notes"], made["elements_removed"]["of"], made["elements_removed"]["count"]) == (3, 3, 2)
    misses = lines(wrong)
    found = [(line["row"], line["type"], line["kind"]) for line in misses]
    assert found == [(2, "NAME", "missed"), (3, "PHONE", "false alarm"), (2, "NAME", "leaked")]
    assert misses[1]["source"] == "rule"
    shown = capsys.readouterr()
    assert "66.67%" in shown.out
    everything = shown.out + shown.err + wrong.read_text() + out.read_text()
    assert not any(secret in everything for secret in SECRETS)
    # Text is shown on request only.
    assert score(gold, "--misses", wrong, "--show-text", "--quiet", "--overwrite") == 0
    assert [line["text"] for line in lines(wrong)] == ["Zebulonia", "212-555-0147"]


def test_known_identifiers_and_limit(score, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "known.json").write_text('{"NAME": ["Zebulonia"]}')
    known = ("--known-phi", tmp_path / "known.json", "--limit", 2, "--batch-size", 1)
    assert score(gold, *known, "-o", tmp_path / "s.json", "--quiet") == 0
    scores = json.loads((tmp_path / "s.json").read_text())
    assert scores["notes"] == 2
    assert scores["notes_without_leak"]["share"] == 1.0
    # Scope `all` looks for what it scores.
    assert score(gold, "--scope", "all", "-o", tmp_path / "s.json", "--quiet", "--overwrite") == 0
    by_type = json.loads((tmp_path / "s.json").read_text())["by_type"]
    assert by_type["PROFESSION"]["elements"] == by_type["AGE"]["elements"] == 1


def test_wrong_usage_is_told_before_anything_runs(score, gold: Path, capsys):
    for words, message in {
        "--show-text": "--show-text needs --misses",
        "--limit 0": "--limit",
        "--phi-threshold 3": "phi_threshold",
        "-o nowhere/scores.json": "--output: give the name of a file",
        "--label-map nowhere.json": "--label-map: the file cannot be read",
        "--format brat": "a .ann file with its .txt file",
    }.items():
        assert score(gold, *words.split()) == cli.USAGE
        assert message in capsys.readouterr().err


def test_no_file_is_lost(score, gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert score(gold, "-o", gold, "--overwrite") == cli.USAGE
    assert "the gold standard itself" in capsys.readouterr().err
    (tmp_path / "s.json").write_text("mine")
    assert score(gold, "-o", tmp_path / "s.json") == cli.USAGE
    assert "--overwrite" in capsys.readouterr().err
    assert (tmp_path / "s.json").read_text() == "mine"
    assert score(gold, "-o", tmp_path / "s.json", "--overwrite", "--quiet") == 0


def test_a_note_that_cannot_be_worked_on_is_told_by_row(score, pipe: Any, gold: Path, monkeypatch, capsys):
    def broken(inputs: dict[str, Any], **_: Any) -> None:
        raise ValueError(inputs["texts"][0])

    monkeypatch.setattr(pipe, "forward", broken)
    assert score(gold, "--quiet", "--batch-size", 1) == cli.FAILED
    shown = capsys.readouterr().err
    assert "row 1" in shown
    assert "Nightingale" not in shown
