"""How dates are written: the expressions of a span, and parts of a date written as an original writes them."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..lexicons.dates import DAY_IN_WORDS, DAYS
from ..lexicons.faker_names import normalise
from ..lexicons.loading import rows
from ..lexicons.surrogate_tables import (
    HOLIDAY_ALIASES,
    HOLIDAYS,
    MONTH_LANGUAGES,
    MONTH_NUMBERS,
    MONTHS,
    SEASONS,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
)
from .draws import like_case

_MONTH = "|".join(sorted((re.escape(m) for m in MONTH_NUMBERS), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))
#: Times of the year that have a name, by kind: how it may be written, without signs -> (name, (month, day)).
_TIMES: dict[str, dict[str, tuple[str, tuple[int, int]]]] = {
    "holiday": {re.sub(r"['’.]", "", name).casefold(): (name, day) for name, day in HOLIDAYS.items()}
    | {alias: (name, HOLIDAYS[name]) for alias, name in HOLIDAY_ALIASES.items()},
    "season": {name: (name.title(), day) for name, day in SEASONS.items()} | {"autumn": ("Fall", SEASONS["fall"])},
    "quarter": {f"q{number}": (f"Q{number}", (3 * number - 1, 15)) for number in range(1, 5)},
}
_HOLIDAY = "|".join(
    re.sub(r"s\b", "['’]?s['’]?", re.escape(name)).replace("st\\ ", "st\\.?\\ ")
    for name in sorted(_TIMES["holiday"], key=len, reverse=True)
)


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Kinds of expressions with their patterns, in the order in which they are tried."""
    parts = {"<spoken>": rf"\b(?:{DAY_IN_WORDS})\b", "<month>": _MONTH, "<weekday>": _WEEKDAY, "<holiday>": _HOLIDAY}
    for kind, form in rows("surrogate_date_forms"):
        pattern = re.sub("<[a-z]+>", lambda match: parts.get(match.group(), match.group()), form)
        if kind.startswith("<"):
            parts[kind] = pattern
        else:
            yield kind, re.compile(pattern, re.IGNORECASE)


_PATTERNS = tuple(_patterns())
_ALL_DIGITS = frozenset({"ymd", "numeric", "numyear", "yearnum", "numday", "time", "year"})
_DIGIT_PATTERNS = tuple(pair for pair in _PATTERNS if pair[0] in _ALL_DIGITS)
#: Two-digit years up to this one belong to the 2000s.
_PIVOT = 30
_FOUR_LETTER_DAYS = ("Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun")
#: Month names of four letters or less that are no abbreviations.
_SHORT_MONTH_NAMES = frozenset(name for names in MONTH_LANGUAGES for name in names if len(name) <= 4)


@dataclass
class DateExpression:
    """One dated expression of a span.

    Args:
        kind: name of its form.
        start, end: offsets into the span.
        groups: what moves: name of the group -> its text.
        places: where each group stands in the expression.
        year: in full, where the expression has one.
        padded: whether its numbers below ten have a zero.
    """

    kind: str
    start: int
    end: int
    groups: dict[str, str]
    places: dict[str, tuple[int, int]]
    year: int | None = None
    padded: bool = False

    @property
    def has_day(self) -> bool:
        """Whether it names a day of a month."""
        return "a" in self.groups or ("d" in self.groups and self.kind != "dayonly")

    @property
    def has_month(self) -> bool:
        """Whether it names a month."""
        return "mon" in self.groups or "m" in self.groups

    @property
    def month(self) -> int:
        """The number of the month that it names, 0 where there is none."""
        return MONTH_NUMBERS[folded(self.groups["mon"])] if "mon" in self.groups else number_of(self.groups.get("m"))

    @property
    def is_joined(self) -> bool:
        """Whether at most a hyphen stands between day and month name, "3-MAR-21": there they are short and padded."""
        return self.kind == "dmonth" and self.groups["s"] in ("-", "/", "")

    def with_groups(self, own: str, new: dict[str, str]) -> str:
        """The text of the expression with new text for some of its groups."""
        pieces: list[str] = []
        last = 0
        for name, (start, end) in sorted(self.places.items(), key=lambda item: item[1]):
            if name in new:
                pieces += [own[last:start], new[name]]
                last = end
        return "".join(pieces) + own[last:]


def read_dates(raw: str) -> list[DateExpression]:
    """The dated expressions of a span's text, in order, without overlaps."""
    found: list[DateExpression] = []
    masked = raw
    for kind, pattern in _PATTERNS if any(c.isalpha() for c in raw) else _DIGIT_PATTERNS:
        for match in pattern.finditer(masked):
            groups = {name: value for name, value in match.groupdict().items() if value is not None}
            places = {name: (match.start(name) - match.start(), match.end(name) - match.start()) for name in groups}
            year = full_year(groups.get("y") or groups["yy"]) if "y" in groups or "yy" in groups else None
            found.append(DateExpression(kind, match.start(), match.end(), groups, places, year))
        # What one form has read is hidden from the others.
        masked = pattern.sub(lambda match: "\0" * len(match.group()), masked)
    return sorted(found, key=lambda e: e.start)


def near_time(own: str, kind: str, year: int, offset: int) -> tuple[str, int]:
    """The season, quarter or holiday (`kind`) nearest to one that is moved by some days, and its year.

    It is never the same, and as the original writes it.
    """
    name, day = _TIMES[kind][folded(re.sub(r"['’.]", "", own))]
    moved = move(possible_date(year, *day), offset)

    def distance(other: tuple[str, tuple[int, int]]) -> tuple[int, str]:
        days = abs((dt.date(2001, *other[1]) - dt.date(2001, moved.month, min(moved.day, 28))).days)
        return min(days, 365 - days), other[0]

    best, _ = min((other for other in _TIMES[kind].values() if other[0] != name), key=distance)
    return like_case(own, best), moved.year


def folded(word: str) -> str:
    """A word as the tables have it; patterns that ignore case take the Turkish letters for an i too."""
    return word.casefold().replace("ı", "i").replace("i̇", "i")


def number_of(text: str | None) -> int:
    """The digits of a text, or its day in words, as a number; 0 where there is none."""
    day = re.sub(r"[\s-]+", " ", (text or "").lower())
    if day in DAYS:
        return DAYS.index(day) + 1
    return int(re.sub(r"\D", "", text or "") or 0)


def full_year(text: str) -> int:
    """A year of two or four digits as a full year."""
    number = number_of(text)
    if len(re.sub(r"\D", "", text)) > 2:
        return number
    return 2000 + number if number <= _PIVOT else 1900 + number


def padding_of(expressions: Sequence[DateExpression], named: bool) -> bool | None:
    """Whether the dates with (or without) month names pad their numbers below ten; None where none shows it."""
    numbers = [
        re.sub(r"\D", "", e.groups[group])
        for e in expressions
        if ("mon" in e.groups) == named
        for group in ("a", "b", "m", "d", "e")
        if e.groups.get(group)
    ]
    if any(number.startswith("0") for number in numbers):
        return True
    return False if any(len(number) == 1 for number in numbers) else None


def two_digits(value: int, padded: bool) -> str:
    """A number below 100, with a leading zero if padded."""
    return f"{value:02d}" if padded else str(value)


def ordinal_mark(number: int) -> str:
    """The ending of an ordinal number in figures: st, nd, rd or th."""
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def day_like(original: str, day: int, padded: bool) -> str:
    """A day of the month, with an ordinal ending if the original has one."""
    if not any(char.isdigit() for char in original):
        return like_case(original, DAYS[day - 1].replace(" ", "-" if "-" in original else " "))
    mark = re.search(r"\s?[^\W\d_]+$", original)
    if not mark:
        return two_digits(day, padded and len(original) == 2)
    ending = ordinal_mark(day)
    return str(day) + " " * mark.group().startswith(" ") + (ending.upper() if original.isupper() else ending)


def month_like(original: str, month: int, short_may: bool = False) -> str:
    """A month as the original writes it: language, abbreviation and case.

    "May" is long and short alike: `short_may` says whether it stands among abbreviations.
    """
    folded = normalise(original)
    if is_short_month(original) or (folded == "may" and short_may):
        return like_case(original, MONTHS[month - 1][:3])
    language = next((names for names in MONTH_LANGUAGES if folded in names), MONTH_LANGUAGES[0])
    return like_case(original, language[month - 1].title())


def is_short_month(word: str) -> bool:
    """Whether a month word is an abbreviation for certain."""
    return len(word) <= 4 and normalise(word) not in _SHORT_MONTH_NAMES


def weekday_like(original: str, number: int) -> str:
    """A weekday (0 for Monday) as the original writes it."""
    name = WEEKDAYS[number]
    if normalise(original).title() not in WEEKDAYS:
        name = name[:3] if len(original) <= 3 else _FOUR_LETTER_DAYS[number]
    return like_case(original, name)


def year_like(original: str, year: int) -> str:
    """A year with as many digits as the original."""
    mark = original[0] if original[0] in "'’" else ""
    return mark + (f"{year:04d}" if len(original) - len(mark) == 4 else f"{year % 100:02d}")


def possible_date(year: int, month: int, day: int) -> dt.date:
    """The date, or the nearest thing to it that exists: month 13 is January, 30 February is 28 February."""
    year = min(max(year, 1), 9999)
    month = (month - 1) % 12 + 1 if month else 1
    return dt.date(year, month, min(max(day, 1), calendar.monthrange(year, month)[1]))


def move(date: dt.date, days: int) -> dt.date:
    """The date some days later, kept between the years 1 and 9999."""
    return dt.date.fromordinal(min(max(date.toordinal() + days, 1), dt.date.max.toordinal()))
