"""The words and numbers of a note, split once and shared by every rule that looks at words."""

from __future__ import annotations

import re

#: A run of letters, kept together over apostrophes, hyphens and combining marks; or a run of digits.
_TOKEN = re.compile(r"[^\W\d_]+(?:(?:['’‘`\-‐‑]|[\u0300-\u036f]+)[^\W\d_]+)*[\u0300-\u036f]*|\d+")


class NoteWords:
    """Words of `text`: `start` and `end` offsets and the lower-cased forms `low`, all of length `n`."""

    __slots__ = ("end", "low", "n", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.start: list[int] = []
        self.end: list[int] = []
        self.low: list[str] = []
        for match in _TOKEN.finditer(text):
            self.start.append(match.start())
            self.end.append(match.end())
            self.low.append(match.group().lower().replace("’", "'"))
        self.n = len(self.low)

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
