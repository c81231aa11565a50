"""Street addresses, post office boxes, postal codes, numbered roads and crossings."""

from __future__ import annotations

import re

from ...lexicons.loading import words as lexicon
from ...lexicons.places import STATES, STREET_SUFFIXES
from ...lexicons.vocabulary import NAME_LIKE_WORDS, ORDINARY_WORDS
from .rule import CAP, Rule

STATE_NAME = rf"(?:{'|'.join(sorted(STATES.values(), key=len, reverse=True))})"
ZIP_END = r"(?:-\d{4})?(?!\d)"
ZIP = rf"\d{{5}}{ZIP_END}"
#: A state in two letters or by its name, with the postal code after it.
STATE = rf"(?:(?:{'|'.join(STATES)})(?![A-Za-z._-])|{STATE_NAME}\b)(?:,?[ \t]{{1,2}}{ZIP})?"

_NUMBER = r"\d(?<![\w./:#-]\d)\d{0,4}"
#: What may follow: a unit, then a city with its state or postal code, or a city alone.
_REST = (
    r"(?:,?[ \t\n]{1,2}(?i:#|(?:apt|apartment|unit|suite|ste|room|rm|floor|fl|bldg|building|lot|trailer|p\.?o\.? box)\b"
    r"\.?)[ \t]?#?[\w-]{1,8})?(?:"
    r",?[ \t]{0,2}\n?[ \t]*(?:in[ \t])?[A-ZÀ-Þ][\w'’.-]{1,24}(?:[ \t](?:[A-Z][\w'’.-]{1,24}|of|de|la|del|the)){0,3},?"
    rf"[ \t]{{1,2}}{STATE}(?![A-Za-z])"
    r"|,[ \t]+[A-ZÀ-Þ][\w'’-]{2,24}(?:[ \t][A-Z][\w'’-]{2,24})?(?=[.,;\n]|[ \t]*\Z))?"
)
_SIDE = r"(?:North(?:east|west)?|South(?:east|west)?|East|West|NE|NW|SE|SW|[NSEW])"
_ROADS = "|".join(STREET_SUFFIXES)
_ON_THE_ROAD = re.compile(r"(?:\b(?:on|off|along|near|at|down|from|to|of|by)|@)[ ]\Z", re.I)
_STATE_BEFORE = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(STATES)})[ \t,]{{1,3}}\Z")
_STREET_STOPS = lexicon("street_stops")


def _is_street(found: str) -> bool:
    """Whether no word before that for the street shows a dose, a duration or a direction."""
    name = re.split(rf"\b(?i:{_ROADS})\b", re.split(r"[\d,]+[A-Za-z]?\s", found, maxsplit=1)[-1])[0]
    low = [word.strip(".,").lower() for word in name.split()]
    return "\t" not in name and low[:1] not in (["am"], ["pm"]) and _STREET_STOPS.isdisjoint(set(low) - {"of", "the"})


def _is_named_road(found: str) -> bool:
    first = found.split()[0].lower().strip(".")
    return first not in ORDINARY_WORDS or first in NAME_LIKE_WORDS or re.fullmatch(_SIDE, first, re.I) is not None


ADDRESS_RULES = (
    Rule(
        "flat before its house",
        "LOCATION",
        r"<cue>\.?[ ]?#?(?:\d{1,4}[A-Za-z]?(?:[/-]\d{1,3}[A-Za-z]?)?|[A-Z]\d{0,3})(?:,[ ]{0,2}|,?[ ]?\n[ ]{0,4}|[ ])"
        rf"\d{{1,5}}(?=[ ](?:[A-Z][\w'’.-]+[ ]){{1,3}}(?i:{_ROADS})\b)",
        "flat|unit|apt|apartment|suite|ste|room|rm|villa|block|bldg|building|floor|level|lot|studio",
        examples="at [Flat 3/2, 118] Lorne Terrace now|room 4, 118 beats",
    ),
    Rule(
        "street with its house number",
        "LOCATION",
        rf"({_NUMBER}[A-Z]?(?:-\d{{1,4}})?[ \t]{{1,2}}(?:{_SIDE}\.?[ \t])?"
        rf"(?:(?:{CAP}|\d{{1,3}}(?:st|nd|rd|th)|(?:of|the|de|la|del|van|von|der)(?=[ \t]))[ \t]{{1,2}}){{1,4}}?"
        rf"(?=[A-Z])<cue>\.?"
        rf"(?:[ \t](?=[A-Z])<cue>\.?)?"
        rf"(?:[ \t]{_SIDE}\b)?{_REST})",
        _ROADS,
        accept=_is_street,
        score=0.95,
        examples="at [118 Lorne Terrace] now|Home is [12 Old Mill St, Apt 4B, Brackenford, OH 44101].|4 Chamber View|"
        "5 mm Hg Drive|2 Weeks Post Op Run|10:40 PM Dr. A",
    ),
    Rule(
        "street with its house number, in small letters",
        "LOCATION",
        rf"({_NUMBER}[ \t](?:[nsew]\.?[ \t])?(?:[a-z]{{3,20}}[ \t]){{1,2}}<cue>)(?=[ .,;]|\Z)",
        "street|avenue|ave|blvd|boulevard|road|rd|lane|ln|drive",
        accept=_is_street,
        score=0.95,
        examples="lives at [44 north elder street].|walks 10 minutes down the road",
    ),
    Rule(
        "numbered street",
        "LOCATION",
        rf"({_NUMBER}[ \t](?:[NSEWnsew]\.?[ \t])?(?i:\d{{1,3}}(?:st|nd|rd|th)|first|second|third|fourth|fifth"
        rf"|sixth|seventh|eighth|ninth|tenth)[ \t]<cue>\.?(?:[ \t](?i:{_SIDE})\b)?{_REST})",
        "st|ave|street|avenue|rd|road|pl|place|dr|drive|blvd|court|ct|lane|ln|ter|terrace",
        score=0.95,
        examples="moved to [220 W 45th St]|2 second rest",
    ),
    Rule(
        "street that puts its kind first",
        "LOCATION",
        rf"({_NUMBER},?[ \t]<cue>[ \t]"
        rf"(?:(?:des?|du|la|le|les|del?|della|dei|das|dos|los|las|el|l['’]|d['’])[ \t]?){{0,2}}"
        rf"(?:{CAP}|\d{{1,4}})(?:[ \t]{CAP}){{0,2}}{_REST})",
        "rue|via|calle|avenida|paseo|camino|rua|allée|chemin|viale|piazza|carrer|plaza|ulica|highway|county road"
        "|state route|us highway|interstate|rural route|impasse|quai|corso|vicolo|praça|jalan",
        score=0.95,
        examples="[12 Rue des Aulnes]|2 via catheter",
    ),
    Rule(
        "post office box",
        "LOCATION",
        r"(\b(?i:P\.?[ ]?O\.?[ ]?|Post Office |(?:Rural |Star )?(?:Route|Rte|RR|HC)\.?[ ]?#?\d{1,4},?[ ])"
        r"<cue>[ \t]#?[ \t]?"
        rf"\d{{1,7}}\b{_REST})",
        "box",
        score=0.95,
        examples="[PO Box 77], sorry|black box 4",
    ),
    Rule(
        "postal code after its state",
        "LOCATION",
        rf"\d(?<=[ \t,]\d)\d{{4}}{ZIP_END}",
        check=lambda match: _STATE_BEFORE.search(match.string, max(0, match.start() - 8), match.start()) is not None,
        score=0.95,
        examples="OH [44101]|code 60614|DOH 44101",
    ),
    Rule(
        "postal code after its label",
        "LOCATION",
        r"<cue>[ \t]*(?:is|:|=|#|of|\||>>)?[ \t]*(\d{5}(?:-\d{4})?(?!\d)|\d{3}(?:xx|\*\*))",
        "zip|zip code|zipcode|postal code|postcode",
        score=0.97,
        examples="zip code: [60614-1234]|code 60614",
    ),
    Rule(
        "postal code of Britain or Canada",
        "LOCATION",
        r"[A-Z](?<=\b.)(?:[A-Z]?\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2}|\d[A-Z][ -]\d[A-Z]\d)\b",
        score=0.85,
        examples="[SW1A 1AA]|[K1A 0B1]|T4 N1 M0|B12 500",
    ),
    Rule(
        "road by its name",
        "LOCATION",
        r"\b(?:on|at|off|to|near|of|from|along|down|over|across|up|onto|past|and|crossing|by|lives? on)[ \n]"
        rf"((?:{_SIDE}\.?[ ])?(?:\d{{1,3}}(?:st|nd|rd|th)[ \n]|(?:[A-ZÀ-Þ][\w'’-]{{2,20}}[ \n]){{1,3}}?)"
        rf"(?=[A-Z])<cue>\.?(?:[ \n]{_SIDE}\b)?{_REST})",
        "street|avenue|road|boulevard|lane|drive|court|terrace|parkway|highway|circle|place|trail|square|loop|crescent"
        "|turnpike|expressway|alley|ave|blvd|rd|ln|cir|pkwy|hwy|ct|ter|pl",
        accept=_is_named_road,
        score=0.85,
        examples="hit by a car on [Harbor Street]|down the road|to Other Place",
    ),
    Rule(
        "numbered road",
        "LOCATION",
        r"<cue>[ -]\d{1,4}[A-Z]?(?![\w/.-])",
        "rte|rte.|route|hwy|highway|interstate|state road|county road|i|us",
        check=lambda match: _ON_THE_ROAD.search(match.string, max(0, match.start() - 8), match.start()) is not None,
        examples="mva on [Rte 9]|off [I-95]|interstate 9 times",
    ),
    Rule(
        "crossing with a numbered street",
        "LOCATION",
        r"\b(?i:on|off|near|at|from|to|of|by|@)[ ]([A-ZÀ-Þ][\w'’-]{2,20}[ ](?:and|&)[ ]\d{1,3}<cue>"
        r"|\d{1,3}<cue>[ ](?:and|&)[ ][A-ZÀ-Þ][\w'’-]{2,20}(?![\w-]))",
        "st|nd|rd|th",
        examples="near [Fulton and 9th]|at 9 and 95|on the 9th and then",
    ),
)
