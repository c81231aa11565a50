"""Omissions: what clinical notes leave out goes, what would then say something else stays."""

from __future__ import annotations

import re

import pytest
from data.cases import cases
from synthetic_note.pipelines.annotation.spans import Word
from synthetic_note.pipelines.planning.omissions import OPENING, find_omissions

TAGS = {
    **dict.fromkeys(("the", "a", "an"), "DET"),
    **dict.fromkeys(("was", "were", "is", "are"), "AUX"),
    **dict.fromkeys(("he", "she", "who", "which"), "PRON"),
    **dict.fromkeys(("it", "we", "that"), "PRON"),
    **dict.fromkeys(("closed", "called", "removed", "seen", "denies"), "VERB"),
    **dict.fromkeys(("soft", "small", "normal", "same"), "ADJ"),
    **dict.fromkeys(("then", "now"), "ADV"),
    **dict.fromkeys(("in", "of", "to", "with"), "ADP"),
}


def left_out(text: str, entities: tuple[str, ...] = ()) -> list[str]:
    words = [
        Word(match.start(), match.end(), TAGS.get(match.group().lower(), "NOUN"))
        for match in re.finditer("[A-Za-z]+", text)
    ]
    spans = [(text.index(entity), text.index(entity) + len(entity)) for entity in entities]
    return [text[word.start : word.end] for word in find_omissions(text, words, spans)]


@pytest.mark.parametrize(("text", "entities", "gone"), cases("planning", "omissions what_may_go"))
def test_what_may_go(text: str, entities: tuple[str, ...], gone: list[str]) -> None:
    assert left_out(text, entities) == gone


@pytest.mark.parametrize(("text", "entities"), cases("planning", "omissions what_stays"))
def test_what_stays(text: str, entities: tuple[str, ...]) -> None:
    assert left_out(text, entities) == []


def test_an_opening_is_marked_as_one() -> None:
    text = "There are stones."
    words = [Word(0, 5, "PRON"), Word(6, 9, "AUX"), Word(10, 16, "NOUN")]
    assert find_omissions(text, words, ()) == [Word(0, 9, OPENING)]
