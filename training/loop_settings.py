"""How the training loop runs: batches, saves, evaluations, when it stops."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class LoopSettings:
    """How the loop runs.

    Args:
        output_dir: where state, metrics and the best checkpoint go.
        batch_windows: windows in a global batch, over all processes and accumulation steps.
        window_length: tokens of a window.
        accumulation_steps: parts that a process cuts its share of a batch into.
        max_grad_norm: gradients are clipped to this norm; 0 for no clipping.
        weight_decay: of matrices; embeddings, norms and biases have none.
        save_every, evaluate_every, log_every: in steps.
        compile_encoder: compile the encoder; worth the minute that it takes on runs of more than some hundred steps.
        mixed_precision: `no`, `bf16` or `fp16`.
        workers: processes that make windows ahead; 0 for a thread. See BatchSource.
        seed: of everything random.
        best_metric: figure of the evaluation by which the best checkpoint is kept; the higher the better.
        best_to_beat: no checkpoint is kept that is not above it, such as the figure of the start.
        patience: evaluations in a row without a better checkpoint after which the run ends; 0 for never.
        tensorboard: also write metrics for TensorBoard, where it is installed.
    """

    output_dir: Path
    batch_windows: int = 8
    window_length: int = 256
    accumulation_steps: int = 1
    max_grad_norm: float = 1.0
    weight_decay: float = 0.01
    save_every: int = 100
    evaluate_every: int = 200
    log_every: int = 10
    compile_encoder: bool = False
    mixed_precision: str = "no"
    workers: int = 0
    seed: int = 0
    best_metric: str = "mlm_accuracy"
    best_to_beat: float = -math.inf
    patience: int = 0
    tensorboard: bool = True
