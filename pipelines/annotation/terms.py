"""Terms of medicine and measures: what may stay by definition, and what makes an identifier less likely.

`may_stay` follows Safe Harbor, whatever found a span. The other functions name evidence for `score`; none of it decides
alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ..lexicons.dates import MONTHS, PAIR_WORDS, SCORE_WORDS
from ..lexicons.loading import words as lexicon
from ..lexicons.names import RELATIONS, TITLES, given_names
from ..lexicons.places import GENERIC_FACILITY, KEPT_PLACES, STATES
from ..lexicons.surrogate_tables import COUNTRIES
from ..lexicons.vocabulary import (
    ABBREVIATIONS,
    CAPITALS,
    CLINICAL_WORDS,
    CONTEXT_EPONYMS,
    DRUG_NAMES,
    EPONYM_HEADS,
    EPONYMS,
    EVERYDAY_WORDS,
    NAME_LIKE_WORDS,
    ORDINARY_WORDS,
    SAFE_PHRASES,
    SAFE_WORDS,
    SHORT_TERMS,
)
from .spans import PhiSpan

#: Characters of the longest term or measure; a longer span is none.
LONGEST = 80

#: Words that show that a sentence speaks of signs, tests, classifications, operations or tools.
_EPONYM_TALK = lexicon("eponym_talk")
#: What is said of a sign or a test right after its name.
_FINDINGS = lexicon("findings")
#: Scales that are written with their greatest value: "KATZ 4/6", "STOP-BANG 5/8".
_SCALES = lexicon("scales")
#: Shorthand of clinical work that is written small and like no word of a dictionary.
_SHORTHAND = lexicon("shorthand")
_EPONYMS = EPONYMS | CONTEXT_EPONYMS

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

#: A date to be filled in: "MM/DD/YYYY", "Month DD".
_BLANK = re.compile(r"(?:(?:MM|DD|YY(?:YY)?|Month|Day|Year)[ ,./-]{0,2})+")
#: "45 yo F": a sex, not an initial.
_AGE_BEFORE = re.compile(r"(?:\d|y[/.]?o\.?|years?[ -]old|yr)[ ]?\Z", re.I)
_YEARS = re.compile(
    r"(?:(?:in|of|from|since|circa|year|early|late|mid|the|between)[\s-]){0,2}(?:18|19|20)\d\d(?:s|['’]s)?"
    r"(?:(?:,|\s?[-–]|,? (?:and|to|through|or))\s?(?:18|19|20)\d\d)*(?:\s?[-–/]\d\d)?\Z",
    re.I,
)
_UNITS = (
    r"%|mg|mcg|µg|ug|gm?|grams?|kg|ml|l|dl|cm|mm|m|lbs?|oz|meq|mmol|units?|u|iu|mmhg|bpm|hz|ms|inch(?:es)?|feet|ft|fr"
    r"|french|gauge|tabs?|tablets?|caps?|puffs?|drops?|°?[cf]|cc|cells|copies|x|times|degrees|liters?|packs?|cigarettes"
    r"|drinks?|beers?|pounds?|percent|kcal|cal|ppd"
)
_SPAN_OF_TIME = (
    r"sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|h|days?|d|nights?|weeks?|wks?|months?|mos?|years?|yrs?|decades?"
)
_MEASURE = re.compile(
    rf"[<>≤≥~=+]?\s?\d[\d.,]*\s?(?:x\s?\d[\d.,]*\s?)*(?:[-–]|to)?\s?[\d.]*\s?(?:{_UNITS}|{_SPAN_OF_TIME})"
    r"(?:/[a-z]{1,5})?\.?\Z",
    re.I,
)
_UNIT_AFTER = re.compile(rf"\s?(?![a-zA-Z]\b)(?:{_UNITS})(?![\w-])", re.I)
_TIME_AGO = re.compile(
    r"(?:(?:for|over|the|past|last|next|about|every|in|x|times)\s){0,4}(?:\d{1,3}|an?|one|two|three|four|five|six|seven"
    rf"|eight|nine|ten|several|few|couple(?: of)?|many|twelve)?\s?-?(?:{_SPAN_OF_TIME})"
    r"(?:\s(?:ago|later|earlier|before|prior|from now|after|old|time))?\Z",
    re.I,
)
_RELATIVE = re.compile(
    r"(?:today|tomorrow|yesterday|tonight|now|weekends?|weekdays?|daily|weekly|monthly|yearly|annually|nightly|noon"
    r"|midnight|currently|recently|this (?:morning|afternoon|evening|week|month|year|weekend)"
    r"|(?:last|next|this|past|every|on|the)?\s?(?:night|week|month|year|weekend|spring|summer|fall|autumn|winter|morning"
    r"|evening|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\.?)(?:\s(?:morning|afternoon|evening"
    r"|night)s?)?|\d{1,2}(?::\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?))\Z",
    re.I,
)
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):?[0-5]\d(?:[ ]?[-–][ ]?(?:[01]\d|2[0-4]):?[0-5]\d)?\Z")
_SPINE = re.compile(r"[CTLS]\d{1,2}(?:[-/–][CTLS]?\d{1,2})*\Z|[IVX]{1,4}(?:[-–][IVX]{1,4})?\Z")
#: Genes, mutations, markers, diagnoses by their code.
_CODE = re.compile(
    r"[A-Z]\d{1,4}[A-Z](?:fs)?\Z|(?:ca[ -]?\d{2,3}(?:-\d)?|ki-?67|cd\d{1,3}|p\d{2}|her-?2|b12|t[34]|h1n1)\Z"
    r"|[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}\Z|(?:ICD|CPT|SNOMED|LOINC|PMID|NCT|HCPCS|DRG|NDC)[ :#-]*[\dA-Z.]+\Z",
    re.I,
)
_FRACTION = re.compile(r"(\d{1,3})(?:\.\d+)?\+?\s?/\s?(\d{1,3})(?:\.\d+)?[+-]?\Z")
#: First and second number of a date with its year.
_FULL_DATE = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)?\d\d(?![\d/.-])")
_CHAIN = re.compile(r"[\d./–-]|[ ](?=[-–/][ ]?\d)|(?<=[-–/])[ ](?=\d)")
_CHAIN_REACH = 60
#: "S. aureus", "C. diff": a genus by its initial.
_SPECIES = re.compile(r"[A-Z]\.[ ]?[a-z]{4,}")
#: One number that is no date: "14.5", "<3".
_NUMBER = re.compile(r"[<>~=]?\s?\d*\.?\d+\Z")
#: A step of a scale: "5-9: mild".
_STEP = re.compile(r"[ ]?[:=]?[ ]?(?:none|minimal|mild|moderate|severe|low|high|normal|abnormal)")
_ROMAN = re.compile(r"(?:[IVX]{1,4}|[A-D])[a-c]?\Z", re.I)
_AFTER_EPONYM = re.compile(
    r"(?:['’]s?)?[ ]?[-:=(]?[ ]?(?:(\d{1,3}(?:\.\d+)?[+%]?(?![\d/]|[ ]?(?:yo\b|y/o|year|[MF]\b))|[IVX]{1,4}\b|[+><]"
    r"|-ve\b)|([a-z]+)\.?(?![ ](?:for|by|of|with)\b))"
)


def may_stay(text: str, span: PhiSpan) -> bool:
    """Whether a span is no identifier by definition: an age below 90, a year, a span of time, a state or country."""
    found = text[span.start : span.end].strip(" \t\n.,;:()[]\"'")
    if len(found) > LONGEST:
        return not any(char.isalnum() for char in found)
    if not any(char.isalnum() for char in found) or _BLANK.fullmatch(found):
        return True
    if found in ("M", "F", "m", "f") and _AGE_BEFORE.search(text[max(0, span.start - 12) : span.start]):
        return True
    if span.type == "AGE":
        numbers = [int(number) for number in re.findall(r"\d{1,4}", found)]
        if not numbers:
            return re.search(r"ninet|hundred|centenarian|nonagenarian", found, re.I) is None
        # Months, weeks and days of age never reach the limit.
        after = text[span.end : span.end + 10]
        small = re.match(r"\s?-?(?:days?|weeks?|months?|hours?)\b", after, re.I) is not None
        return max(numbers) < 90 or min(numbers) > 150 or small
    if span.type == "DATE":
        return any(form.match(found) for form in (_YEARS, _TIME_AGO, _RELATIVE, _CLOCK, _MEASURE))
    low = found.lower()
    kept = (low in KEPT_PLACES and low not in NAME_LIKE_WORDS) or (low in COUNTRIES and low not in given_names())
    return (kept and span.type in ("LOCATION", "FACILITY")) or (span.type == "LOCATION" and found in STATES)


def word_terms(text: str, span: PhiSpan, found: str) -> set[str]:
    """Evidence that a proposed name or place is a term of medicine, an everyday word or a measure."""
    low = found.lower().replace("’", "'")
    words = [word.removesuffix("'s") for word in (match.lower() for match in WORD.findall(low))]
    seen = set()
    if low in SAFE_PHRASES:
        seen.add("clinical words")
    elif words and all(_plain(word, found) for word in words):
        clinical = all(word in CLINICAL_WORDS or word in SAFE_WORDS or word not in found for word in words)
        seen.add("clinical words" if clinical else "everyday words")
    if words and all(word in DRUG_NAMES for word in words):
        seen.add("drug")
    if _MEASURE.match(found) or _SPINE.match(found) or _CODE.match(found) or not words:
        seen.add("measure")
    if words and all(map(_is_eponym, words)):
        seen.add("possible eponym")
    if words and _eponym(text, span, found, words):
        seen.add("eponym")
    if _SPECIES.match(text, span.start):
        seen.add("clinical words")
    return seen


def date_terms(text: str, span: PhiSpan, found: str) -> set[str]:
    """Evidence that a proposed date or age is a score, a value or words."""
    low = found.lower()
    around = re.findall(r"[a-z][a-z0-9'-]*", text[max(0, span.start - 28) : span.start].lower())[-3:]
    around += re.findall(r"[a-z][a-z0-9'-]*", text[span.end : span.end + 20].lower())[:2]
    seen = set()
    fraction = _FRACTION.match(found)
    if _in_values(text, span) or (re.match(r"\d{1,2}[-–]\d{1,2}\Z", found) and _STEP.match(text, span.end)):
        seen.add("measure")
    elif fraction:
        first, second = int(fraction.group(1)), int(fraction.group(2))
        day = (1 <= first <= 12 and 1 <= second <= 31) or (12 < first <= 31 and 1 <= second <= 12)
        scored = any(word in SCORE_WORDS or (word in PAIR_WORDS and second <= 12) or word in _SCALES for word in around)
        # "3/7", "2/52" and "4/12" are days, weeks and months where dates begin with the day.
        span_of_time = first < second and second in (7, 12, 52) and _day_first(text)
        if not day or scored or span_of_time or _same_denominator(text, span, fraction.group(2)):
            seen.add("measure")
    elif _SPINE.match(found) or _UNIT_AFTER.match(text, span.end) or (span.type == "DATE" and _NUMBER.match(found)):
        seen.add("measure")
    words = WORD.findall(low)
    if words and not any(word in MONTHS or word[:3] in MONTHS for word in words):
        if all(len(word) < 3 or _plain(word, found) for word in words) and not re.search(r"\d[/.-]\d", found):
            seen.add("clinical words")
    elif found == low and words == [low]:
        # "may", "march" and "dec" in small letters are words, too.
        seen.add("small letters")
    return seen


@lru_cache(maxsize=1)
def _day_first(text: str) -> bool:
    """Whether a full date of the note cannot begin with the month, and none must."""
    dates = [(int(day), int(month)) for day, month in _FULL_DATE.findall(text)]
    return any(first > 12 for first, _ in dates) and not any(second > 12 for _, second in dates)


def number_terms(text: str, span: PhiSpan, found: str) -> set[str]:
    """Evidence that a proposed number or code is a measure, or words."""
    words = [word.lower() for word in WORD.findall(found)]
    forms = (_MEASURE, _SPINE, _CODE, _FRACTION, _CLOCK)
    if _UNIT_AFTER.match(text, span.end) or any(form.match(found) for form in forms):
        return {"measure"}
    plain = words and all(_plain(word, found) or word in NAME_LIKE_WORDS for word in words)
    return {"clinical words"} if plain and not any(char.isdigit() for char in found) else set()


def _plain(word: str, found: str) -> bool:
    """Whether a word (lower case) of `found` is one of medicine, prose or the ward."""
    return (
        word in CLINICAL_WORDS
        or word in ORDINARY_WORDS
        or word in SAFE_WORDS
        or word in GENERIC_FACILITY
        or word in TITLES
        or word in RELATIONS
        or (word in found and (word in EVERYDAY_WORDS or word in _SHORTHAND) and word not in NAME_LIKE_WORDS)
        or (word not in found and any(word.upper() in table for table in (ABBREVIATIONS, CAPITALS, SHORT_TERMS)))
    )


def _is_eponym(word: str) -> bool:
    return not _EPONYMS.isdisjoint((word, f"{word}'s")) or _EPONYMS.issuperset(word.split("-"))


def _eponym(text: str, span: PhiSpan, found: str, words: list[str]) -> bool:
    """Whether a span is eponyms only, and the words around them speak of signs, tests or diseases."""
    names = [word for word in words if not (_ROMAN.match(word) or word in ("and", "or", "vs", "the"))]
    told = [word for word in names if word in EPONYM_HEADS or word in _FINDINGS or word in _EPONYM_TALK]
    names = [word for word in names if word not in told]
    if not names or not all(map(_is_eponym, names)):
        return False
    after = _AFTER_EPONYM.match(text, span.end)
    if told or (after and (after.group(1) or after.group(2) in EPONYM_HEADS or after.group(2) in _FINDINGS)):
        return True
    first, last = sentence_around(text, span.start, span.end)
    beside = [m.group() for m in WORD.finditer(text, first, last) if m.end() <= span.start or m.start() >= span.end]
    others = [(word[0].isupper(), word.lower().removesuffix("'s")) for word in beside]
    if any(low in TITLES or low in RELATIONS for _, low in others):
        return False
    return any(capital and _is_eponym(low) for capital, low in others)


def _same_denominator(text: str, span: PhiSpan, denominator: str) -> bool:
    """Whether another fraction of the sentence has the same second part: "3/10 at rest, 8/10 at worst"."""
    first, last = sentence_around(text, span.start, span.end)
    other = re.compile(rf"(?<![\d/])\d{{1,2}}/{denominator}(?![\d/])")
    return other.search(text, first, span.start) is not None or other.search(text, span.end, last) is not None


def _in_values(text: str, span: PhiSpan) -> bool:
    """Whether a number is cut out of a longer chain of values: "3.1/2.[7/2].2"."""
    start, end = span.start, span.end
    first, last = max(0, start - _CHAIN_REACH), min(len(text), end + _CHAIN_REACH)
    while start > first and _CHAIN.match(text, start - 1):
        start -= 1
    while end < last and _CHAIN.match(text, end):
        end += 1
    chain = text[start:end].strip(" .-–/")
    parts = [part.strip() for part in re.split(r"[/–-]", chain)]
    if not all(re.fullmatch(r"\d{1,4}(?:\.\d{1,3})?", part) for part in parts):
        return False
    return len(parts) > 3 or (len(parts) > 1 and sum("." in part for part in parts) > len(parts) / 2)


Case = Literal["mixed", "lower", "upper"]

#: A line ends a sentence, and so does a stop, a semicolon or a bullet before a word.
_BREAK = re.compile(r"\n|[.!?;](?=\s+[^\W\d_(\"“])|[•·]|(?<=\s)[-*](?=\s)")
#: What announces a line: "HISTORY:", "Inclusion criteria:".
_LABEL = re.compile(r"[^\w\n]{0,4}[^\W\d_][\w'’/-]{0,24}(?:[ ][\w'’/-]{1,24}){0,4}:(?=\s)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: Characters on each side of a place that are looked at; no sentence that tells its case is longer.
_REACH = 160
#: Words in small letters from which on a sentence tells its case.
_ENOUGH = 3


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """(start, end) of the sentence that holds a place, at most 160 characters on either side of it."""
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    for match in _BREAK.finditer(text, first, start):
        first = match.end()
    stop = _BREAK.search(text, end, last)
    return first, stop.start() if stop else last


def sentence_case(text: str, start: int, end: int) -> Case:
    """How the sentence around a place writes its words, the place itself and a label before it left out.

    `upper`: all its words but units are in capitals. `mixed`: a word has a capital and small letters, as prose has at
    its start and names have. `lower`: neither; abbreviations in capitals ("pt with COPD") tell nothing. A sentence of
    fewer than three words tells too little, so the line before it counts as well; where
    that tells nothing either, it is `lower`.
    """
    first, last = sentence_around(text, start, end)
    case = _case(text, first, last, start, end)
    if case is None and first > 0:
        lead = text[max(0, first - 2 * _REACH) : first].rstrip(" \t\n-*•·")
        case = _case(lead, lead.rfind("\n") + 1, len(lead), len(lead), len(lead))
    return case or "lower"


def _case(text: str, first: int, last: int, start: int, end: int) -> Case | None:
    label = _LABEL.match(text, first, last)
    if label is not None and label.end() <= start:
        first = label.end()
    words = [
        match.group() for match in _WORD.finditer(text, first, last) if match.end() <= start or match.start() >= end
    ]
    long = [word for word in words if len(word) > 1]
    small = [word for word in long if word.islower()]
    capitals = all(word.isupper() or word.islower() for word in long) and any(len(word) > 4 for word in long)
    if capitals and len(long) > 1 and sum(map(len, small)) * 5 <= sum(map(len, long)):
        return "upper"
    if any(word[0].isupper() and word[1:].islower() for word in long) or (words and words[0] in ("I", "A")):
        return "mixed"
    return "lower" if len(small) >= _ENOUGH else None
