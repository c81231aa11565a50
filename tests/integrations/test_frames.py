"""The work on a frame of notes, without any engine."""

import json
from pathlib import Path

import pytest

pandas = pytest.importorskip("pandas")
from synthetic_note.integrations.frames import NoteFrames  # noqa: E402
from synthetic_note.integrations.spark import generate_frames  # noqa: E402

NOTE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly."


def test_a_frame_keeps_its_other_columns_and_its_bad_rows(tiny_checkpoint: Path) -> None:
    frame = pandas.DataFrame({"text": [NOTE, None], "code": ["I10", "E11.9"], "mrn": [1, 2]}, index=[7, 9])
    made = NoteFrames({"seed": 3}, model=str(tiny_checkpoint), drop=("mrn",))(frame)
    assert list(made.columns) == ["text", "phi", "report", "error", "code"]
    assert list(made.index) == [7, 9]
    assert "Nightingale" not in made["text"][7]
    assert json.loads(made["phi"][7])[0]["type"] == "NAME"
    assert made["text"][9] is None
    assert "string" in made["error"][9]


def test_the_function_of_spark_is_the_work_on_each_frame(tiny_checkpoint: Path) -> None:
    frames = [pandas.DataFrame({"text": [NOTE]}), pandas.DataFrame({"text": []})]
    first, second = generate_frames({"seed": 3}, model=str(tiny_checkpoint))(iter(frames))
    assert (len(first), len(second)) == (1, 0)
    with pytest.raises(ValueError, match="seed"):
        generate_frames({})
    with pytest.raises(ValueError, match="seed"):
        NoteFrames({"seed": None})
