"""The ledger and the training loop: clipping, noise, sampling, and kills at any moment."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from synthetic_note.training.private import loop
from synthetic_note.training.private.ledger import Ledger
from synthetic_note.training.private.loop import TrainingPlan, train
from torch import nn

pytest.importorskip("opacus")
CPU = torch.device("cpu")


class Regression(nn.Module):
    """Squared error of a linear map."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.map = nn.Linear(3, 1)

    def forward(self, batch: dict[str, torch.Tensor]) -> torch.Tensor:
        return (self.map(batch["x"]).squeeze(-1) - batch["y"]) ** 2


class Points:
    """One point a patient."""

    def draw(self, patient: int, rng: np.random.Generator) -> np.ndarray:
        return np.random.default_rng(patient).normal(size=3)

    def size(self, row: np.ndarray) -> int:
        return int(abs(row[0]) * 10)

    def collate(self, rows: Sequence[Any]) -> dict[str, torch.Tensor]:
        x = torch.tensor(np.stack(rows), dtype=torch.float32)
        return {"x": x, "y": 100 * x.sum(1)}


def _plan(**changes: Any) -> TrainingPlan:
    values: dict[str, Any] = {"steps": 4, "batch": 5, "patients": 10, "learning_rate": 0.1, "noise": 1.0, "rows": 2}
    return TrainingPlan(**{**values, **changes})


def _weights(folder: Path, key: bytes, **changes: Any) -> tuple[torch.Tensor, Ledger]:
    folder.mkdir(exist_ok=True)
    (folder / "key").write_bytes(key)
    ledger, module = Ledger(folder), Regression()
    train(module, Points(), _plan(**changes), ledger, folder / "fit.pt", device=CPU)
    return module.map.weight.detach().clone(), ledger


def test_no_patient_moves_a_step_beyond_the_clipping_norm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sums: list[float] = []
    original = loop._PrivateStep._gradient_norm

    def norm(self: Any) -> float:
        sums.append(original(self))
        return sums[-1]

    monkeypatch.setattr(loop._PrivateStep, "_gradient_norm", norm)
    _weights(tmp_path, b"k" * 32, rows=1, clip=0.5, steps=1)
    # Raw gradients are in the hundreds; the second norm is that of the check, which looks at the true one.
    assert sums[1] > 10
    assert all(value <= 0.5 * 1.01 for place, value in enumerate(sums) if place != 1)


def test_gradients_that_are_not_clipped_stop_the_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from opacus.grad_sample import GradSampleModuleFastGradientClipping as Module

    monkeypatch.setattr(Module, "get_clipping_coef", lambda self: torch.ones_like(self.get_norm_sample()))
    with pytest.raises(RuntimeError, match="clip"):
        _weights(tmp_path, b"k" * 32)


def test_noise_has_the_planned_size(tmp_path: Path) -> None:
    module = Regression()
    plan = _plan(noise=3.0, clip=2.0)
    optimizer = torch.optim.SGD(module.parameters(), lr=1.0)
    module.train()
    step = loop._PrivateStep(module, optimizer, plan)
    grads = []
    for seed in range(400):
        step.step([], seed, check=False)
        grads.append(torch.cat([weight.grad.flatten() for weight in step.weights if weight.grad is not None]))
    step.close()
    # Nobody was drawn: what is left is noise of noise * clip over the expected batch.
    assert float(torch.stack(grads).std()) == pytest.approx(3.0 * 2.0 / 5, rel=0.08)


def test_patients_are_drawn_by_coins_of_their_own(tmp_path: Path) -> None:
    seen: list[int] = []

    class Watched(Points):
        def draw(self, patient: int, rng: np.random.Generator) -> np.ndarray:
            seen.append(patient)
            return super().draw(patient, rng)

    train(Regression(), Watched(), _plan(steps=60, noise=None), Ledger(tmp_path), tmp_path / "fit.pt", device=CPU)
    counts = np.bincount(seen, minlength=10)
    assert counts.min() > 15
    assert counts.max() < 45
    assert counts.sum() != 300


@pytest.mark.parametrize("kill_at", ["_save", "step", "spend"])
@pytest.mark.parametrize("when", [0, 2])
def test_a_kill_loses_nothing_and_spends_nothing_twice(kill_at: str, when: int, monkeypatch, tmp_path):
    expected, whole = _weights(tmp_path / "whole", b"k" * 32)

    class Killed(BaseException):
        pass

    calls = 0

    def dying(function: Any) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == when + 1:
                raise Killed
            return function(*args, **kwargs)

        return call

    with monkeypatch.context() as patch:
        owner: Any = {"_save": loop, "step": loop._PrivateStep, "spend": Ledger}[kill_at]
        patch.setattr(owner, kill_at, dying(getattr(owner, kill_at)))
        with pytest.raises(Killed):
            _weights(tmp_path / "cut", b"k" * 32)
    # A step is in the ledger before its result can be anywhere.
    state = tmp_path / "cut" / "fit.pt"
    saved = torch.load(state)["step"] if state.exists() else 0
    assert sum(times for _, _, times in Ledger(tmp_path / "cut").mechanisms()) >= saved
    resumed, ledger = _weights(tmp_path / "cut", b"k" * 32)
    assert torch.equal(resumed, expected)
    assert ledger.mechanisms() == whole.mechanisms() == [(1.0, 0.5, 4)]


def test_another_plan_cannot_go_on_and_streams_differ(tmp_path: Path) -> None:
    _weights(tmp_path, b"k" * 32)
    with pytest.raises(ValueError, match="otherwise"):
        _weights(tmp_path, b"k" * 32, noise=0.1)
    one, other = Ledger(tmp_path / "a"), Ledger(tmp_path / "b")
    assert one.stream("x") == Ledger(tmp_path / "a").stream("x") != one.stream("y")
    assert one.stream("x") != other.stream("x")
    assert (tmp_path / "a" / "key").stat().st_mode & 0o077 == 0


def test_a_half_written_line_is_no_spend(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.spend("step 0", 1.0, 0.1)
    with ledger.path.open("ab") as file:
        file.write(b'{"name": "step 1", "noi')
    again = Ledger(tmp_path)
    assert again.mechanisms() == [(1.0, 0.1, 1)]
    again.spend("step 1", 1.0, 0.1)
    assert Ledger(tmp_path).mechanisms() == [(1.0, 0.1, 2)]
    with pytest.raises(ValueError, match="other parameters"):
        again.spend("step 1", 2.0, 0.1)
