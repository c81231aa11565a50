"""Finds addresses, places below the level of a state, care facilities and employers by rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import EPONYMS
from ....lexicons.everyday import ORDINARY_WORDS
from ....lexicons.names import TITLES
from ....lexicons.places import (
    CITIES,
    EMPLOYER_CUES,
    FACILITY_HEADERS,
    GENERIC_FACILITY,
    KEPT_PLACES,
    KNOWN_FACILITIES,
    LONG_CITIES,
    PLACE_CUES,
    PLACE_HEADERS,
    STATES,
)
from ....lexicons.word_table import word_table
from ...note_words import NoteWords, strip_possessive
from ...spans import PhiSpan
from ..phrase_index import PhraseIndex
from .addresses import CAP, STATE_NAME, ZIP, find_addresses
from .facilities import known_facility

#: What shows that two capitals were no state: "Fontana, CO level 18%".
_NO_STATE = r"(?![ \t](?:levels?|poisoning|exposure|output|ruled|retention|protocol|dose)\b)"
_CITY_STATE = re.compile(
    r"\b(?P<city>(?:[A-ZÀ-Þ][\w'’-]{1,24}|St\.|Ft\.|Mt\.)(?:[ \t](?:[A-ZÀ-Þ][\w'’-]{1,24}|of|de|la"
    r"|del|the)){0,3}),(?:[ \t]{0,2}|\n)"
    r"(?:(?P<code>[A-Z]{2}|[A-Z]\.[A-Z]\.)(?![A-Za-z./_-])|(?P<name>"
    + STATE_NAME
    + r"|Ontario|Quebec|Alberta|England|Scotland|Wales|Ireland|France|Germany|Mexico|Canada|Italy|Spain"
    r"|India|China|Japan)\b)(?:,?[ \t]{1,2}(?P<zip>" + ZIP + r"))?" + _NO_STATE
)
#: Every such pair has a comma before capitals of a state or before the name of one; that is searched for faster.
_STATE_AHEAD = re.compile(r",(?:[ \t]{0,2}|\n)(?:[A-Z]{2}(?![A-Za-z])|[A-Z]\.[A-Z]\.|[A-Z][a-z]{3})")
_COUNTY = re.compile(
    r"\b(" + CAP + r"(?:[ \t]" + CAP + r"){0,2})[ \t](?:County|Parish|Township|Borough|Precinct|COUNTY|TOWNSHIP"
    r"|Twp)\b(?![ \t](?:Hospital|Medical|General|Clinic|Jail|Health))"
)
_PLACE_RUN = re.compile(
    r"(?:(?:St|Ft|Mt|Ste)\. )?[A-ZÀ-Þ][\w'’-]{1,24}(?:(?:[ \t]|[ \t](?:of|de|la|del|upon|and|&)[ \t]"
    r"|-)[A-ZÀ-Þ][\w'’-]{1,24}){0,4}"
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
_CUE_GAP = re.compile(r"[ \t\n]{1,2}(?:(?:the|nearby|downtown|suburban|a local|local)[ \t])?", re.I)
_HEADER_MARK = re.compile(r"[ \t]*(?:(?:#[ \t]*)?(?::|=|>>|\|)|[-–](?=[ \t])|#)[ \t]*#?")
#: A state right after a city: ", MI", " OH", ", New York".
_STATE_AFTER = re.compile(
    r"(?:,[ \t]{0,2}|[ \t])(?:(?P<code>[A-Z]{2}|[A-Z]\.[A-Z]\.)(?![A-Za-z._-])|(?P<name>" + STATE_NAME + r")\b)"
    r"(?:,?[ \t]{1,2}" + ZIP + r")?" + _NO_STATE
)
_HEADER_VALUE = re.compile(r"[^\n;|]{2,80}")

_NO_PLACES = word_table(
    """
    unit room department service services floor ward recovery icu clinic area team anesthesia
    """
)


def find_places(words: NoteWords) -> list[PhiSpan]:
    """LOCATION and FACILITY spans; they may overlap."""
    spans = list(find_addresses(words))
    spans.extend(_cities(words))
    spans.extend(_cued(words))
    return spans


def _cities(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    for match in _CITY_STATE.finditer(text) if _STATE_AHEAD.search(text) else ():
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
            if code in ("MD", "PA", "DO") and re.search(r"[:,][ \t]\Z", lead) and not _site_before(text, match):
                continue
        if any(part in ORDINARY_WORDS and part not in _CITY_OPENINGS and part not in ("of", "the") for part in low):
            while low and low[0] in ORDINARY_WORDS and low[0] not in _CITY_OPENINGS:
                low = low[1:]
                city = city.split(None, 1)[1] if " " in city else ""
            if not city or all(part in ORDINARY_WORDS for part in low):
                continue
            if not placed and any(part in ORDINARY_WORDS - {"of", "the"} for part in low):
                continue
        start = match.end("city") - len(city)
        if low[0] in KEPT_PLACES and len(low) == 1 and low[0] not in ("georgia", "jordan", "new york", "panama"):
            continue
        # A state alone is no identifier, but after its city it is a part of the address.
        yield PhiSpan(start, match.end(), "LOCATION", 0.9)
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


def _site_before(text: str, match: re.Match[str]) -> bool:
    """Whether a facility stands before "Linden, PA" at the end of a line."""
    facility = re.search(
        r"(?:hospital|center|clinic|associates|health|institute|pavilion|medical|living|group|va|hosp|ctr),[ \t]\Z",
        text[max(0, match.start() - 16) : match.start()].lower(),
    )
    return facility is not None and text[match.end() : match.end() + 1] in ("", "\n", " ")


def _cued(words: NoteWords) -> Iterator[PhiSpan]:
    """Places and employers after a cue, values of headers, and facilities known by name."""
    text = words.text
    for tag, first, stop in _CUES.find(words):
        start, end = words.start[first], words.end[stop - 1]
        if tag == "known":
            yield from known_facility(text, start, end)
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


def _sure_in_capitals(text: str, start: int, found: str) -> bool:
    """In capitals a run of words is a place only where a state follows or a list knows it."""
    low = found.lower()
    return low in CITIES or low in LONG_CITIES or _STATE_AFTER.match(text, start + len(found)) is not None


def _with_state(text: str, end: int, found: str) -> int:
    """End of a city together with the state that follows it."""
    match = _STATE_AFTER.match(text, end)
    if match is None or (found.isupper() and "," not in match.group()):
        return end
    code = (match.group("code") or "").replace(".", "")
    return end if code and code not in STATES else match.end()


def _header_value(text: str, tag: str, start: int, run: re.Match[str], value_end: int) -> Iterator[PhiSpan]:
    low = run.group().lower().split()
    if tag == "place header":
        if (low[0] not in ORDINARY_WORDS or low[0] in _CITY_OPENINGS) and run.group().lower() not in KEPT_PLACES:
            yield PhiSpan(run.start(), _with_state(text, run.end(), run.group()), "LOCATION", 0.9)
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


def _place(text: str, run: re.Match[str], phi_type: str) -> Iterator[PhiSpan]:
    """The run of capitalised words after a cue, less its states, countries and everyday words."""
    found = run.group().rstrip(".")
    parts = found.split()
    state = phi_type == "LOCATION" and parts[-1] in STATES and len(parts) > 1
    while not state and len(parts) > 1 and parts[-1].isupper() and len(parts[-1]) < 5 and not parts[0].isupper():
        # "in Spokane ED": the abbreviation after a place is no part of it.
        found = found[: -len(parts.pop())].rstrip()
    low = [part.lower().strip(".,'’") for part in parts]
    if (found.lower() in KEPT_PLACES or all(part in KEPT_PLACES for part in low)) and phi_type == "LOCATION":
        return
    if (low[0] in ORDINARY_WORDS and low[0] not in _CITY_OPENINGS) or strip_possessive(
        low[0].replace("’", "'")
    ) in EPONYMS:
        return
    if (
        parts[0].isupper()
        and (len(parts[0]) < 5 or phi_type == "LOCATION")
        and not text[max(0, run.start() - 6) : run.start()].isupper()
    ) and (phi_type == "LOCATION" or len(parts[0]) < 3):
        return
    if all(part in ORDINARY_WORDS or part in GENERIC_FACILITY for part in low) or low[0] in TITLES:
        return
    if (
        found.isupper()
        and len(found) > 5
        and phi_type == "LOCATION"
        and not _sure_in_capitals(text, run.start(), found)
    ):
        return
    if any(part.endswith(("ology", "iatry", "surgery", "scopic")) for part in low) and phi_type == "LOCATION":
        return
    if low[-1] in _NO_PLACES or (found == "Paris" and "plaster" in text[max(0, run.start() - 16) : run.start()]):
        return
    end = run.start() + len(found)
    if phi_type == "LOCATION" and not state:
        end = _with_state(text, end, found)
    yield PhiSpan(run.start(), end, phi_type, 0.85)


#: Everyday words that open the names of towns.
_CITY_OPENINGS = word_table(
    "north south east west new st saint good lake upper lower high great little old long big grand fort mount port rock"
)
