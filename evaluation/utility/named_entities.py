"""Utility for named entities: a tagger trained on a version with its real notes' gold, tested on real held-out gold.

Gold spans are carried over to a version word by word; a clone brings its own. The tagger is a layer over the states of
a frozen sentence encoder that has seen none of the labels, so that it learns them from the version alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import torch
from synthetic_note.evaluation.alignment import carry_spans
from synthetic_note.evaluation.fidelity.shape import REAL
from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import mean_of_seeds
from synthetic_note.evaluation.material import Material, Span
from synthetic_note.evaluation.tools import Tools

SEEDS, EPOCHS, HIDDEN, BATCH, RATE = 5, 12, 128, 256, 6e-3

_WORD = re.compile(r"[^\W_]+|[^\w\s]")
Annotated = tuple[Sequence[str], Sequence[Sequence[Span]]]


def tags_of(text: str, spans: Sequence[Span]) -> tuple[list[tuple[int, int]], list[str]]:
    """Places of the words and marks of a text, and the BIO tag of each."""
    places = [match.span() for match in _WORD.finditer(text)]
    tags = ["O"] * len(places)
    for start, end, label in sorted(spans, key=lambda span: span[0] - span[1]):
        inside = [number for number, (first, last) in enumerate(places) if first < end and start < last]
        if inside and all(tags[number] == "O" for number in inside):
            for number in inside:
                tags[number] = f"{'B' if number == inside[0] else 'I'}-{label}"
    return places, tags


class _Notes:
    """Notes as word vectors with their neighbours', `(words, 3 * hidden)`, and tags, note by note."""

    def __init__(self, annotated: Annotated, tools: Tools) -> None:
        texts, spans = annotated
        found = [tags_of(text, own) for text, own in zip(texts, spans, strict=True)]
        self.tags = [tags for _, tags in found]
        self.vectors = [
            torch.from_numpy(np.concatenate([np.roll(states, 1, 0), states, np.roll(states, -1, 0)], axis=1))
            for states in tools.encoder.word_vectors(texts, [places for places, _ in found])
        ]


def f1(train: _Notes, test: _Notes, *, seed: int) -> float:
    """Micro F1 by seqeval of a tagger of the training notes, on the test notes. `seed`: of the bootstrap sample of the
    training notes, and of the tagger's start."""
    from seqeval.metrics import f1_score

    chosen = np.random.default_rng(seed).integers(len(train.tags), size=len(train.tags))
    names = ["O", *sorted({tag for tags in train.tags for tag in tags} - {"O"})]
    numbers = {name: number for number, name in enumerate(names)}
    vectors = torch.cat([train.vectors[note] for note in chosen])
    targets = torch.tensor([numbers[tag] for note in chosen for tag in train.tags[note]])
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        tagger = torch.nn.Sequential(
            torch.nn.Linear(vectors.shape[1], HIDDEN), torch.nn.ReLU(), torch.nn.Linear(HIDDEN, len(names))
        )
        optimizer = torch.optim.AdamW(tagger.parameters(), RATE)
        steps = EPOCHS * -(-len(targets) // BATCH)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
        for _ in range(EPOCHS):
            for part in torch.randperm(len(targets)).split(BATCH):
                loss = torch.nn.functional.cross_entropy(tagger(vectors[part]), targets[part])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                schedule.step()
    with torch.inference_mode():
        guessed = [[names[number] for number in tagger(states).argmax(-1)] for states in test.vectors]
    return float(f1_score(test.tags, guessed, zero_division=0))


def run(material: Material, tools: Tools) -> Section:
    """F1 on the gold entities of the held-out notes, for the real notes and every version."""
    section = Section.of("named_entities", seeds=SEEDS, encoder=tools.encoder_name)
    notes = [*material.real, *material.held_out]
    if not material.held_out or any(note.entities is None for note in notes):
        return section.skip("Gold entities of real and held-out notes are needed (key `entities`, --holdout).")
    gold = [note.entities or () for note in material.real]
    sources: dict[str, Annotated] = {REAL: (material.texts, gold)}
    for name, version in material.versions.items():
        if version.sources is not None:
            carried = [carry_spans(material.texts[place], gold[place], text) for place, text in version.pairs()]
            sources[name] = (version.texts, carried)
        elif version.entities is not None:
            sources[name] = (version.texts, version.entities)
    test = _Notes((material.holdout, [note.entities or () for note in material.held_out]), tools)
    measure = Measure.of("named_entities", "f1")
    for name, source in sources.items():
        train = _Notes(source, tools)
        runs = [f1(train, test, seed=seed) for seed in range(SEEDS)]
        measure.figures[name] = mean_of_seeds(runs, len(train.tags))
        tools.advance(1 / len(sources))
    section.measures = [measure]
    return section
