"""Noise for a budget and what a run has spent; the audit finds a loop without noise, and proves nothing against one."""

from pathlib import Path

import numpy as np
import pytest
from synthetic_note.training.private.accounting import (
    Budget,
    PrivacyError,
    check_delta,
    check_signal,
    default_delta,
    noise_for,
    spent,
)
from synthetic_note.training.private.audit import audit_loop, lower_bound

pytest.importorskip("opacus")


def test_spent_is_what_opacus_says() -> None:
    from opacus.accountants import PRVAccountant

    accountant = PRVAccountant()
    for _ in range(40):
        accountant.step(noise_multiplier=1.1, sample_rate=0.1)
    assert spent([(1.1, 0.1, 40)], 1e-5) == pytest.approx(accountant.get_epsilon(1e-5), abs=0.03)
    assert spent([], 1e-5) == 0.0


@pytest.mark.slow
@pytest.mark.parametrize("epsilon", [2.0, 8.0])
def test_noise_is_just_enough(epsilon: float) -> None:
    budget = Budget(epsilon, 1e-4)
    noise = noise_for(budget, rate=0.1, steps=30)
    assert spent([(noise, 0.1, 30)], budget.delta) <= epsilon
    assert spent([(noise * 0.97, 0.1, 30)], budget.delta) > epsilon
    # Other mechanisms leave less.
    others = [(2.0, 1.0, 1)] if epsilon > 4 else [(8.0, 1.0, 1)]
    together = noise_for(budget, rate=0.1, steps=30, others=others)
    assert together > noise
    assert spent([*others, (together, 0.1, 30)], budget.delta) <= epsilon
    with pytest.raises(PrivacyError, match="whole budget"):
        noise_for(budget, rate=0.1, steps=30, others=[(0.3, 1.0, 1)])


def test_wrong_budgets() -> None:
    for epsilon, delta in ((0.0, 1e-5), (-1.0, 1e-5), (float("nan"), 1e-5), (1.0, 0.0), (1.0, 1.0)):
        with pytest.raises(PrivacyError):
            Budget(epsilon, delta)
    check_delta(default_delta(2000), 2000)
    with pytest.raises(PrivacyError, match="2000 patients"):
        check_delta(1 / 2000, 2000)


def test_noise_that_drowns_everything_is_refused_with_numbers() -> None:
    with pytest.raises(PrivacyError, match=r"noise multiplier 5\.00, 300000 parameters"):
        check_signal(5.0, parameters=300_000, batch=50, steps=100, patients=100)
    assert check_signal(0.8, parameters=300_000, batch=250, steps=150, patients=2000) == []
    assert "few" in check_signal(0.8, parameters=300_000, batch=250, steps=150, patients=900)[0]


@pytest.mark.slow
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


@pytest.mark.slow
def test_randomised_response_is_bounded_by_its_epsilon() -> None:
    epsilon, above = 1.0, 0
    for seed in range(40):
        rng = np.random.default_rng(seed)
        coins = rng.random(500) < 0.5
        told = np.where(rng.random(500) < 1 / (1 + np.exp(-epsilon)), coins, ~coins)
        above += lower_bound((told + rng.random(500) / 2).tolist(), coins.tolist()).bound > epsilon
    assert above <= 6


@pytest.mark.slow
@pytest.mark.parametrize("epsilon", [2.0, 8.0, None])
def test_the_loop(epsilon: float | None, tmp_path: Path) -> None:
    delta, steps = 1e-4, 20
    noise = None if epsilon is None else noise_for(Budget(epsilon, delta), rate=0.5, steps=steps)
    seen = audit_loop(noise, canaries=256, rate=0.5, steps=steps, delta=delta, folder=tmp_path)
    if epsilon is None:
        assert seen.bound > 2.5
    else:
        assert seen.bound < epsilon
