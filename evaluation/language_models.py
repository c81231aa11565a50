"""Language models as attackers and judges use them: guesses for hidden words, and how surprising a text is.

Words are hidden whole and chosen by their place in the text, so that models with different tokenizers are asked the
same.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from synthetic_note.pipelines.annotation.tokens import NO_CASE, WORD, NoteTokens, border_ids, tokenize_notes
from torch.nn.functional import cross_entropy

#: Tokens in one window at most, without its borders.
WINDOW = 126
#: Share of the words that are hidden at once when a masked model scores a text.
HIDDEN_SHARE = 0.15

Place = tuple[int, int]


class MaskedModel:
    """A masked LM that guesses hidden words and scores texts. `model`: our own model or any masked LM. `tokenizer`: its
    fast tokenizer, with a mask token. `batch_size`: windows in one forward pass."""

    def __init__(self, model: Any, tokenizer: Any, batch_size: int = 16) -> None:
        if tokenizer.mask_token_id is None:
            raise ValueError("a masked language model is needed: the tokenizer has no mask token")
        self.model = model.eval()
        self.tokenizer = tokenizer
        self.batch_size = batch_size
        # Some position tables begin with two rows for padding.
        self.window = min(WINDOW, getattr(model.config, "max_position_embeddings", WINDOW + 4) - 4)
        self.own = getattr(model.config, "model_type", "") == "synthetic_note"

    @classmethod
    def load(cls, folder: str | Path) -> MaskedModel:
        """A masked LM from a folder or a Hub id."""
        from transformers import AutoModelForMaskedLM, AutoTokenizer

        return cls(AutoModelForMaskedLM.from_pretrained(str(folder)), AutoTokenizer.from_pretrained(str(folder)))

    @torch.inference_mode()
    def guesses(self, texts: Sequence[str], places: Sequence[Sequence[Place]], top: int = 10) -> list[list[list[str]]]:
        """For each word that is hidden, the model's `top` words, best first, in lower case.

        Every word is shown as one mask, so words of several tokens cannot be guessed. Words of one window are hidden
        together. `places`: per text, (start, end) of the words to hide.
        """
        found: list[dict[Place, list[str]]] = [{} for _ in texts]
        jobs = []
        for number, (tokens, hidden) in enumerate(zip(tokenize_notes(self.tokenizer, texts), places, strict=True)):
            for first in range(0, len(tokens), self.window):
                ids, cases, where = self._hide(tokens, first, hidden, one_mask=True)
                if where:
                    jobs.append((number, ids, cases, where))
        words: dict[int, str] = {}
        for batch in self._batches(jobs):
            rows = self._logits([(ids, cases, [at[0] for at in where.values()]) for _, ids, cases, where in batch])
            for (number, _, _, where), logits in zip(batch, rows, strict=True):
                for place, best in zip(where, logits.topk(min(top, logits.shape[-1])).indices.tolist(), strict=True):
                    for token in best:
                        if token not in words:
                            words[token] = self.tokenizer.decode([token]).strip().lower()
                    found[number][place] = [words[token] for token in best]
        return [[by_place.get(place, []) for place in wanted] for by_place, wanted in zip(found, places, strict=True)]

    @torch.inference_mode()
    def losses(self, texts: Sequence[str], *, masks: int = 4, seed: int = 1) -> list[float]:
        """Per text the mean loss of hidden words, in nats a word; nan for a text without words. `masks`: how many times
        the words to hide are drawn anew. `seed`: two models with the same seed are asked about the same words."""
        jobs = []
        counts = [0] * len(texts)
        totals = [0.0] * len(texts)
        for number, (text, tokens) in enumerate(zip(texts, tokenize_notes(self.tokenizer, texts), strict=True)):
            words = [match.span() for match in WORD.finditer(text)]
            for draw in range(masks):
                rng = random.Random(f"{seed}/{number}/{draw}")
                hidden = [word for word in words if rng.random() < HIDDEN_SHARE] or words[:1]
                counts[number] += len(hidden)
                for first in range(0, len(tokens), self.window):
                    ids, cases, where = self._hide(tokens, first, hidden, one_mask=False)
                    if where:
                        masked = (position for positions in where.values() for position in positions)
                        targets = {position: tokens.ids[first + position - 1] for position in masked}
                        jobs.append((number, ids, cases, targets))
        for batch in self._batches(jobs):
            rows = self._logits([(ids, cases, list(targets)) for _, ids, cases, targets in batch])
            for (number, _, _, targets), logits in zip(batch, rows, strict=True):
                wanted = torch.tensor(list(targets.values()), device=logits.device)
                totals[number] += float(cross_entropy(logits.float(), wanted, reduction="sum"))
        return [total / count if count else math.nan for total, count in zip(totals, counts, strict=True)]

    def _hide(
        self, tokens: NoteTokens, first: int, hidden: Sequence[Place], *, one_mask: bool
    ) -> tuple[list[int], list[int], dict[Place, list[int]]]:
        """One window with words hidden: ids, case classes, and positions of the masks of each word.

        With `one_mask` a word of several tokens becomes one mask. A word cut by the window's border is left alone.
        """
        last = min(first + self.window, len(tokens))
        left, right = border_ids(self.tokenizer)
        ids, cases = [left], [NO_CASE]
        where: dict[Place, list[int]] = {}
        words = iter(sorted(hidden))
        word = next(words, None)
        for index in range(first, last):
            start, end = tokens.starts[index], tokens.ends[index]
            while word is not None and word[1] <= start:
                word = next(words, None)
            if word is None or end <= word[0] or end == start:
                ids.append(tokens.ids[index])
                cases.append(tokens.case_ids[index])
                continue
            if one_mask and word in where:
                continue
            where.setdefault(word, []).append(len(ids))
            ids.append(self.tokenizer.mask_token_id)
            cases.append(NO_CASE)
        return [*ids, right], [*cases, NO_CASE], where

    def _batches(self, jobs: list[Any]) -> Iterator[list[Any]]:
        """Jobs of like length together, so that little is padded."""
        jobs.sort(key=lambda job: len(job[1]))
        return (jobs[first : first + self.batch_size] for first in range(0, len(jobs), self.batch_size))

    def _logits(self, rows: Sequence[tuple[list[int], list[int], list[int]]]) -> Sequence[torch.Tensor]:
        """Per row `(wanted positions, vocab)`, of its ids, case classes and wanted positions."""
        width = max(len(ids) for ids, _, _ in rows)
        pad = self.tokenizer.pad_token_id or 0
        device = self.model.device

        def padded(parts: Iterable[list[int]], filler: int) -> torch.Tensor:
            return torch.tensor([part + [filler] * (width - len(part)) for part in parts], device=device)

        inputs: dict[str, Any] = {"input_ids": padded((ids for ids, _, _ in rows), pad)}
        inputs["attention_mask"] = padded(([1] * len(ids) for ids, _, _ in rows), 0)
        places = [row * width + place for row, (_, _, wanted) in enumerate(rows) for place in wanted]
        flat = torch.tensor(places, device=device)
        if self.own:
            inputs |= {"case_ids": padded((cases for _, cases, _ in rows), NO_CASE), "heads": ("mlm",)}
            inputs["logits_positions"] = flat
        logits: torch.Tensor = self.model(**inputs).logits
        chosen = logits if self.own else logits.flatten(0, 1)[flat]
        return chosen.split([len(wanted) for _, _, wanted in rows])


class CausalModel:
    """A causal LM that scores texts; a folder, a Hub id, or a .gguf file (with the package gguf installed)."""

    def __init__(self, model: Any, tokenizer: Any) -> None:
        self.model = model.eval()
        self.tokenizer = tokenizer

    @classmethod
    def load(cls, source: str | Path) -> CausalModel:
        """Load the model. Raises ImportError: a .gguf file without the package that reads it."""
        from transformers import AutoModelForCausalLM, AutoTokenizer

        path = Path(source)
        where, options = (str(path.parent), {"gguf_file": path.name}) if path.suffix == ".gguf" else (str(source), {})
        tokenizer = AutoTokenizer.from_pretrained(where, **options)
        return cls(AutoModelForCausalLM.from_pretrained(where, dtype=torch.float32, **options), tokenizer)

    @torch.inference_mode()
    def losses(self, texts: Sequence[str], *, longest: int = 256) -> list[float]:
        """Per text the loss in nats a word over its first `longest` tokens; nan for a text of less than two tokens."""
        found = []
        for text in texts:
            encoded = self.tokenizer(text, return_offsets_mapping=True, truncation=True, max_length=longest)
            ids = torch.tensor([encoded["input_ids"]], device=self.model.device)
            if ids.shape[1] < 2:
                found.append(math.nan)
                continue
            logits = self.model(input_ids=ids).logits[0, :-1].float()
            total = float(cross_entropy(logits, ids[0, 1:], reduction="sum"))
            read = text[: max(end for _, end in encoded["offset_mapping"])]
            found.append(total / max(1, len(read.split())))
        return found


def load_language_model(source: str | Path) -> MaskedModel | CausalModel:
    """A masked or a causal LM, whichever the folder holds; a .gguf file is causal."""
    from transformers import AutoConfig

    if str(source).endswith(".gguf"):
        return CausalModel.load(source)
    config = AutoConfig.from_pretrained(str(source))
    names = " ".join(getattr(config, "architectures", None) or [])
    if "MaskedLM" in names or config.model_type == "synthetic_note":
        return MaskedModel.load(source)
    return CausalModel.load(source)
