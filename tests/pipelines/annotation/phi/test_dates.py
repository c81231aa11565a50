"""Dates and ages above 89; measures, scores and relative expressions stay."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.dates import find_dates
from synthetic_note.pipelines.annotation.spans import resolve_overlaps


def found(text: str) -> set[str]:
    return {text[span.start : span.end] for span in find_dates(NoteWords(text))}


FORMATS = ["%m/%d/%Y", "%Y-%m-%d", "%d-%b-%Y", "%B %d, %Y", "%d %B %Y", "%b %d, %Y", "%m-%d-%Y", "%B %d"]


@given(st.dates(datetime.date(1920, 1, 1), datetime.date(2039, 12, 31)), st.sampled_from(FORMATS))
def test_any_day_in_any_format_is_covered(day: datetime.date, form: str) -> None:
    date = day.strftime(form)
    text = f"She was seen on {date} for follow up."
    covered = set()
    for span in find_dates(NoteWords(text)):
        covered.update(range(span.start, span.end))
    start = text.index(date)
    assert covered >= set(range(start, start + len(date)))


@pytest.mark.parametrize(
    "text",
    [
        "pain 4/10 on 5/10 scale", "strength 5/5 and 4/5", "1/2 tablet daily", "Apgar 8/9", "3/6 systolic murmur",
        "BP 120/80", "in 2004 and since 1998", "2 days ago", "yesterday", "last Thursday", "Monday through Friday",
        "she may go", "they march on", "L4/5 disc", "20/20 vision", "MMSE 12/30", "a mass of 3.4.5", "OCT-A imaging",
        "Mar 2 mg", "2-3 times", "nodes 2/14 positive", "in her 90s", "age > 90 years",
        "patients over 90 years of age", "90 days", "95% on room air", "her 64-year-old son", "99 m technetium",
        "a Christmas tree pattern", "10:30 am",
        # Measures of the size of an age.
        "HR 93", "SpO2 96, lives alone, sats 93", "BP 130/96", "glucose 104, K 4, Na 140, Cl 104",
        "Mother HR 98, fetal HR 150", "Mother Temp 99, Dad well", "Sodium High, 104.", "Albumin (96, low)",
        "lady with DKA, glucose falling, 96", "old man, room 12, bed 4, 96", "father Pavel 96 kg",
        "fell, pulse 93.\nlives alone, wt 96, 97",
    ],
)  # fmt: skip
def test_no_date_and_no_age(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("a 93 y/o F", {"93"}), ("94-year-old", {"94"}), ("aged 101,", {"101"}), ("102 years of age", {"102"}),
        ("age: 90", {"90"}), ("92F with a fall", {"92"}), ("ninety-five years old", {"ninety-five"}),
        ("pt aged 97", {"97"}), ("AGE AT EXAM >> 108", {"108"}), ("he is 94, frail", {"94"}),
    ],
)  # fmt: skip
def test_old_ages(text: str, want: set[str]) -> None:
    assert found(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("SEIZURES IN MARCH AND MAY.", {"MARCH AND MAY"}),
        ("his last seizures were in march and may respectively", {"march and may"}),
        ("ill in JUNE OR JULY 2007", {"JUNE OR JULY 2007"}),
        ("onset May/June, worse since", {"May/June"}),
        ("hives September and march", {"September and march"}),
        ("she may march and may not stop", set()),
        ("pt may or may not", set()),
        ("since June, worse in May, may need more by late March", {"June", "May", "March"}),
        ("MAR 3 is due; jan 2020", {"MAR 3", "jan 2020"}),
        # A weekday joins a date and is none alone.
        ("Friday, March 6, 2020", {"Friday, March 6, 2020"}),
        ("on Thursday the 5th", {"Thursday the 5th"}),
        ("every Thursday", set()),
    ],
)
def test_months_and_weekdays(text: str, want: set[str]) -> None:
    spans = resolve_overlaps(find_dates(NoteWords(text)))
    assert {text[span.start : span.end] for span in spans} == want
