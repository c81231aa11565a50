"""Surrogates in place of the placeholders of a written note."""

from __future__ import annotations

import hashlib

from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.loading import rows
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.pipelines.surrogates.replace import replace_phi

from .pieces import CloneNote, replace_spans


def put_surrogates(note: CloneNote, seed: int, policy: SurrogatePolicy) -> CloneNote:
    """The note with a surrogate for each placeholder; they follow from the seed and the policy alone."""
    if not note.phi:
        return note
    examples: dict[str, str] = dict(rows("placeholder_examples"))  # type: ignore[arg-type]
    plain = [examples.get(kind, "") for _, _, kind in note.phi]
    stream = hashlib.sha256(f"clone surrogates {seed}".encode()).digest()
    text, spans, _ = replace_spans(note, plain)
    found = [PhiSpan(start, end, kind, role="patient" if kind == "NAME" else None) for start, end, kind in spans]
    text, phi, entities = replace_spans(note, replace_phi(text, found, policy=policy, stream=stream))
    return CloneNote(note.labels, text, entities, phi)
