"""The ways in which dates are written, and the expressions that a date span consists of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..lexicons.surrogate_tables import HOLIDAY_ALIASES, HOLIDAYS, MONTH_NUMBERS, WEEKDAY_NUMBERS

_MONTH = "|".join(sorted((re.escape(m) for m in MONTH_NUMBERS), key=len, reverse=True))
WEEKDAY_PATTERN = "|".join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))
HOLIDAY_FORMS = {re.sub(r"['’.]", "", name).casefold(): name for name in HOLIDAYS} | HOLIDAY_ALIASES
_HOLIDAY = "|".join(
    re.sub(r"s\b", "['’]?s['’]?", re.escape(name)).replace("st\\ ", "st\\.?\\ ")
    for name in sorted(HOLIDAY_FORMS, key=len, reverse=True)
)
_Y = r"(?:['’]\d{2}|\d{4}|\d{2})"
_DAY = r"(?:\d{1,2}(?:\s?(?:st|nd|rd|th))?)"
_S = r"[\s,]*"
_TO = r"\s?[-–—]\s?|\s+(?:to|through|thru|and|until)\s+"
_OF = r"\s*\b(?:of|de|del)\s+"
_L, _R = r"(?<![^\W\d_])", r"(?![^\W\d_])"  # No letter before, none after: "03MAR2021" is a date too.

#: Every way of writing a date, the longest first; the named groups are what moves. A line may break beside a separator.
_FORMS: tuple[tuple[str, str], ...] = (
    ("cjk", r"(?P<y>\d{4})\s?年\s?(?P<m>\d{1,2})\s?月(?:\s?(?P<d>\d{1,2})\s?日)?"),
    ("ymd", r"(?<!\d)(?P<y>\d{4})\s{0,3}(?P<s>[-/.])\s{0,3}(?P<m>\d{1,2})\s{0,3}(?P=s)\s{0,3}(?P<d>\d{1,2})(?!\d)"),
    ("ymd", r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    ("numeric", r"(?<!\d)(?P<a>\d{1,2})\s{0,3}(?P<s>[-/.])\s{0,3}(?P<b>\d{1,2})\s{0,3}(?P=s)\s{0,3}(?P<y>\d{4}|['’]?\d{2})(?!\d)"),  # noqa: E501
    ("numeric", r"(?<!\d)(?P<a>\d{2})(?P<s> )(?P<b>\d{2})(?P=s)(?P<y>\d{4})(?!\d)"),
    ("mrange", rf"{_L}(?P<mon>{_MONTH}){_R}\.?\s*(?P<d>{_DAY})(?P<s>{_TO})(?P<e>{_DAY})(?![\d/])(?:{_S}(?P<y>{_Y})(?!\d))?"),  # noqa: E501
    ("drange", rf"(?<![\d/.])(?P<d>{_DAY})(?P<s>{_TO})(?P<e>{_DAY})(?:{_OF}|\s+)(?P<mon>{_MONTH}){_R}(?:(?:{_OF}|[.,]?\s*)(?P<y>{_Y})(?!\d))?"),  # noqa: E501
    ("dmonth", rf"(?<![\d.])(?P<d>{_DAY})(?P<s>\s?[-/]\s?|{_OF}|\s*)(?P<mon>{_MONTH}){_R}(?:\s?[-/]\s?|{_OF}|[.,]?\s*)(?P<y>{_Y})(?!\d)(?!\s?(?:st|nd|rd|th)\b)(?!:\d)"),  # noqa: E501
    ("mday", rf"{_L}(?P<mon>{_MONTH}){_R}\.?\s*(?:the\s+)?[-/]?\s*(?P<d>{_DAY})(?!\d)(?:\s?[-/]\s?|{_OF}|{_S})(?P<y>['’]?\d{{4}}|['’]\d{{2}}|(?<=[-/,\s])\d{{2}})(?![\d:])(?!\s?[/-]\d)"),  # noqa: E501
    ("myear", rf"{_L}(?P<mon>{_MONTH}){_R}\.?(?:{_OF}|\s*,?\s*|\s?[-/]\s?)(?P<y>\d{{4}}|['’]\d{{2}}|(?<=[-/])\d{{2}})(?!\d)"),  # noqa: E501
    ("mday", rf"{_L}(?P<mon>{_MONTH}){_R}\.?\s*(?:the\s+)?[-/]?\s*(?P<d>{_DAY})(?!\d)"),
    ("dmonth", rf"(?<![\d.])(?P<d>{_DAY})(?P<s>\s?[-/]\s?|\s+day{_OF}|{_OF}|\s*)(?P<mon>{_MONTH}){_R}"),
    ("numyear", r"(?<![\d/])(?P<m>\d{1,2})(?P<s>\s{0,3}[-/.]\s{0,3})(?P<y>(?:19|20)\d{2})(?!\d)"),
    ("yearnum", r"(?<!\d)(?P<y>(?:19|20)\d{2})(?P<s>[-/.])(?P<m>0?[1-9]|1[0-2])(?![\d])"),
    ("numday", r"(?<![\d/])(?P<a>\d{1,2})(?P<s>[-.]|\s{0,3}/\s{0,3})(?P<b>\d{1,2})(?![\d])"),
    ("holiday", rf"\b(?:{_HOLIDAY})(?!\w)"),
    ("season", r"\b(?P<season>spring|summer|fall|autumn|winter)\b"),
    ("quarter", r"\b(?P<q>q[1-4])\b"),
    ("month", rf"{_L}(?P<mon>{_MONTH}){_R}"),
    ("time", r"(?:\b|(?<=[\d\0]t))\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\b\.?)?(?:z\b|[+-]\d{2}:?\d{2})?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{4}\s?h(?:rs?|ours)?\b|(?<=[\d\0]t)\d{6}z?\b"),  # noqa: E501
    ("dayonly", r"(?<![\d/.-])(?P<d>\d{1,2}\s?(?:st|nd|rd|th))\b"),
    ("year", r"(?<![\d/.])(?<!\b\d-)(?<!\b\d\d-)(?P<y>(?:18|19|20)\d{2})(?:[-/](?P<z>\d{2}))?(?!\d)|(?<!\w)['’](?P<yy>\d{2})(?![\d/])"),  # noqa: E501
    ("relative", r"\b(?:pod|hd|day|dol|week|visit|x)\s?#?\s?\d+\b|\b\d+\s?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|hours?|hrs?|minutes?|mins?)\b"),  # noqa: E501
    ("weekday", rf"\b(?P<w>{WEEKDAY_PATTERN})\b"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _FORMS)
_ALL_DIGITS = frozenset({"ymd", "numeric", "numyear", "yearnum", "numday", "time", "year"})
_DIGIT_PATTERNS = tuple(pair for pair in _PATTERNS if pair[0] in _ALL_DIGITS)
WORD_KINDS = frozenset({"holiday", "season", "quarter"})
#: Kinds that name a day of a month, so that moving them by whole days has one right answer.
DAY_KINDS = frozenset({"cjk", "ymd", "numeric", "dmonth", "mrange", "drange", "mday", "numday", "dayonly"})
#: Kinds that name a month of a year and no day.
MONTH_KINDS = frozenset({"myear", "numyear", "yearnum"})


@dataclass
class DateExpression:
    """One dated expression of a span; `start` and `end` are offsets into the span."""

    kind: str
    start: int
    end: int
    groups: dict[str, str]
    places: dict[str, tuple[int, int]]
    year: int | None = None
    padded: bool | None = None


def read_dates(raw: str) -> list[DateExpression]:
    """The dated expressions of a span's text, in order, without overlaps."""
    found: list[DateExpression] = []
    masked = raw
    for kind, pattern in _PATTERNS if any(c.isalpha() for c in raw) else _DIGIT_PATTERNS:
        taken: list[tuple[int, int]] = []
        for match in pattern.finditer(masked):
            groups = {name: value for name, value in match.groupdict().items() if value is not None}
            places = {name: (match.start(name) - match.start(), match.end(name) - match.start()) for name in groups}
            found.append(DateExpression(kind, match.start(), match.end(), groups, places))
            taken.append(match.span())
        for start, end in taken:  # What one form has read is hidden from the others.
            masked = masked[:start] + "\0" * (end - start) + masked[end:]
    return sorted(found, key=lambda e: e.start)
