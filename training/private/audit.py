"""An audit of the training loop in one run (Steinke, Nasr, Jagielski 2023): how much privacy it can be seen to lose.

Each canary is in the data by a coin. After training, whoever audits guesses the coins from the weights: of the canaries
that scored highest that they were in, of the lowest that they were out. More right guesses than (epsilon, delta) allows
prove that the loop loses more than that; the bound says how much it loses at least. It can only ever show a fault: a
low bound is no proof of privacy.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from .ledger import Ledger
from .loop import TrainingPlan, train

#: Chance at most that the bound is above the true loss.
MISTAKE = 0.05


@dataclass(frozen=True)
class AuditResult:
    """What an audit has seen: guesses made, guesses that were right, and the lower bound on epsilon."""

    guesses: int
    right: int
    bound: float


def lower_bound(
    scores: Sequence[float], included: Sequence[bool], *, delta: float = 0.0, guesses: int | None = None
) -> AuditResult:
    """The epsilon that a run loses at least, with a confidence of 95%. `scores`: of each canary; higher for those that
    look included. `included`: the coins. `delta`: of the guarantee. `guesses`: canaries that are guessed, half from
    each end; chosen before the scores are seen. Default: half. Raises ValueError: the lengths differ, or there are
    fewer than two canaries."""
    if len(scores) != len(included) or len(scores) < 2:
        raise ValueError("a score and a coin are needed for each of at least two canaries")
    each = (guesses or len(scores) // 2) // 2
    order = np.argsort(np.asarray(scores, dtype=float), kind="stable")
    coins = np.asarray(included, dtype=bool)
    right = int(coins[order[len(order) - each :]].sum() + (~coins[order[:each]]).sum())
    low, high = 0.0, 20.0
    if _chance(right, 2 * each, 0.0, delta, len(scores)) > MISTAKE:
        return AuditResult(2 * each, right, 0.0)
    while high - low > 1e-3:
        middle = (low + high) / 2
        if _chance(right, 2 * each, middle, delta, len(scores)) <= MISTAKE:
            low = middle
        else:
            high = middle
    return AuditResult(2 * each, right, low)


def _chance(right: int, guesses: int, epsilon: float, delta: float, canaries: int) -> float:
    """Chance at most of so many right guesses under (epsilon, delta): theorem 5.2 of the paper."""
    from scipy.stats import binom

    share = 1 / (1 + math.exp(-epsilon))
    masses = binom.pmf(np.arange(guesses + 1), guesses, share)
    beta = float(masses[right:].sum())
    below = np.cumsum(masses[:right][::-1])
    alpha = max((float(below[i - 1]) / i for i in range(1, right + 1)), default=0.0)
    return min(1.0, beta + 2 * canaries * delta * alpha)


class _Directions(nn.Module):
    """A linear map of which every canary pulls at one weight of its own: nothing is easier to guess from."""

    def __init__(self, canaries: int) -> None:
        super().__init__()
        self.map = nn.Linear(canaries, 1, bias=False)
        nn.init.zeros_(self.map.weight)

    def forward(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        return -self.map(batch["x"]).squeeze(-1)


class _CanaryRows:
    """One row for each canary that is in, none for the others."""

    def __init__(self, included: np.ndarray) -> None:
        self.included = included

    def draw(self, patient: int, rng: np.random.Generator) -> int | None:
        return patient if self.included[patient] else None

    def size(self, row: int) -> int:
        return 1

    def collate(self, rows: Sequence[Any]) -> dict[str, torch.Tensor]:
        return {"x": nn.functional.one_hot(torch.tensor(rows), len(self.included)).float()}


def audit_loop(
    noise: float | None, *, canaries: int, rate: float, steps: int, delta: float, folder: Path
) -> AuditResult:
    """Audit [`train`] with canaries whose gradients have nothing in common, the worst that can be clipped. `noise`:
    noise multiplier; None trains without privacy. `rate`: sampling rate. `folder`: of the run, new."""
    ledger = Ledger(folder)
    included = np.random.default_rng(ledger.stream("coins")).random(canaries) < 0.5
    module = _Directions(canaries)
    # The step of Adam that a single row asks for is the same whatever its size; a low rate keeps the first ones small.
    plan = TrainingPlan(
        steps=steps, batch=round(rate * canaries), patients=canaries, learning_rate=0.01, noise=noise, rows=256
    )
    train(module, _CanaryRows(included), plan, ledger, folder / "fit.pt", device=torch.device("cpu"))
    return lower_bound(module.map.weight.detach()[0].tolist(), included.tolist(), delta=delta)
