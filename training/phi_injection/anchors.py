"""Finds where running text can name someone or some time: "the patient", "her husband", "was admitted"."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_RELATIVE = (
    "wife|husband|mother|father|son|daughter|sister|brother|spouse|aunt|uncle|niece|nephew|grandmother"
    "|grandfather|girlfriend|boyfriend|roommate|mom|dad"
)
_DOCTOR = (
    r"primary care (?:physician|doctor|provider)|primary physician|PCP|family doctor|family physician|cardiologist"
    r"|neurologist|oncologist|urologist|orthopedist|nephrologist|psychiatrist|pediatrician|endocrinologist"
    r"|anesthesiologist|gastroenterologist|rheumatologist|dermatologist|ophthalmologist|podiatrist|pulmonologist"
    r"|neurosurgeon|plastic surgeon|referring physician|attending physician"
)
#: (kind, weight against the others, pattern); the weight scales how often the anchor is used.
_ANCHORS: tuple[tuple[str, float, str], ...] = (
    ("patient", 0.8, r"\b(?:[Tt]he|[Tt]his) patient\b(?! (?:name|care|education|instruction|population|safety|room|portal))"),
    ("relative", 1.0, rf"\b(?:[Hh]is|[Hh]er|[Pp]atient's) (?P<rel>{_RELATIVE})\b(?=[ ,.;])(?! (?:name|side))"),
    ("doctor", 1.0, rf"\b(?:{_DOCTOR})\b(?=[ ,.;])(?!,? Dr)"),
    ("facility", 1.0, r"\b(?:(?:this|our|an outside|the outside|another|the local|a local|outlying) (?:hospital|facility|clinic|institution|nursing home|ER|emergency room|emergency department))\b"),
    ("hospital", 0.4, r"\b(?:to|at|from|in) (?P<x>the (?:hospital|emergency room|emergency department|nursing home|office|clinic|operating room|operating suite))\b"),
    ("when", 0.35, r"\b(?:was|were|been) (?:re)?(?:admitted|discharged|transferred|evaluated|hospitalized|seen|extubated|intubated)\b(?= (?:to|from|with|for|by|at|in)\b)"),
    ("study", 0.35, r"\b(?:CT scan|CT|MRI|echocardiogram|EKG|chest x-ray|colonoscopy|ultrasound|biopsy|x-rays?|stress test|mammogram|EEG|EMG|cultures?)\b(?= (?:showed|shows|revealed|demonstrated|which|was|were|is|of)\b)"),
    ("ago", 0.7, r"\b(?:(?:about|approximately) )?(?:a|one|two|three|four|five|six|several|few|[2-9]) (?:days|weeks?|months?) ago\b|\b(?:last week|last month)\b"),
    ("home", 0.8, r"\b(?:lives|living|resides)\b(?= (?:alone|with|at home|independently)\b)"),
    ("retired", 0.8, r"\b(?:is retired|retired|is employed|works full-time|currently works|is unemployed)(?=[.,;])"),
    ("age", 0.12, r"\b[2-8]\d(?=[- ]years?[- ]old\b)"),
    ("today", 0.5, r"\b(?:today|this morning)\b(?=[,.])"),
)  # fmt: skip
_COMPILED = [(kind, weight, re.compile(pattern)) for kind, weight, pattern in _ANCHORS]
_SENTENCE_END = re.compile(r"(?<=[a-z]{4}[.]) (?=[A-Z][a-z])")
_PARAGRAPH_END = re.compile(r"(?<=\S)\n(?=\s*\n|[A-Z]{4})")


class Anchor(NamedTuple):
    kind: str
    weight: float
    start: int
    end: int
    relation: str = ""


def iter_anchors(text: str) -> Iterator[Anchor]:
    """Places in running text, unsorted; they may overlap."""
    for kind, weight, pattern in _COMPILED:
        for match in pattern.finditer(text):
            group = match.groupdict()
            start, end = match.span("x") if group.get("x") else match.span()
            yield Anchor(kind, weight, start, end, group.get("rel") or "")


def sentence_gaps(text: str) -> list[int]:
    """Offsets between two sentences of a paragraph, where another sentence may go."""
    return [m.end() for m in _SENTENCE_END.finditer(text)]


def paragraph_gaps(text: str) -> list[int]:
    """Offsets behind a paragraph, where a block of lines may go."""
    return [m.start() for m in _PARAGRAPH_END.finditer(text)]
