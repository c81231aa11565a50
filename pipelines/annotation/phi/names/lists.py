"""Names found by the lists of given names and surnames, where nothing speaks against a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import EPONYM_HEADS, EPONYMS, SAFE_WORDS
from ....lexicons.places import KEPT_PLACES
from ...note_words import NoteWords, is_initial, strip_possessive
from ...spans import PhiSpan
from .evidence import name_span, title_case_run
from .parser import (
    is_plain_name_word,
)

_MEASURE_WORD = re.compile(r"\d|(?:I{1,3}|IV|VI{0,3}|[A-D]\d?)\Z")


#: Words before an eponym or a brand rather than a person: "the Scarpa layer", "a Richards shaver".
_ARTICLES = frozenset(
    (
        "the",
        "a",
        "an",
        "another",
        "this",
        "using",
        "modified",
        "standard",
        "via",
        "each",
        "no",
        "positive",
        "negative",
        "bilateral",
        "left",
        "right",
    )
)


def listed_alone(words: NoteWords, index: int, score: float) -> Iterator[PhiSpan]:
    """A listed name by itself, in title case, that is no eponym, place or product before a medical noun."""
    raw, low = words.word(index), strip_possessive(words.low[index])
    if raw.isupper() or not raw[0].isupper() or low in EPONYMS or low in SAFE_WORDS or low in KEPT_PLACES:
        return
    tail = raw.split("'")[-1].split("’")[-1].split("-")[0]
    mixed = tail[1:] != tail[1:].lower() and not low.startswith(("mc", "mac", "de", "la", "o"))
    if mixed or all(part in EPONYMS for part in low.split("-")):
        # PaCO2 is no Paco; Cormack-Lehane is a grade.
        return
    if words.gap(index) in (" ", "-") and any(
        words.low[j] in EPONYM_HEADS for j in range(index + 1, min(words.n, index + 3))
    ):
        return
    if index and words.low[index - 1] in _ARTICLES and words.gap(index - 1) == " ":
        return
    if index and words.low[index - 1] in (
        "san",
        "santa",
        "st",
        "saint",
        "los",
        "las",
        "el",
        "port",
        "fort",
        "mount",
        "lake",
        "north",
        "south",
    ):
        return
    if (
        words.text[words.end[index] : words.end[index] + 1] == "-"
        or words.text[words.start[index] - 1 : words.start[index]] == "-"
    ):
        return
    if title_case_run(words, index, index + 1):
        return
    if score < 0.7 and words.gap(index) == " " and index + 1 < words.n and _MEASURE_WORD.match(words.word(index + 1)):
        # A scale and its value: "Morse 55", "Fontaine III".
        return
    stop = index + 1
    if stop < words.n and words.gap(index) == " " and is_initial(words.word(stop)) and words.gap(stop).startswith("."):
        stop += 1
    elif score < 0.7 and stop < words.n and words.gap(index) == ", " and is_plain_name_word(words, stop):
        # Kaur, Harpreet (or with a comma after it)
        closed = words.gap(stop)[:2] in (" (", ", ", "; ") or words.gap(stop)[:1] == "\n"
        if closed and not words.word(stop).isupper() and words.low[stop] not in KEPT_PLACES | SAFE_WORDS:
            stop += 1
    yield name_span(words, index, stop, score, None)
