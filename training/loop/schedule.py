"""How a run goes: its settings, and which windows, at which learning rate, each step takes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

#: Multiples of it, less their whole part, spread evenly over 0 to 1.
GOLDEN_RATIO = 0.6180339887498949


@dataclass(frozen=True)
class LoopConfig:
    """How the loop runs, as far as a configuration may set it.

    Args:
        batch_windows: windows in a global batch, over all processes and accumulation steps.
        accumulation_steps: parts that a process cuts its share of a batch into.
        max_grad_norm: gradients are clipped to this norm; 0 for no clipping.
        weight_decay: of matrices; embeddings, norms and biases have none.
        save_every, evaluate_every, log_every: in steps.
        compile_encoder: compile the encoder; worth the minute that it takes on runs of more than some hundred steps.
        mixed_precision: `no`, `bf16` or `fp16`.
        workers: processes that make windows ahead; 0 for a thread. See BatchSource.
        tensorboard: also write metrics for TensorBoard, where it is installed.
    """

    batch_windows: int = 8
    accumulation_steps: int = 1
    max_grad_norm: float = 1.0
    weight_decay: float = 0.01
    save_every: int = 100
    evaluate_every: int = 200
    log_every: int = 10
    compile_encoder: bool = False
    mixed_precision: str = "no"
    workers: int = 0
    tensorboard: bool = True


@dataclass(frozen=True, kw_only=True)
class LoopSettings(LoopConfig):
    """How one run goes.

    Args:
        output_dir: where state, metrics and the best checkpoint go.
        window_length: tokens of a window.
        seed: of everything random.
        best_metric: figure of the evaluation by which the best checkpoint is kept; the higher the better.
        best_to_beat: no checkpoint is kept that is not above it, such as the figure of the start.
        patience: evaluations in a row without a better checkpoint after which the run ends; 0 for never.
    """

    output_dir: Path
    window_length: int = 256
    seed: int = 0
    best_metric: str = "mlm_accuracy"
    best_to_beat: float = -math.inf
    patience: int = 0


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
    """The stages one after the other, in steps of `batch_windows` windows. Raises ValueError: no stage."""

    def __init__(self, stages: Sequence[Stage], batch_windows: int) -> None:
        if not stages:
            raise ValueError("stages: at least one is needed")
        self.stages, self.batch_windows = list(stages), batch_windows
        self.total_steps = sum(stage.steps for stage in self.stages)
        self._shares_out = [_share_out(stage.mixture, stage.steps * batch_windows) for stage in self.stages]

    def stage_at(self, step: int) -> tuple[int, int]:
        """The place of a step's stage, and the step counted from the stage's start."""
        for place, stage in enumerate(self.stages):
            if step < stage.steps:
                return place, step
            step -= stage.steps
        return len(self.stages) - 1, self.stages[-1].steps

    def learning_rate(self, step: int) -> float:
        """Learning rate of a step."""
        place, inner = self.stage_at(step)
        return self.stages[place].learning_rate(inner)

    def window_numbers(self, step: int) -> list[tuple[str, int]]:
        """(objective, window number) of each window of a step's global batch.

        A low-discrepancy walk over the mixture: shares are exact over time, whatever the batch holds.
        """
        place, inner = self.stage_at(step)
        names = list(self.stages[place].mixture)
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
