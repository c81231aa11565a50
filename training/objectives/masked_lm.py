"""Masked-LM windows: tokens, whole words, or all prose around the clinical skeleton are masked.

Identifiers are placeholders in the corpus already; a placeholder is never masked and never a target.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from synthetic_note.modeling.configuration_synthetic_note import POS_LABELS

from ..data.corpus import NO_WORD, Corpus
from .windows import NO_LABEL, Window, generator, surround

CONTENT_POS = tuple(POS_LABELS.index(pos) for pos in ("NOUN", "VERB", "ADJ", "ADV"))


@dataclass(frozen=True)
class MaskingMix:
    """How windows are masked.

    Args:
        token_share: share of windows with single tokens masked, as the masked-LM accuracy is measured.
        word_share: share with whole words masked; the rest masks content words by part of speech at high ratios
            ("skeleton infilling": numbers, structure and function words stay, the prose is rebuilt).
        low, high: range of the masked share of tokens or words.
        skeleton_low, skeleton_high: range of the masked share of content words in skeleton windows.
        hide_case: share of windows in which a masked token also loses its case class.
    """

    token_share: float = 0.5
    word_share: float = 0.3
    low: float = 0.12
    high: float = 0.40
    skeleton_low: float = 0.4
    skeleton_high: float = 1.0
    hide_case: float = 0.5


#: Windows as they are, for the parts of speech alone.
NOTHING_MASKED = MaskingMix(token_share=1.0, word_share=0.0, low=0.0, high=0.0)


class MaskedLMObjective:
    """Windows number `index` of a seeded, endless sequence over weighted corpora.

    Each corpus is cut into windows in a new random order and at a new phase every epoch, so every token is seen
    once an epoch and window borders move. A window depends on (seed, index) alone, which makes resuming exact.
    """

    def __init__(
        self,
        corpora: Mapping[str, tuple[Corpus, float]],
        *,
        cls_id: int,
        sep_id: int,
        mask_id: int,
        length: int,
        seed: int,
        mix: MaskingMix | None = None,
    ) -> None:
        self.names = list(corpora)
        self.corpora = [corpora[name][0] for name in self.names]
        weights = np.array([corpora[name][1] for name in self.names], dtype=float)
        self.shares = weights / weights.sum()
        self.cls_id, self.sep_id, self.mask_id = cls_id, sep_id, mask_id
        self.body = length - 2
        self.seed = seed
        self.mix = mix or MaskingMix()
        self._orders: dict[tuple[int, int], np.ndarray] = {}

    def window(self, index: int) -> Window:
        rng = generator(self.seed, "mlm", index)
        # A low-discrepancy walk over sources keeps shares exact and tells each source's own window number.
        source = int(np.searchsorted(np.cumsum(self.shares), (index * 0.6180339887498949) % 1.0, side="right"))
        source = min(source, len(self.corpora) - 1)
        corpus = self.corpora[source]
        ids, case_ids, words, pos, maskable = self._chunk(corpus, source, int(index * self.shares[source]))
        masked = self._choose(rng, words, pos, maskable)
        labels = np.where(masked, ids, NO_LABEL)
        case_ids = np.where(masked & (rng.random() < self.mix.hide_case), 0, case_ids)
        return Window(
            input_ids=surround(np.where(masked, self.mask_id, ids), self.cls_id, self.sep_id),
            case_ids=surround(case_ids, 0, 0),
            targets={
                "labels": surround(labels, NO_LABEL, NO_LABEL),
                "pos_labels": surround(np.where(masked, NO_LABEL, pos), NO_LABEL, NO_LABEL),
            },
        )

    def _chunk(self, corpus: Corpus, source: int, number: int) -> tuple[np.ndarray, ...]:
        total = len(corpus.ids)
        per_epoch = max(1, total // self.body)
        epoch, place = divmod(number, per_epoch)
        order = self._orders.get((source, epoch))
        if order is None:
            self._orders = {key: value for key, value in self._orders.items() if key[0] != source}
            order = generator(self.seed, "order", source, epoch).permutation(per_epoch)
            self._orders[(source, epoch)] = order
        phase = int(generator(self.seed, "phase", source, epoch).integers(self.body))
        start = min(int(order[place]) * self.body + phase, max(0, total - self.body))
        stop = min(start + self.body, total)
        borders = corpus.note_starts[
            np.searchsorted(corpus.note_starts, start, side="right") : np.searchsorted(corpus.note_starts, stop)
        ]
        columns = []
        for values, filler in (
            (corpus.ids, self.sep_id),
            (corpus.case_ids, 0),
            (corpus.words, NO_WORD),
            (corpus.pos, NO_LABEL),
            (corpus.maskable, False),
        ):
            # Notes that share a window are told apart by a separator.
            columns.append(np.insert(values[start:stop], borders - start, filler)[: self.body])
        return tuple(columns)

    def _choose(self, rng: np.random.Generator, words: np.ndarray, pos: np.ndarray, maskable: np.ndarray) -> np.ndarray:
        mix, mode = self.mix, rng.random()
        ratio = rng.uniform(mix.low, mix.high)
        content = np.isin(pos, CONTENT_POS) & (words != NO_WORD)
        if mode < mix.token_share:
            return maskable & (rng.random(len(words)) < ratio)
        if mode >= mix.token_share + mix.word_share and content.any():
            eligible = content
            ratio = rng.uniform(mix.skeleton_low, mix.skeleton_high)
        else:
            eligible = words != NO_WORD
        numbers = np.unique(words[eligible])
        chosen = numbers[rng.random(len(numbers)) < ratio]
        return maskable & np.isin(words, chosen)
