"""De-identify: the pipeline finds identifiers and clinical entities; placeholders go in before any other stage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from synthetic_note.pipelines.annotation.spans import Annotation
from synthetic_note.pipelines.lexicons.protected import FUNCTION_WORDS

WORD = re.compile(r"[^\W_]+")


# Not shown by repr(): what the pipeline missed could be in it.
@dataclass(frozen=True, repr=False)
class PlainNote:
    """A note with `[TYPE]` in place of each identifier; spans are (start, end, label) in its own offsets."""

    text: str
    phi: tuple[tuple[int, int, str], ...]
    entities: tuple[tuple[int, int, str], ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "text": self.text,
            "phi": [list(span) for span in self.phi],
            "entities": [list(s) for s in self.entities],
        }

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> PlainNote:
        """The inverse of `to_dict`."""
        phi, entities = (tuple(tuple(span) for span in values[name]) for name in ("phi", "entities"))
        return cls(values["text"], phi, entities)


def deidentify(pipe: Any, texts: Sequence[str], *, batch_size: int) -> Iterator[PlainNote]:
    """Notes in order, each without its identifiers. `pipe`: a SyntheticNotePipeline. `batch_size`: notes that are read
    together."""
    for start in range(0, len(texts), batch_size):
        part = list(texts[start : start + batch_size])
        for text, annotation in zip(part, pipe.annotate(part, batch_size=batch_size), strict=True):
            yield put_placeholders(text, annotation)


def put_placeholders(text: str, annotation: Annotation) -> PlainNote:
    """The note with placeholders; entities that touch an identifier are dropped."""
    parts: list[str] = []
    phi: list[tuple[int, int, str]] = []
    moved: list[tuple[int, int]] = []
    last = shift = 0
    for span in annotation.phi:
        parts.append(text[last : span.start])
        start = span.start + shift
        parts.append(f"[{span.type}]")
        phi.append((start, start + len(parts[-1]), span.type))
        shift += len(parts[-1]) - (span.end - span.start)
        moved.append((span.end, shift))
        last = span.end
    parts.append(text[last:])
    entities: list[tuple[int, int, str]] = []
    for entity in annotation.entities:
        if any(span.start < entity.end and entity.start < span.end for span in annotation.phi):
            continue
        start, end = _without_function_words(text, entity.start, entity.end)
        if start < end:
            by = next((shift for stop, shift in reversed(moved) if stop <= start), 0)
            entities.append((start + by, end + by, entity.label))
    return PlainNote("".join(parts), tuple(phi), tuple(entities))


def _without_function_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The entity without function words and marks at its ends: "signs and" is "signs"."""
    words = [(start + m.start(), start + m.end()) for m in WORD.finditer(text[start:end])]
    while words and text[slice(*words[0])].lower() in FUNCTION_WORDS:
        words.pop(0)
    while words and text[slice(*words[-1])].lower() in FUNCTION_WORDS:
        words.pop()
    return (words[0][0], words[-1][1]) if words else (start, start)
