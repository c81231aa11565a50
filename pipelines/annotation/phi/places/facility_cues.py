"""Facilities without a word of their kind, told by what stands around them: "@ Lankenau", "the Avera records"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS, EPONYM_HEADS, EPONYMS, SAFE_WORDS, SHORTHAND
from ....lexicons.dates import HOLIDAY_PATTERN, MONTHS, WEEKDAYS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.names import RELATIONS, TITLES
from ....lexicons.places import CITIES, FACILITY_HEADS, GENERIC_FACILITY, KEPT_PLACES, LONG_CITIES, VIRGINIA_TOWNS
from ....lexicons.word_table import word_table
from ...note_words import NoteWords, strip_possessive
from ...spans import PhiSpan

_CAP = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:['’][a-z]{1,2}|['’][A-Z][a-z]+)?(?:-[A-ZÀ-Þ][a-z]+)?"
_RUN = rf"(?:(?:St|Mt|Ft)\.[ ])?{_CAP}(?:[ ](?:(?:[Oo]f|and|&|at|the)[ ])?{_CAP}){{0,4}}"
#: "studying at Reed", "difficult airway @ Lankenau".
_AT = re.compile(rf"(?:(?<![\w@.])@[ ]?|(?<![\w-])at[ ](?:the[ ])?)({_RUN})(?![\w@-])")
#: "The Avera records were lost", "the Lindon ER note".
_RECORDS = re.compile(
    rf"\b[Tt]he[ ]({_RUN})(?=[ ](?:records?|charts?|films|ER|ED|emergency (?:room|department)|notes?|discharge summary"
    r"|pharmacy|campus|staff|team at|facility)\b)"
)
#: "She left Beacon Tollgate against advice", "left AMA".
_LEFT = re.compile(
    rf"\bleft[ ](?:the[ ])?({_RUN}(?:[ ]-[ ][A-Z][\w ]{{0,20}})?)[ ](?=against\b|AMA\b|without being seen)"
)
#: "the Children's Hospital", which needs no further name.
_CHILDREN = re.compile(
    r"\b(?:the|at|to|from|in)[ ]((?:Children|Women)['’]?s(?:[ ]and[ ](?:Children|Women)['’]?s)?"
    r"[ ](?:Hospital|Medical Center))\b"
    r"|\b(?:THE|AT|TO|FROM|IN)[ ](?P<capitals>(?:CHILDREN|WOMEN)['’]?S[ ](?:HOSPITAL|MEDICAL CENTER))\b"
)
_CALLED_NAMES = word_table(
    "mayo hopkins duke emory sinai brigham baylor stanford bellevue cedars kaiser ochsner scripps geisinger grady"
    " parkland tufts yale harborview sutter vanderbilt"
)
#: Hospitals called by a surname that is a term of medicine too.
_CALLED_BY_NAME = re.compile(
    r"\b(?:(?:the|left|at|to|from|by|via)[ ]|pharmacy:[ ]?)(" + "|".join(sorted(_CALLED_NAMES)) + r")"
    r"(?=[ \n](?:records?|charts?|films|against|ama|emergency|er|ed|campus|pharmacy|notes?)\b|[ ]?[,\n]|\Z)",
    re.I,
)
#: "(Longwood ED", "left Murray VA": a department that sees patients from outside, or a hospital of veterans.
_DEPARTMENT = re.compile(rf"({_RUN})[ \n](?:(?P<va>VA|VAMC)|ED|ER|UC)(?![\w'’/-])")
_DEPARTMENT_BEFORE = re.compile(
    r"(?:\(|@[ ]?|\b(?:at|to|from|via|by|of|near|left|leaves|leaving|the|in|and|through)[ ])\Z", re.I
)
#: "VA Palo Alto", "VAMC Tampa"; "the Durham VA", not "Salem, VA": hospitals of veterans by their towns.
_VETERANS = re.compile(
    r"(?<!,[ ])\bVA(?:MC)?[ ](?P<after>[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2})(?![\w'’-])"
    r"|(?P<before>[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2})[ ]VA(?:MC)?(?![\w'’/-]|,?[ ]\d{5})"
)
#: "OSH (Bluffton)", "outside hospital (Bluffton)", "outside facility, Bluffton".
_OUTSIDE = re.compile(
    rf"\b(?:OSH|OSF|OSF|outside (?:hospital|facility|clinic|ED|ER)|referring hospital)[ ]?(?:[(:,-]|-[ ])[ ]?({_RUN})"
)
#: "to Hawthorne 3", "on Ellison 12B", "in Gray 7, due".
_WARD = re.compile(
    rf"\b(?:to|on|in|from|at)[ ]({_CAP}(?:[ ]{_CAP})?[ -]\d{{1,2}}(?:-?[A-Z]|[ ](?:North|South|East|West))?)"
    r"(?=[.;:)\n]|,[ ](?!\d)|\s*\Z"
    r"|[ ](?:at|with|for|on|and|until|since|today|under|bed|room|team|nurse|charge|by|where)\b)"
)
_BEFORE_WARD = word_table("to on in from at")
#: "5 WEST", "4 North": where a patient lies.
_WING = re.compile(
    r"(?:\b(?:to|on|in|from|at|unit|floor|RN|loc|location|ward|bed)[ :]{1,2}|[(/|][ ]?)"
    r"(\d{1,2}[ -]?(?:NORTH|SOUTH|EAST|WEST|North|South|East|West))"
    r"(?![\w-]|[ ]\d|[ ][A-Z][a-z]+[ ](?:St|Ave|Rd|Street))"
)
#: "hospice = Evening Star", "Rx to Gupta's Chemist", "dispo: Golden Acres".
_LABELLED = re.compile(
    r"\b(?:hospice|rehab|SNF|LTC|dispo(?:sition)?|pharmacy|[Rr]x|[Ss]cripts?|[Pp]rescriptions?|[Rr]efills?|employer"
    r"|school"
    rf"|mail c/o|group home|nursing home)(?:[ ](?:sent|called in|e-?prescribed|faxed))?"
    rf"(?:[ ]?[:=][ ]?|[ ]to[ ]|[ ])({_RUN})"
)
#: In lower case, the names that most Catholic and other hospitals bear.
_LOWER = re.compile(
    r"\b(?:at|to|from|@|via)[ ]((?:st\.?|saint)[ ](?:mary|joseph|joe|luke|john|vincent|anthony|francis|elizabeth|anne"
    r"|jude"
    r"|agnes|thomas|michael|peter|james|mark|ann|rita|clare|david|barnabas|catherine|alphonsus)['’]?s?"
    r"|mercy|providence|sinai|mt\.? sinai|mount sinai|good sam(?:aritan)?|sacred heart|presby(?:terian)?|kaiser"
    r"|methodist|baptist|deaconess|hopkins|mayo|mass general|lutheran|adventist)(?![\w'’-]|[ ]of\b)"
)
#: Chains of clinics, laboratories and shops, and large employers.
_CHAINS = re.compile(
    r"\b(?:at|to|from|@|via|by|for|through)[ ](?:the[ ])?(minute ?clinic|quest(?: diagnostics)?|lab ?corp|walgreens|cvs"
    r"|rite aid|kroger|walmart|costco|publix|meijer|wegmans|safeway|carenow|concentra|citymd|davita|fresenius"
    r"|ochsner|geisinger|intermountain|scripps|wellstar|novant|sentara|inova"
    r"|lincare|apria|brookdale|amazon|ups|fedex|home depot|starbucks"
    r"|trader joe['’]?s|whole foods|ikea|lyft"
    r"|mcdonald['’]?s|chipotle"
    r"|burger king|dollar general|boeing|tyson|john deere|caterpillar|planned parenthood)(?![\w'’-])",
    re.I,
)
#: "went to pine valley urgent care": a kind of facility in small letters behind words that no list has.
_LOWER_KINDS = re.compile(
    r"\b(?:at|to|from|@|via|by|in)[ ](?:the[ ])?((?:[a-z][a-z'’]{2,14}[ ]){1,3}(?:hospital|hosp|clinic|urgent care"
    r"|medical center|med center|med ctr|regional|memorial|vna|hospice|nursing home|rehab|pharmacy|elementary"
    r"|middle school|high school|auto body|assisted living|dialysis|er|family medicine|manor))(?![\w'’-])"
)
# Words of which a text must hold one for the pattern of like name to be tried.
_AT_WORD = word_table("at")
_LABELS = word_table(
    "hospice rehab snf ltc dispo disposition pharmacy rx script scripts prescription prescriptions refill refills"
    " employer school mail group nursing"
)
_LOWER_NAMES = word_table(
    "st saint mercy providence sinai mt mount good sacred presby presbyterian kaiser methodist baptist deaconess"
    " hopkins mayo mass lutheran adventist"
)
_CHAIN_NAMES = word_table(
    "minute minuteclinic quest lab labcorp walgreens cvs rite kroger walmart costco publix meijer wegmans safeway"
    " carenow concentra citymd davita fresenius ochsner geisinger intermountain scripps wellstar novant sentara inova"
    " lincare apria brookdale amazon ups fedex home starbucks trader whole ikea lyft mcdonald's mcdonalds chipotle"
    " burger dollar boeing tyson john caterpillar planned"
)
_KINDS = word_table(
    "hospital hosp clinic urgent center ctr regional memorial vna hospice home rehab pharmacy elementary school auto"
    " living dialysis er medicine manor"
)
_TIME = re.compile(rf"(?:{WEEKDAYS}|{HOLIDAY_PATTERN})\Z", re.I)
_HEADS = frozenset(head for head in FACILITY_HEADS if " " not in head)
#: Words that a run may open or close with, though no list of prose has them: they name no site.
_NO_SITE = word_table(
    """
    level stage grade baseline bedtime discharge admission home night noon midnight least risk rest times birth present
    time surgery work school church baseline follow-up followup triage check-in onset bedside room air goal trial phase
    zone site region segment angle apex base dose step step-down stepdown day week month visit age section
    """
)


def find_cued_facilities(words: NoteWords) -> Iterator[PhiSpan]:
    """FACILITY spans that their surroundings show; they may overlap."""
    text = words.text
    if "@" in text or words.has("at"):
        for match in _AT.finditer(text) if "@" in text else words.matches(_AT, _AT_WORD):
            sure = "@" in match.group()[:2]
            yield from _site(text, match, 0.75, proper_needed=not sure)
    if words.has("records", "record", "chart", "charts", "films", "er", "ed", "emergency", "note", "notes", "pharmacy",
                 "campus", "staff", "facility", "discharge"):  # fmt: skip
        for match in _RECORDS.finditer(text):
            yield from _site(text, match, 0.8, known_ok=True)
    for match in _CALLED_BY_NAME.finditer(text) if not _CALLED_NAMES.isdisjoint(words.vocabulary) else ():
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.75)
    if words.has("left"):
        for match in _LEFT.finditer(text):
            yield from _site(text, match, 0.8, known_ok=True, proper_needed=False)
    if words.has("children's", "women's", "childrens", "womens"):
        for match in _CHILDREN.finditer(text):
            yield PhiSpan(*match.span(match.lastindex or 1), "FACILITY", 0.8)
    if words.has("va", "vamc", "ed", "er", "uc"):
        for match in _DEPARTMENT.finditer(text):
            if _DEPARTMENT_BEFORE.search(text[max(0, match.start() - 9) : match.start()]):
                stop = match.end() if match.group("va") else match.end(1)
                yield from _site(text, match, 0.8, end=stop, known_ok=match.group("va") is not None)
    if words.has("va", "vamc"):
        for match in _VETERANS.finditer(text):
            yield from _veterans(text, match)
    if words.has("osh", "osf", "outside", "referring"):
        for match in _OUTSIDE.finditer(text):
            yield from _site(text, match, 0.8)
    if words.longest_number:
        for match in words.matches(_WARD, _BEFORE_WARD):
            name = re.match(rf"{_CAP}(?:[ ]{_CAP})?", match.group(1))
            if name and _proper_words(name.group()) and not _excluded(name.group()):
                yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.75)
        for match in _WING.finditer(text) if words.has("north", "south", "east", "west") else ():
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.75)
    for match in words.matches(_LABELLED, _LABELS):
        yield from _site(text, match, 0.75, proper_needed=" " not in match.group(1))
    for pattern, names in ((_LOWER, _LOWER_NAMES), (_CHAINS, _CHAIN_NAMES)):
        for match in pattern.finditer(text) if not names.isdisjoint(words.vocabulary) else ():
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.75)
    for match in _LOWER_KINDS.finditer(text) if not _KINDS.isdisjoint(words.vocabulary) else ():
        start = _lower_name(match.group(1))
        if start is not None:
            yield PhiSpan(match.start(1) + start, match.end(1), "FACILITY", 0.75)


def _site(
    text: str,
    match: re.Match[str],
    score: float,
    *,
    end: int | None = None,
    proper_needed: bool = True,
    known_ok: bool = False,
) -> Iterator[PhiSpan]:
    """The run of a match, its first group, unless its words are prose, medicine, a person of the house or an eponym."""
    run = match.group(1)
    if _excluded(run) or (run.lower() in EPONYMS and not known_ok):
        return
    following = re.match(r"(?:['’]s)?[ ]([a-z]+)", text[match.end(1) : match.end(1) + 24])
    if following and following.group(1) in EPONYM_HEADS:
        return
    first = run.split()[0].lower().replace("’", "'")
    bare = strip_possessive(first)
    if bare in EPONYMS and first != bare and " " not in run:
        return
    if not _proper_words(run, names=known_ok) and (proper_needed or not _named_like(run)):
        return
    yield PhiSpan(match.start(1), match.end(1) if end is None else end, "FACILITY", score)


def _veterans(text: str, match: re.Match[str]) -> Iterator[PhiSpan]:
    parts = (match["after"] or match["before"]).split()
    for size in range(len(parts), 0, -1):
        town = " ".join(parts[:size] if match["after"] else parts[-size:])
        if town.lower() not in CITIES and town.lower() not in LONG_CITIES and town.lower() not in VIRGINIA_TOWNS:
            continue
        if match["after"]:
            yield PhiSpan(match.start(), match.start("after") + len(town), "FACILITY", 0.85)
            return
        start = match.end("before") - len(town)
        if town.lower() not in VIRGINIA_TOWNS or text[max(0, start - 4) : start].lower() in ("the ", " at "):
            yield PhiSpan(start, match.end(), "FACILITY", 0.85)
        return


def _lower_name(run: str) -> int | None:
    """Where the name begins in a run of small letters; None where all its words describe."""
    words = list(re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)?", run))
    for number, word in enumerate(words):
        low = strip_possessive(word.group().replace("’", "'"))
        listed = any(low in table for table in (ORDINARY_WORDS, CLINICAL_WORDS, SAFE_WORDS, GENERIC_FACILITY, _HEADS))
        if not listed and (low not in NAME_LIKE_WORDS or number + 1 < len(words) - 1) and low not in SHORTHAND:
            return word.start()
    return None


def _excluded(run: str) -> bool:
    low = run.lower().replace("’", "'")
    parts = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", low)
    if low in KEPT_PLACES or low in SAFE_WORDS or _TIME.match(low) or all(part in MONTHS for part in parts):
        return True
    if parts[0] in TITLES or parts[0] in RELATIONS or parts[-1] in _NO_SITE or parts[0] in _NO_SITE:
        return True
    return run in ABBREVIATIONS or any(part in CLINICAL_WORDS and part not in _HEADS for part in parts[:1])


def _bare(run: str) -> list[str]:
    parts = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", run.lower().replace("’", "'"))
    return [strip_possessive(part) for part in parts]


def _proper_words(run: str, *, names: bool = False) -> bool:
    """Whether a word of the run is in no list of prose, medicine or kinds of facilities."""
    return any(
        part not in ORDINARY_WORDS
        and part not in CLINICAL_WORDS
        and part not in SAFE_WORDS
        and part not in GENERIC_FACILITY
        and part not in _HEADS
        and part not in MONTHS
        and (names or (part not in NAME_LIKE_WORDS and part not in EPONYMS))
        for part in _bare(run)
    )


def _named_like(run: str) -> bool:
    """Two words and more of which one is a name as well: "@ Hope Center", "hospice = Evening Star"."""
    parts = _bare(run)
    return len(parts) > 1 and any(part in NAME_LIKE_WORDS for part in parts)
