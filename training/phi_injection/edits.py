"""What is changed in a base note: blanks and leftovers are replaced, anchors of running text filled.

An anchor is where running text can name someone or some time: "the patient", "her husband", "was admitted".
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import NamedTuple

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .base_patterns import pattern_rows
from .slots import Segment, SlotFiller
from .tables import identifier_layouts

#: (kind, weight against the others, pattern); the weight scales how often the anchor is used.
_ANCHORS = [(kind, float(weight), re.compile(pattern)) for kind, weight, pattern in pattern_rows("anchor")]
_SENTENCE_END = re.compile(r"(?<=[a-z]{4}[.]) (?=[A-Z][a-z])")
_PARAGRAPH_END = re.compile(r"(?<=\S)\n(?=\s*\n|[A-Z]{4})")
#: What is said at an anchor, by its kind.
_TEMPLATES: dict[str, list[str]] = {}
for _kind, _text in pattern_rows("filling"):
    _TEMPLATES.setdefault(_kind, []).append(_text)
_MALE = frozenset("husband father son brother uncle nephew grandfather boyfriend dad".split())
_BLANK = re.compile(
    r"(?i)^(?:x+|xyz|abc\w*|ab cd|def|cd|[a-z]\.?(?:\s?[a-z]\.?){0,2}|sample.*|doctor.*|patient.*|[_*]+)$"
)
_BLANK_FACILITY = re.compile(r"[XYZ*_]|A[Bb]|Sample|Hospital|Medical Center|Clinic|University$")
_TITLE_BEFORE = re.compile(r"\b(Drs?|DR|Doctor|Prof|Mr|MR|Mrs|MRS|Ms|Miss)\b\.?\s?$")
#: Rooms that stay beside the name of the facility.
_ROOMS = ("emergency room", "emergency department", "operating room", "operating suite", "ER")
_SEX = {"Mr": "M", "MR": "M", "Mrs": "F", "MRS": "F", "Ms": "F", "Miss": "F"}


class Anchor(NamedTuple):
    kind: str
    weight: float
    start: int
    end: int
    relation: str = ""


def iter_anchors(text: str) -> Iterator[Anchor]:
    """Places in running text, unsorted; they may overlap."""
    for kind, weight, pattern in _ANCHORS:
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


def fill_anchor(anchor: Anchor, text: str, filler: SlotFiller, rng: random.Random) -> tuple[int, int, list[Segment]]:
    """The edit (start, end, segments) that names someone, some place or some time at an anchor."""
    start, end = anchor.start, anchor.end
    stop = text[end : end + 1] in ".,;"
    match anchor.kind:
        case "patient":
            u = rng.random()
            form = "titled" if u < 0.7 else "first" if u < 0.82 else "firstlast" if u < 0.95 else "initials"
            return start, end, filler.fill(f"{{P.{form}}}")
        case "relative":
            person = filler.maker.person(
                rng, "M" if anchor.relation in _MALE else "F", filler.patient.last if rng.random() < 0.5 else None
            )
            name = Segment(filler.name(person, "first" if rng.random() < 0.6 else "firstlast"), "NAME", "relative")
            if rng.random() < 0.4:
                return end, end, [Segment(" "), name]
            if rng.random() < 0.3:
                return end, end, [Segment(" ("), name, Segment(")")]
            return end, end, [Segment(", "), name, Segment("" if stop else ",")]
        case "doctor":
            template = rng.choice(_TEMPLATES["doctor"])
            segments = filler.fill(template)
            return end, end, segments if stop or template[0] == " " else [*segments, Segment(",")]
        case "facility" | "hospital":
            words = text[start:end].split()
            facility = filler.place("FACILITY")
            if text[start:end].endswith(_ROOMS):
                facility = [Segment("the "), *[s for s in facility if s.type], Segment(f" {' '.join(words[-2:])}")]
            elif words[-1] in ("office", "clinic") and rng.random() < 0.5:
                return end, end, filler.fill(" in {CITY}")
            return start, end, facility
        case "age":
            return start, end, filler.place("AGE")
    templates = _TEMPLATES[anchor.kind]
    segments = filler.fill(rng.choice(templates) if len(templates) > 1 else templates[0])
    return start if anchor.kind == "ago" else end, end, segments


def replace_span(text: str, span: PhiSpan, filler: SlotFiller, rng: random.Random) -> list[Segment]:
    """What stands in for a blank or a leftover; a leftover may stay, labelled."""
    original = text[span.start : span.end]
    before = text[max(0, span.start - 14) : span.start]
    keep = [Segment(original, span.type, span.role)]
    if span.type == "NAME":
        kept = not _BLANK.match(original) and rng.random() < 0.15
        return keep if kept else _replace_name(original, before, span.role, filler, rng)
    if span.type == "DATE":
        kept = not re.search(r"[MDYX_*]{2}", original) and rng.random() < 0.55
        return keep if kept else _replace_date(original, before, filler)
    if span.type == "FACILITY":
        facility = filler.place("FACILITY")
        if re.search(r"\b(?:[Tt]he|an?|this) $", before):
            facility = [s for s in facility if s.type]
        return keep if not _BLANK_FACILITY.match(original) and rng.random() < 0.3 else facility
    if span.type == "LOCATION":
        return _replace_location(original, filler, keep, rng)
    if span.type == "AGE":
        return filler.place("AGE") if rng.random() < 0.5 else keep
    return filler.place(span.type) if span.type in identifier_layouts() else keep


def _replace_name(
    original: str, before: str, role: str | None, filler: SlotFiller, rng: random.Random
) -> list[Segment]:
    title = _TITLE_BEFORE.search(before)
    if role == "clinician":
        person = filler.person(f"D{original.strip('.').upper()}")
    elif role == "relative":
        person = filler.person(f"R{original.upper()}")
    else:
        person = filler.patient
        sex = _SEX.get(title[1]) if title else None
        if sex and sex != person.sex:
            person = filler.person(f"D{sex}{original.upper()}", sex)
    full = re.search(r"(?:^|\n|:\s?)$", before) is not None
    u = rng.random()
    if title:
        form = "last" if u < 0.78 else "firstlast" if u < 0.92 else "initial" if u < 0.96 else "initlast"
    elif role == "clinician" or full:
        form = "" if u < 0.6 else "firstlast" if u < 0.9 else "initlast"
    elif role == "relative":
        form = "first" if u < 0.7 else "firstlast"
    else:
        form = "first" if u < 0.35 else "firstlast" if u < 0.7 else "last" if u < 0.75 else "titled"
    if form == "titled":
        title_word = rng.choice(("Mr. ", "Mr ") if person.sex == "M" else ("Ms. ", "Mrs. ", "Miss "))
        return [Segment(title_word), Segment(filler.misspell(person.last), "NAME", role)]
    return [Segment(filler.misspell(filler.name(person, form)), "NAME", role)]


def _replace_date(original: str, before: str, filler: SlotFiller) -> list[Segment]:
    if original.startswith("the ") or re.search(r"\b(?:the|this|last|next|mid|early|late)[ -]$", before):
        return [Segment(original, "DATE")]
    without_year = re.sub(r"(?:19|20)\d\d|'\d\d", "", original)
    month = not re.search(r"\d", without_year) and not re.search(r"[MDYX]{2}", original)
    return filler.place("DATE.month" if month or re.search(r"\b(?:[Ii]n|[Ss]ince) $", before) else "DATE")


def _replace_location(original: str, filler: SlotFiller, keep: list[Segment], rng: random.Random) -> list[Segment]:
    if original.endswith("Address"):
        return [*filler.place("STREET"), Segment("\n"), *filler.place("CITYZIP")]
    if re.match(r"City, S|.*\d{5}$", original):
        return filler.place("CITYZIP")
    if re.search(r"Street|Avenue|Road|Drive|Box|Suite|\d", original):
        return filler.place("STREET")
    if not re.match(r"[XYZ*_]|A[Bb]", original) and rng.random() < 0.4:
        return keep
    if original.endswith("County"):
        return filler.place("COUNTY")
    return filler.place("CITYSTATE" if "," in original or rng.random() < 0.2 else "CITY")
