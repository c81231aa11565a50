"""Likeness in sense between a replaced word and every possible fill, from the model's own word embeddings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch

#: What a cosine similarity of 1 adds to a fill's logit at `fidelity=1`, and how similar a fill must be then. From 0.25
#: on, words say nearly the same ("trouble" and "difficulty" 0.43, "nurse" and "teacher" 0.13).
SCALE, LEAST = 10.0, 0.5

#: Of so many dimensions of an embedding one direction, the strongest, is taken off: they tell a word's frequency rather
#: than its sense (Mu and Viswanath 2018, 1702.01417).
DIMENSIONS = 100


class WordSimilarity:
    """Cosine similarity of input embeddings, less their mean and their strongest directions.

    Args:
        model: the decoding model, of which `get_input_embeddings()` is read.
        fills: token ids `(fills,)` of the possible fills.
    """

    def __init__(self, model: Any, fills: torch.Tensor) -> None:
        with torch.no_grad():
            self.embeddings = model.get_input_embeddings().weight.detach().float().cpu()
            chosen = self.embeddings[fills]
            # With the mean, which all words share, every two words look alike.
            self.mean = chosen.mean(0) if len(fills) else self.embeddings.mean(0)
            centred = (chosen - self.mean).double()
            # Eigenvalues ascend.
            first = len(self.mean) - len(self.mean) // DIMENSIONS
            self.common = torch.linalg.eigh(centred.T @ centred).eigenvectors[:, first:].float()
            self.fills = self._sense(chosen)

    def __call__(self, words: Sequence[Sequence[int]]) -> torch.Tensor:
        """Similarities `(words, fills)` in [-1, 1]; a word of several tokens is the mean of them, one of none is like
        nothing."""
        if not words:
            return torch.zeros(0, len(self.fills))
        # The mean itself has no direction.
        rows = [self.embeddings[list(ids)].mean(0) if len(ids) else self.mean for ids in words]
        return self._sense(torch.stack(rows)) @ self.fills.T

    def _sense(self, vectors: torch.Tensor) -> torch.Tensor:
        centred = vectors - self.mean
        return torch.nn.functional.normalize(centred - centred @ self.common @ self.common.T, dim=-1)

    def add(self, logits: torch.Tensor, words: Sequence[Sequence[int]], fidelity: float) -> torch.Tensor:
        """Logits `(slots, fills)` with each fill's likeness to the word replaced; what is too unlike is not allowed.

        Args:
            words: token ids of the word that each slot replaces; empty where likeness must not count.
            fidelity: 0 leaves the logits as they are; the higher it is, the more a fill must be like the word.
        """
        if fidelity == 0:
            return logits
        likeness = self(words)
        unlike = (likeness < fidelity * LEAST) & torch.tensor([bool(ids) for ids in words])[:, None]
        return (logits + fidelity * SCALE * likeness).masked_fill(unlike | (logits == -math.inf), -math.inf)
