"""The words and numbers of a note, split once and shared by every rule that looks at words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

#: A run of letters, kept together over apostrophes, hyphens and combining marks; or a run of digits.
_TOKEN = re.compile(r"[^\W\d_]+(?:(?:['’‘`\-‐‑]|[\u0300-\u036f]+)[^\W\d_]+)*[\u0300-\u036f]*|\d+")
_LINE_END = re.compile("\n")
_PART = re.compile(r"[^-‐‑]+")


class NoteWords:
    """Words of `text`: `start` and `end` offsets and the lower-cased forms `low`, all of length `n`.

    `vocabulary` is the set of `low`; `longest_number` the length of the longest run of digits.
    """

    __slots__ = ("_lines", "_places", "end", "longest_number", "low", "n", "start", "text", "vocabulary")

    def __init__(self, text: str) -> None:
        self.text = text
        lowered = text.lower()
        if len(lowered) != len(text):
            # A few letters grow in lower case (İ); they keep their place by staying as they are.
            lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
        lowered = lowered.replace("’", "'")
        spans = [match.span() for match in _TOKEN.finditer(lowered)]
        self.start: list[int] = [start for start, _ in spans]
        self.end: list[int] = [end for _, end in spans]
        self.low: list[str] = [lowered[start:end] for start, end in spans]
        self.n = len(self.low)
        self.vocabulary = frozenset(self.low)
        self.longest_number = max((len(word) for word in self.vocabulary if word[0].isdigit()), default=0)
        self._places: dict[str, list[int]] | None = None
        self._lines: list[int] | None = None

    def matches(self, pattern: re.Pattern[str], cues: frozenset[str]) -> Iterator[re.Match[str]]:
        """Matches of a pattern that begin at one of the words `cues` or at a part of a hyphened one, left to right.

        What `pattern.finditer` gives where each match begins with a cue word, without a look at all other places.
        """
        places = self._places
        if places is None:
            self._places = places = {}
            for low, start in zip(self.low, self.start, strict=True):
                places.setdefault(low, []).append(start)
                if "-" in low:
                    for part in _PART.finditer(low):
                        places.setdefault(part.group(), []).append(start + part.start())
        stop = 0
        for start in sorted({place for cue in cues & places.keys() for place in places[cue]}):
            match = pattern.match(self.text, start) if start >= stop else None
            if match is not None:
                stop = match.end()
                yield match

    def at_lines(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Matches of a pattern at the starts of lines; one that reaches into a later line hides none there."""
        if self._lines is None:
            self._lines = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        for start in self._lines:
            match = pattern.match(self.text, start)
            if match is not None:
                yield match

    def word(self, index: int) -> str:
        """The word as written."""
        return self.text[self.start[index] : self.end[index]]

    def gap(self, index: int) -> str:
        """What stands between word `index` and the next one (to the end of the text for the last)."""
        stop = self.start[index + 1] if index + 1 < self.n else len(self.text)
        return self.text[self.end[index] : min(stop, self.end[index] + 40)]

    def before(self, index: int) -> str:
        """What stands between the previous word and word `index`, its last 40 characters at most."""
        begin = self.end[index - 1] if index > 0 else 0
        return self.text[max(begin, self.start[index] - 40) : self.start[index]]


def whole_phrases(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds each phrase between word borders, in any case and with any white space in it; the longest that fits."""
    longest_first = sorted(phrases, key=len, reverse=True)
    forms = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first)
    return re.compile(rf"(?<![^\W_])(?:{forms})(?![^\W_])", re.I)


def strip_possessive(low: str) -> str:
    """`low` without a closing 's."""
    return low[:-2] if low.endswith("'s") else low


def is_initial(word: str) -> bool:
    """One upper-case letter."""
    return len(word) == 1 and word.isupper()


def is_capitalised(word: str) -> bool:
    """Title case (also with inner capitals, as in McKay, O'Neil, d'Orvel) or upper case, not one letter."""
    if len(word) < 2:
        return False
    if word[0].isupper():
        return True
    return len(word) > 3 and word[1] in "'’" and word[0] in "dlo" and word[2].isupper()


class PhraseIndex:
    """Phrases by their first word; `phrases` maps a tag to its phrases, in lower case."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for tag, items in phrases.items():
            for item in items:
                parts = NoteWords(item).low
                self._by_first.setdefault(parts[0], []).append((tuple(parts[1:]), tag))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, words: NoteWords) -> Iterator[tuple[str, int, int]]:
        """(tag, first word, word after the last) of every phrase; of one tag only the longest at a word."""
        by_first = self._by_first
        low = words.low
        for index, word in enumerate(low):
            entries = by_first.get(word)
            if entries is None:
                continue
            seen: set[str] = set()
            for rest, tag in entries:
                stop = index + 1 + len(rest)
                if tag in seen or tuple(low[index + 1 : stop]) != rest:
                    continue
                if all(
                    len(words.gap(j)) <= 3 and words.gap(j).strip() in ("", ".", "/", ",", "&")
                    for j in range(index, stop - 1)
                ):
                    seen.add(tag)
                    yield tag, index, stop
