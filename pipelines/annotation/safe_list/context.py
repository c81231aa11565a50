"""Context of the safe list: what stands around a proposed span shows that it is medicine and no identifier."""

from __future__ import annotations

import re

from ...lexicons.clinical import (
    ABBREVIATIONS,
    CAPITALS,
    CLINICAL_WORDS,
    CONTEXT_EPONYMS,
    EPONYM_HEADS,
    EPONYM_TALK,
    EPONYMS,
    FINDINGS,
    SAFE_WORDS,
    SCALES,
    SHORTHAND,
)
from ...lexicons.dates import MONTHS, WEEKDAYS
from ...lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.name_lexicon import given_names, is_listed_name, surnames
from ...lexicons.names import CREDENTIALS, HONORIFICS, RELATIONS, TITLES
from ...lexicons.places import CITIES
from ..spans import PhiSpan

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_PART = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"(?:[IVX]{1,4}|[A-D])[a-c]?\Z")
#: A gene beside the syndrome that it causes: "Angelman, MECP2".
_GENE = re.compile(r"\b[A-Z]{2,5}\d{1,2}[A-Z]?\d?\b")
_EITHER = EPONYMS | CONTEXT_EPONYMS
#: A value or a finding right after an eponym: "Neer two-part", "Speed's negative", "Child-Pugh B8", "Garden III".
_AFTER = re.compile(
    r"(?:['’]s?)?(?:[ ](?:and|or|/|&)[ ][A-Z][\w'’-]+)?[ ]?[-:=(]?[ ]?"
    r"(?:(?P<value>\d{1,3}(?:\.\d+)?[A-C]?(?:[+%]|-(?:part|point))?(?![\d/]|[ ]?(?:yo\b|y/o|year|[MF]\b|[ap]m\b))"
    r"|[IVX]{1,4}[ABC]?\b|[A-D]\d{0,2}\b|[+(]|[><]|-ve\b)|(?P<word>[a-z]+(?:-[a-z]+)?\.?))"
)
#: Ends of the sentence or line that the span stands in.
_STOP = re.compile(r"[.!?](?=\s)|\n")
_REACH = 140

#: Words before a person in small letters, beside titles and relatives.
_SMALL_CUES = TITLES | RELATIONS | frozenset(HONORIFICS) | frozenset(
    """
    patient pt by per with w from for at in of to and see saw call called tell ask named name is re attn cc via near
    client mom dad
    """.split()
)  # fmt: skip


def eponym_in_context(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a span is nothing but eponyms, with a value or a finding behind it or among other eponyms.

    "Frykman VI", "Cullen and Grey Turner absent", "Ross vs Bentall vs David procedure". A lone surname that is an
    eponym too stays an identifier unless the words around it speak of medicine.
    """
    found = _GENE.sub(" ", found)
    words = [word.lower().replace("’", "'") for word in WORD.findall(found)]
    words = [word[:-2] if word.endswith("'s") else word for word in words]
    if _unlisted_sign(text, span, words):
        return True
    told = [word for word in words if word in FINDINGS or word in EPONYM_TALK or word.upper() in ABBREVIATIONS]
    terms = [
        word for word in words if not (_ROMAN.match(word.upper()) or word in told or word in ("and", "or", "vs", "the"))
    ]
    if not terms or not all(_is_eponym(word) for word in terms) or (found.isupper() and len(found) > 3):
        return False
    if told and words.index(told[0]) > 0:
        return True
    if re.search(r"\d", found) and not re.fullmatch(r"[^\d]*(?:\d{1,3}[^\d]*){1,3}", found):
        return False
    before = text[max(0, span.start - 2) : span.start]
    if before.endswith(("-", "/")) and text[span.start - 2 : span.start - 1].isalpha():
        joined = re.search(r"([A-Za-z]+)[-/]\Z", text[max(0, span.start - 24) : span.start])
        if joined and _is_eponym(joined.group(1).lower()):
            return True
    after = _AFTER.match(text, span.end)
    if after is not None and _tells(text, after):
        return True
    # "Boston, Rome and Paris" may be a journey: towns need a value of their own.
    towns = span.type == "LOCATION" and any(term in CITIES for term in terms)
    return not towns and _among_eponyms(text, span, terms)


def _unlisted_sign(text: str, span: PhiSpan, words: list[str]) -> bool:
    """Whether a word of no list of names is called a sign, a test or a score, or has a result: "Sgarbossa neg"."""
    if len(words) != 1 or is_listed_name(words[0]) or words[0] in NAME_LIKE_WORDS:
        return False
    after = re.match(r"(?:['’]s)?[ ]([a-z]+)(?![ ](?:for|by|of|with)\b)", text[span.end : span.end + 30])
    return after is not None and after.group(1) in _SIGN_WORDS


_SIGN_WORDS = frozenset(
    "neg negative pos positive equivocal sign signs test tests score scores scale criteria classification maneuver"
    " reflex syndrome index".split()
)


def _tells(text: str, after: re.Match[str]) -> bool:
    if after["value"] is not None:
        return after["value"] not in ("(",) or _finding_in_brackets(text, after.end())
    word = (after["word"] or "").rstrip(".")
    if word not in FINDINGS and word not in EPONYM_HEADS:
        return False
    # "Murphy negative for flu" may be a person.
    return not re.match(r"[ ](?:for|by|of|with)\b", text[after.end() :][:6])


def _finding_in_brackets(text: str, start: int) -> bool:
    word = re.match(r"[ ]?([+-]|[a-z]+)", text[start : start + 16])
    return word is not None and (word.group(1) in "+-" or word.group(1) in FINDINGS)


def _among_eponyms(text: str, span: PhiSpan, terms: list[str]) -> bool:
    """Whether the sentence names other eponyms and speaks of tests, tools or stages, or names several."""
    start, stop = _sentence(text, span)
    run = _RUN_BEFORE.search(text, start, span.start)
    other = [
        match
        for match in WORD.finditer(text, start, stop)
        if match.end() <= (run.start() if run else span.start) or match.start() >= span.end
    ]
    lows = [match.group().lower() for match in other]
    if any(low in TITLES or low in RELATIONS for low in lows) or (len(terms) == 1 and _named_like_person(text, span)):
        return False
    eponyms = [match for match in other if match.group()[0].isupper() and _is_eponym(match.group().lower())]
    rare = [low for low in {*(match.group().lower() for match in eponyms), *terms} if low not in surnames()]
    if not eponyms or not any(low not in NAME_LIKE_WORDS for low in rare):
        return False
    spoken = any((after := _AFTER.match(text, match.end())) and _tells(text, after) for match in eponyms)
    return spoken or len(eponyms) + len(terms) >= 3


#: Capitalised words right before a span, which belong to the same name.
_RUN_BEFORE = re.compile(r"(?:[A-Z][\w'’-]*[ ])+\Z")


def _named_like_person(text: str, span: PhiSpan) -> bool:
    """Whether a given name or an initial stands right before the span."""
    before = re.search(r"([^\W\d_]+)\.?[ ]\Z", text[max(0, span.start - 24) : span.start])
    if before is None or not before.group(1)[0].isupper():
        return False
    low = before.group(1).lower()
    return len(low) == 1 or (low in given_names() and low not in _EITHER)


def _sentence(text: str, span: PhiSpan) -> tuple[int, int]:
    start = max(0, span.start - _REACH)
    for match in _STOP.finditer(text, start, span.start):
        start = match.end()
    end = _STOP.search(text, span.end, min(len(text), span.end + _REACH))
    return start, end.start() if end else min(len(text), span.end + _REACH)


def _is_eponym(low: str) -> bool:
    bare = low.removesuffix("'s")
    return (
        bare in _EITHER
        or f"{bare}'s" in _EITHER
        or ("-" in bare and all(part in _EITHER for part in bare.split("-")))
        or bare in SAFE_WORDS
    )


def stray_small_word(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a name proposed in small letters is shorthand, or an unlisted word of a text that writes capitals.

    Names in small letters follow a title, a relative or a preposition, or are in the lists of names.
    """
    if span.type not in ("NAME", "LOCATION", "FACILITY") or not found.islower():
        return False
    words = _PART.findall(found)
    if all(_small_term(word) for word in WORD.findall(found) or words):
        return True
    if text[:1].isupper() and all(word in NAME_LIKE_WORDS or word in ORDINARY_WORDS for word in words):
        # Who writes capitals would write one here: "faith and grace noted".
        title = re.search(r"([\w/]+)\.?[ ]\Z", text[max(0, span.start - 24) : span.start])
        return not (title and title.group(1).lower() in TITLES | RELATIONS)
    if span.score >= 0.995 or any(is_listed_name(word) or word in CITIES for word in words):
        return False
    near = text[max(0, span.start - 160) : span.start] + text[span.end : span.end + 160]
    capitals = len(re.findall(r"(?<![\w'’])[A-Z][a-z]{2,}", near))
    if capitals < 2 and not re.search(r"[.!?][ \n]+[A-Z]", near):
        return False
    lead = text[max(0, span.start - 24) : span.start]
    if re.search(r"(?:[:/=\n]|\A)[ ]{0,2}\Z", lead):
        return False
    before = re.search(r"([\w/]+)\.?[^\w]{1,3}\Z", lead)
    return not (before and (before.group(1).lower() in _SMALL_CUES or before.group(1).lower().endswith("/")))


def _small_term(word: str) -> bool:
    """Whether a word in small letters is shorthand, medicine or an abbreviation, and in no list of names."""
    if word in SHORTHAND or word in SAFE_WORDS or word in CLINICAL_WORDS or len(word) == 1:
        return True
    return not is_listed_name(word) and (word.upper() in ABBREVIATIONS or word.upper() in CAPITALS)


_DATE_WORD = re.compile(r"\d{1,4}(?:st|nd|rd|th)\b|\d{1,2}(?:er|º|ª|\.)[ ]", re.I)
_OCR_DIGITS = re.compile(r"(?=.*\d)[\dOoIl|SB]{1,4}(?:[/.-][ ]?[\dOoIl|SB]{1,4}){1,2}\Z")
_CLOCK_RANGE = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d\s?[-–]\s?(?:[01]\d|2[0-4])[0-5]\d\Z")
_TENTHS = re.compile(r"(?:10|\d)\s?/\s?10\Z")
_PAIN = re.compile(
    r"\b(?:pain|relief|worst|ache|discomfort|scale|vas|nrs|score|rated?|itch|nausea|anxiety|fatigue)\b", re.I
)
_TWO_FRACTIONS = re.compile(r"\d{1,2}/10\b")


def date_in_name_only(text: str, span: PhiSpan, found: str, low: str) -> bool:
    """Whether a proposed date has neither the words nor the form of one: "APRN", "12B", "TUG 19", "2/10" of pain."""
    if _CLOCK_RANGE.match(found) or re.fullmatch(r"\d{1,2}/[MFmf]", found):
        return True
    if _TENTHS.match(found):
        near = text[max(0, span.start - 60) : span.start] + " " + text[span.end : span.end + 30]
        return _PAIN.search(near) is not None or _TWO_FRACTIONS.search(near) is not None
    if re.fullmatch(r"\d{1,2}/\d{1,2}", found):
        before = re.search(r"([A-Za-z-]+)[ :=]{1,2}\Z", text[max(0, span.start - 20) : span.start])
        return before is not None and before.group(1).lower() in SCALES
    if found in ("MAR", "SEP", "DEC", "JAN") and not text[max(0, span.start - 20) : span.start].strip().isupper():
        # A record of medicines; septal; a bare month in capitals stands beside a number or in a note in capitals.
        return re.search(r"\d[ ]?\Z", text[max(0, span.start - 4) : span.start]) is None and (
            re.match(r"[ ,]{0,2}\d", text[span.end : span.end + 4]) is None
        )
    if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", low):
        # "2nd met head": an ordinal before what it counts.
        follow = re.match(r"[ ]([a-z]+)", text[span.end : span.end + 16])
        return follow is not None and (follow.group(1) in CLINICAL_WORDS or follow.group(1) in SHORTHAND)
    letters = _PART.findall(low)
    if not letters or _OCR_DIGITS.match(found) or _DATE_WORD.search(found):
        return False
    if any(word in MONTHS or (word[:3] in MONTHS and word.upper() not in CREDENTIALS) for word in letters):
        return False
    if re.fullmatch(r"[A-Z]{2,6}\d{0,2}[ :]{1,2}\d{1,3}", found) and not re.search(WEEKDAYS, low):
        # A test and its value: "TUG 19".
        return True
    return all(
        len(word) < 3
        or word in CLINICAL_WORDS
        or word in ORDINARY_WORDS
        or word in SAFE_WORDS
        or word.upper() in ABBREVIATIONS
        or word.upper() in CREDENTIALS
        for word in letters
    ) and not re.search(r"\d[/.-]\d", found)


_SCALE_VALUE = re.compile(r"[A-Z]{2,6}-?\d{1,2}:?[ ]\d{1,3}(?:/\d{1,3})?\Z")
#: Tumour markers and the like: "ca125", "CA 19-9", "Ki67", "CD20".
_MARKER = re.compile(r"(?:ca[ -]?(?:125|19-?9|15-?3|27\.?29)|ki-?67|cd\d{1,3}|p\d{2}|her-?2|b12|t[34])\Z", re.I)
_MUTATION = re.compile(r"[A-Z]\d{1,4}[A-Z](?:fs)?\Z")
_ALLELE = re.compile(r"(?:HLA-?[A-Z\d]*|CYP\w*|DRB1|DQB1|UGT1A1|TPMT|NUDT15|DPYD|VKORC1)[ ]?\Z")
#: What is measured again and again, written in a row: "Sodium 121-124-129".
_VALUE_NAMES = frozenset(
    "sodium na potassium k chloride creatinine cr bun glucose bg hgb hb hct platelets plt wbc lactate troponin trop inr"
    " bp hr sbp weight wt sats temp bili lipase ammonia crp esr ferritin psa tsh".split()
)
#: Types whose value has a digit.
_WITH_DIGITS = frozenset(("MRN", "SSN", "PHONE", "FAX", "ACCOUNT", "HEALTH_PLAN", "DEVICE", "BIOMETRIC"))


def no_such_number(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a proposed number is a scale with its value, a mutation or an allele, or has no digit at all."""
    if span.type in _WITH_DIGITS and not any(char.isdigit() for char in found):
        return True
    if span.type == "SSN" and _CLOCK_RANGE.match(found):
        return True
    if _SCALE_VALUE.match(found) or _MUTATION.match(found) or _MARKER.match(found):
        return True
    if span.type in ("PHONE", "FAX") and re.fullmatch(r"(?:[01]\d|2[0-3])[0-5]\d", found):
        # The time behind a date.
        return re.search(r"\d[/.-]\d{1,4}[ ,@]{1,2}\Z", text[max(0, span.start - 8) : span.start]) is not None
    if found.startswith("*") or text[max(0, span.start - 1) : span.start] == "*":
        return _ALLELE.search(text[max(0, span.start - 13) : span.start].rstrip("*")) is not None
    trend = re.fullmatch(r"\d{2,3}(?:[-–]\d{2,3}){1,3}", found)
    if trend and span.type in ("SSN", "PHONE", "FAX", "MRN", "ACCOUNT", "OTHER_ID"):
        before = re.search(r"([a-z]+)[ :]{1,2}\Z", text[max(0, span.start - 20) : span.start].lower())
        return before is not None and (before.group(1) in CLINICAL_WORDS or before.group(1) in _VALUE_NAMES)
    return False
