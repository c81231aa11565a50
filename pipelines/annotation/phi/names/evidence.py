"""What tells a person's name from another capitalised phrase; shared by the name rules."""

from __future__ import annotations

from ....lexicons.everyday import ORDINARY_WORDS
from ...note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ...spans import PhiSpan
from .parser import (
    is_given_name,
    is_plain_name_word,
    is_surname,
    name_end_offset,
)


def name_span(words: NoteWords, first: int, stop: int, score: float, role: str | None) -> PhiSpan:
    return PhiSpan(words.start[first], name_end_offset(words, stop), "NAME", score, "rule", role)


def low_ordinary(words: NoteWords, index: int) -> bool:
    """Whether the word is an everyday word, whatever its case."""
    return strip_possessive(words.low[index]) in ORDINARY_WORDS


def in_capitals(words: NoteWords, index: int) -> bool:
    """Whether the words around `index` are all in capitals."""
    around = [words.word(j) for j in range(max(0, index - 3), min(words.n, index + 4))]
    return all(word.isupper() or word.isdigit() for word in around)


def looks_like_person(words: NoteWords, first: int, stop: int) -> bool:
    """Whether the words of a candidate are a person's name rather than another capitalised phrase."""
    indices = range(first, stop)
    if any(is_given_name(words, j) or is_surname(words, j) for j in indices):
        return True
    plain = [j for j in indices if is_plain_name_word(words, j)]
    initials = [j for j in indices if is_initial(words.word(j))]
    return (
        bool(plain)
        and (len(plain) + len(initials) >= 2)
        and not all(words.word(j).isupper() and len(words.word(j)) < 4 for j in plain)
    )


def title_case_run(words: NoteWords, first: int, stop: int) -> bool:
    """Whether the candidate stands in a run of capitalised words, as in a heading."""
    before = first > 0 and words.gap(first - 1) == " " and is_capitalised(words.word(first - 1))
    before = before and not words.word(first - 1).isupper()
    if before and low_ordinary(words, first - 1):
        # A capital that only opens the sentence.
        opening = first == 1 or words.before(first - 1).strip(" ")[-1:] in (".", "\n", ":", ";", "", "?", "!")
        before = not opening
    after = (
        stop < words.n
        and words.gap(stop - 1) == " "
        and is_capitalised(words.word(stop))
        and not words.word(stop).isupper()
    )
    return before or after
