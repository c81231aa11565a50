"""Reading dates: kinds and parts of expressions, and words written like an original."""

from itertools import pairwise

import pytest
from synthetic_note.pipelines.surrogates.date_forms import (
    day_like,
    full_year,
    month_like,
    read_dates,
    weekday_like,
    year_like,
)


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        ("3/4/21", ["numeric"]),
        ("3/4 to 3/7/21", ["numday", "numeric"]),
        ("2021-03-04 10:22", ["ymd", "time"]),
        ("Monday, March 3, 2021", ["weekday", "mday"]),
        ("March 3-7, 2021", ["mrange"]),
        ("3-7 March 2021", ["drange"]),
        ("03MAR2021", ["dmonth"]),
        ("Mar '21", ["myear"]),
        ("Dec 30-Jan 2", ["mday", "mday"]),
        ("Spring 2021", ["season", "year"]),
        ("2019-2020", ["year", "year"]),
        ("last Thursday the 5th", ["weekday", "dayonly"]),
        ("2 days ago", ["relative"]),
        ("yesterday", []),
        ("", []),
    ],
)
def test_kinds(raw, kinds):
    assert [e.kind for e in read_dates(raw)] == kinds


def test_expressions_do_not_overlap():
    raw = "Mon 3/4/21, March 5 to 7, 2021 and 8 Apr 2022 at 10:30, Christmas 2020, Q3, fall, 2019"
    found = read_dates(raw)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for e in found:
        for name, (start, end) in e.places.items():
            assert raw[e.start : e.end][start:end] == e.groups[name]


def test_words_like_an_original():
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


def test_eight_digits_are_a_date_with_the_month_or_the_day_first() -> None:
    month_first, day_first = read_dates("07271967"), read_dates("27071967")
    assert [(e.kind, e.groups["a"], e.groups["b"], e.groups["y"]) for e in month_first] == [
        ("numeric", "07", "27", "1967")
    ]
    assert [e.groups["b"] for e in day_first] == ["07"]
    assert read_dates("83357174") == []
