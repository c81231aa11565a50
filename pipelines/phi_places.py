"""Finds addresses, places below the level of a state, care facilities and employers by rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .common_words import ORDINARY_WORDS
from .name_cues import TITLES
from .name_parser import looks_english
from .note_words import NoteWords, is_capitalised, strip_possessive
from .phrase_index import PhraseIndex
from .place_names import CITIES, LONG_CITIES
from .place_patterns import (
    EMPLOYER_CUES,
    FACILITY_HEADERS,
    FACILITY_HEADS,
    GENERIC_FACILITY,
    KEPT_PLACES,
    KNOWN_FACILITIES,
    PLACE_CUES,
    PLACE_HEADERS,
    STATES,
    STREET_PREFIXES,
    STREET_SUFFIXES,
    WEAK_FACILITY_HEADS,
)
from .safe_terms import EPONYM_HEADS, EPONYMS
from .spans import PhiSpan
from .word_table import word_table


def _alternation(phrases: tuple[str, ...] | list[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


_CAP = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]{0,30}"
_UNIT = r"(?:,?[ \t\n]{1,2}(?:#|(?:apt|apartment|unit|suite|ste|room|rm|floor|fl|bldg|building|lot|trailer|p\.?o\.? box)\b\.?)[ \t]?#?[\w-]{1,8})"
_STATE_CODE = r"(?:" + "|".join(STATES) + r")"
_STATE_NAME = r"(?:" + _alternation(list(STATES.values())) + r")"
_ZIP = r"\d{5}(?:-\d{4})?(?!\d)"
_TAIL = re.compile(
    r",?[ \t]{0,2}\n?[ \t]*(?:in[ \t])?(?P<city>[A-ZÀ-Þ][\w'’.-]{1,24}(?:[ \t](?:[A-Z][\w'’.-]{1,24}|of|de|la|del|the)){0,3}),?[ \t]{1,2}"
    r"(?P<state>[A-Z]{2}\b|" + _STATE_NAME + r")(?:,?[ \t]{1,2}(?P<zip>" + _ZIP + r"))?(?![A-Za-z])"
)
_CITY_ONLY = re.compile(r",[ \t]+([A-ZÀ-Þ][\w'’-]{2,24}(?:[ \t][A-Z][\w'’-]{2,24})?)(?=[.,;\n]|[ \t]*\Z)")
_STREET = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4}[A-Z]?(?:-\d{1,4})?[ \t]{1,2}(?:(?:[NSEW]|NE|NW|SE|SW|North|South|East|West)\.?[ \t])?"
    r"(?:(?:" + _CAP + r"|\d{1,3}(?:st|nd|rd|th)|(?:of|the|de|la|del|van|von|der)(?=[ \t]))[ \t]{1,2}){1,4}?"
    r"(?:"
    + "|".join(sorted((s.capitalize() for s in STREET_SUFFIXES), key=len, reverse=True))
    + r")\b\.?(?:[ \t](?:Road|Rd|Street|St|Lane|Ln|Drive|Dr|Avenue|Ave|Blvd|Boulevard|Way|Court|Ct|Circle|Cir|Place|Pl)\b\.?)?"
    + r"(?:[ \t](?:[NSEW]|NE|NW|SE|SW)\b)?"
)
_STREET_LOWER = re.compile(
    r"\d(?<![\w./:-]\d)\d{1,4}[ \t](?:[nsew]\.?[ \t])?(?:[a-z]{3,20}[ \t]){1,2}(?:street|avenue|ave|blvd|boulevard|road|rd|lane|ln|drive)\b(?=[ .,;]|\Z)"
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
    r"\d(?<![\w./:-]\d)\d{0,4}[ \t](?:[NSEWnsew]\.?[ \t])?(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)[ \t](?:St|Ave|Street|Avenue|Rd|Road|Pl|Place|Dr|Drive|Blvd)\b\.?",
    re.I,
)
_PREFIX_STREET = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4},?[ \t](?i:"
    + STREET_PREFIXES
    + r")[ \t](?:(?:des?|du|la|le|les|del?|della|dei|das|dos|los|las|el|l['’]|d['’])[ \t]?){0,2}(?:"
    + _CAP
    + r"|\d{1,4})(?:[ \t]"
    + _CAP
    + r"){0,2}"
)
_GLUED_STREET = re.compile(
    r"\d(?<![\w./:-]\d)\d{0,4}[ \t][A-ZÄÖÜ][a-zäöüß-]{2,24}(?:stra(?:ß|ss)e|strasse|weg|gasse|platz|allee|straat|laan|gatan|vej)\b|\b[A-ZÄÖÜ][a-zäöüß-]{2,24}(?:stra(?:ß|ss)e|gasse|platz|allee|straat|gatan)[ \t]\d{1,4}[a-z]?\b"
)
_PO_BOX = re.compile(r"\b(?:P\.?[ ]?O\.?[ ]?|Post Office )Box[ \t]#?[ \t]?\d{1,7}\b", re.I)
_CITY_STATE = re.compile(
    r"\b(?P<city>(?:[A-ZÀ-Þ][\w'’-]{1,24}|St\.|Ft\.|Mt\.)(?:[ \t](?:[A-ZÀ-Þ][\w'’-]{1,24}|of|de|la|del|the)){0,3}),[ \t]{0,2}"
    r"(?:(?P<code>[A-Z]{2}|[A-Z]\.[A-Z]\.)(?![A-Za-z./_-])|(?P<name>"
    + _STATE_NAME
    + r"|Ontario|Quebec|Alberta|England|Scotland|Wales|Ireland|France|Germany|Mexico|Canada|Italy|Spain|India|China|Japan)\b)(?:,?[ \t]{1,2}(?P<zip>"
    + _ZIP
    + r"))?"
)
_STATE_ZIP = re.compile(r"\b([A-Z]{2})[ \t,]{1,3}(" + _ZIP + r")")
_UK_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2}\b")
_CA_POSTCODE = re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b")
_ZIP_LABEL = re.compile(
    r"\b(?:zip|zip ?code|postal code|postcode)\b[ \t]*(?:is|:|=|#|of|\||>>)?[ \t]*(\d{5}(?:-\d{4})?|\d{3}(?:xx|\*\*))(?!\d)",
    re.I,
)
_COUNTY = re.compile(
    r"\b("
    + _CAP
    + r"(?:[ \t]"
    + _CAP
    + r"){0,2})[ \t](?:County|Parish|Township|Borough|Precinct|COUNTY|TOWNSHIP|Twp)\b(?![ \t](?:Hospital|Medical|General|Clinic|Jail|Health))"
)
_SAINT = re.compile(
    r"\b(?:St\.?|Saint|ST\.?|Ste\.?)[ \t]([A-Z][\w]{2,20}(?:['’][sS])?)(?:[ \t]([A-Z][a-z]+(?:['’]s)?))?"
)
_PLACE_RUN = re.compile(
    r"(?:(?:St|Ft|Mt|Ste)\. )?[A-ZÀ-Þ][\w'’-]{1,24}(?:(?:[ \t]|[ \t](?:of|de|la|del|upon|and|&)[ \t]|-)[A-ZÀ-Þ][\w'’-]{1,24}){0,4}"
)
_CUES = PhraseIndex(
    {
        "place": PLACE_CUES,
        "employer": EMPLOYER_CUES,
        "place header": PLACE_HEADERS,
        "facility header": FACILITY_HEADERS,
        "known": KNOWN_FACILITIES,
    }
)
_NAMED_ROAD = re.compile(
    r"\b(?:on|at|off|to|near|of|from|along|down) ((?:[NSEW]\. )?(?:[A-Z][\w'’-]{2,20} ){1,3}(?:Street|Avenue|Road|Boulevard|Lane|Drive|Court|Terrace|Parkway|Highway|Ave|Blvd|Rd|Ln)\b)"
)
_CUE_GAP = re.compile(r"[ \t\n]{1,2}(?:(?:the|nearby|downtown|suburban|a local|local)[ \t])?", re.I)
_HEADER_MARK = re.compile(r"[ \t]*(?::|=|>>|\||#:)[ \t]*")
_HEADER_VALUE = re.compile(r"[^\n;|]{2,80}")
_HOSPITAL_OF = re.compile(
    r"\b((?:(?:Orthopedic|Cancer|Heart|Eye|Spine|Neurological|Medical) )?(?:Children(?:['’]s|s)? |Women(?:['’]s|s)? |Community |General |Memorial )?(?:Hospital|University|Institute|Clinic|College|Church|School|Medical College|Health Center) (?:of|for|at) (?:the )?[A-Z][\w'’-]+(?:(?: |, (?=[A-Z][a-z])| and | of | at )[A-Z][\w'’-]+){0,4})"
)

_HEAD_WORDS: dict[str, int] = {}
for _head in FACILITY_HEADS:
    _last = re.split(r"[ /]", _head)[-1]
    _HEAD_WORDS[_last] = max(_HEAD_WORDS.get(_last, 0), len(_head.replace("&", "and").split()))
_HEADS = frozenset(FACILITY_HEADS)
_STREET_WORDS = frozenset(STREET_SUFFIXES)
_CONNECTIVES = word_table(
    """
    of and the for at & de la del
    """
)
_NO_PLACES = word_table(
    """
    unit room department service services floor ward recovery icu clinic area team anesthesia
    """
)
_PROPER_ADJECTIVES = word_table(
    """
    county university community general regional children's women's city memorial state veterans va
    """
)
_DEVICE_SAINTS = frozenset("jude".split())
_NOT_CITIES = word_table(
    """
    md do rn np pa phd lpn od dpm dds dmd jr sr
    """
)


def find_places(words: NoteWords) -> list[PhiSpan]:
    """LOCATION and FACILITY spans; they may overlap."""
    spans = list(_addresses(words))
    spans.extend(_cities(words))
    spans.extend(_cued(words))
    spans.extend(_listed_cities(words))
    spans.extend(_facilities(words))
    return spans


def _addresses(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    if not words.longest_number:
        return
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
            if match.group(1).split()[0].lower() not in ORDINARY_WORDS:
                yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.85)
    for pattern in patterns:
        for match in pattern.finditer(text):
            if pattern in (_STREET, _STREET_LOWER, _STREET_UPPER) and not _is_street(match.group()):
                continue
            yield PhiSpan(match.start(), _address_end(text, match.end()), "LOCATION", 0.95)
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


_STREET_STOP = word_table(
    """
    chamber mg mcg ml hours hour days day weeks week months month years year times minutes patients units cm mm
    beats percent inch inches miles feet pounds lbs kg tablets degrees pack packs french gauge blade vicryl
    monocryl nylon suture silk prolene ethibond pds chromic liters and with x to of the fr g sites point points
    view views man male female was were had has have denies
    """
)


def _is_street(found: str) -> bool:
    parts = found.split()
    low = [part.strip(".,").lower() for part in parts[1:]]
    if parts[1] in ("AM", "PM", "A.M.", "P.M."):
        return False
    return not any(part in _STREET_STOP for part in low[:-1] if part not in ("of", "the")) and len(low) >= 2


def _address_end(text: str, end: int) -> int:
    """Reads on over unit, city, state and ZIP."""
    match = re.compile(_UNIT, re.I).match(text, end)
    if match:
        end = match.end()
    tail = _TAIL.match(text, end)
    if tail and (tail.group("state") in STATES or tail.group("zip") or len(tail.group("state")) > 2):
        return tail.end() if tail.group("zip") else tail.end("city")
    city = _CITY_ONLY.match(text, end)
    if city and city.group(1).lower() not in ORDINARY_WORDS and city.group(1).lower() not in KEPT_PLACES:
        return city.end(1)
    return end


def _cities(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    for match in _CITY_STATE.finditer(text):
        code = match.group("code")
        city = match.group("city")
        low = [part.lower().strip(".") for part in city.split()]
        lead = text[max(0, match.start() - 12) : match.start()].lower()
        placed = (
            re.search(r"\b(?:in|from|near|to|of|at|around|outside|through|:|\|)[ \t]*\Z|[,:|][ \t]\Z|\n[ \t]*\Z", lead)
            is not None
        )
        if not match.group("zip") and not placed and (city.isupper() or lead.endswith("(")):
            continue
        if not match.group("zip") and city.isupper() and not re.search(r"\b(?:in|from|near|to|of|at)[ \t]*\Z", lead):
            continue
        if code in ("M.D.", "P.A.", "D.O."):
            continue
        if code and code.replace(".", "") not in STATES and not match.group("zip"):
            continue
        if not match.group("zip") and code in (
            "MD",
            "PA",
            "DO",
            "MS",
            "LA",
            "MA",
            "OR",
            "ME",
            "IN",
            "OK",
            "HI",
            "ID",
            "CT",
            "AL",
            "DE",
            "PR",
            "VA",
            "CA",
            "MI",
            "RI",
            "CO",
            "NC",
            "ND",
            "SC",
            "MT",
            "NE",
            "AR",
        ):
            # State codes that are credentials, abbreviations or words: a preposition of place must stand before.
            lead = text[max(0, match.start() - 12) : match.start()].lower()
            if not re.search(r"\b(?:in|from|near|to|of|at|around|outside|through|:|\|)[ \t]*\Z|[,:][ \t]\Z", lead):
                continue
            if code in ("MD", "PA", "DO") and re.search(r"[:,][ \t]\Z", lead):
                continue
        if any(
            part in ORDINARY_WORDS and part not in ("of", "the", "north", "south", "east", "west", "st", "new")
            for part in low
        ):
            while low and low[0] in ORDINARY_WORDS and low[0] not in ("north", "south", "east", "west", "st", "new"):
                low = low[1:]
                city = city.split(None, 1)[1] if " " in city else ""
            if not city or any(part in ORDINARY_WORDS - {"of", "the"} for part in low):
                continue
        start = match.end("city") - len(city)
        if low[0] in KEPT_PLACES and len(low) == 1 and low[0] not in ("georgia", "jordan", "new york", "panama"):
            continue
        end = match.end() if match.group("zip") else match.end("city")
        yield PhiSpan(start, end, "LOCATION", 0.9)
    counties = words.has("county", "parish", "township", "borough", "precinct", "twp")
    for match in _COUNTY.finditer(text) if counties else ():
        first = match.group(1).split()[0].lower()
        if first in ("the", "this", "our", "in", "local", "each"):
            rest = match.group(1).split(None, 1)
            if len(rest) < 2:
                continue
            yield PhiSpan(match.end() - len(match.group()) + len(rest[0]) + 1, match.end(), "LOCATION", 0.9)
        else:
            yield PhiSpan(match.start(), match.end(), "LOCATION", 0.9)


def _listed_cities(words: NoteWords) -> Iterator[PhiSpan]:
    """Well-known cities with a capital: after a preposition of place; those of several words anywhere."""
    for index, low in enumerate(words.low):
        bare = strip_possessive(low)
        if bare not in CITIES or not is_capitalised(words.word(index)):
            continue
        previous = words.low[index - 1] if index else ""
        following = words.low[index + 1] if index + 1 < words.n else ""
        if (
            previous in _PLACE_PREPOSITIONS
            and not (bare == "paris" and index > 1 and words.low[index - 2] == "plaster")
            and words.gap(index - 1) == " "
            and following not in _NOT_AFTER_CITY
        ):
            word = words.word(index)
            if word.isupper() and not words.word(index - 1).isupper():
                continue
            if (
                following
                and words.gap(index) == " "
                and is_capitalised(words.word(index + 1))
                and not words.word(index + 1).isupper()
            ):
                continue
            yield PhiSpan(words.start[index], words.start[index] + len(bare), "LOCATION", 0.8)
    for _, first, stop in _LONG_CITIES.find(words):
        following = words.low[stop] if stop < words.n else ""
        if (
            is_capitalised(words.word(first))
            and is_capitalised(words.word(stop - 1))
            and following not in _NOT_AFTER_CITY
        ):
            yield PhiSpan(words.start[first], words.end[stop - 1], "LOCATION", 0.8)


_PLACE_PREPOSITIONS = word_table(
    "in from near to at of around outside downtown via through greater toward towards visit visiting"
)
_NOT_AFTER_CITY = EPONYM_HEADS | {"grade", "grading", "staging", "virus", "heart", "syncope", "protocol", "study"}
_LONG_CITIES = PhraseIndex({"city": LONG_CITIES})


def _cued(words: NoteWords) -> Iterator[PhiSpan]:
    """Places and employers after a cue, values of headers, and facilities known by name."""
    text = words.text
    for tag, first, stop in _CUES.find(words):
        start, end = words.start[first], words.end[stop - 1]
        if tag == "known":
            yield from _known_facility(text, start, end)
        elif tag in ("place", "employer"):
            gap = _CUE_GAP.match(text, end)
            run = _PLACE_RUN.match(text, gap.end()) if gap else None
            if run:
                yield from _place(text, run, "LOCATION" if tag == "place" else "FACILITY")
        else:
            mark = _HEADER_MARK.match(text, end)
            value = _HEADER_VALUE.match(text, mark.end()) if mark else None
            run = _PLACE_RUN.match(text, mark.end()) if mark and value else None
            if run and value:
                yield from _header_value(text, tag, start, run, value.end())


def _header_value(text: str, tag: str, start: int, run: re.Match[str], value_end: int) -> Iterator[PhiSpan]:
    low = run.group().lower().split()
    if tag == "place header":
        if low[0] not in ORDINARY_WORDS and run.group().lower() not in KEPT_PLACES:
            yield PhiSpan(run.start(), run.end(), "LOCATION", 0.9)
        return
    if run.end() - run.start() < 4 or not text[start].isupper():
        return
    if all(part in ORDINARY_WORDS or part in GENERIC_FACILITY or part in EPONYMS for part in low):
        return
    if (
        text[run.end() : run.end() + 1] == " "
        and text[run.end() + 1 : run.end() + 2].islower()
        and run.end() < value_end
    ):
        return
    if low[0] in ORDINARY_WORDS and low[0] not in ("st", "new", "north", "south", "east", "west", "good"):
        return
    yield PhiSpan(run.start(), run.end(), "FACILITY", 0.85)


def _known_facility(text: str, start: int, end: int) -> Iterator[PhiSpan]:
    found = text[start:end]
    low = found.lower()
    if not found[0].isupper() or text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return
    if low == "cvs" and not re.search(
        r"\b(?:at|from|to|the|local|via|in)[ ]\Z", text[max(0, start - 8) : start].lower()
    ):
        return
    if low in ("chop", "stanford") and (found.isupper() or _capital_after(text, end) in _NOT_STANFORD):
        return
    if low in ("mayo clinic", "cedars-sinai", "cedars sinai") and _capital_after(text, end) in (
        "software",
        "protocol",
        "classification",
    ):
        return
    yield PhiSpan(start, end, "FACILITY", 0.85)


_NOT_STANFORD = frozenset(("type", "protocol", "a", "b", "score", "classification", "sleepiness"))


def _place(text: str, run: re.Match[str], phi_type: str) -> Iterator[PhiSpan]:
    """The run of capitalised words after a cue, less its states, countries and everyday words."""
    found = run.group().rstrip(".")
    parts = found.split()
    while len(parts) > 1 and parts[-1].isupper() and len(parts[-1]) < 5 and not parts[0].isupper():
        # "in Spokane ED": the abbreviation after a place is no part of it.
        found = found[: -len(parts.pop())].rstrip()
    low = [part.lower().strip(".,'’") for part in parts]
    if found.lower() in KEPT_PLACES or all(part in KEPT_PLACES for part in low):
        if phi_type == "LOCATION":
            return
    directions = (
        "north",
        "south",
        "east",
        "west",
        "new",
        "st",
        "good",
        "lake",
        "upper",
        "lower",
        "high",
        "great",
        "little",
        "old",
        "long",
        "big",
    )
    if (low[0] in ORDINARY_WORDS and low[0] not in directions) or strip_possessive(low[0].replace("’", "'")) in EPONYMS:
        return
    if (
        parts[0].isupper()
        and (len(parts[0]) < 5 or phi_type == "LOCATION")
        and not text[max(0, run.start() - 6) : run.start()].isupper()
    ):
        if phi_type == "LOCATION" or len(parts[0]) < 3:
            return
    if all(part in ORDINARY_WORDS or part in GENERIC_FACILITY for part in low) or low[0] in TITLES:
        return
    if any(part.endswith(("ology", "iatry", "surgery", "scopic")) for part in low) and phi_type == "LOCATION":
        return
    if low[-1] in _NO_PLACES or found == "Paris" and "plaster" in text[max(0, run.start() - 16) : run.start()]:
        return
    yield PhiSpan(run.start(), run.start() + len(found), phi_type, 0.85)


def _facilities(words: NoteWords) -> Iterator[PhiSpan]:
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
    for match in _HOSPITAL_OF.finditer(text) if heads else ():
        found = match.group(1)
        parts = [part.lower() for part in re.findall(r"[\w'’-]+", found)]
        if any(
            part not in GENERIC_FACILITY and part not in ORDINARY_WORDS and part not in _HEAD_WORDS for part in parts
        ):
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.9)
    for match in _SAINT.finditer(text) if words.has("st", "saint", "ste") else ():
        yield from _saint(text, match)


def _capital_after(text: str, end: int) -> str:
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
        if gap not in (" ", "  ", ". ", " & ", "\u00a0", "-", "/") or (
            gap == ". " and low not in ("st", "mt", "ft", "ste")
        ):
            break
        if word.isdigit():
            break
        if is_capitalised(word) or (len(word) == 1 and word.isupper() and gap == ". "):
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
                or bare in EPONYMS
                and head not in ("hospital", "medical center")
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
    return PhiSpan(words.start[start], words.end[last], "FACILITY", 0.9 if head not in WEAK_FACILITY_HEADS else 0.8)


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
        and not looks_english(words.low[j])
        and words.low[j] not in _CONNECTIVES
        and strip_possessive(words.low[j]) not in EPONYMS
    ]
    if (
        before in ("at", "from", "to", "with", "by", "attends", "of", "in", "via", "the", "near", "and")
        and real
        and words.gap(start - 1) == " "
    ):
        return True
    return len(real) >= 2 or (bool(real) and last - first >= 1)


def _saint(text: str, match: re.Match[str]) -> Iterator[PhiSpan]:
    """St. Mary's; not St. John's wort, not a St. Jude valve, not "St" for street."""
    name = match.group(1).lower().replace("’", "'")
    after = _capital_after(text, match.end(1))
    if (
        name.startswith(("john", "vitus", "anthony"))
        and after in ("wort", "dance", "fire")
        or name in ("segment", "elevation", "depression", "changes", "wave")
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
