"""Worker processes: order, bounds, and what happens when one is killed."""

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
def test_results_come_in_order_and_no_more_is_read_ahead_than_the_bound(workers: int) -> None:
    read, made = 0, []

    def counted() -> Iterator[list[int]]:
        nonlocal read
        for batch in batches(200, 2):
            read += 1
            yield batch

    with WorkerPool(load_double, workers) as pool:
        assert pool.start() == "doubles"
        for written, batch in enumerate(pool.run(counted())):
            made.append(batch)
            assert read - written <= READ_AHEAD * workers + 1
    assert [item for items, _ in made for item in items] == list(range(200))
    assert [result for _, results in made for result in results] == list(range(0, 400, 2))


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


@pytest.mark.parametrize(("kills", "result"), [(1, 26), (99, Killed())])
def test_an_item_that_kills_is_done_again_once(tmp_path: Path, kills: int, result: object) -> None:
    with WorkerPool(partial(load_killer, str(tmp_path), kills), 2) as pool:
        pool.start()
        made = [result for _, results in pool.run(batches(40)) for result in results]
    assert made == [result if item == 13 else 2 * item for item in range(40)]


def test_workers_that_do_not_come_up_end_the_run_and_tell_no_message(monkeypatch: pytest.MonkeyPatch) -> None:
    for load, message in ((load_nothing, "before they are ready"), (load_error, r"a worker failed \(ValueError\)$")):
        with WorkerPool(load, 1) as pool, pytest.raises(WorkerError, match=message):
            pool.start()
    # Memory settings may be missing.
    worker_pool.keep_freed_memory()
    monkeypatch.setattr(worker_pool.ctypes, "CDLL", lambda name: object())
    worker_pool.keep_freed_memory()
