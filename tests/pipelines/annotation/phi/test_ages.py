"""Ages above 89 without a unit; measures of the same size stay."""

import pytest
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.ages import find_ages


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_ages(NoteWords(text))]


@pytest.mark.parametrize(
    "text",
    [
        "HR 93", "SpO2 96, lives alone, sats 93", "BP 130/96", "glucose 104, K 4, Na 140, Cl 104",
        "Mother HR 98, fetal HR 150", "Mother Temp 99, Dad well", "Sodium High, 104.", "Albumin (96, low)",
        "lady with DKA, glucose falling, 96", "old man, room 12, bed 4, 96", "father Pavel 96 kg",
        "fell, pulse 93.\nlives alone, wt 96, 97",
    ],
)  # fmt: skip
def test_measures_stay(text: str) -> None:
    assert found(text) == []
    assert found("pt aged 97") == ["97"]
