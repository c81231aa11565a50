"""`demo`: an example note beside its synthetic one."""

import json
from pathlib import Path

import pytest
from fresh_process import run_python

from synthetic_note import cli, examples


def test_demo_shows_both_notes_with_marks(command, capsys):
    assert command("demo", "clinic", "--width", 120) == cli.OK
    shown = capsys.readouterr().out
    assert "\x1b" not in shown, "colours although the output is no terminal"
    assert "{Marcus Delacroix-Thorne}" in shown
    assert "identifier, and its surrogate" in shown
    assert max(map(len, shown.splitlines())) <= 120
    assert command("demo", "all", "--width", 40, "--mask-ratio", "0.5") == cli.OK
    assert capsys.readouterr().out.count("SYNTHETIC") == 3
    assert command("demo", "--seed", -1) == cli.USAGE
    assert "seed" in capsys.readouterr().err


def test_demo_plain_is_the_synthetic_note_alone(command, capsys):
    assert command("demo", "radiology", "--plain") == cli.OK
    first = capsys.readouterr().out
    assert "OYELARAN" not in first
    assert "{" not in first
    assert len(first.splitlines()) == len(examples.load("radiology").text.splitlines())
    assert command("demo", "radiology", "--plain") == cli.OK
    assert capsys.readouterr().out == first


def test_notes_to_try_the_other_commands_on(command, tmp_path: Path, capsys):
    output = tmp_path / "notes.jsonl"
    assert command("demo", "--write", output) == cli.OK
    rows = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert len({row["text"] for row in rows}) == len({row["patient_id"] for row in rows}) == 60
    assert {row["specialty"] for row in rows} == set(examples.SPECIALTIES.values())
    assert command("demo", "--write", output) == cli.USAGE, "wrote over what was there"
    assert "--write" in capsys.readouterr().err


@pytest.mark.slow
def test_demo_in_a_process_of_its_own(tiny_checkpoint: Path, tmp_path: Path):
    """No terminal, no colour, an encoding that knows no more than ASCII."""
    code = f"""
        import sys
        from synthetic_note.cli import main

        sys.exit(main(["demo", "discharge", "--model", {str(tiny_checkpoint)!r}]))
    """
    shown = run_python(code, tmp_path, {"PYTHONIOENCODING": "ascii", "COLUMNS": "90"}, installed=True)
    assert "ORIGINAL" in shown
    assert max(map(len, shown.splitlines())) <= 90
