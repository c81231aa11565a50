"""The training loop: resumable to the exact step, one process or many, with or without a GPU.

Every batch is a function of (seed, step), never of generator state, so a run that is killed and resumed sees the
batches that an undisturbed one sees. Losses are sums over the global batch divided by its global label counts, so
that processes and accumulation steps change nothing but speed.
"""

from __future__ import annotations

import json
import logging
import math
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator
from tqdm.auto import tqdm

from .windows import LABEL_NAMES, NO_LABEL, Window, collate

logger = logging.getLogger(__name__)

HEAD_OF_LABELS = {"labels": "mlm", "phi_labels": "phi", "entity_labels": "entity", "pos_labels": "pos"}


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


@dataclass(frozen=True)
class LoopSettings:
    """How the loop runs.

    Args:
        output_dir: where state, metrics and the best checkpoint go.
        batch_windows: windows in a global batch, over all processes and accumulation steps.
        window_length: tokens of a window.
        accumulation_steps: parts that a process cuts its share of a batch into.
        max_grad_norm: gradients are clipped to this norm.
        weight_decay: of matrices; embeddings, norms and biases have none.
        save_every, evaluate_every, log_every: in steps.
        compile_encoder: compile the encoder; on by default where it pays.
        mixed_precision: `no`, `bf16` or `fp16`.
        seed: of everything random.
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
    seed: int = 0
    best_metric: str = "mlm_accuracy"


class Objective:
    """Anything with `window(index) -> Window`; see masked_lm_objective and tagging_objective."""

    def window(self, index: int) -> Window:
        """The window with this number."""
        raise NotImplementedError


class TrainingLoop:
    """Runs the stages over a model; call `run`."""

    def __init__(
        self,
        settings: LoopSettings,
        stages: Sequence[Stage],
        model: torch.nn.Module,
        objectives: Mapping[str, Any],
        pad_token_id: int,
        evaluate: Callable[[torch.nn.Module], dict[str, float]] | None = None,
        save_checkpoint: Callable[[torch.nn.Module, Path], None] | None = None,
        stop_after: Callable[[], bool] | None = None,
    ) -> None:
        self.settings, self.stages, self.objectives = settings, list(stages), objectives
        self.evaluate, self.save_checkpoint, self.stop_after = evaluate, save_checkpoint, stop_after
        self.pad_token_id = pad_token_id
        self.accelerator = Accelerator(mixed_precision=settings.mixed_precision)
        self.total_steps = sum(stage.steps for stage in self.stages)
        self.step = 0
        self.best = -math.inf
        if settings.compile_encoder:
            model.encoder.compile()  # type: ignore[operator,union-attr]
        optimizer = torch.optim.AdamW(
            _parameter_groups(model, settings.weight_decay), lr=1e-3, betas=(0.9, 0.98), eps=1e-6, fused=True
        )
        self.model, self.optimizer = self.accelerator.prepare(model, optimizer)
        self.output_dir = Path(settings.output_dir)
        self.output_dir.mkdir(parents=True, exist_ok=True)

    @property
    def bare_model(self) -> Any:
        """The model without the wrappers of distributed training."""
        return self.accelerator.unwrap_model(self.model, keep_torch_compile=False)

    def stage_at(self, step: int) -> tuple[Stage, int]:
        """The stage of a step, and the step counted from the stage's start."""
        for stage in self.stages:
            if step < stage.steps:
                return stage, step
            step -= stage.steps
        return self.stages[-1], self.stages[-1].steps

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
            for name, owed in _quota(earlier.mixture, earlier.steps * self.settings.batch_windows).items():
                base[name] = base.get(name, 0) + owed
            remaining -= earlier.steps
        before = _quota(stage.mixture, inner * self.settings.batch_windows)
        after = _quota(stage.mixture, (inner + 1) * self.settings.batch_windows)
        return [
            (name, base.get(name, 0) + number)
            for name in stage.mixture
            for number in range(before[name], after[name])
        ]

    def run(self) -> None:
        """Train to the end, from the last saved state if there is one."""
        self.load_state()
        bar = tqdm(
            total=self.total_steps,
            initial=self.step,
            unit="step",
            disable=not self.accelerator.is_main_process,
            mininterval=5.0,
        )
        self.model.train()
        clock, tokens = time.perf_counter(), 0
        while self.step < self.total_steps:
            losses = self.train_step()
            tokens += self.settings.batch_windows * self.settings.window_length
            self.step += 1
            bar.update(1)
            if self.step % self.settings.log_every == 0:
                speed = tokens / (time.perf_counter() - clock)
                clock, tokens = time.perf_counter(), 0
                stage, inner = self.stage_at(self.step - 1)
                bar.set_postfix({**{k: f"{v:.3f}" for k, v in losses.items()}, "tokens/s": f"{speed:.0f}"})
                self.write_metrics(
                    {
                        "step": self.step,
                        "stage": stage.name,
                        "learning_rate": stage.learning_rate(inner),
                        "tokens_per_second": speed,
                        **{f"loss_{name}": value for name, value in losses.items()},
                    }
                )
            last = self.step == self.total_steps
            if self.evaluate is not None and (self.step % self.settings.evaluate_every == 0 or last):
                self.evaluate_now()
                clock, tokens = time.perf_counter(), 0
            if self.step % self.settings.save_every == 0 or last:
                self.save_state()
            if self.stop_after is not None and self.stop_after():
                break
        bar.close()

    def train_step(self) -> dict[str, float]:
        """One optimizer step on the global batch of the current step; returns each head's mean loss."""
        stage, inner = self.stage_at(self.step)
        for group in self.optimizer.param_groups:
            group["lr"] = stage.learning_rate(inner)
        windows = [self.objectives[name].window(number) for name, number in self.window_numbers(self.step)]
        counts = {
            head: sum(int((w.targets[name] != NO_LABEL).sum()) for w in windows if name in w.targets)
            for name, head in HEAD_OF_LABELS.items()
        }
        accelerator = self.accelerator
        own = windows[accelerator.process_index :: accelerator.num_processes]
        parts = [own[start :: self.settings.accumulation_steps] for start in range(self.settings.accumulation_steps)]
        sums: dict[str, float] = {}
        for number, part in enumerate(parts):
            batch = collate(part, self.pad_token_id, self.settings.window_length)
            batch = {name: value.to(accelerator.device) for name, value in batch.items()}
            positions = (batch["labels"].flatten() != NO_LABEL).nonzero().flatten()
            for name in LABEL_NAMES:
                if counts[HEAD_OF_LABELS[name]] == 0:
                    batch.pop(name)
            synchronize = number == len(parts) - 1
            context = _null() if synchronize else accelerator.no_sync(self.model)
            with context:
                output = self.model(
                    **batch, logits_positions=positions, heads=(), loss_counts=counts
                )
                # Gradients are averaged over processes; the loss is already divided by the global counts.
                accelerator.backward(output.loss * accelerator.num_processes)
            for head, value in output.losses.items():
                sums[head] = sums.get(head, 0.0) + float(value.detach())
        if self.settings.max_grad_norm:
            accelerator.clip_grad_norm_(self.model.parameters(), self.settings.max_grad_norm)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        if accelerator.num_processes > 1:
            names = sorted(sums)
            totals = accelerator.reduce(
                torch.tensor([sums[name] for name in names], device=accelerator.device), reduction="sum"
            )
            sums = dict(zip(names, totals.tolist(), strict=True))
        return sums

    def evaluate_now(self) -> None:
        """Evaluate, write the figures, keep the best checkpoint."""
        assert self.evaluate is not None
        if self.accelerator.is_main_process:
            figures = self.evaluate(self.bare_model)
            self.write_metrics({"step": self.step, **figures})
            logger.info("step %d: %s", self.step, figures)
            value = figures.get(self.settings.best_metric, -math.inf)
            if self.save_checkpoint is not None and value > self.best:
                self.best = value
                self.save_checkpoint(self.bare_model, self.output_dir / "best")
        self.accelerator.wait_for_everyone()
        self.model.train()

    def write_metrics(self, figures: dict[str, Any]) -> None:
        """Append one line to metrics.jsonl."""
        if self.accelerator.is_main_process:
            with (self.output_dir / "metrics.jsonl").open("a") as file:
                file.write(json.dumps({"time": round(time.time(), 1), **figures}) + "\n")

    def save_state(self) -> None:
        """Write model, optimizer and step, whole or not at all."""
        if self.accelerator.is_main_process:
            part = self.output_dir / "state.pt.part"
            torch.save(
                {
                    "step": self.step,
                    "best": self.best,
                    "model": self.bare_model.state_dict(),
                    "optimizer": self.optimizer.state_dict(),
                },
                part,
            )
            os.replace(part, self.output_dir / "state.pt")
        self.accelerator.wait_for_everyone()

    def load_state(self) -> bool:
        """Continue from the last saved state; False where there is none."""
        path = self.output_dir / "state.pt"
        if not path.exists():
            return False
        state = torch.load(path, map_location="cpu", weights_only=True)
        self.bare_model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.best = state["step"], state["best"]
        self._forget_metrics_after(self.step)
        logger.info("resumed at step %d", self.step)
        return True

    def _forget_metrics_after(self, step: int) -> None:
        # Steps that ran after the last save run again; their first lines would be doubles.
        path = self.output_dir / "metrics.jsonl"
        if self.accelerator.is_main_process and path.exists():
            lines = [line for line in path.read_text().splitlines() if _step_of(line) <= step]
            path.write_text("".join(line + "\n" for line in lines))


def _step_of(line: str) -> float:
    try:
        return float(json.loads(line)["step"])
    except (ValueError, KeyError):
        return math.inf


def _quota(mixture: Mapping[str, float], count: int) -> dict[str, int]:
    """Windows owed to each objective out of the first `count`; the last one takes what rounding leaves."""
    total = sum(mixture.values())
    names = list(mixture)
    owed = {name: int(count * mixture[name] / total + 1e-9) for name in names[:-1]}
    owed[names[-1]] = count - sum(owed.values())
    return owed


def _parameter_groups(model: torch.nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    matrices, rest = [], []
    embeddings = {id(m.weight) for m in model.modules() if isinstance(m, torch.nn.Embedding)}
    for parameter in model.parameters():
        if parameter.requires_grad:
            (rest if parameter.ndim < 2 or id(parameter) in embeddings else matrices).append(parameter)
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": rest, "weight_decay": 0.0}]


class _null:
    def __enter__(self) -> None:
        return None

    def __exit__(self, *args: object) -> None:
        return None
