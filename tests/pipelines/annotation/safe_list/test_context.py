"""What stands around a proposed span decides between medicine and an identifier."""

from __future__ import annotations

import pytest
from synthetic_note.pipelines.annotation.safe_list.safe_list import is_safe
from synthetic_note.pipelines.annotation.spans import PhiSpan


def safe(text: str, value: str, kind: str = "NAME", score: float = 0.8) -> bool:
    start = text.index(value)
    return is_safe(text, PhiSpan(start, start + len(value), kind, score, "model"))


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Rockwood III, Neer two-part, Frykman VI", "Frykman", "NAME"),
        ("Cullen and Grey Turner absent, Rovsing neg.", "Cullen", "NAME"),
        ("Janeway, Osler, Roth: Duke criteria met?", "Janeway, Osler, Roth", "NAME"),
        ("switched to Wixela twice daily", "Wixela", "NAME"),
        ("Seen today. Started nivo last week in Ohio, Kept Lasix.", "nivo", "NAME"),
        ("pain 1/10 today, 3/10 yesterday", "3/10", "DATE"),
        ("KATZ 4/6.", "4/6", "DATE"),
        ("Berg 38, TUG 19 s", "TUG 19", "DATE"),
        ("HLA-B*1502 first", "*1502", "OTHER_ID"),
        ("EGFR L858R, osimertinib", "L858R", "VEHICLE"),
        ("Sodium 121-124-129 over 36 h", "121-124-129", "PHONE"),
        ("moved to the West Coast", "West Coast", "LOCATION"),
        ("osteo of the 2nd metatarsal head", "2nd", "DATE"),
    ],
)
def test_medicine(text: str, value: str, kind: str) -> None:
    assert safe(text, value, kind)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Dr. Frykman will see her", "Frykman", "NAME"),
        ("Kelly denies pain", "Kelly", "NAME"),
        ("Theo has croup, Thompson next", "Theo", "NAME"),
        ("Murphy negative for flu", "Murphy", "NAME"),
        ("Turner going home; Wells pod 2", "Turner", "NAME"),
        ("seen 10/3, doing well", "10/3", "DATE"),
        ("DOB O4/12/1938", "O4/12/1938", "DATE"),
        ("ceftriaxone until 11/30", "11/30", "DATE"),
        ("lives at 1422 Elm", "1422", "LOCATION"),
        ("Wife taught drain care by her sister peggy", "peggy", "NAME"),
        ("on the 2nd of the month", "2nd", "DATE"),
        ("flew to Boston, Rome and Geneva", "Boston", "LOCATION"),
        ("LVM x2. LN\nnext", "LN", "NAME"),
    ],
)
def test_identifiers(text: str, value: str, kind: str) -> None:
    assert not safe(text, value, kind)
