"""Omissions: what clinical notes leave out goes, what would then say something else stays."""

import pytest
from data.cases import cases
from pipeline_notes import words_of
from synthetic_note.pipelines.annotation.spans import Word
from synthetic_note.pipelines.planning.omissions import OPENING, find_omissions


def left_out(text: str, entities: tuple[str, ...] = ()) -> list[str]:
    spans = [(text.index(entity), text.index(entity) + len(entity)) for entity in entities]
    words = [word for word in words_of(text) if text[word.start].isalpha()]
    return [text[word.start : word.end] for word in find_omissions(text, words, spans)]


@pytest.mark.parametrize(("text", "entities", "gone"), cases("planning", "omissions what_may_go"))
def test_what_may_go(text: str, entities: tuple[str, ...], gone: list[str]) -> None:
    assert left_out(text, entities) == gone


def test_an_opening_is_marked_as_one() -> None:
    text = "There are stones."
    words = [Word(0, 5, "PRON"), Word(6, 9, "AUX"), Word(10, 16, "NOUN")]
    assert find_omissions(text, words, ()) == [Word(0, 9, OPENING)]
