"""Likeness in sense between a replaced word and every possible fill, from the model's own word embeddings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from numbers import Real
from typing import Any

import torch

#: What a cosine similarity of 1 adds to a fill's logit at `fidelity=1`: enough to outweigh the model's own opinion
#: among the fills that it holds for possible at all.
SCALE = 30.0


def check_fidelity(fidelity: float) -> float:
    """The fidelity as a number.

    Raises:
        TypeError: not a number.
        ValueError: outside 0 to 1.
    """
    if isinstance(fidelity, bool) or not isinstance(fidelity, Real):
        raise TypeError(f"fidelity: a number from 0 to 1 is needed, not {type(fidelity).__name__}")
    if not 0.0 <= fidelity <= 1.0:
        raise ValueError(f"fidelity: {fidelity} is outside 0 to 1")
    return float(fidelity)


class WordSimilarity:
    """Cosine similarity of input embeddings, less their mean.

    Args:
        model: the decoding model, of which `get_input_embeddings()` is read.
        fills: token ids `(fills,)` of the possible fills.
    """

    def __init__(self, model: Any, fills: torch.Tensor) -> None:
        with torch.no_grad():
            self.embeddings = model.get_input_embeddings().weight.detach().float().cpu()
            chosen = self.embeddings[fills]
            # Without the mean, which all words share, every two words look alike.
            self.mean = chosen.mean(0) if len(fills) else self.embeddings.mean(0)
            self.fills = torch.nn.functional.normalize(chosen - self.mean, dim=-1)

    def __call__(self, words: Sequence[Sequence[int]]) -> torch.Tensor:
        """Similarities `(words, fills)` in [-1, 1]; a word of several tokens is the mean of them, one of none is like
        nothing."""
        rows = [
            self.embeddings[list(ids)].mean(0) - self.mean if len(ids) else torch.zeros_like(self.mean) for ids in words
        ]
        if not rows:
            return torch.zeros(0, len(self.fills))
        return torch.nn.functional.normalize(torch.stack(rows), dim=-1) @ self.fills.T

    def add(self, logits: torch.Tensor, words: Sequence[Sequence[int]], fidelity: float) -> torch.Tensor:
        """Logits `(slots, fills)` with each fill's likeness to the word replaced; what is not allowed stays so.

        Args:
            words: token ids of the word that each slot replaces; empty where likeness must not count.
            fidelity: 0 leaves the logits as they are, 1 takes the nearest in sense.
        """
        if fidelity == 0:
            return logits
        added = logits + fidelity * SCALE * self(words)
        return added.masked_fill(logits == -math.inf, -math.inf)
