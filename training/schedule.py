"""Which windows, at which learning rate, each training step takes: stages with their own mixtures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

#: Multiples of it, less their whole part, spread evenly over 0 to 1.
GOLDEN_RATIO = 0.6180339887498949


@dataclass(frozen=True)
class Stage:
    """A stretch of training with its own mixture and learning rates.

    Args:
        name: for logs.
        steps: optimizer steps.
        mixture: share of each objective's windows in a batch.
        start_lr, end_lr: learning rate at the first and last step, linear between.
        warmup_steps: steps over which the rate rises from zero to `start_lr`.
    """

    name: str
    steps: int
    mixture: Mapping[str, float]
    start_lr: float
    end_lr: float
    warmup_steps: int = 0

    def learning_rate(self, step: int) -> float:
        """Learning rate at a step counted from the stage's start."""
        if step < self.warmup_steps:
            return self.start_lr * (step + 1) / self.warmup_steps
        done = (step - self.warmup_steps) / max(1, self.steps - self.warmup_steps)
        return self.start_lr + (self.end_lr - self.start_lr) * min(1.0, done)


class Schedule:
    """The stages one after the other, in steps of `batch_windows` windows.

    Raises:
        ValueError: no stage.
    """

    def __init__(self, stages: Sequence[Stage], batch_windows: int) -> None:
        if not stages:
            raise ValueError("stages: at least one is needed")
        self.stages, self.batch_windows = list(stages), batch_windows
        self.total_steps = sum(stage.steps for stage in self.stages)
        self._shares_out = [_share_out(stage.mixture, stage.steps * batch_windows) for stage in self.stages]

    def stage_at(self, step: int) -> tuple[Stage, int]:
        """The stage of a step, and the step counted from the stage's start."""
        for stage in self.stages:
            if step < stage.steps:
                return stage, step
            step -= stage.steps
        return self.stages[-1], self.stages[-1].steps

    def _place(self, step: int) -> int:
        ends = np.cumsum([stage.steps for stage in self.stages])
        return min(int(np.searchsorted(ends, step, side="right")), len(self.stages) - 1)

    def learning_rate(self, step: int) -> float:
        """Learning rate of a step."""
        stage, inner = self.stage_at(step)
        return stage.learning_rate(inner)

    def window_numbers(self, step: int) -> list[tuple[str, int]]:
        """(objective, window number) of each window of a step's global batch.

        A low-discrepancy walk over the mixture: shares are exact over time, whatever the batch holds.
        """
        stage, inner = self.stage_at(step)
        place = self._place(step)
        names = list(stage.mixture)
        before = dict.fromkeys(names, 0)
        for earlier, (order, _) in zip(self.stages[:place], self._shares_out, strict=False):
            for number, name in enumerate(earlier.mixture):
                before[name] = before.get(name, 0) + int((order == number).sum())
        order, numbers = self._shares_out[place]
        part = slice(inner * self.batch_windows, (inner + 1) * self.batch_windows)
        return sorted(
            (names[objective], before[names[objective]] + int(number))
            for objective, number in zip(order[part], numbers[part], strict=True)
        )


def _share_out(mixture: Mapping[str, float], count: int) -> tuple[np.ndarray, np.ndarray]:
    """The objective of each of `count` windows, and its number among that objective's."""
    shares = np.array(list(mixture.values()), dtype=float)
    bounds = np.cumsum(shares / shares.sum())
    walk = (np.arange(count) + 0.5) * GOLDEN_RATIO % 1.0
    order = np.minimum(np.searchsorted(bounds, walk, side="right"), len(shares) - 1).astype(np.int16)
    numbers = np.zeros(count, dtype=np.int64)
    for objective in range(len(shares)):
        mine = order == objective
        numbers[mine] = np.arange(int(mine.sum()))
    return order, numbers
