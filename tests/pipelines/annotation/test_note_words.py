"""Words of a note: offsets, letters that change length, shapes."""

import re

from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import (
    NoteWords,
    PhraseIndex,
    is_capitalised,
    is_initial,
    strip_possessive,
)


@given(st.text(max_size=100))
def test_offsets_hold_for_any_text(text: str) -> None:
    words = NoteWords(text)
    last = 0
    for index in range(words.n):
        assert last <= words.start[index] < words.end[index] <= len(text)
        assert len(words.low[index]) == len(words.word(index))
        last = words.end[index]
    outside = "".join(text[a:b] for a, b in zip([0, *words.end], [*words.start, len(text)], strict=True))
    assert not any(char.isascii() and char.isalnum() for char in outside)


def test_words() -> None:
    words = NoteWords("O’Neil-Garcia's 56yo İstanbul")
    assert words.low == ["o'neil-garcia's", "56", "yo", "İstanbul"]
    assert words.longest_number == 2
    assert words.gap(1) == ""
    assert words.before(3) == " "
    for word in ("McKay", "d'Orvel", "A", "don't"):
        assert is_capitalised(word) == (word in ("McKay", "d'Orvel"))
    assert is_initial("J")
    assert strip_possessive("roe's") == "roe"


CUE = re.compile(r"\b(?:seen|by|re)[ ](?:by[ ])?\w+")
CUES = frozenset(("seen", "by", "re"))


PIECES = ("seen", "Seen by", "by", "re-seen", "re", "pre", "ünseen", "by_", ",", "a-by")


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_matches_are_those_of_finditer_that_begin_with_a_cue(parts: list[str]) -> None:
    text = " ".join(parts)
    found = [match.span() for match in NoteWords(text).matches(CUE, CUES)]
    assert found == [match.span() for match in CUE.finditer(text)]


def test_lines_are_matched_at_their_starts_and_the_longest_phrase_of_each_tag() -> None:
    pattern = re.compile(r"[ \t]*([a-z]+):")
    words = NoteWords("one: 1\n two: 2\nno three: 3\n\nfour:\nfive: six: 7")
    assert [match.group(1) for match in words.at_lines(pattern)] == ["one", "two", "four", "five"]
    assert list(NoteWords("").at_lines(pattern)) == []
    index = PhraseIndex({"place": ["lives in", "lives in the town of"], "known": ["st. mary"]})
    words = NoteWords("He lives in the town of St. Mary. It lives on in. lives... in")
    assert list(index.find(words)) == [("place", 1, 6), ("known", 6, 8)]
    # A sentence end breaks a phrase.
    assert list(PhraseIndex({"x": ["is in"]}).find(NoteWords("it is? In fact"))) == []
