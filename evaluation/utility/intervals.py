"""A mean over seeds with its 95% interval."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence

#: Student's t at 97.5% for so many degrees of freedom; more than 30 are taken for infinitely many.
STUDENT_T: tuple[float, ...] = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
    2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip


def mean_interval(values: Sequence[float]) -> dict[str, float]:
    """Mean, and the low and high end of its interval by Student's t.

    Raises:
        ValueError: fewer than two values.
    """
    if len(values) < 2:
        raise ValueError("an interval needs at least two seeds")
    degrees = len(values) - 1
    t = STUDENT_T[degrees - 1] if degrees <= len(STUDENT_T) else 1.96
    mean = statistics.fmean(values)
    half = t * statistics.stdev(values) / math.sqrt(len(values))
    return {"mean": mean, "low": mean - half, "high": mean + half}
