"""Reads a de-identified base note: what was blanked and what was left over.

Blanks are those of published transcripts: "Dr. X", "ABCD Hospital", "MM/DD/YYYY", "____". Each pattern names the
identifier type that stood there and, for a name, whose it was; the group `b` is the span, else the whole match.
"""

from __future__ import annotations

import re

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .base_patterns import pattern_rows
from .leftovers import find_leftovers

#: (type, role, pattern), strongest first: a later match never cuts an earlier one.
_BLANKS = [(kind, None if role == "-" else role, re.compile(pattern)) for kind, role, pattern in pattern_rows("blank")]

#: Blanks that stand for no identifier, or for one of unknown type: kept out of the loss.
_UNSURE = re.compile(
    r"(?<![,\d ]\d)(?<!\d,)(?<!\d, )(?<!\d )\bX{2,8}\b|\bxx{2,8}\b|_{3,}|\*{2,}|\bYYYY\b|\bDD\b(?=,)|\bX{2}-"
)
#: Short capitals that a title or credential may stand next to without being a name.
_NO_NAMES = frozenset("I A OR ER ICU OB GI PT OT ENT GYN BP HR MD RN TO IN AT OF AND THE CT MRI PE US EMS".split())


def find_base_phi(text: str) -> tuple[list[PhiSpan], list[tuple[int, int]]]:
    """Blanks and leftovers of a de-identified base note.

    Returns the spans to be replaced or labelled (sorted, without overlaps) and the character ranges of which
    nothing is known, to be kept out of the loss.
    """
    taken = bytearray(len(text))
    spans: list[PhiSpan] = []
    for kind, role, pattern in _BLANKS:
        for match in pattern.finditer(text):
            start, end = match.span("b") if "b" in pattern.groupindex else match.span()
            if start >= end or any(taken[start:end]) or _is_word(text, start, end, kind):
                continue
            taken[start:end] = b"\1" * (end - start)
            spans.append(PhiSpan(start, end, kind, source="rule", role=role if kind == "NAME" else None))
    unsure = [m.span() for m in _UNSURE.finditer(text) if not any(taken[m.start() : m.end()])]
    more, ignore = find_leftovers(text, taken)
    ranges = [r for r in unsure + ignore if not any(taken[r[0] : r[1]])]
    return sorted(spans + more), _merge(ranges)


def _is_word(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a short match in capitals is an ordinary abbreviation in this place."""
    if kind != "NAME" or end - start > 3:
        return False
    word = text[start:end]
    titled = re.search(r"(?:Dr|Drs|Mr|Mrs|Ms|Miss|Doctor|DR|Doctors)\.?\s$", text[max(0, start - 8) : start])
    return word in _NO_NAMES and not (titled and len(word) == 1)


def _merge(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
