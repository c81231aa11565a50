"""Training windows of fixed length, and their collation into batches."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from synthetic_note.pipelines.annotation.tokens import border_ids

NO_LABEL = -100
LABEL_NAMES: tuple[str, ...] = ("labels", "phi_labels", "entity_labels", "pos_labels")


@dataclass
class Window:
    """One example: token ids and case classes with special tokens, and the labels that it has.

    `targets` maps a name of LABEL_NAMES to an array as long as `input_ids`, NO_LABEL where there is no target.
    """

    input_ids: np.ndarray
    case_ids: np.ndarray
    targets: dict[str, np.ndarray] = field(default_factory=dict)


def generator(*parts: object) -> np.random.Generator:
    """A random generator that depends on its arguments alone, the same in every process."""
    digest = hashlib.sha256("/".join(map(str, parts)).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "big"))


def special_ids(tokenizer: Any) -> dict[str, Any]:
    """Ids of the tokens that masked-LM windows need."""
    first, last = border_ids(tokenizer)
    return {"cls_id": first, "sep_id": last, "mask_id": tokenizer.mask_token_id}


def surround(values: Sequence[int] | np.ndarray, first: int, last: int) -> np.ndarray:
    """An array with one value put before and one behind it."""
    return np.concatenate(([first], values, [last])).astype(np.int64)


def by_padded_length(windows: Sequence[Window], length: int) -> list[tuple[int, list[Window]]]:
    """Windows with the length that they are padded to: a quarter of `length`, a half or the whole, short ones first.

    Few lengths, so that a compiled encoder meets few shapes; padding a message of ten words to a whole window would
    cost as much as a window of prose.
    """
    groups: dict[int, list[Window]] = {padded: [] for padded in sorted({-(-length // 4), -(-length // 2), length})}
    for window in windows:
        fitting = next((padded for padded in groups if len(window.input_ids) <= padded), length)
        groups[fitting].append(window)
    return [(padded, group) for padded, group in groups.items() if group]


def collate(windows: Sequence[Window], pad_token_id: int, length: int) -> dict[str, torch.Tensor]:
    """Pad windows to `length` tokens: input_ids, case_ids, attention_mask and all labels, `(batch, length)`."""
    shape = (len(windows), length)
    batch = {
        "input_ids": np.full(shape, pad_token_id, dtype=np.int64),
        "case_ids": np.zeros(shape, dtype=np.int64),
        "attention_mask": np.zeros(shape, dtype=np.int64),
        **{name: np.full(shape, NO_LABEL, dtype=np.int64) for name in LABEL_NAMES},
    }
    for row, window in enumerate(windows):
        size = min(len(window.input_ids), length)
        batch["input_ids"][row, :size] = window.input_ids[:size]
        batch["case_ids"][row, :size] = window.case_ids[:size]
        batch["attention_mask"][row, :size] = 1
        for name, values in window.targets.items():
            batch[name][row, :size] = values[:size]
    return {name: torch.from_numpy(values) for name, values in batch.items()}
