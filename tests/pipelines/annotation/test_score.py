"""One score from all evidence: lists lower it, a sure model is not overruled, definitions stand above it."""

import re
from typing import Any

import pytest
import torch
from data.cases import cases
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


def test_what_the_heads_say_and_do_not_say_is_in_the_evidence() -> None:
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
    text = "reach me at 555-0123 today"
    span = span_of(text, "555-0123", "PHONE", 0.95, "rule")
    assert evidence(text, span, reading(text, 0.0001))["model"] == DOUBT[False]
    assert score(text, span, reading(text, 0.0001)) >= 0.2
    assert "not read" in evidence(text, span, None)
    assert score(text, span, None) >= 0.2


@pytest.mark.parametrize(("text", "part", "kind", "stays"), cases("annotation", "score stays"))
def test_what_may_stay_by_definition_scores_nothing(text: str, part: str, kind: str, stays: bool) -> None:
    assert may_stay(text, span_of(text, part, kind)) == stays
    if stays:
        assert keep_probable(text, [span_of(text, part, kind, 0.99)], reading(text, 0.99), 0.0) == []


@pytest.mark.parametrize(("text", "part", "kind", "name"), cases("annotation", "score terms"))
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
