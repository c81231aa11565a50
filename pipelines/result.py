"""The result: a synthetic note put together from fills and surrogates, with its spans and its report."""

from __future__ import annotations

import hashlib
import hmac
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Any, TypedDict

from .annotation.spans import Annotation, PhiSpan, Word


class SyntheticNote(TypedDict, total=False):
    """One result of the pipeline; JSON-serialisable and free of original identifiers.

    Keys:
        text: the synthetic note.
        phi: per surrogate: `type`, `role`, `start`, `end` (in `text`), `surrogate`, `score`; with `return_phi` also
            `original_start` and `original_end`.
        changes: per rewritten word: `start`, `end` (in `text`), `text`, `pos`; with `return_phi` also the original
            offsets.
        entities: kept clinical entities: `label`, `start`, `end` (in `text`).
        report: counts, ratio reached, rounds, model, seed.
        error: only for a note that was skipped: why.
    """

    text: str | None
    phi: list[dict[str, Any]]
    changes: list[dict[str, Any]]
    entities: list[dict[str, Any]]
    report: dict[str, Any]
    error: str


def skeleton(text: str, phi: Sequence[PhiSpan]) -> str:
    """The note with `[TYPE]` in place of every identifier."""
    parts, last = [], 0
    for span in phi:
        parts += [text[last : span.start], f"[{span.type}]"]
        last = span.end
    return "".join([*parts, text[last:]])


def note_stream(seed: int, text: str, phi: Sequence[PhiSpan], variant: int = 0) -> bytes:
    """32 bytes that seed all of a note's random choices.

    They depend on the seed, the variant and the note without its identifiers: not on the batch, and not on any
    identifier, so that a surrogate cannot be checked against a guessed original.
    """
    return hmac.digest(
        f"synthetic-note/{seed}/{variant}".encode(),
        skeleton(text, phi).encode("utf-8", "surrogatepass"),
        hashlib.sha256,
    )


def assemble(
    text: str,
    annotation: Annotation,
    surrogates: Sequence[str],
    fills: Sequence[tuple[Word, str]],
    *,
    return_phi: bool,
) -> SyntheticNote:
    """Write surrogates and fills into the note; everything else is copied byte by byte."""
    edits: list[tuple[int, int, str, PhiSpan | Word]] = [
        (span.start, span.end, surrogate, span) for span, surrogate in zip(annotation.phi, surrogates, strict=True)
    ]
    edits += [(word.start, word.end, fill, word) for word, fill in fills]
    edits.sort(key=lambda edit: edit[0])
    parts: list[str] = []
    phi: list[dict[str, Any]] = []
    changes: list[dict[str, Any]] = []
    #: Behind each change: the end and length of what it replaces, and its end in the new text.
    shifts: list[tuple[int, int, int]] = [(0, 0, 0)]
    last = length = 0
    for start, end, new, source in edits:
        parts += [text[last:start], new]
        length += start - last
        place: dict[str, Any] = {"start": length, "end": length + len(new)}
        if return_phi:
            place |= {"original_start": start, "original_end": end}
        if isinstance(source, PhiSpan):
            phi.append({"type": source.type, "role": source.role, **place, "surrogate": new, "score": source.score})
        else:
            changes.append({**place, "text": new, "pos": source.pos})
        length += len(new)
        last = end
        shifts.append((end, end - start, length))
    parts.append(text[last:])
    # An entity whose label is not protected may hold rewritten words, and one behind a word that is left out may begin
    # with its capital: within a change, places count from its end.
    edges = [end for end, _, _ in shifts]

    def moved(place: int) -> int:
        after = bisect_right(edges, place)
        if after < len(shifts) and place > edges[after] - shifts[after][1]:
            end, _, new_end = shifts[after]
            return new_end - (end - place)
        end, _, new_end = shifts[after - 1]
        return new_end + place - end

    entities = [
        {"label": entity.label, "start": moved(entity.start), "end": moved(entity.end)}
        for entity in annotation.entities
    ]
    counts = Counter(span.type for span in annotation.phi)
    return SyntheticNote(
        text="".join(parts),
        phi=phi,
        changes=changes,
        entities=entities,
        report={"phi": dict(sorted(counts.items())), "words": len(annotation.words), "rewritten": len(changes)},
    )


def failed_note(reason: str) -> SyntheticNote:
    """The result of a note that was skipped."""
    return SyntheticNote(text=None, phi=[], changes=[], entities=[], report={}, error=reason)
