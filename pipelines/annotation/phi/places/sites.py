"""Buildings, wards, emergency rooms, hospitals by their initials, and employers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS, EPONYMS, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.name_lexicon import is_unlisted, surnames
from ....lexicons.names import CREDENTIALS, TITLES
from ....lexicons.places import CITIES, COMPANY_HEADS, FACILITY_HEADS, GENERIC_FACILITY, STATES
from ....lexicons.word_table import word_table
from ...note_words import NoteWords
from ...spans import PhiSpan

_NAME = r"[A-ZÀ-Þ][a-zà-ÿ'’]{1,20}(?:-[A-ZÀ-Þ][a-zà-ÿ]{1,20}|[A-Z][a-z]{1,20})?"
_LEVEL = (
    r"(?:,?[ \t]{1,2}(?:(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh)"
    r"[ \t](?:[Ff]loor|[Ff]l|[Ll]evel)\b"
    r"|(?:[Ff]loor|[Ff]l|[Ll]evel|[Rr]oom|[Rr]m|[Ss]uite|[Ss]te)\.?[ \t]#?[A-Z]?\d{1,4}[A-Z]?\b))"
)
_BUILDING = re.compile(
    rf"\b((?:{_NAME}\.?[ \t]){{1,3}})(Building|Bldg|Pavilion|Tower|Towers|Wing|Annex|Hall|Ward|Unit|Inn|Campus)\b"
    rf"(?:[ \t]\d{{0,2}}[A-Z]?\b)?({_LEVEL}{{0,2}})"
)
#: Tower 9W, Ward 7B, Bldg 12, 4 West, 6 North.
_WARD = re.compile(
    r"\b(?:Tower|Building|Bldg|Pavilion|Wing|Ward|Unit|Floor)[ \t](?:[A-Z]-?\d{1,3}|\d{1,2}-?[A-Z]{1,2})(?![\w-])"
    rf"(?:{_LEVEL})?|\b(?:Tower|Bldg|Building|Pavilion)[ \t]\d{{1,3}}(?![\w%./-])(?:{_LEVEL})?"
    r"|(?<=\bto )\d{1,2}[ -](?:North|South|East|West|[NSEW])\b(?!\w|[ \t]\d)"
)
#: "The Lindon ER records", "at Hudson VA".
_EMERGENCY = re.compile(
    rf"\b(?i:at|to|from|from:|the|via|of|by|near|left|leaves|arnp,|md,|np,|rn,)[ \t]"
    rf"((?:{_NAME}[ \t]){{1,3}}(?:ER|ED|VA|VAMC|ICU|UCC)\b)"
)
#: Three to five capitals may be a hospital where the words around them speak of one.
_ACRONYM = re.compile(r"[A-Z](?<![\w'/&-].)[A-Z]{2,4}(?![\w'/&-])")
_CARE_BEFORE = re.compile(
    r"\b(?:transfer(?:red)?|admitted|presented|referred|went|seen|care|treated|hospitali[sz]ed|evaluated|followed|taken"
    r"|discharged|records|surgery|delivered|left|outside|worked|works|brought|sent)\b[^.\n;:]{0,24}?[ \t]"
    r"(?:from|to|at|by|via)[ \t](?:the[ \t])?\Z"
    r"|\b(?:he|she|they|patient|pt)[ \t]left[ \t]\Z"
    r"|\b(?:transfer(?:red)?[ \t](?:from|to)|referral[ \t]from|(?:(?:sending|receiving|referring|transferring"
    r"|accepting)[ \t])?(?:hospital|facility))[ \t]?[:=][ \t]*\Z",
    re.I,
)
_NO_HOSPITAL_AFTER = re.compile(
    r"[ \t](?:clinic|unit|team|service|level|scan|protocol|criteria|study|trial|repeat|negative|positive|therapy)\b",
    re.I,
)
#: "the TMC emergency room", "evaluation at the UAB".
_ACRONYM_DEPARTMENT = re.compile(
    r"\b(?:the|at|to|from|of)[ ](?:the[ ])?([A-Z]{3,5})(?=[ ](?:emergency (?:room|department)|ER|ED|campus|pharmacy"
    r"|records"
    r"|inpatient|outpatient)\b)"
    r"|\b(?:evaluation|appointment|surgery|visit|follow-?up|stay|clinic|care|records)[ ](?:at|from)"
    r"[ ]the[ ]([A-Z]{3,5})(?=[.,;)\n]|\Z)"
)
_RECORDS_BEFORE = re.compile(r"\b(?:the|outside|old|from)[ \t]\Z", re.I)
_CONTACTED = re.compile(r"[ \t](?:have|has|had|was|were)[ \t](?:been[ \t])?(?:contacted|called|notified|paged)\b")
_RECORDS_AFTER = re.compile(r"[ \t](?:records|charts?|notes|films|ER|ED)\b")
#: Hospitals that are called by a surname or a town alone, after a preposition.
_SHORT_NAMES = re.compile(
    r"\b(?:at|from|to|by|via|left)[ \t](?:the[ \t])?(Mayo|Hopkins|Duke|Emory|Vanderbilt|Baylor|Cedars|Scripps|Sutter"
    r"|Kaiser|Geisinger|Yale|Cleveland Clinic|Sinai|Bellevue|Ochsner)\b"
    r"(?![ \t](?:stand|scissors|clip|criteria|classification|protocol"
    r"|activity|score|table|elevator|hook|stage|hood|syndrome))(?![-\w'’])"
)
#: "Y.Y. Nwosu, DDS, JPS": what closes a signature behind the credential.
_SIGNED_SITE = re.compile(
    r",[ ](?:MD|M\.D\.|DO|D\.O\.|DDS|DMD|DPM|RN|NP|PA|PA-C|PhD|APRN|CRNA|FNP|FNP-C|PharmD|LCSW|MBBS)\.?,[ ]"
    r"([A-Z][A-Za-z&'’]{1,20}(?:[ ][A-Z][A-Za-z&'’]{1,20}){0,3})[ ]*(?=\n|\Z)"
)
_SITE_KINDS = word_table("memorial general regional baptist methodist presbyterian lutheran adventist community county")
#: "the jackson memorial records", "at lowell general": small letters.
_SMALL_SITE = re.compile(
    r"\b(?:the|at|from|to|by)[ ](([a-z]{4,20})(?:[ ][a-z]{3,20})?[ ](?:" + "|".join(sorted(_SITE_KINDS)) + r"))"
    r"(?=[ ](?:records?|hospital|er|ed|chart|clinic|icu|labs?|films)\b"
    r"|[.,;)]|\n|\Z)"
)
_BEFORE_ACRONYM = word_table(
    "the at to from of evaluation appointment surgery visit follow followup stay clinic care records"
)
_SHORT_SITES = word_table(
    "mayo hopkins duke emory vanderbilt baylor cedars scripps sutter kaiser geisinger yale cleveland sinai bellevue"
    " ochsner"
)
_COMPANY = re.compile(
    rf"\b(?:{_NAME}(?:[ \t]|[ \t]?&[ \t]|[ \t]and[ \t]|[ \t]?\n(?=[A-Z])|,[ \t](?=Inc|LLC|Ltd))){{1,4}}"
    r"(?:" + "|".join(COMPANY_HEADS) + r")\b(?:,?[ \t](?:Inc|LLC|Ltd|Co|Corp)\b)?"
)
#: What stands before an employer in running text.
_WORKPLACE = re.compile(
    r"\b(?:for|at|to|from|with|by|of|joined|left|in|near|the|owns|runs|manages|employer|attends|and)[:,]?[ \t\n]\Z"
)
#: Who works there: "Christi (RN, Watson Unit)".
_ASSIGNED = re.compile(r"(?:RN|LPN|CNA|MD|NP|PA|nurse),[ ]\Z")
_COMPANY_WORDS = {word.split("[")[0].lower(): word.split("[")[0] for word in COMPANY_HEADS}
#: Units of measurement and devices that bear a name, and places of a hospital.
_NO_UNIT = word_table(
    """
    hounsfield montevideo bodansky somogyi bovie motor obstetric todd wood dialysis cautery electrosurgical cooling
    each per one two three four packed blood phototherapy wound anesthesia ultrasound hand joint follicular
    pilosebaceous bipolar mobile stroke burn coronary international single
    """
)
_UNITS_OF_CARE = re.compile(r"(?:CU|TU|DU|RU|PU)\Z")
_NOT_HOSPITALS = word_table(
    """
    SNF LTAC LTC ALF IRF SAR ARU REHAB HOME PCP OSH EMS BLS ALS PHP IOP AMA DNR NPO TPN PRN TID BID QID QHS CPR DVT
    MRI MRA ERCP EGD CABG CVA TIA COPD CHF HTN RIGHT LEFT LEVEL AIR FLOOR TELE STEP DOWN CATH SURG MED PEDS PSYCH
    OBS CDU IMC DOU TCU UCC GYN ORTHO NEURO CARDS RENAL BASE GOAL ROOM CITY STATE DATE THE AND FOR NOT ALL ANY
    WORK CLASS NURSE STAFF SELF CARE HOLD REST BED DEPT UNIT TEAM PLAN DOSE WBC RBC LDL HDL PSA TSH INR EEG EMG ECT
    TMS CBT DBT AA NA ADL USA UK EU CDC FDA WHO NIH HHS CMS DMV DSS DCF DCFS CPS APS SSI SSDI SSA WIC YMCA YWCA IRS
    LOC GCS MVA MVC GSW STI STD UTI URI NICU PICU SICU MICU CCU ICU CVICU PACU LDR LDRP MOM DAD
    """
)


def find_sites(words: NoteWords) -> Iterator[PhiSpan]:
    """FACILITY spans of buildings, wards, hospitals in short form, and companies; they may overlap."""
    text = words.text
    if words.has("building", "bldg", "pavilion", "tower", "towers", "wing", "annex", "hall", "ward", "unit", "inn",
                 "campus", "floor"):  # fmt: skip
        for match in _BUILDING.finditer(text):
            weak = match.group(2) in ("Unit", "Ward", "Wing", "Hall")
            weak = weak and _ASSIGNED.search(text[max(0, match.start() - 8) : match.start()]) is None
            start = _named(match.group(1), match.start(1), weak)
            if start is not None:
                yield PhiSpan(start, match.end(), "FACILITY", 0.85)
        for match in _WARD.finditer(text):
            yield PhiSpan(match.start(), match.end(), "FACILITY", 0.8)
    elif words.has("north", "south", "east", "west"):
        for match in _WARD.finditer(text):
            yield PhiSpan(match.start(), match.end(), "FACILITY", 0.75)
    if words.has("er", "ed", "va", "vamc", "icu", "ucc"):
        for match in _EMERGENCY.finditer(text):
            start = _named(match.group(1).rsplit(None, 1)[0], match.start(1), True)
            if start is not None:
                yield PhiSpan(start, match.end(1), "FACILITY", 0.8)
    for match in _ACRONYM.finditer(text):
        lead = text[max(0, match.start() - 48) : match.start()]
        cared = _CARE_BEFORE.search(lead) and not _NO_HOSPITAL_AFTER.match(text, match.end())
        kept = _RECORDS_AFTER.match(text, match.end()) and _RECORDS_BEFORE.search(lead)
        called = _CONTACTED.match(text, match.end())
        if (cared or kept or called) and _may_be_hospital(text, match.start(), match.group()):
            yield PhiSpan(match.start(), match.end(), "FACILITY", 0.75)
    for match in words.matches(_ACRONYM_DEPARTMENT, _BEFORE_ACRONYM):
        group = 1 if match.group(1) else 2
        if _may_be_hospital(text, match.start(group), match.group(group)):
            yield PhiSpan(match.start(group), match.end(group), "FACILITY", 0.75)
    for match in _SHORT_NAMES.finditer(text) if not _SHORT_SITES.isdisjoint(words.vocabulary) else ():
        yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.8)
    for match in _SIGNED_SITE.finditer(text):
        if _signed_site(text, match):
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.8)
    for match in _SMALL_SITE.finditer(text) if not _SITE_KINDS.isdisjoint(words.vocabulary) else ():
        low = match.group(2)
        if low in CITIES or low in NAME_LIKE_WORDS or (low in surnames() and is_unlisted(low)):
            yield PhiSpan(match.start(1), match.end(1), "FACILITY", 0.8)
    for match in _COMPANY.finditer(text) if _has_company(words) else ():
        yield from _company(text, match)


def _has_company(words: NoteWords) -> bool:
    """Whether a head of a company's name stands in the text with its capital."""
    return any(_COMPANY_WORDS[low] in words.text for low in _COMPANY_WORDS.keys() & words.vocabulary)


def _named(words: str, start: int, weak: bool) -> int | None:
    """Offset of the name in the words before a head; None where all of them describe."""
    parts = list(re.finditer(r"[^\s]+", words))
    while parts:
        low = parts[0].group().lower().rstrip(".")
        if low in NAME_LIKE_WORDS or low in ("north", "south", "east", "west", "new", "st", "saint", "mt", "lake"):
            break
        if low in ORDINARY_WORDS or low in CLINICAL_WORDS or low in GENERIC_FACILITY or low in TITLES:
            parts.pop(0)
        else:
            break
    real = [part.group().lower() for part in parts]
    real = [low[:-2] if low.endswith(("'s", "’s")) else low for low in real]
    if not real or any(low in _NO_UNIT for low in real):
        return None
    proper = [
        low
        for low in real
        if low not in GENERIC_FACILITY
        and low not in CLINICAL_WORDS
        and not (weak and (low in EPONYMS or low in SAFE_WORDS))
        and (low not in ORDINARY_WORDS or (low in NAME_LIKE_WORDS and not weak))
    ]
    return start + parts[0].start() if proper else None


def _unknown_letters(letters: str) -> bool:
    if letters in ABBREVIATIONS or letters in _NOT_HOSPITALS or letters in CREDENTIALS or letters in STATES:
        return False
    return is_unlisted(letters.lower())


def _may_be_hospital(text: str, start: int, letters: str) -> bool:
    if not _unknown_letters(letters):
        return False
    # In a text in capitals, capitals tell nothing.
    around = re.findall(r"[A-Za-z]{3,}", text[max(0, start - 40) : start])
    return not _UNITS_OF_CARE.search(letters) and bool(around) and not all(word.isupper() for word in around)


def _signed_site(text: str, match: re.Match[str]) -> bool:
    parts = re.findall(r"[A-Za-z&]+", match.group(1))
    if any(part.upper() in CREDENTIALS for part in parts):
        return False
    if len(parts) == 1 and parts[0].isupper():
        # Fellows of colleges sign so: FACS, FAAP, FCCP.
        fellow = re.match(r"F[A-Z]{3}", parts[0]) is not None
        return not fellow and len(parts[0]) > 2 and _unknown_letters(parts[0])
    low = [part.lower() for part in parts]
    if low[-1] in ("er", "ed", "va") or " ".join(low[-2:]) in FACILITY_HEADS or low[-1] in FACILITY_HEADS:
        return len(parts) > 1
    return len(parts) > 1 and all(is_unlisted(part) for part in low)


def _company(text: str, match: re.Match[str]) -> Iterator[PhiSpan]:
    parts = list(re.finditer(r"[A-ZÀ-Þ][\w'’-]+", match.group()))
    while parts and parts[0].group().lower() in _LEADING:
        parts.pop(0)
    if len(parts) < 2:
        return
    start = match.start() + parts[0].start()
    low = [part.group().lower() for part in parts]
    cued = _WORKPLACE.search(text[max(0, start - 12) : start]) is not None
    # A surname that is an everyday word too: "may return to Long Trucking".
    if cued and low[-1] in _TRADES and len(parts) == 2:
        yield PhiSpan(start, match.end(), "FACILITY", 0.8)
        return
    if any(word in SAFE_WORDS for word in low[:-1]) or all(word in GENERIC_FACILITY for word in low[:-1]):
        return
    proper = [w for w in low[:-1] if w not in ORDINARY_WORDS and w not in CLINICAL_WORDS and w not in GENERIC_FACILITY]
    if cued and (proper or low[-1] not in _VAGUE_HEADS):
        yield PhiSpan(start, match.end(), "FACILITY", 0.85)
    elif proper and low[-1] in ("inc", "llc", "ltd", "corp", "corporation", "trucking", "foods", "technologies"):
        yield PhiSpan(start, match.end(), "FACILITY", 0.8)


#: Heads that nothing clinical ends with.
_TRADES = word_table("trucking foods technologies logistics industries manufacturing inc llc ltd corp corporation")
_LEADING = word_table("the at for from with to in of by and she he they works worked employed return returned patient")
#: Heads that are words of headings and of medicine too: a proper name must stand before them.
_VAGUE_HEADS = word_table(
    """
    services service systems system group association society authority bank market markets union solutions company
    co press electric union department academy network
    """
)
