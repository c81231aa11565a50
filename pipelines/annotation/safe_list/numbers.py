"""Numbers of the safe list: ages that may stay, years, measures, durations, scores and levels of the spine."""

from __future__ import annotations

import re

from ...lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS, EPONYMS, SAFE_WORDS
from ...lexicons.dates import MONTHS, PAIR_WORDS, SCORE_WORDS
from ...lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ..phi.validation import date_exists
from ..spans import PhiSpan
from .context import WORD

_YEAR = re.compile(
    r"(?:(?:in|since|circa|year|early|late|mid)[\s-]){0,2}(?:18|19|20)\d\d(?:s|['’]s)?(?:\s?[-–]\s?(?:(?:19|20)\d\d|\d\d))?\Z",
    re.I,
)
MEASURE = re.compile(
    r"[<>≤≥~=+]?\s?\d[\d.,]*\s?(?:x\s?\d[\d.,]*\s?)*(?:-|–|to)?\s?\d*[\d.]*\s?(?:%|mg|mcg|µg|ug|g|kg"
    r"|ml|l|dl|cm|mm|m|lb|lbs|oz|meq|mmol|"
    r"units?|u|iu|mmhg|bpm|hz|ms|sec|seconds?|min|minutes?|hours?|hrs?|h|days?|d|weeks?|wks?|wk"
    r"|months?|mos?|years?|yrs?|"
    r"inch(?:es)?|feet|ft|fr|french|gauge|tabs?|tablets?|caps?|puffs?|drops?|°?[cf]|mg/dl|g/dl|meq/l|mmol/l|ng/ml|cc|"
    r"cells|copies|x|times|degrees|liters?|packs?|cigarettes|drinks?|beers?|pounds?|percent|weeks?[' ]+gestation|"
    r"mg/kg|mcg/kg|ml/hr|l/min|kcal|cal|ppd)(?:/[a-z]{1,5})?\.?\Z",
    re.I,
)
_RATIO = re.compile(r"\d{1,3}(?:\.\d+)?\+?\s?/\s?\d{1,3}(?:\.\d+)?(?:/\d{1,2})?\+?-?\Z")
_DURATION = re.compile(
    r"(?:(?:for|over|the|past|last|next|about|every|in|x|times)\s){0,4}(?:\d{1,3}|an?|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|"
    r"several|few|couple(?: of)?|many|twelve)?\s?-?(?:seconds?|minutes?|hours?|days?|nights?|weeks?"
    r"|months?|years?|decades?)"
    r"(?:\s(?:ago|later|earlier|before|prior|from now|after|old|time))?\Z",
    re.I,
)
_RELATIVE_DATE = re.compile(
    r"(?:today|tomorrow|yesterday|tonight|now|this (?:morning|afternoon|evening|week|month|year|weekend)|"
    r"(?:last|next|this|past|every|on|the)?\s?(?:night|week|month|year|weekend|spring|summer|fall"
    r"|autumn|winter|morning|evening|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\.?)(?:\s(?:morning|afternoon"
    r"|evening|night)s?)?|"
    r"weekends?|weekdays?|daily|weekly|monthly|yearly|annually|nightly|noon|midnight|currently|recently"
    r"|(?:\d{1,2}:\d\d(?::\d\d)?\s?(?:am|pm|a\.m\.?|p\.m\.?)?|"
    r"\d{1,2}\s?(?:am|pm|a\.m\.?|p\.m\.?)))\Z",
    re.I,
)
_MONTH_WORD = re.compile(r"(?:may|march|mar|jan|sep|dec)\Z")
_DECIMAL = re.compile(r"[<>~=]?\s?\d{0,5}\.\d+\Z|\d{1,3}\Z|\d{1,3}(?:,\d{3})+\Z")
SPINE = re.compile(
    r"(?:[CTLS]\d{1,2})(?:[-/–](?:[CTLS])?\d{1,2})*\Z|(?:II?I?|IV|VI{0,3}|IX|XI{0,2}"
    r"|X)(?:[-–](?:II?I?|IV|VI{0,3}|IX|XI{0,2}|X))?\Z"
)
_TERM_CODE = re.compile(
    r"(?:ICD|CPT|SNOMED|LOINC|PMID|NCT|HCPCS|DRG|NDC)[ :#-]*(?:10|9)?[ :#-]*[A-Z]?\d[\d.]*\Z|[A-TV-Z]\d\d\.\d{1,4}\Z"
)
#: "Pupils 4/4 decreasing to 2/2": what is measured changes so.
_CHANGES_TO = re.compile(
    r"\b(?:(?:in|de)creas(?:ed|ing|es)|improv(?:ed|ing|es)|worsen(?:ed|ing|s)) (?:to|from) \Z", re.I
)


def low_age(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a proposed age is below 90, or no age in years."""
    numbers = [int(number) for number in re.findall(r"\d{1,4}", found)]
    if not numbers:
        return not re.search(r"ninet|hundred|centenarian|nonagenarian", found, re.I)
    if max(numbers) < 90:
        return True
    # Months, weeks and days of age never reach the limit; nor do decades of a date.
    return bool(re.match(r"\s?-?(?:days?|weeks?|months?|hours?)\b", text[span.end : span.end + 10], re.I))


def no_date(text: str, span: PhiSpan, found: str, low: str) -> bool:
    """Whether a proposed date is a year, a duration, a score, a measure or a word."""
    if _YEAR.match(found) or _DURATION.match(found) or _RELATIVE_DATE.match(found) or MEASURE.match(found):
        return True
    if _MONTH_WORD.match(low) and low == found:
        return True
    if re.fullmatch(r"pgy-?\d{1,2}", low) or (
        re.fullmatch(r"[1-6]/7", found) and text[span.start - 1 : span.start] in "-+ "
    ):
        return True
    if re.fullmatch(r"[A-Za-z]?/?\d{1,2}[/-]?", found) or re.fullmatch(
        r"the (?:19|20)\d\d|(?:(?:19|20)\d\d(?:, | and )?)+", low
    ):
        # A piece of a fraction; bare years.
        return True
    if re.fullmatch(r"\d{2}-[1-6]/7", found) or ("/" in found and re.search(r"\d\.\d", found)):
        # Weeks and days of gestation; a row of laboratory values.
        return True
    if _RATIO.match(found):
        first, second = (int(part) for part in re.findall(r"\d+", found)[:2])
        if found.count("/") == 2:
            return False
        # Day and month, month and full year, or month and year of two digits.
        day_first = 12 < first <= 31 and 1 <= second <= 12 and re.search(r"/0\d|/1[0-2]", found) is not None
        if not day_first and not (1 <= first <= 12 and (1 <= second <= 99 or re.search(r"\d{4}", found))):
            return True
        around = re.findall(r"[a-z][a-z0-9'-]*", text[max(0, span.start - 28) : span.start].lower())[-3:]
        around += re.findall(r"[a-z][a-z0-9'-]*", text[span.end : span.end + 20].lower())[:2]
        if second <= 12 and any(word in PAIR_WORDS for word in around):
            return True
        return any(word in SCORE_WORDS for word in around) or _CHANGES_TO.search(text[: span.start][-40:]) is not None
    if (low in ORDINARY_WORDS or low in CLINICAL_WORDS or low in SAFE_WORDS) and low not in MONTHS:
        return True
    if re.fullmatch(r"\d{6}", found) and date_exists([found[:2], found[2:4], found[4:]]):
        return not re.search(
            r"(?:\b(?:on|dated?|dob|dos|from|to|until|since)|:|#|=)[ \t]*\Z",
            text[max(0, span.start - 10) : span.start].lower(),
        )
    return bool(re.fullmatch(r"\d{1,2}|\d{4,7}", found) or re.fullmatch(r"\d+\.\d+", found))


def no_identifier(text: str, span: PhiSpan, found: str, low: str) -> bool:
    """Whether a proposed number or code is a measure, a year, a level of the spine or words of prose."""
    if MEASURE.match(found) or _YEAR.match(found) or SPINE.match(found) or _TERM_CODE.match(found):
        return True
    if _RATIO.match(found) or _DECIMAL.match(found):
        return len(re.sub(r"\D", "", found)) < 5 and text[max(0, span.start - 2) : span.start].strip() not in ("#", ":")
    if span.type == "MRN" and re.fullmatch(r"G\d{1,2}P\d{1,4}|[A-Z]{3}\d{1,2}", found):
        # Pregnancies and births; a scale by its number of items: "PHQ9", "DAS28".
        return True
    if all(part in ABBREVIATIONS for part in re.split(r"[/ +-]+", found)):
        return True
    if not any(char.isdigit() for char in found):
        words = [word.lower() for word in WORD.findall(found)]
        known = (ORDINARY_WORDS, SAFE_WORDS, EPONYMS, CLINICAL_WORDS, NAME_LIKE_WORDS)
        return all(any(word in table for table in known) for word in words)
    units = re.match(
        r"\s?(g|gm|gms|grams?|oz|lbs?|cc|mcg|ml|kg|cm|mm|mmhg|%|meq|mmol|units|bpm|g/dl|mg/dl|cells|copies)\b",
        text[span.end : span.end + 8],
        re.I,
    )
    return units is not None
