"""Letter case by sentence: trial descriptions, lists, laboratory tables, headings, shorthand, capitals."""

import pytest
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.terms import sentence_around, sentence_case


def case_at(text: str, place: str) -> str:
    start = text.index(place)
    return sentence_case(text, start, start + len(place))


@pytest.mark.parametrize(("text", "place", "case"), cases("annotation", "terms case_of_the_sentence_around_a_place"))
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
