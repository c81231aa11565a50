"""Dates moved by one offset of whole days: intervals, weekday words and the way of writing stay true."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from ..annotation.spans import PhiSpan
from ..lexicons.faker_names import normalise
from ..lexicons.surrogate_tables import HOLIDAYS, MONTH_NUMBERS, RELATIVE_WORDS, SEASONS, WEEKDAY_NUMBERS
from .date_forms import (
    DAY_KINDS,
    HOLIDAY_FORMS,
    MONTH_KINDS,
    WEEKDAY_PATTERN,
    WORD_KINDS,
    DateExpression,
    day_like,
    fill_in,
    full_year,
    has_day,
    is_short_month,
    legal_month,
    month_like,
    move,
    number_of,
    padding_of,
    possible_date,
    read_dates,
    two_digits,
    weekday_like,
    word_like,
    year_like,
)
from .draws import SurrogateDraws, best_offset, draw_offset, like_case
from .policies import SurrogatePolicy

#: The year that yearless dates are taken to be in, where the note has no year; a leap year, so 2/29 exists.
_DEFAULT_YEAR = 2020
#: A birth year before this can make a living person older than 89, whatever else the note says.
_OLD_BIRTH_YEAR = 1937
_UNREAD = re.compile(r"(?<!\d)(?!(?:[01]\d|2[0-3])[0-5]\d(?!\d))\d+")
_DECADE_END = re.compile(r"['’]?s\b")
_PLAUSIBLE_YEARS = range(1850, 2101)


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
        for found in self._found.values():
            of_span = {named: padding_of(found, named) for named in (False, True)}
            for e in found:
                e.padded = of_span["mon" in e.groups]
        self._padding = {named: padding_of(everything, named) for named in (False, True)}
        months = [e.groups["mon"] for e in everything if "mon" in e.groups]
        short = [is_short_month(month) for month in months if normalise(month) != "may"]
        short += [len(e.groups["w"]) <= 5 for e in everything if "w" in e.groups]
        self._short_months = sum(short) * 2 > len(short)
        self._anchor_years = self._find_years()
        days = ((s.start, self._date(e, s).month) for s in self._spans for e in self._found[s.start] if has_day(e))
        self._first_month = next(days, (len(text), 6))
        years = [e.year for e in everything if e.year]
        self._latest_year = max(years, default=None)
        self.offset = 0  # The choice tries surrogates out, which read it.
        self.offset = self._choose_offset() if policy.dates == "shift" and self._spans else 0

    def is_telling(self, span: PhiSpan) -> bool:
        """Whether a DATE span tells more than a year, a time of day or a distance in time."""
        found = self._found[span.start]
        return any(e.kind not in ("year", "time", "relative") for e in found)

    def surrogate(self, span: PhiSpan) -> str:
        """The surrogate of one DATE span under the `shift` or `year` rule of the policy."""
        if self._policy.dates == "year":
            return self._year_only(span)
        return self._shifted(span, self.offset)

    # Reading

    def _reads_day_first(self, expressions: Sequence[DateExpression]) -> bool:
        if self._policy.day_first is not None:
            return self._policy.day_first
        votes: Counter[str] = Counter()
        for e in expressions:
            if e.kind in ("numeric", "numday"):
                a, b = int(e.groups["a"]), int(e.groups["b"])
                votes["day"] += a > 12 and 1 <= b <= 12
                votes["month"] += b > 12 and 1 <= a <= 12
        if votes["day"] != votes["month"]:
            return votes["day"] > votes["month"]
        return self._policy.locale not in ("en_US", "en_PH", "es_US")

    def _find_years(self) -> dict[int, int]:
        """The year that yearless dates of a span are read in: that of the nearest dated span."""
        dated: list[tuple[int, int]] = []
        for span in self._spans:
            for e in self._found[span.start]:
                if "y" in e.groups or "yy" in e.groups:
                    e.year = full_year(e.groups.get("y") or e.groups["yy"])
                    if e.year in _PLAUSIBLE_YEARS and "yy" not in e.groups:
                        dated.append((span.start, e.year))
        # A birth date says nothing of the year of a visit: prefer the years near the latest one.
        if dated:
            latest = max(year for _, year in dated)
            recent = [pair for pair in dated if pair[1] >= latest - 10]
            dated = recent or dated
        years: dict[int, int] = {}
        starts = [start for start, _ in dated]
        for span in self._spans:
            own = [e.year for e in self._found[span.start] if e.year]
            if own:
                years[span.start] = own[-1]
            elif dated:
                after = bisect_left(starts, span.start)
                near = dated[max(0, after - 1) : after + 1]
                years[span.start] = min(near, key=lambda pair: (abs(pair[0] - span.start), pair[0]))[1]
            else:
                years[span.start] = _DEFAULT_YEAR
        return years

    def _month_day(self, e: DateExpression) -> tuple[int, int]:
        """Month and day of an expression that has both, possibly impossible ones."""
        if "a" in e.groups:
            a, b = int(e.groups["a"]), int(e.groups["b"])
            day_first = self._day_first if (a <= 12 and b <= 12) or (a > 12 and b > 12) else a > 12
            return (b, a) if day_first else (a, b)
        return _month(e), number_of(e.groups["d"])

    # Shifting

    def _choose_offset(self) -> int:
        rng = self._draws.rng("date offset")
        if self._draws.keyed:
            return draw_offset(rng, self._policy.max_shift_days)
        # No moved date may equal a date of the note; where dates lie too dense, the offset with fewest meetings.
        months = [pair for span in self._spans for pair in self._months(span)]
        taken = {(date.year, date.month) for date in months}

        def month_meetings(offset: int) -> int:
            return sum((moved.year, moved.month) in taken for moved in (move(date, offset) for date in months))

        dated = [s for s in self._spans if any(e.kind in DAY_KINDS for e in self._found[s.start])]
        if len(dated) > 15:  # Comparing the strings of a long note costs more than it gives.
            days = {d for s in dated for d in self._days(s)}
            return best_offset(
                rng,
                self._policy.max_shift_days,
                lambda k: sum(d + k in days for d in days) + month_meetings(k),
            )
        originals = [self._text[s.start : s.end].strip() for s in dated]
        return best_offset(
            rng,
            self._policy.max_shift_days,
            lambda k: (
                sum(o in new for new in [self._shifted(s, k) for s in dated] for o in originals) + month_meetings(k)
            ),
        )

    def _months(self, span: PhiSpan) -> list[dt.date]:
        """The middle of every month that a span tells with its year, and without a day."""
        return [
            possible_date(
                e.year,
                MONTH_NUMBERS[e.groups["mon"].casefold()] if "mon" in e.groups else int(e.groups["m"]),
                15,
            )
            for e in self._found[span.start]
            if e.kind in MONTH_KINDS and e.year
        ]

    def _days(self, span: PhiSpan) -> list[int]:
        return [self._date(e, span).toordinal() for e in self._found[span.start] if e.kind in DAY_KINDS - {"dayonly"}]

    def _date(self, e: DateExpression, span: PhiSpan) -> dt.date:
        month, day = self._month_day(e) if e.groups.get("d") or "a" in e.groups else (int(e.groups["m"]), 15)
        year = e.year or self._anchor_years[span.start]
        if e.year is None and (month, day) == (2, 29):
            year = min(range(year - 3, year + 4), key=lambda y: (not calendar.isleap(y), abs(y - year)))
        return possible_date(year, month, day)

    def _shifted(self, span: PhiSpan, offset: int) -> str:
        raw = self._text[span.start : span.end]
        found = self._found[span.start]
        if not found:
            return self._fallback(raw)
        pieces: list[str] = []
        last = 0
        full = next((e for e in found if has_day(e)), None)
        for e in found:
            # Digits that no expression holds may be a day or a month all the same; only times of day stay.
            pieces.append(_UNREAD.sub(self._other_digits, raw[last : e.start]))
            pieces.append(self._write(raw, e, span, offset, full))
            last = e.end
        pieces.append(_UNREAD.sub(self._other_digits, raw[last:]))
        return "".join(pieces)

    def _write(self, raw: str, e: DateExpression, span: PhiSpan, offset: int, full: DateExpression | None) -> str:
        own = raw[e.start : e.end]
        if e.kind in ("time", "relative"):
            return own
        if e.kind == "weekday":
            if full is not None and full.year is not None:
                number = move(self._date(full, span), offset).weekday()
            else:
                number = (WEEKDAY_NUMBERS[e.groups["w"].casefold()] + offset) % 7
            return weekday_like(own, number)
        year = e.year or self._anchor_years[span.start]
        if e.kind == "year" and _DECADE_END.match(raw, e.end):
            return own  # "the 1990s": wider than a year, which may stay.
        if e.kind == "year":
            word = next((x for x in self._found[span.start] if x.kind in WORD_KINDS and x.start < e.start), None)
            # Bare years move by whole years, so that the years of a range keep their distance.
            moved_year = self._near_word(raw, word, year, offset)[1] if word else year + round(offset / 365.25)
            if "yy" in e.groups:
                return own[:1] + f"{moved_year % 100:02d}"
            new = {"y": str(moved_year)}
            if "z" in e.groups:
                new["z"] = f"{(moved_year + int(e.groups['z']) - year) % 100:02d}"
            return fill_in(own, e, new)
        if e.kind in WORD_KINDS:
            return self._near_word(own, e, year, offset)[0]
        if e.kind in ("month", "myear", "numyear", "yearnum") or (e.kind == "cjk" and not e.groups.get("d")):
            return self._month_only(own, e, year, offset)
        if e.kind == "dayonly":
            return self._day_only(raw, own, e, span, offset)
        return self._day_date(own, e, span, offset)

    def _day_date(self, own: str, e: DateExpression, span: PhiSpan, offset: int) -> str:
        moved = move(self._date(e, span), offset)
        new: dict[str, str] = {}
        padded = self._is_padded(e)
        if "a" in e.groups:
            month, _ = self._month_day(e)
            a_is_month = month == int(e.groups["a"]) and (month != int(e.groups["b"]) or not self._day_first)
            if int(e.groups["a"]) > 12 and int(e.groups["b"]) > 12:
                a_is_month = not self._day_first
            parts = (moved.month, moved.day) if a_is_month else (moved.day, moved.month)
            new["a"], new["b"] = (two_digits(value, padded) for value in parts)
        else:
            new["d"] = day_like(e.groups["d"], moved.day, padded)
            if "mon" in e.groups:
                new["mon"] = month_like(e.groups["mon"], moved.month, self._is_short(e))
            else:
                new["m"] = two_digits(moved.month, padded)
        if e.groups.get("e"):
            end = move(possible_date(self._date(e, span).year, self._month_day(e)[0], number_of(e.groups["e"])), offset)
            new["e"] = day_like(e.groups["e"], end.day, padded)
            if (end.year, end.month) != (moved.year, moved.month):
                name = month_like(e.groups["mon"], end.month, self._is_short(e))
                if e.kind == "mrange":
                    new["e"] = f"{name} {new['e']}"
                else:
                    new["d"] = f"{new['d']} {new['mon']}"
                    new["mon"] = name
            moved = end
        if e.groups.get("y"):
            new["y"] = year_like(e.groups["y"], moved.year)
        return fill_in(own, e, new)

    def _is_padded(self, e: DateExpression) -> bool:
        """Whether numbers below ten get a zero: as the date shows, else as the other dates of the note do."""
        if e.padded is not None:
            return e.padded
        if e.kind == "dmonth" and e.groups["s"].strip() in ("-", "/", "") and " " not in e.groups["s"]:
            return True
        # Where nothing shows it, numbers are taken as padded and days after month names as not.
        return bool(self._padding["mon" in e.groups]) or ("mon" not in e.groups and self._padding[False] is None)

    def _is_short(self, e: DateExpression) -> bool:
        """Whether "May" is an abbreviation: in 3-May-2021, and where the note's other months are."""
        joined = e.end - e.start == sum(len(e.groups[g]) for g in ("d", "mon", "y", "s") if g in e.groups)
        return self._short_months or (e.kind == "dmonth" and (joined or e.groups["s"].strip() == "-"))

    def _month_only(self, own: str, e: DateExpression, year: int, offset: int) -> str:
        month = _month(e)
        moved = move(possible_date(year, month, 15), offset)
        if moved.month == legal_month(month) and (e.year is None or moved.year == year):
            moved = move(moved, 31 if offset > 0 else -31)
        new: dict[str, str] = {}
        if "mon" in e.groups:
            new["mon"] = month_like(e.groups["mon"], moved.month, self._is_short(e))
        else:
            new["m"] = two_digits(moved.month, self._is_padded(e))
        if e.groups.get("y"):
            new["y"] = year_like(e.groups["y"], moved.year)
        return fill_in(own, e, new)

    def _near_word(self, own: str, e: DateExpression, year: int, offset: int) -> tuple[str, int]:
        """The season, quarter or holiday nearest to the moved date, and its year; never the original word."""
        own = own if len(own) == e.end - e.start else own[e.start : e.end]
        step = 1 if offset > 0 else -1
        if e.kind == "season":
            word = e.groups["season"].casefold()
            order = ["spring", "summer", "autumn" if word == "autumn" else "fall", "winter"]
            moved = move(possible_date(year, *SEASONS[word]), offset)
            number = ((moved.month - 3) % 12) // 3
            if order[number] == word:
                number = (number + step) % 4
            return word_like(own, order[number]), moved.year
        if e.kind == "quarter":
            old = int(own[1])
            moved = move(possible_date(year, old * 3 - 1, 15), offset)
            number = (moved.month - 1) // 3
            number = number if number != old - 1 else (number + step) % 4
            return f"{own[0]}{number + 1}", moved.year
        name = HOLIDAY_FORMS.get(re.sub(r"['’.]", "", own).casefold().strip(), "Christmas")
        moved = move(possible_date(year, *HOLIDAYS[name]), offset)

        def distance(other: str) -> int:
            month, day = HOLIDAYS[other]
            gap = abs((dt.date(2001, month, day) - dt.date(2001, moved.month, min(moved.day, 28))).days)
            return min(gap, 365 - gap)

        best = min((other for other in HOLIDAYS if other != name), key=lambda other: (distance(other), other))
        return like_case(own, best), moved.year

    def _day_only(self, raw: str, own: str, e: DateExpression, span: PhiSpan, offset: int) -> str:
        """A bare "the 5th": read in the month whose weekday agrees, else in a month of the note."""
        day = number_of(e.groups["d"])
        weekday = re.search(rf"\b({WEEKDAY_PATTERN})\b", raw, re.IGNORECASE)
        year = self._anchor_years[span.start]
        month = self._first_month[1] if self._first_month[0] <= span.start else 6
        moved = move(possible_date(year, month, day), offset)
        if weekday:
            wanted = WEEKDAY_NUMBERS[weekday.group(1).casefold()]
            for back in range(24):
                index = year * 12 + month - 1 - back
                date = possible_date(index // 12, index % 12 + 1, day)
                if date.day == day and date.weekday() == wanted:
                    moved = move(date, offset)
                    break
        new = moved.day if moved.day != day else moved.day % 28 + 1
        return fill_in(own, e, {"d": day_like(e.groups["d"], new, False)})

    def _fallback(self, raw: str) -> str:
        """A date that was not understood: relative words stay, digits change, anything else becomes a tag."""
        words = re.findall(r"[^\W\d_]+", raw.casefold())
        if any(c.isdigit() for c in raw):
            return re.sub(r"\d+", self._other_digits, raw)
        if not raw.strip() or (words and all(word in RELATIVE_WORDS for word in words)):
            return raw
        return "[DATE]"

    def _other_digits(self, match: re.Match[str]) -> str:
        digits = match.group()
        if len(digits) == 4 and digits[:2] in ("19", "20"):
            return str(int(digits) + round(self.offset / 365.25))
        if len(digits) <= 2:  # Any small number may be a month or a day: 1 to 12 is both.
            return self._draws.code(
                "date digits",
                digits,
                lambda rng: str(rng.randrange(1, 10 if len(digits) == 1 else 13)).zfill(len(digits)),
            )
        return self._draws.digits("date digits", digits)

    # Year policy

    def _year_only(self, span: PhiSpan) -> str:
        raw = self._text[span.start : span.end]
        found = self._found[span.start]
        years = sorted({e.year for e in found if e.year})
        if not years:
            words = re.findall(r"[^\W\d_]+", raw.casefold())
            only_relative = not found or all(e.kind == "relative" for e in found)
            if only_relative and words and all(w in RELATIVE_WORDS for w in words):
                return raw
            return "[DATE]"
        if len(found) == 1 and found[0].kind == "year" and _DECADE_END.match(raw, found[0].end):
            allowed = self._allowed_year(years[0])
            return f"{allowed}s" if allowed.isdecimal() else allowed
        return " to ".join(self._allowed_year(year) for year in dict.fromkeys((years[0], years[-1])))

    def _allowed_year(self, year: int) -> str:
        """The year, unless it tells an age above 89: 45 CFR 164.514(b)(2)(i)(C)."""
        if self._policy.ages == "keep":
            return str(year)
        latest = self._latest_year or year
        if year < latest - 89:
            return f"{latest - 90} or earlier"
        if latest == year and year < _OLD_BIRTH_YEAR:
            return f"{_OLD_BIRTH_YEAR - 1} or earlier"
        return str(year)


def _month(e: DateExpression) -> int:
    """The number of the month that an expression names, June where it names none."""
    return MONTH_NUMBERS[e.groups["mon"].casefold()] if "mon" in e.groups else int(e.groups.get("m", "6"))
