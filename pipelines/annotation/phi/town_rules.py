"""Towns with their state, places and employers after their cues, values of labels, and sites that are known by name."""

from __future__ import annotations

import re

from ...lexicons.loading import phrases, word_list
from ...lexicons.names import TITLES
from ...lexicons.places import CITIES, GENERIC_FACILITY, KEPT_PLACES, STATES
from ...lexicons.vocabulary import EPONYMS, ORDINARY_WORDS
from .address_rules import STATE, STATE_NAME, ZIP
from .rule import Rule

#: What shows that two capitals were no state: "Fontana, CO level 18%".
_NO_STATE = r"(?![ \t](?:levels?|poisoning|exposure|output|ruled|retention|protocol|dose)\b)"
_WORD = r"[A-ZÀ-Þ][\w'’-]{1,24}"
_RUN = (
    rf"(?:(?:St|Ft|Mt|Ste)\. )?{_WORD}"
    rf"(?:(?:[ \t]|[ \t](?:of|de|la|del|upon|and|&)[ \t]|-)(?!(?<=[a-z][ \t])[A-Z]{{2,4}}\b)"
    rf"{_WORD}){{0,4}}"
)
_GAP = r"[ \t\n]{1,2}(?i:(?:the|nearby|downtown|suburban|a local|local)[ \t])?"
_LABEL_MARK = r"[ \t]*(?:(?:#[ \t]*)?(?::|=|>>|\|)|[-–](?=[ \t])|#)[ \t]*#?"
_COUNTRIES = (
    "Ontario|Quebec|Alberta|England|Scotland|Wales|Ireland|France|Germany|Mexico|Canada|Italy|Spain|India|China|Japan"
)
#: Everyday words that open the names of towns.
_OPENINGS = word_list("town_openings")
_NO_PLACES = word_list("no_places")
#: States whose letters are credentials, abbreviations or words: a word of place must stand before the town.
_WEAK_STATES = frozenset("MD PA DO MS LA MA OR ME IN OK HI ID CT AL DE PR VA CA MI RI CO NC ND SC MT NE AR".split())
_PLACED = re.compile(r"(?:\b(?:in|from|near|to|of|at|around|outside|through)|[:|])[ \t]*\Z|[,:|][ \t]\Z", re.I)
_SITE_BEFORE = re.compile(
    r"(?i:hospital|center|clinic|associates|health|institute|pavilion|medical|group|va|hosp|ctr),[ \t]\Z"
)


def _is_town(match: re.Match[str]) -> bool:
    """Whether a town and a state are one: placed by a word before them, or sure by the postal code."""
    words = [word.lower().strip(".") for word in match["town"].split()]
    if words[0] in KEPT_PLACES and len(words) == 1 and words[0] not in ("georgia", "jordan", "panama"):
        return False
    if any(word in ORDINARY_WORDS - _OPENINGS - {"of", "the"} for word in words):
        return False
    if match["zip"]:
        return True
    before = match.string[max(0, match.start() - 14) : match.start()]
    placed = _PLACED.search(before) is not None
    if match["code"] in ("MD", "PA", "DO") and placed and before[-2:] in (", ", ": "):
        return _SITE_BEFORE.search(before) is not None
    if match["town"].isupper():
        return placed and before[-2:] not in (", ", ": ")
    opens = re.search(r"\n[ \t]*\Z", before) is not None and match["code"] not in _WEAK_STATES
    return placed or opens or (match["code"] not in _WEAK_STATES and not before.endswith("("))


def _name(found: str) -> list[str]:
    """The words of a place without its state, in small letters."""
    return [word.lower().strip(".,'’") for word in re.split(rf"(?:,[ \t]{{0,2}}|[ \t]){STATE}\Z", found)[0].split()]


def _is_place(found: str) -> bool:
    low = _name(found)
    if not low or all(word in KEPT_PLACES for word in low) or " ".join(low) in KEPT_PLACES:
        return False
    if (low[0] in ORDINARY_WORDS and low[0] not in _OPENINGS) or low[0].removesuffix("'s") in EPONYMS | TITLES:
        return False
    if low[-1] in _NO_PLACES or any(word.endswith(("ology", "iatry", "surgery", "scopic")) for word in low):
        return False
    if found.isupper() and len(low) * 2 >= len(found.split()):
        return " ".join(low) in CITIES or " ".join(low) in phrases("long_cities") or len(low) < len(found.split())
    return not all(word in ORDINARY_WORDS or word in GENERIC_FACILITY for word in low)


def _is_employer(found: str) -> bool:
    low = _name(found)
    ordinary = all(word in ORDINARY_WORDS or word in GENERIC_FACILITY or word in EPONYMS for word in low)
    opening = low[0] in ORDINARY_WORDS and low[0] not in _OPENINGS
    return not (ordinary or opening or low[0] in TITLES or low[0] in EPONYMS) and len(found) > 3


def _is_known_site(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 6) : match.start()]
    sure = match[1] not in ("CHOP", "CVS") or re.search(r"\b(?:at|from|to|the|via|in)[ ]\Z", before) is not None
    return match[1][0].isupper() and before[-1:] != "-" and sure


TOWN_RULES = (
    Rule(
        "town and state",
        "LOCATION",
        # Not: In, From, Near, To, Of, At, The.
        r"(?P<LOCATION>(?P<town>[A-ZÀ-Þ](?<![\w'’-].)(?!(?:n|rom|ear|o|f|t|he)\b)(?:t\.|[\w'’-]{1,24})"
        r"(?:[ \t](?:[A-ZÀ-Þ][\w'’-]{1,24}|of|de|la|del|the)){0,3}),(?:[ \t]{0,2}|\n)"
        rf"(?:(?P<code>{'|'.join(STATES)})(?![A-Za-z./_-])|(?:{STATE_NAME}|{_COUNTRIES})\b)"
        rf"(?:,?[ \t]{{1,2}}(?P<zip>{ZIP}))?){_NO_STATE}",
        check=_is_town,
        score=0.9,
        examples="from [Boise, Idaho]|moved to [Norfolk, VA]|[Brackenford, OH 44101]|Anna Roe, MD|Pain, CA 19-9|"
        "at Fontana, CO level 18%",
    ),
    Rule(
        "county",
        "LOCATION",
        rf"((?!(?:The|This|Our|In|Local|Each)\b)[A-ZÀ-Þ][\w'’.-]{{1,24}}(?:[ \t]{_WORD}){{0,2}}[ \t](?=[A-Z])<cue>)"
        r"(?![ \t](?:Hospital|Medical|General|Clinic|Jail|Health))",
        "county|parish|township|borough|precinct|twp",
        score=0.9,
        examples="in [Harris County]|the county jail|at Harris County Hospital",
    ),
    Rule(
        "place after its cue",
        "LOCATION",
        rf"<cue>{_GAP}({_RUN}(?:(?:,[ \t]{{0,2}}|[ \t]){STATE}{_NO_STATE})?)",
        "|".join(phrases("place_cues")),
        accept=_is_place,
        score=0.85,
        examples="lives in [Tuscaloosa] alone|seen in [Spokane] ED|lives in Texas|moved from New York|"
        "transferred to Surgery|seen in the Pain Clinic",
    ),
    Rule(
        "employer after its cue",
        "FACILITY",
        rf"<cue>{_GAP}({_RUN})",
        "|".join(phrases("employer_cues")),
        accept=_is_employer,
        score=0.85,
        examples="employed by [Boeing]|works at home|works for the State",
    ),
    Rule(
        "place after its label",
        "LOCATION",
        rf"<cue>{_LABEL_MARK}({_RUN}(?:(?:,[ \t]{{0,2}}|[ \t]){STATE}{_NO_STATE})?)",
        "address|home address|mailing address|street address|city|town|county|hometown|birthplace|place of birth"
        "|residence|city/state|city, state|zip|zip code|zipcode|postal code|postcode|home locality|locality"
        "|municipality|registered town|destination city|work address",
        accept=_is_place,
        score=0.9,
        examples="Hometown: [Tuscaloosa, AL]|City: unknown|Residence: Texas",
    ),
    Rule(
        "site after its label",
        "FACILITY",
        rf"<cue>{_LABEL_MARK}({_RUN})(?![\w'’-]|[ ][a-z])",
        "|".join(phrases("facility_headers")),
        accept=_is_employer,
        check=lambda match: match.string[match.start()].isupper(),
        score=0.85,
        examples="Hospital: [Northgate General]|Clinic: Surgery|Pharmacy: Walked in",
    ),
    Rule(
        "site that is known by its name",
        "FACILITY",
        r"(<cue>(?:[ ](?:Health|Healthcare)[ ](?:Systems?|Network|Group)\b)?"
        r"(?:(?:[ ]|[ ][-–][ ])(?!(?:Medicine|Surgery|Oncology)\b)[A-Z][a-z]{3,15})?)"
        r"(?![-\w]|[ ](?:type|protocol|[ABab]\b|score|classification|sleepiness|software|stand|scissors))",
        "|".join(phrases("known_facilities")),
        check=_is_known_site,
        score=0.85,
        examples="to [Cleveland Clinic - Weston]|the Stanford type B dissection|CVS, S1 and S2",
    ),
)
