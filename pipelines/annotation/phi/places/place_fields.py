"""Places and sites that their surroundings show though no word of theirs does: a town in a field of a form, a practice
by its kind, a path that somebody walks, a unit of an ambulance service.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS
from ....lexicons.everyday import FUNCTION_WORDS
from ....lexicons.name_lexicon import may_be_name
from ....lexicons.names import CREDENTIALS
from ....lexicons.places import CITIES, LONG_CITIES, STATE_NAMES, STATES
from ....lexicons.word_table import word_table
from ...note_words import NoteWords
from ...spans import PhiSpan
from .addresses import CAP

_SHORT_KINDS = ("mem", "gen", "reg", "univ", "meth", "bapt", "presb", "comm")
_TRADES = word_table(
    "trucking logistics construction foods motors plumbing roofing landscaping industries manufacturing farms dairy"
    " steel freight towing paving catering"
)
#: What opens no name of a hospital: "at the VA", "of Mr. VA".
_NO_SITE = word_table("the a an our his her my va mr mrs ms dr local nearest nearby")
_RUN = rf"{CAP}(?:[ ]{CAP}){{0,2}}"
#: "From: Linden Mem, Alta Loma CA" at the end of a line.
_FIELD_TOWN = re.compile(
    rf"^(?:From|Facility|Site|Clinic|Pharmacy|Location|Hospital|Practice|Sent to|To)[ ]?:[^\n]{{2,60}}?,[ ]"
    rf"({_RUN},?[ ]([A-Z]{{2}}))[ \t]*$",
    re.M,
)
#: "Valley Medicine Associates have been contacted".
_PRACTICE = re.compile(
    rf"(?<![\w'’-])({CAP}(?:[ ](?:{CAP}|&|and|of)){{1,3}}"
    r"[ ](?:Associates|Consultants|ASSOCIATES|CONSULTANTS))(?![\w'’-])"
)
#: "the medical center at albany" in a note in small letters.
_SMALL_AT = re.compile(
    r"\b((?:medical center|hospital|clinic|cancer center|campus|university)[ ](?:at|of)[ ]"
    r"(?:the[ ])?([a-z]{4,16}(?:[ ][a-z]{4,16})?))(?![\w'’-])"
)
#: "walks along Mill Pond", "jogs on U Place Southeast".
_PATH = re.compile(
    r"\b(?:walk(?:s|ed|ing)?|jog(?:s|ged|ging)?|runs|ran|bik(?:es|ed|ing)|stroll(?:s|ed)?|hik(?:es|ed|ing))[ ]"
    rf"(?:along|down|around|on|near|up)[ ](?:the[ ])?((?:{CAP}|[A-Z])(?:[ ]{CAP}){{0,3}})(?![\w'’-])"
)
_WALKS = word_table(
    """
    walk walks walked walking jog jogs jogged jogging runs ran bikes biked biking stroll strolls strolled hikes hiked
    hiking
    """
)
#: "Fort Ashlock VA patient", "at Sister Anne Regional".
_TWO_PARTS = re.compile(
    rf"(?<![\w'’-])((?:Fort|Camp|Port|Mount|Lake|San|Santa|Saint|St\.?|New|El|Los|Las)[ ]{CAP}[ ]VA(?:MC)?"
    rf"|(?:Sister|Mother|Saint|St\.?|Father)[ ]{CAP}(?:[ ]{CAP})?[ ](?:Regional|Memorial|General|Hospital|Health"
    r"|Hospice))"
    r"(?![\w'’-]|,?[ ]\d{5})"
)
#: "Tri-Valley Pathology Laboratory   CLIA 05D...": the head of a laboratory's report.
_LETTERHEAD = re.compile(rf"(?<![\w'’-])({CAP}(?:[ ](?:{CAP}|&|of)){{1,5}})(?=[ ]{{1,8}}[(|]?CLIA\b)")
#: "firefighter of Engine 12", "brought in by Medic 4".
_CREW = re.compile(
    r"\b(?:of|from|with|via|by|per|on)[ ]((?:Engine|Medic|Ladder|Squad|Truck|Rescue|Ambulance|Battalion|Station)[ ]"
    r"\d{1,3})(?![\w/%-])"
)
#: "admitted to Glasgow Mem", "care at Center City VA".
_SHORT_KIND = re.compile(
    rf"(?:\b(?:to|at|[Ff]rom|in|of):?[ ](?:the[ ])?|\b[A-Z]{{2,4}},[ ](?=[^\n]{{1,40}}(?:\n|\Z)))({CAP}(?:[ ]{CAP})?[ ]"
    r"(?:Mem|Gen|Reg|Univ|Meth|Bapt|Presb|Comm|VA|VAMC))(?![\w'’-])"
)
#: "the Convent of the Holy Thorn".
_ORDER = re.compile(
    rf"\b((?:Convent|Monastery|Abbey|Priory|Shrine|Sisters|Church|Temple)[ ]of[ ](?:the[ ])?{_RUN})(?![\w'’-])"
)
#: "at the Town Center location".
_BRANCH = re.compile(rf"\b(?:at|to|from|in)[ ](?:the|our)[ ]({_RUN})(?=[ ](?:location|branch|office|campus)\b)")
#: "From: Baptist Health Louisville, Montgomery, VT": a site, its town and its state.
_FROM_SITE = re.compile(
    r"(?:^|(?<=referral ))(?:referred[ ]|transferred[ ]|transfer[ ])?(?:from|facility|sending facility)[ ]?:[ ]{0,3}"
    r"(?P<site>[^\n,:;\d]{4,60}),[ ]?"
    r"(?P<town>[a-z.'’ -]{3,30}?,?[ ](?P<state>[a-z]{2}|[a-z]{4,14}(?:[ ][a-z]{4,9})?))"
    r"(?:[ \t]*$|(?=[ ]+referred by\b))",
    re.I | re.M,
)
_REFERRED_BY = re.compile(r"\s+referred by\b", re.I)
_SITE_WORDS = word_table(
    """
    hospital hosp health medical clinic center centre er ed va vamc heart institute care regional memorial general snf
    rehab rehabilitation hospice urgent infirmary university mem gen
    """
)
_BEFORE_TOWN = word_table("in near")
#: "Allen (RN, Long Unit)", also in small letters.
_HER_UNIT = re.compile(r"\((?:RN|LPN|CNA|NP|PA|MD),[ ]((?P<name>[A-Z][a-z]{2,14})[ \n]unit)\)", re.I)
_CARE_UNITS = word_table(
    "intensive medical surgical psychiatric psych nursery neonatal newborn pediatric peds rehab telemetry tele dialysis"
    " infusion oncology surgery recovery admissions float inpatient research behavioral memory special critical care"
    " burn stroke trauma heart cardiac cancer pain wound spine birth labor step stepdown observation"
)
#: "he walks along southwest talus way".
_SMALL_PATH = re.compile(
    r"\b(?:walks?|walked|walking|jogs?|jogged|runs|ran|bikes?|strolls?|hikes?)[ ](?:along|down|on|around|near|up)[ ]"
    r"((?:[a-z][a-z'’]{2,14}[ ]){1,3}(?:way|place|street|road|avenue|lane|drive|court|trail|boulevard|terrace|parkway"
    r"|pkwy|st|rd|ave|ln|dr|blvd|pl|ct))(?![\w'’-]|[ ]of\b)"
)
#: "in Gautier, MS": states that are credentials and titles too.
_IN_TOWN = re.compile(rf"\b(?:in|near)[ ]({CAP}(?:[ ]{CAP}){{0,2}},[ ](?:MS|MD|PA|MA|DO))(?![\w-])")
_DIRECTIONS = word_table("north south east west northeast northwest southeast southwest")
#: "for gray trucking": an employer in small letters by its trade.
_SMALL_EMPLOYER = re.compile(
    r"\b(?:for|at|with)[ ]((?:[a-z][a-z'’]{2,14}[ ]){1,2}(?:" + "|".join(sorted(_TRADES)) + r"))(?![\w'’-])"
)


def find_places_in_fields(words: NoteWords) -> Iterator[PhiSpan]:
    """LOCATION and FACILITY spans; they may overlap."""
    text = words.text
    for match in _FIELD_TOWN.finditer(text) if ":" in text else ():
        site = text[match.start() : match.start(1)].startswith(("From", "Facility", "Site", "Hospital"))
        if match.group(2) in STATES and (site or match.group(2) not in CREDENTIALS):
            yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.85)
    for match in _PRACTICE.finditer(text) if words.has("associates", "consultants") else ():
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.8)
    for match in _SMALL_AT.finditer(text) if words.has("hospital", "clinic", "center", "campus", "university") else ():
        town = match.group(2)
        for size in (len(town), len(town.split()[0])):
            if town[:size] in CITIES or town[:size] in LONG_CITIES:
                yield PhiSpan(match.start(1), match.start(2) + size, "FACILITY", 0.8)
                break
    for match in words.matches(_PATH, _WALKS):
        if match.group(1) not in STATES and " " in match.group(1):
            yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.75)
    for match in words.matches(_SMALL_PATH, _WALKS):
        parts = match.group(1).split()[:-1]
        if parts[0] in _DIRECTIONS or any(may_be_name(part) for part in parts):
            yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.75)
    for match in _FROM_SITE.finditer(text) if words.has("from", "facility") else ():
        known = is_state(match["state"])
        sure = _REFERRED_BY.match(text, match.end()) or not _SITE_WORDS.isdisjoint(match["site"].lower().split())
        if known and sure:
            yield PhiSpan(*match.span("site"), "FACILITY", 0.92)
            yield PhiSpan(*match.span("town"), "LOCATION", 0.92)
    for match in words.matches(_IN_TOWN, _BEFORE_TOWN):
        yield PhiSpan(match.start(1), match.end(1), "LOCATION", 0.85)
    for match in _HER_UNIT.finditer(text) if words.has("unit") else ():
        if match["name"].lower() not in _CARE_UNITS:
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.85)
    named = words.has("va", "vamc", "regional", "memorial", "general", "hospital", "health", "hospice")
    for match in _TWO_PARTS.finditer(text) if named else ():
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.85)
    for match in _LETTERHEAD.finditer(text) if words.has("clia") else ():
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.85)
    for match in _SHORT_KIND.finditer(text) if words.has("va", "vamc", *_SHORT_KINDS) else ():
        if match.group(1).split()[0].lower() not in _NO_SITE:
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.8)
    orders = words.has("convent", "monastery", "abbey", "priory", "shrine", "sisters", "church", "temple")
    for match in _ORDER.finditer(text) if orders else ():
        if match.group(1) not in ("Church of Christ", "Church of England"):
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.8)
    for match in _BRANCH.finditer(text) if words.has("location", "branch", "office", "campus") else ():
        if not any(part.lower() in CLINICAL_WORDS or part in ABBREVIATIONS for part in match.group(1).split()):
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.75)
    for match in _SMALL_EMPLOYER.finditer(text) if not _TRADES.isdisjoint(words.vocabulary) else ():
        start = match.start(1)
        for word in match.group(1).split()[:-1]:
            if word not in FUNCTION_WORDS:
                yield PhiSpan(start, match.end(1), "FACILITY", 0.75)
                break
            start += len(word) + 1
    crew = words.has("engine", "medic", "ladder", "squad", "truck", "rescue", "ambulance", "battalion", "station")
    for match in _CREW.finditer(text) if crew else ():
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.75)


def is_state(name: str) -> bool:
    """Whether a word or two are a state's name or its two letters, in any case."""
    return name.upper() in STATES if len(name) == 2 else name.lower() in STATE_NAMES
