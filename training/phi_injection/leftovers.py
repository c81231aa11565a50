"""Finds identifiers that were left in a de-identified base note: names, dates, places, facilities, ages.

High recall on titled names, names with a credential and dates; capitalised words that only look like a name are
returned as ranges to be kept out of the loss, so that they teach neither way. Eponyms are neither. The word lists of
words/base_notes.txt need to hold only what published, already de-identified text is likely to have left over.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterator

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .tables import word_lists

_LISTS = {name: frozenset(words) for name, words in word_lists("base_notes").items()}
FIRST_NAMES, CITIES, COUNTRIES = _LISTS["first_name"], _LISTS["city"], _LISTS["country"]
#: Family names that stand for a sign, score, device or disease far more often than for a person.
EPONYMS = _LISTS["eponym"]
#: Words in capital letters that follow the cues of names without being names.
ORDINARY = _LISTS["ordinary"]
#: A name made of these words alone names no particular place.
GENERIC = _LISTS["generic"]
_CODES = dict(state.split(" ", 1) for state in word_lists("places")["state"] if state != "PR Puerto Rico")
#: States of the USA are kept by policy, so no identifier by themselves.
STATE_CODES, STATES = list(_CODES), [name for name in _CODES.values() if name != "DC"]

CAP = r"[A-Z][a-zà-öø-ÿ]+(?:[A-Z][a-zà-öø-ÿ]+)?(?:['’](?!s\b)[A-Za-z][a-z]+)?(?:-[A-Z][a-z]+)?"
SURNAME = rf"(?:(?:van|von|de|del|der|di|la|el|al|bin|O['’]|Mc|Mac|St\.)\s?){{0,2}}{CAP}"
CREDENTIAL = (
    r"(?:M\.?\s?D\b|D\.?\s?O\b\.?|D\.?C\b|O\.D\b|Ph\.?\s?D\b|R\.?N\b|PA-?C\b|P\.A\.|N\.?P\b|DDS|DMD|DPM|LCSW|MSW"
    r"|CRNA|ARNP|FNP|LPN|RD\b|Psy\.?D|MBBS|FACS)"
)
TITLED = re.compile(
    r"\b(?P<title>Dr|Drs|DR|Doctor|Prof|Professor|Mr|MR|Mrs|MRS|Ms|Miss|Sister|Father|Rev|Nurse|Judge|Officer|Pastor)\b"
    rf"(?P<dot>\.?)\s?(?P<b>(?:[A-Z]\.?\s){{0,2}}{SURNAME}(?:\s(?:[A-Z]\.\s)?{CAP})?(?:,?\s(?:Jr\.?|Sr\.?|III|II)\b)?)"
    rf"(?:\s(?:and|or|&)\s(?P<c>{SURNAME}))?"
)
CREDENTIALED = re.compile(rf"\b(?P<b>{CAP}(?:\s[A-Z]\.?){{0,2}}(?:\s{SURNAME}){{0,2}})(?:,\s?|\s){CREDENTIAL}(?![a-z])")
FULL = re.compile(rf"\b(?P<first>{CAP})(?P<mid>(?:\s[A-Z]\.?)?\s)(?P<last>(?:Mc|Mac|O['’]|de |van )?{CAP})\b")
RELATED = re.compile(
    r"\b(?:(?i:wife|husband|son|daughter|mother|father|brother|sister|spouse|partner|girlfriend|boyfriend|fianc[ée]e?"
    r"|friend|aunt|uncle|niece|nephew|grandson|granddaughter|grandmother|grandfather|cousin|roommate|guardian|siblings?))"
    rf"(?:['’]s name is|:? |, | named |, named | is )(?P<b>{CAP}(?:\s{CAP})?)\b"
)
NAMED = re.compile(
    r"\b(?:named|[Nn]ame is|(?<!odel )(?<!evice )(?<!rand )(?<!rug )[Nn]ame:|(?<!ODEL )(?<!EVICE )NAME:|known as|nicknamed|[Ss]igned,?|[Dd]ictated by:?|DICTATED BY:?|Dear"
    rf"|[Ss]urgeon:|SURGEON:|[Aa]ssistant:|ASSISTANT:|[Pp]hysician:|PHYSICIAN:|[Aa]nesthesiologist:)\s(?P<b>{CAP}(?:\s[A-Z]\.)?(?:\s{CAP}){{0,2}})\b"
)
#: Words after an eponym or a brand that make it a thing: "Mayo stand", "Jackson-Pratt drain".
THING = re.compile(
    r"['’]?s?[\s-](?:[A-Z][a-z]+[\s-])?(?:[Cc]atheter|[Cc]lamp|[Dd]rain|[Tt]ube|T-tube|[Ss]tand|[Rr]etractor|[Ff]orceps|[Ss]ign|[Tt]est|[Ss]core|[Ss]cale"
    r"|[Ll]evel|[Dd]isease|[Ss]yndrome|[Cc]riteria|[Pp]rocedure|[Ff]racture|[Ll]igament|[Nn]eedle|[Nn]ode|[Ll]aw|[Mm]aneuver|[Ss]tent|[Ss]hunt|[Tt]umor"
    r"|[Rr]eflex|[Pp]osition|[Ll]ine|[Bb]lade|[Bb]andage|[Ff]rame|[Tt]able|[Vv]alve|[Gg]rade|[Cc]lass|[Ss]taging|[Rr]od|[Pp]in|[Ss]crew|[Pp]late|[Ss]tain"
    r"|[Ii]nventory|[Ff]igure|[Ll]ymphoma|[Aa]gar|[Dd]evice|[Bb]all|[Ss]uture|[Cc]annula|[Ss]nare|[Kk]nife|[Kk]nee|[Dd]og|[Vv]iew|[Ll]ens|[Cc]oil"
    r"|[Bb]asket|[Bb]alloon|[Rr]ing|[Gg]raft|[Ff]lap|[Oo]steotomy|[Rr]epair|[Ii]ncision|[Tt]ourniquet|[Ss]ponge|[Ss]olution|[Vv]irus|II?\b|[Cc]ells?\b)"
)
DEVICE_CITY = re.compile(
    r"\s(?:T-?tube|tube|II|shunt|drain|scale|Scale|criteria|classification|protocol|virus|score|grading|consensus|disease|strain|Heart|Airway|[Cc]oma|Developmental|[Dd]eclaration|[Aa]greement)"
)

PREP = r"(?:in|In|from|From|to|near|outside|around|of|at|visiting|via|through|for|between|and)"
LOCATION_PATTERNS = (
    # City, ST 12345; City, State; City, Country: the country is no part of the span.
    re.compile(rf"\b(?P<b>{CAP}(?:\s{CAP}){{0,2}},\s(?:{'|'.join(STATE_CODES)})\b(?:\s\d{{5}}(?:-\d{{4}})?)?)(?!['’-])"),
    re.compile(rf"(?<=\b[a-z] )(?P<b>(?:[A-Z]\.?\s)?{CAP}(?:\s{CAP}){{0,2}},\s(?:{'|'.join(sorted(STATES))}))\b|(?<=[a-z] )(?P<d>{CAP}(?:\s{CAP}){{0,2}},\s(?:{'|'.join(sorted(STATES))}))\b"),
    re.compile(rf"(?<=[a-z] )(?P<b>{CAP}(?:\s{CAP}){{0,2}}),?\s(?=(?:{'|'.join(sorted(COUNTRIES))})\b)"),
    re.compile(rf"\b(?P<b>{CAP}(?:\s{CAP})?\s(?:County|Parish|Township|Borough|Province|District|Village))\b"),
    re.compile(rf"\b(?P<b>\d{{1,5}}\s(?:[NSEW]\.?\s)?{CAP}(?:\s{CAP})?\s(?:Street|St\.|Avenue|Ave\b\.?|Road|Rd\b\.?|Drive|Lane|Place|Blvd\b\.?|Court|Parkway))"),
    re.compile(rf"\b(?P<b>{CAP}\s(?:Street|Avenue|Road|Boulevard|Highway))\b|\b(?P<d>Highway \d+)\b|\b(?P<e>Suite \d+)\b"),
)  # fmt: skip
CITY = re.compile(
    rf"\b{PREP}\s(?:northern |southern |downtown |nearby |central )?(?P<b>{'|'.join(sorted(map(re.escape, CITIES), key=len, reverse=True))})\b(?!['’]s)"
)

HEADS = (
    r"Hospitals?|Medical Cent(?:er|re)|Health Cent(?:er|re)|Cancer Cent(?:er|re)|Cent(?:er|re)|Clinics?|Infirmary|Nursing Home"
    r"|Rehab(?:ilitation)?|Institute|University|College|School|Academy|Hospice|Pharmacy|Manor|Health (?:Services|System)"
    r"|Healthcare|Medical Group|Orthopedic Group|Associates|Corporation|Company|Inc\b\.?|Correctional Institute|Hospital Center|Police Department"
)
FACILITY = re.compile(
    rf"(?P<b>(?:\b(?:St\.?|Saint|Mt\.?)\s)?(?:\b[A-Z][\w'’.&-]*\s(?:(?:of|and|de|for|the|el)\s(?=[A-Z]))?){{1,6}}(?:{HEADS})"
    rf"(?:\s(?:of|at|in)\s(?:the\s)?{CAP}(?:\s{CAP}){{0,2}})?)\b"
)
FACILITY_OTHER = (
    re.compile(rf"\b(?P<b>University (?:College )?(?:Hospital )?of (?:the )?{CAP}(?:\s(?:of\s)?(?:at\s)?{CAP}){{0,3}})"),
    re.compile(r"\b(?P<b>(?:St\.?|Saint|Mount) (?!Jude\b|John['’]?s [Ww]ort|Vitus|Louis\b|Paul\b)[A-Z][a-z]+(?:['’]s)?(?:\s(?:Hospital|Medical Center|Episcopal|Health|Regional|Memorial|Clinic|Services))*)"),
    re.compile(r"\b(?P<b>Kaiser(?: Permanente)?|Mayo Clinic|Cleveland Clinic|Johns Hopkins|Hopkins|UCSF|UCLA|MGH|UIHC|VA Hospital|VA Clinic|Children's Hospital(?: Central| of)?(?: [A-Z][a-z]+)?|Children's Medical Center|Memorial Hermann|Wal-?Mart|Mercy Manor|Garden Court)\b"),
)  # fmt: skip
INSTITUTION_STARTS = frozenset(
    "American National European International World Royal Clinical Joint Federal New".split()
)

AGE = re.compile(
    r"(?<![\d./])\b(?P<b>9\d|1[01]\d)(?=(?:[\s-]+|)(?:year|yr|y/o|y\.o|yo\b))(?!\S*\s?(?:days|%))"
    r"|\b(?:[Aa]ge|AGE|[Aa]ged|[Aa]ges)(?: of| at|:)?\s(?P<c>9\d|1[01]\d)\b(?!\s?(?:day|month|week|%))"
)
PHONE = re.compile(r"(?<![\w.-])(?:\(?\d{3}\)?[-. ]\s?)?\d{3}-\d{4}(?![\d-])")
OTHER = (
    ("EMAIL", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("URL", re.compile(r"\b(?:https?://|www\.)\S+[\w/]")),
    ("SSN", re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])")),
    ("MRN", re.compile(r"\b(?:MRN|MR|[Mm]edical [Rr]ecord)\s?(?:[Nn]umber|[Nn]o\.?|#)?:?\s?#?(?P<b>\d{4,}[\d-]*)")),
)
CLINICIAN_CUES = re.compile(r"(?i)dr|doctor|prof|nurse|surgeon|physician|anesthesi|assistant|dictated|signed|dear")
#: Words before a facility's name that are no part of it: "Department of Gulu Hospital".
LEADING_WORDS = re.compile(
    r"(?:Department|Unit|Division|Service|Clinic|Section|Ward|Emergency Department|Center|Dr\.?|Mr\.?|Ms\.?|The|At|In|From"
    r"|To|He|She|Then|On|When|Upon)\s(?:of\s|at\s)?(?:the\s)?"
)
#: Titles that are ordinary words: a name must follow that is known as one.
_WORD_TITLES = frozenset(("Sister", "Father", "Doctor", "Nurse", "Officer", "Judge", "Rev"))


#: Holidays whose name says a date.
_HOLIDAYS = (
    r"Thanksgiving(?: Day)?|Christmas(?: Day| Eve)?|Xmas|Easter(?: Sunday| Monday)?|Halloween|Hanukkah"
    r"|Chanukah|Labor Day|Memorial Day|Veterans'? Day|Presidents'? Day|Columbus Day|Martin Luther King Day"
    r"|MLK Day|New Year(?:'s|s)?(?: Day| Eve)?|(?:the )?(?:4th|Fourth) of July|Independence Day"
    r"|Valentine'?s Day|St\.? Patrick'?s Day|Mother'?s Day|Father'?s Day|Passover|Yom Kippur|Rosh Hashanah"
    r"|Ramadan|Eid(?: al-Fitr| al-Adha)?|Diwali|Juneteenth|Cinco de Mayo|Good Friday|Ash Wednesday"
    r"|Mardi Gras|Chinese New Year|Lunar New Year|Boxing Day|Groundhog Day|Black Friday"
)
_MONTH_FULL = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
_MONTH = rf"(?:{_MONTH_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|APR|AUG|OCT|NOV|DEC)\b\.?)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)(?:\s?(?:st|nd|rd|th)\b)?"
_YEAR = r"(?:(?:19|20)\d\d(?!\d)|['’]\d\d\b)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?"

_WORDED = [
    # Thursday, the 5th of March, 2019; 5 March 2019; 5-Mar-19
    rf"(?:{_WEEKDAY},?\s)?(?:the\s)?\b{_DAY}[\s-](?:of\s)?{_MONTH}(?![a-z])(?:[-,\s]{{1,2}}(?:{_YEAR}|\d\d\b(?=[\s.,;)]|$)))?",
    # March 5, 2019; Mar 5; March 5th to 9th, 2019
    rf"(?:{_WEEKDAY},?\s)?\b{_MONTH}\s?{_DAY}(?!\s?(?:mg|mL|cc|cm|mm|%))(?:\s?(?:-|–|to|and|through)\s?{_DAY})?(?:,?\s?(?:of\s)?{_YEAR})?",
    # March 2019; March of 2019; mid-March, 2019
    rf"\b(?:(?:early|mid|late)[\s-])?{_MONTH}(?:,?\s|\sof\s|,\sof\s|-|/){_YEAR}",
    # spring of 2019
    rf"\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[\s-])?(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?:,?\s|\sof\s){_YEAR}",
    # Thursday the 5th
    rf"\b{_WEEKDAY},?\s(?:the\s)?{_DAY}(?=\b)(?<=[tdh])",
    rf"\b(?:{_HOLIDAYS})\b(?:,?\s(?:of\s)?(?:19|20)\d\d\b)?",
    # in December; since last March; November and December
    r"\b(?:(?<=in )|(?<=In )|(?<=since )|(?<=Since )|(?<=until )|(?<=last )|(?<=Last )|(?<=by )|(?<=during )"
    r"|(?<=early )|(?<=late )|(?<=mid )|(?<=mid-)|(?<=next )|(?<=this )|(?<=of )|(?<=from )|(?<=before )"
    r"|(?<=through )|(?<=till )|(?<=this past ))"
    rf"(?:{_MONTH_FULL})(?:(?:\sand\s|\sor\s|\sto\s|-|\sthrough\s)(?:{_MONTH_FULL}))?\b(?!\s[A-Z][a-z])",
]
_NUMERIC = [
    r"(?<![\d/.-])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:(?:19|20)\d\d|\d\d)(?![\d/])",
    r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])/(?:(?:19|20)\d\d|\d\d)(?![\d/])",
    r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([.-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d(?![\d/.-]\d)",
    r"(?<![\d/.-])(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])-\d\d(?![\d/.-])",
    r"(?<![\d/.-])(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)",
    r"(?<![\d/.-])(?:0?[1-9]|1[0-2])/(?:19[3-9]\d|20[0-3]\d)(?![\d/])",
]
_PAIR = re.compile(r"(?<![\d/.+-])(\d{1,2})/(\d{2}|\d)(?![\d/+]|\.\d)")
_PAIR_BEFORE = re.compile(
    r"(?:\b(?:on|On|since|Since|until|dated?|DATED?|in|In|by|By|through|thru|of|from|and|to|last|exam|EXAM"
    r"|MRI|CT|EEG|EMG|CSF|visit|seen|back)[:,]?\s|[(]\s?)$"
)
#: "Pupils 4/4 decreasing to 2/2".
_PAIR_MEASURED = re.compile(r"(?:creas\w+|improv\w+|worsen\w+|pupils?[^.\n]{0,24}) (?:to|from)\s$", re.I)
_PAIR_UNIT = re.compile(
    r"\s?(?:mg|mcg|ml|mL|cc|cm|mm|inch|in\b|strength|%|of\b|to\b|pain|scale|bilat|on the|in the|at the|decreas"
    r"|with|point|year|month|week|day|pound|hour|tab|lead|systolic|throughout|motor|pulse|murmur|recall|word)"
)
_ORDINAL_DAY = re.compile(
    r"\b(?:[Oo]n|[Uu]ntil|[Ss]ince|[Bb]y) (the (?:[12]?\d|3[01])(?:st|nd|rd|th))\b"
    r"(?! (?:post|hosp|day|perc|rib|toe|fing|dig|ray|metac|metat|week|month|floor|cran|nerve|interc|dose|visit|of)|-)"
)
_DATES = [re.compile(p) for p in _WORDED + _NUMERIC]


class _Finder:
    """Collects spans of one note; a later find never cuts an earlier one."""

    def __init__(self, text: str, taken: bytearray) -> None:
        self.text = text
        self.taken = taken
        self.spans: list[PhiSpan] = []
        self.ignore: list[tuple[int, int]] = []

    def add(self, start: int, end: int, kind: str, role: str | None = None) -> None:
        while start < end and self.text[end - 1] in " ,\n\t":
            end -= 1
        if start < end and not any(self.taken[start:end]):
            self.taken[start:end] = b"\1" * (end - start)
            self.spans.append(PhiSpan(start, end, kind, role=role))

    def skip(self, start: int, end: int) -> None:
        if not any(self.taken[start:end]):
            self.ignore.append((start, end))


def find_leftovers(text: str, taken: bytearray) -> tuple[list[PhiSpan], list[tuple[int, int]]]:
    """Spans of identifiers that the text still holds, sorted, and ranges that may be one.

    `taken` marks the characters that another finder has claimed; it is updated.
    """
    finder = _Finder(text, taken)
    for start, end in sorted(_iter_dates(text), key=lambda r: r[0] - r[1]):
        finder.add(start, end, "DATE")
    for match in AGE.finditer(text):
        group = "b" if match["b"] else "c"
        finder.add(*match.span(group), "AGE")
    for kind, pattern in OTHER:
        for match in pattern.finditer(text):
            finder.add(*match.span("b" if "b" in pattern.groupindex else 0), kind)
    for match in PHONE.finditer(text):
        _add_phone(finder, match)
    _find_people(finder)
    _find_places(finder)
    _find_repeats(finder)
    _mark_unsure(finder)
    return sorted(finder.spans), sorted(finder.ignore)


def _add_phone(finder: _Finder, match: re.Match[str]) -> None:
    before = finder.text[max(0, match.start() - 30) : match.start()]
    if match.end() - match.start() < 9 and not re.search(r"(?i)call|phone|fax|office|number|tel|pager|#", before):
        return
    finder.add(*match.span(), "FAX" if re.search(r"(?i)fax", before) else "PHONE")


def _find_people(finder: _Finder) -> None:
    text = finder.text
    for match in TITLED.finditer(text):
        first = _words(match["b"])[0]
        if not match["dot"] and match["title"] in _WORD_TITLES and (first in ORDINARY or first not in FIRST_NAMES):
            continue
        start, end = match.span("b")
        end = _cut_ordinary(text, start, end)
        role = "clinician" if CLINICIAN_CUES.match(match["title"]) else "patient"
        finder.add(start, end, "NAME", role)
        if match["c"] and match["c"] not in ORDINARY and role == "clinician" and not match["c"].startswith("Dr"):
            finder.add(*match.span("c"), "NAME", role)
    for match in CREDENTIALED.finditer(text):
        if not set(_words(match["b"])) & ORDINARY:
            finder.add(*match.span("b"), "NAME", "clinician")
    for match in RELATED.finditer(text):
        words = _words(match["b"])
        if words[0] in FIRST_NAMES:
            finder.add(match.start("b"), _cut_ordinary(text, *match.span("b")), "NAME", "relative")
    for match in NAMED.finditer(text):
        words = _words(match["b"])
        if not set(words) & ORDINARY and not set(words) <= EPONYMS and not THING.match(text, match.end()):
            finder.add(*match.span("b"), "NAME", "clinician" if CLINICIAN_CUES.match(match.group()) else None)
    for match in FULL.finditer(text):
        if match["first"] not in FIRST_NAMES or match["last"] in ORDINARY or THING.match(text, match.end()):
            continue
        if match["first"] in EPONYMS or (match["last"] in EPONYMS and match["mid"] == " "):
            finder.skip(*match.span())
        elif re.match(rf"(?:{HEADS})\b", match["last"]):
            continue
        else:
            finder.add(*match.span(), "NAME")


def _find_places(finder: _Finder) -> None:
    text = finder.text
    for pattern in FACILITY_OTHER[2:]:
        for match in pattern.finditer(text):
            finder.add(*match.span("b"), "FACILITY")
    for match in FACILITY.finditer(text):
        start, end = match.span("b")
        while True:  # Leading department words are no part of the name: "Department of Gulu Hospital".
            head = LEADING_WORDS.match(text, start, end)
            if head is None or head.end() >= end:
                break
            start = head.end()
        words = _words(text[start:end])
        named = [w for w in words if w not in GENERIC and w not in ORDINARY]
        if named and words[0] not in INSTITUTION_STARTS and ". " not in text[start:end].replace("St. ", ""):
            finder.add(start, end, "FACILITY")
    for pattern in FACILITY_OTHER[:2]:
        for match in pattern.finditer(text):
            finder.add(*match.span("b"), "FACILITY")
    for pattern in LOCATION_PATTERNS:
        for match in pattern.finditer(text):
            group = next(g for g in pattern.groupindex if match[g] is not None)
            words = _words(match[group])
            if (
                words
                and words[0] not in ORDINARY
                and words[0] not in COUNTRIES
                and words[0] not in ("North", "South", "Eastern", "Western", "Northern", "Southern", "University")
                and not DEVICE_CITY.match(text, match.end())
            ):
                finder.add(*match.span(group), "LOCATION")
    for match in CITY.finditer(text):
        if not DEVICE_CITY.match(text, match.end()):
            finder.add(*match.span("b"), "LOCATION")


def _find_repeats(finder: _Finder) -> None:
    """Name parts found once are found wherever they stand capitalised."""
    parts: dict[str, str | None] = {}
    for span in finder.spans:
        if span.type == "NAME":
            for word in _words(finder.text[span.start : span.end]):
                if len(word) >= 4 and word not in EPONYMS and word not in ORDINARY:
                    parts.setdefault(word, span.role)
    if parts:
        for match in re.finditer(rf"\b(?:{'|'.join(map(re.escape, parts))})\b", finder.text):
            if not THING.match(finder.text, match.end()):
                finder.add(*match.span(), "NAME", parts[match.group()])


def _mark_unsure(finder: _Finder) -> None:
    """Given names in mid-sentence may be people or products: no teacher either way."""
    for match in re.finditer(rf"(?<=[a-z,] )({CAP})\b", finder.text):
        word = match.group(1)
        if word in FIRST_NAMES and word not in EPONYMS and not THING.match(finder.text, match.end()):
            finder.skip(*match.span())


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-zà-öø-ÿÀ-Þ'’.-]*[A-Za-zà-öø-ÿ]", text) or [text]


def _cut_ordinary(text: str, start: int, end: int) -> int:
    """End of the name without trailing capitalised words that start a new phrase."""
    words = list(re.finditer(r"\S+", text[start:end]))
    while len(words) > 1 and words[-1].group().strip(",.") in ORDINARY:
        words.pop()
    return start + words[-1].end()


def _iter_dates(text: str) -> Iterator[tuple[int, int]]:
    """Character ranges of dates; they may overlap. Bare years, weekdays and relative dates are no dates."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            yield match.span()
    for match in _ORDINAL_DAY.finditer(text):
        yield match.span(1)
    for match in _PAIR.finditer(text):
        if _pair_is_date(match, text):
            yield match.span()


def _pair_is_date(match: re.Match[str], text: str) -> bool:
    """Whether `a/b` says month/day or month/year, not a grade, a dose, a fraction or a pressure."""
    first, second = match.groups()
    if not 1 <= int(first) <= 12 or (int(second) == 0 and second != "00"):
        return False
    if _PAIR_UNIT.match(text, match.end()):
        return False
    if _PAIR_MEASURED.search(text[max(0, match.start() - 48) : match.start()]):
        return False
    before = text[max(0, match.start() - 12) : match.start()]
    cued = _PAIR_BEFORE.search(before) is not None
    if len(second) == 1:
        return cued and second not in "0456" and first not in "01" and text[match.start() - 2 : match.start()] != "f "
    if first.startswith("0") or second.startswith("0"):
        return True
    if text[match.start() - 3 : match.start()] == "of " and int(second) < 40:
        return False  # "a gait score of 11/12"
    return cued or (int(second) > 40 and re.search(r"[a-z)] $", before) is not None)
