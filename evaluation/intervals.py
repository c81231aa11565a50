"""95% intervals: of shares (Wilson), of means (bootstrap over notes, Student over seeds), of attacks (AUC, TPR)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from synthetic_note.training.scoring.tagging_scores import wilson_interval

from .findings import Figure

RESAMPLES = 1000
SEED = 20240914


def share(count: int, of: int, chance: float | None = None) -> Figure:
    """A share with its Wilson interval; no value where nothing was counted."""
    if not of:
        return Figure(None, chance=chance)
    low, high = wilson_interval(count, of)
    value = count / of
    # At the ends rounding can put the bound a hair beside the value.
    return Figure(value, min(low, value), max(high, value), of, chance)


def pooled_share(parts: Sequence[tuple[int, int]], chance: float | None = None) -> Figure:
    """A share of things that come in notes, as (count, of) a note: the interval resamples notes, not things.

    Things of one note resemble each other, so an interval over things would be too narrow. `cases` counts things.
    """
    counts = np.array([part for part in parts if part[1]], dtype=float).reshape(-1, 2)
    if not len(counts):
        return Figure(None, chance=chance)
    value = counts[:, 0].sum() / counts[:, 1].sum()
    total = int(counts[:, 1].sum())
    if value in (0.0, 1.0) or len(counts) == 1:
        # No resample differs from it; the interval over notes is wider than nothing.
        low, high = wilson_interval(round(value * len(counts)), len(counts))
        return Figure(value, low, high, total, chance)
    picks = np.random.default_rng(SEED).integers(0, len(counts), (RESAMPLES, len(counts)))
    drawn = counts[picks].sum(axis=1)
    low, high = np.percentile(drawn[:, 0] / drawn[:, 1], [2.5, 97.5])
    return Figure(float(value), float(low), float(high), total, chance)


def mean(values: Sequence[float], chance: float | None = None) -> Figure:
    """A mean over notes with its bootstrap interval."""
    array = np.asarray(values, dtype=float)
    if not len(array):
        return Figure(None, chance=chance)
    picks = np.random.default_rng(SEED).integers(0, len(array), (RESAMPLES, len(array)))
    low, high = np.percentile(array[picks].mean(axis=1), [2.5, 97.5])
    return Figure(float(array.mean()), float(low), float(high), len(array), chance)


def mean_of_seeds(values: Sequence[float], cases: int = 0) -> Figure:
    """A mean over seeds with its interval by Student's t. Raises ValueError: fewer than two values."""
    from scipy.stats import sem, t

    if len(values) < 2:
        raise ValueError("an interval needs at least two seeds")
    mean_value = float(np.mean(values))
    half = float(t.ppf(0.975, len(values) - 1) * sem(values))
    return Figure(mean_value, mean_value - half, mean_value + half, cases)


def auc(members: Sequence[float], others: Sequence[float]) -> Figure:
    """Probability that a member scores above a non-member; chance is 0.5."""
    if not len(members) or not len(others):
        return Figure(None, chance=0.5)
    from sklearn.metrics import roc_auc_score

    value = float(roc_auc_score([1] * len(members) + [0] * len(others), [*members, *others]))
    low, high = auc_interval(value, len(members), len(others))
    return Figure(value, low, high, len(members) + len(others), 0.5)


def auc_interval(value: float, members: int, others: int) -> tuple[float, float]:
    """Newcombe's interval (2006, method 5) of an AUC: the values from which the variance of Hanley and McNeil at that
    value makes the one that was seen no surprise. It stays right where members and others do not overlap at all.
    """
    from scipy.optimize import brentq

    spare = (members + others) / 2 - 1

    def beyond(area: float) -> float:
        variance = area * (1 - area) * (1 + spare * ((1 - area) / (2 - area) + area / (1 + area))) / (members * others)
        return float(abs(area - value) - 1.96 * np.sqrt(variance))

    # At 0 and at 1 nothing varies, which is no answer.
    low = brentq(beyond, 0.0, min(value, 1 - 1e-9)) if value > 0 else 0.0
    high = brentq(beyond, max(value, 1e-9), 1.0) if value < 1 else 1.0
    return float(low), float(high)


def tpr_at(members: Sequence[float], others: Sequence[float], fpr: float = 0.01) -> Figure:
    """Share of members above the score that at most `fpr` of the others pass; chance is `fpr`.

    The interval is Wilson's over members: it takes the threshold as given, so it is too narrow where there are fewer
    than a few hundred others. With fewer than 1 / `fpr` others no one of them may pass.
    """
    if not len(members) or not len(others):
        return Figure(None, chance=fpr)
    ranked = np.sort(np.asarray(others, dtype=float))[::-1]
    threshold = ranked[int(fpr * len(ranked))]
    return share(int((np.asarray(members, dtype=float) > threshold).sum()), len(members), fpr)
