"""Buildings, wards, hospitals by their initials, employers."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.places.sites import find_sites


def found(text: str) -> set[str]:
    return {text[span.start : span.end] for span in find_sites(NoteWords(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moved to Alcott Building, 5th floor.", "Alcott Building, 5th floor"),
        ("report from Tower 9W", "Tower 9W"),
        ("The Lindale ER records were lost.", "Lindale ER"),
        ("he was transferred from QVMC last night", "QVMC"),
        ("Transfer from: QMC", "QMC"),
        ("He drives for Birch Hollow Foods.", "Birch Hollow Foods"),
        ("slides went to Mayo for review", "Mayo"),
    ],
)
def test_found(text: str, expected: str) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Transferred to the PACU, then to MICU and SNF.",
        "Two units of packed cells; Hounsfield Unit values; Bovie Unit at 30.",
        "Mayo stand and Mayo scissors were used.",
        "Review of Systems; Family Services; Blood Bank called.",
        "seen in ADHD clinic at DOU level",
        "TRANSFERRED FROM FLOOR TO ICU AT NIGHT",
    ],
)
def test_nothing_found(text: str) -> None:
    assert found(text) == set()
