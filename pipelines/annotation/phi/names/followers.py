"""Names shown by what follows them, a credential, an age, a date of birth or a record number; or by the lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import EPONYM_HEADS, EPONYMS, SAFE_WORDS
from ....lexicons.everyday import ORDINARY_WORDS
from ....lexicons.name_lexicon import ambiguous_given_names, given_names, surnames
from ....lexicons.names import CREDENTIALS, WEAK_CREDENTIALS
from ....lexicons.places import KEPT_PLACES
from ....lexicons.word_table import word_table
from ...note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ...spans import PhiSpan
from .parser import is_given_name, is_listed, is_plain_name_word, looks_like_person, name_span, parse_back

_AGE_AHEAD = re.compile(
    r"[,.]?\s{1,2}\(?(?:(?:(?:is|was|presents as|remains)\s(?:(?:an?|our|this)\s)?|(?:an?|our|this)\s)"
    r"(?:[a-z]+[ ,]{1,2}){0,3}?)?\(?\d{1,3}\s?-?\s?(?:years?\b|year-old|yo\b|y[./]?o\b|yrs?\b|months?-old|month-old"
    r"|weeks?-old|day-old|(?-i:[MF])\b|y\b)"
    # A sex and an age, a date of birth or a record number.
    r"|,\s(?:M|F|male|female|man|woman)\b,?\s\(?\d{1,3}\b|,?\s\(?\d{1,3}\s?/?\s?[MF]\b|,?\s\(\d{1,3}[,)]"
    r"|,\s\d{1,3},\s|,?\s\d{1,2}/[MF]\b|,?\s[MF]\d{2}\b"
    r"|,\s(?:age|aged)\s\d|\s\((?:M|F|male|female|she|he|they)[,)/ ]"
    r"|(?:[,;|]?\s{0,3}\(?|\s-\s)(?:DOB|D\.O\.B|MRN|born\b|date of birth|aged \d|medical record|med rec|MR ?#|SSN)",
    re.I,
)
_CREDENTIAL = re.compile(
    r"(,[ \t\n]{0,2}|[ \t]{1,2}|,\.[ \t]?|[ \t]?\()((?:[A-Za-z]\.){2,4}|[A-Za-z]{2,8}(?:[-.][A-Za-z]{1,3}){0,2})"
    r"(?![A-Za-z'’])"
)
_MIXED_CREDENTIALS = frozenset("PhD PharmD PsyD Ph.D. Ph.D EdD Pharm.D Psy.D OTR-L MBChB DPhil".split())
#: Credentials that are states or words too.
_DOUBTFUL = word_table("PT OT MS BS MA PA DO OD DC ND CT")
_MEASURE_WORD = re.compile(r"\d|(?:I{1,3}|IV|VI{0,3}|[A-D]\d?)\Z")
#: Words before an eponym, a brand or a place rather than a person: "the Scarpa layer", "San Marcos".
_NO_PERSON_AFTER = word_table(
    """
    the a an another this using modified standard via each no positive negative bilateral left right san santa st saint
    los las el port fort mount lake north south
    """
)


def by_what_follows(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Jane Roe, RN; Martha Collins is a 50-year-old; Smith, John (DOB ...); Anna by the lists."""
    raw, low = words.word(index), strip_possessive(words.low[index])
    text, end = words.text, words.end[index]
    after = text[end : end + 1]
    if low in ORDINARY_WORDS or not (raw[0].isupper() or is_capitalised(raw)):
        return
    if after and after in ", (" and len(raw) > 1 and (match := _CREDENTIAL.match(text, end)):
        yield from _before_credential(words, index, match)
    if len(raw) > 2 and (not after or after in " ,(;|\n-") and _AGE_AHEAD.match(text, end):
        yield from _before_age(words, index)
    listed = low in given_names() or low.split("-")[0] in given_names()
    if listed or (low in surnames() and len(low) > 3):
        yield from _listed_alone(words, index, 0.7 if listed else 0.6)


def _before_age(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    first = parse_back(words, index)
    if first > index:
        return
    capitals = words.word(index).isupper()
    if capitals:
        if not any(is_listed(words, j) for j in range(first, index + 1)):
            return
        first -= first > 0 and words.gap(first - 1) == ", " and is_plain_name_word(words, first - 1)
    else:
        everyday = first == index and index and words.low[index - 1] in ambiguous_given_names()
        first -= bool(everyday) and words.gap(index - 1) == " " and words.word(index - 1)[0].isupper()
        opens = first == 0 or words.before(first).strip(" ")[-1:] in (".", "\n", ":", ";", "")
        alone = first == index and opens and words.gap(index) == " " and is_plain_name_word(words, first)
        named = words.low[first] in ambiguous_given_names() and first < index
        if not (alone or named or looks_like_person(words, first, index + 1)):
            return
    yield name_span(words, first, index + 1, 0.9 if capitals else 0.95, "patient")


def _before_credential(words: NoteWords, index: int, match: re.Match[str]) -> Iterator[PhiSpan]:
    written, comma = match[2], match[1][0] in ",(" or "(" in match[1]
    token = written.replace(".", "").replace("-", "").upper()
    if token not in CREDENTIALS or not (written.isupper() or written in _MIXED_CREDENTIALS):
        return
    first = parse_back(words, index)
    if first > index or (token in WEAK_CREDENTIALS and not comma) or (is_initial(words.word(index)) and first == index):
        return
    last_first = first > 0 and words.gap(first - 1) == ", " and is_given_name(words, first)
    first -= last_first and (is_plain_name_word(words, first - 1) or is_listed(words, first - 1))
    placed = first > 0 and words.low[first - 1] in ("in", "from", "near", "to", "of")
    if (token == "MD" and comma and placed) or re.search(r"\d{5}", words.text[match.end() : match.end() + 10]):
        return
    if token in _DOUBTFUL and not looks_like_person(words, first, index + 1):
        return
    indices = range(first, index + 1)
    plain = any(is_plain_name_word(words, j) or is_initial(words.word(j)) for j in indices)
    if first == index:
        plain = comma and plain and not words.word(index).isupper()
    if plain or is_listed(words, index):
        yield name_span(words, first, index + 1, 0.97, "clinician")


def _listed_alone(words: NoteWords, index: int, score: float) -> Iterator[PhiSpan]:
    """A listed name by itself, in title case, that is no eponym, place or product before a medical noun."""
    raw, low, text = words.word(index), strip_possessive(words.low[index]), words.text
    if raw.isupper() or not raw[0].isupper() or low in SAFE_WORDS or low in KEPT_PLACES:
        return
    tail = re.split(r"['’-]", raw)[-1]
    inner = not tail[1:].islower() and len(tail) > 1 and not low.startswith(("mc", "mac", "de", "la", "o"))
    if inner or low in EPONYMS or all(part in EPONYMS for part in low.split("-")):
        # PaCO2 is no Paco; Cormack-Lehane is a grade.
        return
    before, after = text[words.start[index] - 1 : words.start[index]], words.gap(index)
    following = words.word(index + 1) if index + 1 < words.n else ""
    if after in (" ", "-") and not EPONYM_HEADS.isdisjoint(words.low[index + 1 : index + 3]):
        return
    if (index and words.low[index - 1] in _NO_PERSON_AFTER) or before == "-" or after[:1] == "-":
        return
    if _in_title_case(words, index) or (score < 0.7 and after == " " and _MEASURE_WORD.match(following)):
        return
    initial = is_initial(following) and after == " " and words.gap(index + 1).startswith(".")
    yield name_span(words, index, index + (2 if initial else 1), score, None)


def _in_title_case(words: NoteWords, index: int) -> bool:
    """Whether the word stands in a run of capitalised words, as in a heading."""

    def capital(at: int) -> bool:
        return is_capitalised(words.word(at)) and not words.word(at).isupper()

    if index + 1 < words.n and words.gap(index) == " " and capital(index + 1):
        return True
    if not index or words.gap(index - 1) != " " or not capital(index - 1):
        return False
    # A capital that only opens the sentence.
    opens = index == 1 or words.before(index - 1).strip(" ")[-1:] in (".", "\n", ":", ";", "", "?", "!")
    return not (opens and strip_possessive(words.low[index - 1]) in ORDINARY_WORDS)
