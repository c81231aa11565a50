"""What the pipeline takes: one note, a list, a column of a dataset, a generator; checked item by item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized
from itertools import chain, islice, repeat
from numbers import Integral
from pathlib import Path
from typing import Any


class NoteError(ValueError):
    """A note could not be worked on; the message names its index and never quotes it."""

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(f"item {index}: {reason}")
        self.index, self.reason = index, reason

    def __reduce__(self) -> tuple[type[NoteError], tuple[int, str]]:
        return type(self), (self.index, self.reason)


def failure_reason(error: Exception) -> str:
    """Kind and place of an exception; its message and its cause are not told, since they could quote the note."""
    place = ""
    trace = error.__traceback__
    while trace is not None:
        place = f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"could not be worked on ({type(error).__name__}{place})"


def check_note(index: int, note: object, max_characters: int) -> str:
    """The note, if it is a string of at most so many characters.

    Raises:
        NoteError: it is not.
    """
    if not isinstance(note, str):
        kind = type(note).__name__
        hint = "; decode it first" if isinstance(note, (bytes, bytearray)) else ""
        raise NoteError(index, f"a note must be a string, not {kind}{hint}")
    if len(note) > max_characters:
        raise NoteError(
            index,
            f"the note has {len(note):,} characters, more than max_characters={max_characters:,}; cut it into "
            "parts, or raise that option",
        )
    return note


def is_lazy(inputs: object) -> bool:
    """Whether results should come one by one: for generators, streams without a length and torch datasets."""
    from_torch = any(cls.__module__.startswith("torch.utils.data") for cls in type(inputs).__mro__)
    return from_torch or not hasattr(inputs, "__len__")


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


def note_batches(inputs: Iterable[Any], patient_ids: object, size: int) -> Iterator[list[tuple[int, Any, str | None]]]:
    """(index, note, patient id) of every item, `size` at a time.

    Args:
        patient_ids: None, one id for all notes, or one per note.

    Raises:
        ValueError: there are fewer or more patient ids than notes, or one is neither text nor a number.
        TypeError: `patient_ids` is neither an id nor a collection of ids.
    """
    items = enumerate(iterate(inputs))
    if patient_ids is None or isinstance(patient_ids, (str, Integral)):
        ids: Iterator[Any] = repeat(patient_ids)
    elif not is_collection(patient_ids):
        raise TypeError(f"patient_id: one id or a list of ids is needed, not {type(patient_ids).__name__}")
    else:
        if isinstance(inputs, Sized) and isinstance(patient_ids, Sized) and len(patient_ids) != len(inputs):
            raise ValueError(
                f"patient_id: {len(patient_ids)} ids for {len(inputs)} notes; give one id for all, or one for each"
            )
        ids = chain(iterate(patient_ids), repeat(_MISSING))
    while batch := list(islice(items, size)):
        rows = []
        for index, note in batch:
            patient_id = next(ids)
            if patient_id is _MISSING:
                raise ValueError("patient_id: fewer ids than notes; give one id for all, or one for each")
            rows.append((index, note, _check_patient_id(index, patient_id)))
        yield rows


_MISSING = object()


def _check_patient_id(index: int, patient_id: object) -> str | None:
    # Tables write a missing value as NaN.
    if patient_id is None or patient_id != patient_id:
        return None
    if isinstance(patient_id, bool) or not isinstance(patient_id, (str, Integral)) or not str(patient_id).strip():
        raise NoteError(index, "patient_id must be a text or a whole number, and not empty; None for no patient")
    return str(patient_id)
