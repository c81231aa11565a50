"""A call of the pipeline shared out to worker processes, and over the rows of a data set; the results are the same."""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import torch

from .note_input import NoteError, note_batches
from .options import GenerateOptions
from .result import failed_note
from .worker_pool import Killed, WorkerPool


def check_workers(workers: object, reidentification_map: object = None) -> None:
    """Raise TypeError or ValueError on a number of workers that does not fit."""
    if isinstance(workers, bool) or not isinstance(workers, int):
        raise TypeError(f"workers: a whole number is needed, not {type(workers).__name__}")
    if workers < 1:
        raise ValueError("workers: at least 1 is needed")
    if workers > 1 and reidentification_map is not None:
        raise ValueError("reidentification_map is written by one process: leave workers at 1")


def in_workers(pipe: Any, notes: Any, call: str, options: GenerateOptions, workers: int) -> Iterator[Any]:
    """Results in order, made by processes that each hold a copy of the pipeline.

    Args:
        call: `generate` or `annotate`.

    Raises:
        NoteError: a note could not be worked on, and the options do not say to skip it.
        WorkerError: the processes cannot be started.
    """
    threads = max(1, torch.get_num_threads() // workers)
    batches = note_batches(notes, options.patient_id, options.batch_size)
    with WorkerPool(partial(_load, pipe, call, options), workers, threads) as pool:
        pool.start()
        for batch, results in pool.run(batches):
            for (index, _, _), result in zip(batch, results, strict=True):
                if isinstance(result, Killed):
                    failure = NoteError(index, "the worker process ended twice while it worked on this note")
                    if options.errors == "raise":
                        raise failure
                    failed = failed_note(str(failure))
                    many = options.num_return_sequences
                    yield None if call == "annotate" else failed if many == 1 else [failed] * many
                elif isinstance(result, NoteError):
                    raise result
                else:
                    yield result


def _load(pipe: Any, call: str, options: GenerateOptions) -> Callable[[list[Any]], list[Any]]:
    """What a worker does with a batch of (index, note, patient id); an error of a note is its result."""
    given = as_options(options)
    make = pipe if call == "generate" else pipe.annotate

    def work(rows: list[tuple[int, Any, str | None]]) -> list[Any]:
        patients = None if options.patient_id is None else [patient for _, _, patient in rows]
        try:
            return list(make([note for _, note, _ in rows], **{**given, "patient_id": patients}))
        except NoteError as error:
            if len(rows) == 1:
                return [NoteError(rows[0][0], error.reason)]
        return [work([row])[0] for row in rows]

    return work


def as_options(options: GenerateOptions) -> dict[str, Any]:
    """The options as the arguments that make them."""
    return {field.name: getattr(options, field.name) for field in dataclasses.fields(options)}


def map_dataset(pipe: Any, dataset: Any, text_column: str, options: GenerateOptions, workers: int) -> Any:
    """A data set with synthetic notes in place of the notes; see the pipeline's `map`."""
    if not (hasattr(dataset, "map") and hasattr(dataset, "column_names")):
        raise TypeError(f"a Dataset or IterableDataset is needed, not {type(dataset).__name__}")
    if options.num_return_sequences > 1:
        raise ValueError("num_return_sequences: a row has room for one note")
    given = as_options(options)

    def make(rows: dict[str, list[Any]]) -> dict[str, list[Any]]:
        return {text_column: [note["text"] for note in pipe(rows[text_column], workers=workers, **given)]}

    # With workers a batch must be worth the start of the processes.
    size = options.batch_size if workers == 1 else max(5000, 100 * options.batch_size)
    # Without a fingerprint of its own, `datasets` would hash the model to look for an earlier result.
    own = (
        {"new_fingerprint": secrets.token_hex(8), "load_from_cache_file": False} if hasattr(dataset, "__len__") else {}
    )
    return dataset.map(make, batched=True, batch_size=size, **own)
