"""Names in hand-offs, introductions, lists of sign-outs and fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.names.handoffs import find_handoff_names


def found(text: str) -> set[str]:
    return {text[span.start : span.end] for span in find_handoff_names(NoteWords(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("s/o from SAB to jrw", {"SAB", "jrw"}),
        ("this is dee, mom of kai", {"dee"}),
        ("mrs. strong's drain", {"strong"}),
        ("coordinator s. tull called", {"s. tull"}),
        ("h.h. runs after, md", {"h.h. runs after"}),
        ("seen by ms. c in the class", {"c"}),
        ("night float: tarrega - watch uop; okonkwo - ct head", {"tarrega", "okonkwo"}),
        ("The Villanueva twins are due.", {"Villanueva"}),
        ("Mei-Lin Cheung no-showed", {"Mei-Lin Cheung"}),
        ("after aspiration and JB was monitored", {"JB"}),
        ("Accepting MD: DO, QUYNH Q\n", {"DO, QUYNH Q"}),
        ("Continue as needed.   -- Noble (400 555-0175)", {"Noble"}),
        ("STABLE. GADGE FROM GI WILL SEE HIM. WING-KIT FROM THE SURGERY WILL COME", {"GADGE"}),
        ("dr. s's expertise", {"s"}),
        ("fax the results to +44 20 7459 5484, attention dale.", {"dale"}),
    ],
)
def test_found(text: str, expected: set[str]) -> None:
    assert expected <= found(text)


@pytest.mark.parametrize(
    "text",
    [
        "ms. is treated with ocrelizumab",
        "The baby boy was vigorous. The first family visit went well.",
        "Overnight: potassium - repleted; lactate - pending",
        "and CT was seen, and MRI was advised",
        "Follow-up Visit was made. X-Ray Chest, clear",
        "He runs after the bus. Runs After the meal are fine.",
        "SOMEONE FROM GI WILL SEE HIM. PAIN FROM SURGERY WILL FOLLOW",
        "room 4, attention deficit",
    ],
)
def test_left_alone(text: str) -> None:
    assert found(text) == set()


@given(st.text(max_size=300))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for span in find_handoff_names(NoteWords(text)):
        assert 0 <= span.start < span.end <= len(text)
