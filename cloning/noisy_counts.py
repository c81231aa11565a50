"""Sums over patients that Gaussian noise makes private: each patient adds a vector of length at most 1."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import NormalDist
from typing import Any

import numpy as np

Key = tuple[Any, ...]


def union_threshold(noise: float, delta: float, most: int) -> float:
    """The noisy weight from which on a key counts in a differentially private set union (Gopi et al. 2020).

    A patient that alone has m keys gives each the weight 1/sqrt(m); none of them passes but with probability delta.
    `most`: keys of one patient that count.
    """
    if not noise:
        return 0.0
    normal = NormalDist(0.0, noise)
    return max(1 / math.sqrt(m) + normal.inv_cdf((1 - delta) ** (1 / m)) for m in range(1, most + 1))


def some(keys: list[Key], most: int, rng: np.random.Generator) -> Counter[Key]:
    """Each key once; of more than `most`, some are drawn."""
    if len(keys) > most:
        keys = [keys[place] for place in rng.choice(len(keys), most, replace=False)]
    return Counter(keys)


def noisy_union(
    sums: Mapping[Key, float], noise: float, threshold: float, rng: np.random.Generator
) -> dict[Key, float]:
    """Keys whose sum, with noise, is above the threshold of `union_threshold`."""
    noisy = ((key, float(weight + rng.normal(0, noise))) for key, weight in sorted(sums.items()))
    return {key: weight for key, weight in noisy if weight > threshold}


def noisy_cells(
    sums: Mapping[Key, float],
    domain: Sequence[Key],
    noise: float,
    least: float,
    rng: np.random.Generator,
    *,
    shrink: bool = False,
) -> dict[Key, float]:
    """Keys of a public domain whose sum, with noise, is above `least` standard deviations of it.

    What does not stand out of the noise is taken for none. `shrink`: what hardly stands out is most likely noise, and
    counts the less (as of James and Stein's estimator).
    """
    values = np.array([sums.get(key, 0.0) for key in domain]) + rng.normal(0, noise, len(domain))
    kept = {key: value for key, value in zip(domain, values.tolist(), strict=True) if value > least * noise}
    return {key: value * (1 - (least * noise / value) ** 2) for key, value in kept.items()} if shrink else kept


def summed(vectors: Iterable[Counter[Key]], *, flat: bool = False) -> dict[Key, float]:
    """Sum of the patients' vectors, each shortened to length 1; `flat` ones are stretched to it too."""
    sums: dict[Key, float] = defaultdict(float)
    for vector in vectors:
        length = math.sqrt(sum(value * value for value in vector.values()))
        scale = 1 / length if length and (flat or length > 1) else 1.0
        for key, value in vector.items():
            sums[key] += value * scale
    return dict(sums)
