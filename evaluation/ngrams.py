"""Words and word sequences of notes, as copying attacks and diversity measures count them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")

Gram = tuple[str, ...]


def words_of(text: str) -> list[str]:
    """Words and numbers in lower case."""
    return [match.group().lower() for match in _WORD.finditer(text)]


def grams(words: Sequence[str], size: int) -> list[Gram]:
    """All sequences of `size` words, in order."""
    return list(zip(*(words[shift:] for shift in range(size)), strict=False))


def note_counts(notes: Iterable[Sequence[str]], size: int) -> Counter[Gram]:
    """In how many notes each sequence stands."""
    counts: Counter[Gram] = Counter()
    for words in notes:
        counts.update(set(grams(words, size)))
    return counts


class Corpus:
    """Real notes, indexed so that the longest sequence that a text shares with any of them is found quickly."""

    def __init__(self, notes: Sequence[Sequence[str]], seed_size: int = 4) -> None:
        self.seed_size = seed_size
        self._places: dict[Gram, list[int]] = defaultdict(list)
        place = 0
        for words in notes:
            for offset, gram in enumerate(grams(words, seed_size)):
                self._places[gram].append(place + offset)
            # A gap, so that no match runs over the border of two notes.
            place += len(words) + seed_size
        self._singles = {word for words in notes for word in words}
        self._short = {size: {gram for words in notes for gram in grams(words, size)} for size in range(2, seed_size)}

    def longest(self, words: Sequence[str]) -> int:
        """Words of the longest run of `words` that stands in one of the notes."""
        best = 0
        running: dict[int, int] = {}
        for gram in grams(words, self.seed_size):
            running = {place: running.get(place - 1, self.seed_size - 1) + 1 for place in self._places.get(gram, ())}
            if running:
                best = max(best, max(running.values()))
        if best:
            return best
        for size in range(self.seed_size - 1, 1, -1):
            if not self._short[size].isdisjoint(grams(words, size)):
                return size
        return int(not self._singles.isdisjoint(words))
