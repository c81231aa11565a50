"""Scores of the tagging heads: entity spans, parts of speech, and coverage of identifiers."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

Span = tuple[int, int, str]

TOKEN = re.compile(r"[^\W_]+")


def wilson_interval(successes: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """95% interval of a share; (0, 1) where nothing was counted."""
    if not total:
        return 0.0, 1.0
    share = successes / total
    middle = share + z * z / (2 * total)
    reach = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def mask(text: str, spans: Iterable[tuple[int, int]]) -> bytearray:
    """One byte a character: 1 inside of a span, else 0."""
    marks = bytearray(len(text))
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks


def is_covered(text: str, marks: bytearray, start: int, end: int) -> bool:
    """Whether no letter or digit of a range stays visible; punctuation that stays behind tells nothing."""
    return all(marks[at] for at in range(start, end) if text[at].isalnum())


def _f1(right_predicted: int, predicted: int, right_gold: int, gold: int) -> dict[str, float]:
    precision = right_predicted / predicted if predicted else 0.0
    recall = right_gold / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1, "predicted": predicted, "gold": gold}


def entity_scores(
    gold: Sequence[Sequence[Span]], predicted: Sequence[Sequence[Span]], labels: Sequence[str]
) -> dict[str, dict[str, dict[str, float]]]:
    """Micro-averaged span scores over notes. `gold`, `predicted`: per note, (start, end, label) spans; labels that are
    not in `labels` are left out. Returns `exact` (same borders and label) and `relaxed` (an overlap with a span of the
    same label is enough): each with `all` and one entry a label, of precision, recall, f1 and counts."""
    counts: dict[str, Counter[tuple[str, str]]] = {"exact": Counter(), "relaxed": Counter()}
    for gold_note, predicted_note in zip(gold, predicted, strict=True):
        for label in labels:
            real = {(s, e) for s, e, kind in gold_note if kind == label}
            found = {(s, e) for s, e, kind in predicted_note if kind == label}
            both = len(real & found)
            for mode, right_found, right_real in (
                ("exact", both, both),
                ("relaxed", _touching(found, real), _touching(real, found)),
            ):
                counter = counts[mode]
                for name, value in (
                    ("right_predicted", right_found),
                    ("predicted", len(found)),
                    ("right_gold", right_real),
                    ("gold", len(real)),
                ):
                    counter[label, name] += value
                    counter["all", name] += value
    return {
        mode: {
            label: _f1(*(counter[label, name] for name in ("right_predicted", "predicted", "right_gold", "gold")))
            for label in ("all", *labels)
        }
        for mode, counter in counts.items()
    }


def _touching(spans: Iterable[tuple[int, int]], others: Iterable[tuple[int, int]]) -> int:
    others = list(others)
    return sum(any(start < e and s < end for s, e in others) for start, end in spans)


def pos_agreement(
    text: str, words: Iterable[tuple[int, int, str]], reference: Iterable[tuple[int, int, str, str]]
) -> Counter[str]:
    """How often two taggers agree on words that both see with the same borders. `words`: (start, end, part of speech)
    of the model. `reference`: (start, end, universal part of speech, fine tag) of the reference tagger. Returns counts
    `words` and `agree`, and of words that are not in upper case `cased_words` and `cased_agree`; single capitals count
    as upper case."""
    known = {(start, end): pos for start, end, pos, _ in reference}
    counts: Counter[str] = Counter()
    for start, end, pos in words:
        expected = known.get((start, end))
        if expected is None:
            continue
        counts["words"] += 1
        counts["agree"] += pos == expected
        if not text[start:end].isupper():
            counts["cased_words"] += 1
            counts["cased_agree"] += pos == expected
    return counts


@dataclass
class PhiCoverage:
    """Running counts of what a PHI finder covers; `add` notes, then read `scores`."""

    elements: Counter[str] = field(default_factory=Counter)
    covered: Counter[str] = field(default_factory=Counter)
    found_tokens: int = 0
    right_tokens: int = 0
    notes: int = 0
    clean_notes: int = 0

    def add(
        self, text: str, gold: Iterable[Span], found: Iterable[tuple[int, int]], ignore: Iterable[tuple[int, int]] = ()
    ) -> None:
        """Count one note. `gold`: (start, end, type) of every identifier. `found`: (start, end) of what was found; its
        type does not matter. `ignore`: ranges of which nobody knows; found tokens there are neither right nor wrong."""
        gold = list(gold)
        marks, real, unknown = (mask(text, spans) for spans in (found, [span[:2] for span in gold], ignore))
        leaks = 0
        for start, end, kind in gold:
            self.elements[kind] += 1
            if is_covered(text, marks, start, end):
                self.covered[kind] += 1
            else:
                leaks += 1
        for match in TOKEN.finditer(text):
            part = slice(match.start(), match.end())
            if any(marks[part]) and not any(unknown[part]):
                self.found_tokens += 1
                self.right_tokens += any(real[part])
        self.notes += 1
        self.clean_notes += not leaks

    def scores(self) -> dict[str, Any]:
        """Element coverage (all and by type), token precision and share of notes without a leak, with 95% intervals."""
        elements, covered = sum(self.elements.values()), sum(self.covered.values())
        return {
            "element_coverage": covered / elements if elements else 0.0,
            "element_coverage_interval": wilson_interval(covered, elements),
            "elements": elements,
            "token_precision": self.right_tokens / self.found_tokens if self.found_tokens else 0.0,
            "found_tokens": self.found_tokens,
            "notes_without_leak": self.clean_notes / self.notes if self.notes else 0.0,
            "notes_without_leak_interval": wilson_interval(self.clean_notes, self.notes),
            "notes": self.notes,
            "coverage_by_type": {
                kind: {"coverage": self.covered[kind] / count, "elements": count}
                for kind, count in sorted(self.elements.items())
            },
        }
