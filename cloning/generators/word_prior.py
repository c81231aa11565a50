"""How probable each word is by the noisy word tables, given the labels of a note and what stands before the word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from synthetic_note.pipelines.lexicons.vocabulary import FUNCTION_WORDS

from ..word_tables import WordTables

#: Share of function words in prose, where nothing is known of what stands before.
FUNCTION_SHARE = 0.4

#: Weight, in counts, of all labels together beside one label's own words: content, function.
ALL_CONTENT, ALL_FUNCTION = 3.0, 20.0

#: Share of the words after another one that are too rare in their pair to come through the noise.
MISSING = 0.5

#: A pair of words counts at most so many times more, or less, where a label has its second word more or less often.
TILT = 20.0

#: Probability of a word that no table knows, over that of the rarest that one does; a share of all probability.
UNKNOWN = 0.02


class WordPrior:
    """Interpolates the tables. `words`: the generator's words, in the order of what `scores` returns."""

    def __init__(self, tables: WordTables, words: Sequence[str]) -> None:
        self.numbers = {word: number for number, word in enumerate(words)}
        self.function = np.array([word in FUNCTION_WORDS for word in words])
        self.by_label = {label: self._vector(counts) for label, counts in tables.by_label.items()}
        self.after = {before: self._vector(counts) for before, counts in tables.after.items()}
        self.all = self._apart(sum(self.by_label.values(), np.zeros(len(words))))
        self._shares: dict[tuple[str, ...], np.ndarray] = {}
        self._scores: dict[tuple[tuple[str, ...], str | None], np.ndarray] = {}

    def scores(self, labels: Sequence[str], before: str | None) -> np.ndarray:
        """Log probability of each word, `(words,)`. `before`: the word before, or what `context_of` says of the piece
        before; None where it is not written yet."""
        key = tuple(labels), before
        if key not in self._scores:
            own = self._of_labels(key[0])
            follows = self.after.get(before) if before is not None else None
            share = FUNCTION_SHARE if follows is None else follows[self.function].sum() / follows.sum()
            probable = np.where(self.function, share, 1 - share) * own
            if follows is not None:
                # Pairs are counted over all labels; a label's own words are made likelier among them.
                rare = np.where(self.function, 1e-3, 1e-4)
                tilted = follows * np.clip((own + rare) / (self.all + rare), 1 / TILT, TILT)
                # Where the label has few of these words, more of what follows is among the missing.
                known = (1 - MISSING) * min(1.0, tilted.sum() / follows.sum())
                probable = known * tilted / tilted.sum() + (1 - known) * probable
            probable /= max(probable.sum(), 1e-9)
            probable = (1 - UNKNOWN) * probable + UNKNOWN / len(probable)
            self._scores[key] = np.log(probable).astype(np.float32)
        return self._scores[key]

    def own_words(self, labels: Sequence[str]) -> np.ndarray:
        """Whether a table has each word for one of the labels, `(words,)`."""
        return self._sum(labels) > 0

    def _of_labels(self, labels: tuple[str, ...]) -> np.ndarray:
        """Shares of content words among content words, and of function words among function words, `(words,)`."""
        if labels not in self._shares:
            smooth = np.where(self.function, ALL_FUNCTION, ALL_CONTENT) * self.all
            self._shares[labels] = self._apart(self._sum(labels) + smooth)
        return self._shares[labels]

    def _apart(self, counts: np.ndarray) -> np.ndarray:
        """Counts of content and of function words, each made to sum to 1."""
        sums = np.where(self.function, counts[self.function].sum(), counts[~self.function].sum())
        return counts / np.maximum(sums, 1e-9)

    def _sum(self, labels: Sequence[str]) -> np.ndarray:
        return sum((self.by_label[label] for label in labels if label in self.by_label), np.zeros(len(self.numbers)))

    def _vector(self, counts: Mapping[str, float]) -> np.ndarray:
        vector = np.zeros(len(self.numbers))
        for word, value in counts.items():
            if word in self.numbers:
                vector[self.numbers[word]] = value
        return vector
