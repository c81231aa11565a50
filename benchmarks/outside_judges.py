"""Models that took no part in writing, as judges of the notes: a language model and a sentence encoder."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

#: Words of a note that are judged, from its beginning: a small model on two cores reads slowly.
JUDGED_WORDS = 60


def beginning(text: str) -> str:
    """The first words of a note."""
    ends = [match.end() for match in re.finditer(r"\S+", text)][:JUDGED_WORDS]
    return text[: ends[-1]] if ends else ""


class LanguageJudge:
    """Bits per word by a causal language model in a GGUF file; needs the package `gguf`."""

    def __init__(self, file: Path) -> None:
        from transformers import AutoModelForCausalLM, AutoTokenizer

        self.tokenizer: Any = AutoTokenizer.from_pretrained(file.parent, gguf_file=file.name)
        self.model = AutoModelForCausalLM.from_pretrained(file.parent, gguf_file=file.name, dtype=torch.float32).eval()

    @torch.inference_mode()
    def __call__(self, texts: Sequence[str]) -> float:
        """Mean over all words of these texts' beginnings."""
        bits, words = 0.0, 0
        for text in map(beginning, texts):
            ids = torch.tensor([self.tokenizer(text)["input_ids"]])
            logits = self.model(input_ids=ids).logits[0, :-1].log_softmax(-1)
            bits -= float(logits.gather(-1, ids[0, 1:, None]).sum()) / math.log(2)
            words += len(text.split())
        return bits / max(1, words)


class SentenceJudge:
    """Cosine of two texts by a sentence encoder whose tokens are averaged, a Hub id or folder."""

    def __init__(self, name: str) -> None:
        from transformers import AutoModel, AutoTokenizer

        self.tokenizer: Any = AutoTokenizer.from_pretrained(name)
        self.model = AutoModel.from_pretrained(name).float().eval()

    @torch.inference_mode()
    def _vector(self, text: str) -> torch.Tensor:
        given = self.tokenizer(beginning(text), truncation=True, max_length=384, return_tensors="pt")
        return self.model(**given).last_hidden_state[0].mean(0)

    def __call__(self, texts: Sequence[str], others: Sequence[str]) -> float:
        """Mean cosine of each text and the other at its place."""
        pairs = zip(map(self._vector, texts), map(self._vector, others), strict=True)
        return sum(float(torch.cosine_similarity(a, b, dim=0)) for a, b in pairs) / max(1, len(texts))
