"""Near-synonyms: forms agree, opposites never stand for a word."""

from synthetic_note.pipelines.planning.near_synonyms import Relations, all_near_synonyms, relations_of


def test_forms_agree() -> None:
    assert "tried" in relations_of("attempted", "VERB").near
    assert not {"try", "tries", "trying"} & relations_of("attempted", "VERB").near
    for word, pos in (("attempted", "NOUN"), ("attempted", "PROPN"), ("fredersdorf", "NOUN")):
        assert relations_of(word, pos).near == frozenset()
    assert "tried" in all_near_synonyms()


def test_opposites_and_sister_terms_are_never_near() -> None:
    assert "high" in relations_of("low", "ADJ").never
    assert {"large", "big"} <= relations_of("small", "ADJ").never
    for word, pos in (("low", "ADJ"), ("small", "ADJ"), ("flu", "NOUN")):
        relations = relations_of(word, pos)
        assert relations.never
        assert not relations.near & relations.never


def test_fidelity_leaves_the_nearest() -> None:
    relations = Relations(frozenset(("wide", "rare", "same")), shares={"wide": 0.0, "rare": 0.4, "same": 1.0})
    assert relations.at(0.5) == relations.near
    assert relations.at(0.75) == relations.at(1.0) == {"same"}
