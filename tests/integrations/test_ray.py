"""Ray Data on a local cluster of two cores: the notes of one process, also when an actor is killed."""

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

from synthetic_note import cli  # noqa: E402

pytestmark = pytest.mark.slow

NOTE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly. Note {}."


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=200 << 20)
    yield
    ray.shutdown()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for part in range(4):
        rows = [{"text": NOTE.format(n), "number": n} for n in range(50 * part, 50 * part + 50)]
        pq.write_table(pa.Table.from_pylist(rows), folder / f"{part}.parquet")
    return folder


def read(folder: Path) -> dict[int, str]:
    rows = [row for file in sorted(folder.glob("*.parquet")) for row in pq.read_table(file).to_pylist()]
    assert len({row["number"] for row in rows}) == len(rows)
    return {row["number"]: row["text"] for row in rows}


@pytest.fixture(scope="module")
def expected(tiny_pipe: Any) -> dict[int, str]:
    return dict(enumerate(made["text"] for made in tiny_pipe([NOTE.format(n) for n in range(200)], seed=3)))


def kill_a_busy_actor(killed: list[int], stop: threading.Event) -> None:
    while not stop.is_set() and not killed:
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                title = (folder / "cmdline").read_text()
            except OSError:
                continue
            if title.startswith("ray::MapWorker(MapBatches(NoteFrames)).submit"):
                os.kill(int(folder.name), signal.SIGKILL)
                killed.append(int(folder.name))
                return
        time.sleep(0.02)


def test_an_actor_that_is_killed_loses_no_note(source, tmp_path: Path, tiny_checkpoint: Path, expected) -> None:
    killed: list[int] = []
    stop = threading.Event()
    threading.Thread(target=kill_a_busy_actor, args=(killed, stop), daemon=True).start()
    out = tmp_path / "out"
    generate_parquet(str(source), str(out), {"seed": 3}, actors=2, batch_size=5, model=str(tiny_checkpoint))
    stop.set()
    assert killed
    assert read(out) == expected


def test_the_command_line_runs_on_ray(source, tmp_path: Path, tiny_checkpoint: Path, expected, capsys) -> None:
    out = tmp_path / "made"
    words = ["generate", str(source), "-o", str(out), "--engine", "ray", "--seed", "3", "--model", str(tiny_checkpoint)]
    assert cli.main([*words, "--text-column", "note"]) == cli.USAGE
    assert cli.main([*words, "--workers", "9"]) == cli.USAGE
    assert cli.main(words) == cli.OK
    assert "200 rows, seed 3" in capsys.readouterr().err
    assert read(out) == expected
    assert cli.main(words) == cli.USAGE
