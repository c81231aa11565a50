"""Names someone, some place or some time at an anchor of running text."""

from __future__ import annotations

import random

from .anchors import Anchor
from .slots import Segment, SlotFiller

_MALE = frozenset("husband father son brother uncle nephew grandfather boyfriend dad".split())


def fill_anchor(anchor: Anchor, text: str, filler: SlotFiller, rng: random.Random) -> tuple[int, int, list[Segment]]:
    """The edit (start, end, segments) that names someone, some place or some time at an anchor."""
    start, end = anchor.start, anchor.end
    stop = text[end : end + 1] in ".,;"
    match anchor.kind:
        case "patient":
            u = rng.random()
            template = (
                "{P.titled}"
                if u < 0.7
                else "{P.first}"
                if u < 0.82
                else "{P.firstlast}"
                if u < 0.95
                else "{P.initials}"
            )
            return start, end, filler.fill(template)
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
            template = rng.choice(
                (
                    ", {D.titled}",
                    ", Dr. {D.last}",
                    " Dr. {D.last}",
                    ", {D}, {cred}",
                    ", {D.firstlast}",
                    " ({D.last})",
                )
            )
            segments = filler.fill(template)
            return end, end, segments if stop or template[0] == " " else [*segments, Segment(",")]
        case "facility" | "hospital":
            word = text[start:end].split()[-1]
            facility = filler.place("FACILITY")
            if text[start:end].endswith(
                ("emergency room", "emergency department", "operating room", "operating suite", "ER")
            ):
                tail = " ".join(text[start:end].split()[-2:])
                facility = [Segment("the "), *[s for s in facility if s.type], Segment(f" {tail}")]
            elif word in ("office", "clinic") and rng.random() < 0.5:
                return end, end, filler.fill(" in {CITY}")
            return start, end, facility
        case "when":
            return end, end, filler.fill(" on {DATE}")
        case "study":
            return (
                end,
                end,
                filler.fill(
                    rng.choice((" ({DATE})", " dated {DATE}", " from {DATE}", " on {DATE}", " ({DATE.month})"))
                ),
            )
        case "ago":
            return (
                start,
                end,
                filler.fill(
                    rng.choice(("on {DATE}", "on {DATE}", "in {DATE.month}", "around {HOLIDAY}", "on {DATE.weekday}"))
                ),
            )
        case "home":
            return (
                end,
                end,
                filler.fill(rng.choice((" in {CITY}", " in {CITYSTATE}", " at {ADDRESS}", " near {CITY}"))),
            )
        case "retired":
            return end, end, filler.fill(rng.choice((" from {EMPLOYER}", " at {EMPLOYER}", " in {CITY}")))
        case "age":
            return start, end, filler.place("AGE")
    return end, end, filler.fill(", {DATE}")
