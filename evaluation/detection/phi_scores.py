"""How well identifiers are found: recall of elements, tokens, notes without a leak, over-redaction.

An element is one annotated identifier. It counts as found in four ways, each less strict than the one before:
`typed` (a found span has the same borders and the same type), `strict` (the same borders), `covered` (no letter or
digit of it stays visible, whatever the number of spans that cover it) and `overlap` (a character of it is found).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from synthetic_note.training.scoring.tagging_scores import TOKEN, PhiCoverage, Span, is_covered, mask, wilson_interval

#: Ways in which an element is found, strictest first, and what they ask for.
MATCHES: dict[str, str] = {
    "typed": "same borders and type",
    "strict": "same borders",
    "covered": "every letter and digit covered",
    "overlap": "any overlap",
}


def share(part: int, whole: int) -> dict[str, Any]:
    """A share with its counts and its 95% interval after Wilson; None where there is nothing to count."""
    low, high = wilson_interval(part, whole)
    return {
        "share": round(part / whole, 6) if whole else None,
        "low": round(low, 6),
        "high": round(high, 6),
        "count": part,
        "of": whole,
    }


@dataclass
class PhiTally:
    """Running counts of what a PHI finder does; `add` notes, then read `scores`."""

    coverage: PhiCoverage = field(default_factory=PhiCoverage)
    matches: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in MATCHES})
    found: Counter[str] = field(default_factory=Counter)
    found_right: Counter[str] = field(default_factory=Counter)
    gold_tokens: int = 0
    covered_tokens: int = 0
    other_words: int = 0
    flagged_words: int = 0
    clean_texts: int = 0
    clean_touched: int = 0

    def add(
        self, text: str, gold: Sequence[Span], found: Sequence[Span], ignore: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Count one note. `gold`: (start, end, type) of every identifier. `found`: (start, end, type) of what was
        found. `ignore`: (start, end) of ranges where what is found is neither right nor wrong."""
        self.coverage.add(text, gold, [(start, end) for start, end, _ in found], ignore)
        marks, real, unknown = (mask(text, (s[:2] for s in spans)) for spans in (found, gold, ignore))
        typed, borders = set(found), {(start, end) for start, end, _ in found}
        for start, end, kind in gold:
            self.matches["typed"][kind] += (start, end, kind) in typed
            self.matches["strict"][kind] += (start, end) in borders
            self.matches["covered"][kind] += is_covered(text, marks, start, end)
            self.matches["overlap"][kind] += any(marks[start:end])
        for start, end, kind in found:
            if any(real[start:end]) or not any(unknown[start:end]):
                self.found[kind] += 1
                self.found_right[kind] += any(real[start:end])
        touched = False
        for match in TOKEN.finditer(text):
            part = slice(match.start(), match.end())
            if any(real[part]):
                self.gold_tokens += 1
                self.covered_tokens += all(marks[at] for at in range(*match.span()) if real[at])
            elif not any(unknown[part]):
                self.other_words += 1
                self.flagged_words += any(marks[part])
                touched |= any(marks[part])
        if not gold:
            self.clean_texts += 1
            self.clean_touched += touched

    def scores(self) -> dict[str, Any]:
        """All measures, JSON-serialisable; shares lie in [0, 1]."""
        coverage = self.coverage
        elements = sum(coverage.elements.values())
        precision = share(coverage.right_tokens, coverage.found_tokens)
        recall = share(self.covered_tokens, self.gold_tokens)
        return {
            "notes": coverage.notes,
            "elements": elements,
            "element_recall": {name: share(sum(counts.values()), elements) for name, counts in self.matches.items()},
            "tokens": {
                "precision": precision,
                "recall": recall,
                "f1": f_score(precision["share"], recall["share"]),
                "f2": f_score(precision["share"], recall["share"], beta=2.0),
            },
            "notes_without_leak": share(coverage.clean_notes, coverage.notes),
            "other_words_flagged": share(self.flagged_words, self.other_words),
            "clean_texts_touched": share(self.clean_touched, self.clean_texts),
            "by_type": {
                kind: {
                    "elements": coverage.elements[kind],
                    **{name: share(counts[kind], coverage.elements[kind]) for name, counts in self.matches.items()},
                    "found_spans_right": share(self.found_right[kind], self.found[kind]),
                }
                for kind in sorted({*coverage.elements, *self.found})
            },
        }


def f_score(precision: float | None, recall: float | None, beta: float = 1.0) -> float | None:
    """Weighted harmonic mean of precision and recall; recall weighs `beta` times as much as precision."""
    if precision is None or recall is None:
        return None
    if not precision + recall:
        return 0.0
    return round((1 + beta**2) * precision * recall / (beta**2 * precision + recall), 6)


@dataclass(frozen=True)
class Error:
    """A miss or a false alarm: (start, end) in a note and its type; `kind` is `missed`, `partly` or `false alarm`."""

    start: int
    end: int
    type: str
    kind: str


def errors_of(
    text: str, gold: Sequence[Span], found: Sequence[Span], ignore: Sequence[tuple[int, int]] = ()
) -> list[Error]:
    """Identifiers that are not covered, and found spans that touch neither an identifier nor an unknown range."""
    marks, known = mask(text, (s[:2] for s in found)), mask(text, [*(s[:2] for s in gold), *ignore])
    errors = [
        Error(start, end, kind, "partly" if any(marks[start:end]) else "missed")
        for start, end, kind in gold
        if not is_covered(text, marks, start, end)
    ]
    errors += [
        Error(start, end, kind, "false alarm")
        for start, end, kind in found
        if not any(known[start:end]) and any(character.isalnum() for character in text[start:end])
    ]
    return sorted(errors, key=lambda error: (error.start, error.end))


def score_table(scores: dict[str, Any]) -> str:
    """The scores as lines of text."""
    found = scores["element_recall"]
    rows = [(f"identifiers found, {title}", percent(found[name])) for name, title in MATCHES.items()]
    tokens = scores["tokens"]
    rows += [
        ("token precision", percent(tokens["precision"])),
        ("token recall", percent(tokens["recall"])),
        ("token F1", "-" if tokens["f1"] is None else f"{100 * tokens['f1']:6.2f}%"),
        ("notes without a leak", percent(scores["notes_without_leak"])),
        ("other words flagged", percent(scores["other_words_flagged"])),
        ("texts without identifiers touched", percent(scores["clean_texts_touched"])),
    ]
    width = max(len(name) for name, _ in rows)
    lines = [f"{scores['notes']} notes, {scores['elements']} identifiers", ""]
    lines += [f"{name:<{width}}  {value}" for name, value in rows]
    heads = "".join(f"{name:>10}" for name in ("covered", "overlap", "strict", "typed"))
    lines += ["", f"{'type':<12}{'number':>7}{heads}   found spans right"]
    for kind, cell in scores["by_type"].items():
        shares = "".join(f"{short_percent(cell[name]):>10}" for name in ("covered", "overlap", "strict", "typed"))
        right = cell["found_spans_right"]
        lines.append(f"{kind:<12}{cell['elements']:>7}{shares}   {short_percent(right):>7} of {right['of']}")
    return "\n".join(lines)


def percent(cell: dict[str, Any]) -> str:
    """A share with its interval and counts."""
    if cell["share"] is None:
        return "     -  (nothing to count)"
    return (
        f"{100 * cell['share']:6.2f}%  (95%: {100 * cell['low']:.2f} to {100 * cell['high']:.2f}; "
        f"{cell['count']} of {cell['of']})"
    )


def short_percent(cell: dict[str, Any]) -> str:
    """A share alone."""
    return "-" if cell["share"] is None else f"{100 * cell['share']:.1f}%"
