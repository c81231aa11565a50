"""The training loop: resumable to the exact step, one process or many, with or without a GPU.

Every batch is a function of (seed, step), never of generator state, so a run that is killed and resumed sees the
batches that an undisturbed one sees. Losses are sums over the global batch divided by its global label counts, so
that processes and accumulation steps change nothing but speed.
"""

from __future__ import annotations

import contextlib
import logging
import math
import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from accelerate import Accelerator, DistributedDataParallelKwargs
from tqdm.auto import tqdm

from ..objectives.distillation import Distillation
from ..objectives.windows import LABEL_NAMES
from .batches import BatchSource, Objective, StepBatches
from .schedule import LoopSettings, Schedule, Stage
from .training_state import MetricsWriter, load_state_file, mend_folder, replace_folder, save_atomically

__all__ = ["LoopSettings", "Objective", "Stage", "TrainingLoop"]

logger = logging.getLogger(__name__)

HEAD_OF_LABELS = {"labels": "mlm", "phi_labels": "phi", "entity_labels": "entity", "pos_labels": "pos"}


class TrainingLoop:
    """Runs the stages over a model; call `run`.

    Args:
        settings: how to run.
        stages: what to run.
        model: gives `loss` and `losses` when called with a collated batch; see SyntheticNoteForMaskedLM.
        objectives: by the names that the stages' mixtures use.
        pad_token_id: fills windows up to a quarter of `window_length`, a half or the whole.
        evaluate: figures of a model, by name; runs on the main process.
        save_checkpoint: writes a model into a folder, for the best checkpoint.
        stop_after: asked after each step; True saves and stops.
        distillation: loss to a teacher, added wherever the masked LM has targets.

    Raises:
        ValueError: a batch has fewer windows than there are processes times accumulation steps, or a mixture names
            an objective that is not given.
    """

    def __init__(
        self,
        settings: LoopSettings,
        stages: Sequence[Stage],
        model: torch.nn.Module,
        objectives: Mapping[str, Objective],
        pad_token_id: int,
        evaluate: Callable[[torch.nn.Module], dict[str, float]] | None = None,
        save_checkpoint: Callable[[torch.nn.Module, Path], None] | None = None,
        stop_after: Callable[[], bool] | None = None,
        distillation: Distillation | None = None,
    ) -> None:
        self.settings = settings
        self.schedule = Schedule(stages, settings.batch_windows)
        missing = {name for stage in stages for name in stage.mixture} - set(objectives)
        if missing:
            raise ValueError(f"mixture: no objective {min(missing)!r}; choose among {', '.join(objectives)}")
        self.evaluate, self.save_checkpoint, self.stop_after = evaluate, save_checkpoint, stop_after
        self.accelerator = Accelerator(
            mixed_precision=settings.mixed_precision,
            # A batch need not hold labels of every head.
            kwargs_handlers=[DistributedDataParallelKwargs(find_unused_parameters=True)],
        )
        parts = self.accelerator.num_processes * settings.accumulation_steps
        if settings.batch_windows < parts:
            raise ValueError(f"batch_windows: {parts} or more are needed, one for each process and accumulation step")
        self.distillation = distillation.to(self.accelerator.device) if distillation is not None else None
        self.batches = BatchSource(
            StepBatches(
                self.schedule,
                objectives,
                pad_token_id=pad_token_id,
                window_length=settings.window_length,
                accumulation_steps=settings.accumulation_steps,
                process_index=self.accelerator.process_index,
                num_processes=self.accelerator.num_processes,
            ),
            settings.workers,
        )
        self.total_steps = self.schedule.total_steps
        self.step = 0
        self.best, self.worse_in_a_row = settings.best_to_beat, 0
        if settings.compile_encoder:
            model.encoder.compile()  # type: ignore[union-attr]
        optimizer = torch.optim.AdamW(
            _parameter_groups(model, settings.weight_decay), lr=1e-3, betas=(0.9, 0.98), eps=1e-6, fused=True
        )
        self.model, self.optimizer = self.accelerator.prepare(model, optimizer)
        self.output_dir = Path(settings.output_dir)
        self.output_dir.mkdir(parents=True, exist_ok=True)
        # Sums of the losses since the last log line, and over how many steps; they are part of the state.
        self._sums: dict[str, torch.Tensor] = {}
        self._steps: dict[str, int] = {}
        self._metrics: MetricsWriter | None = None
        self._asked_to_stop = False

    @property
    def bare_model(self) -> Any:
        """The model without the wrappers of distributed training."""
        return self.accelerator.unwrap_model(self.model, keep_torch_compile=False)

    @property
    def is_main(self) -> bool:
        """Whether this process writes the files."""
        return bool(self.accelerator.is_main_process)

    @property
    def ended(self) -> bool:
        """Whether all steps are done, or the last evaluations brought nothing better."""
        stale = 0 < self.settings.patience <= self.worse_in_a_row
        return self.step >= self.total_steps or stale

    def run(self) -> bool:
        """Train to the end, from the last saved state if there is one.

        SIGTERM or SIGINT (Ctrl-C) lets the step in progress end, saves, and returns. Returns whether the end was
        reached.
        """
        if self.is_main:
            mend_folder(self.output_dir / "best")
            shutil.rmtree(self.output_dir / "best.part", ignore_errors=True)
        self.load_state()
        if self.is_main:
            MetricsWriter(self.output_dir, tensorboard=False).forget_after(self.step)
            self._metrics = MetricsWriter(self.output_dir, tensorboard=self.settings.tensorboard)
        bar = tqdm(total=self.total_steps, initial=self.step, unit="step", disable=not self.is_main, mininterval=5.0)
        self.model.train()
        clock, tokens = time.perf_counter(), 0
        with self._signals():
            while not self.ended:
                tokens += self.train_step()
                self.step += 1
                bar.update(1)
                last = self.step == self.total_steps
                if self.step % self.settings.log_every == 0 or last:
                    losses = self._mean_losses()
                    speed = tokens * self.accelerator.num_processes / (time.perf_counter() - clock)
                    bar.set_postfix({**{k: f"{v:.3f}" for k, v in losses.items()}, "tokens/s": f"{speed:.0f}"})
                    self.write_metrics(
                        {
                            "step": self.step,
                            "stage": self.schedule.stages[self.schedule.stage_at(self.step - 1)[0]].name,
                            "learning_rate": self.schedule.learning_rate(self.step - 1),
                            "tokens_per_second": round(speed, 1),
                            **{f"loss_{name}": value for name, value in losses.items()},
                        }
                    )
                    clock, tokens = time.perf_counter(), 0
                stop = not last and self._stopping()
                if self.evaluate is not None and (last or self.step % self.settings.evaluate_every == 0):
                    self.evaluate_now()
                    clock, tokens = time.perf_counter(), 0
                if self.ended or stop or self.step % self.settings.save_every == 0:
                    self.save_state()
                if stop:
                    logger.info("stopped at step %d; run the same command again to continue", self.step)
                    break
        self.batches.settle()
        bar.close()
        if self._metrics is not None:
            self._metrics.close()
        return self.ended

    def train_step(self) -> int:
        """One optimizer step on the global batch of the current step; returns this process's token count."""
        settings, accelerator = self.settings, self.accelerator
        for group in self.optimizer.param_groups:
            group["lr"] = self.schedule.learning_rate(self.step)
        # Dropout, where a model has it, depends on the step too and not on what ran before.
        torch.manual_seed(hash((settings.seed, self.step, accelerator.process_index)) & (2**63 - 1))
        made = self.batches.get(self.step)
        counts = self._label_counts(made.counts)
        if not any(counts.values()):
            # Windows too short for any mask: nothing to learn, in any process.
            return made.tokens
        for number, arrays in enumerate(made.parts):
            batch = {
                name: self._to_device(values)
                for name, values in arrays.items()
                if name not in LABEL_NAMES or counts[HEAD_OF_LABELS[name]] > 0
            }
            synchronize = number == len(made.parts) - 1
            with contextlib.nullcontext() if synchronize else accelerator.no_sync(self.model):
                output = self.model(**batch, heads=(), loss_counts=counts)
                loss, losses = output.loss, dict(output.losses)
                if self.distillation is not None and "labels" in batch:
                    with accelerator.autocast():
                        losses["distillation"] = self.distillation(batch, output.logits, counts["mlm"])
                    loss = loss + self.distillation.weight * losses["distillation"]
                # Gradients are averaged over processes; the loss is already divided by the global counts.
                accelerator.backward(loss * accelerator.num_processes)
            for head, value in losses.items():
                self._sums[head] = self._sums.get(head, torch.zeros((), device=value.device)) + value.detach()
        if self.distillation is not None:
            counts["distillation"] = counts["mlm"]
        for head, count in counts.items():
            if count:
                self._steps[head] = self._steps.get(head, 0) + 1
        if settings.max_grad_norm:
            accelerator.clip_grad_norm_(self.model.parameters(), settings.max_grad_norm)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        return made.tokens

    def _to_device(self, values: np.ndarray) -> torch.Tensor:
        tensor = torch.from_numpy(values)
        if self.accelerator.device.type == "cuda":
            # From pinned memory the copy does not hold up the host.
            tensor = tensor.pin_memory()
        return tensor.to(self.accelerator.device, non_blocking=True)

    def evaluate_now(self) -> None:
        """Evaluate, write the figures, keep the best checkpoint."""
        assert self.evaluate is not None
        self.batches.settle()
        if self.is_main:
            figures = self.evaluate(self.bare_model)
            self.write_metrics({"step": self.step, **figures})
            logger.info("step %d: %s", self.step, {name: round(value, 4) for name, value in figures.items()})
            value = figures.get(self.settings.best_metric, -math.inf)
            self.worse_in_a_row += 1
            if self.save_checkpoint is not None and value > self.best:
                save, model = self.save_checkpoint, self.bare_model
                replace_folder(self.output_dir / "best", lambda folder: save(model, folder))
                self.best, self.worse_in_a_row = value, 0
        self.worse_in_a_row = int(self._added_up(torch.tensor(self.worse_in_a_row if self.is_main else 0)))
        self.model.train()

    def write_metrics(self, figures: dict[str, Any]) -> None:
        """Append one line to metrics.jsonl."""
        if self.is_main:
            if self._metrics is None:
                self._metrics = MetricsWriter(self.output_dir, tensorboard=False)
            self._metrics.write(figures)

    def save_state(self) -> None:
        """Write model, optimizer and step, whole or not at all."""
        self._reduce_sums()
        if self.is_main:
            scaler = self.accelerator.scaler
            save_atomically(
                {
                    "step": self.step,
                    "best": self.best,
                    "worse_in_a_row": self.worse_in_a_row,
                    "model": self.bare_model.state_dict(),
                    "optimizer": self.optimizer.state_dict(),
                    "losses": {name: float(value) for name, value in self._sums.items()},
                    "loss_steps": dict(self._steps),
                    "scaler": scaler.state_dict() if scaler is not None else None,
                    "batches": self._batch_settings(),
                },
                self.output_dir / "state.pt",
            )
        self.accelerator.wait_for_everyone()

    def load_state(self) -> bool:
        """Continue from the last saved state; False where there is none. Raises ValueError: the state is damaged, or
        was saved by a run with other batches or another model."""
        state = load_state_file(self.output_dir / "state.pt")
        if state is None:
            return False
        now = self._batch_settings()
        for name, saved in state["batches"].items():
            if saved != now[name]:
                raise ValueError(
                    f"output-dir holds a run with {name} {saved}, not {now[name]}; "
                    "give its configuration, or another output-dir"
                )
        try:
            self.bare_model.load_state_dict(state["model"])
            self.optimizer.load_state_dict(state["optimizer"])
        except (RuntimeError, ValueError) as error:
            raise ValueError("output-dir holds the run of another model; give another output-dir") from error
        self.step, self.best, self.worse_in_a_row = state["step"], state["best"], state["worse_in_a_row"]
        if state["scaler"] is not None and self.accelerator.scaler is not None:
            self.accelerator.scaler.load_state_dict(state["scaler"])
        self._steps = dict(state["loss_steps"])
        self._sums = {
            # Sums are added up over processes, so one of them carries what was saved.
            name: torch.tensor(value if self.is_main else 0.0, device=self.accelerator.device)
            for name, value in state["losses"].items()
        }
        logger.info("resumed at step %d", self.step)
        return True

    def _batch_settings(self) -> dict[str, int]:
        settings = self.settings
        return {"seed": settings.seed, "batch_windows": settings.batch_windows, "window_length": settings.window_length}

    def _label_counts(self, own: Mapping[str, int]) -> dict[str, int]:
        """Labels of each head in the global batch, from those in this process's share."""
        counts = self._added_up(torch.tensor([own[name] for name in HEAD_OF_LABELS]))
        return dict(zip(HEAD_OF_LABELS.values(), counts.tolist(), strict=True))

    def _added_up(self, values: torch.Tensor) -> torch.Tensor:
        """The sum over all processes."""
        if self.accelerator.num_processes == 1:
            return values
        total: torch.Tensor = self.accelerator.reduce(values.to(self.accelerator.device), reduction="sum")
        return total

    def _reduce_sums(self) -> None:
        if self.accelerator.num_processes > 1 and self._steps:
            names = sorted(self._steps)
            zero = torch.zeros((), device=self.accelerator.device)
            sums = self._added_up(torch.stack([self._sums.get(name, zero) for name in names]))
            self._sums = {
                name: value if self.is_main else zero.clone() for name, value in zip(names, sums, strict=True)
            }

    def _mean_losses(self) -> dict[str, float]:
        """Mean loss of each head over the steps since the last call in which it had labels."""
        self._reduce_sums()
        means = {name: float(self._sums[name]) / steps for name, steps in self._steps.items() if name in self._sums}
        self._sums, self._steps = {}, {}
        return means

    def _stopping(self) -> bool:
        """Whether any process was asked to stop; they all stop after the same step."""
        stop = self._asked_to_stop or (self.stop_after is not None and self.stop_after())
        return bool(self._added_up(torch.tensor(int(stop))))

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def ask(number: int, _: Any) -> None:
            if self._asked_to_stop and number == signal.SIGINT:
                raise KeyboardInterrupt
            self._asked_to_stop = True

        before = {number: signal.signal(number, ask) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _parameter_groups(model: torch.nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    matrices: list[torch.nn.Parameter] = []
    rest: list[torch.nn.Parameter] = []
    embeddings = {id(m.weight) for m in model.modules() if isinstance(m, torch.nn.Embedding)}
    for parameter in model.parameters():
        if parameter.requires_grad:
            (rest if parameter.ndim < 2 or id(parameter) in embeddings else matrices).append(parameter)
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": rest, "weight_decay": 0.0}]
