"""Institutions keep their kind; professions keep number, case and article."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

STREAM = bytes(range(32))
PLACE = r"[A-Z][a-z]+"


def run(*parts, stream=STREAM, phi_type="FACILITY"):
    text, spans = "", []
    for part in parts:
        if isinstance(part, tuple):
            raw, kind = part if len(part) == 2 else (part[0], phi_type)
            spans.append(PhiSpan(len(text), len(text) + len(raw), kind))
            text += raw
        else:
            text += part
    return replace_phi(text, spans, policy=SurrogatePolicy(), stream=stream)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Massachusetts General Hospital", rf"{PLACE} General Hospital"),
        ("St. Mary's Hospital", rf"St\. {PLACE}'s Hospital"),
        ("the Mayo Clinic", rf"the {PLACE} Clinic"),
        ("Sunrise Nursing Home", rf"{PLACE} Nursing Home"),
        ("Boston VA Medical Center", rf"{PLACE} VA Medical Center"),
        ("Lincoln High School", rf"{PLACE} High School"),
        ("Acme Corp.", rf"{PLACE} Corp\."),
        ("Children's Hospital of Philadelphia", rf"Children's Hospital of {PLACE}"),
        ("MASS GENERAL", r"[A-Z]+ GENERAL"),
        ("MGH", r"[A-Z]{2}H"),
        ("M.G.H.", r"[A-Z]\.[A-Z]\.H\."),
        ("UCSF", r"[A-Z]{4}"),
        ("Ward 4B", r"Ward \d[A-Z]"),
        ("Room 412", r"Room \d{3}"),
        ("Cedars-Sinai", PLACE),
        ("Beth\nIsrael", rf"{PLACE}\n{PLACE}"),
    ],
)
def test_kind_is_kept(raw, expected):
    for number in range(15):
        (new,) = run((raw,), stream=number.to_bytes(16, "big"))
        assert re.fullmatch(expected, new), new
        assert new != raw


@pytest.mark.parametrize("raw", ["VA", "the hospital", "MICU", "Emergency Department"])
def test_words_of_kind_alone_stay(raw):
    assert run((raw,)) == [raw]


def test_abbreviation_follows_the_full_name():
    full, short = run(("Massachusetts General Hospital",), " (", ("MGH",), ")")
    assert short == "".join(word[0] for word in full.split())
    short, full = run(("BIDMC",), ": ", ("Beth Israel Deaconess Medical Center",))
    assert short == "".join(word[0] for word in full.split())


def test_part_of_a_name_is_the_same_place():
    full, part = run(("Beth Israel Deaconess Medical Center",), ", ", ("Beth Israel",))
    assert full == f"{part} Medical Center"


def test_city_and_surname_in_a_facility_follow_theirs():
    city, clinic, person, office = run(
        ("Springfield", "LOCATION"),
        " ",
        ("Springfield Clinic",),
        " ",
        ("Dr. Abernathy", "NAME"),
        " ",
        ("Abernathy Clinic",),
    )
    assert clinic == f"{city} Clinic"
    assert office == f"{person.removeprefix('Dr. ')} Clinic"


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(
    st.sampled_from(["engineer", "teacher", "nurse's aide", "cab driver", "lawyer"]),
    st.booleans(),
    st.binary(min_size=16, max_size=16),
)
def test_professions(word, vowel, stream):
    (new,) = run("works as ", "an " if vowel else "a ", (word, "PROFESSION"), ".", stream=stream)
    assert (new[0] in "aeiou") == vowel
    assert new != word
    (many,) = run("Two ", ("Engineers", "PROFESSION"), " came.", stream=stream)
    assert many[0].isupper()
    assert many.endswith("s")


def test_facility_after_an_article():
    for number in range(30):
        (new,) = run("seen at an ", ("Oakland Clinic",), ".", stream=number.to_bytes(16, "big"))
        assert new[0] in "AEIOU"


@pytest.mark.parametrize("raw", ["District Regional Hospital", "County General", "City Hospital", "COUNTY GENERAL"])
def test_a_name_of_kind_words_changes(raw):
    for number in range(10):
        new, again = run((raw,), " and the ", (raw,), stream=number.to_bytes(16, "big"))
        assert new == again
        assert raw.casefold() not in new.casefold()
        assert new.split()[1:] == raw.split()[1:]
