"""Addresses: parts by their format, state kept, ZIP by rule."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.places import STATES
from synthetic_note.pipelines.lexicons.surrogate_tables import REAL_PLACES, SMALL_ZIP3
from synthetic_note.pipelines.surrogates.places import after_article, invented_places
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

STREAM = bytes(range(32))
SAFE = SurrogatePolicy.from_name("safe-harbor")
LIMITED = SurrogatePolicy.from_name("limited-dataset")


def run(*raws, policy=None, stream=STREAM, patient_key=None):
    text, spans = "", []
    for raw in raws:
        spans.append(PhiSpan(len(text), len(text) + len(raw), "LOCATION"))
        text += raw + " ; "
    return replace_phi(text, spans, policy=policy or SurrogatePolicy(), stream=stream, patient_key=patient_key)


PLACE = r"[A-Z][a-z]+"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("123 Oak St Apt 4, Springfield, IL 62704-1234", rf"\d{{3}} {PLACE} St Apt \d, {PLACE}, IL 6\d{{4}}-\d{{4}}"),
        ("1600 Pennsylvania Ave NW\nWashington, DC 20500", rf"\d{{4}} {PLACE} Ave NW\n{PLACE}, DC 20\d{{3}}"),
        ("123 N. Main St.\nSpringfield, Illinois 62704", rf"\d{{3}} N\. {PLACE} St\.\n{PLACE}, Illinois 6\d{{4}}"),
        ("Springfield", PLACE),
        ("SPRINGFIELD, IL", r"[A-Z]+, IL"),
        ("springfield", r"[a-z]+"),
        ("Austin TX 78701", rf"{PLACE} TX 7\d{{4}}"),
        ("New York, NY 10001", rf"{PLACE}, NY 1\d{{4}}"),
        ("New York", PLACE),
        ("Buffalo, New York", rf"{PLACE}, New York"),
        ("Sangamon County", rf"{PLACE} County"),
        ("Delaware County, PA", rf"{PLACE} County, PA"),
        ("Kansas City", rf"{PLACE} City"),
        ("Washington Street", rf"{PLACE} Street"),
        ("P.O. Box 1234", r"P\.O\. Box \d{4}"),
        ("PO Box 99, Boston, MA", rf"PO Box \d\d, {PLACE}, MA"),
        ("42nd Street", r"\d\d(st|nd|rd|th) Street"),
        ("Route 66", r"Route \d\d"),
        ("Unit 5B", r"Unit \d[A-Z]"),
        ("40.7128, -74.0060", r"\d\d\.\d{4}, -\d\d\.\d{4}"),
        ("Paris, France", rf"{PLACE}, France"),
        ("12345 Elm Road", rf"\d{{5}} {PLACE} Road"),
        ("St. Louis, MO", rf"{PLACE}, MO"),
        ("10 Downing Street, London SW1A 2AA, UK", rf"\d\d {PLACE} Street, {PLACE} [A-Z]{{2}}\d[A-Z] \d[A-Z]{{2}}, UK"),
        ("62704", r"6\d{4}"),
        ("Москва", r"[А-Яа-я]+"),
    ],
)  # fmt: skip
def test_formats(raw, expected):
    for number in range(15):
        (new,) = run(raw, stream=number.to_bytes(16, "big"))
        assert re.fullmatch(expected, new), new
        assert new != raw


@pytest.mark.parametrize("raw", ["Illinois", "IL", "USA", "Canada"])
def test_states_and_countries_stay(raw):
    assert run(raw) == [raw]


def test_states_go_where_the_policy_says_so():
    (new,) = run("Toledo, Ohio 43604", policy=SurrogatePolicy(keep_state=False))
    assert "Ohio" not in new
    assert re.fullmatch(rf"{PLACE}, [A-Z][A-Za-z ]+ \d{{5}}", new)


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(st.integers(501, 99950), st.booleans())
def test_zip3_rule(number, with_four):
    raw = f"{number:05d}" + ("-1234" if with_four else "")
    expected = "000**" if raw[:3] in SMALL_ZIP3["all"] else raw[:3] + "**"
    assert run(raw, policy=SAFE) == [expected]
    assert run(raw, policy=LIMITED) == [raw]
    assert run(raw, policy=SurrogatePolicy(zips="tag")) == ["[ZIP]"]


def test_small_areas_follow_the_census():
    assert len(SMALL_ZIP3["2000"]) == 17
    assert run("83001", policy=SurrogatePolicy(zips="zip3", zip_census="2000")) == ["000**"]
    assert run("83001", policy=SurrogatePolicy(zips="zip3", zip_census="2010")) == ["830**"]
    assert SMALL_ZIP3["all"] >= SMALL_ZIP3["2000"] | SMALL_ZIP3["2010"]


def test_limited_data_set_keeps_city_state_and_zip_but_not_the_street():
    (new,) = run("123 Oak St, Springfield, IL 62704", policy=LIMITED)
    assert re.fullmatch(rf"\d{{3}} {PLACE} St, Springfield, IL 62704", new)
    assert "Oak" not in new
    assert run("Springfield", policy=LIMITED) == ["Springfield"]


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(["Boston", "Tulsa", "Fresno", "Salt Lake", "El Paso", "Omaha"]), max_size=8), st.booleans()
)
def test_one_city_one_surrogate(cities, keyed):
    out = run(*cities, patient_key=b"k" * 32 if keyed else None)
    mapping = dict(zip(cities, out, strict=True))
    assert [mapping[city] for city in cities] == out
    assert len(set(mapping.values())) == len(mapping)


def test_invented_places_are_not_real_ones():
    places = {place.lower() for place in invented_places()}
    assert len(places) > 4000
    assert not places & REAL_PLACES
    assert not places & {name.lower() for name in STATES.values()}


def test_after_article():
    assert after_article("an ", 3)("Oak")
    assert not after_article("an ", 3)("Ferry")
    assert after_article("saw a ", 6)("Ferry")
    assert after_article("the ", 4) is None
    assert after_article("", 0) is None


@pytest.mark.parametrize(
    "raw", ["12th & Main", "Main & 12th", "c/o John Roe, 12 Elm St, Tulsa, OK", "care of Roe, Tulsa"]
)
def test_limited_data_set_keeps_no_crossing_and_no_person(raw):
    (new,) = run(raw, policy=LIMITED)
    assert not re.search("Main|Roe|Elm|12", new)
    assert ("Tulsa" in new) is ("Tulsa" in raw)
    assert new.count("&") == raw.count("&")
