"""The causal generator: any causal LM with adapters continues "facts of the note" with the note.

A note must hold each entity and number of its skeleton as it stands there, in order; one that does not is None, and is
drawn again by whoever asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import nn

from ..pieces import CloneNote, Example, Skeleton, write_out
from .base import Generator, LabelPrefix, PatientRows

#: Tokens of prompt and note together at most; longer notes are trained on by their beginning.
LONGEST = 512

#: How a token is drawn.
TEMPERATURE, TOP_P = 0.8, 0.9

#: Kinds of pieces that the prompt lists and the note must hold.
SAID = ("head", "entity", "number", "negation", "phi")


def prompt_of(skeleton: Skeleton) -> str:
    """What the model is told: the pieces in order."""
    return "; ".join(piece.text for piece in skeleton.pieces if piece.kind in SAID) + "\n\n"


def find_pieces(text: str, skeleton: Skeleton) -> CloneNote | None:
    """The note with the places of its entities and placeholders; None where a piece does not occur in order."""
    entities: list[tuple[int, int, str]] = []
    phi: list[tuple[int, int, str]] = []
    place = 0
    for piece in skeleton.pieces:
        if piece.kind not in SAID:
            continue
        start = text.lower().find(piece.text.lower(), place)
        if start < 0:
            return None
        place = start + len(piece.text)
        if piece.kind in ("entity", "phi"):
            (entities if piece.kind == "entity" else phi).append((start, place, piece.label))
    return CloneNote(skeleton.labels, text, tuple(entities), tuple(phi))


class CausalRowModel(nn.Module):
    """A causal LM with a label prefix; maps a batch to the mean loss of each row's note tokens."""

    def __init__(self, model: Any, prefix: LabelPrefix) -> None:
        super().__init__()
        self.model, self.prefix = model, prefix

    def inputs(self, batch: dict[str, torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """Embeddings `(rows, labels + length, hidden)` and the attention mask."""
        embedded = torch.cat([self.prefix(batch["labels"]), self.model.get_input_embeddings()(batch["ids"])], 1)
        return embedded, torch.cat([(batch["labels"] > 0).long(), batch["mask"]], 1)

    def forward(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        embedded, mask = self.inputs(batch)
        logits = self.model(inputs_embeds=embedded, attention_mask=mask, use_cache=False).logits
        before = batch["labels"].shape[1]
        targets = batch["targets"]
        losses = nn.functional.cross_entropy(
            logits[:, before - 1 : -1].float().transpose(1, 2), targets, ignore_index=-1, reduction="none"
        )
        return losses.sum(1) / (targets >= 0).sum(1).clamp(min=1)


class CausalRows(PatientRows):
    """Training rows: prompt and note of one of the patient's notes."""

    def __init__(self, examples: Sequence[Example], tokenizer: Any, label_numbers: dict[str, int], pad_id: int) -> None:
        super().__init__({"ids": pad_id, "targets": -1})
        for example in examples:
            prompt = tokenizer(prompt_of(example.skeleton), add_special_tokens=False)["input_ids"][: LONGEST // 2]
            text = write_out(example.skeleton, example.prose).text
            note = [*tokenizer(text, add_special_tokens=False)["input_ids"], tokenizer.eos_token_id]
            ids = np.array([*prompt, *note][:LONGEST], dtype=np.int64)
            targets = np.where(np.arange(len(ids)) < len(prompt), -1, ids)
            labels = np.array([label_numbers[label] for label in example.skeleton.labels], dtype=np.int64)
            self.by_patient.setdefault(example.patient, []).append({"ids": ids, "targets": targets, "labels": labels})

    draw = PatientRows.pick


class CausalGenerator(Generator):
    """Writes notes with any causal LM; adapters of this rank are put into the model."""

    def __init__(
        self, model: Any, tokenizer: Any, labels: Sequence[str], *, device: torch.device, rank: int = 8
    ) -> None:
        super().__init__(labels, device)
        if tokenizer.eos_token_id is None:
            raise ValueError("the tokenizer has no end-of-text token; use one of a causal LM")
        self.tokenizer = tokenizer
        pad = tokenizer.pad_token_id
        self.pad_id = int(tokenizer.eos_token_id if pad is None else pad)
        self.module = CausalRowModel(model, self._adapted(model, tokenizer, rank))

    def rows(self, examples: Sequence[Example]) -> CausalRows:
        return CausalRows(examples, self.tokenizer, self.label_numbers, self.pad_id)

    def _sample(self, skeletons: Sequence[Skeleton], seeds: Sequence[int]) -> list[CloneNote | None]:
        # One at a time: a note's draws must not depend on the batch it is in.
        return [self._write(skeleton, seed) for skeleton, seed in zip(skeletons, seeds, strict=True)]

    def _write(self, skeleton: Skeleton, seed: int) -> CloneNote | None:
        module: Any = self.module
        prompt = self.tokenizer(prompt_of(skeleton), add_special_tokens=False)["input_ids"][: LONGEST // 2]
        labels = [self.label_numbers[label] for label in skeleton.labels if label in self.label_numbers] or [0]
        batch = {"ids": torch.tensor([prompt]), "labels": torch.tensor([labels])}
        batch["mask"] = torch.ones_like(batch["ids"])
        embedded, mask = module.inputs({name: value.to(self.device) for name, value in batch.items()})
        words = sum(piece.words for piece in skeleton.slots)
        room = min(LONGEST - len(prompt), 3 * words + 2 * len(prompt) + 16)
        stream = torch.Generator().manual_seed(seed)
        cache, written = None, []
        for _ in range(room):
            output = module.model(inputs_embeds=embedded, attention_mask=mask, past_key_values=cache, use_cache=True)
            cache = output.past_key_values
            token = self._draw(output.logits[0, -1].float().cpu(), stream)
            if token == self.tokenizer.eos_token_id:
                break
            written.append(token)
            embedded = module.model.get_input_embeddings()(torch.tensor([[token]], device=self.device))
            mask = nn.functional.pad(mask, (0, 1), value=1)
        text = self.tokenizer.decode(written, skip_special_tokens=True).strip()
        return find_pieces(text, skeleton)

    def _draw(self, logits: torch.Tensor, stream: torch.Generator) -> int:
        shares, order = (logits / TEMPERATURE).softmax(-1).sort(descending=True)
        shares = shares.masked_fill(shares.cumsum(-1) - shares >= TOP_P, 0.0)
        return int(order[torch.multinomial(shares, 1, generator=stream)])
