"""Finds an identifier of a note wherever it stands again: names by their parts, numbers in other formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from ..lexicons.loading import word_table
from ..lexicons.names import CREDENTIALS, HONORIFICS, PARTICLES, RELATIONS, SUFFIXES, TITLES, is_listed_name, is_unknown
from ..lexicons.places import STATES
from ..lexicons.surrogate_tables import COUNTRIES, FACILITY_WORDS
from ..lexicons.vocabulary import (
    ABBREVIATIONS,
    EPONYM_HEADS,
    EPONYMS,
    FUNCTION_WORDS,
    NAME_LIKE_WORDS,
    ORDINARY_WORDS,
    SAFE_WORDS,
)
from .note_words import NoteWords, strip_possessive, whole_phrases
from .score import ACTS
from .spans import PhiSpan

#: Types whose value is looked for as it stands, separators aside.
_NUMBER_TYPES = word_table("PHONE FAX SSN MRN HEALTH_PLAN ACCOUNT LICENSE VEHICLE DEVICE BIOMETRIC OTHER_ID")
_STATES = frozenset(name.lower() for name in STATES.values())
_CODE_GROUP = re.compile(r"[A-Za-z0-9]+")
_REST_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{3,}(?:[-'’][^\W\d_]+)*(?![\w'’-])")
#: Characters of the longest number that comes back; a longer find is a table or a chain, which repeats nothing.
_LONGEST_CODE = 80
_MOST_PHRASES = 200
#: Initials where people sign: in a line or a column of their own, at the end of a line, or after "by" and the like.
_INITIALS = r"[A-Z](?:[A-Z]|Ma?c[A-Z]|O['’][A-Z]){1,3}"
_SIGNED = re.compile(
    rf"(?:\A|(?<=\n)|(?<=\n[ ])|(?<=[ \t][ \t])|(?<=\t)|(?<=[.–/-])|(?<=[.–/-][ ]))({_INITIALS})(?=[ \t]*$|[ \t][ \t])"
    rf"|\b(?:by|per|w/|d/w|with|cc)[ ]({_INITIALS})(?![\w/'’-])",
    re.MULTILINE,
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: What may stand between the groups of one number.
_CODE_JOINTS = " -./()\u00a0\u2011–"


def propagate(text: str, spans: Iterable[PhiSpan], words: NoteWords | None = None) -> list[PhiSpan]:
    """All spans, and every further mention of their identifiers, sorted, with source `propagation`.

    The given spans are kept, and a NAME without a role takes that of the same name elsewhere; a new span never
    overlaps a given one. Names come back by their parts, initials (also alone, where people sign), possessives, in
    capitals, split by a hyphen or a line break, and inside e-mail user names; a part that is an everyday or
    clinical word only with a capital and beside a title, a relative or another part of the name.
    `words` are those of the text, where they are at hand.
    """
    given = _share_roles(text, sorted(spans))
    taken = _Taken(len(text), given)
    words = words or NoteWords(text)
    found: list[PhiSpan] = []
    others = (_signatures(text, given), _numbers(text, given), _phrases(text, given))
    for span in chain(find_mentions(text, words, given), *others):
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


def _signatures(text: str, given: list[PhiSpan]) -> Iterator[PhiSpan]:
    """Initials of people of the note where people sign: "RJ" in a column, of Rosalind Jessup."""
    people: dict[str, PhiSpan] = {}
    for span in given:
        if span.type == "NAME":
            for initials in _initials(text[span.start : span.end]):
                people.setdefault(initials, span)
    if not people:
        return
    for match in _SIGNED.finditer(text):
        written = match[match.lastindex or 0]
        if written.upper() in people and written not in ABBREVIATIONS and written.lower() not in SAFE_WORDS:
            yield PhiSpan(*match.span(match.lastindex or 0), "NAME", 0.9, "propagation", people[written.upper()].role)


def _initials(name: str) -> set[str]:
    """How a person of two to four words may sign, in capitals: RJ, and PMCG as well as PM for Paddy McGlinchey."""
    words = [word for word in _NAME_WORD.findall(name) if word.lower() not in TITLES]
    if "," in name:  # "Jessup, Rosalind"
        words = [*words[1:], *words[:1]]
    if not (2 <= len(words) <= 4 and all(word[0].isupper() for word in words)):
        return set()
    last = words[-1]
    prefix = re.match(r"(?:Ma?c|O['’])[A-Z]", last)
    whole = "".join(word[0] for word in words[:-1])
    ends = {last[0]} | ({prefix.group()} if prefix else set())
    return {(first + end).upper() for first in (whole, words[0][0]) for end in ends}


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


#: A name already found: its lower-cased parts, in order, and its span.
_Known = tuple[tuple[str, ...], PhiSpan]


def name_parts(name: str) -> tuple[str, ...]:
    """The lower-cased words of a name without titles, credentials and generational suffixes."""
    words = NoteWords(name)
    parts = []
    for index in range(words.n):
        low, raw = strip_possessive(words.low[index]), words.word(index)
        credential = raw.isupper() and len(raw) > 1 and low.upper() in CREDENTIALS and 0 < index == words.n - 1
        if not (low in TITLES or low in SUFFIXES or credential or low[0].isdigit()):
            parts.append(low)
    return tuple(parts)


def find_mentions(text: str, words: NoteWords, given: list[PhiSpan]) -> Iterator[PhiSpan]:
    table: dict[str, _Known] = {}
    for span in given:
        if span.type != "NAME" or span.end - span.start > 80:
            continue
        parts = name_parts(text[span.start : span.end])
        for part in parts:
            for piece in {part, *part.split("-")}:
                bare = piece.strip("'")
                better = bare not in table or (table[bare][1].role is None and span.role is not None)
                if len(bare) > 1 and bare not in PARTICLES and better:
                    table[bare] = parts, span
            if "'" in part:
                table.setdefault(part.replace("'", ""), (parts, span))
        joined = "".join(parts)
        if len(parts) > 1 and len(joined) > 6:
            table.setdefault(joined, (parts, span))
    if not table:
        return
    # Few words of a note are parts of a name; the rest is passed over.
    mentioned = {low for low in words.vocabulary if low in table or (_may_differ(low) and _key(low, table))}
    index = 0
    while index < words.n:
        stop = _mention(words, index, table) if words.low[index] in mentioned else index
        if stop > index:
            name, last = table[_key(words.low[index], table)][1], words.low[stop - 1]
            end = words.end[stop - 1] - 2 * (last.endswith("'s") and _key(last, table) != last)
            yield PhiSpan(words.start[index], end, "NAME", min(name.score, 0.95), "propagation", name.role)
        index = max(stop, index + 1)


def _may_differ(low: str) -> bool:
    """Whether a word can have an entry in another form: a possessive, a plural, one of several parts."""
    return low[-1] in "s'" or "'" in low or "-" in low


def _key(low: str, table: dict[str, _Known]) -> str:
    """The table entry for a word: as it stands, without 's, without apostrophes, or one of its hyphen parts."""
    if low in table:
        return low
    bare = strip_possessive(low)
    if bare in table:
        return bare
    if "'" in bare and bare.replace("'", "") in table:
        return bare.replace("'", "")
    if bare.endswith("s'") and bare[:-2] in table:
        return bare[:-2]
    if "-" in bare:
        for piece in bare.split("-"):
            if len(piece) > 2 and piece in table and piece not in ORDINARY_WORDS and piece not in NAME_LIKE_WORDS:
                return piece
    # The plural of a family: "the Garcias".
    if bare.endswith("s") and len(bare) > 5 and bare[:-1] in table and bare not in ORDINARY_WORDS:
        return bare[:-1]
    return ""


def _mention(words: NoteWords, index: int, table: dict[str, _Known]) -> int:
    """Index after a mention that starts at a word, or `index`."""
    key = _key(words.low[index], table)
    if not key or (_is_function(words, index) and not _after_title(words, index)):
        return index
    raw = words.word(index)
    parts = table[key][0]
    # Parts that follow, over blanks, initials or a line break, belong to the same mention.
    stop = index + 1
    while stop < words.n and stop - index < 6:
        gap, low = words.gap(stop - 1), words.low[stop]
        stopped = ("." in gap or "," in gap) and len(words.low[stop - 1]) > 1 and gap != ", "
        if stopped or gap.strip(" \t\n\r.,\u00a0") or gap.count("\n") > 1:
            break
        initial = len(low) == 1 and words.word(stop).isupper() and any(part[0] == low for part in parts)
        if not (_key(low, table) in parts or (low in PARTICLES and low in parts) or (initial and not gap.strip())):
            break
        stop += 1
    while stop > index + 1:
        low = words.low[stop - 1]
        if not ((low in PARTICLES and low not in table) or _is_function(words, stop - 1)):
            break
        stop -= 1
    if raw.isupper() and all(_plain_word(words.low[j]) for j in range(index, stop)):
        # In capitals a tagger takes the words beside a name with it ("SOO-JIN IS ADAMANT"): alone they are no name.
        return index + 1 if _after_title(words, index) else index
    capital = any(words.word(j)[:1].isupper() for j in range(index, stop))
    if stop > index + 1 and (capital or not any(is_everyday(words.low[j]) for j in range(index, stop))):
        return stop
    if is_everyday(key) or len(key) < 3 or key in EPONYMS:
        return index + 1 if _name_context(words, index, raw, key) else index
    # In lower case: only a word that is nothing else.
    titled = index > 0 and words.low[index - 1] in TITLES
    return index + 1 if raw[0].isupper() or len(key) > 3 or titled else index


def is_everyday(low: str) -> bool:
    bare = strip_possessive(low)
    return bare in ORDINARY_WORDS or bare in NAME_LIKE_WORDS or bare in SAFE_WORDS


def _is_function(words: NoteWords, index: int) -> bool:
    word = words.word(index)
    return words.low[index] in FUNCTION_WORDS and (word.islower() or word.isupper())


def _plain_word(low: str) -> bool:
    """Whether a word is one letter, or a word of prose or medicine or a form of one, and no listed name."""
    if len(low) == 1:
        return True
    return low not in NAME_LIKE_WORDS and not is_listed_name(low) and not is_unknown(low)


def _after_title(words: NoteWords, index: int) -> bool:
    previous = words.low[index - 1] if index else ""
    return previous in HONORIFICS and previous in TITLES and words.gap(index - 1).strip(" .\n") == ""


def _name_context(words: NoteWords, index: int, raw: str, key: str) -> bool:
    """Whether an everyday word or an eponym stands where a name would."""
    following = words.low[index + 1] if index + 1 < words.n else ""
    previous = words.low[index - 1] if index else ""
    gap_before = words.gap(index - 1) if index else ""
    gap_after = words.gap(index) if index + 1 < words.n else ""
    if _after_title(words, index):
        return True
    if not raw[0].isupper():
        return False
    possessive = words.low[index].endswith("'s")
    if following in EPONYM_HEADS and key in EPONYMS and (possessive or gap_after in (" ", "-")):
        return False
    if previous in RELATIONS and gap_before in (" ", ", "):
        return True
    if key in EPONYMS and key not in ORDINARY_WORDS and key not in NAME_LIKE_WORDS and key not in SAFE_WORDS:
        return not raw.isupper() or len(raw) > 3
    opening = index == 0 or gap_before.strip(" \t")[-1:] in (".", "\n", ":", ";", "?", "!", "•", "-", "*")
    if raw.isupper() and len(raw) > 1:
        # In capitals every word has a capital: only next to a verb of a person.
        return following in ("reports", "states", "denies") and gap_after == " "
    if key in ORDINARY_WORDS or len(key) < 3:
        return not opening and following in ACTS and gap_after == " " and key not in SAFE_WORDS
    if not opening:
        return True
    return gap_after == " " and following in ACTS and not (key in ("will", "may") and following in ("is", "was"))
