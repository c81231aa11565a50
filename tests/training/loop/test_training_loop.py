"""The loop: killed, stopped, cut into parts or spread over processes, it trains as if undisturbed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from synthetic_note.training.loop.schedule import LoopSettings, Stage
from synthetic_note.training.loop.training_loop import TrainingLoop
from synthetic_note.training.loop.training_state import load_state_file

SCRIPT = Path(__file__).parents[2] / "loop_runs.py"


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs")
    done = subprocess.run([sys.executable, str(SCRIPT), str(folder)], capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr[-2000:]
    return folder


def curve(folder: Path) -> list[dict[str, float]]:
    lines = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
    timing = ("time", "tokens_per_second")
    return [{name: value for name, value in line.items() if name not in timing} for line in lines]


@pytest.mark.slow
def test_runs_that_are_killed_or_stopped_end_as_if_undisturbed(runs: Path) -> None:
    codes = json.loads((runs / "codes.json").read_text())
    for name in ("whole", "accumulated", "dropout", "killed", "stopped", "two"):
        assert codes[name] == 0, name
    for at in (1, 3, 6):
        assert codes[f"killed at {at}"] == -9
    for name in ("whole", "killed", "two"):
        assert (runs / name / "best" / "model.safetensors").exists()
        assert not list((runs / name).glob("best.*"))
    # Three kills leave curve and weights as undisturbed.
    assert curve(runs / "killed") == curve(runs / "dropout")
    killed, undisturbed = (load_state_file(runs / name / "state.pt")["model"] for name in ("killed", "dropout"))
    assert all(torch.equal(value, undisturbed[name]) for name, value in killed.items())
    # SIGTERM saves, and the rest follows.
    assert codes["stopped early"] == 3, "run() tells that the end was not reached"
    assert 2 <= codes["stopped at"] < 16
    assert curve(runs / "stopped") == curve(runs / "whole")


@pytest.mark.slow
def test_whole_run_logs_losses_that_fall_and_figures(runs: Path) -> None:
    lines = curve(runs / "whole")
    losses = [line["loss_mlm"] for line in lines if "loss_mlm" in line]
    assert len(losses) == 8
    assert losses[-1] < losses[0]
    assert [line["step"] for line in lines if "mlm_accuracy" in line] == [5, 10, 15, 16]
    # The heads of a stage are those of its mixture.
    assert all(("loss_phi" in line) == (line["stage"] == "multitask") for line in lines if "stage" in line)


@pytest.mark.slow
@pytest.mark.parametrize("other", ["accumulated", "two"])
def test_parts_and_processes_give_the_same_losses(runs: Path, other: str) -> None:
    expected, got = curve(runs / "whole"), curve(runs / other)
    assert [line["step"] for line in got] == [line["step"] for line in expected]
    for first, second in zip(expected, got, strict=True):
        assert first.keys() == second.keys()
        for name in (name for name in first if name.startswith("loss_")):
            assert second[name] == pytest.approx(first[name], rel=1e-4)


class Nothing:
    def window(self, index: int) -> None:
        raise AssertionError("no window is needed")


def loop(folder: Path, objective: str = "mlm", size: int = 2, **settings: object) -> TrainingLoop:
    stages = [Stage("only", 2, {objective: 1.0}, 1e-3, 0.0)]
    settings = LoopSettings(output_dir=folder, tensorboard=False, **settings)
    return TrainingLoop(settings, stages, torch.nn.Linear(size, size), {"mlm": Nothing()}, pad_token_id=0)


def test_torn_states_those_of_other_runs_and_what_cannot_be_run_are_refused(tmp_path: Path) -> None:
    loop(tmp_path).save_state()
    with pytest.raises(ValueError, match="batch_windows 8, not 4"):
        loop(tmp_path, batch_windows=4).load_state()
    with pytest.raises(ValueError, match="another model"):
        loop(tmp_path, size=3).load_state()
    file = tmp_path / "state.pt"
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(ValueError, match="damaged"):
        loop(tmp_path).load_state()
    with pytest.raises(ValueError, match="batch_windows"):
        loop(tmp_path, batch_windows=2, accumulation_steps=4)
    with pytest.raises(ValueError, match="no objective 'phi'"):
        loop(tmp_path, "phi")
