"""What the decoding benchmarks share: notes ready to be filled, the cost of filling them, the fluency of the fills."""

from __future__ import annotations

import random
import resource
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from decoding_reference import Cost, window_around
from synthetic_note.pipelines.annotation.heads.batching import TokenWindow, run_windows
from synthetic_note.pipelines.annotation.tokens import WORD, put_placeholders, tokenize_notes
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote, context_of
from synthetic_note.pipelines.planning.plan import plan_masks
from synthetic_note.pipelines.stages import infilling_note
from synthetic_note.training.data.read_data import read_texts

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "rewriting.md"

#: Tokens of the window in which a fill's pseudo-log-likelihood is asked for.
SCORE_WINDOW = 128


@dataclass
class Run:
    """One method at one ratio: its cost, and per note what was measured of its fills."""

    method: str
    ratio: float
    notes: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    passes: int = 0
    tokens: int = 0
    planned: int = 0
    filled: int = 0
    peak_memory_mb: float = 0.0
    same: int = 0
    bigrams: int = 0
    distinct_bigrams: int = 0
    recovered: list[int] = field(default_factory=list)
    scores: list[list[float]] = field(default_factory=list)

    def mean_score(self, notes: int | None = None) -> float:
        """Mean pseudo-log-likelihood of the fills of the first notes."""
        values = [value for note in self.scores[:notes] for value in note]
        return statistics.fmean(values) if values else float("nan")


class CountingModel:
    """The model, with a count of the tokens that go through it."""

    def __init__(self, model: Any) -> None:
        self.model, self.tokens, self.dtype = model, 0, model.dtype

    def __call__(self, **inputs: Any) -> Any:
        self.tokens += inputs["input_ids"].numel()
        return self.model(**inputs)


def read_notes(data: Path, count: int) -> list[str]:
    """The first notes of a file, or of the development split in a folder."""
    return read_texts(data if data.is_file() else data / "mtsamples/dev.jsonl")[:count]


class Prepared:
    """Notes annotated, planned and tokenized, as the pipeline does it before it decodes."""

    def __init__(self, pipe: Any, texts: Sequence[str], *, close: bool = False) -> None:
        self.pipe, self.texts, self.close = pipe, texts, close
        self.annotations = pipe.annotate(list(texts))
        self.tokens = [
            put_placeholders(tokens, annotation.phi, pipe.stages.placeholders)
            for tokens, annotation in zip(tokenize_notes(pipe.tokenizer, texts), self.annotations, strict=True)
        ]

    def notes(self, ratio: float, count: int) -> list[InfillingNote]:
        """Fresh notes with the words to rewrite at this ratio, the same on every call."""
        table = self.pipe.stages.infiller.table
        notes = []
        for number, (text, annotation, tokens) in enumerate(
            zip(self.texts[:count], self.annotations, self.tokens, strict=False)
        ):
            plan = plan_masks(
                text,
                annotation,
                mask_ratio=ratio,
                protected_words=self.pipe.stages.protected_words,
                common_words=table.common_words,
                close=self.close,
                fill_words=table.numbers,
                rng=random.Random(number),
            )
            phi = (text[span.start : span.end] for span in annotation.phi)
            forbidden = frozenset(match.group().lower() for part in phi for match in WORD.finditer(part))
            note = infilling_note(text, tokens, plan, number.to_bytes(32, "big"), forbidden)
            # Only what the reference's loop can rewrite, too: single words.
            single = [word for word in (*note.words, *note.spare) if word not in note.wordings]
            words = [word for word in single if word not in note.omissions][: len(note.words)]
            notes.append(replace(note, words=words, spare=(), omissions=frozenset(), wordings={}, wanted=None))
        return notes


def measure(
    run: Run, notes: list[InfillingNote], fill: Any, infiller: Infiller, fills: int, device: torch.device
) -> Run:
    """Time `fill(notes)`, then score what it wrote."""
    wall, cpu = time.perf_counter(), time.process_time()
    cost: Cost = fill(notes)
    run.seconds, run.cpu_seconds = time.perf_counter() - wall, time.process_time() - cpu
    run.passes, run.tokens, run.notes = cost.passes, cost.tokens, len(notes)
    run.peak_memory_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    score_fills(run, notes, infiller, fills, device)
    return run


def score_fills(run: Run, notes: Sequence[InfillingNote], infiller: Infiller, fills: int, device: torch.device) -> None:
    """Pseudo-log-likelihood of a sample of the fills, and whether the model would guess the original there."""
    windows: list[TokenWindow] = []
    asked: list[tuple[int, int, int]] = []
    mask, bigrams = infiller.tokenizer.mask_token_id, []
    for number, note in enumerate(notes):
        run.scores.append([])
        chosen = set(random.Random(number).sample(range(len(note.slots)), min(fills, len(note.slots))))
        run.planned += len(note.words)
        for place, slot in enumerate(note.slots):
            if slot.fill is None:
                continue
            run.filled += 1
            run.same += slot.fill == slot.original
            around = context_of(note, place)
            bigrams += [(around.before, slot.fill), (slot.fill, around.after)]
            if place in chosen:
                token, slot.shown = slot.shown[0], [mask]
                ids, case_ids, position = window_around(infiller, note, place, SCORE_WINDOW)
                slot.shown = [token]
                windows.append(TokenWindow(ids, case_ids, [position]))
                asked.append((number, token, slot.ids[0] if len(slot.ids) == 1 else -1))
    pairs = [pair for pair in bigrams if all(pair)]
    run.bigrams, run.distinct_bigrams = len(pairs), len(set(pairs))

    def collect(index: int, logits: torch.Tensor) -> None:
        number, token, original = asked[index]
        run.scores[number].append(float(logits[0].log_softmax(-1)[token]))
        run.recovered.append(int(logits[0].argmax()) == original)

    run_windows(
        infiller.model,
        windows,
        pad_token_id=infiller.tokenizer.pad_token_id or 0,
        batch_size=8,
        device=device,
        heads=("mlm",),
        accepts_case=infiller.own,
        collect=collect,
        longest=infiller.window_length,
    )
