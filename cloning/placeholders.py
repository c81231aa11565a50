"""Surrogates in place of the placeholders of a written note."""

from __future__ import annotations

import hashlib

from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.loading import rows
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.pipelines.surrogates.replace import replace_phi

from .pieces import CloneNote


def put_surrogates(note: CloneNote, seed: int, policy: SurrogatePolicy) -> CloneNote:
    """The note with a surrogate for each placeholder; they follow from the seed and the policy alone."""
    if not note.phi:
        return note
    examples: dict[str, str] = dict(rows("placeholder_examples"))  # type: ignore[arg-type]
    plain = [examples.get(kind, "") for _, _, kind in note.phi]
    stream = hashlib.sha256(f"clone surrogates {seed}".encode()).digest()
    text, spans, _ = _replace(note, plain)
    found = [PhiSpan(start, end, kind, role="patient" if kind == "NAME" else None) for start, end, kind in spans]
    text, phi, entities = _replace(note, replace_phi(text, found, policy=policy, stream=stream))
    return CloneNote(note.labels, text, entities, phi)


Spans = tuple[tuple[int, int, str], ...]


def _replace(note: CloneNote, strings: list[str]) -> tuple[str, Spans, Spans]:
    """(text, phi, entities) with these strings for the note's placeholders."""
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
