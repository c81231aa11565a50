"""Finds dates with a day or a month in a de-identified base note."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Holidays whose name says a date.
_HOLIDAYS = (
    r"Thanksgiving(?: Day)?|Christmas(?: Day| Eve)?|Xmas|Easter(?: Sunday| Monday)?|Halloween|Hanukkah"
    r"|Chanukah|Labor Day|Memorial Day|Veterans'? Day|Presidents'? Day|Columbus Day|Martin Luther King Day"
    r"|MLK Day|New Year(?:'s|s)?(?: Day| Eve)?|(?:the )?(?:4th|Fourth) of July|Independence Day"
    r"|Valentine'?s Day|St\.? Patrick'?s Day|Mother'?s Day|Father'?s Day|Passover|Yom Kippur|Rosh Hashanah"
    r"|Ramadan|Eid(?: al-Fitr| al-Adha)?|Diwali|Juneteenth|Cinco de Mayo|Good Friday|Ash Wednesday"
    r"|Mardi Gras|Chinese New Year|Lunar New Year|Boxing Day|Groundhog Day|Black Friday"
)
_MONTH_FULL = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
_MONTH = rf"(?:{_MONTH_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|APR|AUG|OCT|NOV|DEC)\b\.?)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)(?:\s?(?:st|nd|rd|th)\b)?"
_YEAR = r"(?:(?:19|20)\d\d(?!\d)|['’]\d\d\b)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?"

_WORDED = [
    # Thursday, the 5th of March, 2019; 5 March 2019; 5-Mar-19
    rf"(?:{_WEEKDAY},?\s)?(?:the\s)?\b{_DAY}[\s-](?:of\s)?{_MONTH}(?![a-z])(?:[-,\s]{{1,2}}(?:{_YEAR}|\d\d\b(?=[\s.,;)]|$)))?",
    # March 5, 2019; Mar 5; March 5th to 9th, 2019
    rf"(?:{_WEEKDAY},?\s)?\b{_MONTH}\s?{_DAY}(?!\s?(?:mg|mL|cc|cm|mm|%))(?:\s?(?:-|–|to|and|through)\s?{_DAY})?(?:,?\s?(?:of\s)?{_YEAR})?",
    # March 2019; March of 2019; mid-March, 2019
    rf"\b(?:(?:early|mid|late)[\s-])?{_MONTH}(?:,?\s|\sof\s|,\sof\s|-|/){_YEAR}",
    # spring of 2019
    rf"\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[\s-])?(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?:,?\s|\sof\s){_YEAR}",
    # Thursday the 5th
    rf"\b{_WEEKDAY},?\s(?:the\s)?{_DAY}(?=\b)(?<=[tdh])",
    rf"\b(?:{_HOLIDAYS})\b(?:,?\s(?:of\s)?(?:19|20)\d\d\b)?",
    # in December; since last March; November and December
    r"\b(?:(?<=in )|(?<=In )|(?<=since )|(?<=Since )|(?<=until )|(?<=last )|(?<=Last )|(?<=by )|(?<=during )"
    r"|(?<=early )|(?<=late )|(?<=mid )|(?<=mid-)|(?<=next )|(?<=this )|(?<=of )|(?<=from )|(?<=before )"
    r"|(?<=through )|(?<=till )|(?<=this past ))"
    rf"(?:{_MONTH_FULL})(?:(?:\sand\s|\sor\s|\sto\s|-|\sthrough\s)(?:{_MONTH_FULL}))?\b(?!\s[A-Z][a-z])",
]
_NUMERIC = [
    r"(?<![\d/.-])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:(?:19|20)\d\d|\d\d)(?![\d/])",
    r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])/(?:(?:19|20)\d\d|\d\d)(?![\d/])",
    r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([.-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d(?![\d/.-]\d)",
    r"(?<![\d/.-])(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])-\d\d(?![\d/.-])",
    r"(?<![\d/.-])(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)",
    r"(?<![\d/.-])(?:0?[1-9]|1[0-2])/(?:19[3-9]\d|20[0-3]\d)(?![\d/])",
]
_PAIR = re.compile(r"(?<![\d/.+-])(\d{1,2})/(\d{2}|\d)(?![\d/+]|\.\d)")
_PAIR_BEFORE = re.compile(
    r"(?:\b(?:on|On|since|Since|until|dated?|DATED?|in|In|by|By|through|thru|of|from|and|to|last|exam|EXAM"
    r"|MRI|CT|EEG|EMG|CSF|visit|seen|back)[:,]?\s|[(]\s?)$"
)
#: "Pupils 4/4 decreasing to 2/2".
_PAIR_MEASURED = re.compile(r"(?:creas\w+|improv\w+|worsen\w+|pupils?[^.\n]{0,24}) (?:to|from)\s$", re.I)
_PAIR_UNIT = re.compile(
    r"\s?(?:mg|mcg|ml|mL|cc|cm|mm|inch|in\b|strength|%|of\b|to\b|pain|scale|bilat|on the|in the|at the|decreas"
    r"|with|point|year|month|week|day|pound|hour|tab|lead|systolic|throughout|motor|pulse|murmur|recall|word)"
)
_ORDINAL_DAY = re.compile(
    r"\b(?:[Oo]n|[Uu]ntil|[Ss]ince|[Bb]y) (the (?:[12]?\d|3[01])(?:st|nd|rd|th))\b"
    r"(?! (?:post|hosp|day|perc|rib|toe|fing|dig|ray|metac|metat|week|month|floor|cran|nerve|interc|dose|visit|of)|-)"
)
_COMPILED = [re.compile(p) for p in _WORDED + _NUMERIC]


def iter_dates(text: str) -> Iterator[tuple[int, int]]:
    """Character ranges of dates; they may overlap. Bare years, weekdays and relative dates are no dates."""
    for pattern in _COMPILED:
        for match in pattern.finditer(text):
            yield match.span()
    for match in _ORDINAL_DAY.finditer(text):
        yield match.span(1)
    for match in _PAIR.finditer(text):
        if _pair_is_date(match, text):
            yield match.span()


def _pair_is_date(match: re.Match[str], text: str) -> bool:
    """Whether `a/b` says month/day or month/year, not a grade, a dose, a fraction or a pressure."""
    first, second = match.groups()
    if not 1 <= int(first) <= 12 or (int(second) == 0 and second != "00"):
        return False
    if _PAIR_UNIT.match(text, match.end()):
        return False
    if _PAIR_MEASURED.search(text[max(0, match.start() - 48) : match.start()]):
        return False
    before = text[max(0, match.start() - 12) : match.start()]
    cued = _PAIR_BEFORE.search(before) is not None
    if len(second) == 1:
        return cued and second not in "0456" and first not in "01" and text[match.start() - 2 : match.start()] != "f "
    if first.startswith("0") or second.startswith("0"):
        return True
    if text[match.start() - 3 : match.start()] == "of " and int(second) < 40:
        return False  # "a gait score of 11/12"
    return cued or (int(second) > 40 and re.search(r"[a-z)] $", before) is not None)
