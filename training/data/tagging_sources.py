"""Labelled texts for the tagging heads: injected notes, public PHI sets, clinical entity corpora."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synthetic_note.pipelines.annotation.heads.plain_sentences import parts_to_read
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.lexicons.loading import read_rows

from ..phi_injection import InjectedNote, PhiInjector

#: A span of another PHI set whose label maps to this, or is not listed, has no target.
IGNORE = "-"


def foreign_labels(name: str) -> dict[str, str]:
    """Labels of other annotated sets as ours: `phi`, `maccrobat` or `bio`, see foreign_labels.tsv."""
    rows = read_rows(Path(__file__).with_name("foreign_labels.tsv"))
    return {label: ours for kind, ours, theirs in rows if kind == name for label in theirs.split()}


PHI_LABEL_MAP, MACCROBAT_LABELS, BIO_LABELS = map(foreign_labels, ("phi", "maccrobat", "bio"))

CLINICIAN_BEFORE = re.compile(
    r"\b(?:dr|doctor|prof|attending|surgeon|nurse|physician|provider)s?\.?[:,]?\s*$", re.IGNORECASE
)
CLINICIAN_AFTER = re.compile(r"^,?\s*(?:m\.?d|d\.?o|r\.?n|n\.?p|p\.?a|ph\.?d|dds|facs)\b", re.IGNORECASE)
RELATIVE_BEFORE = re.compile(
    r"\b(?:wife|husband|mother|father|son|daughter|sister|brother|relative|spouse|partner|guardian|next of kin|"
    r"emergency contact)[:,]?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class TaggedText:
    """A text with (start, end, label) spans and character ranges that the loss must not see."""

    text: str
    labels: tuple[tuple[int, int, str], ...]
    ignore: tuple[tuple[int, int], ...] = ()


def head_label(span: PhiSpan) -> str:
    """Label of the PHI head for a span: a NAME by its role, any other type as it is."""
    return (span.role or "patient").upper() if span.type == "NAME" else span.type


def from_injected(note: InjectedNote) -> TaggedText:
    """An injected note as a tagged text."""
    return TaggedText(
        note.text, tuple((span.start, span.end, head_label(span)) for span in note.spans), tuple(note.ignore)
    )


def only_parts_to_read(example: TaggedText) -> TaggedText:
    """What the PHI head reads of a text: without the plain sentences, as `tagging.tag_notes` leaves them out."""
    parts = parts_to_read(example.text)
    pieces: list[str] = []
    labels: list[tuple[int, int, str]] = []
    ignore: list[tuple[int, int]] = []
    length = 0
    for start, end in parts:
        shift = length - start
        for a, b, label in example.labels:
            if a < end and b > start:
                labels.append((max(a, start) + shift, min(b, end) + shift, label))
        ignore += [(max(a, start) + shift, min(b, end) + shift) for a, b in example.ignore if a < end and b > start]
        pieces.append(example.text[start:end])
        length += end - start
    return TaggedText("".join(pieces), tuple(labels), tuple(ignore))


def name_role(text: str, start: int, end: int) -> str:
    """PATIENT, RELATIVE or CLINICIAN by the words around a name, for sets that do not tell."""
    before, after = text[max(0, start - 30) : start], text[end : end + 12]
    if CLINICIAN_BEFORE.search(before) or CLINICIAN_AFTER.match(after):
        return "CLINICIAN"
    return "RELATIVE" if RELATIVE_BEFORE.search(before) else "PATIENT"


def read_phi_set(path: Path) -> list[TaggedText]:
    """A JSONL set of texts with PHI spans of foreign labels."""
    rows = []
    for row in _rows(path):
        text, labels = row["text"], []
        for span in row["spans"]:
            start, end = span["start"], span["end"]
            label = PHI_LABEL_MAP.get(span["label"], IGNORE)
            if label == "NAME":
                label = name_role(text, start, end)
            elif label == "AGE":
                digits = re.search(r"\d+", text[start:end])
                if digits is None or int(digits.group()) < 90:
                    continue
                start, end = start + digits.start(), start + digits.end()
            labels.append((start, end, label))
        rows.append(TaggedText(text, tuple(labels)))
    return rows


def read_maccrobat(path: Path) -> list[TaggedText]:
    """MACCROBAT case reports with collapsed labels; of spans that overlap, the longest stays."""
    rows = []
    for row in _rows(path):
        spans = [
            (span["start"], span["end"], MACCROBAT_LABELS[span["label"]])
            for span in row["spans"]
            if span["label"] in MACCROBAT_LABELS
        ]
        kept: list[tuple[int, int, str]] = []
        for span in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
            if all(span[1] <= other[0] or span[0] >= other[1] for other in kept):
                kept.append(span)
        rows.append(TaggedText(row["text"], tuple(sorted(kept))))
    return rows


def read_bio(path: Path) -> list[TaggedText]:
    """Token-and-tag sets that label only some of our entities: what they leave unlabelled has no target, but for
    punctuation and one- to three-letter words, which stay outside."""
    rows = []
    for row in _rows(path):
        parts: list[str] = []
        labels: list[tuple[int, int, str]] = []
        ignore: list[tuple[int, int]] = []
        length = 0
        for token, tag in zip(row["tokens"], row["tags"], strict=True):
            glue = "" if not parts or re.fullmatch(r"[.,;:)\]'%-]", token) or parts[-1] in ("(", "-", "[", "'") else " "
            start = length + len(glue)
            parts += [glue, token] if glue else [token]
            length = start + len(token)
            label = BIO_LABELS.get(tag[2:])
            if label and tag.startswith("I-") and labels and labels[-1][2] == label:
                labels[-1] = (labels[-1][0], length, label)
            elif label:
                labels.append((start, length, label))
            elif len(token) > 3:
                ignore.append((start, length))
        rows.append(TaggedText("".join(parts), tuple(labels), tuple(ignore)))
    return rows


def choose_from(rows: Sequence[TaggedText]) -> Callable[[random.Random], TaggedText]:
    """A maker that picks one of the rows."""
    return lambda rng: rows[rng.randrange(len(rows))]


def phi_sources(
    shares: Mapping[str, float],
    base_texts: Sequence[str],
    injector: PhiInjector,
    data_dir: Path,
    files: Mapping[str, str],
    partly: float = 0.0,
) -> list[tuple[float, Callable[[random.Random], TaggedText]]]:
    """(share, maker) pairs for the PHI head: `injected`, `query`, `negative`, `note`, and named files of `files`.
    `partly`: this share of the injected notes comes without its plain sentences, as the PHI head reads notes."""

    def injected(rng: random.Random) -> TaggedText:
        note = from_injected(injector.inject(base_texts[rng.randrange(len(base_texts))], rng))
        return only_parts_to_read(note) if partly and rng.random() < partly else note

    makers: dict[str, Callable[[random.Random], TaggedText]] = {
        "injected": injected,
        "query": lambda rng: from_injected(injector.short_query(rng)),
        "negative": lambda rng: from_injected(injector.negative(rng)),
        "note": lambda rng: from_injected(injector.short_note(rng)),
    }
    for name, file in files.items():
        makers[name] = choose_from(read_phi_set(data_dir / file))
    return [(share, makers[name]) for name, share in shares.items()]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
