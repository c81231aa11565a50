"""Stages: learning rates, and which windows each step takes."""

import itertools
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.training.loop.schedule import Schedule, Stage

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
def test_windows_are_dealt_out_once_and_in_their_shares(
    first: dict[str, float], second: dict[str, float], steps: int, batch: int
) -> None:
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
