"""The spans that the stages hand to each other: identifiers, clinical entities and words.

All offsets are character offsets into the Python string of the note, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

#: Types of protected health information, after HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(A) to (R).
PHI_TYPES: tuple[str, ...] = (
    "NAME",
    "LOCATION",
    "FACILITY",
    "DATE",
    "AGE",
    "PHONE",
    "FAX",
    "EMAIL",
    "SSN",
    "MRN",
    "HEALTH_PLAN",
    "ACCOUNT",
    "LICENSE",
    "VEHICLE",
    "DEVICE",
    "URL",
    "IP",
    "BIOMETRIC",
    "OTHER_ID",
    "PROFESSION",
)

#: Who a NAME belongs to, where the context shows it.
NAME_ROLES: tuple[str, ...] = ("patient", "relative", "clinician")

#: Clinical entity labels that the `protect` option accepts.
ENTITY_LABELS: tuple[str, ...] = ("PROBLEM", "TEST", "TREATMENT", "ANATOMY")


@dataclass(frozen=True, order=True)
class PhiSpan:
    """One identifier found in a note.

    `source` names what found it: `model`, `rule`, `propagation` or `known`. `role` is one of `NAME_ROLES`
    for a NAME whose owner is clear, else None. `score` lies in [0, 1].
    """

    start: int
    end: int
    type: str
    score: float = 1.0
    source: str = "rule"
    role: str | None = None


@dataclass(frozen=True, order=True)
class EntitySpan:
    """One clinical entity (PROBLEM, TEST, TREATMENT or ANATOMY) found in a note."""

    start: int
    end: int
    label: str
    score: float = 1.0


@dataclass(frozen=True, order=True)
class Word:
    """One run of letters in a note with its universal part of speech (`X` where none is known)."""

    start: int
    end: int
    pos: str = "X"


@dataclass
class Annotation:
    """What the annotate stage knows of one note; every list is sorted and its spans do not overlap."""

    phi: list[PhiSpan] = field(default_factory=list)
    entities: list[EntitySpan] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)


def resolve_overlaps(spans: Iterable[PhiSpan]) -> list[PhiSpan]:
    """Union of spans without overlaps: overlapping spans grow together, so no found character is lost.

    The joint span takes type and role of its longest member, ties going to the higher score.
    """
    merged: list[PhiSpan] = []
    strongest: PhiSpan | None = None
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if merged and strongest is not None and span.start < merged[-1].end:
            last = merged[-1]
            if (span.end - span.start, span.score) > (strongest.end - strongest.start, strongest.score):
                strongest = span
            merged[-1] = PhiSpan(
                start=last.start,
                end=max(last.end, span.end),
                type=strongest.type,
                score=max(last.score, span.score),
                source=strongest.source,
                role=strongest.role,
            )
        else:
            merged.append(span)
            strongest = span
    return merged
