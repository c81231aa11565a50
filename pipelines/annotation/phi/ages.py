"""Finds ages above 89 by rules: beside a unit or a word for age, and bare where nothing but an age stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...lexicons.dates import AGE_WORDS
from ...lexicons.name_lexicon import ambiguous_given_names, given_names
from ...lexicons.word_table import word_table
from ..note_words import NoteWords
from ..spans import PhiSpan

_AGE = re.compile(
    r"(?:\b(?:age|aged|ages|age of|years|turned"
    r"|turning)\b[ \t]{0,2}(?:field|at [a-z]{2,12})?[ \t]*(?:/ ?y(?:ea)?rs?|\(y(?:ea)?rs?\))?[ \t]*(?:is"
    r"|was|:|=|>>|\||-)?[ \t]*[(\['\"]*)"
    r"(9\d|1[0-2]\d)(?![\d/%.]?\d|[ -]?(?:mg|cm|days?|months?|weeks?|hours?|minutes?|mmhg|%))|"
    r"(?<![\d./-])(9\d|1[0-2]\d)(?=(?:[ -]?(?:years?|yrs?|y)[ -.]{0,2}(?:old|of age)\b"
    r"|[ -]?y[ ./]?o\b|[ -]?yo[ mMfF]?\b|[ -]?y\.o|-year\b|"
    r"[ ]?(?:yr|year)s?[- ]olds?\b|(?-i:[MF])\b| ?y/?o[mMfFWw]\b|[ -]year[- ](?:man|woman|male|female"
    r"|gentleman|lady)|\s?(?:yo|y)?\s?/\s?[MF]\b|[ ]?(?:yr|yrs|y)\b(?=[ ,]+(?:[MFmf]\b|male|female"
    r"|man|woman))|"
    r"[ ](?:years|yrs?)(?=\.|,|;|\n|\Z)))|\b(?:he|she|they|pt|patient|who)(?: is|'s|’s) (9\d"
    r"|1[01]\d)(?=[,.;?] ?[A-Za-z]|\.?\Z| and\b)|^(9\d|1[01]\d) (?-i:[MF])(?=,)",
    re.I | re.M,
)
_AGE_WORD = re.compile(r"\b(" + AGE_WORDS + r")(?=[ -](?:(?:years?|yrs?)[ -](?:old|of age)|y[/.]?o\b|yrs?\b))", re.I)
_OVER = re.compile(
    r"(?:(?<!>)[<>≥≤+~]|\b(?:over|above|under|below|than|least|most|to|beyond|through|between|past"
    r"|until|from|-|–))[ \t]*=?[ \t]*\Z",
    re.I,
)
#: So far around a number, in characters, the patterns look.
_REACH = 120
#: Ages above 89 that occur.
_OLD = frozenset(str(age) for age in range(90, 126))
#: A number that can be an age above 89 only, and no part of a measure.
_NUMBER = r"(9\d|1[01]\d)(?![\d/%°:-]|\.\d|[ ]?(?:mg|kg|lbs?|cm|mmHg|bpm|beats)\b)"
_NAME = r"([A-ZÀ-Þ][\w'’-]+)(?:[ ][A-ZÀ-Þ]\.?)?(?:[ ][A-ZÀ-Þ][\w'’-]+)?"
#: What follows a bare age: the end of a clause, or what is said of a person.
_SAID = (
    r"(?:here|lives?|lived|living|at home|from (?:home|NH|SNF)|fell|found|brought|p/w|c/o|presents|admitted|who"
    r"|widow(?:ed|er)?|frail|independent|retired|healthy|alive|well|deceased|died|DNR|married|has (?:dementia|a))\b"
)
#: "wife Solange 90", "mother Ana Roe, 94,".
_RELATIVE = re.compile(
    r"\b(?i:wife|husband|mother|father|mom|dad|sister|brother|spouse|partner|grandmother|grandfather|grandma|grandpa"
    rf"|aunt|uncle|neighbor|roommate)[ ,]{{1,2}}{_NAME}(?:,?[ ]|[ ]\((?=\d+\))){_NUMBER}"
    rf"(?=\.?[ ]*(?:\n|\Z)|[,;)]|\.[ ][A-Z]|[ ](?:and|is|{_SAID}))"
)
#: "Ingrid Vos (96, lives alone)".
_BRACKET = re.compile(rf"\b{_NAME}[ ]\({_NUMBER}(?=,[ ](?:{_SAID}))")
#: "Ruth Abara, 93." at the end of a line, "Mrs. Abara, 93, fell".
_AFTER_NAME = re.compile(
    rf"(?:\b(?P<title>(?i:mr|mrs|ms|miss))\.?[ ])?(?<![\w-]){_NAME},[ ]{_NUMBER}"
    rf"(?=\.?[ ]*(?:\n|\Z)|,[ ](?:{_SAID})|[ ](?:{_SAID}))"
)
#: "lives on Pelican Road, fell twice, 93" at the end of a line.
_LAST = re.compile(rf"^(?P<line>[^\n]*),[ ]{_NUMBER}(?=[.?]?[ ]*$)", re.M)
#: Words of a line that tells of a person; and of one that tells of measures, where a bare number may be any.
_PERSON = word_table(
    """
    lives living lady man woman gentleman widow widower fell falls grandma grandmother grandfather grandpa gma mother
    father mom dad resident retired alone mr mrs ms miss
    """
)
_MEASURES = word_table(
    """
    hr bp sbp dbp sat sats spo2 sao2 o2 oxygen pulse temp tmax glucose bg bgl bs fsbs fsbg sugar sugars wt weight lb
    lbs kg mg mcg ml score scores scale ef na cl k cr bun hgb hb plt plts ra dose dosed units map rate rates percent
    percentile level levels ldl hdl trig tg iq highway hwy route rte exit box room rm bed unit apt cc creat gfr egfr
    alt ast alp inr crp wbc mcv a1c fev1 pef peak flow nibp hx rr vitals vs labs count counts height ht cm inches
    moca mmse kps degrees feet ft steps days weeks hours minutes min mins rpm systolic diastolic
    """
)


def find_ages(words: NoteWords) -> Iterator[PhiSpan]:
    """AGE spans, 90 and above; they may overlap."""
    text = words.text
    old = not _OLD.isdisjoint(words.vocabulary)
    numbers = [start for low, start in zip(words.low, words.start, strict=True) if low in _OLD] if old else []
    for match in _near(_AGE, text, numbers):
        group = match.lastindex or 1
        value = int(match.group(group))
        lead = text[max(0, match.start(group) - 12) : match.start(group)]
        if not 90 <= value <= 125 or _OVER.search(lead):
            continue
        if group == 1 and match.group().lower().startswith("years") and ":" not in match.group():
            continue
        yield PhiSpan(match.start(group), match.end(group), "AGE", 0.97)
    for match in _AGE_WORD.finditer(text) if "inety" in text or "INETY" in text or "undred" in text.lower() else ():
        yield PhiSpan(match.start(1), match.end(1), "AGE", 0.95)
    if old:
        yield from _bare(text, numbers)


def _near(pattern: re.Pattern[str], text: str, numbers: Sequence[int]) -> Iterator[re.Match[str]]:
    """Matches of a pattern whose last group is one of the numbers, given by their offsets."""
    for start in numbers:
        for match in pattern.finditer(text, max(0, start - _REACH), start + _REACH):
            if match.lastindex and match.start(match.lastindex) == start:
                yield match


def _bare(text: str, numbers: Sequence[int]) -> Iterator[PhiSpan]:
    """Ages without a unit or a word for age; `numbers` are the offsets of what may be one."""
    for pattern in (_RELATIVE, _BRACKET):
        for match in _near(pattern, text, numbers):
            name = match.group(1)
            named = pattern is _RELATIVE and not name.isupper() and name.lower() not in _MEASURES
            if named or _is_person(name):
                yield PhiSpan(match.start(2), match.end(2), "AGE", 0.85)
    for match in _near(_AFTER_NAME, text, numbers):
        if match["title"] or _is_person(match.group(2)):
            yield PhiSpan(match.start(3), match.end(3), "AGE", 0.85)
    for match in _LAST.finditer(text):
        low = set(re.findall(r"[a-z][a-z0-9]*", match["line"].lower()))
        bare_clause = not re.search(r"\d", match["line"][-24:])
        if bare_clause and low & _PERSON and not low & _MEASURES:
            yield PhiSpan(match.start(2), match.end(2), "AGE", 0.8)


def _is_person(word: str) -> bool:
    low = word.lower()
    return not word.isupper() and (low in given_names() or low in ambiguous_given_names())
