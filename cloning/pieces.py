"""A note as a sequence of pieces: what the clone must say, and slots of prose that a generator writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

#: (start, end, label) of parts of a text.
Spans = tuple[tuple[int, int, str], ...]

#: Kinds of a piece. `prose` is a slot of words; every other piece is copied as it stands.
KINDS: tuple[str, ...] = ("head", "entity", "number", "negation", "phi", "mark", "prose")


# Not shown by repr(): pieces spell the note.
@dataclass(frozen=True, repr=False)
class Piece:
    """One piece of a note.

    Args:
        kind: one of `KINDS`.
        text: what is written; for `phi` the placeholder, for `prose` empty.
        label: clinical entity label or PHI type; else empty.
        before: white space before the piece: "", " ", "\\n" or "\\n\\n".
        words: for `prose`, how many words the slot has.
    """

    kind: str
    text: str = ""
    label: str = ""
    before: str = " "
    words: int = 0

    def to_list(self) -> list[Any]:
        return [self.kind, self.text, self.label, self.before, self.words]


@dataclass(frozen=True, repr=False)
class Skeleton:
    """What a clone note must say: its labels and its pieces in order."""

    labels: tuple[str, ...]
    pieces: tuple[Piece, ...]

    def to_dict(self) -> dict[str, Any]:
        return {"labels": list(self.labels), "pieces": [piece.to_list() for piece in self.pieces]}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Skeleton:
        return cls(tuple(values["labels"]), tuple(Piece(*piece) for piece in values["pieces"]))

    @property
    def slots(self) -> list[Piece]:
        """The prose pieces, in order."""
        return [piece for piece in self.pieces if piece.kind == "prose"]


@dataclass(frozen=True, repr=False)
class Example:
    """A training note: its skeleton, the words of each slot, and the number of its patient."""

    patient: int
    skeleton: Skeleton
    prose: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, repr=False)
class CloneNote:
    """A written note: text, and entities and surrogates as (start, end, label) in character offsets."""

    labels: tuple[str, ...]
    text: str
    entities: Spans
    phi: Spans = ()


def write_out(skeleton: Skeleton, prose: Sequence[Sequence[str]]) -> CloneNote:
    """The note that a skeleton and the words of its slots make. Raises ValueError: the number of slots differs."""
    if len(prose) != len(skeleton.slots):
        raise ValueError(f"{len(skeleton.slots)} slots need as many lists of words, not {len(prose)}")
    parts: list[str] = []
    entities: list[tuple[int, int, str]] = []
    phi: list[tuple[int, int, str]] = []
    length, slot = 0, 0
    for piece in skeleton.pieces:
        text = piece.text
        if piece.kind == "prose":
            text, slot = " ".join(prose[slot]), slot + 1
        if not text:
            continue
        before = piece.before if parts else ""
        start = length + len(before)
        parts += [before, text]
        length = start + len(text)
        if piece.kind == "entity":
            entities.append((start, length, piece.label))
        elif piece.kind == "phi":
            phi.append((start, length, piece.label))
    return CloneNote(skeleton.labels, "".join(parts), tuple(entities), tuple(phi))


def replace_spans(note: CloneNote, strings: list[str]) -> tuple[str, Spans, Spans]:
    """(text, phi, entities) with these strings for the note's identifiers, or their placeholders."""
    parts: list[str] = []
    phi: list[tuple[int, int, str]] = []
    ends: list[tuple[int, int]] = []
    last = shift = 0
    for (start, end, kind), string in zip(note.phi, strings, strict=True):
        parts += [note.text[last:start], string]
        phi.append((start + shift, start + shift + len(string), kind))
        shift += len(string) - (end - start)
        ends.append((end, shift))
        last = end
    parts.append(note.text[last:])

    def moved(start: int) -> int:
        return next((by for end, by in reversed(ends) if end <= start), 0)

    entities = tuple((start + moved(start), end + moved(start), label) for start, end, label in note.entities)
    return "".join(parts), tuple(phi), entities
