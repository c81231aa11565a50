"""Notes in one case: which words get a capital; offsets stay."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.phi.letter_case import in_one_case, recased
from synthetic_note.pipelines.annotation.phi.rules import find_phi_by_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THE PATIENT, MS. OKAFOR, DENIES CHEST PAIN.", "the patient, Ms. Okafor, denies chest pain."),
        ("seen with m. b. rich and drs. quispe", "seen with M. B. Rich and Drs. Quispe"),
        ("he was jailed and speaks slowly", "he was jailed and speaks slowly"),
    ],
)
def test_capitals(text: str, expected: str) -> None:
    assert recased(text) == expected


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(), max_size=80))
@example("ßAA")
def test_offsets_stay(text: str) -> None:
    again = recased(text)
    assert len(again) == len(text)
    assert [char.isalpha() for char in again] == [char.isalpha() for char in text]


def test_one_case() -> None:
    assert in_one_case("the whole of this short note was typed in lower case")
    assert in_one_case("THE WHOLE OF THIS SHORT NOTE WAS TYPED IN UPPER CASE")
    assert not in_one_case("This Note Has Capitals Here And There, As Usual In Text")
    assert not in_one_case("too short")


def test_rules_read_lower_case() -> None:
    text = "care team: s.a. quispe (attending), petra okonjo (resident). she lives in ames, iowa and feels well today"
    found = {text[span.start : span.end] for span in find_phi_by_rules(text)}
    assert {"s.a. quispe", "petra okonjo", "ames, iowa"} <= found
