"""The batches of a run by step: made ahead by a background thread, or by processes where a GPU must not wait."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, Protocol

import numpy as np
from torch.utils.data import DataLoader, Dataset

from ..objectives.windows import LABEL_NAMES, NO_LABEL, Window, by_padded_length, collate
from .schedule import Schedule

#: Steps that each process makes ahead.
AHEAD = 8


class Objective(Protocol):
    """A seeded, endless sequence of windows; see masked_lm_objective and tagging_objective."""

    def window(self, index: int) -> Window:
        """The window with this number; it depends on nothing else."""
        ...


class StepBatch(NamedTuple):
    """One process's share of a step's global batch. `parts`: padded batches, as arrays; each also has
    `logits_positions`, the flat places of masked-LM targets, found here so that a GPU need not wait to tell how many
    there are. `counts`: how many labels of each name of LABEL_NAMES it has. `tokens`: how many tokens, without padding.
    """

    parts: list[dict[str, np.ndarray]]
    counts: dict[str, int]
    tokens: int


class StepBatches(Dataset[StepBatch]):
    """`batches[step]` depends on the step alone. `schedule`: tells the windows of each step. `objectives`: by the names
    that the schedule uses. `pad_token_id`: fills windows up to a quarter of `window_length`, a half or the whole.
    `accumulation_steps`: parts that a share is cut into, before they are cut by length. `process_index`,
    `num_processes`: which share of the global batch."""

    def __init__(
        self,
        schedule: Schedule,
        objectives: Mapping[str, Objective],
        *,
        pad_token_id: int,
        window_length: int,
        accumulation_steps: int,
        process_index: int = 0,
        num_processes: int = 1,
    ) -> None:
        self.schedule, self.objectives = schedule, objectives
        self.pad_token_id, self.window_length = pad_token_id, window_length
        self.accumulation_steps = accumulation_steps
        self.process_index, self.num_processes = process_index, num_processes

    def __getitem__(self, step: int) -> StepBatch:
        own = self.schedule.window_numbers(step)[self.process_index :: self.num_processes]
        windows = [self.objectives[name].window(number) for name, number in own]
        parts = []
        for start in range(self.accumulation_steps):
            for length, group in by_padded_length(windows[start :: self.accumulation_steps], self.window_length):
                part = {name: values.numpy() for name, values in collate(group, self.pad_token_id, length).items()}
                part["logits_positions"] = (part["labels"].ravel() != NO_LABEL).nonzero()[0]
                parts.append(part)
        counts = {
            name: sum(int((window.targets[name] != NO_LABEL).sum()) for window in windows if name in window.targets)
            for name in LABEL_NAMES
        }
        return StepBatch(parts, counts, sum(len(window.input_ids) for window in windows))


class BatchSource:
    """The batch of one step after the other, the following ones in the making meanwhile. `batches`: what is made.
    `workers`: processes that make them; 0 for a thread of this one. A GPU needs some, as one thread makes a few hundred
    masked windows a second, and fewer with identifiers put in."""

    def __init__(self, batches: StepBatches, workers: int = 0) -> None:
        self.batches, self.workers = batches, workers
        self._total = batches.schedule.total_steps
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="windows")
        self._following: Any = None
        self._iterator: Iterator[StepBatch] | None = None
        self._step = -1

    def get(self, step: int) -> StepBatch:
        """The batch of a step; those that follow it come fastest."""
        if self._iterator is None or step != self._step:
            self._iterator = self._from_workers(step) if self.workers else self._from_thread(step)
        self._step = step + 1
        return next(self._iterator)

    def settle(self) -> None:
        """Wait for the thread: objectives and tokenizer are used by one thread at a time."""
        if self._following is not None:
            self._following.exception()

    def _from_thread(self, first: int) -> Iterator[StepBatch]:
        self.settle()
        self._following = self._thread.submit(self.batches.__getitem__, first)
        for step in range(first, self._total):
            batch = self._following.result()
            if step + 1 < self._total:
                self._following = self._thread.submit(self.batches.__getitem__, step + 1)
            yield batch

    def _from_workers(self, first: int) -> Iterator[StepBatch]:
        return iter(
            DataLoader(
                self.batches,
                batch_size=None,
                sampler=range(first, self._total),
                num_workers=self.workers,
                prefetch_factor=AHEAD,
                collate_fn=_as_it_is,
                worker_init_fn=_leave_signals_to_the_run,
                multiprocessing_context="fork",
            )
        )


def _as_it_is(batch: Any) -> Any:
    """Arrays travel between processes as they are; tensors would each take a file descriptor."""
    return batch


def _leave_signals_to_the_run(_: int) -> None:
    """Ctrl-C reaches every process of a terminal; the run ends its step first and then ends its workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
