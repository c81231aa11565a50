"""Values that a label or a set phrase shows: birthplaces, pharmacies, persons and sites of hand-overs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.form_fields import find_field_values, is_state


def found(text: str) -> set[tuple[str, str]]:
    return {(text[span.start : span.end], span.type) for span in find_field_values(NoteWords(text))}


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Birthplace - Calcium, New York\nGuardian - L. Roe", "Calcium, New York", "LOCATION"),
        ("birthplace: Sugar Grove IL\tpcp: Ko", "Sugar Grove IL", "LOCATION"),
        ("Subscriber #\tXEV0\tBirthplace\tHatfield PA\tPCP\tDr. Ko", "Hatfield PA", "LOCATION"),
        ("BASH, KELLY M, ARNP, EMERSON HILL ER", "EMERSON HILL ER", "FACILITY"),
        ("BIRTHPLACE:GLASFORD, MONTANA\nSEX:F", "GLASFORD, MONTANA", "LOCATION"),
        ("Rx: M45  Pharmacy: Twin Falls ER, 303 555-0110", "Twin Falls ER", "FACILITY"),
        ("Pharmacy: Tamarack District Hospital Nbr 2, 800-555-0158", "Tamarack District Hospital Nbr 2", "FACILITY"),
        ("Transferring MD: SUN, WING-KIT W, cell 245/555-0125", "SUN, WING-KIT W", "NAME"),
        ("Accepting MD: Rosa,Michael\nnext", "Rosa,Michael", "NAME"),
        ("scribed for g. m. studier by patrick bishop on 12\\13\\04.", "patrick bishop", "NAME"),
        ("SCRIBED FOR P.D. HEIGHT BY NOBLE NAVA ON SUN.", "P.D. HEIGHT", "NAME"),
        ("to whom it may concern: mr. long do was under my care", "long do", "NAME"),
        ("CHAPLAIN ADREA BLOOD VISITED.", "ADREA BLOOD", "NAME"),
        ("cherie sanchez, rn, dearborn er\n", "dearborn er", "FACILITY"),
        ("He works for Rutherford ER.", "Rutherford ER", "FACILITY"),
        ("lives with her husband, Noble, who is here", "Noble", "NAME"),
        ("The King's Daughters' Med Ctr records were lost.", "King's Daughters' Med Ctr", "FACILITY"),
        ("had no bleeding. the old black forest va records were\nlost", "forest va", "FACILITY"),
        ("stable.\n\npulmonary medicine associates have been contacted", "pulmonary medicine associates", "FACILITY"),
    ],
)
def test_found(text: str, value: str, kind: str) -> None:
    spans = found(text)
    assert any(text_found.endswith(value) and of == kind for text_found, of in spans), spans


@pytest.mark.parametrize(
    "text",
    [
        "Birthplace - unknown, moved often\n",
        "Pharmacy: none on file",
        "Attending physician: not available\nReferring MD: none, see note",
        "the chaplain has visited; chaplain on call came",
        "the outside hospital records were reviewed; the clinic records",
        "She was under my care. The patient was under my care.",
        "He works for the ER. She works at home.",
        "Her mother, Depression, who",
        "dictated for the record by phone",
    ],
)
def test_left_alone(text: str) -> None:
    assert found(text) == set()


def test_states() -> None:
    assert is_state("ny")
    assert is_state("New York")
    assert not is_state("zz")
    assert not is_state("clinic")


@given(st.text(max_size=300))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for span in find_field_values(NoteWords(text)):
        assert 0 <= span.start < span.end <= len(text)
