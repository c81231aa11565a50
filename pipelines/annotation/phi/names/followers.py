"""Names shown by what follows them: a credential, an age, a date of birth or a record number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.everyday import ORDINARY_WORDS
from ....lexicons.name_lexicon import ambiguous_given_names, given_names, surnames
from ....lexicons.names import (
    CREDENTIALS,
    WEAK_CREDENTIALS,
)
from ...note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ...spans import PhiSpan
from .evidence import looks_like_person, name_span
from .lists import listed_alone
from .parser import (
    is_given_name,
    is_name_word,
    is_plain_name_word,
    is_surname,
    parse_back,
)

_AGE_AHEAD = re.compile(
    r"[,.]?\s{1,2}\(?(?:(?:(?:is|was|presents as|remains)\s(?:(?:an?|our|this)\s)?|(?:an?|our"
    r"|this)\s)(?:[a-z]+[ ,]{1,2}){0,3}?)?\(?\d{1,3}"
    r"\s?-?\s?(?:years?\b|year-old|yo\b|y[./]?o\b|yrs?\b|months?-old|month-old|weeks?-old|day-old|(?-i:[MF])\b|y\b)",
    re.I,
)


_SEX_AHEAD = re.compile(
    r",\s(?:M|F|male|female|man|woman)\b,?\s\(?\d{1,3}\b|,?\s\(?\d{1,3}\s?/?\s?[MF]\b|,?\s\((?:she|he"
    r"|they)/|,\s\d{1,3},\s|"
    r",?\s\d{1,2}/[MF]\b|,?\s\(\d{1,3}[,)]|,?\s[MF]\d{2}\b|,\s(?:age|aged)\s\d|\s\((?:M|F|male|female)[,) ]"
)


_DOB_AHEAD = re.compile(
    r"(?:[,;|]?\s{0,3}\(?|\s-\s)(?:DOB|D\.O\.B|MRN|born\b|date of birth|aged \d|medical record"
    r"|med rec|MR ?#|SSN|\d{1,3} ?y/?o\b)",
    re.I,
)


_CREDENTIAL = re.compile(
    r"(?:,[ \t\n]{0,2}|[ \t]{1,2}|,?\.[ \t]?|[ \t]?\()((?:[A-Za-z]\.){2,4}"
    r"|[A-Za-z]{2,8}(?:[-.][A-Za-z]{1,3}){0,2})(?![A-Za-z'’])"
)


def by_what_follows(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Jane Roe, RN; Martha Collins is a 50-year-old; Smith, John (DOB ...); Anna Roe by the lists."""
    raw = words.word(index)
    low = strip_possessive(words.low[index])
    capital = raw[0].isupper() or is_capitalised(raw)
    if not capital or low in ORDINARY_WORDS:
        return
    text, end = words.text, words.end[index]
    # A closing credential.
    after = text[end : end + 3]
    if after and after[0] in ",. (" and not (len(raw) == 1 and after[0] != "."):
        match = _CREDENTIAL.match(text, end if len(raw) > 1 else end + 1)
        if match:
            token = match.group(1).replace(".", "").replace("-", "").upper()
            credential = match.group(1)
            spelled = credential.isupper() or credential in (
                "PhD",
                "PharmD",
                "PsyD",
                "Ph.D.",
                "Ph.D",
                "EdD",
                "Pharm.D",
                "Psy.D",
                "OTR-L",
                "MBChB",
                "DPhil",
            )
            if token in CREDENTIALS and spelled and after[0] != ".":
                comma = "," in match.group()[:2] or "(" in match.group()[:2]
                yield from _before_credential(words, index, token, comma)
    # An age, a date of birth or a record number right after the name.
    if (after[:1] in " ,(;|\n-" or not after) and len(raw) > 1:
        ahead = _AGE_AHEAD.match(text, end) or _DOB_AHEAD.match(text, end) or _SEX_AHEAD.match(text, end)
        if ahead and not raw.isupper() | (len(raw) < 3):
            first = parse_back(words, index)
            if (
                first == index
                and index
                and words.low[index - 1] in ambiguous_given_names()
                and words.gap(index - 1) == " "
            ):
                first -= words.word(index - 1)[0].isupper()
            if first <= index and _person_before_age(words, first, index + 1):
                yield name_span(words, first, index + 1, 0.95, "patient")
        elif ahead and raw.isupper() and len(raw) > 2:
            first = parse_back(words, index)
            if first <= index and any(is_given_name(words, j) or is_surname(words, j) for j in range(first, index + 1)):
                first = _last_first_back(words, first)
                yield name_span(words, first, index + 1, 0.9, "patient")
    # Given name and surname by the lists.
    if low in given_names() or ("-" in low and low.split("-")[0] in given_names()):
        yield from listed_alone(words, index, 0.7)
    elif low in surnames() and len(low) > 3:
        yield from listed_alone(words, index, 0.6)


def _last_first_back(words: NoteWords, first: int) -> int:
    """Moves back over "SMITH, " where a surname in the same case stands before a given name."""
    if first > 0 and words.gap(first - 1) == ", " and is_plain_name_word(words, first - 1):
        return first - 1
    return first


def _person_before_age(words: NoteWords, first: int, stop: int) -> bool:
    if stop - first == 2 and words.low[first] in ambiguous_given_names() and is_name_word(words, stop - 1):
        return True
    if looks_like_person(words, first, stop):
        return True
    word = words.word(stop - 1)
    start_of_sentence = first == 0 or words.before(first).strip(" ")[-1:] in (".", "\n", ":", ";", "")
    verb = words.gap(stop - 1) == " "
    return stop - first == 1 and verb and is_plain_name_word(words, first) and not word.isupper() and start_of_sentence


def _before_credential(words: NoteWords, index: int, token: str, comma: bool) -> Iterator[PhiSpan]:
    if token in WEAK_CREDENTIALS and not comma:
        return
    first = parse_back(words, index)
    if first > index:
        return
    if (
        first > 0
        and words.gap(first - 1) == ", "
        and (is_plain_name_word(words, first - 1) or is_surname(words, first - 1))
        and is_given_name(words, first)
    ):
        first -= 1
    count = index - first + 1
    if (
        token == "MD"
        and comma
        and count <= 2
        and first > 0
        and words.low[first - 1] in ("in", "from", "near", "to", "of")
    ):
        return
    if token in ("PA", "MA", "MS", "MD", "DC", "ND", "CT", "OT", "PT"):
        ahead = words.text[words.end[index] : words.end[index] + 16]
        if re.search(r"\d{5}", ahead):
            return
    if token in ("PT", "OT", "MS", "BS", "MA", "PA", "DO", "OD", "DC") and not looks_like_person(
        words, first, index + 1
    ):
        return
    if count == 1:
        low = strip_possessive(words.low[index])
        plain = is_plain_name_word(words, index) and not words.word(index).isupper()
        if not (comma and (plain or (words.word(index).isupper() and low in surnames()))) and not is_surname(
            words, index
        ):
            return
        if is_initial(words.word(index)):
            return
    elif not any(is_plain_name_word(words, j) for j in range(first, index + 1)) and not any(
        is_initial(words.word(j)) for j in range(first, index + 1)
    ):
        return
    yield name_span(words, first, index + 1, 0.97, "clinician")
