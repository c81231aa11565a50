"""Addresses, institutions and professions: parts by their format, kinds kept, states kept, ZIP by rule."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replacing import KEY, each, replaced, thousand_cases
from synthetic_note.pipelines.lexicons.places import STATES
from synthetic_note.pipelines.lexicons.surrogate_tables import REAL_PLACES, SMALL_ZIP3
from synthetic_note.pipelines.surrogates.places import after_article, invented_places
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy

SAFE = SurrogatePolicy.from_name("safe-harbor")
LIMITED = SurrogatePolicy.from_name("limited-dataset")
PLACE = r"[A-Z][a-z]+"
STREAMS = st.binary(min_size=16, max_size=16)


def test_states_go_where_the_policy_says_so():
    name, code, same = each(
        "LOCATION", "Toledo, Ohio 43604", "Dayton, OH 43605", "Lima, OH", policy=SurrogatePolicy(keep_state=False)
    )
    assert re.fullmatch(rf"{PLACE}, [A-Z][A-Za-z ]+ \d{{5}}", name)
    assert STATES[same[-2:]] == STATES[code[-8:-6]] == name[name.index(", ") + 2 : -6] != "Ohio"


@thousand_cases
@given(st.integers(501, 99950), st.booleans())
def test_zip3_rule(number, with_four):
    raw = f"{number:05d}" + ("-1234" if with_four else "")
    expected = "000**" if raw[:3] in SMALL_ZIP3["all"] else raw[:3] + "**"
    assert each("LOCATION", raw, policy=SAFE) == [expected]
    assert each("LOCATION", raw, policy=LIMITED) == [raw]
    assert each("LOCATION", raw, policy=SurrogatePolicy(zips="tag")) == ["[ZIP]"]


def test_small_areas_follow_the_census_and_a_limited_set_keeps_all_but_the_street():
    assert len(SMALL_ZIP3["2000"]) == 17
    assert each("LOCATION", "83001", policy=SurrogatePolicy(zips="zip3", zip_census="2000")) == ["000**"]
    assert each("LOCATION", "83001", policy=SurrogatePolicy(zips="zip3", zip_census="2010")) == ["830**"]
    assert SMALL_ZIP3["all"] >= SMALL_ZIP3["2000"] | SMALL_ZIP3["2010"]
    (new,) = each("LOCATION", "123 Oak St, Springfield, IL 62704", policy=LIMITED)
    assert re.fullmatch(rf"\d{{3}} {PLACE} St, Springfield, IL 62704", new)
    assert "Oak" not in new
    assert each("LOCATION", "Springfield", policy=LIMITED) == ["Springfield"]


@thousand_cases
@given(st.lists(st.sampled_from("Boston|Tulsa|Fresno|Salt Lake|El Paso|Omaha".split("|")), max_size=8), st.booleans())
def test_one_city_one_surrogate(cities, keyed):
    out = each("LOCATION", *cities, patient_key=KEY if keyed else None)
    mapping = dict(zip(cities, out, strict=True))
    assert [mapping[city] for city in cities] == out
    assert len(set(mapping.values())) == len(mapping)


def test_invented_places_are_not_real_ones():
    places = {place.lower() for place in invented_places()}
    assert len(places) > 4000
    assert not places & REAL_PLACES
    assert not places & {name.lower() for name in STATES.values()}


def test_after_article():
    for before, place, fits in (("an ", "Oak", True), ("an ", "Ferry", False), ("saw a ", "Ferry", True)):
        accept = after_article(before, len(before))
        assert accept is not None
        assert accept(place) is fits
    assert after_article("the ", 4) is after_article("", 0) is None


@pytest.mark.parametrize(
    "raw", ["12th & Main", "Main & 12th", "c/o John Roe, 12 Elm St, Tulsa, OK", "care of Roe, Tulsa"]
)
def test_limited_data_set_keeps_no_crossing_and_no_person(raw):
    (new,) = each("LOCATION", raw, policy=LIMITED)
    assert not re.search("Main|Roe|Elm|12", new)
    assert ("Tulsa" in new) is ("Tulsa" in raw)
    assert new.count("&") == raw.count("&")


def test_the_parts_of_a_facility_follow_its_full_name_its_city_and_its_person():
    full, short = replaced(("Massachusetts General Hospital", "FACILITY"), " (", ("MGH", "FACILITY"), ")")
    assert short == "".join(word[0] for word in full.split())
    short, full = replaced(("BIDMC", "FACILITY"), ": ", ("Beth Israel Deaconess Medical Center", "FACILITY"))
    assert short == "".join(word[0] for word in full.split())
    full, part = replaced(("Beth Israel Deaconess Medical Center", "FACILITY"), ", ", ("Beth Israel", "FACILITY"))
    assert full == f"{part} Medical Center"
    city, clinic = replaced(("Springfield", "LOCATION"), " ", ("Springfield Clinic", "FACILITY"))
    person, office = replaced(("Dr. Abernathy", "NAME"), " ", ("Abernathy Clinic", "FACILITY"))
    assert clinic == f"{city} Clinic"
    assert office == f"{person.removeprefix('Dr. ')} Clinic"


@thousand_cases
@given(st.sampled_from("engineer|teacher|nurse's aide|cab driver|lawyer".split("|")), st.booleans(), STREAMS)
def test_professions(word, vowel, stream):
    (new,) = replaced("works as ", "an " if vowel else "a ", (word, "PROFESSION"), ".", stream=stream)
    assert (new[0] in "aeiou") == vowel
    assert new != word
    (many,) = replaced("Two ", ("Engineers", "PROFESSION"), " came.", stream=stream)
    assert many[0].isupper()
    assert many.endswith("s")


def test_facility_after_an_article():
    for number in range(30):
        (new,) = replaced("seen at an ", ("Oakland Clinic", "FACILITY"), ".", stream=number.to_bytes(16, "big"))
        assert new[0] in "AEIOU"


@pytest.mark.parametrize("raw", ["District Regional Hospital", "County General", "City Hospital", "COUNTY GENERAL"])
def test_a_name_of_kind_words_changes(raw):
    for number in range(10):
        new, again = replaced((raw, "FACILITY"), " and the ", (raw, "FACILITY"), stream=number.to_bytes(16, "big"))
        assert new == again
        assert raw.casefold() not in new.casefold()
        assert new.split()[1:] == raw.split()[1:]
