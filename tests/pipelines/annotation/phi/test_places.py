"""Addresses, places and facilities; states, countries and hospital departments stay."""

from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.address_rules import ADDRESS_RULES
from synthetic_note.pipelines.annotation.phi.place_rules import PLACE_RULES
from synthetic_note.pipelines.annotation.phi.town_rules import TOWN_RULES
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.places import STATES


def find_places(words: NoteWords) -> list[PhiSpan]:
    return [span for rule in (*ADDRESS_RULES, *TOWN_RULES, *PLACE_RULES) for span in rule.find(words)]


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
