"""Phrases found by one look-up a word."""

from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.phrase_index import PhraseIndex


def test_longest_of_each_tag() -> None:
    index = PhraseIndex({"place": ["lives in", "lives in the town of"], "known": ["st. mary"]})
    words = NoteWords("He lives in the town of St. Mary. It lives on in. lives... in")
    assert list(index.find(words)) == [("place", 1, 6), ("known", 6, 8)]
    # A sentence end breaks a phrase.
    assert list(PhraseIndex({"x": ["is in"]}).find(NoteWords("it is? In fact"))) == []
