"""Values that a label or a set phrase alone shows, whatever words they are made of: birthplaces, pharmacies, who takes
a patient over, who scribed for whom, whose records were lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...lexicons.clinical import CLINICAL_WORDS
from ...lexicons.everyday import FUNCTION_WORDS, NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.name_lexicon import is_listed_name, is_unlisted
from ...lexicons.places import STATE_NAMES, STATES
from ...lexicons.word_table import word_table
from ..note_words import NoteWords
from ..spans import PhiSpan

_CAP = r"[A-ZÀ-Þ][\w'’-]+"
#: "Birthplace - Calcium, New York", "birthplace: Sugar Grove IL".
_BIRTHPLACE = re.compile(
    r"\bbirth[ ]?place[ \t]*[:=|\t-][ \t]*"
    r"(?P<place>[a-z][\w .'’/-]{1,40}?,?[ ](?P<state>[a-z]{2}|[a-z]{3,14}(?:[ ][a-z]{4,9})?))"
    r"(?=[ \t]*(?:[|;,\n\t]|[ ]{2}|\Z))",
    re.I,
)
#: "Birthplace: Williston, ND", "BIRTHPLACE:GLASGOW, MONTANA": with a comma, whatever follows it.
_BIRTHPLACE_AND_LAND = re.compile(
    r"\bbirth[ ]?place[ \t]*[:|=\t][ \t]*(?P<place>[A-Za-z][\w .'’-]{1,30},[ ]?[A-Za-z][A-Za-z. ]{1,20}?)"
    r"(?=[ \t]*(?:[|;\n]|\Z))",
    re.I,
)
#: "Pharmacy: Twin Falls ER, 303 555-0110".
_PHARMACY = re.compile(r"\bpharmacy[ \t]*[:=-][ \t]*([a-z][^\n,:;]{2,48}?),[ ]{0,2}(?=\(?\+?\d)", re.I)
#: "Transferring MD: SUN, WING-KIT W, cell 245/555-0125".
_TAKES_OVER = re.compile(
    r"\b(?:accepting|transferring|referring|attending|admitting|ordering|supervising)"
    r"[ ](?:md|physician|provider|doctor)"
    r"[ ]?[:=#-][ ]{0,2}(?P<name>[^\W\d_][\w'’.-]*(?:,?[ ]?[^\W\d_][\w'’.-]*){1,3}?)"
    r"(?=[ \t]*(?:\n|\Z|\t|[ ]{2}|,[ ](?:cell|pager|phone|tel|ext|fax|npi)\b|[ ]\())",
    re.I,
)
#: "scribed for g. m. studier by patrick bishop on": a note in one case.
_SCRIBED = re.compile(
    r"\b(?:scribed|dictated|typed|transcribed)[ ]for[ ]([a-z][a-z.'’ -]{2,32}?)[ ]by[ ]([a-z][a-z.'’ -]{2,32}?)"
    r"(?=[ ]on\b|[.,][ \n]|\.?[ ]*(?:\n|\Z))",
    re.I,
)
#: "Mr. Long Do was under my care".
_UNDER_CARE = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx)\b\.?[ ]([a-z][\w'’-]*(?:[ ][a-z][\w'’-]*){0,2}?)[ ](?:was|is|has been)[ ]under my care\b",
    re.I,
)
#: "CHAPLAIN ADREA BLOOD VISITED".
_CHAPLAIN = re.compile(
    r"\bchaplain[ ]([a-z'’-]+(?:[ ][a-z'’-]+){0,2}?)[ ](?:visited|came|prayed|called|stopped)\b", re.I
)
#: "sanchez, rn, dearborn er" at the end of a line, in small letters.
_SMALL_SIGNED_SITE = re.compile(
    r",[ ](?:rn|md|do|np|pa|pa-c|arnp|aprn|crna|lpn|cna|pt|ot|lcsw),[ ]"
    r"([a-z][a-z'’ .-]{2,30}[ ](?:er|va|ed|uc))[ \t]*(?=\n|\Z)",
    re.I,
)
#: "works for Rutherford ER".
_WORKS_FOR = re.compile(rf"\b[Ww]ork(?:s|ed|ing)?[ ](?:for|at)[ ]((?:{_CAP}[ ]){{1,3}}(?:ER|VA|ED|UC))(?![\w'’-])")
#: "with her husband, Alpha, who is here".
_RELATIVE_WHO = re.compile(
    r"\b(?:husband|wife|mother|father|mom|dad|son|daughter|sister|brother|aunt|uncle|partner|spouse|niece|nephew)"
    r",[ ]([A-Z][a-z]{2,14}),[ ](?=who\b)"
)
_RELATIVES = word_table(
    "husband wife mother father mom dad son daughter sister brother aunt uncle partner spouse niece nephew"
)
#: "The King's Daughters' Med Ctr records", "the black forest va records were lost".
_RECORDS_OF = re.compile(
    rf"\b[Tt]he[ ]((?:{_CAP}['’]?[ ]){{1,4}}(?:VA|ER|ED|Med Ctr|Med Center|Hosp))(?=[ ](?:records?|charts?|notes?)\b)"
)
_SMALL_RECORDS_OF = re.compile(
    r"\bthe[ ]((?:[a-z][a-z'’-]+[ ]){1,4}(?:va|er|ed|hosp|hospital(?:[ ][a-z]{4,14})?|clinic|assisted living"
    r"|medical center|med ctr|regional|memorial|general))[ ]records\b"
)
#: "pulmonary medicine associates have been contacted".
_CONTACTED = re.compile(
    r"(?:(?<=[.!?]\s)|(?<=\n)|(?<=\A))((?:[a-z&]+[ ]){1,4}(?:associates|consultants))"
    r"(?=[ ](?:have|has)[ ]been[ ](?:contacted|consulted|notified|called|asked))",
    re.I,
)
_NO_PERSON = word_table("none same self unknown not n/a na as see per pending tbd other above no hospitalist on")


def find_field_values(words: NoteWords) -> Iterator[PhiSpan]:
    """NAME, LOCATION and FACILITY spans; they may overlap."""
    text = words.text
    if words.has("birthplace", "birth"):
        for match in _BIRTHPLACE.finditer(text):
            if is_state(match["state"]):
                yield PhiSpan(*match.span("place"), "LOCATION", 0.92)
        for match in _BIRTHPLACE_AND_LAND.finditer(text):
            yield PhiSpan(*match.span("place"), "LOCATION", 0.85)
    for match in words.matches(_PHARMACY, _PHARMACY_WORD):
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.85)
    yield from _sites(words)
    yield from _persons(words)


_PHARMACY_WORD = word_table("pharmacy")


def _sites(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    if words.has("er", "va", "ed", "uc"):
        for pattern in (_SMALL_SIGNED_SITE, _WORKS_FOR):
            for match in pattern.finditer(text):
                yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.85)
    if words.has("records", "record", "chart", "charts", "note", "notes"):
        for match in _RECORDS_OF.finditer(text):
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.85)
        for match in _SMALL_RECORDS_OF.finditer(text):
            start = match.start(1)
            for word in match.group(1).split()[:-1]:
                if _proper(word):
                    yield PhiSpan(start, match.end(1), "FACILITY", 0.8)
                    break
                start += len(word) + 1
    for match in _CONTACTED.finditer(text) if words.has("associates", "consultants") else ():
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.75)


def _persons(words: NoteWords) -> Iterator[PhiSpan]:
    for match in words.matches(_TAKES_OVER, _TAKERS):
        parts = re.findall(r"[^\W\d_]+", match["name"].lower())
        if parts[0] not in _NO_PERSON and any(map(_proper, parts)):
            yield PhiSpan(*match.span("name"), "NAME", 0.9, "rule", "clinician")
    for match in words.matches(_SCRIBED, _SCRIBES):
        for group in (1, 2):
            value = match.group(group)
            lettered = "." in value or any(map(_proper, re.findall(r"[^\W\d_]+", value)))
            if lettered and (value.islower() or value.isupper()):
                yield PhiSpan(match.start(group), match.end(group), "NAME", 0.85, "rule", "clinician")
    for match in words.matches(_UNDER_CARE, _TITLES):
        yield PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "patient")
    for match in words.matches(_CHAPLAIN, _CHAPLAINS):
        if _proper(match.group(1).split()[0].lower()):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", None)
    for match in words.matches(_RELATIVE_WHO, _RELATIVES):
        low = match.group(1).lower()
        if low not in CLINICAL_WORDS and (low not in ORDINARY_WORDS or low in NAME_LIKE_WORDS):
            yield PhiSpan(match.start(1), match.end(1), "NAME", 0.85, "rule", "relative")


_TAKERS = word_table("accepting transferring referring attending admitting ordering supervising")
_SCRIBES = word_table("scribed dictated typed transcribed")
_TITLES = word_table("mr mrs ms miss mx")
_CHAPLAINS = word_table("chaplain")


def is_state(name: str) -> bool:
    """Whether a word or two are a state's name or its two letters, in any case."""
    return name.upper() in STATES if len(name) == 2 else name.lower() in STATE_NAMES


def _proper(word: str) -> bool:
    """Whether a word can be a part of a name: listed as one, or in no list at all."""
    low = word.lower()
    if low in FUNCTION_WORDS or low in CLINICAL_WORDS:
        return False
    return low in NAME_LIKE_WORDS or (low not in ORDINARY_WORDS and (is_listed_name(low) or is_unlisted(low)))
