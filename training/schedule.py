"""Which windows, at which learning rate, each training step takes: stages with their own mixtures."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


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
        ValueError: no stage, or a batch is too small for a stage's mixture.
    """

    def __init__(self, stages: Sequence[Stage], batch_windows: int) -> None:
        if not stages:
            raise ValueError("stages: at least one is needed")
        for stage in stages:
            needed = _smallest_batch(stage.mixture, batch_windows)
            if needed > batch_windows:
                raise ValueError(
                    f"batch_windows: {batch_windows} do not share out the mixture of {stage.name!r}; take {needed}"
                )
        self.stages, self.batch_windows = list(stages), batch_windows
        self.total_steps = sum(stage.steps for stage in self.stages)

    def stage_at(self, step: int) -> tuple[Stage, int]:
        """The stage of a step, and the step counted from the stage's start."""
        for stage in self.stages:
            if step < stage.steps:
                return stage, step
            step -= stage.steps
        return self.stages[-1], self.stages[-1].steps

    def learning_rate(self, step: int) -> float:
        """Learning rate of a step."""
        stage, inner = self.stage_at(step)
        return stage.learning_rate(inner)

    def window_numbers(self, step: int) -> list[tuple[str, int]]:
        """(objective, window number) of each window of a step's global batch.

        Counts are what each objective is owed so far minus what it had, so shares are exact over time.
        """
        stage, inner = self.stage_at(step)
        base: dict[str, int] = {}
        remaining = step - inner
        for earlier in self.stages:
            if remaining <= 0:
                break
            for name, owed in _quota(earlier.mixture, earlier.steps * self.batch_windows).items():
                base[name] = base.get(name, 0) + owed
            remaining -= earlier.steps
        before = _quota(stage.mixture, inner * self.batch_windows)
        after = _quota(stage.mixture, (inner + 1) * self.batch_windows)
        return [
            (name, base.get(name, 0) + number) for name in stage.mixture for number in range(before[name], after[name])
        ]


def _quota(mixture: Mapping[str, float], count: int) -> dict[str, int]:
    """Windows owed to each objective out of the first `count`; the last one takes what rounding leaves."""
    total = sum(mixture.values())
    names = list(mixture)
    owed = {name: int(count * mixture[name] / total + 1e-9) for name in names[:-1]}
    owed[names[-1]] = count - sum(owed.values())
    return owed


def _smallest_batch(mixture: Mapping[str, float], at_least: int) -> int:
    """The first batch size from `at_least` on at which no step owes the last objective less than nothing."""
    total = sum(mixture.values())
    shares = [share / total for share in mixture.values()][:-1]
    batch = at_least
    while sum(math.ceil(share * batch - 1e-9) for share in shares) > batch:
        batch += 1
    return batch
