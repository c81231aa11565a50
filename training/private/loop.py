"""The training loop: DP-SGD (Abadi et al. 2016) with ghost clipping (Li et al. 2022), Poisson sampling by patient.

In each step every patient is in with the sampling rate, by a coin of its own. A patient that is in gives one row, drawn
from all its notes, and the row's gradient is clipped: no patient moves a step by more than the clipping norm, however
many notes it has. Rows run in small physical batches; noise is added once, to the sum of the step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import nn

from ..loop.training_state import load_state_file, save_atomically
from .adapters import load_trained_state, trained_state
from .ledger import Ledger

#: Longest norm of a step's mean gradient without privacy.
PLAIN_CLIP = 1.0


@dataclass(frozen=True)
class TrainingPlan:
    """What a run does.

    Args:
        steps: optimizer steps.
        batch: patients of a step, as expected.
        patients: in the data.
        learning_rate: peak, after a warm-up of a twentieth of the steps.
        noise: noise multiplier; None for training without privacy.
        clip: norm to which each patient's gradient is clipped.
        rows: of a physical batch.
    """

    steps: int
    batch: int
    patients: int
    learning_rate: float
    noise: float | None = None
    clip: float = 1.0
    rows: int = 16

    @property
    def rate(self) -> float:
        """Each patient's chance of being in a step."""
        return min(1.0, self.batch / self.patients)

    @property
    def expected(self) -> float:
        """Patients in a step, on average."""
        return self.rate * self.patients


class Rows(Protocol):
    """Where training rows come from."""

    def draw(self, patient: int, rng: np.random.Generator) -> Any:
        """One row of a patient; None where nothing of it is left to train on."""

    def size(self, row: Any) -> int:
        """How long a row is; rows of like length run together."""

    def collate(self, rows: Sequence[Any]) -> dict[str, torch.Tensor]:
        """Rows as one batch."""


def train(
    module: nn.Module,
    rows: Rows,
    plan: TrainingPlan,
    ledger: Ledger,
    state_path: Path,
    *,
    device: torch.device,
    report: Callable[[int, int, float], None] = lambda *_: None,
) -> None:
    """Train the module in place, going on from `state_path` where an earlier process was cut off. `module`: maps a
    batch to the loss of each row, `(rows,)`; its trainable weights are linear or embedding layers. `report`: is handed
    the step, the number of steps and the step's loss, which is itself not private. Raises RuntimeError: gradients are
    not clipped, or the weights do not move; ValueError: the state is of another model or plan."""
    weights = [parameter for parameter in module.parameters() if parameter.requires_grad]
    optimizer = torch.optim.Adam(weights, lr=plan.learning_rate, betas=(0.9, 0.99))
    done = _load(state_path, module, optimizer, plan)
    module.train()
    stepper = _PlainStep(module, optimizer, plan) if plan.noise is None else _PrivateStep(module, optimizer, plan)
    before = trained_state(module)
    try:
        for step in range(done, plan.steps):
            rng = np.random.default_rng(ledger.stream(f"rows {step}"))
            chosen = np.flatnonzero(rng.random(plan.patients) < plan.rate)
            drawn = [row for patient in chosen if (row := rows.draw(int(patient), rng)) is not None]
            drawn.sort(key=rows.size)
            parts = [
                {name: value.to(device) for name, value in rows.collate(drawn[start : start + plan.rows]).items()}
                for start in range(0, len(drawn), plan.rows)
            ]
            for group in optimizer.param_groups:
                group["lr"] = plan.learning_rate * min(1.0, (step + 1) / max(1, plan.steps // 20))
            if plan.noise is not None:
                # Spent from here on, whatever becomes of this process; a step done anew draws the same noise.
                ledger.spend(f"step {step}", plan.noise, plan.rate)
            loss = stepper.step(parts, ledger.stream(f"noise {step}"), check=step == 0)
            _save(state_path, step + 1, module, optimizer, plan)
            report(step + 1, plan.steps, loss)
    finally:
        stepper.close()
        module.eval()
    if done < plan.steps and all(torch.equal(before[name], value) for name, value in trained_state(module).items()):
        raise RuntimeError("training did not move the weights")


class _PlainStep:
    """A step without privacy."""

    def __init__(self, module: nn.Module, optimizer: torch.optim.Optimizer, plan: TrainingPlan) -> None:
        self.module, self.optimizer, self.plan = module, optimizer, plan

    def step(self, parts: Sequence[dict[str, torch.Tensor]], seed: int, *, check: bool) -> float:
        total = count = 0.0
        self.optimizer.zero_grad()
        for part in parts:
            losses = self.module(part)
            (losses.sum() / self.plan.expected).backward()
            total, count = total + float(losses.detach().sum()), count + len(losses)
        if count:
            weights = self.optimizer.param_groups[0]["params"]
            nn.utils.clip_grad_norm_(weights, PLAIN_CLIP)
            self.optimizer.step()
        return total / max(count, 1)

    def close(self) -> None:
        return


class _PrivateStep:
    """A step of DP-SGD: Opacus clips each row by its ghost norm and adds the noise."""

    def __init__(self, module: nn.Module, optimizer: torch.optim.Optimizer, plan: TrainingPlan) -> None:
        from opacus.grad_sample import GradSampleModuleFastGradientClipping
        from opacus.optimizers import DPOptimizerFastGradientClipping

        self.plan = plan
        self.weights = [parameter for parameter in module.parameters() if parameter.requires_grad]
        # Not strict: our model's vocabulary tables are buffers, which nothing trains.
        self.module = GradSampleModuleFastGradientClipping(module, max_grad_norm=plan.clip, strict=False)
        self.optimizer = DPOptimizerFastGradientClipping(
            optimizer,
            noise_multiplier=plan.noise,
            max_grad_norm=plan.clip,
            expected_batch_size=max(1, round(plan.expected)),
        )

    def step(self, parts: Sequence[dict[str, torch.Tensor]], seed: int, *, check: bool) -> float:
        if check and parts:
            self._check_clipping(parts[-1])
        device = self.weights[0].device
        self.optimizer.generator = torch.Generator(device).manual_seed(seed)
        self.optimizer.zero_grad()
        total = count = 0.0
        for number, part in enumerate(parts):
            self.optimizer.zero_grad()
            losses = self._backward(part)
            length = self._gradient_norm()
            # Not `length > ...`, which NaN would pass.
            if not length <= len(losses) * self.plan.clip * 1.01:
                raise RuntimeError("gradients are not clipped; nothing of this step was kept")
            total, count = total + float(losses.sum()), count + len(losses)
            self.optimizer.signal_skip_step(do_skip=number + 1 < len(parts))
            self.optimizer.step()
        if not parts:
            # Nobody was drawn; the noise is due all the same.
            for weight in self.weights:
                weight.grad = torch.zeros_like(weight)
            self.optimizer.signal_skip_step(do_skip=False)
            self.optimizer.step()
        return total / max(count, 1)

    def _backward(self, part: dict[str, torch.Tensor]) -> torch.Tensor:
        from opacus.utils.fast_gradient_clipping_utils import DPTensorFastGradientClipping

        losses = self.module(part)
        DPTensorFastGradientClipping(self.module, self.optimizer, losses, "mean").backward()
        return losses.detach()

    def _gradient_norm(self) -> float:
        return float(torch.stack([weight.grad.norm() for weight in self.weights if weight.grad is not None]).norm())

    def _check_clipping(self, part: dict[str, torch.Tensor]) -> None:
        """Compare the ghost norm of one row with that of its true gradient, and see that it is clipped."""
        # The longest: a short one could be without targets, and so without a gradient.
        row = {name: value[-1:] for name, value in part.items()}
        self.optimizer.zero_grad()
        self._backward(row)
        clipped, ghost = self._gradient_norm(), float(self.module.per_sample_gradient_norms)
        self.optimizer.zero_grad()
        self.module.disable_hooks()
        self.module(row).sum().backward()
        self.module.enable_hooks()
        true = self._gradient_norm()
        self.optimizer.zero_grad()
        if abs(ghost - true) > 0.01 * true + 1e-6 or not clipped <= self.plan.clip * 1.01:
            raise RuntimeError("the clipping of gradients does not work with this model; nothing was released")

    def close(self) -> None:
        self.module.remove_hooks()
        for weight in self.weights:
            for name in ("_norm_sample", "_forward_counter", "grad_sample", "summed_grad", "_current_grad_sample"):
                if hasattr(weight, name):
                    delattr(weight, name)


def _save(path: Path, step: int, module: nn.Module, optimizer: Any, plan: TrainingPlan) -> None:
    state = {"step": step, "plan": repr(plan), "weights": trained_state(module), "optimizer": optimizer.state_dict()}
    save_atomically(state, path)


def _load(path: Path, module: nn.Module, optimizer: Any, plan: TrainingPlan) -> int:
    if (state := load_state_file(path)) is None:
        return 0
    if state["plan"] != repr(plan):
        raise ValueError("the earlier run was planned otherwise; give the same options, or start a new run")
    load_trained_state(module, state["weights"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["step"])
