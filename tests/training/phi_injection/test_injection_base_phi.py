"""Reading a base note: blanks and leftovers are found, medicine is left alone."""

import itertools

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.phi_injection import find_base_phi


def found(text: str) -> dict[str, str]:
    return {text[s.start : s.end]: s.type for s in find_base_phi(text)[0]}


@pytest.mark.parametrize(("text", "expected"), cases("training", "injection_base_phi finds_blanks_and_leftovers"))
def test_finds_blanks_and_leftovers(text: str, expected: dict[str, str]) -> None:
    result = found(text)
    assert {k: result.get(k) for k in expected} == expected


@pytest.mark.parametrize("text", cases("training", "injection_base_phi leaves_medicine_alone"))
def test_leaves_medicine_alone(text: str) -> None:
    assert find_base_phi(text)[0] == []


def test_unknown_blanks_are_ignored_not_labelled() -> None:
    text = "The _____ was closed and the XXX eye was patched."
    spans, ignore = find_base_phi(text)
    assert spans == []
    assert [text[a:b] for a, b in ignore] == ["_____", "XXX"]


@given(st.text(max_size=300))
@settings(max_examples=60)
def test_reads_any_text(text: str) -> None:
    spans, ignore = find_base_phi(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(b <= s.start or s.end <= a for a, b in ignore for s in spans)
