"""Bad input is refused with a message that helps, before compute is spent."""

import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest
from cloning_notes import source_notes
from command_notes import write_jsonl
from synthetic_note.cloning import options as option_module
from synthetic_note.cloning.note_table import CloneError, SourceNote, read_notes, write_table
from synthetic_note.cloning.options import CloneOptions, check_disk, check_installed, check_notes

from synthetic_note import cli

OPTIONS = CloneOptions()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"epsilon": 0.0}, "epsilon"), ({"epsilon": -2.0}, "epsilon"), ({"epsilon": float("nan")}, "epsilon"),
        ({"delta": 0.0}, "delta"), ({"delta": 1.5}, "delta"), ({"size": 0.0}, "size"),
        ({"generator": "diffusion"}, "masked or causal"), ({"skeletons": "public"}, "record or private"),
        ({"skeletons": "private", "epsilon": None}, "epsilon"), ({"notes_per_patient": 0}, "notes_per_patient"),
        ({"skeleton_share": 1.0}, "skeleton_share"),
    ],
)  # fmt: skip
def test_options(values: dict[str, Any], message: str) -> None:
    with pytest.raises(CloneError, match=message):
        CloneOptions(**values)


@pytest.mark.parametrize(
    ("notes", "message"),
    [
        ([], "no notes"),
        (source_notes(1), "one patient"),
        ([*source_notes(), SourceNote("A rare thing.", ("rare",), 99)], "1 of 3 labels"),
        ([*source_notes(), *[SourceNote("Again.", ("lung",), 99)] * 10_000], "10000 of 10024 notes"),
    ],
)
def test_notes_that_cannot_be_cloned(notes: list[SourceNote], message: str) -> None:
    with pytest.raises(CloneError, match=message) as error:
        check_notes(notes, OPTIONS)
    assert "rare" not in str(error.value)


def test_no_room_no_extra_and_a_delta_above_one_in_n(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
    with pytest.raises(CloneError, match="MB left"):
        check_disk(tmp_path, source_notes(), OPTIONS)
    monkeypatch.setattr(option_module, "NEEDED", {"no_such_module": "opacus"})
    with pytest.raises(CloneError, match=r"synthetic-note\[private\]"):
        check_installed()
    with pytest.raises(CloneError, match="500 patients"):
        CloneOptions(delta=1 / 400).budget(500)


def test_rows_with_gaps_and_files_that_are_not_there_or_not_read(tmp_path: Path) -> None:
    good = {"text": "x", "label": "a", "patient": 1}
    for column, empty in (("text", ""), ("label", ""), ("patient", None)):
        rows = [good, {**good, column: empty}]
        for source in (write_jsonl(tmp_path / "notes.jsonl", rows), rows):
            with pytest.raises(CloneError, match=f"row 2 has no {column}"):
                read_notes(source, text_column="text", label_column="label", patient_column="patient")
    columns = {"text_column": "text", "label_column": None, "patient_column": None}
    with pytest.raises(CloneError, match="no column 'kind'"):
        read_notes(write_jsonl(tmp_path / "n.jsonl", [{"text": "x"}]), **{**columns, "label_column": "kind"})
    with pytest.raises(CloneError, match="does not exist"):
        read_notes(tmp_path / "none.jsonl", **columns)
    (tmp_path / "bad.jsonl").write_text('{"text": "good"}\n{\'secret note\': ')
    with pytest.raises(CloneError, match="row 2") as error:
        read_notes(tmp_path / "bad.jsonl", **columns)
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
def test_formats_round_trip(ending: str, tmp_path: Path) -> None:
    rows = [{"text": "A note.\nTwo lines", "label": "a; b"}, {"text": "Other", "label": "a"}]
    path = tmp_path / f"notes.{ending}"
    write_table(rows, path)
    notes = read_notes(path, text_column="text", label_column="label", patient_column=None)
    assert [(note.text, note.labels) for note in notes] == [("A note.\nTwo lines", ("a", "b")), ("Other", ("a",))]


@pytest.mark.parametrize("flags", [["--epsilon", "0"], ["--epsilon", "much"], ["--delta", "2"], ["-o", "/no/x.jsonl"]])
def test_the_command_says_what_is_wrong(flags: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("opacus")
    command = ["clone", str(tmp_path / "none.jsonl"), "-o", str(tmp_path / "out.jsonl"), *flags]
    assert cli.main(command) == 2
    assert flags[0].strip("-")[:7].replace("o", "output", flags[0] == "-o") in capsys.readouterr().err
