"""A name or number found once is found everywhere; everyday words only where they stand for a person."""

import re
from itertools import pairwise

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.phi.rules import find_phi_by_rules
from synthetic_note.pipelines.annotation.propagation import propagate
from synthetic_note.pipelines.annotation.spans import PhiSpan


def spans_of(text: str, *values: tuple[str, str]) -> list[PhiSpan]:
    return [PhiSpan(text.index(value), text.index(value) + len(value), kind, 0.9, "model") for value, kind in values]


def new(text: str, *values: tuple[str, str]) -> list[str]:
    spans = propagate(text, spans_of(text, *values))
    return [text[span.start : span.end] for span in spans if span.source == "propagation"]


@pytest.mark.parametrize(("rest", "want"), cases("annotation", "propagation forms_of_a_name"))
def test_forms_of_a_name(rest: str, want: list[str]) -> None:
    found = new(f"Svenja Brandt here. {rest}", ("Svenja Brandt", "NAME"))
    if rest.startswith("S. Brandt"):
        assert "Brandt" in " ".join(found)
    else:
        assert found == want


@pytest.mark.parametrize(("text", "value", "kind", "want"), cases("annotation", "propagation where_it_spreads"))
def test_where_it_spreads(text: str, value: str, kind: str, want: list[str]) -> None:
    assert new(text, (value, kind)) == want


def test_numbers_of_two_kinds_keep_their_types_and_names_their_roles() -> None:
    text = "a 111-22-333 b 444555 c 11122333 d 444-555"
    kinds = [span.type for span in propagate(text, spans_of(text, ("111-22-333", "MRN"), ("444555", "ACCOUNT")))]
    assert kinds == ["MRN", "ACCOUNT", "MRN", "ACCOUNT"]
    # Short numbers and parts of numbers stay.
    assert new("MRN 1234; dose 1234 mg", ("1234", "MRN")) == []
    assert new("MRN 55201 and 9955201", ("55201", "MRN")) == []
    # A role goes with the name; a slip in spacing hides no everyday words.
    text = "Dr. Okafor came. Okafor left."
    assert [span.role for span in propagate(text, find_phi_by_rules(text))] == ["clinician", "clinician"]
    assert new("SAID THEPATIENT. THE PATIENT AND THE PATIENT'S SON", ("THEPATIENT", "NAME")) == []


NAMES = st.from_regex(r"[A-Z][bcdfglmnprtvz][aeiou][bcdfglmnprtvz]{2}[aeiou]k", fullmatch=True)


@settings(max_examples=200)
@given(NAMES, NAMES, st.sampled_from(["{l}", "{L}", "{l}'s", "{f} {l}", "{l}, {f}", "{F} {L}", "{f}"]))
def test_any_rare_name_is_found_again(first: str, last: str, form: str) -> None:
    again = form.format(f=first, l=last, F=first.upper(), L=last.upper())
    text = f"Seen: {first} {last}. Plan agreed. Then {again} left."
    start = text.index("Then ") + 5
    covered = set()
    for span in propagate(text, spans_of(text, (f"{first} {last}", "NAME"))):
        covered.update(range(span.start, span.end))
    bare = again.removesuffix("'s")
    assert all(i in covered or not text[i].isalpha() for i in range(start, start + len(bare)))


@settings(max_examples=120)
@given(st.text(max_size=80), st.data())
def test_given_spans_stay_and_nothing_overlaps(text: str, data: st.DataObject) -> None:
    if len(text) < 2:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    kind = data.draw(st.sampled_from(["NAME", "MRN", "PHONE", "FACILITY", "EMAIL"]))
    given_span = PhiSpan(start, end, kind, 0.9, "model")
    result = propagate(text, [given_span])
    assert given_span in result
    assert result == sorted(result)
    for left, right in pairwise(result):
        assert left.end <= right.start


@pytest.mark.parametrize(
    ("text", "people", "signed"),
    [
        ("1105   152/80   RJ\n1220   0   KB  cramps\nRosalind Jessup, Boateng, Kwame", 2, ["RJ", "KB"]),
        ("r/v 2/52\nPMcG\n5/2 seen\nPaddy McGlinchey", 1, ["PMcG"]),
        ("Seen by RJ. MRI of RJ Morris. Rosalind Jessup", 1, ["RJ"]),
        # Abbreviations stay, and so do letters where nobody signs.
        ("BP   HR   CT\n120  80\n?PE\nseen by PE, BP high. Paul Evans, Bob Parker", 2, []),
        ("the RJ ratio and KB agar. Rosalind Jessup, Kwame Boateng", 2, []),
    ],
)
def test_initials_of_people_are_found_where_they_sign(text: str, people: int, signed: list[str]) -> None:
    names = re.findall("Rosalind Jessup|Boateng, Kwame|Kwame Boateng|Paddy McGlinchey|Paul Evans|Bob Parker", text)
    assert len(names) == people
    spans = [PhiSpan(text.index(name), text.index(name) + len(name), "NAME", source="rule") for name in names]
    new = [span for span in propagate(text, spans) if span.source == "propagation"]
    assert [text[span.start : span.end] for span in new] == signed
