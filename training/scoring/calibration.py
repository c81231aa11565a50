"""Temperature scaling: one divisor of the logits that makes probabilities match frequencies."""

from __future__ import annotations

import torch

LOWEST, HIGHEST = 0.25, 8.0


def negative_log_likelihood(logits: torch.Tensor, targets: torch.Tensor, temperature: float) -> float:
    """Mean negative log-likelihood in nats of `targets` `(n,)` under `logits` `(n, labels)` over a temperature."""
    return float(torch.nn.functional.cross_entropy(logits.double() / temperature, targets))


def fit_temperature(logits: torch.Tensor, targets: torch.Tensor, tolerance: float = 1e-3) -> float:
    """The temperature in [0.25, 8] with the least negative log-likelihood. `logits`: `(n, labels)`; log-probabilities
    serve as well. `targets`: `(n,)` label numbers. Raises ValueError: nothing to fit on."""
    if not len(targets):
        raise ValueError("no labelled token to fit a temperature on")
    # The likelihood has one optimum in 1/T (it is convex there), so a golden-section search finds it.
    golden = (5**0.5 - 1) / 2
    low, high = 1 / HIGHEST, 1 / LOWEST
    left, right = high - golden * (high - low), low + golden * (high - low)
    at_left = negative_log_likelihood(logits, targets, 1 / left)
    at_right = negative_log_likelihood(logits, targets, 1 / right)
    while high - low > tolerance:
        if at_left <= at_right:
            high, right, at_right = right, left, at_left
            left = high - golden * (high - low)
            at_left = negative_log_likelihood(logits, targets, 1 / left)
        else:
            low, left, at_left = left, right, at_right
            right = low + golden * (high - low)
            at_right = negative_log_likelihood(logits, targets, 1 / right)
    return 2 / (low + high)
