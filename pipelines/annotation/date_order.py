"""Whether a note writes the day or the month of a date first, "05/06/2024"; both stages that read dates ask here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ..lexicons.loading import rows

#: First and second number of a date with its year, or of one with a zero before its month.
_DATE = re.compile(
    r"(?<![\d/.-])(?:(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)?\d\d|(1[3-9]|2\d|3[01])/(0[1-9]|1[0-2]))(?![\d/-]|\.\d)"
)


@lru_cache(maxsize=1)
def _cues() -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(
        (int(weight) if order == "day" else -int(weight), re.compile(form))
        for order, weight, form in rows("date_order")
    )


def day_first(text: str, dates: Iterable[tuple[int, int]] = ()) -> bool | None:
    """Whether the day stands first: by dates that can be read in one order only, else by the country of the note.

    The country shows in its numbers, postal codes, telephones, spellings and the order of dates with a month in words.

    Args:
        dates: first and second number of further dates that are known.

    Returns:
        None where nothing tells.
    """
    read, told = _read(text)
    votes = read + sum(map(_vote, dates))
    return votes > 0 if votes else None if not told else told > 0


def _vote(date: tuple[int, int]) -> int:
    first, second = date
    return (first > 12 >= second >= 1) - (second > 12 >= first >= 1)


@lru_cache(maxsize=1)
def _read(text: str) -> tuple[int, int]:
    """Votes of the dates of a text, above 0 for the day, and what its other cues say."""
    pairs = (match.group(1, 3) if match.group(1) else match.group(4, 5) for match in _DATE.finditer(text))
    votes = sum(_vote((int(first), int(second))) for first, second in pairs)
    # Each cue counts once, however often it stands in the note.
    return votes, sum(weight for weight, form in _cues() if form.search(text))
