"""Finds identifiers that were left in a de-identified base note: names, dates, places, facilities, ages.

High recall on titled names, names with a credential and dates; capitalised words that only look like a name are
returned as ranges to be kept out of the loss, so that they teach neither way. Eponyms are neither.
"""

from __future__ import annotations

import re

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .base_dates import iter_dates
from .gazetteer import COUNTRIES, EPONYMS, FIRST_NAMES
from .leftover_patterns import (
    AGE,
    CAP,
    CITY,
    CLINICIAN_CUES,
    CREDENTIALED,
    DEVICE_CITY,
    FACILITY,
    FACILITY_OTHER,
    FULL,
    GENERIC,
    HEADS,
    INSTITUTION_STARTS,
    LEADING_WORDS,
    LOCATION_PATTERNS,
    NAMED,
    ORDINARY,
    OTHER,
    PHONE,
    RELATED,
    THING,
    TITLED,
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


def find_leftovers(text: str, taken: bytearray | None = None) -> tuple[list[PhiSpan], list[tuple[int, int]]]:
    """Spans of identifiers that the text still holds, sorted, and ranges that may be one.

    `taken` marks the characters that another finder has claimed; it is updated.
    """
    finder = _Finder(text, bytearray(len(text)) if taken is None else taken)
    for start, end in sorted(iter_dates(text), key=lambda r: r[0] - r[1]):
        finder.add(start, end, "DATE")
    for match in AGE.finditer(text):
        group = "b" if match["b"] else "c"
        finder.add(*match.span(group), "AGE")
    for kind, pattern in OTHER:
        for match in pattern.finditer(text):
            finder.add(*match.span("b" if "b" in pattern.groupindex else 0), kind)
    for match in PHONE.finditer(text):
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
    for match in TITLED.finditer(text):
        first = _words(match["b"])[0]
        if not match["dot"] and match["title"] in _WORD_TITLES and (first in ORDINARY or first not in FIRST_NAMES):
            continue
        start, end = match.span("b")
        end = _cut_ordinary(text, start, end)
        role = "clinician" if CLINICIAN_CUES.match(match["title"]) else "patient"
        finder.add(start, end, "NAME", role)
        if match["c"] and match["c"] not in ORDINARY and role == "clinician" and not match["c"].startswith("Dr"):
            finder.add(*match.span("c"), "NAME", role)
    for match in CREDENTIALED.finditer(text):
        if not set(_words(match["b"])) & ORDINARY:
            finder.add(*match.span("b"), "NAME", "clinician")
    for match in RELATED.finditer(text):
        words = _words(match["b"])
        if words[0] in FIRST_NAMES:
            finder.add(match.start("b"), _cut_ordinary(text, *match.span("b")), "NAME", "relative")
    for match in NAMED.finditer(text):
        words = _words(match["b"])
        if not set(words) & ORDINARY and not set(words) <= EPONYMS and not THING.match(text, match.end()):
            finder.add(*match.span("b"), "NAME", "clinician" if CLINICIAN_CUES.match(match.group()) else None)
    for match in FULL.finditer(text):
        if match["first"] not in FIRST_NAMES or match["last"] in ORDINARY or THING.match(text, match.end()):
            continue
        if match["first"] in EPONYMS or (match["last"] in EPONYMS and match["mid"] == " "):
            finder.skip(*match.span())
        elif re.match(rf"(?:{HEADS})\b", match["last"]):
            continue
        else:
            finder.add(*match.span(), "NAME")


def _find_places(finder: _Finder) -> None:
    text = finder.text
    for pattern in FACILITY_OTHER[2:]:
        for match in pattern.finditer(text):
            finder.add(*match.span("b"), "FACILITY")
    for match in FACILITY.finditer(text):
        start, end = match.span("b")
        while True:  # Leading department words are no part of the name: "Department of Gulu Hospital".
            head = LEADING_WORDS.match(text, start, end)
            if head is None or head.end() >= end:
                break
            start = head.end()
        words = _words(text[start:end])
        named = [w for w in words if w not in GENERIC and w not in ORDINARY]
        if named and words[0] not in INSTITUTION_STARTS and ". " not in text[start:end].replace("St. ", ""):
            finder.add(start, end, "FACILITY")
    for pattern in FACILITY_OTHER[:2]:
        for match in pattern.finditer(text):
            finder.add(*match.span("b"), "FACILITY")
    for pattern in LOCATION_PATTERNS:
        for match in pattern.finditer(text):
            group = next(g for g in pattern.groupindex if match[g] is not None)
            words = _words(match[group])
            if (
                words
                and words[0] not in ORDINARY
                and words[0] not in COUNTRIES
                and words[0] not in ("North", "South", "Eastern", "Western", "Northern", "Southern", "University")
                and not DEVICE_CITY.match(text, match.end())
            ):
                finder.add(*match.span(group), "LOCATION")
    for match in CITY.finditer(text):
        if not DEVICE_CITY.match(text, match.end()):
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
            if not THING.match(finder.text, match.end()):
                finder.add(*match.span(), "NAME", parts[match.group()])


def _mark_unsure(finder: _Finder) -> None:
    """Given names in mid-sentence may be people or products: no teacher either way."""
    for match in re.finditer(rf"(?<=[a-z,] )({CAP})\b", finder.text):
        word = match.group(1)
        if word in FIRST_NAMES and word not in EPONYMS and not THING.match(finder.text, match.end()):
            finder.skip(*match.span())


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-zà-öø-ÿÀ-Þ'’.-]*[A-Za-zà-öø-ÿ]", text) or [text]


def _cut_ordinary(text: str, start: int, end: int) -> int:
    """End of the name without trailing capitalised words that start a new phrase."""
    words = list(re.finditer(r"\S+", text[start:end]))
    while len(words) > 1 and words[-1].group().strip(",.") in ORDINARY:
        words.pop()
    return start + words[-1].end()
