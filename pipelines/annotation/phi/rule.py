"""The form of a recogniser: what it finds, where it is tried, and examples of what it finds and leaves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from ..note_words import NoteWords
from ..spans import PHI_TYPES, PhiSpan

#: Stand in a pattern for its cues: as whole words, and also as a part of a hyphenated one ("insulin-pump").
CUE, PART = "<cue>", "<part>"

#: The end of a word that ends in a letter or digit.
_END = r"(?!\w|['’-][^\W\d_])"

#: A capitalised word, with inner capitals, accents and hyphens.
CAP = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]{0,30}"


@dataclass(eq=False)
class Rule:
    """One recogniser of identifiers.

    Args:
        name: what it recognises.
        type: PHI type of what it finds.
        pattern: regular expression; `<cue>` in it stands for one of the cues, in any case, between word borders, and
            `<part>` for one that may also be a part of a hyphenated word. What its groups hold is found, or the whole
            match where it has none; a group named as a PHI type gives that type, and one of another name is for
            `check` and the pattern itself.
        cues: words or phrases with `|` between them. The pattern is tried in notes that hold the first word of one
            only, and where `<cue>` or `<part>` opens it, at these words only.
        role: whose name a NAME is.
        accept: whether what a group holds is an identifier; a match is dropped if one of its groups is not.
        check: whether a match is one where it stands.
        score: confidence.
        at_line: the pattern is tried at the starts of lines only.
        examples: texts with `|` between them; what is found stands in square brackets, in some of them nothing is.
    """

    name: str
    type: str
    pattern: str
    cues: str = ""
    role: str | None = None
    accept: Callable[[str], bool] | None = None
    check: Callable[[re.Match[str]], bool] | None = None
    score: float = 0.8
    at_line: bool = False
    examples: str = ""
    _compiled: re.Pattern[str] = field(init=False, repr=False)
    _groups: list[tuple[int, str]] = field(init=False, repr=False)
    _starts: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        cues = sorted(filter(None, self.cues.split("|")), key=len, reverse=True)
        self._starts = frozenset(NoteWords(cue).low[0] for cue in cues)
        parts = "|".join(map(re.escape, cues))
        self._compiled = re.compile(self.pattern.replace(CUE, _alternation(cues)).replace(PART, rf"\b(?i:{parts})\b"))
        names = {number: name for name, number in self._compiled.groupindex.items()}
        kinds = {number: names.get(number, self.type) for number in range(1, self._compiled.groups + 1)}
        self._groups = [(number, kind) for number, kind in kinds.items() if kind in PHI_TYPES] or [(0, self.type)]

    def find(self, words: NoteWords) -> Iterator[PhiSpan]:
        """Spans with source `rule`; they may overlap those of other rules."""
        for match in self._matches(words):
            places = [(*match.span(number), kind) for number, kind in self._groups if match.start(number) >= 0]
            if self.accept and not all(self.accept(words.text[start:end]) for start, end, _ in places):
                continue
            if self.check is None or self.check(match):
                for start, end, kind in places:
                    yield PhiSpan(start, end, kind, self.score, "rule", self.role)

    def _matches(self, words: NoteWords) -> Iterator[re.Match[str]]:
        if self.pattern.startswith(PART):
            return words.matches(self._compiled, self._starts)
        if self._starts and self._starts.isdisjoint(words.vocabulary):
            return iter(())
        if self.at_line:
            return words.at_lines(self._compiled)
        if self.pattern.startswith((CUE, f"({CUE}")):
            return words.matches(self._compiled, self._starts)
        return self._compiled.finditer(words.text)


def _alternation(cues: Sequence[str]) -> str:
    """The cues as whole words in the sense of `NoteWords`, so that where the pattern matches the gate is open."""
    phrases = (
        re.escape(cue).replace("\\ ", r"[ \t]").replace("'", "['’]") + (_END if cue[-1].isalnum() else "")
        for cue in cues
    )
    return rf"(?<![^\W\d])(?<![^\W\d_]['’-])(?i:{'|'.join(phrases)})"
