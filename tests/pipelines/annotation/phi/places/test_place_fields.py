"""Towns in fields of forms, practices, branches, crews, paths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.places.place_fields import find_places_in_fields


def found(text: str) -> set[str]:
    return {text[span.start : span.end] for span in find_places_in_fields(NoteWords(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("REFERRAL\nFrom: Linden Mem, Alta Vista CA\nReferred by: K. Osei", "Alta Vista CA"),
        ("From: Hill General, Walford, MD\n", "Walford, MD"),
        ("Valley Medicine Associates have been contacted.", "Valley Medicine Associates"),
        ("she is followed at the medical center at albany. exam normal.", "medical center at albany"),
        ("He walks along Harbor Ridge every morning.", "Harbor Ridge"),
        ("a Fort Ashdown VA patient", "Fort Ashdown VA"),
        ("accepted at Sister Agatha Regional", "Sister Agatha Regional"),
        ("Three-Rivers Pathology Laboratory   CLIA 05D0000000", "Three-Rivers Pathology Laboratory"),
        ("a firefighter of Engine 41", "Engine 41"),
        ("Her follow-up is at the Town Center location.", "Town Center"),
        ("admitted to Glasford Mem on arrival", "Glasford Mem"),
        ("A. Roe, PT, Howland City VA\n", "Howland City VA"),
        ("the Convent of the Holy Thorn called", "Convent of the Holy Thorn"),
        ("drives for gray trucking since 2019", "gray trucking"),
        ("From: Baptist Health Larkspur, Vendale, VT\n", "Baptist Health Larkspur"),
        ("From: Baptist Health Larkspur, Vendale, VT\n", "Vendale, VT"),
        ("from: delmar beach er, antelope, california\nreferred by", "delmar beach er"),
        ("From: Linden Health System, Fairview CT Referred by: K. Osei", "Fairview CT"),
        ("he walks along southwest tarn way every morning", "southwest tarn way"),
        ("he jogs down carlton place.", "carlton place"),
        ("K. Osei (resident), Allen (RN, Long Unit)", "Long Unit"),
        ("Lara (RN, Sick Unit)", "Sick Unit"),
        ("REFERRAL From:Norwood-Alder Hospital,Rosedale PA Referred by: K. Roe", "Rosedale PA"),
        ("allen (rn, abara\nunit)", "abara\nunit"),
        ("Her parents live in Gautier, MS. Father", "Gautier, MS"),
    ],
)
def test_found(text: str, expected: str) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Signed: Anna Roe, MD\n",
        "To: Anna Roe, RN\n",
        "The clinic at the hospital is closed; the hospital at night is quiet.",
        "She walks on Level 2 of the program and runs on CA time.",
        "He is seen at the VA, in the VA clinic, and by Mr. VA.",
        "Return to the Radiology office or the ENT office.",
        "Rescue inhaler used; on Truck 2x weekly",
        "The order of the day is rest.",
        "He works for the trucking industry.",
        "From: Anna Roe, Nowhere Zed\n",
        "From: the clinic, by fax\n",
        "He walks down the street and walks along the same road.",
        "Kim (RN, Burn Unit) and Lee (RN, Stroke Unit)",
        "In June, MD was called. In case, PA will help.",
    ],
)
def test_left_alone(text: str) -> None:
    assert found(text) == set()


@given(st.text(max_size=300))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for span in find_places_in_fields(NoteWords(text)):
        assert 0 <= span.start < span.end <= len(text)
