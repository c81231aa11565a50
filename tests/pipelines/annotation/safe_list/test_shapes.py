"""Pieces of numbers, organisms, terms of several words and misspelt words are no identifiers; what is like them is."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.safe_list.safe_list import is_safe
from synthetic_note.pipelines.annotation.spans import PhiSpan


def safe(text: str, value: str, kind: str) -> bool:
    start = text.index(value)
    return is_safe(text, PhiSpan(start, start + len(value), kind, 0.8, "model"))


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Cr 3.4/2.7/2.2", "7/2", "DATE"),
        ("K 5.9 - 5.4 - 4.8", "4 - 4", "DATE"),
        ("RBC 4.10   4.20-5.80", "20-5", "DATE"),
        ("fasting 54/181/243/97", "54/181/243", "DATE"),
        ("5-9: mild, 10-14: moderate", "10-14", "DATE"),
        ("Glu 112", "112", "LOCATION"),
        ("Bayley 95, Denver II", "95", "AGE"),
        ("Sodium 121-124-129 over 36 h", "121-124-129", "SSN"),
        ("treated for N. gonorrhoeae", "gonorrhoeae", "NAME"),
        ("Ann Arbor IIB", "Arbor IIB", "FACILITY"),
        ("the Good Samaritan law", "Samaritan", "LOCATION"),
        ("She tolreated it", "tolreated", "NAME"),
        ("pls cosign", "cosign", "LOCATION"),
    ],
)
def test_medicine(text: str, value: str, kind: str) -> None:
    assert safe(text, value, kind)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("seen 12/3/24-12/9/24", "12/3/24", "DATE"),
        ("SSN 121-12-1294", "121-12-1294", "SSN"),
        ("DNR 95F from home", "95", "AGE"),
        ("seen by J. oyelova", "oyelova", "NAME"),
        ("plate ALK 48", "ALK 48", "VEHICLE"),
        ("car ALK 482", "ALK 482", "VEHICLE"),
        ("patient SARA seen", "SARA", "NAME"),
        ("taken to Good Samaritan by EMS", "Good Samaritan", "FACILITY"),
        ("Seen with martinez today", "martinez", "NAME"),
        ("pt rice, 40", "rice", "NAME"),
    ],
)
def test_identifiers(text: str, value: str, kind: str) -> None:
    assert not safe(text, value, kind)
