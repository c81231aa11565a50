"""Care facilities by the words that end or begin their names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import CLINICAL_WORDS, EPONYMS, SAFE_WORDS
from ....lexicons.dates import MONTHS
from ....lexicons.everyday import ORDINARY_WORDS
from ....lexicons.names import TITLES
from ....lexicons.places import (
    FACILITY_HEADS,
    GENERIC_FACILITY,
    WEAK_FACILITY_HEADS,
)
from ....lexicons.word_table import word_table
from ...note_words import NoteWords, is_capitalised, strip_possessive
from ...spans import PhiSpan
from ..names.parser import looks_english

_SAINT = re.compile(
    r"\b(?:St\.?|Saint|ST\.?|Ste\.?)[ \t]([A-Z][\w]{2,20}(?:['’][sS])?)(?:[ \t]([A-Z][a-z]+(?:['’]s)?))?"
)


_BEFORE_OF = word_table(
    """
    orthopedic cancer heart eye spine neurological medical children children's childrens women women's womens community
    general memorial hospital university institute clinic college church school health
    """
)
_HOSPITAL_OF = re.compile(
    r"\b((?:(?:Orthopedic|Cancer|Heart|Eye|Spine|Neurological|Medical) )?(?:Children(?:['’]s|s)? "
    r"|Women(?:['’]s|s)? |Community |General |Memorial )?(?:Hospital|University|Institute|Clinic"
    r"|College|Church|School|Medical College|Health Center|Medical Center) (?:[Oo]f|for"
    r"|at) (?:the )?[A-Z][\w'’-]+(?:(?: |, (?=[A-Z][a-z])| and | of | at )[A-Z][\w'’-]+){0,4})"
)


#: "Univ. of Utah", "U of Michigan".
_UNIVERSITY_OF = re.compile(r"\b(?:Univ\.?|U\.?)[ ]of[ ][A-Z][a-z]{2,}(?:[ ][A-Z][a-z]{2,}){0,2}")
_SPANISH = re.compile(r"\bHospital (?:[A-ZÁÉÍÓÚ]\w+ ){0,3}[Dd]el? (?:[Ll]a |[Ll]os )?[A-ZÁÉÍÓÚ]\w+(?: [A-ZÁÉÍÓÚ]\w+)?")
_HEAD_WORDS: dict[str, int] = {}
for _head in FACILITY_HEADS:
    _last = re.split(r"[ /]", _head)[-1]
    _HEAD_WORDS[_last] = max(_HEAD_WORDS.get(_last, 0), len(_head.replace("&", "and").split()))


_HEADS = frozenset(FACILITY_HEADS)


_CONNECTIVES = word_table(
    """
    of and the for at & de la del
    """
)


_PROPER_ADJECTIVES = word_table(
    """
    county university community general regional children's women's city memorial state veterans va
    """
)


_DEVICE_SAINTS = frozenset("jude".split())


def known_facility(text: str, start: int, end: int) -> Iterator[PhiSpan]:
    found = text[start:end]
    low = found.lower()
    if not found[0].isupper() or text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return
    if low == "cvs" and not re.search(
        r"\b(?:at|from|to|the|local|via|in)[ ]\Z", text[max(0, start - 8) : start].lower()
    ):
        return
    if low in ("chop", "stanford") and (found.isupper() or capital_after(text, end) in _NOT_STANFORD):
        return
    if low in ("mayo clinic", "cedars-sinai", "cedars sinai") and capital_after(text, end) in (
        "software",
        "protocol",
        "classification",
    ):
        return
    owner = _OWNER.match(text, end)
    end = owner.end() if owner else end
    site = _SITE.match(text, end)
    if site and not any(site.group(1).lower() in table for table in (ORDINARY_WORDS, CLINICAL_WORDS, SAFE_WORDS)):
        end = site.end()
    yield PhiSpan(start, end, "FACILITY", 0.85)


_OWNER = re.compile(r"[ ](?:Health|Healthcare)[ ](?:Systems?|Network|Group)\b")
#: The town of a chain or system: "Kaiser Permanente Fontana", "... Health System - Albert Lea".
_SITE = re.compile(r"(?:[ ]|[ ][-–][ ])([A-Z][a-z]{3,15})(?:[ ][A-Z][a-z]{2,15}(?=[.,;)\n]|\Z))?(?![\w'’-])")
_NOT_STANFORD = frozenset(("type", "protocol", "a", "b", "score", "classification", "sleepiness"))


def find_facilities(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    for index in range(words.n):
        low = words.low[index]
        longest = _HEAD_WORDS.get(low, 0)
        if not longest or not is_capitalised(words.word(index)):
            continue
        for length in range(min(longest, index + 1), 0, -1):
            first = index - length + 1
            phrase = " ".join(words.low[first : index + 1])
            if phrase in _HEADS and all(words.gap(j) in (" ", " & ", "  ", "/") for j in range(first, index)):
                span = _facility_before(words, first, index, phrase)
                if span is not None:
                    yield span
                break
    heads = words.has("hospital", "university", "institute", "clinic", "college", "church", "school", "center")
    for match in words.matches(_HOSPITAL_OF, _BEFORE_OF) if heads else ():
        found = match.group(1)
        parts = [part.lower() for part in re.findall(r"[\w'’-]+", found)]
        if any(
            part not in GENERIC_FACILITY and part not in ORDINARY_WORDS and part not in _HEAD_WORDS for part in parts
        ):
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.9)
    for match in _UNIVERSITY_OF.finditer(text) if words.has("univ", "u") else ():
        yield PhiSpan(match.start(), match.end(), "FACILITY", 0.85)
    for match in _SPANISH.finditer(text) if heads else ():
        yield PhiSpan(match.start(), match.end(), "FACILITY", 0.85)
    for match in _SAINT.finditer(text) if words.has("st", "saint", "ste") else ():
        yield from _saint(text, match)


def capital_after(text: str, end: int) -> str:
    match = re.compile(r"[ \t]([A-Za-z]+)").match(text, end)
    return match.group(1).lower() if match else ""


def _facility_before(words: NoteWords, first: int, last: int, head: str) -> PhiSpan | None:
    """The name that ends in a facility head: capitalised words before it, at least one of them a real name."""
    start = first
    named = 0
    head_upper = words.word(last).isupper()
    j = first - 1
    while j >= 0 and first - j <= 6:
        gap = words.gap(j)
        low = words.low[j]
        word = words.word(j)
        wrapped = gap == "\n" and head not in WEAK_FACILITY_HEADS and not head_upper and _wrapped(words, j)
        if (not wrapped and gap not in (" ", "  ", ". ", " & ", "\u00a0", "-", "/")) or (
            gap == ". " and low not in ("st", "mt", "ft", "ste")
        ):
            break
        if word.isdigit():
            break
        initial = len(word) == 1 and word.isupper() and (gap == ". " or _inside_name(words, j))
        if is_capitalised(word) or initial:
            if word.isupper() and len(word) > 3 and not head_upper:
                break
            if low == "our" and words.low[j + 1] == "lady":
                start, named = j, named + 1
                break
            if low in (
                "the",
                "in",
                "at",
                "to",
                "from",
                "by",
                "per",
                "via",
                "patient",
                "admitted",
                "seen",
                "transferred",
                "our",
                "this",
                "a",
                "an",
                "his",
                "her",
                "is",
                "was",
                "if",
                "when",
                "dr",
                "mr",
                "mrs",
                "ms",
                "for",
                "with",
                "on",
            ):
                break
            bare = strip_possessive(low)
            generic = (
                low in GENERIC_FACILITY
                or bare in GENERIC_FACILITY
                or (bare in ORDINARY_WORDS and bare not in ("good", "grace"))
                or (bare in EPONYMS and head not in ("hospital", "medical center"))
            )
            if not generic or low in ("st", "saint", "mt"):
                named += 1
            start = j
        elif (
            low in _CONNECTIVES
            and j > 0
            and is_capitalised(words.word(j - 1))
            and words.gap(j - 1) in (" ", "  ")
            and low != "at"
        ):
            if low == "of" and any(words.low[k] in TITLES for k in range(max(0, j - 5), j)):
                # "Dr. Roe of Linden General": a person of that place.
                break
            if words.low[j - 1] in ("department", "division", "section", "history", "center", "review"):
                break
        else:
            break
        j -= 1
    if not named:
        proper = head in ("hospital", "medical center", "medical centre") and start < first
        lead = words.low[start - 1] if start else ""
        if not (proper and lead in ("at", "to", "from") and words.gap(start - 1) == " " and not head_upper):
            return None
        # "at County Hospital" without an article is a name; "to Outpatient Hospital Services" is not.
        if words.low[start] not in _PROPER_ADJECTIVES:
            return None
        return PhiSpan(words.start[start], words.end[last], "FACILITY", 0.75)
    # Descriptive words at the left edge ("Outpatient", "Transferred") stay only inside a name.
    while (
        start < first
        and (strip_possessive(words.low[start]) in ORDINARY_WORDS or words.low[start] in _CONNECTIVES)
        and words.low[start]
        not in (
            "new",
            "north",
            "south",
            "east",
            "west",
            "good",
            "st",
            "saint",
            "general",
            "central",
            "first",
            "great",
            "upper",
            "our",
        )
    ):
        start += 1
    if head_upper and head in WEAK_FACILITY_HEADS:
        return None
    if head in WEAK_FACILITY_HEADS and not _firm(words, start, first, last):
        return None
    if start == first:
        return None
    if head in WEAK_FACILITY_HEADS:
        return PhiSpan(words.start[start], words.end[last], "FACILITY", 0.8)
    return PhiSpan(words.start[start], words.end[_site_after(words, last)], "FACILITY", 0.9)


def _proper(words: NoteWords, index: int) -> bool:
    """A title-case word that is no word of everyday or clinical prose."""
    low = strip_possessive(words.low[index])
    raw = words.word(index)
    return (
        is_capitalised(raw)
        and not raw.isupper()
        and not any(low in table for table in (ORDINARY_WORDS, CLINICAL_WORDS, GENERIC_FACILITY, SAFE_WORDS, TITLES))
        and low not in MONTHS
    )


def _inside_name(words: NoteWords, index: int) -> bool:
    """A middle initial: "Ana B Ruiz Hospital"."""
    return index > 0 and words.gap(index - 1) == " " and _proper(words, index - 1)


def _wrapped(words: NoteWords, index: int) -> bool:
    """Whether the line of running text that ends with a proper word was broken inside a name."""
    line = words.text.rfind("\n", 0, words.start[index]) + 1
    return _proper(words, index) and words.start[index] - line > 30


def _site_after(words: NoteWords, last: int) -> int:
    """Last word of a facility whose owner, town or campus follows its head: "Ruiz Medical Center Fairmont", "Ruiz
    Clinic Health System - Fairmont"."""
    stop = last
    owner = [words.low[j] for j in range(last + 1, min(last + 3, words.n)) if is_capitalised(words.word(j))]
    if owner[:1] and owner[0] in ("health", "healthcare") and owner[1:] and owner[1] in _OWNERS:
        stop += 2 if words.gap(last) == words.gap(last + 1) == " " else 0
    before_site = stop
    while stop + 1 < words.n and stop < before_site + 2 and _proper(words, stop + 1):
        gaps = (" ", "/", " - ", " \u2013 ") if stop == before_site else (" ",)
        if words.gap(stop) not in gaps or words.low[stop + 1].endswith(("'s", "ing", "ed", "day")):
            break
        stop += 1
    return stop


_OWNERS = word_table("system systems network group")


def _firm(words: NoteWords, start: int, first: int, last: int) -> bool:
    """A weak head counts in running text ("at Linden Falls Pediatrics"), not in headings or in capitals."""
    if words.word(last).isupper() and words.word(start).isupper():
        return False
    before = words.low[start - 1] if start else ""
    real = [
        j
        for j in range(start, first)
        if strip_possessive(words.low[j]) not in ORDINARY_WORDS
        and words.low[j] not in GENERIC_FACILITY
        and not (looks_english(words.low[j]) and words.low[j] in CLINICAL_WORDS)
        and words.low[j] not in _CONNECTIVES
        and strip_possessive(words.low[j]) not in EPONYMS
    ]
    if (
        before
        in (
            "at",
            "from",
            "to",
            "with",
            "by",
            "attends",
            "of",
            "in",
            "via",
            "the",
            "near",
            "and",
            "is",
            "was",
            "practice",
        )
        and real
        and words.gap(start - 1) == " "
    ):
        return True
    real = [j for j in real if not looks_english(words.low[j])]
    return len(real) >= 2 or (bool(real) and last - first >= 1)


def _saint(text: str, match: re.Match[str]) -> Iterator[PhiSpan]:
    """St. Mary's; not St. John's wort, not a St. Jude valve, not "St" for street."""
    name = match.group(1).lower().replace("’", "'")
    after = capital_after(text, match.end(1))
    if (name.startswith(("john", "vitus", "anthony")) and after in ("wort", "dance", "fire")) or name in (
        "segment",
        "elevation",
        "depression",
        "changes",
        "wave",
    ):
        return
    if name.split("'")[0] in _DEVICE_SAINTS and after in (
        "medical",
        "valve",
        "pacemaker",
        "lead",
        "icd",
        "device",
        "mechanical",
        "bileaflet",
        "aortic",
        "mitral",
        "generator",
    ):
        return
    if text[match.start() : match.start() + 2] == "ST" and not name.endswith("'s"):
        return
    if re.search(r"\d[ \w]{0,20}\Z", text[max(0, match.start() - 20) : match.start()]) and "." not in match.group()[:3]:
        return
    if name in ORDINARY_WORDS:
        return
    lead = text[max(0, match.start() - 12) : match.start()].lower()
    possessive = name.endswith("'s")
    if possessive or re.search(r"\b(?:at|from|to|via|of|near|in)(?: the)? \Z", lead):
        yield PhiSpan(match.start(), match.end(1), "FACILITY" if possessive or " at " in lead else "LOCATION", 0.85)
