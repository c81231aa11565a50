"""How a note is written: in full prose, as a report, or in shorthand; in British or American spelling.

"&", "w/", a left-out article or "mom" belong where the author writes so, not into a letter.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..annotation.spans import Word
from ..lexicons.loading import pairs
from .reading_order import movable

#: Registers from the fullest to the shortest.
PROSE, REPORT, SHORTHAND = range(3)

#: A note with at least this share of full sentences is prose, with at least that share a report, else shorthand; prose
#: under so many headings, or with two words of how an operation went, is a report as well; a letter
#: is prose whatever stands in it.
LEAST_PROSE, LEAST_REPORT, HEADINGS = 0.65, 0.35, 4
LETTER = re.compile(r"^(?:Dear|To whom|Sincerely|Yours|With (?:best|kind))\b", re.MULTILINE | re.IGNORECASE)
HEADING = re.compile(r"^[A-Za-z][\w ,/&-]{0,50}:", re.MULTILINE)

SENTENCE = re.compile(r"[^.;?!\n]+([.;?!]?)")
#: Words of a sentence, at least: shorter ones are fields, and parts of addresses.
SHORTEST = 3
#: Above these mask ratios a report becomes shorthand, and prose a report.
MUCH, MOST = 0.5, 0.75
ACRONYM = re.compile(r"\b[A-Z]{2,}")
SLASH = re.compile(r"[&/]")


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {kind: frozenset(words.split()) for kind, words in pairs("register").items()}


@cache
def _stems(kind: str) -> re.Pattern[str]:
    """Words of one spelling: whole ones, or with a hyphen in front or behind what they end or begin with."""
    return re.compile(
        "|".join(
            ("" if form.startswith("-") else r"\b") + form.strip("-") + ("" if form.endswith("-") else r"\b")
            for form in sorted(_lists()[kind])
        ),
        re.IGNORECASE,
    )


@dataclass(frozen=True)
class Register:
    """`level` of a note, its spelling, `british`, `american` or empty where nothing tells, and whether it tells how an
    operation went."""

    level: int = SHORTHAND
    spelling: str = ""
    operation: bool = False

    def at(self, share: float) -> Register:
        """Where more than half of the words are to change a report is written in shorthand, and prose as a report where
        more than three quarters are."""
        if self.level == REPORT and share > MUCH:
            return replace(self, level=SHORTHAND)
        return replace(self, level=REPORT if self.level == PROSE and share > MOST else self.level, operation=False)

    def allows(self, original: str, wording: str) -> bool:
        """Whether an author who writes so, and wrote `original`, would write this wording for it."""
        return max(self.level, level_of(original)) >= level_of(wording) and self.spells(wording)

    def spells(self, wording: str) -> bool:
        """Whether nothing in it is of the other spelling; where none is known, of either."""
        return all(kind == self.spelling or not _stems(kind).search(wording) for kind in ("british", "american"))


def level_of(wording: str) -> int:
    """The fullest register in which a wording is at home."""
    words = set(wording.lower().split())
    if SLASH.search(wording) or not words.isdisjoint(_lists()["shorthand"]):
        return SHORTHAND
    return REPORT if ACRONYM.search(wording) or not words.isdisjoint(_lists()["report"]) else PROSE


def register_of(text: str, words: Sequence[Word]) -> Register:
    """Register of a note.

    A full sentence has a finite verb, and an article, pronoun or the like. A note without full stops is prose.

    Args:
        words: of the text, in order, with parts of speech.
    """
    starts = [word.start for word in words]
    full = sentences = 0
    for match in SENTENCE.finditer(text):
        inside = words[bisect_left(starts, match.start()) : bisect_left(starts, match.end())]
        if match.group(1) and len(inside) >= SHORTEST:
            sentences += 1
            full += _is_full(text, inside)
    share = full / sentences if sentences else 1.0
    operation = len(movable()["operating"].intersection(re.findall(r"[a-z]+", text.lower()))) > 1
    prose = share >= LEAST_PROSE and len(HEADING.findall(text)) < HEADINGS and not operation
    level = PROSE if prose or LETTER.search(text) else REPORT if share >= LEAST_REPORT else SHORTHAND
    british, american = (len(_stems(kind).findall(text)) for kind in ("british", "american"))
    spelling = "" if british == american else "british" if british > american else "american"
    return Register(level, spelling, operation)


def _is_full(text: str, words: Sequence[Word]) -> bool:
    finite = any(
        word.pos == "AUX"
        or (
            word.pos == "VERB"
            and number > 0
            and words[number - 1].pos in ("NOUN", "PRON", "PROPN", "ADV")
            and not text[word.start : word.end].endswith("ing")
        )
        for number, word in enumerate(words)
    )
    return finite and any(
        word.pos in ("DET", "PRON") and text[word.start : word.end].lower() not in ("no", "any") for word in words
    )
