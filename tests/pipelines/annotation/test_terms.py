"""Letter case by sentence: trial descriptions, lists, laboratory tables, headings, shorthand, capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.terms import sentence_around, sentence_case


def case_at(text: str, place: str) -> str:
    start = text.index(place)
    return sentence_case(text, start, start + len(place))


@pytest.mark.parametrize(
    ("text", "place", "case"),
    [
        # Trial descriptions: prose, whatever stands in small letters in it.
        ("This is a phase 3 study of apixaban in adults with cancer.", "apixaban", "mixed"),
        ("Inclusion criteria: age 18 or older; ECOG 0-1; adequate organ function.", "ECOG", "lower"),
        ("Participants are randomized to placebo. The primary endpoint is survival.", "placebo", "mixed"),
        ("Patients receive drug X for 12 weeks and are then followed by smith for a year.", "smith", "mixed"),
        # Shorthand: abbreviations in capitals tell nothing.
        ("pt with COPD and CHF seen by smith for wound check", "smith", "lower"),
        ("spoke with maria re her MRI, she wants to wait", "maria", "lower"),
        # A list under prose, and its items alone.
        ("Her medications are as follows.\n- metformin\n- lisinopril", "metformin", "mixed"),
        ("meds are listed below for review\n- metformin\n- lisinopril", "lisinopril", "lower"),
        # Laboratory tables.
        ("Na 140 K 4.2 Cl 101\nAST 22 ALT 31", "K", "mixed"),
        ("SODIUM 140 POTASSIUM 4.2 CHLORIDE 101", "POTASSIUM", "upper"),
        # Headings do not tell the case of what follows them.
        ("HISTORY OF PRESENT ILLNESS: The patient came with smith.", "smith", "mixed"),
        ("Plan: see dr smith in the clinic next week", "smith", "lower"),
        ("PATIENT SEEN BY SMITH WITH 5 mg OF MORPHINE", "SMITH", "upper"),
        # From one sentence to the next.
        ("He feels well. pt seen by smith at home today", "smith", "lower"),
        ("ALLERGIES TO PENICILLIN.\nHe was seen by smith yesterday.", "smith", "mixed"),
    ],
)
def test_case_of_the_sentence_around_a_place(text: str, place: str, case: str) -> None:
    assert case_at(text, place) == case


def test_the_place_itself_does_not_count() -> None:
    text = "spoke with Maria about the results of her scan"
    assert case_at(text, "Maria") == "lower"
    assert case_at(text, "results") == "mixed"


@given(st.text(alphabet="aB c.\n:-1", max_size=400), st.integers(0, 400), st.integers(0, 10))
def test_the_sentence_holds_the_place(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(len(text), start + length)
    first, last = sentence_around(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert sentence_case(text, start, end) in ("mixed", "lower", "upper")
