"""One score from all evidence: lists lower it, a sure model is not overruled, definitions stand above it."""

import re
from typing import Any

import pytest
import torch
from synthetic_note.pipelines.annotation.score import (
    DOUBT,
    GROUPS,
    SURE,
    Reading,
    counted,
    evidence,
    group_of,
    keep_probable,
    score,
    weights,
)
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.pipelines.annotation.terms import may_stay
from synthetic_note.pipelines.annotation.tokens import NoteTokens

LABELS = ["O", "B-PATIENT", "I-PATIENT"]
ENTITIES = ["O", "B-PROBLEM", "I-PROBLEM", "B-ANATOMY", "I-ANATOMY"]


def span_of(text: str, part: str, kind: str = "NAME", probability: float = 0.9, source: str = "model") -> PhiSpan:
    start = text.index(part)
    return PhiSpan(start, start + len(part), kind, probability, source)


def reading(text: str, probability: float, problem: float | None = None) -> Reading:
    """One token for each word, all of which the heads find as probable."""
    places = [match.span() for match in re.finditer(r"\S+", text)]
    tokens = NoteTokens([0] * len(places), [a for a, _ in places], [b for _, b in places], [0] * len(places))
    phi = torch.tensor([[1 - probability, probability, 0.0]] * len(places))
    if problem is None:
        return Reading(tokens, phi, LABELS)
    return Reading(tokens, phi, LABELS, torch.tensor([[1 - problem, problem, 0.0, 0.0, 0.0]] * len(places)), ENTITIES)


def test_a_term_lowers_a_doubtful_score_and_not_a_sure_one() -> None:
    assert {group_of(PhiSpan(0, 1, kind)) for kind in PHI_TYPES} == {*GROUPS, "numbers"} == set(weights())
    assert all({"bias", "model", "entity"} <= set(table) for table in weights().values())
    text = "started on Humira again"
    doubtful, sure = span_of(text, "Humira", probability=0.7), span_of(text, "Humira", probability=SURE)
    assert "clinical words" in counted(text, doubtful, reading(text, 0.7))
    assert "clinical words" not in counted(text, sure, reading(text, SURE))
    plain = text.replace("Humira", "Qorvan")
    assert score(text, doubtful, reading(text, 0.7)) < score(plain, span_of(plain, "Qorvan"), reading(plain, 0.7))
    assert score(text, sure, reading(text, SURE)) > 0.5
    for name in ("Bell", "Foley", "Noonan", "Parkinson", "Wells"):
        text = f"Discussed the scan with {name} today"
        assert keep_probable(text, [span_of(text, name, probability=0.99)], reading(text, 0.99), 0.2)


def test_what_the_entity_head_says_is_in_the_evidence() -> None:
    text = "on 3/4 again"
    span = span_of(text, "3/4", "DATE")
    seen = evidence(text, span, reading(text, 0.6, problem=0.98))
    assert seen["entity"] > 3
    assert score(text, span, reading(text, 0.6, 0.98)) < score(text, span, reading(text, 0.6, 0.02))
    assert "entity" not in evidence(text, span, reading(text, 0.6))
    # A reading can be moved.
    moved = reading(text, 0.9).moved(lambda place: place + 10)
    assert moved.of(0, 10) == {}
    assert moved.of(13, 16)["model"] == pytest.approx(reading(text, 0.9).of(3, 6)["model"])


def test_silence_of_the_head_does_not_overrule_a_rule() -> None:
    text = "reach me at 555-0123 today"
    span = span_of(text, "555-0123", "PHONE", 0.95, "rule")
    assert evidence(text, span, reading(text, 0.0001))["model"] == DOUBT[False]
    assert score(text, span, reading(text, 0.0001)) >= 0.2
    assert "not read" in evidence(text, span, None)
    assert score(text, span, None) >= 0.2


STAYS: list[tuple[str, str, str, bool]] = [
    ("a 45 yo man", "45", "AGE", True), ("aged 93 days", "93", "AGE", True),
    ("served from 1968 to 1971", "1968 to 1971", "DATE", True),
    ("stones in 1999, 2002, 2008", "1999, 2002, 2008", "DATE", True),
    ("seen two weeks ago", "two weeks ago", "DATE", True), ("at 2352 asleep", "2352", "DATE", True),
    ("moved to Texas", "Texas", "LOCATION", True), ("back from Spain", "Spain", "FACILITY", True),
    ("Date: MM/DD/YYYY", "MM/DD/YYYY", "DATE", True), ("Month DD, YYYY", "DD", "NAME", True),
    ("63yo F, here with her son", "F", "NAME", True),
    ("Violet  F  DOB", "F", "NAME", True), ("Smith, F, here", "F", "NAME", False), ("(84M)", "84M", "AGE", True),
    ("on Monday at 9.15", "9.15", "DATE", True), ("BNO 3/7, review 2/52", "3/7", "DATE", True),
    ("off 4/12 from 14/03/2024", "4/12", "DATE", True), ("seen on 7/12, review 2/52", "7/12", "DATE", False),
    ("well 3/7, ZIP MA 02139", "3/7", "DATE", False), ("in clinic 07/12, NHS", "07/12", "DATE", False),
    ("now 93 yo", "93", "AGE", False), ("dob 1947-08-02", "1947-08-02", "DATE", False),
    ("on 3/4/21", "3/4/21", "DATE", False), ("in May 2021", "May 2021", "DATE", False),
    ("from Springfield", "Springfield", "LOCATION", False), ("by F. Roe", "F", "NAME", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "part", "kind", "stays"), STAYS)
def test_what_may_stay_by_definition_scores_nothing(text: str, part: str, kind: str, stays: bool) -> None:
    assert may_stay(text, span_of(text, part, kind)) == stays
    if stays:
        assert keep_probable(text, [span_of(text, part, kind, 0.99)], reading(text, 0.99), 0.0) == []


TERMS: list[tuple[str, str, str, str]] = [
    ("Spurling, Hoffmann, Lhermitte all negative", "Hoffmann", "NAME", "eponym"),
    ("known Graves disease", "Graves", "NAME", "eponym"),
    ("Kawasaki?", "Kawasaki", "NAME", "possible eponym"),
    ("grew S. aureus twice", "S.", "NAME", "clinical words"),
    ("start losartan now", "losartan", "NAME", "clinical words"),
    ("pain 3/10 at rest, 8/10 at worst", "8/10", "DATE", "measure"),
    ("5-9: mild, 10-14: moderate", "10-14", "DATE", "measure"),
    ("Cr 3.1/2.7/2.2", "7/2", "DATE", "measure"),
    ("review in 6/52", "6/52", "DATE", "measure"),
    ("gave 1200 mg", "1200", "MRN", "measure"),
]


@pytest.mark.parametrize(("text", "part", "kind", "name"), TERMS)
def test_terms_are_evidence(text: str, part: str, kind: str, name: str) -> None:
    assert name in evidence(text, span_of(text, part, kind), None)


def test_context_of_a_name_is_evidence() -> None:
    def seen(text: str, part: str) -> dict[str, Any]:
        return evidence(text, span_of(text, part), None)

    assert "title or relative" in seen("Dr. Qorvan came", "Qorvan")
    assert "header" in seen("PCP: Ng", "Ng")
    assert "act of a person" in seen("then Qorvan denies it", "Qorvan")
    assert "small letters" in seen("She was seen and qorvan was there.", "qorvan")
    assert "small letters" not in seen("pt seen and qorvan was there", "qorvan")
    assert "everyday words" in seen("She saw the carpenter today.", "carpenter")
    assert "everyday words" not in seen("She saw Ms. Carpenter today.", "Carpenter")
    assert "dictionary words" in seen("Outside the guardrails they met.", "guardrails")
    assert "dictionary words" not in seen("Outside the guardrails they met Okafor.", "Okafor")
