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

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .base_phi import find_base_phi
from .edits import Anchor, fill_anchor, iter_anchors, paragraph_gaps, replace_span, sentence_gaps
from .formats import FormatMaker
from .lexicons import Lexicons
from .noise import NOTE_NOISE, QUERY_NOISE, TRAIN_NOISE, InjectedNote, NoiseTable, apply_noise
from .slots import Segment, SlotFiller
from .strange_words import strange_words
from .tables import (
    CALIBRATION_FILE,
    PAIRED_FILES,
    SHARED_FILES,
    TRAINING_FILES,
    by_kind,
    expand,
    read_templates,
    templates_of_split,
)

#: Kinds of stand-alone texts: share of all up to and with each.
_QUERY_KINDS = ((0.62, "query"), (0.86, "sentence"), (0.95, "message"), (0.97, "footer"), (1.0, "header"))
#: What joins the fields of a form, and a label and its value.
_FIELD_JOINTS = ("\n", "\n", "\n", " | ", "    ", ", ", "; ", " / ", "\t", " ")
_FIELD_COLONS = (": ", ": ", ": ", ":", " ", " : ", " - ", "= ", ":  ", "\t", " #")


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

    With `split="eval"` names, cities, facilities, layouts and templates come from the part that `split="train"` never
    uses: list entries and templates by `tables.is_held_out`, layouts by `tables.split_rare`.

    Args:
        lexicon_dir: folder with the lists that `lexicons.Lexicons` reads.
        split: `train` or `eval`.
        sparse, dense, bare: shares of notes with few, with many and with no injected identifiers; the rest has the
            usual number.
        noise: make notes look typed: letter case, line breaks, lost spaces, typing errors.
        paired: share of templates that come from `tables.PAIRED_FILES`; for training only.
        strange: share of texts in which rare words stand for some of the others (`strange_words`).
        cache_size: base notes whose blanks and anchors are kept.
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
        paired: float = 0.0,
        strange: float = 0.0,
        cache_size: int = 20_000,
    ) -> None:
        if split not in ("train", "eval"):
            raise ValueError("split must be 'train' or 'eval'.")
        if min(sparse, dense, bare) < 0 or sparse + dense + bare > 1:
            raise ValueError("sparse, dense and bare are shares of notes: each at least 0, together at most 1.")
        if paired and split != "train":
            raise ValueError("paired templates are for split='train' only")
        if not (0 <= paired <= 1 and 0 <= strange <= 1):
            raise ValueError("paired and strange are shares: 0 to 1.")
        self.split = split
        self._maker = FormatMaker(Lexicons(lexicon_dir, split))
        self._shares = (bare, bare + sparse, bare + sparse + dense)
        self._noise, self._strange = noise, strange
        self._templates = {kind: templates_of_split(shared, split) for kind, shared in by_kind(SHARED_FILES).items()}
        if split == "train":
            for kind, more in by_kind(TRAINING_FILES).items():
                self._templates.setdefault(kind, []).extend(more)
        self._paired, self._paired_templates = paired, by_kind(PAIRED_FILES) if paired else {}
        self._read = lru_cache(maxsize=cache_size)(_read_base)

    def inject(self, text: str, rng: random.Random) -> InjectedNote:
        """The base note with its blanks filled and identifiers added."""
        base = self._read(text)
        u = rng.random()
        bare, sparse, dense = self._shares
        density = 0.0 if u < bare else 0.25 if u < sparse else 2.2 if u < dense else 1.0
        filler = SlotFiller(self._maker, rng, base.sex)
        builder = _Builder()
        edits = self._edits(text, base, density, filler, rng)
        if density and rng.random() < min(0.9, 0.35 + 0.3 * density):
            for _ in range(2 if rng.random() < 0.2 * density else 1):
                builder.add(self._form(filler, rng) if rng.random() < 0.3 else self._fill("header", filler, rng))
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
                builder.add(self._fill("footer", filler, rng))
        return self._noisy(builder, rng, NOTE_NOISE)

    def short_query(self, rng: random.Random) -> InjectedNote:
        """A stand-alone sentence or message with identifiers, in the hasty style of clinicians."""
        filler = SlotFiller(self._maker, rng)
        u = rng.random()
        kind = next(kind for limit, kind in _QUERY_KINDS if u < limit)
        builder = _Builder()
        if rng.random() < 0.12:
            builder.add(self._fill("negative", filler, rng))
            builder.add([Segment(" ")])
        builder.add(self._form(filler, rng) if rng.random() < 0.1 else self._fill(kind, filler, rng))
        if rng.random() < 0.2:
            builder.add([Segment(rng.choice((" ", ". ", "; ", "\n")))])
            builder.add(self._fill("negative" if rng.random() < 0.6 else "sentence", filler, rng))
        return self._noisy(builder, rng, QUERY_NOISE)

    def short_note(self, rng: random.Random) -> InjectedNote:
        """A whole short note of some kind, with identifiers all over; for training only.

        Raises:
            ValueError: the split is the evaluation's, which has none.
        """
        if self.split != "train":
            raise ValueError("short notes are for split='train' only")
        builder = _Builder()
        builder.add(self._fill("note", SlotFiller(self._maker, rng), rng))
        return self._noisy(builder, rng, NOTE_NOISE)

    def negative(self, rng: random.Random) -> InjectedNote:
        """One to five sentences without any identifier that look as if they had some."""
        filler = SlotFiller(self._maker, rng)
        builder = _Builder()
        joint = rng.choice((" ", " ", "\n", "; "))
        for i in range(rng.choice((1, 1, 1, 2, 3, 5))):
            builder.add([Segment(joint if i else "")])
            builder.add(self._fill("negative", filler, rng))
        return self._noisy(builder, rng, QUERY_NOISE)

    def calibration(self, kind: Literal["query", "negative"], rng: random.Random) -> InjectedNote:
        """One to three lines that neither training nor evaluation reads, with identifiers (`query`) or without any."""
        filler = SlotFiller(self._maker, rng)
        builder = _Builder()
        joint = rng.choice((" ", "\n"))
        for i in range(rng.choice((1, 1, 2, 3))):
            template = rng.choice(read_templates(CALIBRATION_FILE)[kind])
            builder.add([Segment(joint if i else "")])
            builder.add(filler.fill(expand(template, rng)))
        return self._noisy(builder, rng, QUERY_NOISE)

    def _noisy(self, builder: _Builder, rng: random.Random, table: NoiseTable) -> InjectedNote:
        note = builder.note()
        if self._strange and rng.random() < self._strange:
            note = strange_words(note, rng, self.split)
        if self._noise and self.split == "train":
            note = apply_noise(note, rng, TRAIN_NOISE)
        return apply_noise(note, rng, table) if self._noise else note

    def _fill(self, kind: str, filler: SlotFiller, rng: random.Random) -> list[Segment]:
        """One template of a kind, filled."""
        templates = self._templates[kind]
        if kind in self._paired_templates and rng.random() < self._paired:
            templates = self._paired_templates[kind]
        template = rng.choice(templates)
        # Alternatives are drawn for training only, so that evaluation notes stay what they are.
        return filler.fill(expand(template, rng) if self.split == "train" else template)

    def _form(self, filler: SlotFiller, rng: random.Random) -> list[Segment]:
        """A few labelled fields, one a line or in a row."""
        joint, colon = rng.choice(_FIELD_JOINTS), rng.choice(_FIELD_COLONS)
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
        edits = [(s.start, s.end, replace_span(text, s, filler, rng)) for s in base.spans]
        if not density:
            return edits
        share = min(0.6, 0.25 * density)
        for anchor in base.anchors:
            if rng.random() < share * anchor.weight:
                edits.append(fill_anchor(anchor, text, filler, rng))
        amount = density * len(text) / 3000
        for gap in _sample(base.sentences, rng.random() * 6 * amount, rng):
            pool = "sentence" if rng.random() < 0.85 else "negative"
            edits.append((gap, gap, [*self._fill(pool, filler, rng), Segment(" ")]))
        for gap in _sample(base.paragraphs, rng.random() * 1.4 * amount, rng):
            block = self._form(filler, rng) if rng.random() < 0.2 else self._fill("message", filler, rng)
            edits.append((gap, gap, [Segment("\n\n"), *block]))
        edits.sort(key=lambda e: (e[0], e[1]))
        kept: list[tuple[int, int, list[Segment]]] = []
        for edit in edits:
            if not kept or edit[0] >= kept[-1][1]:
                kept.append(edit)
        return kept


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
                start, role = self._length, role if kind == "NAME" else None
                self._spans.append(PhiSpan(start, start + len(text), kind, source="known", role=role))
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


def _sample(places: Sequence[int], expected: float, rng: random.Random) -> list[int]:
    count = int(expected) + (rng.random() < expected - int(expected))
    return sorted(rng.sample(places, min(count, len(places))))
