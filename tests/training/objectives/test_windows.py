"""Windows: seeded generators and collation."""

import numpy as np
import pytest
import torch
from synthetic_note.training.objectives.windows import (
    LABEL_NAMES,
    NO_LABEL,
    Window,
    by_padded_length,
    collate,
    generator,
    surround,
)


def test_generators_depend_on_their_parts_alone() -> None:
    assert generator(1, "a", 2).random() == generator(1, "a", 2).random()
    assert generator(1, "a", 2).random() != generator(1, "a", 3).random()
    assert surround([5, 6], 1, 2).tolist() == [1, 5, 6, 2]
    assert surround(np.array([], dtype=np.int64), 1, 2).tolist() == [1, 2]


def test_collate_pads_to_one_length() -> None:
    windows = [
        Window(np.array([1, 2, 3]), np.array([0, 1, 2]), {"labels": np.array([NO_LABEL, 7, NO_LABEL])}),
        Window(np.arange(9), np.ones(9, dtype=np.int64), {"phi_labels": np.arange(9)}),
    ]
    batch = collate(windows, pad_token_id=99, length=6)
    assert batch["input_ids"].tolist() == [[1, 2, 3, 99, 99, 99], [0, 1, 2, 3, 4, 5]]
    assert batch["attention_mask"].sum(-1).tolist() == [3, 6]
    assert batch["labels"][0].tolist() == [NO_LABEL, 7, *[NO_LABEL] * 4]
    assert (batch["labels"][1] == NO_LABEL).all()
    assert batch["phi_labels"][1].tolist() == list(range(6))
    assert set(batch) == {"input_ids", "case_ids", "attention_mask", *LABEL_NAMES}
    assert all(value.dtype == torch.int64 for value in batch.values())
    with pytest.raises(KeyError):
        collate([Window(np.array([1]), np.array([0]), {"made_up": np.array([1])})], 0, 4)


def test_windows_are_padded_to_a_quarter_a_half_or_the_whole() -> None:
    windows = [Window(np.arange(size), np.zeros(size), {}) for size in (40, 16, 3, 17, 32, 33, 64)]
    groups = {length: [len(w.input_ids) for w in group] for length, group in by_padded_length(windows, 64)}
    assert groups == {16: [16, 3], 32: [17, 32], 64: [40, 33, 64]}
    # A longer one is cut by collation.
    assert by_padded_length([Window(np.arange(9), np.zeros(9), {})], 6)[0][0] == 6
