"""Which sentences the PHI head need not read."""

import pytest
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.heads.plain_sentences import (
    MONTHS_AND_DAYS,
    SHORT_TEXT,
    is_plain,
    parts_to_read,
    plain_words,
)

PLAIN = cases("annotation", "plain_sentences plain")
TO_READ = cases("annotation", "plain_sentences to_read")


@pytest.mark.parametrize("sentence", TO_READ)
def test_whatever_may_identify_is_read_alone_and_among_plain_sentences(sentence: str) -> None:
    assert not is_plain(sentence)
    filler = " ".join(PLAIN) + " "
    text = f"{filler * 2}{sentence} {filler * 2}"
    place = text.index(sentence)
    parts = parts_to_read(text)
    # No sentence ends behind an initial or a figure: there, the next one is read as well.
    assert [(start, end - 1) for start, end in parts] == [(place, place + len(sentence))] or sentence[-2] in "D4"
    assert parts[0][0] <= place
    assert place + len(sentence) <= parts[-1][1] < place + len(filler) + len(sentence)


def test_ordinary_prose_is_plain_and_short_texts_are_read_whole() -> None:
    assert [sentence for sentence in PLAIN if not is_plain(sentence)] == []
    # Behind the number of a list a sentence begins.
    assert is_plain("2. Hypertension: stable.")
    assert not is_plain("2. Stelling: stable.")
    assert parts_to_read("") == [(0, 0)]
    assert parts_to_read(PLAIN[0]) == [(0, len(PLAIN[0]))]
    long = (PLAIN[0] + " ") * 20
    assert len(long) > SHORT_TEXT
    assert parts_to_read(long) == []


@given(st.text(max_size=2500))
def test_parts_are_sorted_apart_and_inside(text: str) -> None:
    place = -1
    for start, end in parts_to_read(text):
        assert place < start < end <= len(text) or not text
        place = end


def test_plain_words_with_a_capital_are_no_names() -> None:
    lower, strict, start, anywhere = plain_words()
    assert strict < lower
    for name in ("rose", "hope", "walker", "smith", "maria", "houston", "hospital", "dr"):
        assert name not in start | anywhere
        assert name not in strict or name in {"hospital", "dr"}
    assert not MONTHS_AND_DAYS & (lower | start | anywhere)
