"""Street addresses, post office boxes and postal codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.loading import words as lexicon
from ....lexicons.places import (
    KEPT_PLACES,
    STATES,
    STREET_PREFIXES,
    STREET_SUFFIXES,
)
from ....lexicons.word_table import word_table
from ...note_words import NoteWords
from ...spans import PhiSpan


def alternation(phrases: tuple[str, ...] | list[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


CAP = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]{0,30}"


_UNIT = (
    r"(?:,?[ \t\n]{1,2}(?:#|(?:apt|apartment|unit|suite|ste|room|rm|floor|fl|bldg|building|lot"
    r"|trailer|p\.?o\.? box)\b\.?)[ \t]?#?[\w-]{1,8})"
)


STATE_NAME = r"(?:" + alternation(list(STATES.values())) + r")"


ZIP = r"\d{5}(?:-\d{4})?(?!\d)"


#: "Flat 3/2, ", "Apt 4B, ": the part of a house, before its number.
_SUB_ADDRESS = re.compile(
    r"(?<![\w-])(?:flat|unit|apt|apartment|suite|ste|room|rm|villa|block|bldg|building|floor|level|lot|studio)\b\.?"
    r"[ ]?#?(?:\d{1,4}[A-Za-z]?(?:[/-]\d{1,3}[A-Za-z]?)?|[A-Z]\d{0,3})(?:,[ ]{0,2}|,?[ ]?\n[ ]{0,4}|[ ])\Z",
    re.I,
)


_TAIL = re.compile(
    r",?[ \t]{0,2}\n?[ \t]*(?:in[ \t])?(?P<city>[A-ZÀ-Þ][\w'’.-]{1,24}(?:[ \t](?:[A-Z][\w'’.-]{1,24}"
    r"|of|de|la|del|the)){0,3}),?[ \t]{1,2}"
    r"(?P<state>[A-Z]{2}\b|" + STATE_NAME + r")(?:,?[ \t]{1,2}(?P<zip>" + ZIP + r"))?(?![A-Za-z])"
)


_CITY_ONLY = re.compile(r",[ \t]+([A-ZÀ-Þ][\w'’-]{2,24}(?:[ \t][A-Z][\w'’-]{2,24})?)(?=[.,;\n]|[ \t]*\Z)")


_STREET = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4}[A-Z]?(?:-\d{1,4})?[ \t]{1,2}(?:(?:[NSEW]|NE|NW|SE|SW|North|South|East|West)\.?[ \t])?"
    r"(?:(?:" + CAP + r"|\d{1,3}(?:st|nd|rd|th)|(?:of|the|de|la|del|van|von|der)(?=[ \t]))[ \t]{1,2}){1,4}?"
    r"(?:"
    + "|".join(sorted((s.capitalize() for s in STREET_SUFFIXES), key=len, reverse=True))
    + r")\b\.?(?:[ \t](?:Road|Rd|Street|St|Lane|Ln|Drive|Dr|Avenue|Ave|Blvd|Boulevard|Way|Court|Ct"
    r"|Circle|Cir|Place|Pl)\b\.?)?(?:[ \t](?:[NSEW]|NE|NW|SE|SW|North(?:east|west)?|South(?:east|west)?|East|West)\b)?"
)


_STREET_LOWER = re.compile(
    r"\d(?<![\w./:-]\d)\d{1,4}[ \t](?:[nsew]\.?[ \t])?(?:[a-z]{3,20}[ \t]){1,2}(?:street|avenue|ave"
    r"|blvd|boulevard|road|rd|lane|ln|drive)\b(?=[ .,;]|\Z)"
)


_STREET_UPPER = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4}[ \t](?:[NSEW][ \t])?(?:[A-Z][A-Z'.-]{1,20}[ \t]){1,3}(?:"
    + "|".join(
        s.upper()
        for s in STREET_SUFFIXES
        if s
        not in (
            "run",
            "pass",
            "point",
            "pt",
            "way",
            "st",
            "close",
            "view",
            "dr",
            "ct",
            "walk",
            "rise",
            "gate",
            "park",
            "pl",
        )
    )
    + r"|ST|WAY|DR|CT|PL)\b\.?"
)


_NUMBERED_STREET = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4}[ \t](?:[NSEWnsew]\.?[ \t])?(?:\d{1,3}(?:st|nd|rd|th)|First|Second"
    r"|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)[ \t](?:St|Ave|Street|Avenue|Rd|Road|Pl"
    r"|Place|Dr|Drive|Blvd|Court|Ct|Lane|Ln|Ter|Terrace)\b\.?(?:[ \t](?:north(?:east|west)?|south(?:east|west)?|east"
    r"|west|[NSEW]|NE|NW|SE|SW)\b)?",
    re.I,
)


_PREFIX_STREET = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4},?[ \t](?i:"
    + STREET_PREFIXES
    + r")[ \t](?:(?:des?|du|la|le|les|del?|della|dei|das|dos|los|las|el|l['’]|d['’])[ \t]?){0,2}(?:"
    + CAP
    + r"|\d{1,4})(?:[ \t]"
    + CAP
    + r"){0,2}"
)


_GLUED_STREET = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4}[ \t][A-ZÄÖÜ][a-zäöüß-]{2,24}(?:stra(?:ß|ss)e|strasse|weg|gasse|platz"
    r"|allee|straat|laan|gatan|vej)\b|\b[A-ZÄÖÜ][a-zäöüß-]{2,24}(?:stra(?:ß|ss)e|gasse|platz|allee"
    r"|straat|gatan)[ \t]\d{1,4}[a-z]?\b"
)


_PO_BOX = re.compile(
    r"\b(?:P\.?[ ]?O\.?[ ]?|Post Office |(?:Rural |Star )?(?:Route|Rte|RR|HC)\.?[ ]?#?\d{1,4},?[ ])"
    r"Box[ \t]#?[ \t]?\d{1,7}\b",
    re.I,
)


_STATE_ZIP = re.compile(r"\b([A-Z]{2})[ \t,]{1,3}(" + ZIP + r")")


_UK_POSTCODE = re.compile(r"[A-Z](?<=\b.)[A-Z]?\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2}\b")


_CA_POSTCODE = re.compile(r"[ABCEGHJ-NPRSTVXY](?<=\b.)\d[A-Z][ -]?\d[A-Z]\d\b")


_ZIP_LABEL = re.compile(
    r"\b(?:zip|zip ?code|postal code|postcode)\b[ \t]*(?:is|:|=|#|of|\||>>)?[ \t]*(\d{5}(?:-\d{4})?"
    r"|\d{3}(?:xx|\*\*))(?!\d)",
    re.I,
)


_DIRECTION = r"(?:North(?:east|west)?|South(?:east|west)?|East|West|NE|NW|SE|SW|[NSEW])"
_NAMED_ROAD = re.compile(
    r"\b(?:on|at|off|to|near|of|from|along|down|over|across|up|onto|past|and|crossing|by|lives? on)[ \n]"
    r"((?:" + _DIRECTION + r"\.?[ ])?(?:\d{1,3}(?:st|nd|rd|th)[ \n]|(?:[A-ZÀ-Þ][\w'’-]{2,20}[ \n]){1,3}?)(?:Street"
    r"|Avenue|Road|Boulevard|Lane|Drive|Court|Terrace|Parkway|Highway|Circle|Place|Trail|Square|Loop|Crescent|Turnpike"
    r"|Expressway|Alley|Ave|Blvd|Rd|Ln|Cir|Pkwy|Hwy|Ct|Ter|Pl)\b\.?(?:[ \n]" + _DIRECTION + r"\b)?)"
)


#: "mva on Rte 9", "off I-95": numbered roads; "near Fulton and 9th": crossings.
_ROUTE = re.compile(
    r"\b(?:on|off|along|near|at|down|from|of|by|@)[ ]"
    r"((?:Rte\.?|Route|Hwy|Highway|Interstate|State Road|County Road)"
    r"[ -]\d{1,4}[A-Z]?|I-\d{1,3}|US-\d{1,3})(?![\w/.-])",
    re.I,
)
_CROSSING = re.compile(
    r"\b(?:[Nn]ear|[Aa]t|[Oo]n|[Oo]ff|[Bb]y|[Cc]orner of|[Ii]ntersection of|from|to|@)[ ]"
    r"([A-ZÀ-Þ][\w'’-]{2,20}[ ](?:and|&)[ ]\d{1,3}(?:st|nd|rd|th)"
    r"|\d{1,3}(?:st|nd|rd|th)[ ](?:and|&)[ ][A-ZÀ-Þ][\w'’-]{2,20})(?![\w-])"
)


_STREET_WORDS = frozenset(STREET_SUFFIXES)
_COMPASS = word_table("north south east west northeast northwest southeast southwest n s e w ne nw se sw")


def find_addresses(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    if not words.longest_number:
        return
    numbered = words.has("i", "us") and any(sign in text for sign in ("I-", "i-", "US-", "us-", "Us-"))
    if numbered or words.has("rte", "route", "hwy", "highway", "interstate", "road"):
        for match in _ROUTE.finditer(text):
            yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.8)
    if words.has("st", "nd", "rd", "th"):
        for match in _CROSSING.finditer(text):
            yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.8)
    patterns = [_PREFIX_STREET]
    if not _STREET_WORDS.isdisjoint(words.vocabulary):
        patterns += [_STREET, _STREET_LOWER, _STREET_UPPER]
    if words.has(
        "st",
        "nd",
        "rd",
        "th",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ):
        patterns.append(_NUMBERED_STREET)
    if words.has("box"):
        patterns.append(_PO_BOX)
    if any(part in text for part in ("stra", "weg", "gasse", "platz", "allee", "gatan", "vej", "laan")):
        patterns.append(_GLUED_STREET)
    if not _STREET_WORDS.isdisjoint(words.vocabulary):
        for match in _NAMED_ROAD.finditer(text):
            first = match.group(1).split()[0].lower().strip(".")
            if first not in ORDINARY_WORDS or first in _COMPASS or first in NAME_LIKE_WORDS:
                yield PhiSpan(match.start(1), _address_end(text, match.end(1)), "LOCATION", 0.85)
    for pattern in patterns:
        for match in pattern.finditer(text):
            if pattern in (_STREET, _STREET_LOWER, _STREET_UPPER) and not _is_street(match.group()):
                continue
            if text[match.start() - 1 : match.start()] == "#":
                continue
            start = address_start(text, match.start())
            yield PhiSpan(start, _address_end(text, match.end()), "LOCATION", 0.95)
    for match in _STATE_ZIP.finditer(text) if words.longest_number >= 5 else ():
        if (
            match.group(1) in STATES
            or "\n" in text[max(0, match.start() - 2) : match.start()]
            or ", " in text[max(0, match.start() - 2) : match.start()]
        ):
            yield PhiSpan(match.start(2), match.end(2), "LOCATION", 0.95)
    for match in _ZIP_LABEL.finditer(text) if words.has("zip", "zipcode", "postal", "postcode") else ():
        yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.97)
    for match in _UK_POSTCODE.finditer(text):
        yield PhiSpan(match.start(), match.end(), "LOCATION", 0.85)
    for match in _CA_POSTCODE.finditer(text):
        if match.group()[3] in " -":
            yield PhiSpan(match.start(), match.end(), "LOCATION", 0.85)


_STREET_STOP = lexicon("street_stops")


def _is_street(found: str) -> bool:
    if "\t" in found:
        # Fields of a form.
        return False
    parts = found.split()
    low = [part.strip(".,").lower() for part in parts[1:]]
    if parts[1] in ("AM", "PM", "A.M.", "P.M."):
        return False
    return not any(part in _STREET_STOP for part in low[:-1] if part not in ("of", "the")) and len(low) >= 2


def address_start(text: str, start: int) -> int:
    """Where an address begins whose house number stands at `start`: before its flat, if it names one."""
    before = _SUB_ADDRESS.search(text[max(0, start - 32) : start])
    return start - len(before.group()) if before else start


def _address_end(text: str, end: int) -> int:
    """Reads on over unit, city, state and ZIP."""
    match = re.compile(_UNIT, re.I).match(text, end)
    if match:
        end = match.end()
    tail = _TAIL.match(text, end)
    if tail and (tail.group("state") in STATES or tail.group("zip") or len(tail.group("state")) > 2):
        return tail.end()
    city = _CITY_ONLY.match(text, end)
    if city and city.group(1).lower() not in ORDINARY_WORDS and city.group(1).lower() not in KEPT_PLACES:
        return city.end(1)
    return end
