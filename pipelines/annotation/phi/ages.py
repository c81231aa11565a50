"""Finds ages above 89 by rules: beside a unit or a word for age, and bare where nothing but an age stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...lexicons.dates import AGE_WORDS
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


def _near(pattern: re.Pattern[str], text: str, numbers: Sequence[int]) -> Iterator[re.Match[str]]:
    """Matches of a pattern whose last group is one of the numbers, given by their offsets."""
    for start in numbers:
        for match in pattern.finditer(text, max(0, start - _REACH), start + _REACH):
            if match.lastindex and match.start(match.lastindex) == start:
                yield match
