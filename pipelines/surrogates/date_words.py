"""Days, months, weekdays and years written in the way of an original: case, padding, ordinals, abbreviation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..lexicons.faker_names import normalise
from ..lexicons.surrogate_tables import MONTH_LANGUAGES, MONTHS, WEEKDAYS
from .date_forms import DateExpression

#: Two-digit years up to this one belong to the 2000s.
_PIVOT = 30


def fill_in(own: str, e: DateExpression, new: dict[str, str]) -> str:
    """The text of an expression with new text for some of its groups."""
    pieces: list[str] = []
    last = 0
    for name, (start, end) in sorted(e.places.items(), key=lambda item: item[1]):
        if name in new:
            pieces += [own[last:start], new[name]]
            last = end
    return "".join(pieces) + own[last:]


def number_of(text: str) -> int:
    """The digits of a text as a number, 0 where there are none."""
    return int(re.sub(r"\D", "", text) or 0)


def full_year(text: str) -> int:
    """A year of two or four digits as a full year."""
    number = number_of(text)
    if len(re.sub(r"\D", "", text)) > 2:
        return number
    return 2000 + number if number <= _PIVOT else 1900 + number


def _shown_padding(e: DateExpression) -> bool | None:
    numbers = [re.sub(r"\D", "", e.groups[g]) for g in ("a", "b", "m", "d", "e") if e.groups.get(g)]
    if any(n.startswith("0") for n in numbers):
        return True
    return False if any(len(n) == 1 for n in numbers) else None


def padding_of(expressions: Sequence[DateExpression], named: bool) -> bool | None:
    """Whether the dates with (or without) month names pad their numbers; None where none shows it."""
    shown = {_shown_padding(e) for e in expressions if ("mon" in e.groups) == named}
    return True if True in shown else False if False in shown else None


def two_digits(value: int, padded: bool) -> str:
    """A number below 100, with a leading zero if padded."""
    return f"{value:02d}" if padded else str(value)


def day_like(original: str, day: int, padded: bool) -> str:
    """A day of the month, with an ordinal suffix if the original has one."""
    mark = re.search(r"[^\W\d_]+$", original)
    digits = re.sub(r"\D", "", original)
    if not mark:
        return two_digits(day, padded and len(digits) == 2)
    suffix = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    space = " " if " " in original else ""
    return str(day) + space + (suffix.upper() if mark.group().isupper() else suffix)


def month_like(original: str, month: int, short_may: bool = False) -> str:
    """A month as the original writes it: language, abbreviation and case.

    "May" is long and short alike: `short_may` says whether it stands among abbreviations.
    """
    folded = normalise(original)
    if is_short_month(original) or (folded == "may" and short_may):
        name = MONTHS[month - 1][:3]
    else:
        language = next((names for names in MONTH_LANGUAGES if folded in names), MONTH_LANGUAGES[0])
        name = language[month - 1].title()
    if original.isupper():
        return name.upper()
    return name.lower() if original.islower() else name


def is_short_month(word: str) -> bool:
    """Whether a month word is an abbreviation for certain."""
    return len(word) <= 4 and normalise(word) not in _SHORT_MONTH_NAMES


#: Month names of four letters or less that are no abbreviations.
_SHORT_MONTH_NAMES = frozenset({"may", "june", "july", "mars", "mai", "juin", "août", "mayo", "märz", "juni", "juli"})


def weekday_like(original: str, number: int) -> str:
    """A weekday (0 for Monday) as the original writes it."""
    name = WEEKDAYS[number]
    if normalise(original) not in {day.lower() for day in WEEKDAYS}:
        name = name[:3] if len(original) <= 3 else ("Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun")[number]
    return word_like(original, name)


def word_like(original: str, word: str) -> str:
    """A word in the case of the original."""
    if original.isupper():
        return word.upper()
    return word.lower() if original.islower() else word.title()


def year_like(original: str, year: int) -> str:
    """A year with as many digits as the original."""
    mark = original[0] if original[0] in "'’" else ""
    digits = len(re.sub(r"\D", "", original))
    return mark + (f"{year:04d}" if digits == 4 else f"{year % 100:02d}")
