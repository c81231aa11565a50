"""What belongs to a place found: floor and suite, a word of its kind, the first words of a street, a flat."""

from __future__ import annotations

import re
from dataclasses import replace

from ...lexicons.dates import MONTHS
from ...lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.names import RELATIONS, TITLES
from ...lexicons.places import STATES, STREET_SUFFIXES
from ...lexicons.word_table import word_table
from ..phi.places.addresses import address_start
from ..spans import PhiSpan

#: ", 7th floor", ", floor 3", ", 2nd Fl", ", suite 4", " Building, 6th floor", over a line end too.
_FLOOR = re.compile(
    r"(?:[ \n](?:building|bldg\.?|pavilion|tower|wing|annex))?(?:,?[ ]|,?[ ]?\r?\n[ ]{0,4}|[ ]?\()"
    r"(?:(?:ground|first|second|third|fourth|fifth|sixth|top|\d{1,2}(?:st|nd|rd|th))[ ](?:floor|flr|fl)\b"
    r"|(?:floor|fl\.?|suite|ste\.?)[ ]#?(?:\d{1,4}[A-Z]?|[A-Z]\d{0,3})(?![\w-]))",
    re.I,
)
#: A line end before these alone may be a new field ("Suite 4" closes an address, "Floor: 3" opens one).
_BUILDING = re.compile(r"\r?\n(?:Building|Bldg|Pavilion|Tower|BUILDING|BLDG|PAVILION|TOWER)\b\.?(?=[, \n]|\Z)")
#: Generic words of institutions that close a name: departments in capitals, and parts of a house.
_DEPARTMENT = re.compile(
    r"[ ](?P<kind>EMS|ER|ED|ICU|MICU|SICU|CCU|CVICU|NICU|PICU|PACU|UNIT|WARD|WING|HOUSE|CLINIC|Unit|Ward|Wing|House"
    r"|Clinic|unit|ward|wing|house|clinic|ems|er|ed|icu)"
    r"(?![\w'’/-]|[ ]?:|[ ](?i:staff|officer|surgeon|physician|doctor|call|rounds?|visits?|notes?|appointments?|appts?"
    r"|of|to)\b)"
)
_WARD_NUMBER = re.compile(r"(?<=(?:unit|ward|wing))[ ](?:\d{1,2}[A-Z]?|[A-Z])(?![\w'’/.-])", re.I)
_STREET_WORDS = frozenset(STREET_SUFFIXES)
#: The last word of a street, before the rest of its address if there is more.
_LAST_WORD = re.compile(r"([A-Z][a-z]+)\.?(?=,|\Z)")
_CAPITALS_BEFORE = re.compile(r"(?<![\w'’.-])(?:[A-ZÀ-Þ][a-zà-ÿ]+(?:['’-][A-Za-z]+)?[ ]){1,3}\Z")
#: Capitalised words that stand before a street and are none of it.
_NO_STREET = (
    TITLES
    | RELATIONS
    | MONTHS.keys()
    | word_table(
        """
        the a an at on in of by to from near along down up off over across past behind beside between and or but her
        his their he she they lives lived live home house address found fell walks walked ran drove moved patient pt
        monday tuesday wednesday thursday friday saturday sunday
        """
    )
)


def with_place_parts(text: str, span: PhiSpan) -> PhiSpan:
    """A FACILITY or LOCATION span with the parts right beside it."""
    if span.type == "LOCATION":
        if text[span.start].isdigit():
            span = replace(span, start=address_start(text, span.start))
        span = replace(span, start=_street_start(text, span))
    span = _with_department(text, span)
    if span.type != "FACILITY":
        return span
    building = _BUILDING.match(text, span.end)
    if building is not None:
        span = replace(span, end=building.end())
    for _ in range(2):
        floor = _FLOOR.match(text, span.end)
        if floor is not None:
            span = replace(span, end=floor.end())
    return span


def _with_department(text: str, span: PhiSpan) -> PhiSpan:
    match = _DEPARTMENT.match(text, span.end)
    if match is None:
        return span
    found, kind = text[span.start : span.end], match["kind"]
    number = _WARD_NUMBER.match(text, match.end())
    end = number.end() if number else match.end()
    if found.isupper() and not kind.isupper():
        return span
    if kind in ("er", "ed", "icu", "ems") and not found.islower():
        return span
    # The crew of a town; its "ED" may be any hospital's.
    town = span.type == "LOCATION" and kind == "EMS" and found.replace(" ", "").isalpha()
    if town and found not in STATES:
        return replace(span, end=end, type="FACILITY")
    return replace(span, end=end) if span.type == "FACILITY" else span


def _street_start(text: str, span: PhiSpan) -> int:
    """Where a street begins whose last words were found: "Quiet Water Cove" of "Cove"."""
    last = _LAST_WORD.search(text[span.start : span.end])
    lead = _CAPITALS_BEFORE.search(text[max(0, span.start - 48) : span.start])
    if last is None or lead is None or last.group(1).lower() not in _STREET_WORDS or not text[span.start].isupper():
        return span.start
    start = span.start - len(lead.group())
    words = list(re.finditer(r"\S+", lead.group()))
    stop = next((n for n in range(len(words), 0, -1) if words[n - 1].group().lower() in _NO_STREET), 0)
    opening = text[:start].rstrip(" \t")[-1:] in ("", ".", "!", "?", ":", "\n")
    if stop == 0 and opening:
        first = words[0].group().lower()
        stop = int(first in ORDINARY_WORDS and first not in NAME_LIKE_WORDS)
    return start + words[stop].start() if stop < len(words) else span.start
