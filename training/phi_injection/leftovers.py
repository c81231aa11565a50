"""Finds identifiers that were left in a de-identified base note: names, dates, places, facilities, ages.

High recall on titled names, names with a credential and dates; capitalised words that only look like a name are
returned as ranges to be kept out of the loss, so that they teach neither way. Eponyms are neither. The word lists of
words/base_notes.txt need to hold only what published, already de-identified text is likely to have left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .base_patterns import pattern_rows
from .tables import word_lists

_LISTS = {name: frozenset(words) for name, words in word_lists("base_notes").items()}
FIRST_NAMES, COUNTRIES = _LISTS["first_name"], _LISTS["country"]
#: Family names that stand for a sign, score, device or disease far more often than for a person.
EPONYMS = _LISTS["eponym"]
#: Words in capital letters that follow the cues of names without being names.
ORDINARY = _LISTS["ordinary"]
#: A name made of these words alone names no particular place.
GENERIC = _LISTS["generic"]
#: Of the leftovers by name, and those of places, facilities, dates and numbers in their order.
_FIND = {name: re.compile(pattern) for name, pattern in pattern_rows("leftover")}
_LOCATIONS, _FACILITIES, _DATES = (
    [re.compile(pattern) for (pattern,) in pattern_rows(section)] for section in ("location", "facility", "date")
)
_OTHER = [(kind, re.compile(pattern)) for kind, pattern in pattern_rows("other")]

INSTITUTION_STARTS = frozenset(
    "American National European International World Royal Clinical Joint Federal New".split()
)

#: Titles that are ordinary words: a name must follow that is known as one.
_WORD_TITLES = frozenset(("Sister", "Father", "Doctor", "Nurse", "Officer", "Judge", "Rev"))


class _Finder:
    """Collects spans of one note; a later find never cuts an earlier one."""

    def __init__(self, text: str, taken: bytearray) -> None:
        self.text = text
        self.taken = taken
        self.spans: list[PhiSpan] = []
        self.ignore: list[tuple[int, int]] = []

    def add(self, start: int, end: int, kind: str, role: str | None = None) -> None:
        while start < end and self.text[end - 1] in " ,\n\t":
            end -= 1
        if start < end and not any(self.taken[start:end]):
            self.taken[start:end] = b"\1" * (end - start)
            self.spans.append(PhiSpan(start, end, kind, role=role))

    def skip(self, start: int, end: int) -> None:
        if not any(self.taken[start:end]):
            self.ignore.append((start, end))


def find_leftovers(text: str, taken: bytearray) -> tuple[list[PhiSpan], list[tuple[int, int]]]:
    """Spans of identifiers that the text still holds, sorted, and ranges that may be one.

    `taken` marks the characters that another finder has claimed; it is updated.
    """
    finder = _Finder(text, taken)
    for start, end in sorted(_iter_dates(text), key=lambda r: r[0] - r[1]):
        finder.add(start, end, "DATE")
    for match in _FIND["AGE"].finditer(text):
        group = "b" if match["b"] else "c"
        finder.add(*match.span(group), "AGE")
    for kind, pattern in _OTHER:
        for match in pattern.finditer(text):
            finder.add(*match.span("b" if "b" in pattern.groupindex else 0), kind)
    for match in _FIND["PHONE"].finditer(text):
        _add_phone(finder, match)
    _find_people(finder)
    _find_places(finder)
    _find_repeats(finder)
    _mark_unsure(finder)
    return sorted(finder.spans), sorted(finder.ignore)


def _add_phone(finder: _Finder, match: re.Match[str]) -> None:
    before = finder.text[max(0, match.start() - 30) : match.start()]
    if match.end() - match.start() < 9 and not re.search(r"(?i)call|phone|fax|office|number|tel|pager|#", before):
        return
    finder.add(*match.span(), "FAX" if re.search(r"(?i)fax", before) else "PHONE")


def _find_people(finder: _Finder) -> None:
    text = finder.text
    for match in _FIND["TITLED"].finditer(text):
        first = _words(match["b"])[0]
        if not match["dot"] and match["title"] in _WORD_TITLES and (first in ORDINARY or first not in FIRST_NAMES):
            continue
        start, end = match.span("b")
        end = _cut_ordinary(text, start, end)
        role = "clinician" if _FIND["CLINICIAN_CUES"].match(match["title"]) else "patient"
        finder.add(start, end, "NAME", role)
        if match["c"] and match["c"] not in ORDINARY and role == "clinician" and not match["c"].startswith("Dr"):
            finder.add(*match.span("c"), "NAME", role)
    for match in _FIND["CREDENTIALED"].finditer(text):
        if not set(_words(match["b"])) & ORDINARY:
            finder.add(*match.span("b"), "NAME", "clinician")
    for match in _FIND["RELATED"].finditer(text):
        words = _words(match["b"])
        if words[0] in FIRST_NAMES:
            finder.add(match.start("b"), _cut_ordinary(text, *match.span("b")), "NAME", "relative")
    for match in _FIND["NAMED"].finditer(text):
        words = _words(match["b"])
        if not set(words) & ORDINARY and not set(words) <= EPONYMS and not _FIND["THING"].match(text, match.end()):
            finder.add(*match.span("b"), "NAME", "clinician" if _FIND["CLINICIAN_CUES"].match(match.group()) else None)
    for match in _FIND["FULL"].finditer(text):
        if match["first"] not in FIRST_NAMES or match["last"] in ORDINARY or _FIND["THING"].match(text, match.end()):
            continue
        if match["first"] in EPONYMS or (match["last"] in EPONYMS and match["mid"] == " "):
            finder.skip(*match.span())
        elif _FIND["HEAD"].match(match["last"]):
            continue
        else:
            finder.add(*match.span(), "NAME")


def _find_places(finder: _Finder) -> None:
    text = finder.text
    for pattern in _FACILITIES[2:]:
        for match in pattern.finditer(text):
            finder.add(*match.span("b"), "FACILITY")
    for match in _FIND["FACILITY"].finditer(text):
        start, end = match.span("b")
        while True:  # Leading department words are no part of the name: "Department of Gulu Hospital".
            head = _FIND["LEADING_WORDS"].match(text, start, end)
            if head is None or head.end() >= end:
                break
            start = head.end()
        words = _words(text[start:end])
        named = [w for w in words if w not in GENERIC and w not in ORDINARY]
        if named and words[0] not in INSTITUTION_STARTS and ". " not in text[start:end].replace("St. ", ""):
            finder.add(start, end, "FACILITY")
    for pattern in _FACILITIES[:2]:
        for match in pattern.finditer(text):
            finder.add(*match.span("b"), "FACILITY")
    for pattern in _LOCATIONS:
        for match in pattern.finditer(text):
            group = next(g for g in pattern.groupindex if match[g] is not None)
            words = _words(match[group])
            if (
                words
                and words[0] not in ORDINARY
                and words[0] not in COUNTRIES
                and words[0] not in ("North", "South", "Eastern", "Western", "Northern", "Southern", "University")
                and not _FIND["DEVICE_CITY"].match(text, match.end())
            ):
                finder.add(*match.span(group), "LOCATION")
    for match in _FIND["CITY"].finditer(text):
        if not _FIND["DEVICE_CITY"].match(text, match.end()):
            finder.add(*match.span("b"), "LOCATION")


def _find_repeats(finder: _Finder) -> None:
    """Name parts found once are found wherever they stand capitalised."""
    parts: dict[str, str | None] = {}
    for span in finder.spans:
        if span.type == "NAME":
            for word in _words(finder.text[span.start : span.end]):
                if len(word) >= 4 and word not in EPONYMS and word not in ORDINARY:
                    parts.setdefault(word, span.role)
    if parts:
        for match in re.finditer(rf"\b(?:{'|'.join(map(re.escape, parts))})\b", finder.text):
            if not _FIND["THING"].match(finder.text, match.end()):
                finder.add(*match.span(), "NAME", parts[match.group()])


def _mark_unsure(finder: _Finder) -> None:
    """Given names in mid-sentence may be people or products: no teacher either way."""
    for match in _FIND["UNSURE"].finditer(finder.text):
        word = match.group(1)
        if word in FIRST_NAMES and word not in EPONYMS and not _FIND["THING"].match(finder.text, match.end()):
            finder.skip(*match.span())


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-zà-öø-ÿÀ-Þ'’.-]*[A-Za-zà-öø-ÿ]", text) or [text]


def _cut_ordinary(text: str, start: int, end: int) -> int:
    """End of the name without trailing capitalised words that start a new phrase."""
    words = list(re.finditer(r"\S+", text[start:end]))
    while len(words) > 1 and words[-1].group().strip(",.") in ORDINARY:
        words.pop()
    return start + words[-1].end()


def _iter_dates(text: str) -> Iterator[tuple[int, int]]:
    """Character ranges of dates; they may overlap. Bare years, weekdays and relative dates are no dates."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            yield match.span()
    for match in _FIND["ORDINAL_DAY"].finditer(text):
        yield match.span(1)
    for match in _FIND["PAIR"].finditer(text):
        if _pair_is_date(match, text):
            yield match.span()


def _pair_is_date(match: re.Match[str], text: str) -> bool:
    """Whether `a/b` says month/day or month/year, not a grade, a dose, a fraction or a pressure."""
    first, second = match.groups()
    if not 1 <= int(first) <= 12 or (int(second) == 0 and second != "00"):
        return False
    if _FIND["PAIR_UNIT"].match(text, match.end()):
        return False
    if _FIND["PAIR_MEASURED"].search(text[max(0, match.start() - 48) : match.start()]):
        return False
    before = text[max(0, match.start() - 12) : match.start()]
    cued = _FIND["PAIR_BEFORE"].search(before) is not None
    if len(second) == 1:
        return cued and second not in "0456" and first not in "01" and text[match.start() - 2 : match.start()] != "f "
    if first.startswith("0") or second.startswith("0"):
        return True
    if text[match.start() - 3 : match.start()] == "of " and int(second) < 40:
        return False  # "a gait score of 11/12"
    return cued or (int(second) > 40 and re.search(r"[a-z)] $", before) is not None)
