"""Facilities told by their surroundings; prose and eponyms stay."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.places.facility_cues import find_cued_facilities


def found(text: str) -> set[str]:
    return {text[span.start : span.end] for span in find_cued_facilities(NoteWords(text))}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Difficult airway @ Brankwell last year.", "Brankwell"),
        ("She is studying at Brankwell now.", "Brankwell"),
        ("@ Hope Center for meals", "Hope Center"),
        ("The Brankwell records were lost.", "Brankwell"),
        ("Nausea only (Brankwell ED, 2019).", "Brankwell"),
        ("She left Murray VA yesterday.", "Murray VA"),
        ("transferred from OSH (Brankwell)", "Brankwell"),
        ("moved to Brankwell 3, due at noon", "Brankwell 3"),
        ("CALLED TO RN 5 WEST", "5 WEST"),
        ("hospice = Evening Star, from Friday", "Evening Star"),
        ("Rx to Brankwell's Chemist", "Brankwell's Chemist"),
        ("going to st mary's by bus", "st mary's"),
        ("The Mayo records were lost.", "Mayo"),
        ("seen at VA Palo Alto", "VA Palo Alto"),
        ("VAMC Tampa notes", "VAMC Tampa"),
        ("records of Durham VA", "Durham VA"),
        ("the Richmond VA called", "Richmond VA"),
        ("taken to the Children's Hospital", "Children's Hospital"),
    ],
)
def test_finds(text: str, want: str) -> None:
    assert want in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tenderness at McBurney's point and at Level 3.",
        "Take one at Bedtime, at Home or at Night.",
        "Seen at Christmas, at Noon on Monday.",
        "He was at Mr. Roe's house, at least at times.",
        "The Emergency Room records were lost.",
        "Given on Humalog 3 units, on Vitamin B 12 daily.",
        "The patient left against medical advice.",
        "at the mercy of the weather",
        "Raised in Ohio, at Rest 2/10.",
    ],
)
def test_leaves_prose(text: str) -> None:
    assert found(text) == set()
