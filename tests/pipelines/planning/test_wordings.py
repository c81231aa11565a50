"""Wordings keep facts to the letter and are used where their conditions hold; near-synonyms agree, opposites never."""

import re
from itertools import pairwise

import pytest
from data.cases import cases
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.lexicons.loading import rows
from synthetic_note.pipelines.lexicons.protected import PROTECTED_TERMS
from synthetic_note.pipelines.planning.near_synonyms import Relations, all_near_synonyms, relations_of
from synthetic_note.pipelines.planning.register import PROSE, REPORT, SHORTHAND, Register
from synthetic_note.pipelines.planning.wordings import find_patient_mentions, find_wordings

#: Of these lists, words that stand in wordings without being a negation, a side, a number or a unit there.
GRAMMAR = frozenset(
    (
        "in may i once many next about again other any all another almost times every last time prior previously "
        "majority first approximately roughly bit below some d c f l m h s v x min fall"
    ).split()
)
FACTS = frozenset().union(*(PROTECTED_TERMS[kind] for kind in ("negation", "laterality", "number", "unit"))) - GRAMMAR


def facts(text: str) -> list[str]:
    return sorted(word for word in re.findall("[a-z]+", text.lower()) if word in FACTS)


def found(text: str) -> dict[str, tuple[str, ...]]:
    return {text[start:end]: options for start, end, options in find_wordings(text, NoteWords(text))}


def test_no_row_changes_a_negation_a_side_a_number_or_a_unit_and_every_condition_is_known() -> None:
    table = rows("clinical_variation")
    pairs = [(wording, option) for wording, options, *_ in table for option in options.split(", ")]
    assert len(pairs) >= 300
    for wording, option in pairs:
        assert facts(wording) == facts(option), (wording, option)
        assert wording != option
    for _, _, *conditions in table:
        for condition in "".join(conditions).split(" | "):
            assert re.fullmatch(r"|START|END|(?:not_)?(?:before|after): \S.*", condition), condition


@pytest.mark.parametrize(("text", "wording", "option"), cases("planning", "wordings what_fits"))
def test_what_fits(text: str, wording: str, option: str) -> None:
    assert option in found(text)[wording] if option else wording not in found(text)


@pytest.mark.parametrize(
    ("text", "level", "spelling", "options"),
    [
        ("He has atrial fibrillation.", PROSE, "", set()),
        ("He has atrial fibrillation.", REPORT, "", {"AF"}),
        ("He has atrial fibrillation. AFib is old.", REPORT, "", {"AFib"}),
        ("He told his mother.", SHORTHAND, "american", {"mom"}),
        ("He told his mother.", SHORTHAND, "british", set()),
        ("They came with fever.", REPORT, "", set()),
        ("They came with fever.", SHORTHAND, "", {"w/"}),
    ],
)
def test_register_decides(text: str, level: int, spelling: str, options: set[str]) -> None:
    places = find_wordings(text, NoteWords(text), Register(level, spelling))
    assert options == {option for start, _, found in places for option in found if not text[start:].startswith("AFib")}


def test_places_do_not_overlap() -> None:
    text = "He was taken to the operating room and placed in the supine position at this time."
    places = find_wordings(text, NoteWords(text))
    assert all(one[1] <= other[0] for one, other in pairwise(places))


@pytest.mark.parametrize(("text", "options"), cases("planning", "wordings mentions"))
def test_mentions(text: str, options: dict[int, tuple[str, ...]]) -> None:
    assert {start: alternatives for start, _, alternatives in find_patient_mentions(text)} == options


def test_forms_agree() -> None:
    assert "tried" in relations_of("attempted", "VERB").near
    assert not {"try", "tries", "trying"} & relations_of("attempted", "VERB").near
    for word, pos in (("attempted", "NOUN"), ("attempted", "PROPN"), ("fredersdorf", "NOUN")):
        assert relations_of(word, pos).near == frozenset()
    assert "tried" in all_near_synonyms()


def test_opposites_are_never_near_and_fidelity_leaves_the_nearest() -> None:
    assert "high" in relations_of("low", "ADJ").never
    assert {"large", "big"} <= relations_of("small", "ADJ").never
    for word, pos in (("low", "ADJ"), ("small", "ADJ"), ("flu", "NOUN")):
        relations = relations_of(word, pos)
        assert relations.never
        assert not relations.near & relations.never
    relations = Relations(frozenset(("wide", "rare", "same")), shares={"wide": 0.0, "rare": 0.4, "same": 1.0})
    assert relations.at(0.5) == relations.near
    assert relations.at(0.75) == relations.at(1.0) == {"same"}
