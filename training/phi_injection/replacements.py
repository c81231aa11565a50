"""Puts a sampled identifier in the place of a blank or a leftover of the base note."""

from __future__ import annotations

import random
import re

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .id_patterns import ID_PATTERNS
from .slots import Segment, SlotFiller

_BLANK = re.compile(
    r"(?i)^(?:x+|xyz|abc\w*|ab cd|def|cd|[a-z]\.?(?:\s?[a-z]\.?){0,2}|sample.*|doctor.*|patient.*|[_*]+)$"
)
_TITLE_BEFORE = re.compile(r"\b(Drs?|DR|Doctor|Prof|Mr|MR|Mrs|MRS|Ms|Miss)\b\.?\s?$")
_SEX = {"Mr": "M", "MR": "M", "Mrs": "F", "MRS": "F", "Ms": "F", "Miss": "F"}


def replace_span(text: str, span: PhiSpan, filler: SlotFiller, rng: random.Random) -> list[Segment]:
    """What stands in for a blank or a leftover; a leftover may stay, labelled."""
    original = text[span.start : span.end]
    before = text[max(0, span.start - 14) : span.start]
    keep = [Segment(original, span.type, span.role)]
    if span.type == "NAME":
        if not _BLANK.match(original) and rng.random() < 0.15:
            return keep
        return _replace_name(original, before, span.role, filler, rng)
    if span.type == "DATE":
        return (
            keep
            if not re.search(r"[MDYX_*]{2}", original) and rng.random() < 0.55
            else _replace_date(original, before, filler)
        )
    if span.type == "FACILITY":
        facility = filler.place("FACILITY")
        if re.search(r"\b(?:[Tt]he|an?|this) $", before):
            facility = [s for s in facility if s.type]
        return (
            keep
            if not re.match(r"[XYZ*_]|A[Bb]|Sample|Hospital|Medical Center|Clinic|University$", original)
            and rng.random() < 0.3
            else facility
        )
    if span.type == "LOCATION":
        return _replace_location(original, filler, keep, rng)
    if span.type == "AGE":
        return filler.place("AGE") if rng.random() < 0.5 else keep
    return filler.place(span.type) if span.type in ID_PATTERNS else keep


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
    months_only = not re.search(r"\d", re.sub(r"(?:19|20)\d\d|'\d\d", "", original)) and not re.search(
        r"[MDYX]{2}", original
    )
    if months_only or re.search(r"\b(?:[Ii]n|[Ss]ince) $", before):
        return filler.place("DATE.month")
    return filler.place("DATE")


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
