"""Notes written as pieces: strings, and identifiers as tuples (text, type[, role])."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.pipelines.surrogates.replace import replace_phi

Part = str | tuple[str, ...]
STREAM = bytes(range(32))
KEY = b"k" * 32

#: Decorator of the properties of surrogates.
thousand_cases = settings(max_examples=1000, derandomize=True)


def note_of(*parts: Part) -> tuple[str, list[PhiSpan]]:
    """Text and spans of a note."""
    text, spans = "", []
    for part in parts:
        if not isinstance(part, str):
            raw, kind, *role = part
            spans.append(PhiSpan(len(text), len(text) + len(raw), kind, role=role[0] if role else None))
            part = raw
        text += part
    return text, spans


def replaced(
    *parts: Part, policy: SurrogatePolicy | None = None, stream: bytes = STREAM, patient_key: bytes | None = None
) -> list[str]:
    """Surrogates of a note's identifiers."""
    text, spans = note_of(*parts)
    return replace_phi(text, spans, policy=policy or SurrogatePolicy(), stream=stream, patient_key=patient_key)


def each(kind: str, *raws: str, **given: Any) -> list[str]:
    """Surrogates of identifiers of one type in one note."""
    return replaced(*(part for raw in raws for part in ((raw, kind), " ; ")), **given)
