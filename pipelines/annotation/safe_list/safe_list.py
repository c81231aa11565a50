"""The clinical safe list: drops spans that are terms of medicine, measures, ages or years, not identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

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
from ...lexicons.names import CREDENTIALS, HONORIFICS, NAME_HEADERS, RELATIONS, TITLES
from ...lexicons.places import GENERIC_FACILITY, KEPT_PLACES, STATES
from ...lexicons.word_table import word_table
from ..spans import PhiSpan
from .codes import CLOCK, code_or_clock, drug_by_stem, part_of_score
from .context import (
    WORD,
    date_in_name_only,
    eponym_in_context,
    lone_place_number,
    no_such_number,
    stray_small_word,
)
from .numbers import MEASURE, SPINE, low_age, no_date, no_identifier
from .shapes import (
    everyday_words,
    organism,
    piece_of_values,
    short_term,
    told_of_patient,
    value_of_term,
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
_AGE_UNIT = re.compile(r"\d{1,3}[ -]?(?:y|m|w|d)[./]?[ ]?o\b\.?", re.I)
_CLOCK_BEFORE = re.compile(r"\b(?:at|@|by|until|due|since|from|to)[ ]\Z", re.I)


def drop_safe(text: str, spans: Iterable[PhiSpan]) -> list[PhiSpan]:
    """`spans` without those that are no identifiers by their form and context.

    Spans of other sources than `model` are kept, as is any span with a title, a header label or a relative right
    before it: "Dr. Parkinson" and "Patient: Foley" are names.
    """
    kept = []
    for span in spans:
        if span.source == "model":
            if is_safe(text, span):
                continue
            if span.type in ("NAME", "LOCATION"):
                span = _without_labels(text, span)
                if text[span.start : span.end] in ABBREVIATIONS and is_safe(text, span):
                    continue
        kept.append(span)
    return kept


def _without_labels(text: str, span: PhiSpan) -> PhiSpan:
    """A name without the lower-case words of clinical prose at its edges: "Transferring ANNA ROE"."""
    words = list(WORD.finditer(text, span.start, span.end))
    first, stop = 0, len(words)
    while first < stop and (_clinical(words[first].group()) or _labels(text, words, first)):
        first += 1
    while stop > first and (
        _clinical(words[stop - 1].group()) or (stop > first + 1 and _credential(words[stop - 2 : stop]))
    ):
        stop -= 1
    if first == stop or (first == 0 and stop == len(words)):
        return span
    start = span.start if first == 0 else words[first].start()
    return replace(span, start=start, end=span.end if stop == len(words) else words[stop - 1].end())


def _labels(text: str, words: list[re.Match[str]], index: int) -> bool:
    """Whether a word is the label of what follows it, over a tab or a colon."""
    if index + 1 >= len(words) or words[index].group().lower() not in NAME_HEADERS:
        return False
    gap = text[words[index].end() : words[index + 1].start()]
    return "\t" in gap or ":" in gap


def _credential(pair: list[re.Match[str]]) -> bool:
    """Whether the second word is a credential in capitals after a name that is not in capitals."""
    name, last = pair[0].group(), pair[1].group()
    return last.replace("-", "") in CREDENTIALS and len(last) > 1 and not name.isupper()


def _clinical(word: str) -> bool:
    return word.lower() in CLINICAL_WORDS


def is_safe(text: str, span: PhiSpan) -> bool:
    """Whether a span that a tagger proposed is a clinical term, a measure, a low age or a bare year."""
    found = text[span.start : span.end].strip(" \t\n.,;:()[]\"'")
    if not any(char.isalnum() for char in found) or (
        len(found) == 1 and text[span.end : span.end + 3].lower() in ("he ", ")he")
    ):
        return True
    low = found.lower().replace("’", "'")
    if span.type in ("NAME", "LOCATION", "FACILITY", "PROFESSION"):
        if _in_age_unit(text, span) or _lone_letter(text, span, found):
            return True
        if " " in low and low in SAFE_PHRASES:
            return True
        if within_term(text, span) or told_of_patient(text, span, found):
            return True
        if part_of_score(text, span):
            return True
        if _strong(text, span):
            return False
        return (
            _safe_words(text, span, found, low)
            or organism(text, span)
            or everyday_words(text, span, found)
            or (span.type != "PROFESSION" and short_term(found) and not _signed(text, span))
            or (span.type == "LOCATION" and (piece_of_values(text, span, found) or value_of_term(text, span, found)))
            or eponym_in_context(text, span, found)
            or stray_small_word(text, span, found)
            or drug_by_stem(found)
            or (span.type != "NAME" and code_or_clock(text, span, found))
            or lone_place_number(text, span, found)
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
    if code_or_clock(text, span, found) or part_of_score(text, span):
        return True
    if span.type in ("PHONE", "FAX") and no_such_number(text, span, found):
        return True
    if span.type in ("PHONE", "FAX") and len(re.sub(r"\D", "", found)) < 6:
        # An extension or a pager says so; four digits alone are a laboratory value or a time.
        return not _EXTENSION_BEFORE.search(text[max(0, span.start - 24) : span.end])
    return (
        no_identifier(text, span, found, low)
        or no_such_number(text, span, found)
        or value_of_term(text, span, found)
        or (span.type == "SSN" and piece_of_values(text, span, found))
    )


def _in_age_unit(text: str, span: PhiSpan) -> bool:
    """Whether a span lies within an age: "y.o." of "49 y.o."."""
    near = _AGE_UNIT.finditer(text, max(0, span.start - 8), span.end + 4)
    return any(match.start() <= span.start and span.end <= match.end() for match in near)


def _lone_letter(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a name is one letter without a full stop, beside no other initial or capital: "[R] rad a-line"."""
    if len(found) != 1 or text[span.end : span.end + 1] == ".":
        return False
    return not re.search(r"(?:[A-Z]\.?|[A-Z][a-z]+)[ ]\Z", text[max(0, span.start - 20) : span.start]) and not re.match(
        r"[ ][A-Z]", text[span.end : span.end + 2]
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
    if span.type == "NAME" and found.isupper() and len(found) < 4 and _joined_on(text, span):
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
    if span.type != "FACILITY" and _scored_eponym(text, span, words):
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
        return (found[-2:] in ("'s", "’s") and head in EPONYM_HEADS | SCORE_WORDS) or _family_history(text, span, words)
    if len(words) == 1 and found.isupper() and len(found) <= 4 and words[0] in SAFE_WORDS:
        return True
    return bool(SPINE.match(found))


_ROOMS = word_table("nursery floor room suite unit ward clinic office bay lab area lounge lobby desk service services")


def _joined_on(text: str, span: PhiSpan) -> bool:
    """Whether a hyphen ties capitals to another word: "RA-ERP", "PA-C"; or they are letters of "y.o."."""
    return (
        text[span.end : span.end + 1] == "-"
        or text[span.start - 1 : span.start] == "-"
        or (text[span.start : span.end + 3].lower() == "y.o")
    )


def _signed(text: str, span: PhiSpan) -> bool:
    """Whether initials stand where a note is signed: beside a slash, a colon or a line end."""
    before = text[max(0, span.start - 2) : span.start].rstrip(" ")[-1:]
    after = text[span.end : span.end + 2].lstrip(" ")[:1]
    return before == "/" or after == "/" or (before in ("", *"\n-.!?):") and after in ("", "\n"))


def _family_history(text: str, span: PhiSpan, words: list[str]) -> bool:
    """A bare eponym in a list of conditions: "history of Crohn's, Graves"."""
    lead = text[max(0, span.start - 40) : span.start].lower()
    tail = text[span.end : span.end + 2]
    conditions = words[-1] in _DISEASE_EPONYMS
    return conditions and (
        tail in ("'s", "’s")
        or text[span.end - 2 : span.end] in ("'s", "’s")
        or bool(
            re.search(
                r"\b(?:history of|h/o|with|has|had|for|diagnosis of|dx of|of|and|or|against|denies|no|vs\.?|,"
                r"|pmh:?)[ \t]*\Z",
                lead,
            )
        )
    )


_DISEASE_EPONYMS = word_table(
    """
    alzheimer parkinson crohn hodgkin graves hashimoto addison cushing raynaud sjogren sjögren meniere ménière
    huntington wilson paget behcet behçet marfan kawasaki wegener tourette down asperger barrett bell lyme lewy
    burkitt kaposi ewing wilms whipple gaucher fabry pompe tay-sachs ehlers-danlos guillain-barre guillain-barré
    creutzfeldt-jakob charcot-marie-tooth peyronie dupuytren buerger berger goodpasture takayasu still reiter
    felty caplan waldenstrom waldenström von-willebrand hirschsprung turner klinefelter noonan prader-willi
    angelman rett digeorge gilbert gilberts stevens-johnson legg-calve-perthes osgood-schlatter scheuermann
    zollinger-ellison mallory-weiss zenker budd-chiari wolff-parkinson-white brugada takotsubo
    """
)


def _scored_eponym(text: str, span: PhiSpan, words: list[str]) -> bool:
    """An eponym with its value: "Braden 13", "Fontaine III", "Breslow 1.8 mm"."""
    if not all(
        all(part in EPONYMS or part in SAFE_WORDS for part in word.split("-")) or word in EPONYMS for word in words
    ):
        return False
    return _VALUE_AFTER.match(text, span.end) is not None


_VALUE_AFTER = re.compile(
    r"(?:[ ](?:score|scale|grade|class|index|level|stage|depth|thickness|and|was|of|is|[A-D]))?[ ,:=-]{1,2}"
    r"(?:\d{1,3}(?:\.\d+)?(?![\d/-]|[ ]?(?:yo|y/o|year))|[IV]{1,3}\b|[A-D]\b)"
)
