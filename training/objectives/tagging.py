"""Windows with PHI or entity labels: unmasked text, one BIO label a token."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from synthetic_note.modeling.configuration_synthetic_note import bio_labels
from synthetic_note.pipelines.annotation.tokens import NoteTokens, tokenize_notes

from .windows import NO_LABEL, Window, generator, surround


class LabelledText(Protocol):
    """A text with labelled spans and ranges that the loss must not see."""

    @property
    def text(self) -> str: ...
    @property
    def labels(self) -> Sequence[tuple[int, int, str]]: ...
    @property
    def ignore(self) -> Sequence[tuple[int, int]]: ...


def bio_targets(
    tokens: NoteTokens,
    labels: Sequence[tuple[int, int, str]],
    ignore: Sequence[tuple[int, int]],
    index: Mapping[str, int],
) -> np.ndarray:
    """BIO label of each token; tokens in `ignore`, and spans whose label is not in `index`, have none. `labels`:
    (start, end, label) by characters, without overlaps. `index`: number of each BIO label, see `bio_labels`."""
    targets = np.zeros(len(tokens), dtype=np.int64)
    starts, ends = np.array(tokens.starts, dtype=np.int64), np.array(tokens.ends, dtype=np.int64)
    for start, end, label in labels:
        inside = np.flatnonzero((starts < end) & (ends > start))
        if not len(inside):
            continue
        if f"B-{label}" not in index:
            targets[inside] = NO_LABEL
            continue
        targets[inside] = index[f"I-{label}"]
        targets[inside[0]] = index[f"B-{label}"]
    for start, end in ignore:
        targets[(starts < end) & (ends > start)] = NO_LABEL
    return targets


class TaggingObjective:
    """Windows number `index` of a seeded, endless sequence of labelled texts. `sources`: (share, make) pairs;
    `make(rng)` gives a labelled text, and depends on the generator alone. `target`: name of the labels in the batch,
    `phi_labels` or `entity_labels`. `label_names`: labels before BIO prefixes. `alone`: share of windows that hold one
    text only; in the others short texts are packed."""

    def __init__(
        self,
        sources: Sequence[tuple[float, Callable[[random.Random], LabelledText]]],
        *,
        target: str,
        label_names: Sequence[str],
        tokenizer: Any,
        length: int,
        seed: int,
        alone: float = 0.0,
    ) -> None:
        shares = np.array([share for share, _ in sources], dtype=float)
        self.bounds = np.cumsum(shares / shares.sum())
        self.makers = [make for _, make in sources]
        self.target = target
        self.index = {label: number for number, label in enumerate(bio_labels(list(label_names)))}
        self.tokenizer = tokenizer
        self.body = length - 2
        self.seed = seed
        self.alone = alone

    def window(self, index: int) -> Window:
        """The window with this number: most short texts are packed, of a long one a random part is taken."""
        rng = generator(self.seed, self.target, index)
        columns: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
        room = self.body
        # Not drawn where nothing depends on it, so that older configurations make the windows that they made.
        most = 1 if self.alone and rng.random() < self.alone else 12
        while room > 24 and len(columns) < most:
            source = min(int(np.searchsorted(self.bounds, rng.random(), side="right")), len(self.makers) - 1)
            example = self.makers[source](random.Random(int(rng.integers(2**63))))
            tokens = tokenize_notes(self.tokenizer, [example.text])[0]
            if not len(tokens):
                continue
            targets = bio_targets(tokens, example.labels, example.ignore, self.index)
            start = self._start(rng, len(tokens), room)
            stop = min(start + room, len(tokens))
            columns.append(
                (np.array(tokens.ids[start:stop]), np.array(tokens.case_ids[start:stop]), targets[start:stop])
            )
            room -= stop - start + 1
        separator = self.tokenizer.sep_token_id
        ids, case_ids, labels = (
            _join([column[part] for column in columns], filler)
            for part, filler in ((0, separator), (1, 0), (2, NO_LABEL))
        )
        return Window(
            input_ids=surround(ids, self.tokenizer.cls_token_id, separator),
            case_ids=surround(case_ids, 0, 0),
            targets={self.target: surround(labels, NO_LABEL, NO_LABEL)},
        )

    @staticmethod
    def _start(rng: np.random.Generator, size: int, room: int) -> int:
        if size <= room:
            return 0
        # Heads and ends of notes carry most identifiers: each is taken a quarter of the time.
        place = rng.random()
        if place < 0.25:
            return 0
        if place < 0.5:
            return size - room
        return int(rng.integers(size - room + 1))


def _join(parts: Sequence[np.ndarray], filler: int) -> np.ndarray:
    joined: list[np.ndarray] = []
    for number, part in enumerate(parts):
        if number:
            joined.append(np.array([filler]))
        joined.append(part)
    return np.concatenate(joined) if joined else np.array([], dtype=np.int64)
