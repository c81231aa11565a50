"""Worker processes: order, bounds, and what happens when one is killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pool_work import load_double, load_error, load_killer, load_nothing
from synthetic_note.pipelines import worker_pool
from synthetic_note.pipelines.worker_pool import READ_AHEAD, Killed, WorkerError, WorkerPool


def batches(count: int, size: int = 4) -> Iterator[list[int]]:
    for first in range(0, count, size):
        yield list(range(first, min(first + size, count)))


@pytest.mark.parametrize("workers", [1, 3])
def test_results_come_in_order(workers: int) -> None:
    with WorkerPool(load_double, workers) as pool:
        assert pool.start() == "doubles"
        made = list(pool.run(batches(50)))
    assert [item for items, _ in made for item in items] == list(range(50))
    assert [result for _, results in made for result in results] == list(range(0, 100, 2))


def test_no_more_is_read_ahead_than_the_bound() -> None:
    read = 0

    def counted() -> Iterator[list[int]]:
        nonlocal read
        for batch in batches(200, 2):
            read += 1
            yield batch

    with WorkerPool(load_double, 2) as pool:
        pool.start()
        for written, _ in enumerate(pool.run(counted())):
            assert read - written <= READ_AHEAD * 2 + 1


def test_a_worker_that_is_killed_from_outside_is_replaced() -> None:
    with WorkerPool(load_double, 2) as pool:
        pool.start()
        results = []
        for number, (_, made) in enumerate(pool.run(batches(120))):
            results += made
            if number in (3, 9):
                ready = [worker for worker in pool._workers if worker.ready]
                os.kill(ready[0].process.pid, signal.SIGKILL)
        assert pool.replaced == 2
    assert results == list(range(0, 240, 2))


def test_an_item_that_kills_once_is_done_again(tmp_path: Path) -> None:
    with WorkerPool(partial(load_killer, str(tmp_path), 1), 2) as pool:
        pool.start()
        assert [result for _, results in pool.run(batches(40)) for result in results] == list(range(0, 80, 2))


def test_an_item_that_kills_twice_is_named_and_the_others_are_done(tmp_path: Path) -> None:
    with WorkerPool(partial(load_killer, str(tmp_path), 99), 2) as pool:
        pool.start()
        results = [result for _, results in pool.run(batches(40)) for result in results]
    assert results == [Killed() if item == 13 else 2 * item for item in range(40)]


def test_workers_that_never_come_up_end_the_run() -> None:
    with WorkerPool(load_nothing, 1) as pool, pytest.raises(WorkerError, match="before they are ready"):
        pool.start()


def test_the_message_of_an_error_is_not_shown() -> None:
    with WorkerPool(load_error, 1) as pool, pytest.raises(WorkerError, match=r"a worker failed \(ValueError\)$"):
        pool.start()


def test_memory_settings_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    worker_pool.keep_freed_memory()
    monkeypatch.setattr(worker_pool.ctypes, "CDLL", lambda name: object())
    worker_pool.keep_freed_memory()
