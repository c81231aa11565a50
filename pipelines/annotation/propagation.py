"""Finds an identifier of a note wherever it stands again: names by their parts, numbers in other formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from ..lexicons.clinical import EPONYMS
from ..lexicons.loading import word_table
from ..lexicons.places import STATES
from ..lexicons.surrogate_tables import COUNTRIES, FACILITY_WORDS
from .name_mentions import find_mentions, is_everyday, name_parts
from .note_words import NoteWords, whole_phrases
from .spans import PhiSpan

#: Types whose value is looked for as it stands, separators aside.
_NUMBER_TYPES = word_table("PHONE FAX SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE BIOMETRIC OTHER_ID")
_STATES = frozenset(name.lower() for name in STATES.values())
_CODE_GROUP = re.compile(r"[A-Za-z0-9]+")
_REST_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{3,}(?:[-'’][^\W\d_]+)*(?![\w'’-])")
#: Characters of the longest number that comes back; a longer find is a table or a chain, which repeats nothing.
_LONGEST_CODE = 80
_MOST_PHRASES = 200
#: What may stand between the groups of one number.
_CODE_JOINTS = " -./()\u00a0\u2011–"


def propagate(text: str, spans: Iterable[PhiSpan], words: NoteWords | None = None) -> list[PhiSpan]:
    """All spans, and every further mention of their identifiers, sorted, with source `propagation`.

    The given spans are kept, and a NAME without a role takes that of the same name elsewhere; a new span never
    overlaps a given one. Names come back by their parts,
    initials, possessives, in capitals, split by a hyphen or a line break, and inside e-mail user names; a part that
    is an everyday or clinical word only with a capital and beside a title, a relative or another part of the name.
    `words` are those of the text, where they are at hand.
    """
    given = _share_roles(text, sorted(spans))
    taken = _Taken(len(text), given)
    words = words or NoteWords(text)
    found: list[PhiSpan] = []
    for span in chain(find_mentions(text, words, given), _numbers(text, given), _phrases(text, given)):
        if taken.free(span.start, span.end):
            taken.add(span.start, span.end)
            found.append(span)
        elif span.type == "NAME":
            # A mention of which a part was found already: the rest of it.
            for start, end in taken.rest(text, span.start, span.end):
                taken.add(start, end)
                found.append(replace(span, start=start, end=end))
    return sorted(given + found)


def _share_roles(text: str, spans: list[PhiSpan]) -> list[PhiSpan]:
    """Spans of which a NAME without a role has taken that of the same name elsewhere in the note."""
    roles: dict[str, str] = {}
    for span in spans:
        if span.type == "NAME" and span.role is not None:
            for part in name_parts(text[span.start : span.end]):
                if len(part) > 2:
                    roles.setdefault(part, span.role)
    shared = []
    for span in spans:
        if span.type == "NAME" and span.role is None and roles:
            parts = name_parts(text[span.start : span.end])
            role = next((roles[part] for part in reversed(parts) if part in roles), None)
            span = replace(span, role=role) if role is not None else span
        shared.append(span)
    return shared


class _Taken:
    """Characters that a span already holds."""

    def __init__(self, length: int, spans: Iterable[PhiSpan]) -> None:
        self._mask = bytearray(length)
        for span in spans:
            self.add(span.start, span.end)

    def add(self, start: int, end: int) -> None:
        self._mask[start:end] = b"\x01" * (min(end, len(self._mask)) - start)

    def rest(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Whole words between `start` and `end` that no span holds."""
        for match in _REST_WORD.finditer(text, start, end):
            if self.free(match.start(), match.end()) and not any(
                self._mask[max(0, match.start() - 1) : match.end() + 1]
            ):
                yield match.span()

    def free(self, start: int, end: int) -> bool:
        return end > start and not any(self._mask[start:end])


def _numbers(text: str, given: list[PhiSpan]) -> Iterator[PhiSpan]:
    """The same digits and letters in another format: (212) 555-0122 and 2125550122."""
    table: dict[str, PhiSpan] = {}
    for span in given:
        if span.type not in _NUMBER_TYPES or span.end - span.start > _LONGEST_CODE:
            continue
        code = _normal(text[span.start : span.end])
        digits = sum(char.isdigit() for char in code)
        if (digits >= 4 and len(code) >= 5) or (digits >= 5):
            table.setdefault(code, span)
            if span.type in ("PHONE", "FAX"):
                bare = code.split("x")[0].split("ext")[0]
                if len(bare) == 11 and bare[0] == "1":
                    bare = bare[1:]
                if len(bare) >= 7:
                    table.setdefault(bare, span)
                    table.setdefault("1" + bare, span)
                if len(bare) == 10:
                    table.setdefault(bare[3:], span)
    if not table:
        return
    beginnings = {code[:size] for code in table for size in range(1, len(code) + 1)}
    groups = [match.span() for match in _CODE_GROUP.finditer(text)]
    index = 0
    while index < len(groups):
        code = ""
        matched = 0
        for stop in range(index, min(index + 8, len(groups))):
            start, end = groups[stop]
            if stop > index and (
                start - groups[stop - 1][1] > 3 or text[groups[stop - 1][1] : start].strip(_CODE_JOINTS)
            ):
                break
            code += text[start:end].lower()
            if code not in beginnings:
                break
            if code in table:
                matched, kind = stop + 1, table[code].type
        if matched:
            begin = groups[index][0]
            begin -= begin > 0 and text[begin - 1] == "(" and ")" in text[begin : groups[matched - 1][1]]
            yield PhiSpan(begin, groups[matched - 1][1], kind, 0.95, "propagation", None)
        index = max(matched, index + 1)


def _normal(code: str) -> str:
    return "".join(char for char in code.lower() if char.isascii() and char.isalnum())


def _own_name(facility: str) -> str:
    """What an institution is called without the words of its kind, in lower case: "jefferson" of Jefferson Hospital.

    Empty where that is more than three words, a state or country, or short, everyday or the name of a disease.
    """
    words = facility.split()
    kind = next((n for n, word in enumerate(words) if word.lower().strip(".,") in FACILITY_WORDS), len(words))
    own = words[:kind]
    if not 1 <= len(own) <= 3 or kind == len(words) or not all(word[0].isupper() and word.isalpha() for word in own):
        return ""
    key = " ".join(own).lower()
    if key in COUNTRIES or key in _STATES:
        return ""
    return "" if _tells_nothing(key) or all(is_everyday(word.lower()) for word in own) else key


def _tells_nothing(place: str) -> bool:
    """Whether the name of a place is one word that is short, everyday or the name of a disease."""
    return " " not in place and (is_everyday(place) or place in EPONYMS or len(place) < 4)


def _phrases(text: str, given: list[PhiSpan]) -> Iterator[PhiSpan]:
    """Places, facilities, e-mail addresses, URLs and other strings that stand again as they are, in any case."""
    phrases: dict[str, PhiSpan] = {}
    own_names: set[str] = set()
    for span in given:
        place = span.type in ("LOCATION", "FACILITY")
        if (place or span.type in ("EMAIL", "URL", "IP", "PROFESSION")) and 4 <= span.end - span.start <= 100:
            key = " ".join(text[span.start : span.end].lower().split())
            if place and _tells_nothing(key):
                continue
            phrases.setdefault(key, span)
        if span.type == "FACILITY":
            name = _own_name(text[span.start : span.end])
            if name and name not in phrases:
                own_names.add(name)
                phrases[name] = span
    if not phrases:
        return
    pattern = whole_phrases(sorted(phrases, key=len, reverse=True)[:_MOST_PHRASES])
    for match in pattern.finditer(text):
        key = " ".join(match.group().lower().split())
        source = phrases.get(key)
        if source is None or (key in own_names and not all(word[0].isupper() for word in match.group().split())):
            continue
        small = not match.group()[0].isupper() and " " not in match.group()
        if small and source.type in ("LOCATION", "FACILITY", "PROFESSION"):
            continue
        yield PhiSpan(match.start(), match.end(), source.type, 0.9, "propagation", None)
