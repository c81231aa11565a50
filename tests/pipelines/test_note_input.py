"""Inputs: one note or many, lazily or not; patient ids; errors that tell no text."""

import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from datasets import Dataset
from synthetic_note.pipelines.note_input import (
    NoteError,
    check_note,
    failure_reason,
    is_collection,
    is_lazy,
    iterate,
    note_batches,
)
from transformers.pipelines.pt_utils import KeyDataset

TABLE = Dataset.from_dict({"text": ["one", "two", "three"]})


@pytest.mark.parametrize("note", [None, b"secret rash", bytearray(b"secret"), 5, 2.5, ["secret"], {"text": "secret"}])
def test_anything_else_is_an_error_with_its_index(note: object) -> None:
    with pytest.raises(NoteError, match=r"item 3: .*string") as caught:
        check_note(3, note, 100)
    assert "secret" not in str(caught.value)
    assert caught.value.index == 3
    assert ("decode" in str(caught.value)) == isinstance(note, (bytes, bytearray))


def test_strings_are_notes_and_a_long_one_is_refused_with_the_name_of_the_option() -> None:
    for note in ("", "rash", "\ud800", "\x00", "secret " * 10):
        assert check_note(3, note, 70) is note
    with pytest.raises(NoteError, match=r"70 characters.*max_characters=69") as caught:
        check_note(0, "secret " * 10, 69)
    assert "secret" not in str(caught.value)


def test_an_error_survives_pickling_and_tells_kind_and_place_only() -> None:
    error = pickle.loads(pickle.dumps(NoteError(4, "too odd")))
    assert (str(error), error.index, error.reason) == ("item 4: too odd", 4, "too odd")
    with pytest.raises(KeyError) as caught:
        {}["Mary Smith"]
    reason = failure_reason(caught.value)
    assert "KeyError at test_note_input.py:" in reason
    assert "Mary" not in reason


def notes() -> Iterator[str]:
    yield from ["one", "two", "three"]


@pytest.mark.parametrize("inputs", ["a note", b"a note", None, 5, {"text": "x"}])
def test_one_input_is_no_collection(inputs: Any) -> None:
    assert not is_collection(inputs)
    if not hasattr(inputs, "__iter__"):
        with pytest.raises(TypeError, match=type(inputs).__name__):
            iterate(inputs)


@pytest.mark.parametrize(
    ("make", "lazy"),
    [
        (lambda: ["one", "two", "three"], False), (lambda: ("one", "two", "three"), False),
        (lambda: TABLE["text"], False), (lambda: KeyDataset(TABLE, "text"), True), (notes, True),
        (lambda: map(str, notes()), True),
    ],
)  # fmt: skip
def test_items_of_every_collection(make: Any, lazy: bool) -> None:
    assert is_collection(make())
    assert is_lazy(make()) == lazy
    assert list(iterate(make())) == ["one", "two", "three"]


def test_batches_keep_order_and_draw_no_more_than_they_need() -> None:
    drawn = []

    def endless() -> Iterator[str]:
        while True:
            drawn.append(1)
            yield str(len(drawn))

    batches = note_batches(endless(), None, 3)
    assert next(batches) == [(0, "1", None), (1, "2", None), (2, "3", None)]
    assert len(drawn) == 3
    assert [row[0] for row in next(batches)] == [3, 4, 5]


@pytest.mark.parametrize(
    ("ids", "wanted"),
    [
        (None, [None, None, None]), ("p1", ["p1"] * 3), (17, ["17"] * 3), (["p1", 2, None], ["p1", "2", None]),
        (iter(["a", float("nan"), "b"]), ["a", None, "b"]), (KeyDataset(TABLE, "text"), ["one", "two", "three"]),
    ],
)  # fmt: skip
def test_patient_ids(ids: Any, wanted: list[str | None]) -> None:
    rows = [row for batch in note_batches(["one", "two", "three"], ids, 2) for row in batch]
    assert [patient_id for _, _, patient_id in rows] == wanted


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (["secret"] * 2, "2 ids for 3 notes"), (["secret"] * 4, "4 ids for 3 notes"), (iter(["secret"]), "fewer ids"),
        (["a", "", "c"], "item 1: patient_id"), (["a", "b", b"secret"], "item 2: patient_id"),
        (["a", "b", True], "item 2: patient_id"), (["a", "b", 1.5], "item 2: patient_id"), (b"secret", "not bytes"),
        ({"secret": 1}, "not dict"), (1.5, "not float"),
    ],
)  # fmt: skip
def test_wrong_patient_ids(ids: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message) as caught:
        list(note_batches(["one", "two", "three"], ids, 2))
    assert "secret" not in str(caught.value)
