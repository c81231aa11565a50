"""Reading a base note: blanks and leftovers are found, medicine is left alone."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.phi_injection import find_base_phi


def found(text: str) -> dict[str, str]:
    return {text[s.start : s.end]: s.type for s in find_base_phi(text)[0]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was seen by Dr. X on MM/DD/YYYY.", {"X": "NAME", "MM/DD/YYYY": "DATE"}),
        ("to ABCD Hospital on Month DD, YYYY.", {"ABCD Hospital": "FACILITY", "Month DD, YYYY": "DATE"}),
        ("Mr. XXXX is employed by ABC.", {"XXXX": "NAME", "ABC": "FACILITY"}),
        ("RE: Sample Patient\n\nDear Sample Doctor:", {"Sample Patient": "NAME", "Sample Doctor": "NAME"}),
        ("XYZ was born in ABC and moved.", {"XYZ": "NAME", "ABC": "LOCATION"}),
        ("He was taken to Hospital by car.", {"Hospital": "FACILITY"}),
        ("serial #123456.", {"123456": "DEVICE"}),
        ("MR#: 0000000", {"0000000": "MRN"}),
        ("Dictated by: X Y, MD", {"X Y": "NAME"}),
        ("seen by Dr. Harlow-Beck and his wife, Linda, today", {"Harlow-Beck": "NAME", "Linda": "NAME"}),
        ("Read by Karen P. Lewison. Later Lewison agreed.", {"Karen P. Lewison": "NAME", "Lewison": "NAME"}),
        ("on March 3, 2004 and again 3/14 and in July", {"March 3, 2004": "DATE", "July": "DATE"}),
        ("CT 12/8/92, 14-Mar-2011, fall of 2007", {"12/8/92": "DATE", "14-Mar-2011": "DATE", "fall of 2007": "DATE"}),
        ("since Thanksgiving he is worse", {"Thanksgiving": "DATE"}),
        ("moved from Brooklyn, New York to Houston", {"Brooklyn, New York": "LOCATION", "Houston": "LOCATION"}),
        ("a case from Gaborone, Botswana", {"Gaborone": "LOCATION"}),
        ("the Department of Gulu Regional Referral Hospital", {"Gulu Regional Referral Hospital": "FACILITY"}),
        ("followed at the University of Michigan", {"University of Michigan": "FACILITY"}),
        ("This 93-year-old lady; brother died at age 92", {"93": "AGE", "92": "AGE"}),
        ("call 713-263-0829; fax number is 831-5926", {"713-263-0829": "PHONE", "831-5926": "FAX"}),
    ],
)  # fmt: skip
def test_finds_blanks_and_leftovers(text: str, expected: dict[str, str]) -> None:
    result = found(text)
    assert {k: result.get(k) for k in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "A Foley catheter and a Jackson-Pratt drain; Esmarch bandage; Santa Barbara tube.",
        "Strength 4/5, visual acuity 20/40, pain 6/10, BP 120/80, Gleason 3+4, a gait score of 11/12.",
        "An 89-year-old man. Diagnosed in 2004. Two days ago, last Thursday.",
        "He moved to Texas. She visited Mexico. The Pain Management Clinic saw her.",
        "May use Tylenol. The patient may march. Vicodin 5/500, Humalog 70/30, L4-L5.",
        "Karyotype 46,XX was normal. Denver II screen passed.",
    ],
)
def test_leaves_medicine_alone(text: str) -> None:
    assert find_base_phi(text)[0] == []


def test_unknown_blanks_are_ignored_not_labelled() -> None:
    text = "The _____ was closed and the XXX eye was patched."
    spans, ignore = find_base_phi(text)
    assert spans == []
    assert [text[a:b] for a, b in ignore] == ["_____", "XXX"]


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_reads_any_text(text: str) -> None:
    spans, ignore = find_base_phi(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(b <= s.start or s.end <= a for a, b in ignore for s in spans)
