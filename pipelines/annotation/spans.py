"""The spans that the stages hand to each other: identifiers, clinical entities and words.

All offsets are character offsets into the Python string of the note, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

#: Types of protected health information, after HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(A) to (R).
PHI_TYPES: tuple[str, ...] = (
    "NAME", "LOCATION", "FACILITY", "DATE", "AGE", "PHONE", "FAX", "EMAIL", "SSN", "MRN", "HEALTH_PLAN", "ACCOUNT",
    "LICENSE", "VEHICLE", "DEVICE", "URL", "IP", "BIOMETRIC", "OTHER_ID", "PROFESSION",
)  # fmt: skip

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

    The joint span takes type and role of its strongest member: a rule or a known identifier that makes up at least half
    of it, since a format tells the type better than a model does; else the longest, ties going to the higher score.
    """
    groups: list[list[PhiSpan]] = []
    end = -1
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if groups and span.start < end:
            groups[-1].append(span)
        else:
            groups.append([span])
        end = max(end, span.end) if len(groups[-1]) > 1 else span.end
    return [_joined(group) for group in groups]


def _joined(group: list[PhiSpan]) -> PhiSpan:
    start, end = group[0].start, max(span.end for span in group)

    def strength(span: PhiSpan) -> tuple[bool, int, float]:
        length = span.end - span.start
        return span.source != "model" and 2 * length >= end - start, length, span.score

    strongest = max(group, key=strength)
    role = strongest.role
    if role is None and strongest.type == "NAME":
        role = next((span.role for span in group if span.type == "NAME" and span.role), None)
    return replace(strongest, start=start, end=end, score=max(span.score for span in group), role=role)


def cut_around(spans: Iterable[PhiSpan], firm: Iterable[PhiSpan]) -> list[PhiSpan]:
    """What is left of each span where it is not covered by a firm one; pieces keep type, score, source and role.

    `firm` is sorted and without overlaps.
    """
    fixed = list(firm)
    pieces: list[PhiSpan] = []
    for span in spans:
        start = span.start
        for other in fixed:
            if other.end <= start:
                continue
            if other.start >= span.end:
                break
            if other.start > start:
                pieces.append(replace(span, start=start, end=other.start))
            start = max(start, other.end)
        if start < span.end:
            pieces.append(replace(span, start=start))
    return pieces
