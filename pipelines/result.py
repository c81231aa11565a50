"""The result: a synthetic note put together from fills and surrogates, with its spans and its report."""

from __future__ import annotations

import hashlib
import hmac
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypedDict

from .annotation.spans import Annotation, PhiSpan, Word
from .planning.reading_order import Move, Part, reading_order


class SyntheticNote(TypedDict, total=False):
    """One result of the pipeline; JSON-serialisable and free of original identifiers.

    Lists are in the order of the original note; where parts of it moved, `text` has another.

    Keys:
        text: the synthetic note.
        phi: per surrogate: `type`, `role`, `start`, `end` (in `text`), `surrogate`, `score`; with `return_phi` also
            `original_start` and `original_end`.
        changes: per rewritten word: `start`, `end` (in `text`), `text`, `pos`; with `return_phi` also the original
            offsets.
        entities: kept clinical entities: `label`, `start`, `end` (in `text`); with `return_phi` also the original
            offsets.
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
    moves: Sequence[Move] = (),
) -> SyntheticNote:
    """Write surrogates and fills into the note, in the order of the moves; the rest is copied byte by byte."""
    edits: list[tuple[int, int, str, PhiSpan | Word]] = [
        (span.start, span.end, surrogate, span) for span, surrogate in zip(annotation.phi, surrogates, strict=True)
    ]
    edits += [(word.start, word.end, fill, word) for word, fill in fills]
    edits.sort(key=lambda edit: edit[0])
    starts = [edit[0] for edit in edits]
    whole = [(edit[0], edit[1]) for edit in edits] + [(entity.start, entity.end) for entity in annotation.entities]
    kept = sorted(annotation.entities, key=lambda entity: entity.start)
    kept_starts = [entity.start for entity in kept]
    order = reading_order(len(text), moves, whole)
    pieces: list[str] = []
    made: list[tuple[dict[str, Any], PhiSpan | Word]] = []
    entities: list[dict[str, Any]] = []
    length = 0
    for part in order:
        inside = edits[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        piece, places, shifts = _written(text, part, inside, length)
        pieces.append(piece)
        made += zip(places, (source for *_, source in inside), strict=True)
        entities += [
            {
                "label": entity.label,
                "start": _place_of(entity.start, shifts),
                "end": _place_of(entity.end, shifts),
                "original_start": entity.start,
                "original_end": entity.end,
            }
            for entity in kept[bisect_left(kept_starts, part.start) : bisect_left(kept_starts, part.end)]
        ]
        length += len(piece)
    new = "".join(pieces)
    phi: list[dict[str, Any]] = []
    changes: list[dict[str, Any]] = []
    # Whatever moved, in the order of the note.
    entities.sort(key=lambda entity: entity["original_start"])

    def shown(values: dict[str, Any]) -> dict[str, Any]:
        return {key: value for key, value in values.items() if return_phi or not key.startswith("original")}

    for place, source in sorted(made, key=lambda item: item[0]["original_start"]):
        written = new[place["start"] : place["end"]]
        if isinstance(source, PhiSpan):
            phi.append(
                {"type": source.type, "role": source.role, **shown(place), "surrogate": written, "score": source.score}
            )
        else:
            changes.append({**shown(place), "text": written, "pos": source.pos})
    counts = Counter(span.type for span in annotation.phi)
    report = {"phi": dict(sorted(counts.items())), "words": len(annotation.words), "rewritten": len(changes)}
    # A move leaves a part that begins before the end of the one in front of it.
    places_of_parts = [part.start for part in order if not part.text]
    report["moved"] = sum(after < before for before, after in pairwise(places_of_parts))
    return SyntheticNote(text=new, phi=phi, changes=changes, entities=list(map(shown, entities)), report=report)


def _written(
    text: str, part: Part, edits: Sequence[tuple[int, int, str, PhiSpan | Word]], length: int
) -> tuple[str, list[dict[str, Any]], list[tuple[int, int, int]]]:
    """A part as it is written behind `length` characters: its text, the place of each edit, and its shifts.

    Shifts are, behind each edit, the end and length of what it replaces, and its end in the new text.
    """
    pieces: list[str] = [part.text]
    places: list[dict[str, Any]] = []
    shifts = [(part.start, 0, length)]
    last = part.start
    for start, end, new, _ in edits:
        pieces += [text[last:start], new]
        length += start - last
        places.append({"start": length, "end": length + len(new), "original_start": start, "original_end": end})
        length += len(new)
        last = end
        shifts.append((end, end - start, length))
    pieces.append(text[last : part.end])
    # What opens a sentence no more loses its capital, but for a name, or what stands behind a word that was left out.
    own = bool(edits) and edits[0][0] == part.start and (not edits[0][2] or isinstance(edits[0][3], PhiSpan))
    if part.letter == "lower" and not own:
        first = next((number for number, piece in enumerate(pieces) if piece), 0)
        pieces[first] = pieces[first][:1].lower() + pieces[first][1:]
    piece = "".join(pieces)
    return piece[:1].upper() + piece[1:] if part.letter == "upper" else piece, places, shifts


def _place_of(place: int, shifts: Sequence[tuple[int, int, int]]) -> int:
    """Where a place of the note is in the new text.

    An entity whose label is not protected may hold rewritten words, and one behind a word that is left out may begin
    with its capital: within a change, places count from its end.
    """
    after = bisect_right(shifts, place, key=lambda shift: shift[0])
    if after < len(shifts) and place > shifts[after][0] - shifts[after][1]:
        end, _, new_end = shifts[after]
        return new_end - (end - place)
    end, _, new_end = shifts[after - 1]
    return new_end + place - end


def failed_note(reason: str) -> SyntheticNote:
    """The result of a note that was skipped."""
    return SyntheticNote(text=None, phi=[], changes=[], entities=[], report={}, error=reason)
