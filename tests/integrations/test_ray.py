"""Ray Data on a local cluster of two cores: the notes of one process, also when an actor is killed."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ray = pytest.importorskip("ray")
pytest.importorskip("ray.data")
pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402
from synthetic_note.integrations.ray import generate_parquet  # noqa: E402
from transformers import pipeline  # noqa: E402

from synthetic_note import cli  # noqa: E402

pytestmark = pytest.mark.slow


NOTE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly. Note {}."


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=1500 << 20)
    yield
    ray.shutdown()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for part in range(4):
        rows = [{"text": NOTE.format(100 * part + n), "number": 100 * part + n} for n in range(50)]
        pq.write_table(pa.Table.from_pylist(rows), folder / f"{part}.parquet")
    return folder


def read(folder: Path) -> dict[int, str]:
    rows = [row for file in sorted(folder.glob("*.parquet")) for row in pq.read_table(file).to_pylist()]
    assert len({row["number"] for row in rows}) == len(rows)
    return {row["number"]: row["text"] for row in rows}


def expected(tiny_checkpoint: Path) -> dict[int, str]:
    pipe = pipeline("synthetic-note", model=str(tiny_checkpoint))
    numbers = [100 * part + n for part in range(4) for n in range(50)]
    return {n: made["text"] for n, made in zip(numbers, pipe([NOTE.format(n) for n in numbers], seed=3), strict=True)}


def kill_an_actor(killed: list[int], stop: threading.Event) -> None:
    from ray.util.state import list_actors

    while not stop.is_set() and not killed:
        alive: list[Any] = [actor for actor in list_actors() if actor.state == "ALIVE" and actor.pid]
        if len(alive) >= 1:
            time.sleep(0.5)
            os.kill(alive[0].pid, signal.SIGKILL)
            killed.append(alive[0].pid)
        time.sleep(0.05)


@pytest.mark.parametrize("kill", [False, True])
def test_the_notes_are_those_of_one_process(kill: bool, source: Path, tmp_path: Path, tiny_checkpoint: Path) -> None:
    killed: list[int] = []
    stop = threading.Event()
    if kill:
        threading.Thread(target=kill_an_actor, args=(killed, stop), daemon=True).start()
    generate_parquet(
        str(source), str(tmp_path / "out"), {"seed": 3}, actors=2, batch_size=10, model=str(tiny_checkpoint)
    )
    stop.set()
    assert bool(killed) == kill
    assert read(tmp_path / "out") == expected(tiny_checkpoint)


def test_the_command_line_runs_on_ray(source: Path, tmp_path: Path, tiny_checkpoint: Path) -> None:
    out = tmp_path / "made"
    words = ["generate", str(source), "-o", str(out), "--engine", "ray", "--seed", "3", "--model", str(tiny_checkpoint)]
    assert cli.main(words) == cli.OK
    assert read(out) == expected(tiny_checkpoint)
    assert cli.main(words) == cli.USAGE
    assert cli.main([*words, "--resume"]) == cli.USAGE
