"""Stages and batches: learning rates, which windows each step takes, and how they are made ahead."""

import itertools
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loop_runs import LENGTH, Numbers
from synthetic_note.training.loop.batches import BatchSource, StepBatch, StepBatches
from synthetic_note.training.loop.schedule import Schedule, Stage
from synthetic_note.training.objectives.windows import LABEL_NAMES, NO_LABEL, Window

MIXTURES = st.dictionaries(st.sampled_from(["mlm", "phi", "entity"]), st.floats(0.05, 1.0), min_size=1)


def test_learning_rate_warms_up_and_falls() -> None:
    stage = Stage("one", 10, {"mlm": 1.0}, start_lr=1.0, end_lr=0.0, warmup_steps=4)
    rates = [stage.learning_rate(step) for step in range(11)]
    assert rates[:4] == [0.25, 0.5, 0.75, 1.0]
    assert rates[4] == 1.0
    assert rates[10] == 0.0
    assert all(first >= second for first, second in itertools.pairwise(rates[4:]))
    schedule = Schedule([Stage("a", 2, {"mlm": 1.0}, 1.0, 1.0), Stage("b", 2, {"mlm": 1.0}, 0.5, 0.5)], 4)
    assert [schedule.learning_rate(step) for step in range(4)] == [1.0, 1.0, 0.5, 0.5]
    with pytest.raises(ValueError, match="stages"):
        Schedule([], 4)


@given(first=MIXTURES, second=MIXTURES, steps=st.integers(1, 30), batch=st.integers(1, 12))
def test_windows_are_dealt_out_once_and_in_their_shares(first, second, steps, batch):
    stages = [Stage("a", steps, first, 1.0, 1.0), Stage("b", steps, second, 1.0, 1.0)]
    schedule = Schedule(stages, batch)
    seen: dict[str, list[int]] = {}
    for step in range(schedule.total_steps):
        numbers = schedule.window_numbers(step)
        assert len(numbers) == batch
        for name, number in numbers:
            seen.setdefault(name, []).append(number)
    for numbers in seen.values():
        # No number twice, none left out.
        assert numbers == list(range(len(numbers)))
    counts = Counter({name: len(numbers) for name, numbers in seen.items()})
    for name in {*first, *second}:
        owed = sum(steps * batch * mixture.get(name, 0.0) / sum(mixture.values()) for mixture in (first, second))
        assert abs(counts[name] - owed) < 2 * len({*first, *second})


STAGES = [Stage("all", 7, {"mlm": 0.7, "phi": 0.3}, start_lr=1e-3, end_lr=0.0)]


def batches(accumulation_steps: int = 1, **share: int) -> StepBatches:
    objectives = {"mlm": Numbers("labels"), "phi": Numbers("phi_labels")}
    options = {"pad_token_id": 0, "window_length": LENGTH, "accumulation_steps": accumulation_steps, **share}
    return StepBatches(Schedule(STAGES, 6), objectives, **options)


def values(batch: StepBatch) -> tuple[Any, ...]:
    parts = [{name: array.tolist() for name, array in part.items()} for part in batch.parts]
    return batch.counts, batch.tokens, parts


@pytest.mark.parametrize("workers", [0, 2])
def test_every_step_comes_in_order_and_from_any_step_on(workers: int) -> None:
    made, source = batches(), BatchSource(batches(), workers)
    for step in (0, 1, 2, 3, 1, 2, 5, 6):
        assert values(source.get(step)) == values(made[step]), step
    source.settle()


def test_what_a_batch_and_the_share_of_a_process_hold_and_errors_are_told() -> None:
    for step in range(7):
        batch = batches(accumulation_steps=2)[step]
        rows = sum(len(part["input_ids"]) for part in batch.parts)
        assert rows == 6
        assert batch.tokens == sum(int(part["attention_mask"].sum()) for part in batch.parts)
        for name in LABEL_NAMES:
            assert batch.counts[name] == sum(int((part[name] != NO_LABEL).sum()) for part in batch.parts)
        for part in batch.parts:
            assert part["input_ids"].shape[1] in (4, 8, 16)
            assert (part["labels"].ravel()[part["logits_positions"]] != NO_LABEL).all()
            assert len(part["logits_positions"]) == (part["labels"] != NO_LABEL).sum()
    # Processes share a batch.
    whole = batches()[3]
    shares = [batches(process_index=index, num_processes=2)[3] for index in range(2)]
    assert sum(share.tokens for share in shares) == whole.tokens
    assert {name: sum(share.counts[name] for share in shares) for name in LABEL_NAMES} == whole.counts

    class Broken:
        def window(self, index: int) -> Window:
            raise ValueError("no such window")

    broken = batches()
    broken.objectives = {"mlm": Broken(), "phi": Broken()}
    for workers in (0, 1):
        with pytest.raises(ValueError, match="no such window"):
            BatchSource(broken, workers).get(0)
