"""The edges of a name found: the other half of a double name, and the initials behind a surname and a comma."""

from __future__ import annotations

import re
from dataclasses import replace

from ...lexicons.clinical import ABBREVIATIONS, EPONYM_HEADS, EPONYMS
from ...lexicons.everyday import EVERYDAY_WORDS, NAME_LIKE_WORDS
from ...lexicons.name_lexicon import is_listed_name, is_unlisted
from ...lexicons.names import CREDENTIALS
from ...lexicons.word_table import word_table
from ..spans import PhiSpan

_HALF_BEFORE = re.compile(r"(?<![\w'’-])(?:[A-ZÀ-Þ][a-zà-ÿ]{1,20}|[A-ZÀ-Þ]{3,20}|[a-zà-ÿ]{3,20})-\Z")
_HALF_AFTER = re.compile(r"-([A-ZÀ-Þ][a-zà-ÿ]{1,20}|[A-ZÀ-Þ]{3,20}|[a-zà-ÿ]{3,20})(?![\w-])")
#: Second halves of compounds, and first halves before a name, that no list of prose has.
_NO_HALF = word_table(
    """
    like type style based related induced associated mediated positive negative led run owned free specific guided
    assisted dependent resistant sensitive catheter method technique test sign score scale stage grade class criteria
    ex non pre post anti co self semi pseudo half mid intra inter extra sub re un
    """
)
#: "Wu, A 33F", "LINDQVIST, F M", "Roe, J. K."; the letter of a value or of a sentence is none.
_INITIALS = re.compile(r",[ ](?P<letters>[A-ZÀ-Þ](?:\.?[ ]?[A-ZÀ-Þ]){0,2}\.?)(?![\w'’/-])")
_SPELLED = re.compile(r"[A-ZÀ-Þ](?:\.[ ]?[A-ZÀ-Þ]|[ ][A-ZÀ-Þ]){0,2}\.?\Z")
_AGE_NEXT = re.compile(r"[ ]\(?\d{1,3}[ ]?(?:[MFmf]\b|y\b|y[./]?o\b|yrs?\b)")
_CLOSED = re.compile(r"[ ]*(?:[,;:)\n|]|\Z)|[ ]\((?!\d)|[ ]{2,}")
_SURNAME = re.compile(r"(?:[^\W\d_]{1,3}[ ])?[^\W\d_][^\W\d_'’-]+(?:['’-][^\W\d_]+)*\Z")


def whole_edges(text: str, span: PhiSpan) -> PhiSpan:
    """A NAME span with the other half of its double name and the initials that follow it; no hyphen at its end."""
    bare = text[span.start : span.end].rstrip("-‐‑ ")
    if bare and text[span.end - 1] in "-‐‑":
        span = replace(span, end=span.start + len(bare))
    before = _HALF_BEFORE.search(text[max(0, span.start - 24) : span.start])
    first = re.match(r"[^\W\d_]+", text[span.start : span.end])
    if before is not None and first is not None and _halves(before.group()[:-1], first.group()):
        span = replace(span, start=span.start - len(before.group()))
    after = _HALF_AFTER.match(text, span.end)
    last = re.search(r"[^\W\d_]+\Z", text[span.start : span.end])
    if after is not None and last is not None and _halves(after.group(1), last.group()):
        span = replace(span, end=after.end())
    return _with_initials(text, span)


def _halves(half: str, found: str) -> bool:
    """Whether a word that a hyphen ties to a found name is a part of that name, by its case and the lists."""
    low = half.lower()
    if (half.isupper(), half.islower()) != (found.isupper(), found.islower()) or len(found) < 2:
        return False
    if low in _NO_HALF or low in EPONYM_HEADS or half in ABBREVIATIONS or (low in EPONYMS and found.lower() in EPONYMS):
        return False
    if is_listed_name(low) or (low in NAME_LIKE_WORDS and not half.islower()):
        return True
    return is_unlisted(low) and low not in EVERYDAY_WORDS


def _with_initials(text: str, span: PhiSpan) -> PhiSpan:
    match = _INITIALS.match(text, span.end)
    if match is None or not _SURNAME.match(text[span.start : span.end]) or not text[span.start].isupper():
        return span
    letters = match["letters"]
    plain = letters.replace(".", "").replace(" ", "")
    if not _SPELLED.match(letters) or (plain in CREDENTIALS and len(plain) > 1) or plain == "I":
        return span
    end = match.end()
    if len(plain) > 1 or "." in letters:
        # "R. hip", "L R": sides of the body.
        sided = set(plain) <= set("LR") and re.match(r"[ ][a-z]", text[end : end + 2])
        return span if sided else replace(span, end=end)
    if plain in "MF":
        # A sex; with an age that has its own, an initial.
        own = re.match(r"[ ]\d{1,3}[ ]?[MFmf]\b", text[end : end + 8])
        return replace(span, end=end) if own else span
    if _AGE_NEXT.match(text, end) or _CLOSED.match(text, end):
        return replace(span, end=end)
    return span
