"""De-identify: the pipeline finds identifiers and clinical entities; placeholders go in before any other stage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from synthetic_note.pipelines.annotation.spans import Annotation
from synthetic_note.pipelines.lexicons.protected import FUNCTION_WORDS

from .pieces import CloneNote, Spans, replace_spans

WORD = re.compile(r"[^\W_]+")


# Not shown by repr(): what the pipeline missed could be in it.
@dataclass(frozen=True, repr=False)
class PlainNote:
    """A note with `[TYPE]` in place of each identifier; spans are (start, end, label) in its own offsets."""

    text: str
    phi: Spans
    entities: Spans

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> PlainNote:
        """The note of plain values."""
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
    entities: list[tuple[int, int, str]] = []
    for entity in annotation.entities:
        start, end = _without_function_words(text, entity.start, entity.end)
        touches = any(span.start < entity.end and entity.start < span.end for span in annotation.phi)
        entities += [(start, end, entity.label)] if start < end and not touches else []
    phi = tuple((span.start, span.end, span.type) for span in annotation.phi)
    return PlainNote(*replace_spans(CloneNote((), text, tuple(entities), phi), [f"[{kind}]" for _, _, kind in phi]))


def _without_function_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The entity without function words and marks at its ends: "signs and" is "signs"."""
    words = [(start + m.start(), start + m.end()) for m in WORD.finditer(text[start:end])]
    while words and text[slice(*words[0])].lower() in FUNCTION_WORDS:
        words.pop(0)
    while words and text[slice(*words[-1])].lower() in FUNCTION_WORDS:
        words.pop()
    return (words[0][0], words[-1][1]) if words else (start, start)
