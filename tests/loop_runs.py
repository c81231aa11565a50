"""Runs of the training loop in processes of their own, for test_loop.py: whole, killed, stopped, in two processes.

    python loop_runs.py FOLDER

Each run is a fork of this process, so that torch is imported once. Nothing is computed before a fork.
"""

import json
import os
import signal
import socket
import sys
import time
from pathlib import Path

import numpy as np
import torch
from synthetic_note.modeling import SyntheticNoteConfig, SyntheticNoteForMaskedLM
from synthetic_note.training.loop.schedule import LoopSettings, Stage
from synthetic_note.training.loop.training_loop import TrainingLoop
from synthetic_note.training.objectives.windows import NO_LABEL, Window, generator

import synthetic_note  # noqa: F401

STAGES = [
    Stage("adapt", 6, {"mlm": 1.0}, start_lr=3e-3, end_lr=3e-3, warmup_steps=2),
    Stage("multitask", 10, {"mlm": 0.6, "phi": 0.4}, start_lr=3e-3, end_lr=0.0),
]
LENGTH = 16


class Numbers:
    """Windows of random tokens whose labels can be learnt."""

    def __init__(self, target: str) -> None:
        self.target = target

    def window(self, index: int) -> Window:
        rng = generator(5, self.target, index)
        ids = rng.integers(5, 25, int(rng.integers(6, LENGTH)))
        chosen = rng.random(len(ids)) < 0.5
        labels = ids if self.target == "labels" else ids % 3
        targets = {self.target: np.where(chosen, labels, NO_LABEL)}
        if self.target == "labels":
            targets["pos_labels"] = np.where(chosen, NO_LABEL, ids % 5)
        return Window(ids, np.zeros(len(ids), dtype=np.int64), targets)


def build_loop(folder: Path, accumulation_steps: int = 1, pause: float = 0.0, dropout: float = 0.0) -> TrainingLoop:
    torch.set_num_threads(1)
    torch.manual_seed(0)
    encoder = {"model_type": "bert", "vocab_size": 30, "hidden_size": 16, "num_hidden_layers": 1}
    encoder |= {"num_attention_heads": 2, "intermediate_size": 32}
    encoder |= {"hidden_dropout_prob": dropout, "attention_probs_dropout_prob": dropout}
    model = SyntheticNoteForMaskedLM(SyntheticNoteConfig(encoder_config=encoder, window_length=LENGTH))

    def wait() -> bool:
        time.sleep(pause)
        return False

    def evaluate(model: torch.nn.Module) -> dict[str, float]:
        return {"mlm_accuracy": sum(float(p.detach().abs().sum()) for p in model.parameters())}

    saves = {"batch_windows": 4, "save_every": 3, "evaluate_every": 5, "log_every": 2, "tensorboard": False}
    return TrainingLoop(
        LoopSettings(output_dir=folder, window_length=LENGTH, accumulation_steps=accumulation_steps, **saves),
        STAGES,
        model,
        {"mlm": Numbers("labels"), "phi": Numbers("phi_labels")},
        pad_token_id=0,
        evaluate=evaluate,
        save_checkpoint=lambda model, path: model.save_pretrained(path),
        stop_after=wait,
    )


def fork(run, **environment: str) -> int:
    child = os.fork()
    if child:
        return child
    os.environ.update(environment)
    code = 1
    try:
        code = 0 if run() else 3
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
    finally:
        sys.stderr.flush()
        os._exit(code)


def wait_for(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def logged_steps(folder: Path) -> int:
    file = folder / "metrics.jsonl"
    return len(file.read_text().splitlines()) if file.exists() else 0


def interrupt(folder: Path, number: int, at: int, **options: float) -> int:
    """Start a run and send it a signal once `at` lines of metrics are there."""
    child = fork(lambda: build_loop(folder, pause=0.04, **options).run())
    deadline = time.monotonic() + 60
    while logged_steps(folder) < at and time.monotonic() < deadline:
        time.sleep(0.005)
    time.sleep(0.03 * (at % 3))
    os.kill(child, number)
    return wait_for(child)


def main() -> None:
    root = Path(sys.argv[1])
    os.environ["ACCELERATE_USE_CPU"] = "true"
    codes = {}
    for name, options in {"whole": {}, "accumulated": {"accumulation_steps": 2}, "dropout": {"dropout": 0.2}}.items():
        codes[name] = wait_for(fork(lambda options=options, name=name: build_loop(root / name, **options).run()))
    for at in (1, 3, 6):
        codes[f"killed at {at}"] = interrupt(root / "killed", signal.SIGKILL, at, dropout=0.2)
    codes["killed"] = wait_for(fork(lambda: build_loop(root / "killed", dropout=0.2).run()))
    codes["stopped early"] = interrupt(root / "stopped", signal.SIGTERM, 2)
    codes["stopped at"] = int(torch.load(root / "stopped" / "state.pt", weights_only=True)["step"])
    codes["stopped"] = wait_for(fork(lambda: build_loop(root / "stopped").run()))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    world = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port, "WORLD_SIZE": "2", "LOCAL_WORLD_SIZE": "2"}
    children = [fork(lambda: build_loop(root / "two").run(), **world, RANK=rank, LOCAL_RANK=rank) for rank in "01"]
    codes["two"] = max(wait_for(child) for child in children)
    (root / "codes.json").write_text(json.dumps(codes))


if __name__ == "__main__":
    main()
