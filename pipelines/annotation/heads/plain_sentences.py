"""Which parts of a note can hold an identifier that the model has to find: it reads these and no others.

A sentence is plain where every word of it is an everyday or clinical word, written as prose writes it, and every
number has at most three digits and is no part of a date. Two thirds of the sentences of a visit note are plain. The
rules, known identifiers and the second look at the whole note read plain sentences too.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...lexicons.loading import word_list, word_table, words
from ...lexicons.names import EVERYDAY_GIVEN_NAMES, GIVEN_NAMES, NICKNAMES, SURNAMES, given_names, surnames
from ...lexicons.places import CITIES
from ...lexicons.vocabulary import (
    ABBREVIATIONS,
    CAPITALS,
    CLINICAL_WORDS,
    DRUG_STEMS,
    ENGLISH_ENDS,
    EPONYM_HEADS,
    EPONYMS,
    EVERYDAY_WORDS,
    FUNCTION_WORDS,
    NAME_LIKE_WORDS,
    ORDINARY_WORDS,
    SAFE_WORDS,
    SHORT_TERMS,
)

#: Texts of up to so many characters are read whole: there, each word may count, and little is saved.
SHORT_TEXT = 600

#: A sentence ends at a line end, or at a full stop before a letter that does not come after an initial or a title.
#: White space comes first, since `re` then skips all else.
_SENTENCE_END = re.compile(
    r"\s(?:(?<=\n)\n*"
    r"|(?:(?<=\w[^\W_A-Z][.!?]\s)|(?<=[)%\"”][.!?]\s)|(?<=[A-Z]{2}[.!?]\s))"
    r"(?<!\bDr\.\s)(?<!\bDR\.\s)(?<!\bDrs\.\s)(?<!\bMr\.\s)(?<!\bMs\.\s)(?<!\bMrs\.\s)(?<!\bSt\.\s)"
    r"\s*(?=[^\W\d_]|[•(\"“]))"
)
_WORD = re.compile(r"[^\W_]+(?:['’][a-z]+)?")
_NEXT_WORD = re.compile(r"[ -]([a-z]+)")
_COUNTED = re.compile(r"\d{1,4}(?:x|st|nd|rd|th|mg|mcg|ml|cm|mm|kg|g|l|mmhg|hr|hrs|h|lb|lbs|cc|s|d|f|c|fr|iu|meq|bpm)")
#: Vertebrae, vitamins, hormones and the like.
_TERMS = re.compile(r"[ctls]\d{1,2}|a1c|hba1c|b1|b6|b12|d2|d3|t3|t4|h2|o2|spo2|co2|hco3|q\d{1,2}h?|g\dp\d")
_ORDINALS = ("st", "nd", "rd", "th")
_CLITICS = ("'s", "’s", "'m", "’m", "'d", "’d", "'ve", "’ve", "'re", "’re", "'ll", "’ll")
#: "Review of Systems:" at the start of a sentence.
_LABEL = re.compile(r"[^\w\n]{0,4}(?:[A-Za-z][A-Za-z'’-]+[ /]|& |, ){0,4}[A-Za-z][A-Za-z'’-]+:(?=\s)")
_RANGE_OF_UNITS = re.compile(
    r"\d{1,3}-\d{1,3}[ -]?(?:days?|weeks?|months?|years?|hours?|minutes?|times|mg|mcg|mL|cm|mm|pounds|out|per)\b"
)
_DATE_LIKE = re.compile(r"\d+(?:\s?[/\\\-–]\s?|\.(?=\d+\.\d))\d")
#: What is no date though it has a slash: blood pressures, and grades beside the word for what they grade.
_PRESSURE = re.compile(r"\d{3}/\d{2,3}(?![\w/-]|\.\d)")
_GRADE = re.compile(r"(?:\d(?:[+-]|\.5)?|10)/(5|6|10)(?![\w/-]|\.\d)")
_GRADED = {
    "5": re.compile(r"\b(?:strength|motor|power|muscles?|flexion|extension|reflex(?:es)?)\b", re.I),
    "6": re.compile(r"\bmurmur", re.I),
    "10": re.compile(r"\b(?:pain|scale|severity|intensity|discomfort)\b", re.I),
}
_BEFORE_YEAR = re.compile(r"\b(?:in|since|of|from|until|before|after|around|early|late|year) \Z", re.I)
#: "He is 95.", "turned 92 and": an age that identifies, or a saturation.
_OLD_AGE = re.compile(r"(?:9\d|1[01]\d)(?=[.,;)]?(?:\s*\Z|\s(?:and|but|with|who|when|yo|y/o|years?)\b|, ))")
_BEFORE_AGE = re.compile(
    r"\b(?:(?:he|she|who|patient|pt|mother|father|wife|husband)(?: is|['’]s| was)(?: now)?"
    r"|age|aged|turned|turning|turns|nearly|almost) \Z",
    re.I,
)
_DOSE = re.compile(r"\d{4}(?= (?:mg|mcg|mL|ml|units?|calories|kcal|cc)\b)")


def parts_to_read(text: str) -> list[tuple[int, int]]:
    """The (start, end) character ranges of a text that may hold an identifier: sorted, apart, in whole sentences."""
    if len(text) <= SHORT_TEXT:
        return [(0, len(text))]
    parts: list[tuple[int, int]] = []
    start = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]:
        if start < end and not is_plain(text[start:end]):
            if parts and parts[-1][1] == start:
                parts[-1] = (parts[-1][0], end)
            else:
                parts.append((start, end))
        start = end
    return parts


def is_plain(sentence: str) -> bool:
    """Whether a sentence has only everyday and clinical words and no number that could identify someone."""
    if not sentence.isascii() and any(char.isalpha() and not char.isascii() for char in sentence):
        return False
    lower, lower_strict, start, anywhere = plain_words()
    # Most sentences are a capital and small letters: those need no closer look.
    opening, *rest = _WORD.findall(sentence) or ("",)
    if opening.istitle() and opening.lower() in start and lower.issuperset(rest):
        return True
    has_lower, has_upper = not sentence.isupper(), not sentence.islower()
    in_lower = lower if has_upper else lower_strict
    first, after_number = True, False
    heading = label.end() if (label := _LABEL.match(sentence)) else 0
    number_seen = 0
    for match in _WORD.finditer(sentence):
        word, end = match.group(), match.end()
        low = word.lower()
        if low[0].isdigit():
            if match.start() < number_seen:
                continue
            if span := _RANGE_OF_UNITS.match(sentence, match.start()):
                number_seen = span.end()
            elif _PRESSURE.match(sentence, match.start()):
                number_seen = sentence.index("/", end) + 4
            elif grade := _GRADE.match(sentence, match.start()):
                if not _GRADED[grade.group(1)].search(sentence):
                    return False
                number_seen = grade.end()
            elif not _plain_number(sentence, low, match.start()):
                return False
            after_number = True
            # "2. Hypertension": behind the number of a list a sentence begins.
            first = first and sentence[end : end + 2] in (". ", ") ")
            continue
        if low.endswith(_CLITICS):
            low = low[: max(low.rfind("'"), low.rfind("’"))]
        if _TERMS.fullmatch(low):
            pass
        elif low in MONTHS_AND_DAYS:
            # "may", "march" and the like are words, too, but not beside a number or with a capital.
            follows = sentence[end : end + 3].lstrip(" .,")[:1]
            if low not in ("may", "march", "sun", "sat") or word[0].isupper() or after_number or follows.isdigit():
                return False
        elif word[0].islower():
            listed = low in in_lower or (len(low) > 4 and low[-1] == "s" and low[:-1] in in_lower)
            # Where capitals are written, a name has one; where not, any unlisted word may be a name.
            if not listed and not (has_upper and has_plain_ending(low)):
                return False
        elif not (first or not has_lower or end <= heading) or not (
            low in start or (low[-1] == "s" and low[:-1] in start) or (end <= heading and has_plain_ending(low))
        ):
            capitals = low in anywhere and len(low) > 1
            alone = low == "i" and sentence[end : end + 1] != "."
            if not capitals and not alone and not _eponym(sentence, low, end):
                return False
        after_number = False
        first = sentence[end : end + 1] == ":"
    return True


def _eponym(sentence: str, low: str, end: int) -> bool:
    """Whether a name with a capital is that of a test, an instrument or a disease, which the next word tells."""
    following = _NEXT_WORD.match(sentence, end) if low in EPONYMS else None
    return following is not None and following.group(1) in EPONYM_HEADS


def _plain_number(sentence: str, number: str, place: int) -> bool:
    if not number.isdigit():
        return bool(_COUNTED.fullmatch(number)) and not number.endswith(_ORDINALS)
    if len(number) > 3:
        year = number[:2] in ("19", "20") and _BEFORE_YEAR.search(sentence, max(0, place - 8), place) is not None
        return year or _DOSE.match(sentence, place) is not None
    if _OLD_AGE.match(sentence, place) and _BEFORE_AGE.search(sentence, max(0, place - 20), place):
        return False
    return not _DATE_LIKE.match(sentence, place)


#: What is no name with a capital either, wherever it stands.
_NO_NAMES: frozenset[str] = word_table("the he she it his her we they there this that these those iv")

#: Terms of the safe list that are places, people and makers as well.
_NAMES_IN_SAFE_LIST = word_table("ochsner stryker richards st ste mt ft mayo cleveland hopkins kaiser la va de el")

#: Parts of names of institutions: with a capital they may be one.
_FACILITY_WORDS = words("institution_words")

#: Titles and roles that a name follows.
_TITLES = word_list("titles_and_roles")

#: Written names of months and days; beside a number they make a date.
MONTHS_AND_DAYS = words("months_and_days")


#: Endings of more words that prose writes in small letters.
_MORE_ENDS: tuple[str, ...] = tuple(
    """
    ist ists tions sions ments ities ings itis uria algia penia plegia phasia phagia phobia genic lytic ular oma omas
    logical ance ence ful less ness ism tory ology ologist ologists stomy scopy scopic gram grams graph
    """.split()
)


@lru_cache(maxsize=8192)
def has_plain_ending(low: str) -> bool:
    """Whether a word of no list, in small letters beside capitals, ends as words of prose and drugs do."""
    if len(low) < 6 or not low.endswith((*ENGLISH_ENDS, *_MORE_ENDS, *DRUG_STEMS)):
        return False
    names, cities = _names_and_cities()
    return low not in names and low not in cities and low not in MONTHS_AND_DAYS


@lru_cache(maxsize=1)
def _names_and_cities() -> tuple[frozenset[str], frozenset[str]]:
    names = GIVEN_NAMES | SURNAMES | NICKNAMES | NAME_LIKE_WORDS | EVERYDAY_GIVEN_NAMES | given_names() | surnames()
    return frozenset(names - FUNCTION_WORDS), frozenset(word for city in CITIES for word in city.lower().split())


@lru_cache(maxsize=1)
def plain_words() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Words in small letters, by how they are written in a note.

    Returns:
        What is plain in small letters; in small letters where nothing else has a capital; with a capital at the start
        of a sentence; with capitals anywhere (abbreviations, drugs, tests).
    """
    names, cities = _names_and_cities()
    ordinary = ORDINARY_WORDS | CLINICAL_WORDS | EVERYDAY_WORDS | FUNCTION_WORDS
    known = {word.lower() for word in SAFE_WORDS} - names - cities - _NAMES_IN_SAFE_LIST
    daily = words("lower_case_names") | words("words_of_daily_life")
    lower = (ordinary | NAME_LIKE_WORDS | daily | known) - MONTHS_AND_DAYS
    start = ((ordinary - names - cities - _FACILITY_WORDS - _TITLES) | words("sentence_starts")) - MONTHS_AND_DAYS
    anywhere = ({word.lower() for word in SHORT_TERMS | CAPITALS | ABBREVIATIONS} | known) - MONTHS_AND_DAYS - names
    anywhere = (anywhere - _NAMES_IN_SAFE_LIST - _FACILITY_WORDS) | _NO_NAMES
    # Where nothing has a capital, an unlisted surname may be any word of prose.
    prose = (words("counted_words") | words("daily_words")) - names - cities - MONTHS_AND_DAYS
    return frozenset(lower | prose), frozenset(lower - names), frozenset(start | {"x"}), frozenset(anywhere | {"x"})
