"""Addresses, places and facilities; states, countries and hospital departments stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.address_rules import ADDRESS_RULES
from synthetic_note.pipelines.annotation.phi.place_rules import PLACE_RULES
from synthetic_note.pipelines.annotation.phi.town_rules import TOWN_RULES
from synthetic_note.pipelines.annotation.spans import PhiSpan, resolve_overlaps
from synthetic_note.pipelines.lexicons.places import STATES


def find_places(words: NoteWords) -> list[PhiSpan]:
    return [span for rule in (*ADDRESS_RULES, *TOWN_RULES, *PLACE_RULES) for span in rule.find(words)]


def found(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.type) for span in resolve_overlaps(find_places(NoteWords(text)))]


@given(
    st.integers(1, 9999),
    st.sampled_from(["Maple", "Quarry Hill", "Old Mill", "N. Vista", "Fifth"]),
    st.sampled_from(["Street", "St", "Ave.", "Blvd", "Lane", "Rd", "Court"]),
    st.sampled_from(["", ", Apt 4B", ", Unit 12", " #3"]),
    st.sampled_from(sorted(STATES)),
    st.integers(1001, 99950),
)
def test_any_whole_address(number: int, street: str, suffix: str, unit: str, state: str, zip_code: int) -> None:
    address = f"{number} {street} {suffix}{unit}, Brackenford, {state} {zip_code:05}"
    text = f"Home is {address}."
    covered = set()
    for span in find_places(NoteWords(text)):
        assert span.type == "LOCATION"
        covered.update(range(span.start, span.end))
    missing = [text[i] for i in range(8, 8 + len(address)) if i not in covered and text[i].isalnum()]
    assert not missing


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # A flat before its house.
        ("at Flat 3/2, 118 Lorne Terrace now", [("Flat 3/2, 118 Lorne Terrace", "LOCATION")]),
        ("at Unit 5, 12 Brindle Street now", [("Unit 5, 12 Brindle Street", "LOCATION")]),
        ("at Apt 4B, 77 Brindle Road now", [("Apt 4B, 77 Brindle Road", "LOCATION")]),
        ("moved to Norfolk, VA", [("Norfolk, VA", "LOCATION")]),
        ("lives in Tuscaloosa alone", [("Tuscaloosa", "LOCATION")]),
        ("from Boise, Idaho", [("Boise, Idaho", "LOCATION")]),
        ("to Cleveland Clinic - Weston", [("Cleveland Clinic - Weston", "FACILITY")]),
        ("PO Box 77, sorry", [("PO Box 77", "LOCATION")]),
        ("zip code: 60614-1234", [("60614-1234", "LOCATION")]),
        ("12 Rue des Aulnes", [("12 Rue des Aulnes", "LOCATION")]),
        ("in Harris County", [("Harris County", "LOCATION")]),
        ("Hospital: Northgate General", [("Northgate General", "FACILITY")]),
        ("employed by Boeing", [("Boeing", "FACILITY")]),
    ],
)
def test_place(text: str, want: list[tuple[str, str]]) -> None:
    assert found(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "VA 20/40, VA Right eye", "lives in Texas", "from Mexico", "moved from New York", "in the Pain Clinic",
        "Emergency Department",
        "the hospital", "Outpatient Surgery Center", "St. John's wort", "a St. Jude valve", "plaster of Paris",
        "10:40 PM Dr. A", "4 Chamber View", "HR 88, RR 18", "PERTINENT LABORATORIES", "5 mm Hg Drive",
        "LA dilated, RA normal", "ECG: LBBB, PR 210", "Family Medicine", "Internal Medicine clinic",
        "2 Weeks Post Op Run", "transferred to Surgery", "Sydney system gastritis", "the Stanford type B dissection",
        "Mayo stand", "CVS, S1 and S2", "ST elevation", "Cardiothoracic Surgery", "in Trendelenburg position",
        "to Radiology", "works at home",
    ],
)  # fmt: skip
def test_no_place(text: str) -> None:
    assert found(text) == []
