"""Skeletons: what is kept and what is prose; skeletons from noisy counts."""

import math
import re
from collections import Counter
from statistics import NormalDist

import numpy as np
import pytest
from cloning_notes import LABELS, examples
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.cloning import private_skeletons as module
from synthetic_note.cloning.deidentify import PlainNote, put_placeholders
from synthetic_note.cloning.noisy_counts import some, summed, union_threshold
from synthetic_note.cloning.pieces import Example, Piece, Skeleton, write_out
from synthetic_note.cloning.private_skeletons import WEIGHTS, SkeletonTables, count_tables, draw_skeletons
from synthetic_note.cloning.skeletons import is_empty, make_example
from synthetic_note.pipelines.annotation.spans import Annotation, EntitySpan, PhiSpan


def test_kept_pieces_prose_and_placeholders() -> None:
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
    text = "John Smith has signs and of a severe cough."
    start = text.index("severe cough")
    entities = [EntitySpan(15, 24, "PROBLEM"), EntitySpan(start - 2, start + 12, "PROBLEM")]
    made = put_placeholders(text, Annotation(phi=[PhiSpan(0, 10, "NAME")], entities=entities))
    assert "Smith" not in made.text
    assert [made.text[a:b] for a, b, _ in made.entities] == ["signs", "severe cough"]
    assert [made.text[a:b] for a, b, _ in made.phi] == ["[NAME]"]


@given(st.text(st.sampled_from("ab Z.,-/()5\n"), max_size=60))
def test_written_out_with_its_own_prose_a_note_is_itself_but_for_white_space(text: str) -> None:
    example = make_example(PlainNote(text, (), ()), (), 0)
    again = write_out(example.skeleton, example.prose).text
    assert re.sub(r"\s+", "", again) == re.sub(r"\s+", "", text)
    assert all(piece.words == len(words) for piece, words in zip(example.skeleton.slots, example.prose, strict=True))


def _entity_note(patient: int, *words: str) -> Example:
    pieces = [Piece("entity", word, "PROBLEM") for word in words]
    return Example(patient, Skeleton(("lung",), tuple(pieces)), ())


def test_what_one_patient_says_does_not_come_through() -> None:
    notes = [_entity_note(patient, "cough") for patient in range(400)] + [_entity_note(400, "a unique disease")] * 50
    for seed in range(20):
        tables = count_tables(notes, LABELS, noise=1.0, threshold_delta=1e-6, seed=seed)
        assert [key for key, _ in tables.cells["strings"]] == [("PROBLEM", "cough")]
        assert "unique" not in str(tables.to_dict())
    # The threshold lets strings of one patient through with at most delta.
    threshold = union_threshold(2.0, 1e-3, 16)
    for m in range(1, 17):
        passes = 1 - NormalDist(1 / math.sqrt(m), 2.0).cdf(threshold) ** m
        assert passes <= 1e-3 * 1.001


def test_every_table_moves_by_at_most_one_with_a_patient() -> None:
    notes = examples(6, 3)
    big = [Example(9, note.skeleton, note.prose) for note in examples(20, 5)]
    known = {key for note in big for key in module._strings([note.skeleton])}
    for name in WEIGHTS:
        own, rest = [n.skeleton for n in big], [n.skeleton for n in notes]
        if name == "strings":
            chosen = some(module._strings(own), module.STRINGS_OF_PATIENT, np.random.default_rng(0))
            moved = summed([chosen], flat=True)
        else:
            counts = [module._counts(name, skeletons, known) for skeletons in (rest, own)]
            without, with_it = summed(counts[:1]), summed(counts)
            moved = {key: value - without.get(key, 0.0) for key, value in with_it.items()}
        assert sum(value * value for value in moved.values()) <= 1 + 1e-9, name
    assert sum(WEIGHTS.values()) == pytest.approx(1.0)


def test_skeletons_follow_the_tables() -> None:
    tables = count_tables(examples(200, 2), LABELS, noise=0.05, threshold_delta=1e-6, seed=1)
    again = SkeletonTables.from_dict(tables.to_dict())
    drawn = draw_skeletons(again, 60, seed=3)
    assert drawn == draw_skeletons(tables, 60, seed=3)
    labels = Counter(skeleton.labels[0] for skeleton in drawn)
    assert min(labels["lung"], labels["heart"]) > 12
    said = {piece.text for skeleton in drawn for piece in skeleton.pieces if piece.kind == "entity"}
    assert said == {"cough", "chest pain"}
    assert all(1 <= piece.words <= module.LONGEST_SLOT for skeleton in drawn for piece in skeleton.slots)
    tables = count_tables(examples(4), LABELS, noise=50.0, threshold_delta=1e-6, seed=1)
    with pytest.raises(ValueError, match="noise left too little"):
        draw_skeletons(tables, 3, seed=0)
