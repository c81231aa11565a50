"""Training windows of fixed length, and their collation into batches."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

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


def surround(values: Sequence[int] | np.ndarray, first: int, last: int) -> np.ndarray:
    """An array with one value put before and one behind it."""
    return np.concatenate(([first], values, [last])).astype(np.int64)


def collate(windows: Sequence[Window], pad_token_id: int, length: int) -> dict[str, torch.Tensor]:
    """Pad windows to `length` tokens: input_ids, case_ids, attention_mask and all labels, `(batch, length)`.

    The padded length is fixed, so that a compiled encoder meets one shape only.
    """
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
