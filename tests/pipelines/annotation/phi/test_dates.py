"""Dates in any format; what is left and what is found beside is in the cases of `test_rules`."""

import datetime

from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.dates import find_dates

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
