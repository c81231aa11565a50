"""Worker processes: order, bounds, and what happens when one is killed; the pipeline in several of them."""

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from fresh_process import run_python
from pool_work import load_double, load_error, load_killer, load_nothing
from synthetic_note.pipelines import worker_pool
from synthetic_note.pipelines.worker_pool import READ_AHEAD, Killed, WorkerError, WorkerPool

from synthetic_note import NoteError


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


NOTES = [f"Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The skin was warm. Note {n}." for n in range(20)]


@pytest.mark.slow
def test_workers_make_the_same_and_name_a_bad_note_by_its_index(tiny_pipe: Any) -> None:
    pipe = tiny_pipe
    assert pipe(NOTES, seed=3, workers=2) == pipe(NOTES, seed=3)
    assert pipe.annotate(NOTES, workers=2) == pipe.annotate(NOTES)
    for workers in (0, True, 1.5):
        with pytest.raises((TypeError, ValueError), match="workers"):
            pipe(NOTES, workers=workers)
    notes: list[Any] = [*NOTES[:11], 7, *NOTES[11:]]
    with pytest.raises(NoteError, match="item 11"):
        pipe(notes, seed=3, workers=2)


@pytest.mark.slow
def test_data_sets_keep_their_other_columns(tiny_pipe: Any) -> None:
    pipe = tiny_pipe
    datasets = pytest.importorskip("datasets")
    data = datasets.Dataset.from_dict({"text": NOTES, "code": ["E11.9"] * 20})
    expected = [note["text"] for note in pipe(NOTES, seed=3)]
    for given in (data, data.to_iterable_dataset()):
        made = list(pipe.map(given, seed=3))
        assert [row["text"] for row in made] == expected
        assert [row["code"] for row in made] == ["E11.9"] * 20
    assert list(pipe.map(data, seed=3, workers=2)["text"]) == expected
    with pytest.raises(TypeError, match="Dataset"):
        pipe.map(NOTES)


@pytest.mark.slow
def test_map_of_datasets_with_two_processes_comes_to_an_end(tiny_checkpoint: Path, tmp_path: Path) -> None:
    pytest.importorskip("datasets")
    code = f"""
        import torch
        from datasets import Dataset
        from transformers import pipeline
        import synthetic_note

        torch.set_num_threads(2)
        pipe = pipeline("synthetic-note", model={str(tiny_checkpoint)!r})
        notes = {NOTES!r}
        expected = [note["text"] for note in pipe(notes, seed=3)]
        torch.rand(512, 512) @ torch.rand(512, 512)
        data = Dataset.from_dict({{"text": notes}})
        made = data.map(lambda row: {{"text": pipe(row["text"], seed=3)["text"]}}, num_proc=2)
        print(list(made["text"]) == expected)
    """
    environment = {"OMP_NUM_THREADS": "2", "HF_HUB_OFFLINE": "1"}
    assert run_python(code, tmp_path, environment, installed=True).split()[-1] == "True"
