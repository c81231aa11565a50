"""The clinical safe list: drops spans that are terms of medicine, measures, ages or years, not identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...lexicons.clinical import (
    ABBREVIATIONS,
    CAPITALS,
    CLINICAL_WORDS,
    DRUG_BRANDS,
    EPONYM_HEADS,
    EPONYMS,
    SAFE_PHRASES,
    SAFE_WORDS,
)
from ...lexicons.dates import SCORE_WORDS
from ...lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.names import HONORIFICS, NAME_HEADERS, RELATIONS, TITLES
from ...lexicons.places import GENERIC_FACILITY, KEPT_PLACES, STATES
from ...lexicons.word_table import word_table
from ..spans import PhiSpan
from .codes import CLOCK, code_or_clock
from .context import (
    WORD,
    date_in_name_only,
    eponym_in_context,
    no_such_number,
    stray_small_word,
)
from .numbers import MEASURE, SPINE, low_age, no_date, no_identifier
from .shapes import (
    everyday_words,
    piece_of_values,
    within_term,
)

_LAST_WORD = re.compile(r"([^\W\d_]+(?:['’\-][^\W\d_]+)*)(\.?)[\s(\"'‘“]*\Z")
_HEADER_BEFORE = re.compile(r"([^\n:]{2,40})\s?[:=|]\s*\Z")
_NEXT_WORD = re.compile(r"(?:['’]s?)?[\s-]{0,2}([^\W\d_]+)")
_EXTENSION_BEFORE = re.compile(
    r"(?:\b(?:x|ext|extension|pager|page[dr]?|pgr|beeper|phone|call(?:back)?|tel|ph|cell|desk|office|number|fax|bleep|ascom|vocera|spectra"
    r"(?:link)?|contact|reach|line|at|f|p|h|c|w|m)\b|#|[xX](?=\d)|[:(])",
    re.I,
)
#: Numbers of roads, boxes and wards.
_PLACE_NUMBER = re.compile(
    r"\d{5}|\b(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|way|ct|court|pl|box|apt|suite|ste|hwy|highway|route|rt|rte"
    r"|north|south|east|west|tower|ward|wing|building|bldg|floor|pavilion|unit|county|n|s|e|w|ne|nw|se|sw)\b"
)
_MUTATION = re.compile(r"[A-Z]\d{1,4}[A-Z](?:fs)?\Z|(?:HER2|HCO3|CHA2DS2|CO2|O2|P53|CD\d+|T[34]|B12|H1N1)\Z", re.I)
_SAINT_TERM = re.compile(r"(?:St\.?|Saint)[ ][A-Z][a-z]+['’]?s?[ ](?:[Ww]ort|[Dd]ance|[Ff]ire)\b")
#: "yo F", "94 M"; "at 0312".
_SEX_BEFORE = re.compile(r"(?:\by[/.]?o\.?|\byears?[ -]old|\byr|\d)[ ]?\Z", re.I)
_CLOCK_BEFORE = re.compile(r"\b(?:at|@|by|until|due|since|from|to)[ ]\Z", re.I)


def drop_safe(text: str, spans: Iterable[PhiSpan]) -> list[PhiSpan]:
    """`spans` without those that are no identifiers by their form and context.

    Spans of other sources than `model` are kept, as is any span with a title, a header label or a relative right
    before it: "Dr. Parkinson" and "Patient: Foley" are names.
    """
    return [span for span in spans if span.source != "model" or not is_safe(text, span)]


def is_safe(text: str, span: PhiSpan) -> bool:
    """Whether a span that a tagger proposed is a clinical term, a measure, a low age or a bare year."""
    found = text[span.start : span.end].strip(" \t\n.,;:()[]\"'")
    if not any(char.isalnum() for char in found) or (
        len(found) == 1 and text[span.end : span.end + 3].lower() in ("he ", ")he")
    ):
        return True
    low = found.lower().replace("’", "'")
    if span.type in ("NAME", "LOCATION", "FACILITY", "PROFESSION"):
        if " " in low and low in SAFE_PHRASES:
            return True
        if within_term(text, span):
            return True
        if _strong(text, span):
            return False
        return (
            _safe_words(text, span, found, low)
            or everyday_words(text, span, found)
            or (span.type == "LOCATION" and piece_of_values(text, span, found))
            or eponym_in_context(text, span, found)
            or stray_small_word(text, span, found)
            or (span.type != "NAME" and code_or_clock(text, span, found))
        )
    if span.type == "AGE":
        return low_age(text, span, found) or piece_of_values(text, span, found)
    if span.type == "DATE":
        return (
            code_or_clock(text, span, found)
            or no_date(text, span, found, low)
            or date_in_name_only(text, span, found, low)
            or piece_of_values(text, span, found)
            or within_term(text, span)
        )
    if span.type == "EMAIL":
        return "@" not in found and "." not in found and not re.search(r"\bat\b|\[", low)
    if span.type == "IP":
        return found.count(".") < 3 and found.count(":") < 2
    if span.type == "URL":
        return False
    if code_or_clock(text, span, found):
        return True
    if span.type in ("PHONE", "FAX") and no_such_number(text, span, found):
        return True
    if span.type in ("PHONE", "FAX") and len(re.sub(r"\D", "", found)) < 6:
        # An extension or a pager says so; four digits alone are a laboratory value or a time.
        return not _EXTENSION_BEFORE.search(text[max(0, span.start - 24) : span.end])
    return (
        no_identifier(text, span, found, low)
        or no_such_number(text, span, found)
        or (span.type == "SSN" and piece_of_values(text, span, found))
    )


def _strong(text: str, span: PhiSpan) -> bool:
    """Whether a title, a header label or a relative stands right before the span, or a title opens it."""
    lead = text[max(0, span.start - 48) : span.start]
    opening = WORD.match(text, span.start, span.end)
    more = opening is not None and WORD.search(text, opening.end(), span.end) is not None
    if opening and more and opening.group().lower() in TITLES:
        return True
    before = _LAST_WORD.search(lead)
    if before and "\n" not in before.group():
        word = before.group(1).lower()
        if opening and opening.group().lower() in DRUG_BRANDS and word not in TITLES:
            return False
        if word in TITLES or (word in HONORIFICS and not before.group(2)):
            return word not in ("ms", "mr", "lt") or before.group(2) == "." or before.group(1).istitle()
        if word in RELATIONS and span.type == "NAME" and not before.group(2):
            following = _NEXT_WORD.match(text, span.end)
            return not (following and following.group(1).lower() in EPONYM_HEADS)
    header = _HEADER_BEFORE.search(lead)
    if header and span.type == "NAME":
        label = " ".join(header.group(1).strip(" -*•\t").lower().split())
        return label in NAME_HEADERS and label not in (
            "cc",
            "re",
            "to",
            "from",
            "subject",
            "mother",
            "father",
            "brother",
            "sister",
        )
    return False


def _safe_words(text: str, span: PhiSpan, found: str, low: str) -> bool:
    """Eponyms, drugs, abbreviations, section headers, states, weekday names."""
    if low in SAFE_PHRASES:
        return True
    words = [
        word[:-2] if word.endswith("'s") else word
        for word in (w.lower().replace("’", "'") for w in WORD.findall(found))
    ]
    if words and all(word in TITLES or word in RELATIONS for word in words) and span.type == "NAME":
        return True
    if (
        span.type == "FACILITY"
        and len(words) > 1
        and words[-1] in _ROOMS
        and all(word in CLINICAL_WORDS or word in ORDINARY_WORDS or word in GENERIC_FACILITY for word in words)
    ):
        return True
    if len(found) == 1 and low in "mf" and _SEX_BEFORE.search(text[max(0, span.start - 12) : span.start]):
        return True
    if not words and CLOCK.match(found) and _CLOCK_BEFORE.search(text[max(0, span.start - 8) : span.start]):
        # "at 0312", but not "at 1422 Elm".
        return re.match(r"[ ](?:[NSEW]\.?[ ])?[A-Z][a-z]", text[span.end : span.end + 8]) is None
    if not words:
        # Digits and signs only: a name or place has letters, a ZIP or a house number has not.
        return span.type == "NAME" or (len(re.sub(r"\D", "", found)) != 5 and not re.search(r"\d{3}", found))
    if any(char.isdigit() for char in found):
        if span.type == "NAME" and max(map(len, words)) < 5 and not re.search(r"[@_.]", found):
            # G1, PGY-8, A1c: no name has both digits and only short words.
            return True
        if (
            span.type != "NAME"
            and not _PLACE_NUMBER.search(low)
            and all(
                word in CLINICAL_WORDS
                or word in ORDINARY_WORDS
                or word in SAFE_WORDS
                or word in EPONYMS
                or word.upper() in ABBREVIATIONS
                or word.upper() in CAPITALS
                or len(word) == 1
                for word in words
            )
        ):
            return True
        if _MUTATION.match(found):
            return True
        return bool(MEASURE.match(found) or SPINE.match(found) or low in SAFE_WORDS)
    if span.type == "NAME" or len(words) == 1:
        if all(word in CLINICAL_WORDS or word in ORDINARY_WORDS or word in SAFE_WORDS for word in words):
            return True
        if len(words) == 1 and (found in ABBREVIATIONS or found in CAPITALS) and not _signed(text, span):
            return True
    if len(words) > 1 and all(word.upper() in ABBREVIATIONS and word.upper() in found for word in words):
        return True
    if span.type == "FACILITY" and _SAINT_TERM.match(text, span.start):
        return True
    if low in KEPT_PLACES and (low not in NAME_LIKE_WORDS or span.type == "FACILITY"):
        return True
    if all(word in ORDINARY_WORDS or word in SAFE_WORDS for word in words):
        return not (span.type == "FACILITY" and len(words) > 2 and span.score >= 0.9)
    if span.type == "LOCATION" and (low in KEPT_PLACES or found in STATES):
        return True
    following = _NEXT_WORD.match(text, span.end)
    head = following.group(1).lower() if following else ""
    eponymic = [
        all(part in EPONYMS for part in word.split("-")) or word in EPONYMS or f"{word}'s" in EPONYMS for word in words
    ]
    if len(words) == 1 and "-" in words[0] and all(part in EPONYMS for part in words[0].split("-")):
        return True
    if words[-1] in EPONYM_HEADS and any(eponymic[:-1]) and span.type != "FACILITY":
        return all(e or w in EPONYM_HEADS or w in ORDINARY_WORDS for e, w in zip(eponymic, words, strict=True))
    if all(e or w in ORDINARY_WORDS or w in SAFE_WORDS for e, w in zip(eponymic, words, strict=True)) and any(eponymic):
        if head in EPONYM_HEADS:
            return True
        return found[-2:] in ("'s", "’s") and head in EPONYM_HEADS | SCORE_WORDS
    if len(words) == 1 and found.isupper() and len(found) <= 4 and words[0] in SAFE_WORDS:
        return True
    return bool(SPINE.match(found))


_ROOMS = word_table("nursery floor room suite unit ward clinic office bay lab area lounge lobby desk service services")


def _signed(text: str, span: PhiSpan) -> bool:
    """Whether initials stand where a note is signed: beside a slash, a colon or a line end."""
    before = text[max(0, span.start - 2) : span.start].rstrip(" ")[-1:]
    after = text[span.end : span.end + 2].lstrip(" ")[:1]
    return before == "/" or after == "/" or (before in ("", *"\n-.!?):") and after in ("", "\n"))
