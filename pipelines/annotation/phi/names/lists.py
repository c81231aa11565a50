"""Names found by the lists of given names and surnames, where nothing speaks against a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import EPONYM_HEADS, EPONYMS, SAFE_PHRASES, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS
from ....lexicons.name_lexicon import is_listed_name, surnames
from ....lexicons.places import KEPT_PLACES
from ...note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ...spans import PhiSpan
from .evidence import medical_head, name_span, title_case_run
from .parser import (
    is_given_name,
    is_plain_name_word,
    parse_name,
)


def by_lists(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """A listed given name followed by a surname ("Martha Collins"), or "Collins, Martha"."""
    if not is_capitalised(words.word(index)) or words.low[index].endswith("'s"):
        return
    low = words.low[index]
    stop = parse_name(words, index)
    last = stop - 1
    while last > index and (len(words.low[last]) == 1 or words.low[last] in ("jr", "sr", "ii", "iii", "iv")):
        last -= 1
    if last > index:
        tail = strip_possessive(words.low[last])
        if last > index + 3:
            return
        listed = is_listed_name(tail) or tail in NAME_LIKE_WORDS
        if f"{low} {tail}" in SAFE_PHRASES:
            return
        if tail in EPONYM_HEADS or (tail in NAME_LIKE_WORDS and title_case_run(words, index, stop)):
            return
        if (low in EPONYMS or tail in EPONYMS) and medical_head(words, stop):
            return
        if words.word(index).isupper() and not listed:
            return
        if not listed and title_case_run(words, index, stop):
            return
        yield name_span(words, index, stop, 0.8 if listed else 0.6, None)
        return
    if index > 0 and words.gap(index - 1) == ", " and is_plain_name_word(words, index - 1):
        previous = words.low[index - 1]
        upper = words.word(index).isupper()
        if upper != words.word(index - 1).isupper() or (is_given_name(words, index - 1) and previous not in surnames()):
            return
        line_start = index == 1 or words.before(index - 1)[-1:] in ("\n", ":", "|", "\t")
        ahead = words.text[words.end[index] : words.end[index] + 2]
        if previous in surnames() and (line_start or re.match(r" [A-Z]", ahead) or upper):
            yield name_span(words, index - 1, stop, 0.8, None)


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


def ambiguous_pair(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Rose Miller, Mark A. Johnson: an everyday word that is a given name, before a listed surname."""
    stop = parse_name(words, index)
    if stop - index < 2 or words.low[index].endswith("'s"):
        return
    tail = strip_possessive(words.low[stop - 1])
    if tail not in surnames() or words.word(stop - 1).isupper() or medical_head(words, stop):
        return
    # "Will Johnson come?" opens a sentence with a verb.
    opening = words.before(index).strip(" ")[-1:] in (".", "?", "\n", "")
    verb = (
        stop < words.n and words.word(stop)[0].islower() and words.low[stop] not in ("is", "was", "has", "had", "and")
    )
    if opening and verb and words.low[index] in ("will", "may", "can", "do", "so", "mark", "max", "mix"):
        return
    yield name_span(words, index, stop, 0.75, None)
