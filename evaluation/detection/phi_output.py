"""What is left of identifiers in the text that leaves the building, and which facts it lost on the way.

Leaks are counted in the output itself, not on spans: an identifier leaks where the whole of it, or a word or number
that tells it, stands there more often than the rest of the original explains. A fact is destroyed where it stands
there less often than outside of the identifiers of the original.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from synthetic_note.evaluation.surrogates.survival import telling_pieces
from synthetic_note.pipelines.lexicons.vocabulary import DRUG_BRANDS, DRUG_STEMS, NAME_LIKE_WORDS, ORDINARY_WORDS

from .phi_gold import GoldNote
from .phi_scores import percent, share

#: A number with its unit, and a span of time: "40 mg", "3 weeks", "6/52", "140/90", "5/10".
_QUANTITY = re.compile(
    r"(?<![\w./-])\d+(?:[.,]\d+)?(?:\s?[-–/x]\s?\d+(?:[.,]\d+)?)?\s?(?:%|mcg|mg|µg|kg|g|ml|l|dl|mmhg|mmol|meq|units?|iu|bpm|cm"
    r"|mm|lbs?|puffs?|tabs?|tablets?|caps?|drops?|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|nights?|weeks?|wks?|months?"
    r"|years?|yrs?)(?:/\w+)?(?!\w)"
    r"|(?<![\w./-])\d{1,3}/(?:52|24|10|30|5|6|7)(?![\w/-])|(?<![\w./-])\d{2,3}/\d{2,3}(?![\w/-])",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"\w+|[^\w\s]")


def facts_of(note: GoldNote) -> Counter[str]:
    """The facts of a note that must come out as often as they went in, in lower case.

    They are those that the gold standard names, numbers with a unit, spans of time, fractions, and drugs, outside of
    what is annotated.
    """
    hidden = [*((start, end) for start, end, _ in note.spans), *note.ignore]
    plain = _without(note.text, hidden)
    facts = Counter(_even(match.group()) for match in _QUANTITY.finditer(plain))
    facts.update(low for match in _WORD.finditer(plain) if is_drug(low := match.group().lower()))
    # One that the gold standard names may have been counted already.
    facts |= Counter({_even(fact): max(1, _count(_even(fact), _even(plain))) for fact in note.facts})
    return facts


def is_drug(word: str) -> bool:
    """Whether a word in small letters is the name of a drug, by lists of brands and of the ends of generic names."""
    if word in ORDINARY_WORDS or word in NAME_LIKE_WORDS:
        return False
    return word in DRUG_BRANDS or (len(word) > 7 and any(len(stem) > 3 and word.endswith(stem) for stem in DRUG_STEMS))


def leaked(note: GoldNote, output: str) -> list[tuple[int, int, str]]:
    """The annotated identifiers of which a telling piece stands in the output."""
    rest, text = _even(_without(note.text, [(start, end) for start, end, _ in note.spans])), _even(output)
    found = []
    for start, end, kind in note.spans:
        raw = note.text[start:end]
        pieces = telling_pieces(raw, kind)
        if len(_even(raw)) > 3 or any(char.isdigit() for char in raw):
            pieces.add(raw)
        if any(_count(piece, text) > _count(piece, rest) for piece in map(_even, pieces)):
            found.append((start, end, kind))
    return found


@dataclass
class OutputTally:
    """Running counts over outputs; `add` notes, then read `scores`."""

    elements: int = 0
    elements_leaked: int = 0
    notes: int = 0
    notes_clean: int = 0
    facts: int = 0
    facts_lost: int = 0
    notes_whole: int = 0
    leaks: list[tuple[int, int, int, str]] = field(default_factory=list)
    lost: list[tuple[int, str]] = field(default_factory=list)

    def add(self, note: GoldNote, output: str) -> None:
        """Count one note and the text that was made of it."""
        leaks, facts = leaked(note, output), facts_of(note)
        text = _even(output)
        lost = {fact: missing for fact, count in facts.items() if (missing := count - _count(fact, text)) > 0}
        self.notes += 1
        self.elements += len(note.spans)
        self.elements_leaked += len(leaks)
        self.notes_clean += not leaks
        self.facts += facts.total()
        self.facts_lost += sum(lost.values())
        self.notes_whole += not lost
        self.leaks += [(note.row, *leak) for leak in leaks]
        self.lost += [(note.row, fact) for fact in lost]

    def scores(self) -> dict[str, Any]:
        """Shares with their 95% intervals after Wilson."""
        return {
            "notes": self.notes,
            "elements_removed": share(self.elements - self.elements_leaked, self.elements),
            "notes_without_leak": share(self.notes_clean, self.notes),
            "facts_kept": share(self.facts - self.facts_lost, self.facts),
            "notes_with_all_facts": share(self.notes_whole, self.notes),
        }


def output_table(scores: dict[str, Any]) -> str:
    """The scores as lines of text."""
    names = {
        "elements_removed": "identifiers gone from the output",
        "notes_without_leak": "outputs without a leak",
        "facts_kept": "facts kept",
        "notes_with_all_facts": "outputs with every fact",
    }
    width = max(map(len, names.values()))
    return "\n".join(f"{title:<{width}}  {percent(scores[name])}" for name, title in names.items())


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with a mark in place of each span, as a tool writes it that only blacks out."""
    return _without(text, spans, " [X] ")


def _without(text: str, spans: Iterable[tuple[int, int]], mark: str = " \0 ") -> str:
    parts, last = [], 0
    for start, end in sorted(spans):
        if end > last:
            parts += [text[last : max(start, last)], mark]
            last = end
    return "".join([*parts, text[last:]])


def _even(text: str) -> str:
    """Lower case, with one blank between words and signs, so that a piece is found whatever stands around it."""
    return " ".join(_TOKEN.findall(text.lower()))


def _count(piece: str, text: str) -> int:
    return f" {text} ".replace(" ", "  ").count(f" {piece} ".replace(" ", "  ")) if piece else 0


def scored(notes: Sequence[GoldNote], outputs: Sequence[str]) -> dict[str, Any]:
    """The scores of outputs, one for each note."""
    tally = OutputTally()
    for note, output in zip(notes, outputs, strict=True):
        tally.add(note, output)
    return tally.scores()
