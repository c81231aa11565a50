"""The masked generator: a masked LM whose prose is masked whole and written in rounds.

In every round each slot of the note gets its next word, all slots at once: a word is drawn knowing the words before it
and the kept piece after its slot. As many rounds as the longest slot has words, `PART` at most, whatever the length of
the note.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from synthetic_note.pipelines.annotation.heads.tagging import is_own_model
from synthetic_note.pipelines.annotation.tokens import border_ids
from synthetic_note.pipelines.lexicons.vocabulary import FUNCTION_WORDS
from torch import nn

from ..pieces import CloneNote, Example, Piece, Skeleton
from ..word_tables import WordTables
from .base import Generator, LabelPrefix, Row, collate
from .fill_words import fill_words
from .masked_rows import FILLS, MaskedRows
from .prose_sequences import KEPT, PART, ProseSequence, SequenceMaker
from .sentence_case import polish
from .word_prior import WordPrior

#: Tokens of context that a decoding window shows on each side of what it writes.
CONTEXT = 40

#: How a word is drawn, and the power of the model's probabilities beside those of the word tables.
TEMPERATURE, TOP_K, MODEL_WEIGHT = 0.9, 100, 0.4


class MaskedRowModel(nn.Module):
    """A masked LM with a label prefix; maps a batch to the mean loss of each row. `model`: ours, or any masked LM.
    `word_ids`: `(words,)` token ids of the fill vocabulary; the loss is over these alone."""

    def __init__(self, model: Any, prefix: LabelPrefix, word_ids: torch.Tensor) -> None:
        super().__init__()
        self.model, self.prefix = model, prefix
        self.own = is_own_model(model)
        self.word_ids = word_ids

    def forward(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        targets = batch["targets"]
        flat = (targets.flatten() >= 0).nonzero().flatten()
        logits = self.word_logits(batch, flat)
        losses = nn.functional.cross_entropy(logits, targets.flatten()[flat], reduction="none")
        rows = flat // targets.shape[1]
        counts = torch.bincount(rows, minlength=len(targets)).clamp(min=1)
        return torch.zeros(len(targets), device=losses.device).index_add(0, rows, losses) / counts

    def word_logits(self, batch: dict[str, torch.Tensor], flat: torch.Tensor) -> torch.Tensor:
        """Logits `(positions, words)` at flat indices into the batch's tokens, prefix not counted."""
        prefix = self.prefix(batch["labels"])
        before = prefix.shape[1]
        embedded = self.model.get_input_embeddings()(batch["ids"])
        inputs = torch.cat([embedded[:, :1], prefix, embedded[:, 1:]], 1)
        mask = torch.cat([batch["mask"][:, :1], (batch["labels"] > 0).long(), batch["mask"][:, 1:]], 1)
        rows, places = flat // batch["ids"].shape[1], flat % batch["ids"].shape[1]
        # Only the first token, which is never asked for, stands before the prefix.
        positions = rows * inputs.shape[1] + places + before
        if self.own:
            case_ids = nn.functional.pad(batch["case_ids"], (before, 0))
            logits = self.model(
                inputs_embeds=inputs, attention_mask=mask, case_ids=case_ids, heads=("mlm",), logits_positions=positions
            ).logits
        else:
            logits = self.model(inputs_embeds=inputs, attention_mask=mask).logits.flatten(0, 1)[positions]
        return logits.float()[:, self.word_ids]


class MaskedGenerator(Generator):
    """Writes notes with a masked LM, ours or any with a fast tokenizer; adapters of this rank are put into the
    model."""

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        labels: Sequence[str],
        *,
        device: torch.device,
        rank: int = 8,
        batch_size: int = 16,
    ) -> None:
        super().__init__(labels, device)
        if tokenizer.mask_token_id is None:
            raise ValueError("the model has no mask token; use a masked LM, or --generator causal")
        self.tokenizer, self.batch_size = tokenizer, batch_size
        words = fill_words(tokenizer, model)
        if not words:
            raise ValueError("the vocabulary has no whole words; use another model")
        self.words = list(words)
        self.word_ids = torch.tensor([index for index, _ in words.values()])
        self.prose = np.array([prose for _, prose in words.values()])
        self.prior: WordPrior | None = None
        function = frozenset(self.words) & FUNCTION_WORDS
        self.table_words = frozenset(self.words) - function, function
        numbers = {word: number for number, word in enumerate(self.words)}
        self.maker = SequenceMaker(tokenizer, numbers, getattr(model.config, "placeholder_tokens", None) or {})
        self.borders = border_ids(tokenizer)
        self.pad_id = int(tokenizer.pad_token_id or 0)
        limit = getattr(model.config, "window_length", 0) or getattr(model.config, "max_position_embeddings", 512) - 2
        # Room for borders and a few labels.
        self.body = max(2 * CONTEXT + 8, min(256, int(limit)) - 6)
        prefix = self._adapted(model, tokenizer, rank)
        self.module = MaskedRowModel(model, prefix, self.word_ids.to(device))

    def rows(self, examples: Sequence[Example]) -> MaskedRows:
        return MaskedRows(
            examples,
            self.maker,
            self.label_numbers,
            borders=self.borders,
            body=self.body,
            pad_id=self.pad_id,
            word_ids=self.word_ids.numpy(),
        )

    def steer(self, tables: WordTables) -> None:
        self.prior = WordPrior(tables, self.words)
        self.habit = self._habit()

    @torch.inference_mode()
    def _habit(self) -> torch.Tensor:
        """Log probability of each word where the model knows nothing of the note, `(words,)`."""
        probable = torch.zeros(len(self.words))
        for length in range(1, PART + 1):
            note = self.maker.make(Skeleton((), (Piece("prose", words=length), Piece("mark", "."))))
            job = (0, 0, len(note.ids), [place for place, slot in enumerate(note.slots) if slot != KEPT])
            row = self._row(note, np.zeros(0), 0, len(note.ids))
            probable += self._run([row], [job])[0].softmax(-1).mean(0) / PART
        return probable.clamp_min(1e-7).log()

    def _sample(self, skeletons: Sequence[Skeleton], seeds: Sequence[int]) -> list[CloneNote | None]:
        notes = [self.maker.make(skeleton) for skeleton in skeletons]
        streams = [torch.Generator().manual_seed(seed) for seed in seeds]
        written: list[dict[int, int]] = [{} for _ in notes]
        labels = [
            np.array([self.label_numbers[label] for label in skeleton.labels if label in self.label_numbers])
            for skeleton in skeletons
        ]
        while True:
            jobs = [
                (note, start, stop, places)
                for note, sequence in enumerate(notes)
                for start, stop, places in self._windows(sequence, _next_places(sequence, written[note]))
            ]
            if not jobs:
                break
            jobs.sort(key=lambda job: job[2] - job[1])
            logits: dict[int, list[tuple[list[int], torch.Tensor]]] = {}
            for first in range(0, len(jobs), self.batch_size):
                part = jobs[first : first + self.batch_size]
                rows = [self._row(notes[note], labels[note], start, stop) for note, start, stop, _ in part]
                for (note, _, _, places), values in zip(part, self._run(rows, part), strict=True):
                    logits.setdefault(note, []).append((places, values))
            for note, found in logits.items():
                found.sort(key=lambda item: item[0][0])
                places = [place for part_places, _ in found for place in part_places]
                self._write(
                    notes[note],
                    skeletons[note].labels,
                    written[note],
                    places,
                    torch.cat([v for _, v in found]),
                    streams[note],
                )
        return [
            polish(skeleton, _by_slot(sequence, words, self.words))
            for skeleton, sequence, words in zip(skeletons, notes, written, strict=True)
        ]

    def _windows(self, sequence: ProseSequence, places: list[int]) -> list[tuple[int, int, list[int]]]:
        """(start, stop, places) of windows that together show every place with context on both sides.

        Late rounds have few open slots, and only the text around them is run.
        """
        groups: list[list[int]] = []
        for place in places:
            near = bool(groups) and place - groups[-1][-1] <= 2 * CONTEXT
            if near and place - groups[-1][0] < self.body - 2 * CONTEXT:
                groups[-1].append(place)
            else:
                groups.append([place])
        return [
            (max(0, group[0] - CONTEXT), min(len(sequence.ids), group[-1] + 1 + CONTEXT), group) for group in groups
        ]

    def _row(self, sequence: ProseSequence, labels: np.ndarray, start: int, stop: int) -> Row:
        first, last = self.borders
        return {
            "ids": np.array([first, *sequence.ids[start:stop], last]),
            "case_ids": np.array([0, *sequence.case_ids[start:stop], 0]),
            "targets": np.full(stop - start + 2, -1),
            "labels": labels.astype(np.int64),
        }

    def _run(self, rows: list[Row], jobs: Sequence[tuple[int, int, int, list[int]]]) -> list[torch.Tensor]:
        batch = {name: value.to(self.device) for name, value in collate(rows, {"ids": self.pad_id, **FILLS}, 8).items()}
        length = batch["ids"].shape[1]
        flat = [row * length + place - start + 1 for row, (_, start, _, places) in enumerate(jobs) for place in places]
        module: Any = self.module
        logits = module.word_logits(batch, torch.tensor(flat, device=self.device)).cpu()
        return list(logits.split([len(places) for _, _, _, places in jobs]))

    def _write(
        self,
        sequence: ProseSequence,
        labels: Sequence[str],
        written: dict[int, int],
        places: list[int],
        logits: torch.Tensor,
        stream: torch.Generator,
    ) -> None:
        """Draw a word for each place, top-k with temperature; no word stands beside itself or twice within a few.

        With word tables, the model and the tables are multiplied (Hinton 2002). Words that mostly stand in entities are
        written only where the tables know them as prose of the label.
        """
        logits = logits.log_softmax(-1)
        if self.prior is None:
            logits[:, ~self.prose] = -torch.inf
        else:
            logits = MODEL_WEIGHT * (logits - self.habit) + torch.from_numpy(
                np.stack([self.prior.scores(labels, self._before(sequence, written, place)) for place in places])
            )
            logits[:, ~(self.prose | self.prior.own_words(labels))] = -torch.inf
        for row, place in enumerate(places):
            near = [written[other] for other in range(max(0, place - 6), place) if other in written]
            banned = [word for word in near if len(self.words[word]) > 3] + [
                written[other] for other in (place - 1, place + 1) if other in written
            ]
            logits[row, banned] = -torch.inf
        values, numbers = logits.topk(min(TOP_K, logits.shape[1]), -1)
        noise = torch.rand(values.shape, generator=stream).clamp_(1e-9, 1 - 1e-7)
        values = values / TEMPERATURE - torch.log(-torch.log(noise))
        chosen = numbers.gather(1, values.argmax(-1, keepdim=True)).flatten().tolist()
        for place, word in zip(places, chosen, strict=True):
            written[place] = word
            sequence.ids[place] = int(self.word_ids[word])

    def _before(self, sequence: ProseSequence, written: dict[int, int], place: int) -> str | None:
        """What stands before a place, as the word tables call it; None for a word that is not written yet."""
        if place - 1 in written:
            return self.words[written[place - 1]]
        slot = sequence.slots[place]
        return None if place and sequence.slots[place - 1] == slot else sequence.openings[slot]


def _next_places(sequence: ProseSequence, written: dict[int, int]) -> list[int]:
    """The first unwritten word of each part of each slot."""
    places: dict[tuple[int, int], int] = {}
    before: dict[int, int] = {}
    for place, slot in enumerate(sequence.slots):
        if slot == KEPT:
            continue
        before[slot] = before.get(slot, -1) + 1
        if place not in written:
            places.setdefault((slot, before[slot] // PART), place)
    return sorted(places.values())


def _by_slot(sequence: ProseSequence, written: dict[int, int], words: Sequence[str]) -> list[list[str]]:
    """The words of each slot."""
    slots: dict[int, list[str]] = {}
    for place in sorted(written):
        slots.setdefault(sequence.slots[place], []).append(words[written[place]])
    return [slots[slot] for slot in sorted(slots)]
