"""The audit in one run: it finds a loop without noise, and proves nothing against one with it."""

from pathlib import Path

import numpy as np
import pytest
from synthetic_note.training.private.accounting import Budget, noise_for
from synthetic_note.training.private.audit import audit_loop, lower_bound

pytestmark = pytest.mark.slow


pytest.importorskip("opacus")


def test_perfect_guesses_prove_much_and_coins_nothing() -> None:
    coins = np.random.default_rng(0).random(400) < 0.5
    sure = lower_bound(coins.astype(float), coins.tolist()).bound
    assert sure > 3.5
    assert lower_bound(coins.astype(float), coins.tolist(), delta=1e-3).bound < sure
    with pytest.raises(ValueError, match="coin"):
        lower_bound([1.0], [True])
    noise = np.random.default_rng(1).normal(size=400)
    assert lower_bound(noise.tolist(), coins.tolist()).bound < 0.5
    assert lower_bound((-coins.astype(float)).tolist(), coins.tolist()).bound == 0.0


def test_randomised_response_is_bounded_by_its_epsilon() -> None:
    epsilon, above = 1.0, 0
    for seed in range(40):
        rng = np.random.default_rng(seed)
        coins = rng.random(500) < 0.5
        told = np.where(rng.random(500) < 1 / (1 + np.exp(-epsilon)), coins, ~coins)
        above += lower_bound((told + rng.random(500) / 2).tolist(), coins.tolist()).bound > epsilon
    assert above <= 6


@pytest.mark.parametrize("epsilon", [2.0, 8.0, None])
def test_the_loop(epsilon: float | None, tmp_path: Path) -> None:
    delta, steps = 1e-4, 20
    noise = None if epsilon is None else noise_for(Budget(epsilon, delta), rate=0.5, steps=steps)
    seen = audit_loop(noise, canaries=256, rate=0.5, steps=steps, delta=delta, folder=tmp_path)
    if epsilon is None:
        assert seen.bound > 2.5
    else:
        assert seen.bound < epsilon
