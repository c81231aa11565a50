"""Skeletons: what is kept and what is prose."""

import re

from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.cloning.deidentify import PlainNote, put_placeholders
from synthetic_note.cloning.pieces import Skeleton, write_out
from synthetic_note.cloning.skeletons import is_empty, make_example
from synthetic_note.pipelines.annotation.spans import Annotation, EntitySpan, PhiSpan


def test_kept_pieces_and_prose() -> None:
    text = "HPI: The patient denies chest pain.\n\nGiven 5 mg daily by [NAME]."
    entity, name = text.index("chest pain"), text.index("[NAME]")
    note = PlainNote(text, ((name, name + 6, "NAME"),), ((entity, entity + 10, "PROBLEM"),))
    example = make_example(note, ("a",), 0)
    kept = [(piece.kind, piece.text) for piece in example.skeleton.pieces if piece.kind not in ("prose", "mark")]
    assert kept == [
        ("head", "HPI"), ("negation", "denies"), ("entity", "chest pain"), ("number", "5 mg"), ("phi", "[NAME]"),
    ]  # fmt: skip
    assert example.prose == (("The", "patient"), ("Given",), ("daily", "by"))
    assert write_out(example.skeleton, example.prose).text == text
    assert Skeleton.from_dict(example.skeleton.to_dict()) == example.skeleton
    assert is_empty(make_example(PlainNote("Well, he went home.", (), ()), (), 0).skeleton)


@given(st.text(st.sampled_from("ab Z.,-/()5\n"), max_size=60))
def test_written_out_with_its_own_prose_a_note_is_itself_but_for_white_space(text: str) -> None:
    example = make_example(PlainNote(text, (), ()), (), 0)
    again = write_out(example.skeleton, example.prose).text
    assert re.sub(r"\s+", "", again) == re.sub(r"\s+", "", text)
    assert all(piece.words == len(words) for piece, words in zip(example.skeleton.slots, example.prose, strict=True))


def test_placeholders_hide_identifiers_and_entities_move_with_them() -> None:
    text = "John Smith has signs and of a severe cough."
    start = text.index("severe cough")
    entities = [EntitySpan(15, 24, "PROBLEM"), EntitySpan(start - 2, start + 12, "PROBLEM")]
    made = put_placeholders(text, Annotation(phi=[PhiSpan(0, 10, "NAME")], entities=entities))
    assert "Smith" not in made.text
    assert [made.text[a:b] for a, b, _ in made.entities] == ["signs", "severe cough"]
    assert [made.text[a:b] for a, b, _ in made.phi] == ["[NAME]"]
