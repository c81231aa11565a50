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
L, F = "LOCATION", "FACILITY"


@pytest.mark.parametrize(
    ("kind", "raw", "expected"),
    [
        (L, "123 Oak St Apt 4, Wade, IL 62704-1234", rf"\d{{3}} {PLACE} St Apt \d, {PLACE}, IL 6\d{{4}}-\d{{4}}"),
        (L, "1600 Pennsylvania Ave NW\nWashington, DC 20500", rf"\d{{4}} {PLACE} Ave NW\n{PLACE}, DC 20\d{{3}}"),
        (L, "123 N. Main St.\nSpringfield, Illinois 62704", rf"\d{{3}} N\. {PLACE} St\.\n{PLACE}, Illinois 6\d{{4}}"),
        (L, "Springfield", PLACE),
        (L, "SPRINGFIELD, IL", r"[A-Z]+, IL"),
        (L, "springfield", r"[a-z]+"),
        (L, "Austin TX 78701", rf"{PLACE} TX 7\d{{4}}"),
        (L, "New York, NY 10001", rf"{PLACE}, NY 1\d{{4}}"),
        (L, "New York", PLACE),
        (L, "Buffalo, New York", rf"{PLACE}, New York"),
        (L, "Sangamon County", rf"{PLACE} County"),
        (L, "Delaware County, PA", rf"{PLACE} County, PA"),
        (L, "Kansas City", rf"{PLACE} City"),
        (L, "Washington Street", rf"{PLACE} Street"),
        (L, "P.O. Box 1234", r"P\.O\. Box \d{4}"),
        (L, "PO Box 99, Boston, MA", rf"PO Box \d\d, {PLACE}, MA"),
        (L, "42nd Street", r"\d\d(st|nd|rd|th) Street"),
        (L, "Route 66", r"Route \d\d"),
        (L, "Unit 5B", r"Unit \d[A-Z]"),
        (L, "40.7128, -74.0060", r"\d\d\.\d{4}, -\d\d\.\d{4}"),
        (L, "Paris, France", rf"{PLACE}, France"),
        (L, "12345 Elm Road", rf"\d{{5}} {PLACE} Road"),
        (L, "St. Louis, MO", rf"{PLACE}, MO"),
        (L, "10 Bow Street, London SW1A 2AA, UK", rf"\d\d {PLACE} Street, {PLACE} [A-Z]{{2}}\d[A-Z] \d[A-Z]{{2}}, UK"),
        (L, "62704", r"6\d{4}"),
        (L, "Москва", r"[А-Яа-я]+"),
        (F, "Massachusetts General Hospital", rf"{PLACE} General Hospital"),
        (F, "St. Mary's Hospital", rf"St\. {PLACE}'s Hospital"),
        (F, "the Mayo Clinic", rf"the {PLACE} Clinic"),
        (F, "Sunrise Nursing Home", rf"{PLACE} Nursing Home"),
        (F, "Boston VA Medical Center", rf"{PLACE} VA Medical Center"),
        (F, "Lincoln High School", rf"{PLACE} High School"),
        (F, "Acme Corp.", rf"{PLACE} Corp\."),
        (F, "Children's Hospital of Philadelphia", rf"Children's Hospital of {PLACE}"),
        (F, "MASS GENERAL", r"[A-Z]+ GENERAL"),
        (F, "MGH", r"[A-Z]{2}H"),
        (F, "M.G.H.", r"[A-Z]\.[A-Z]\.H\."),
        (F, "UCSF", r"[A-Z]{4}"),
        (F, "Ward 4B", r"Ward \d[A-Z]"),
        (F, "Room 412", r"Room \d{3}"),
        (F, "Cedars-Sinai", PLACE),
        (F, "Beth\nIsrael", rf"{PLACE}\n{PLACE}"),
    ],
)  # fmt: skip
def test_formats(kind, raw, expected):
    for number in range(15):
        (new,) = each(kind, raw, stream=number.to_bytes(16, "big"))
        assert re.fullmatch(expected, new), new
        assert new != raw


@pytest.mark.parametrize(
    ("kind", "raw"),
    [*(("LOCATION", raw) for raw in ("Illinois", "IL", "USA", "Canada")),
     *(("FACILITY", raw) for raw in ("VA", "the hospital", "MICU", "Emergency Department"))],
)  # fmt: skip
def test_what_names_no_place_stays(kind, raw):
    assert each(kind, raw) == [raw]


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


def test_small_areas_follow_the_census():
    assert len(SMALL_ZIP3["2000"]) == 17
    assert each("LOCATION", "83001", policy=SurrogatePolicy(zips="zip3", zip_census="2000")) == ["000**"]
    assert each("LOCATION", "83001", policy=SurrogatePolicy(zips="zip3", zip_census="2010")) == ["830**"]
    assert SMALL_ZIP3["all"] >= SMALL_ZIP3["2000"] | SMALL_ZIP3["2010"]


def test_limited_data_set_keeps_city_state_and_zip_but_not_the_street():
    (new,) = each("LOCATION", "123 Oak St, Springfield, IL 62704", policy=LIMITED)
    assert re.fullmatch(rf"\d{{3}} {PLACE} St, Springfield, IL 62704", new)
    assert "Oak" not in new
    assert each("LOCATION", "Springfield", policy=LIMITED) == ["Springfield"]


@thousand_cases
@given(
    st.lists(st.sampled_from(["Boston", "Tulsa", "Fresno", "Salt Lake", "El Paso", "Omaha"]), max_size=8), st.booleans()
)
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


# Institutions and professions


def test_abbreviation_follows_the_full_name():
    full, short = replaced(("Massachusetts General Hospital", "FACILITY"), " (", ("MGH", "FACILITY"), ")")
    assert short == "".join(word[0] for word in full.split())
    short, full = replaced(("BIDMC", "FACILITY"), ": ", ("Beth Israel Deaconess Medical Center", "FACILITY"))
    assert short == "".join(word[0] for word in full.split())


def test_part_of_a_name_is_the_same_place():
    full, part = replaced(("Beth Israel Deaconess Medical Center", "FACILITY"), ", ", ("Beth Israel", "FACILITY"))
    assert full == f"{part} Medical Center"


def test_city_and_surname_in_a_facility_follow_theirs():
    city, clinic = replaced(("Springfield", "LOCATION"), " ", ("Springfield Clinic", "FACILITY"))
    person, office = replaced(("Dr. Abernathy", "NAME"), " ", ("Abernathy Clinic", "FACILITY"))
    assert clinic == f"{city} Clinic"
    assert office == f"{person.removeprefix('Dr. ')} Clinic"


@thousand_cases
@given(
    st.sampled_from(["engineer", "teacher", "nurse's aide", "cab driver", "lawyer"]),
    st.booleans(),
    st.binary(min_size=16, max_size=16),
)
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
