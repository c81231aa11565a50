"""Omissions: what clinical notes leave out goes, what would then say something else stays."""

from __future__ import annotations

import re

import pytest
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


@pytest.mark.parametrize(
    ("text", "entities", "gone"),
    [
        ("The wound was closed.", ("wound",), ["The", "was"]),
        ("Wound was then closed.", ("Wound",), ["was", "then"]),
        ("Pulse is 88.", ("Pulse",), ["is"]),
        ("She denies fever.", (), ["She"]),
        ("There was a small stone.", (), ["There was a"]),
        ("PLAN: This is a note.", (), ["This is a"]),
        ("Consent was seen.", (), ["was"]),
        ("Mother reports that she was here.", (), ["that"]),
        ("Wounds were then closed.", (), ["were", "then"]),
        ("It was then closed.", (), ["then"]),
        ("Pain in her knee.", ("knee",), ["her"]),
    ],
)
def test_what_may_go(text: str, entities: tuple[str, ...], gone: list[str]) -> None:
    assert left_out(text, entities) == gone


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Mother was called.", ()),  # "Mother called" is another event
        ("Pain, which was soft.", ("Pain",)),
        ("We saw the same.", ()),
        ("Soft as wounds were closed.", ()),
        ("Mother says her knee hurts", ("knee",)),
        ("Reports of that it was here", ()),
        ("He was seen.", ()),
        ("Seen by the\nnurse", ()),
    ],
)
def test_what_stays(text: str, entities: tuple[str, ...]) -> None:
    assert left_out(text, entities) == []


def test_an_opening_is_marked_as_one() -> None:
    text = "There are stones."
    words = [Word(0, 5, "PRON"), Word(6, 9, "AUX"), Word(10, 16, "NOUN")]
    assert find_omissions(text, words, ()) == [Word(0, 9, OPENING)]
