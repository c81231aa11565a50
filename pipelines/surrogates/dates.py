"""Dates moved by one offset of whole days: intervals, weekday words and the way of writing stay true."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from random import Random

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import normalise
from ..lexicons.loading import words as lexicon
from ..lexicons.surrogate_tables import WEEKDAY_NUMBERS
from .date_forms import (
    DateExpression,
    day_like,
    folded,
    is_short_month,
    month_like,
    move,
    near_time,
    number_of,
    padding_of,
    possible_date,
    read_dates,
    two_digits,
    weekday_like,
    year_like,
)
from .draws import SurrogateDraws
from .policies import SurrogatePolicy

#: The year that yearless dates are taken to be in, where the note has no year; a leap year, so 2/29 exists.
_DEFAULT_YEAR = 2020
#: A birth year before this can make a living person older than 89, whatever else the note says.
_OLD_BIRTH_YEAR = 1937
_PLAUSIBLE_YEARS = range(1850, 2101)
#: Smallest offset in days where the largest allows it, so that a month with its year always changes.
_SMALLEST_OFFSET = 46
#: Digits that no expression holds, other than a time of day.
_UNREAD = re.compile(r"(?<!\d)(?!(?:[01]\d|2[0-3])[0-5]\d(?!\d))\d+")
_DECADE_END = re.compile(r"['’]?s\b")


class DateSurrogates:
    """Surrogates of the DATE spans of one note, all moved by one offset."""

    def __init__(self, text: str, spans: Sequence[PhiSpan], draws: SurrogateDraws, policy: SurrogatePolicy) -> None:
        self._text = text
        self._draws = draws
        self._policy = policy
        self._spans = [span for span in spans if span.type == "DATE"]
        self._found = {span.start: read_dates(text[span.start : span.end]) for span in self._spans}
        everything = [e for found in self._found.values() for e in found]
        self._day_first = self._reads_day_first(everything)
        self._find_padding(everything)
        months = [e.groups["mon"] for e in everything if "mon" in e.groups]
        short = [is_short_month(month) for month in months if normalise(month) != "may"]
        short += [len(e.groups["w"]) <= 5 for e in everything if "w" in e.groups]
        self._short_months = sum(short) * 2 > len(short)
        self._anchor_years = self._find_years()
        days = ((s.start, self._date(e, s).month) for s in self._spans for e in self._found[s.start] if e.has_day)
        self._first_month = next(days, (len(text), 6))
        self._latest_year = max((e.year for e in everything if e.year), default=None)
        self._offset = self._choose_offset() if policy.dates == "shift" and self._spans else 0

    def is_telling(self, span: PhiSpan) -> bool:
        """Whether a DATE span tells more than a year, a time of day or a distance in time."""
        return any(e.kind not in ("year", "time", "relative") for e in self._found[span.start])

    def surrogate(self, span: PhiSpan) -> str:
        """The surrogate of one DATE span under the `shift` or `year` rule of the policy."""
        return self._year_only(span) if self._policy.dates == "year" else self._shifted(span)

    # Reading

    def _reads_day_first(self, expressions: Sequence[DateExpression]) -> bool:
        if self._policy.day_first is not None:
            return self._policy.day_first
        pairs = [(int(e.groups["a"]), int(e.groups["b"])) for e in expressions if "a" in e.groups]
        day_first = sum(a > 12 and 1 <= b <= 12 for a, b in pairs)
        month_first = sum(b > 12 and 1 <= a <= 12 for a, b in pairs)
        if day_first != month_first:
            return day_first > month_first
        return self._policy.locale not in ("en_US", "en_PH", "es_US")

    def _find_padding(self, everything: Sequence[DateExpression]) -> None:
        """Whether numbers below ten get a zero: as the span shows, else as the other dates of the note do."""
        of_note = {named: padding_of(everything, named) for named in (False, True)}
        for found in self._found.values():
            of_span = {named: padding_of(found, named) for named in (False, True)}
            for e in found:
                named = "mon" in e.groups
                # Where nothing shows it, numbers are taken as padded and days beside month names as not.
                shown = (of_span[named], e.is_joined or None, of_note[named], not named)
                e.padded = next(padded for padded in shown if padded is not None)

    def _find_years(self) -> dict[int, int]:
        """The year that yearless dates of a span are read in: that of the nearest dated span."""
        dated = [
            (span.start, e.year)
            for span in self._spans
            for e in self._found[span.start]
            if e.year and e.year in _PLAUSIBLE_YEARS and "yy" not in e.groups
        ]
        # A birth date says nothing of the year of a visit: only the years near the latest one count.
        latest = max((year for _, year in dated), default=0)
        dated = [(start, year) for start, year in dated if year >= latest - 10]
        starts = [start for start, _ in dated]
        years: dict[int, int] = {}
        for span in self._spans:
            own = [e.year for e in self._found[span.start] if e.year]
            after = bisect_left(starts, span.start)
            near = dated[max(0, after - 1) : after + 1] or [(0, _DEFAULT_YEAR)]
            nearest = min(near, key=lambda pair: (abs(pair[0] - span.start), pair[0]))
            years[span.start] = own[-1] if own else nearest[1]
        return years

    def _month_day(self, e: DateExpression) -> tuple[int, int]:
        """Month and day of an expression, possibly impossible ones; the middle of a month that has no day."""
        if "a" in e.groups:
            a, b = int(e.groups["a"]), int(e.groups["b"])
            return (b, a) if self._is_day_month(a, b) else (a, b)
        return e.month, number_of(e.groups["d"]) if "d" in e.groups else 15

    def _is_day_month(self, a: int, b: int) -> bool:
        return self._day_first if (a > 12) == (b > 12) else a > 12

    def _date(self, e: DateExpression, span: PhiSpan) -> dt.date:
        month, day = self._month_day(e)
        year = e.year or self._anchor_years[span.start]
        if e.year is None and (month, day) == (2, 29):
            year = min(range(year - 3, year + 4), key=lambda y: (not calendar.isleap(y), abs(y - year)))
        return possible_date(year, month, day)

    # Shifting

    def _choose_offset(self) -> int:
        """One offset for the note; without a key one that moves no date of the note to another one's, if it can be."""
        rng = self._draws.rng("date offset")
        largest = self._policy.max_shift_days
        if self._draws.keyed:
            return draw_offset(rng, largest)
        dates = {
            (bool(e.year), e.has_day, self._date(e, span))
            for span in self._spans
            for e in self._found[span.start]
            if e.has_day or (e.has_month and e.year)
        }

        def as_written(with_year: bool, with_day: bool, date: dt.date) -> tuple[int, int, int]:
            return date.year if with_year else 0, date.month, date.day if with_day else 0

        taken = {as_written(*date) for date in dates}

        def meetings(offset: int) -> int:
            return sum(as_written(year, day, move(date, offset)) in taken for year, day, date in dates)

        return min((draw_offset(rng, largest) for _ in range(25)), key=meetings)

    def _shifted(self, span: PhiSpan) -> str:
        raw = self._text[span.start : span.end]
        found = self._found[span.start]
        if not found and not any(c.isdigit() for c in raw):
            return raw if not raw.strip() or _is_relative(raw) else "[DATE]"
        if not found:
            return re.sub(r"\d+", self._other_digits, raw)
        pieces: list[str] = []
        last = 0
        for e in found:
            # Digits that no expression holds may be a day or a month all the same; only times of day stay.
            pieces.append(_UNREAD.sub(self._other_digits, raw[last : e.start]))
            pieces.append(self._write(raw, e, span))
            last = e.end
        return "".join(pieces) + _UNREAD.sub(self._other_digits, raw[last:])

    def _write(self, raw: str, e: DateExpression, span: PhiSpan) -> str:
        own = raw[e.start : e.end]
        year = e.year or self._anchor_years[span.start]
        if e.has_day:
            return e.with_groups(own, self._moved_day(e, span))
        if e.has_month:
            date = self._date(e, span)
            moved = move(date, self._offset)
            if moved.month == date.month and (e.year is None or moved.year == date.year):
                moved = move(moved, 31 if self._offset > 0 else -31)
            return e.with_groups(own, self._parts(e, moved))
        if e.kind in ("season", "quarter", "holiday"):
            return near_time(own, e.kind, year, self._offset)[0]
        if e.kind == "year":
            return self._moved_year(raw, e, span)
        if e.kind == "weekday":
            full = next((other for other in self._found[span.start] if other.has_day and other.year), None)
            number = WEEKDAY_NUMBERS[folded(e.groups["w"])] + self._offset
            return weekday_like(own, move(self._date(full, span), self._offset).weekday() if full else number % 7)
        if e.kind == "dayonly":
            day = number_of(e.groups["d"])
            # "The 5th" is read in the month that the note began with.
            month = self._first_month[1] if self._first_month[0] <= span.start else 6
            moved = move(possible_date(year, month, day), self._offset)
            new = moved.day if moved.day != day else moved.day % 28 + 1
            return e.with_groups(own, {"d": day_like(e.groups["d"], new, False)})
        return own  # A time of day or a distance in time.

    def _moved_day(self, e: DateExpression, span: PhiSpan) -> dict[str, str]:
        """What is written for the groups of an expression that names a day, or the first and last day of a range."""
        date = self._date(e, span)
        new = self._parts(e, move(date, self._offset))
        if e.groups.get("e"):
            end = move(possible_date(date.year, date.month, number_of(e.groups["e"])), self._offset)
            last = self._parts(e, end)
            new["e"] = day_like(e.groups["e"], end.day, e.padded)
            if last["mon"] != new["mon"] and e.kind == "mrange":  # "March 30-April 2"
                new["e"] = f"{last['mon']} {new['e']}"
            elif last["mon"] != new["mon"]:
                new["d"] = f"{new['d']} {new['mon']}"
                new["mon"] = last["mon"]
            if "y" in last:
                new["y"] = last["y"]
        return new

    def _parts(self, e: DateExpression, moved: dt.date) -> dict[str, str]:
        """A date written as the groups of an expression are."""
        new: dict[str, str] = {}
        if "a" in e.groups:
            day_month = self._is_day_month(int(e.groups["a"]), int(e.groups["b"]))
            parts = (moved.day, moved.month) if day_month else (moved.month, moved.day)
            new["a"], new["b"] = (two_digits(value, e.padded) for value in parts)
        if "d" in e.groups:
            new["d"] = day_like(e.groups["d"], moved.day, e.padded)
        if "m" in e.groups:
            new["m"] = two_digits(moved.month, e.padded)
        if "mon" in e.groups:
            new["mon"] = month_like(e.groups["mon"], moved.month, self._short_months or e.is_joined)
        if "y" in e.groups:
            new["y"] = year_like(e.groups["y"], moved.year)
        return new

    def _moved_year(self, raw: str, e: DateExpression, span: PhiSpan) -> str:
        """A bare year moves by whole years, so that the years of a range keep their distance; "the 1990s" stay."""
        own = raw[e.start : e.end]
        assert e.year is not None
        if _DECADE_END.match(raw, e.end):
            return own
        moved = e.year + round(self._offset / 365.25)
        for other in self._found[span.start]:
            if other.kind in ("season", "quarter", "holiday") and other.start < e.start:
                moved = near_time(raw[other.start : other.end], other.kind, e.year, self._offset)[1]
                break
        name = "yy" if "yy" in e.groups else "y"
        new = {name: year_like(e.groups[name], moved)}
        if "z" in e.groups:
            new["z"] = f"{(moved + int(e.groups['z']) - e.year) % 100:02d}"
        return e.with_groups(own, new)

    def _other_digits(self, match: re.Match[str]) -> str:
        digits = match.group()
        if len(digits) == 4 and digits[:2] in ("19", "20"):
            return str(int(digits) + round(self._offset / 365.25))
        if len(digits) <= 2:  # Any small number may be a month or a day: 1 to 12 is both.
            largest = 9 if len(digits) == 1 else 12
            return self._draws.code("date digits", digits, lambda rng: str(rng.randint(1, largest)).zfill(len(digits)))
        return self._draws.digits("date digits", digits)

    # Year policy

    def _year_only(self, span: PhiSpan) -> str:
        raw = self._text[span.start : span.end]
        found = self._found[span.start]
        years = sorted({e.year for e in found if e.year})
        if not years:
            return raw if all(e.kind == "relative" for e in found) and _is_relative(raw) else "[DATE]"
        if len(found) == 1 and found[0].kind == "year" and _DECADE_END.match(raw, found[0].end):
            allowed = self._allowed_year(years[0])
            return f"{allowed}s" if allowed.isdecimal() else allowed
        return " to ".join(self._allowed_year(year) for year in dict.fromkeys((years[0], years[-1])))

    def _allowed_year(self, year: int) -> str:
        """The year, unless it tells an age above 89: 45 CFR 164.514(b)(2)(i)(C)."""
        latest = self._latest_year or year
        if self._policy.ages != "keep" and year < latest - 89:
            return f"{latest - 90} or earlier"
        if self._policy.ages != "keep" and latest == year < _OLD_BIRTH_YEAR:
            return f"{_OLD_BIRTH_YEAR - 1} or earlier"
        return str(year)


def _is_relative(raw: str) -> bool:
    """Whether a date has only words that count from the day of writing, "last week"."""
    words = re.findall(r"[^\W\d_]+", raw.casefold())
    return bool(words) and all(word in lexicon("surrogate_relative_words") for word in words)


def draw_offset(rng: Random, largest: int) -> int:
    """A number of days to move dates by, up to `largest` either way, no multiple of a week or of a year."""
    smallest = _SMALLEST_OFFSET if largest > 2 * _SMALLEST_OFFSET else 1
    while True:
        days = smallest + int(rng.random() * (largest - smallest + 1))
        # Whole weeks keep the weekday, whole years the day and month.
        if days % 7 and (largest < 7 or abs((days + 182) % 365.2425 - 182) > 1.5):
            return days if rng.random() < 0.5 else -days
