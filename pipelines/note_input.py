"""What the pipeline takes: one note, a list, a column of a dataset, a generator; checked item by item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice, repeat
from typing import Any


class NoteError(ValueError):
    """A note could not be worked on; the message names its index and never quotes it."""

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(f"item {index}: {reason}")
        self.index, self.reason = index, reason


def check_note(index: int, note: object) -> str:
    """The note, if it is a string.

    Raises:
        NoteError: it is not.
    """
    if not isinstance(note, str):
        kind = type(note).__name__
        hint = "; decode it first" if isinstance(note, (bytes, bytearray)) else ""
        raise NoteError(index, f"a note must be a string, not {kind}{hint}")
    return note


def is_lazy(inputs: object) -> bool:
    """Whether results should come one by one: for generators, iterators and torch datasets."""
    return hasattr(inputs, "__next__") or any(cls.__module__.startswith("torch.utils.data") for cls in type(inputs).__mro__)


def iterate(inputs: Any) -> Iterator[Any]:
    """The items of a collection; torch datasets have a length and item access only.

    Raises:
        TypeError: not a collection of notes.
    """
    if hasattr(inputs, "__iter__"):
        return iter(inputs)
    if hasattr(inputs, "__len__") and hasattr(inputs, "__getitem__"):
        return (inputs[index] for index in range(len(inputs)))
    raise TypeError(f"a note, or a collection of notes, is needed, not {type(inputs).__name__}")


def is_collection(inputs: object) -> bool:
    """Whether the input holds several notes rather than being one (or being no note at all)."""
    if isinstance(inputs, (str, bytes, bytearray, dict)) or inputs is None:
        return False
    return hasattr(inputs, "__iter__") or (hasattr(inputs, "__len__") and hasattr(inputs, "__getitem__"))


def note_batches(
    inputs: Iterable[Any], patient_ids: object, size: int
) -> Iterator[list[tuple[int, Any, str | None]]]:
    """(index, note, patient id) of every item, `size` at a time.

    Args:
        patient_ids: None, one id for all notes, or one per note.

    Raises:
        ValueError: patient ids run out before the notes do.
    """
    items = enumerate(iterate(inputs))
    if patient_ids is None or isinstance(patient_ids, (str, int)):
        ids: Iterator[Any] = repeat(None if patient_ids is None else str(patient_ids))
    else:
        ids = chain(iterate(patient_ids), repeat(_MISSING))
    while batch := list(islice(items, size)):
        rows = []
        for index, note in batch:
            patient_id = next(ids)
            if patient_id is _MISSING:
                raise ValueError("patient_id: fewer ids than notes; give one id for all, or one for each")
            rows.append((index, note, None if patient_id is None else str(patient_id)))
        yield rows


_MISSING = object()
