"""Near-synonyms: forms agree, opposites never stand for a word."""

from __future__ import annotations

from synthetic_note.pipelines.planning.near_synonyms import all_near_synonyms, relations_of


def test_forms_agree() -> None:
    assert "tried" in relations_of("attempted", "VERB").near
    assert not {"try", "tries", "trying"} & relations_of("attempted", "VERB").near
    assert relations_of("attempted", "NOUN").near == frozenset()


def test_opposites_and_sister_terms_are_never_near() -> None:
    assert "high" in relations_of("low", "ADJ").never
    assert {"large", "big"} <= relations_of("small", "ADJ").never
    for word, pos in (("low", "ADJ"), ("small", "ADJ"), ("flu", "NOUN")):
        relations = relations_of(word, pos)
        assert relations.never
        assert not relations.near & relations.never


def test_unknown_words_have_none() -> None:
    assert relations_of("fredersdorf", "NOUN").near == frozenset()
    assert relations_of("attempted", "PROPN").near == frozenset()
    assert "tried" in all_near_synonyms()
