"""Numbers, negations and sides: does the synthetic note say the same of them, outside of identifiers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import pooled_share
from synthetic_note.evaluation.material import Material, RealNote, by_note
from synthetic_note.evaluation.tools import Tools
from synthetic_note.pipelines.lexicons.protected import PROTECTED_TERMS

_NUMBER = re.compile(r"\d+(?:[.,/:-]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
KINDS: tuple[str, ...] = ("numbers", "negations", "sides")
_LISTS = {"negations": PROTECTED_TERMS["negation"], "sides": PROTECTED_TERMS["laterality"]}


def facts_of(text: str, hidden: Sequence[tuple[int, int]] = ()) -> dict[str, Counter[str]]:
    """How often each number, negation and word of side or place stands in a text, outside of `hidden` spans."""
    parts, last = [], 0
    for start, end in sorted(hidden):
        parts.append(text[last : max(start, last)])
        last = max(end, last)
    plain = " \0 ".join([*parts, text[last:]])
    words = [match.group().lower() for match in _WORD.finditer(plain)]
    return {
        "numbers": Counter(_NUMBER.findall(plain)),
        **{kind: Counter(word for word in words if word in listed) for kind, listed in _LISTS.items()},
    }


def run(material: Material, tools: Tools) -> Section:
    """Share of each kind that is kept, for versions with pairs."""
    section = Section.of("facts")
    if not material.paired:
        return section.skip("No version has a real note for each of its notes.")
    wanted = {}
    for note, annotation in zip(material.real, tools.annotate(material.texts), strict=True):
        hidden = [*((span.start, span.end) for span in annotation.phi), *(span[:2] for span in note.phi or ())]
        wanted[note.text] = facts_of(note.text, hidden)

    def value(note: RealNote, text: str) -> dict[str, tuple[int, int]]:
        there = facts_of(text)
        return {kind: ((counts & there[kind]).total(), counts.total()) for kind, counts in wanted[note.text].items()}

    section.measures = [Measure.of("facts", "kept", kind=kind, title=kind.capitalize()) for kind in KINDS]
    for name, own, by_chance in by_note(material, value, tools.settings.seed):
        for kind, measure in zip(KINDS, section.measures, strict=True):
            of = sum(note[kind][1] for note in by_chance)
            luck = sum(note[kind][0] for note in by_chance) / of if of else None
            measure.figures[name] = pooled_share([note[kind] for note in own], luck)
    return section
