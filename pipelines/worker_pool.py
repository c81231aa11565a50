"""Worker processes that share out batches of items: results in order, memory flat, a worker that dies is replaced.

Nothing here needs torch, so that the process that deals out the work stays small.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any

#: Batches that a worker holds: the one it works on, and one that waits so that it never stands idle.
BATCHES_PER_WORKER = 2

#: Batches that may be read ahead of the first one without a result, for each worker.
READ_AHEAD = 4

#: Numbers of two settings in glibc's malloc.h.
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3

#: After so many workers in a row that ended before they were ready, no further one is started.
FAILED_STARTS = 3


class WorkerError(RuntimeError):
    """The workers cannot go on; the message says why and quotes no item."""


@dataclass(frozen=True)
class Killed:
    """The result of an item that ended two workers."""


@dataclass
class _Piece:
    """Places of a batch that are worked on together."""

    batch: int
    places: tuple[int, ...]


@dataclass
class _Worker:
    process: Any
    connection: Connection
    ready: bool = False
    pieces: deque[_Piece] = field(default_factory=deque)


@dataclass
class _Batch:
    items: Sequence[Any]
    results: dict[int, Any] = field(default_factory=dict)
    deaths: dict[int, int] = field(default_factory=dict)


class WorkerPool:
    """Runs `work = load()` in processes of their own.

    Args:
        load: makes the function that works on a list of items and returns a list of as many results; both are pickled.
            An attribute `about` of that function, where it has one, is handed to the caller by `start`.
        workers: number of processes.
        threads: threads of each for matrix products.
    """

    def __init__(self, load: Callable[[], Callable[[list[Any]], list[Any]]], workers: int, threads: int = 1) -> None:
        self._load, self._count, self._threads = load, workers, threads
        # A forked process could hang in the threads that its parent had; a spawned one starts anew.
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []
        self._failed_starts = 0
        self.replaced = 0

    def __enter__(self) -> WorkerPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> Any:
        """Start all workers and wait for the first that is ready; returns its `about`.

        Raises:
            WorkerError: a worker cannot be started.
        """
        while len(self._workers) < self._count:
            self._workers.append(self._new_worker())
        while True:
            for worker in self._wait():
                message = self._receive(worker)
                if message is None:
                    self._replace(worker)
                elif message[0] == "ready":
                    return message[1]

    def run(self, batches: Iterable[Sequence[Any]]) -> Iterator[tuple[Sequence[Any], list[Any]]]:
        """Each batch with its results, in order; that of an item that ended two workers is `Killed()`.

        Raises:
            WorkerError: the workers cannot go on.
        """
        source = iter(batches)
        open_batches: dict[int, _Batch] = {}
        again: deque[_Piece] = deque()
        read = written = 0
        more = True
        while more or open_batches:
            while more and read - written < READ_AHEAD * self._count and len(again) < self._count:
                items = next(source, None)
                if items is None:
                    more = False
                    break
                open_batches[read] = _Batch(items)
                again.append(_Piece(read, tuple(range(len(items)))))
                read += 1
            self._deal(again, open_batches)
            while written in open_batches and len(open_batches[written].results) == len(open_batches[written].items):
                batch = open_batches.pop(written)
                written += 1
                yield batch.items, [batch.results[place] for place in range(len(batch.items))]
            if not any(worker.pieces for worker in self._workers) and not again:
                continue
            for worker in self._wait():
                message = self._receive(worker)
                if message is None:
                    again.extendleft(reversed(self._pieces_of_dead(worker, open_batches)))
                    self._replace(worker)
                elif message[0] == "done":
                    piece = worker.pieces.popleft()
                    open_batches[piece.batch].results.update(zip(piece.places, message[1], strict=True))

    def close(self) -> None:
        """End all workers."""
        for worker in self._workers:
            worker.connection.close()
        for worker in self._workers:
            worker.process.terminate()
            worker.process.join()
        self._workers.clear()

    def _deal(self, pieces: deque[_Piece], batches: dict[int, _Batch]) -> None:
        for depth in range(1, BATCHES_PER_WORKER + 1):
            for worker in self._workers:
                if pieces and worker.ready and len(worker.pieces) < depth:
                    piece = pieces.popleft()
                    worker.pieces.append(piece)
                    items = batches[piece.batch].items
                    try:
                        worker.connection.send([items[place] for place in piece.places])
                    except OSError:
                        # It has died; its end is seen when it is waited for.
                        continue

    def _pieces_of_dead(self, worker: _Worker, batches: dict[int, _Batch]) -> list[_Piece]:
        """What a dead worker has left to do, the items that it worked on one by one."""
        left: list[_Piece] = []
        for number, piece in enumerate(worker.pieces):
            if number:
                left.append(piece)
                continue
            batch = batches[piece.batch]
            for place in piece.places:
                batch.deaths[place] = batch.deaths.get(place, 0) + 1
                if batch.deaths[place] > 1 and len(piece.places) == 1:
                    batch.results[place] = Killed()
                else:
                    left.append(_Piece(piece.batch, (place,)))
        return left

    def _wait(self) -> list[_Worker]:
        ready = wait([worker.connection for worker in self._workers])
        return [worker for worker in self._workers if worker.connection in ready]

    def _receive(self, worker: _Worker) -> tuple[str, Any] | None:
        """The next message of a worker; None where it has ended."""
        try:
            kind, value = worker.connection.recv()
        except (EOFError, OSError):
            return None
        if kind == "failed":
            raise WorkerError(value)
        if kind == "ready":
            worker.ready = True
            self._failed_starts = 0
        return kind, value

    def _replace(self, worker: _Worker) -> None:
        worker.process.join()
        worker.connection.close()
        place = self._workers.index(worker)
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= FAILED_STARTS:
                del self._workers[place]
                # Those that run go on without it.
                if any(other.ready for other in self._workers):
                    return
                raise WorkerError("worker processes end before they are ready; is there memory for so many?")
        self.replaced += 1
        self._workers[place] = self._new_worker()

    def _new_worker(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._load, self._threads), daemon=True)
        with _threads_of_child(self._threads):
            process.start()
        # The only open end is then the worker's own, so that its death is seen.
        theirs.close()
        return _Worker(process, ours)


def keep_freed_memory() -> None:
    """Let this process keep up to 256 MB that it has freed: glibc hands it back and asks for it anew with every pass of
    the model, which takes a good part of the time. Does nothing where the C library has no `mallopt`."""
    try:
        adjust = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return
    adjust(M_TRIM_THRESHOLD, 256 << 20)
    adjust(M_MMAP_THRESHOLD, 32 << 20)


@contextmanager
def _threads_of_child(threads: int) -> Iterator[None]:
    """The number of threads must stand in the environment before the child loads torch."""
    name = "OMP_NUM_THREADS"
    before = os.environ.get(name)
    os.environ[name] = str(threads)
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _serve(connection: Connection, load: Callable[[], Callable[[list[Any]], list[Any]]], threads: int) -> None:
    """What a worker does until its parent closes the connection or dies."""
    # Ctrl-C is the parent's to handle.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keep_freed_memory()
    try:
        work = load()
        connection.send(("ready", getattr(work, "about", None)))
        while True:
            connection.send(("done", work(connection.recv())))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
    except Exception as error:
        # Errors of items are results. Of any other only the kind is told: its message could quote an item.
        safe = getattr(error, "safe_to_show", False)
        connection.send(("failed", str(error) if safe else f"a worker failed ({type(error).__name__})"))
