"""Strategies: every slot is decided once, in the order promised, by a stream of its own."""

import math
from itertools import pairwise
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.decoding.strategies import (
    STRATEGIES,
    Confidence,
    DecodingState,
    DecodingStrategy,
    Gibbs,
    SamplingOptions,
    make_strategy,
)


def state(count: int, seed: int = 0, neighbours: bool = False, **sampling: Any) -> DecodingState:
    generator = torch.Generator().manual_seed(seed)
    return DecodingState(count, [neighbours] * count, generator, SamplingOptions(**sampling))


def run(
    strategy: DecodingStrategy, count: int, fills: int = 30, **options: Any
) -> tuple[DecodingState, list[list[int]]]:
    """Decode against logits that depend on slot and round only; returns the open slots of every round."""
    current = state(count, **options)
    strategy.start(current)
    rounds = []
    while not current.done:
        rounds.append(list(current.open))
        rows = [torch.sin(torch.arange(fills) * (slot + 1.7) + len(rounds)) * 3 for slot in current.open]
        strategy.step(torch.stack(rows), current)
        assert len(rounds) < 100
    return current, rounds


@given(name=st.sampled_from(sorted(STRATEGIES)), count=st.integers(0, 15), steps=st.integers(1, 9))
def test_every_slot_is_filled_and_runs_repeat(name: str, count: int, steps: int) -> None:
    done, rounds = run(make_strategy(name, steps), count)
    assert sorted(done.fills) == list(range(count))
    assert {slot for opened in rounds for slot in opened} == set(range(count))
    assert all(0 <= fill < 30 and done.log_probabilities[slot] <= 0 for slot, fill in done.fills.items())
    again, _ = run(make_strategy(name, steps), count)
    assert again.fills == done.fills


def test_rounds_of_each_strategy() -> None:
    assert run(make_strategy("sequential"), 5)[1] == [[0], [1], [2], [3], [4]]
    assert run(make_strategy("parallel"), 5)[1] == [[0, 1, 2, 3, 4]]
    assert run(make_strategy("substitution", 2), 5)[1] == [[0, 2, 4], [1, 3]]
    assert run(make_strategy("substitution", 9), 2)[1] == [[0], [1]]
    assert len(run(make_strategy("confidence", 3), 12)[1]) == 3
    assert len(run(Gibbs(2, sweeps=0), 8)[1]) == 2
    assert len(run(Gibbs(2, sweeps=3), 8)[1]) == 2 + 3 * 2


def test_confidence_fills_the_most_certain_first_and_no_neighbours_in_one_round() -> None:
    current = state(4, neighbours=True, temperature=0)
    strategy = Confidence(4)
    strategy.start(current)
    logits = torch.zeros(4, 3)
    logits[:, 0] = torch.tensor([1.0, 9.0, 8.0, 2.0])
    strategy.step(logits, current)
    assert sorted(current.fills) == [1]
    wide = Confidence(2)
    current = state(4, neighbours=True, temperature=0)
    wide.start(current)
    wide.step(logits, current)
    assert sorted(current.fills) == [1, 3]


@pytest.mark.parametrize(
    ("positions", "rounds"), [([0, 15, 31], 1), ([0, 8, 16], 1), ([0, 4, 9], 2), ([0, 1, 2, 3], 3), ([7], 1)]
)
def test_confidence_takes_more_rounds_where_slots_are_dense(positions: list[int], rounds: int) -> None:
    current = state(len(positions))
    current.positions = positions
    strategy = Confidence()
    strategy.start(current)
    taken = 0
    while not current.done:
        strategy.step(torch.randn(len(current.open), 8), current)
        taken += 1
    assert taken == rounds


@pytest.mark.parametrize("name", sorted(STRATEGIES))
def test_slots_without_any_allowed_fill_keep_their_word_and_another_seed_gives_other_fills(name: str) -> None:
    current = state(6)
    strategy = make_strategy(name, 3)
    strategy.start(current)
    for _ in range(50):
        if current.done:
            break
        logits = torch.zeros(len(current.open), 4)
        logits[[row for row, slot in enumerate(current.open) if slot % 2]] = -math.inf
        strategy.step(logits, current)
    assert current.done
    assert run(make_strategy(name), 12, seed=1)[0].fills != run(make_strategy(name), 12, seed=2)[0].fills
    assert sorted(current.fills) == [0, 2, 4]
    assert current.kept == {1, 3, 5}


def test_without_any_fill_and_with_logits_that_are_not_numbers_words_are_kept() -> None:
    current = state(3)
    strategy = make_strategy("parallel")
    strategy.start(current)
    strategy.step(torch.zeros(3, 0), current)
    assert current.kept == {0, 1, 2}
    current = state(1)
    current.open = [0]
    assert current.sample(torch.full((1, 5), math.nan)) == ([-1], [-math.inf])


@given(seed=st.integers(0, 500), temperature=st.sampled_from([0.0, 0.7, 1.0]), count=st.integers(2, 6))
def test_words_next_to_each_other_never_get_the_same_fill(seed: int, temperature: float, count: int) -> None:
    current = state(count, seed, neighbours=True, temperature=temperature)
    current.open = list(range(count))
    logits = torch.full((count, 4), -3.0)
    logits[:, 2] = 3.0
    fills, log_probabilities = current.sample(logits)
    assert all(a != b for a, b in pairwise(fills) if a >= 0)
    assert fills[0] >= 0
    assert len(log_probabilities) == count


def test_sampling_follows_the_options() -> None:
    logits = torch.log(torch.tensor([[0.5, 0.3, 0.15, 0.05]]))

    def drawn(**options: Any) -> set[int]:
        seen = set()
        for seed in range(200):
            current = state(1, seed, **options)
            current.open = [0]
            seen |= set(current.sample(logits)[0])
        return seen

    assert drawn(temperature=0) == {0}
    assert drawn(temperature=1e-6) == {0}
    assert drawn(top_k=2, top_p=1.0) == {0, 1}
    assert drawn(top_k=0, top_p=0.75) == {0, 1}
    assert drawn(top_k=0, top_p=1.0) == {0, 1, 2, 3}
    assert drawn(top_k=50, top_p=0.1) == {0}


def test_frequencies_are_those_of_the_distribution() -> None:
    probabilities = torch.tensor([0.5, 0.3, 0.2])
    current = state(3000, top_p=1.0, top_k=0)
    current.open = list(range(3000))
    fills, values = current.sample(probabilities.log().expand(3000, 3))
    counts = torch.bincount(torch.tensor(fills), minlength=3) / 3000
    torch.testing.assert_close(counts, probabilities, atol=0.03, rtol=0)
    assert values[0] == pytest.approx(math.log(float(probabilities[fills[0]])), abs=1e-5)


def test_the_draw_of_a_fill_does_not_hang_on_its_rank() -> None:
    """Batches of another size give logits that differ in the last bits; near ties must not change the fill."""
    logits = torch.zeros(20, 40)
    logits[:, :10] = 2.0
    jitter = torch.linspace(-1e-6, 1e-6, 40).expand(20, 40)
    results = []
    for noise in (jitter, -jitter):
        current = state(20, 5, top_k=10, top_p=1.0)
        current.open = list(range(20))
        results.append(current.sample(logits + noise)[0])
    assert results[0] == results[1]


def test_make_strategy() -> None:
    own = Confidence(3)
    assert make_strategy(own) is own
    assert make_strategy("gibbs", 3).num_steps == 3
    with pytest.raises(ValueError, match="substitution"):
        make_strategy("best")
    with pytest.raises(TypeError, match="int"):
        make_strategy(3)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="sweeps"):
        Gibbs(sweeps=-1)
    with pytest.raises(NotImplementedError, match="start"):
        DecodingStrategy().start(state(1))
