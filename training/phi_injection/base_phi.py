"""Reads a de-identified base note: what was blanked and what was left over."""

from __future__ import annotations

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .blanks import find_blanks
from .leftovers import find_leftovers


def find_base_phi(text: str) -> tuple[list[PhiSpan], list[tuple[int, int]]]:
    """Blanks and leftovers of a de-identified base note.

    Returns the spans to be replaced or labelled (sorted, without overlaps) and the character ranges of which
    nothing is known, to be kept out of the loss.
    """
    spans, unsure = find_blanks(text)
    taken = bytearray(len(text))
    for span in spans:
        taken[span.start : span.end] = b"\1" * (span.end - span.start)
    more, ignore = find_leftovers(text, taken)
    ranges = [r for r in unsure + ignore if not any(taken[r[0] : r[1]])]
    return sorted(spans + more), _merge(ranges)


def _merge(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
