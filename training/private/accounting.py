"""How much noise a budget asks for, and what a run has spent.

One mechanism is (noise multiplier, sampling rate, times): a step of DP-SGD draws each patient with the sampling rate
and adds Gaussian noise of the noise multiplier times the clipping norm; a noisy count has sampling rate 1. All of them
together are composed by Opacus' PRV accountant (Gopi, Lee, Wutschitz 2021). Neighbours: one patient added or removed.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

Mechanism = tuple[float, float, int]

#: Below so many patients a model learns little under any useful epsilon.
FEW_PATIENTS = 1000

#: Noise multipliers between which the one for a budget is looked for, and how near it is found.
LEAST_NOISE, MOST_NOISE, NEARNESS = 0.25, 2000.0, 0.005

#: Error of the accountant's epsilon; Opacus' own default.
EPSILON_ERROR = 0.01


class PrivacyError(ValueError):
    """The asked guarantee cannot be given; the message says what to change."""


@dataclass(frozen=True)
class Budget:
    """An (epsilon, delta) guarantee. Raises PrivacyError: epsilon is not above 0, or delta not between 0 and 1."""

    epsilon: float
    delta: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.epsilon) and self.epsilon > 0):
            raise PrivacyError(f"epsilon: a number above 0 is needed, not {self.epsilon:g}; give none for no privacy")
        if not 0 < self.delta < 1:
            raise PrivacyError(f"delta: a number between 0 and 1 is needed, not {self.delta:g}")


def default_delta(patients: int) -> float:
    """1 / (n log n), the most that a run takes: a delta of 1/n would allow giving away one whole patient."""
    return 1.0 / (patients * max(1.0, math.log(patients)))


def check_delta(delta: float, patients: int) -> None:
    """Raise PrivacyError where delta is above 1 / (n log n)."""
    most = default_delta(patients)
    if delta > most:
        raise PrivacyError(
            f"delta: {delta:g} is above 1/(n log n) = {most:.3g} for {patients} patients; give a smaller one, or auto"
        )


def spent(mechanisms: Sequence[Mechanism], delta: float) -> float:
    """Epsilon of mechanisms one after the other, at this delta; 0 for none."""
    from opacus.accountants import PRVAccountant

    accountant = PRVAccountant()
    accountant.history = [(noise, rate, times) for noise, rate, times in mechanisms if times > 0]
    if not accountant.history:
        return 0.0
    with warnings.catch_warnings():
        # Bounds of the numeric integration, not of the guarantee.
        warnings.simplefilter("ignore")
        return float(accountant.get_epsilon(delta, eps_error=EPSILON_ERROR))


def noise_for(
    budget: Budget, *, rate: float, steps: int, others: Sequence[Mechanism] = (), nearness: float = NEARNESS
) -> float:
    """The least noise multiplier with which `steps` steps and the other mechanisms stay within the budget.

    Found by bisection over `spent`, rounded up. Raises PrivacyError: no noise is enough, or the others alone spend the
    budget.
    """
    if others and spent(others, budget.delta) >= budget.epsilon:
        raise PrivacyError("the noisy counts alone would spend the whole budget; give a larger epsilon")

    def fits(noise: float) -> bool:
        return spent([*others, (noise, rate, steps)], budget.delta) <= budget.epsilon

    # Small noise makes the accountant slow, so the search begins at 1 and goes down only where that leaves budget over.
    high = 1.0
    while not fits(high):
        high *= 2
        if high > MOST_NOISE:
            raise PrivacyError(
                f"epsilon {budget.epsilon:g} at delta {budget.delta:g} cannot be reached in {steps} steps at sampling "
                f"rate {rate:.3g}; give a larger epsilon or fewer steps"
            )
    low = high / 2
    while high <= 1.0 and fits(low):
        if low <= LEAST_NOISE:
            return low
        low, high = low / 2, low
    while high - low > nearness * high:
        middle = (low + high) / 2
        low, high = (low, middle) if fits(middle) else (middle, high)
    return high


def drowned_share(noise: float, *, parameters: int, batch: float, steps: int) -> float:
    """Length of the noise of the whole run over the longest that all clipped gradients together can be.

    The noise of a step is a vector of about noise * sqrt(parameters) clipping norms, the gradients of a step at most
    `batch`; noise of steps adds up by its squares, gradients add up at best in one direction.
    """
    return noise * math.sqrt(parameters) / (batch * math.sqrt(steps))


def check_signal(noise: float, *, parameters: int, batch: float, steps: int, patients: int) -> list[str]:
    """Warnings about a run that will learn little. Raises PrivacyError: the noise is longer than all gradients together
    could be."""
    share = drowned_share(noise, parameters=parameters, batch=batch, steps=steps)
    numbers = (
        f"noise multiplier {noise:.2f}, {parameters} parameters, {batch:.0f} of {patients} patients a step, {steps} "
        f"steps: the noise is {share:.2f} times the longest possible sum of gradients"
    )
    if share >= 1:
        raise PrivacyError(
            f"the noise would drown everything ({numbers}); give more patients, a larger epsilon, a larger batch or a "
            "lower adapter rank"
        )
    warned = []
    if patients < FEW_PATIENTS:
        warned.append(f"{patients} patients are few for differential privacy, expect a weak model ({numbers})")
    elif share >= 0.5:
        warned.append(f"expect a weak model ({numbers})")
    return warned
