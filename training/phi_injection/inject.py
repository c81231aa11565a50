"""Puts sampled identifiers into de-identified notes, with exact offsets.

A note is built from segments that know whether they are identifiers, so offsets are sums of lengths. The same state
of the random stream gives the same note.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from synthetic_note.pipelines.spans import PhiSpan

from .anchors import Anchor, iter_anchors, paragraph_gaps, sentence_gaps
from .base_phi import find_base_phi
from .formats import FormatMaker
from .hard_negatives import NEGATIVES
from .lexicons import Lexicons, is_held_out
from .noise import NOTE_NOISE, QUERY_NOISE, InjectedNote, apply_noise
from .slots import Segment, SlotFiller
from .templates import ALL_TEMPLATES, FIELD_COLONS, FIELD_JOINTS

_HELD_OUT_TEMPLATES = 0.15
_ID_TYPES = frozenset(("MRN", "SSN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "BIOMETRIC", "OTHER_ID", "IP", "PHONE", "FAX"))  # fmt: skip
_BLANK = re.compile(
    r"(?i)^(?:x+|xyz|abc\w*|ab cd|def|cd|[a-z]\.?(?:\s?[a-z]\.?){0,2}|sample.*|doctor.*|patient.*|[_*]+)$"
)
_TITLE_BEFORE = re.compile(r"\b(Drs?|DR|Doctor|Prof|Mr|MR|Mrs|MRS|Ms|Miss)\b\.?\s?$")
_SEX = {"Mr": "M", "MR": "M", "Mrs": "F", "MRS": "F", "Ms": "F", "Miss": "F"}
_MALE = frozenset("husband father son brother uncle nephew grandfather boyfriend dad".split())


@dataclass(frozen=True)
class _Base:
    """What is known of one base note."""

    spans: tuple[PhiSpan, ...]
    ignore: tuple[tuple[int, int], ...]
    anchors: tuple[Anchor, ...]
    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]
    sex: str | None


class PhiInjector:
    """Makes annotated notes without end.

    `lexicon_dir` holds the lists that `lexicons.Lexicons` reads. With `split="eval"` names, cities, facilities,
    layouts and templates come from the part that `split="train"` never uses: list entries by `is_held_out`,
    layouts by `formats.split_rare`, templates by the same hash with a share of 15%. `sparse`, `dense` and `bare` are
    the shares of notes with few, with many and with no injected identifiers; the rest has the usual number.
    """

    def __init__(
        self,
        lexicon_dir: str | Path,
        *,
        split: Literal["train", "eval"] = "train",
        sparse: float = 0.25,
        dense: float = 0.25,
        bare: float = 0.08,
        noise: bool = True,
        cache_size: int = 20_000,
    ) -> None:
        if split not in ("train", "eval"):
            raise ValueError("split must be 'train' or 'eval'.")
        if min(sparse, dense, bare) < 0 or sparse + dense + bare > 1:
            raise ValueError("sparse, dense and bare are shares of notes: each at least 0, together at most 1.")
        self.split = split
        self._maker = FormatMaker(Lexicons(lexicon_dir, split))
        self._shares = (bare, bare + sparse, bare + sparse + dense)
        self._noise = noise
        self._templates = {kind: _mine(templates, split) for kind, templates in ALL_TEMPLATES.items()}
        self._negatives = _mine(NEGATIVES, split)
        self._read = lru_cache(maxsize=cache_size)(_read_base)

    def inject(self, text: str, rng: random.Random) -> InjectedNote:
        """The base note with its blanks filled and identifiers added."""
        base = self._read(text)
        u = rng.random()
        bare, sparse, dense = self._shares
        if u < bare:
            density = 0.0
        elif u < sparse:
            density = 0.25
        else:
            density = 2.2 if u < dense else 1.0
        filler = SlotFiller(self._maker, rng, base.sex)
        builder = _Builder()
        edits = self._edits(text, base, density, filler, rng)
        if density and rng.random() < min(0.9, 0.35 + 0.3 * density):
            for _ in range(2 if rng.random() < 0.2 * density else 1):
                if rng.random() < 0.3:
                    builder.add(self._form(filler, rng))
                else:
                    builder.add(filler.fill(rng.choice(self._templates["header"])))
                builder.add([Segment(rng.choice(("\n\n", "\n\n", "\n", "\n\n\n")))])
        at = 0
        ignore = iter([*base.ignore, (len(text) + 1, len(text) + 1)])
        pending = next(ignore)
        for start, end, segments in [*edits, (len(text), len(text), [])]:
            offset = len(builder) - at
            while pending[0] < start:
                if pending[0] >= at and pending[1] <= start:
                    builder.ignore.append((pending[0] + offset, pending[1] + offset))
                pending = next(ignore)
            builder.add([Segment(text[at:start])])
            builder.add(segments)
            at = end
        if density and rng.random() < min(0.85, 0.3 + 0.25 * density):
            for _ in range(2 if rng.random() < 0.25 * density else 1):
                builder.add([Segment(rng.choice(("\n\n", "\n", "\n\n\n")))])
                builder.add(filler.fill(rng.choice(self._templates["footer"])))
        note = builder.note()
        return apply_noise(note, rng, NOTE_NOISE) if self._noise else note

    def short_query(self, rng: random.Random) -> InjectedNote:
        """A stand-alone sentence or message with identifiers, in the hasty style of clinicians."""
        filler = SlotFiller(self._maker, rng)
        u = rng.random()
        kind = (
            "query"
            if u < 0.62
            else "sentence"
            if u < 0.86
            else "message"
            if u < 0.95
            else "footer"
            if u < 0.97
            else "header"
        )
        builder = _Builder()
        if rng.random() < 0.12:
            builder.add(filler.fill(rng.choice(self._negatives)))
            builder.add([Segment(" ")])
        if rng.random() < 0.1:
            builder.add(self._form(filler, rng))
        else:
            builder.add(filler.fill(rng.choice(self._templates[kind])))
        if rng.random() < 0.2:
            builder.add([Segment(rng.choice((" ", ". ", "; ", "\n")))])
            second = self._negatives if rng.random() < 0.6 else self._templates["sentence"]
            builder.add(filler.fill(rng.choice(second)))
        note = builder.note()
        return apply_noise(note, rng, QUERY_NOISE) if self._noise else note

    def negative(self, rng: random.Random) -> InjectedNote:
        """One to five sentences without any identifier that look as if they had some."""
        filler = SlotFiller(self._maker, rng)
        builder = _Builder()
        joint = rng.choice((" ", " ", "\n", "; "))
        for i in range(rng.choice((1, 1, 1, 2, 3, 5))):
            builder.add([Segment(joint if i else "")])
            builder.add(filler.fill(rng.choice(self._negatives)))
        note = builder.note()
        return apply_noise(note, rng, QUERY_NOISE) if self._noise else note

    def _form(self, filler: SlotFiller, rng: random.Random) -> list[Segment]:
        """A few labelled fields, one a line or in a row."""
        joint, colon = rng.choice(FIELD_JOINTS), rng.choice(FIELD_COLONS)
        case = rng.choice((str, str, str.upper, str.lower))
        segments: list[Segment] = []
        for field in rng.sample(self._templates["field"], min(rng.randint(2, 9), len(self._templates["field"]))):
            label, place = field.split(" | ")
            if segments:
                segments.append(Segment(joint))
            segments.append(Segment(case(label) + colon))
            segments.extend(filler.fill(place))
        return segments

    def _edits(
        self, text: str, base: _Base, density: float, filler: SlotFiller, rng: random.Random
    ) -> list[tuple[int, int, list[Segment]]]:
        edits = [(s.start, s.end, self._replace(text, s, filler, rng)) for s in base.spans]
        if not density:
            return edits
        share = min(0.6, 0.25 * density)
        for anchor in base.anchors:
            if rng.random() < share * anchor.weight:
                edits.append(self._at_anchor(anchor, text, filler, rng))
        amount = density * len(text) / 3000
        for gap in _sample(base.sentences, rng.random() * 6 * amount, rng):
            pool = self._templates["sentence"] if rng.random() < 0.85 else self._negatives
            edits.append((gap, gap, [*filler.fill(rng.choice(pool)), Segment(" ")]))
        for gap in _sample(base.paragraphs, rng.random() * 1.4 * amount, rng):
            block = (
                self._form(filler, rng) if rng.random() < 0.2 else filler.fill(rng.choice(self._templates["message"]))
            )
            edits.append((gap, gap, [Segment("\n\n"), *block]))
        edits.sort(key=lambda e: (e[0], e[1]))
        kept: list[tuple[int, int, list[Segment]]] = []
        for edit in edits:
            if not kept or edit[0] >= kept[-1][1]:
                kept.append(edit)
        return kept

    def _at_anchor(
        self, anchor: Anchor, text: str, filler: SlotFiller, rng: random.Random
    ) -> tuple[int, int, list[Segment]]:
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
                person = self._maker.person(
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
                        rng.choice(
                            ("on {DATE}", "on {DATE}", "in {DATE.month}", "around {HOLIDAY}", "on {DATE.weekday}")
                        )
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

    def _replace(self, text: str, span: PhiSpan, filler: SlotFiller, rng: random.Random) -> list[Segment]:
        """What stands in for a blank or a leftover; a leftover may stay, labelled."""
        original = text[span.start : span.end]
        before = text[max(0, span.start - 14) : span.start]
        keep = [Segment(original, span.type, span.role)]
        if span.type == "NAME":
            if not _BLANK.match(original) and rng.random() < 0.15:
                return keep
            return self._replace_name(original, before, span.role, filler, rng)
        if span.type == "DATE":
            return (
                keep
                if not re.search(r"[MDYX_*]{2}", original) and rng.random() < 0.55
                else self._replace_date(original, before, filler)
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
            return self._replace_location(original, filler, keep, rng)
        if span.type == "AGE":
            return filler.place("AGE") if rng.random() < 0.5 else keep
        return filler.place(span.type) if span.type in _ID_TYPES else keep

    def _replace_name(
        self, original: str, before: str, role: str | None, filler: SlotFiller, rng: random.Random
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
                person = filler.person(f"D{sex}{original.upper()}")
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

    def _replace_date(self, original: str, before: str, filler: SlotFiller) -> list[Segment]:
        if original.startswith("the ") or re.search(r"\b(?:the|this|last|next|mid|early|late)[ -]$", before):
            return [Segment(original, "DATE")]
        months_only = not re.search(r"\d", re.sub(r"(?:19|20)\d\d|'\d\d", "", original)) and not re.search(
            r"[MDYX]{2}", original
        )
        if months_only or re.search(r"\b(?:[Ii]n|[Ss]ince) $", before):
            return filler.place("DATE.month")
        return filler.place("DATE")

    def _replace_location(
        self, original: str, filler: SlotFiller, keep: list[Segment], rng: random.Random
    ) -> list[Segment]:
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


class _Builder:
    """Adds up segments into a note."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._spans: list[PhiSpan] = []
        self.ignore: list[tuple[int, int]] = []

    def __len__(self) -> int:
        return self._length

    def add(self, segments: Iterable[Segment]) -> None:
        for text, kind, role in segments:
            if kind is not None and text:
                text = text.strip()
                self._spans.append(
                    PhiSpan(
                        self._length,
                        self._length + len(text),
                        kind,
                        source="known",
                        role=role if kind == "NAME" else None,
                    )
                )
            self._parts.append(text)
            self._length += len(text)

    def note(self) -> InjectedNote:
        return InjectedNote("".join(self._parts), tuple(self._spans), tuple(sorted(self.ignore)))


def _read_base(text: str) -> _Base:
    spans, ignore = find_base_phi(text)
    taken = bytearray(len(text) + 1)
    for start, end in [*((s.start, s.end) for s in spans), *ignore]:
        taken[start : end + 1] = b"\1" * (end + 1 - start)
    anchors = [a for a in iter_anchors(text) if not any(taken[max(0, a.start - 1) : a.end + 1])]
    he = len(re.findall(r"\b(?:he|his|him|male|man|gentleman|boy)\b", text, re.IGNORECASE))
    she = len(re.findall(r"\b(?:she|her|female|woman|lady|girl)\b", text, re.IGNORECASE))
    return _Base(
        tuple(spans),
        tuple(ignore),
        tuple(sorted(anchors, key=lambda a: a.start)),
        tuple(g for g in sentence_gaps(text) if not taken[g]),
        tuple(g for g in paragraph_gaps(text) if not taken[g]),
        None if he == she else "M" if he > she else "F",
    )


def _mine(templates: Sequence[str], split: str) -> list[str]:
    mine = [t for t in templates if is_held_out(t, _HELD_OUT_TEMPLATES) == (split == "eval")]
    if not mine:
        raise ValueError(f"no template is left for the {split} split")
    return mine


def _sample(places: Sequence[int], expected: float, rng: random.Random) -> list[int]:
    count = int(expected) + (rng.random() < expected - int(expected))
    return sorted(rng.sample(places, min(count, len(places))))
