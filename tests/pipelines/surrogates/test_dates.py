"""Dates: every way of writing, one offset, true intervals and weekdays, the year rule."""

import calendar
import datetime as dt
import re
from itertools import pairwise

import pytest
from data.cases import cases
from hypothesis import assume, given
from hypothesis import strategies as st
from replacing import KEY, each, replaced, thousand_cases
from synthetic_note.pipelines.lexicons.dates import DAYS
from synthetic_note.pipelines.surrogates.date_forms import (
    day_like,
    full_year,
    month_like,
    move,
    possible_date,
    read_dates,
    weekday_like,
    year_like,
)
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy

dates = st.dates(dt.date(1930, 1, 1), dt.date(2029, 12, 31))
HOW = ["%m/%d/%Y", "%m-%d-%Y", "%Y-%m-%d", "%Y%m%d", "%B %d, %Y", "%d %b %Y", "%d%b%Y", "%d-%b-%Y"]


def write(date, how):
    if " " in how:  # Days in words are written without a zero.
        return date.strftime(how.replace("%d", str(date.day)))
    return date.strftime(how).upper() if how == "%d%b%Y" else date.strftime(how)


def run(*raws, **given):
    return each("DATE", *raws, **given)


def days(written, how):
    if how == "%d %b %Y" and len(written.split()[1]) > 3:  # A lone "May" may be long or short.
        how = "%d %B %Y"
    return dt.datetime.strptime(written, how).date()


@thousand_cases
@given(st.lists(dates, min_size=2, max_size=6), st.sampled_from(HOW), st.booleans())
def test_intervals_and_format_are_kept(originals, how, keyed):
    out = run(*(write(date, how) for date in originals), patient_key=KEY if keyed else None)
    assume(how != "%d %b %Y" or any(day.month != 5 for day in originals))
    moved = [days(new, how) for new in out]
    assert len({new - old for new, old in zip(moved, originals, strict=True)}) == 1
    assert out == [write(new, how) for new in moved]
    assert 46 <= abs((moved[0] - originals[0]).days) <= 365
    assert (moved[0] - originals[0]).days % 7


@thousand_cases
@given(dates, dates, st.sampled_from(HOW), st.sampled_from(HOW))
def test_one_offset_over_the_notes_of_a_patient(first, second, how, other_how):
    (a,) = run(write(first, how), patient_key=KEY, stream=b"a" * 32)
    (b,) = run(write(second, other_how), patient_key=KEY, stream=b"b" * 32)
    assert days(b, other_how) - days(a, how) == second - first


@thousand_cases
@given(dates, st.sampled_from(HOW))
def test_year_rule_leaves_the_year_only(date, how):
    policy = SurrogatePolicy(dates="year", ages="keep")
    assert run(write(date, how), policy=policy) == [str(date.year)]


@thousand_cases
@given(dates, st.sampled_from(["{:%A}, {:%B} {}, {}", "{:%a} {:%b} {} {}"]), st.binary(min_size=16, max_size=16))
def test_weekdays_are_true(date, how, stream):
    (new,) = run(how.format(date, date, date.day, date.year), stream=stream)
    weekday, rest = re.split(r"[, ]+", new, maxsplit=1)
    moved = dt.datetime.strptime(rest.replace(",", ""), "%B %d %Y" if "," in how else "%b %d %Y").date()
    assert weekday == format(moved, "%A" if "," in how else "%a")


month_ends = st.builds(
    lambda year, month, late: dt.date(year, month, calendar.monthrange(year, month)[1]) - dt.timedelta(days=late),
    st.integers(1950, 2029),
    st.integers(1, 12) | st.just(2),
    st.integers(0, 2),
)


@thousand_cases
@given(month_ends, st.sampled_from(HOW), st.binary(min_size=16, max_size=16))
def test_leap_days_and_month_ends_give_valid_dates_in_their_order(last, how, stream):
    originals = [last, last + dt.timedelta(days=1), dt.date(2020, 2, 29)]
    moved = [days(new, how) for new in run(*(write(date, how) for date in originals), stream=stream)]
    assume(how != "%d %b %Y" or all(day.month != 5 for day in [*originals, *moved]))
    assert moved[1] - moved[0] == dt.timedelta(days=1)
    assert moved[2] - moved[0] == originals[2] - originals[0]


@thousand_cases
@given(st.integers(0, 99), st.integers(0, 99), st.integers(1900, 2030), st.sampled_from("/-."))
def test_impossible_dates_become_possible_ones(a, b, year, separator):
    (new,) = run(f"{a:02d}{separator}{b:02d}{separator}{year}")
    x, y, new_year = map(int, new.split(separator))
    assert any(1 <= m <= 12 and 1 <= d <= 31 and dt.date(new_year, m, min(d, 28)) for m, d in ((x, y), (y, x)))
    assert len(new) == 10


@pytest.mark.parametrize("how", ["%m/%d/%Y", "%m-%d-%Y", "%Y-%m-%d"])
@thousand_cases
@given(date=dates, gaps=st.lists(st.sampled_from(["", " ", "\n", "\r\n", " \r\n"]), min_size=4, max_size=4))
def test_a_line_may_break_within_a_date(how, date, gaps):
    first, second, third, fourth = gaps
    spaced = iter([f"{first}{{}}{second}", f"{third}{{}}{fourth}"])
    raw = re.sub(r"[-/]", lambda mark: next(spaced).format(mark.group()), write(date, how))
    new = run(raw)[0]
    assert re.sub(r"\d", "0", new) == re.sub(r"\d", "0", raw)
    whole, moved = (re.sub(r"\s", "", text) for text in (raw, new))
    assert abs((days(moved, how) - days(whole, how)).days) > 40


@pytest.mark.parametrize(("raws", "policy", "expected"), cases("surrogates", "dates what_is_written"))
def test_what_is_written(raws, policy, expected):
    assert run(*raws, policy=SurrogatePolicy(**{"dates": "year", **policy})) == expected


@pytest.mark.parametrize(
    "originals",
    [
        ["March 2008", "July 2008", "04/2008", "July 2008"],
        ["3/4/2021", "5/6", "7/8/2020", "9/10", "11/12", "5/6"],  # 5/6 of which year does not show
        [f"{month}/{day}" for month in (1, 4, 7, 10) for day in (3, 17)],
    ],
)
def test_no_date_of_the_note_becomes_another_one(originals):
    for number in range(60):
        out = run(*originals, stream=number.to_bytes(16, "big"))
        months = [dt.datetime.strptime(x, "%B %Y").strftime("%m/%Y") for x in (*originals, *out) if x[0].isalpha()]
        assert not {*out, *months[len(months) // 2 :]} & {*originals, *months[: len(months) // 2]}
        assert len(set(out)) == len(set(originals))


def test_day_first_is_read_from_the_note_and_days_in_words_move():
    out = run("25/12/2020", "03/04/2021")
    gap = days(out[1], "%d/%m/%Y") - days(out[0], "%d/%m/%Y")
    assert gap == dt.date(2021, 4, 3) - dt.date(2020, 12, 25)
    out = run("03/04/2021", "03/05/2021", policy=SurrogatePolicy(day_first=True))
    assert (days(out[1], "%d/%m/%Y") - days(out[0], "%d/%m/%Y")).days == 30
    full, third, last = run("05/03/2024", "may third", "April twenty-first")
    moved = days(full, "%m/%d/%Y")
    assert third == f"{moved:%B} {DAYS[moved.day - 1]}".lower()
    before = moved - dt.timedelta(days=12)
    assert last == f"{before:%B} {DAYS[before.day - 1]}".replace(
        DAYS[before.day - 1], DAYS[before.day - 1].replace(" ", "-")
    )


@pytest.mark.parametrize("cue", ["Haemoglobin 98. ", "Leeds LS8 5XX. ", "Phone 0491 570 006. ", "PAN 12/52. "])
def test_a_week_stays_a_week_in_every_country(cue):
    first, second = replaced(cue, ("05/06/2024", "DATE"), " then ", ("12/06/2024", "DATE"))
    assert (days(second, "%d/%m/%Y") - days(first, "%d/%m/%Y")).days == 7
    first, second = replaced("Hemoglobin 98. ", ("05/06/2024", "DATE"), " then ", ("12/06/2024", "DATE"))
    assert days(first, "%m/%d/%Y").year
    assert (days(second, "%m/%d/%Y") - days(first, "%m/%d/%Y")).days == 214


def test_dates_without_a_year_go_with_the_others_small_offsets_and_the_ends_of_the_calendar():
    full, short = run("3/4/2021", "3/7")
    moved = days(full, "%m/%d/%Y") + dt.timedelta(days=3)
    assert short == f"{moved.month}/{moved.day}"
    (new,) = run("3/4/2021", policy=SurrogatePolicy(max_shift_days=1))
    assert abs((days(new, "%m/%d/%Y") - dt.date(2021, 3, 4)).days) == 1
    assert possible_date(2021, 2, 30) == dt.date(2021, 2, 28)
    assert possible_date(2020, 13, 0) == dt.date(2020, 1, 1)
    assert move(dt.date(9999, 12, 31), 5) == dt.date.max
    assert move(dt.date(2020, 2, 28), 1) == dt.date(2020, 2, 29)


@pytest.mark.parametrize("raw", ["05 March 2021 17", "2021-W05", "3/4/2021 at 99", "2014, 01, 28"])
def test_numbers_that_no_form_reads_are_changed(raw):
    for number in range(10):
        (new,) = run(raw, stream=number.to_bytes(16, "big"))
        assert re.findall(r"\d+", new)[-1] != re.findall(r"\d+", raw)[-1]


@pytest.mark.parametrize(("raw", "kinds"), cases("surrogates", "dates kinds"))
def test_kinds(raw, kinds):
    assert [e.kind for e in read_dates(raw)] == kinds


def test_expressions_do_not_overlap():
    raw = "Mon 3/4/21, March 5 to 7, 2021 and 8 Apr 2022 at 10:30, Christmas 2020, Q3, fall, 2019"
    found = read_dates(raw)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for e in found:
        for name, (start, end) in e.places.items():
            assert raw[e.start : e.end][start:end] == e.groups[name]


def test_words_like_an_original_and_eight_digits():
    assert month_like("MAR", 5) == "MAY"
    assert month_like("March", 5) == "May"
    assert month_like("marzo", 5) == "mayo"
    assert month_like("May", 9) == "September"
    assert month_like("May", 9, short_may=True) == "Sep"
    assert weekday_like("Tues", 3) == "Thurs"
    assert weekday_like("FRIDAY", 0) == "MONDAY"
    assert [day_like("3rd", day, False) for day in (1, 2, 3, 4, 11, 12, 13, 21, 22)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd",
    ]  # fmt: skip
    assert day_like("03", 4, True) == "04"
    assert year_like("'21", 2019) == "'19"
    assert year_like("2021", 2019) == "2019"
    assert (full_year("21"), full_year("31"), full_year("'98")) == (2021, 1931, 1998)
    month_first, day_first = read_dates("07271967"), read_dates("27071967")
    assert [(e.kind, e.groups["a"], e.groups["b"], e.groups["y"]) for e in month_first] == [
        ("numeric", "07", "27", "1967")
    ]
    assert [e.groups["b"] for e in day_first] == ["07"]
