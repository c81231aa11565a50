"""Ray Data: Parquet in, actors that hold the model, Parquet out.

    from synthetic_note.integrations.ray import generate_parquet
    generate_parquet("s3://notes/in", "s3://notes/out", {"seed": 7}, actors=16)

An actor that dies is started again by Ray and its blocks are done again. Rows keep the order of the input.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: Share of a core that reading and writing ask for. An actor leaves it free: where actors hold all cores, nothing would
#: be read for them, and they would wait for ever.
READING = 0.1


def generate_parquet(
    source: str,
    target: str,
    options: Mapping[str, Any],
    *,
    actors: int = 2,
    gpus: float = 0,
    batch_size: int = 64,
    address: str | None = None,
    **settings: Any,
) -> None:
    """Make the synthetic notes of Parquet files with Ray Data.

    Args:
        source: a Parquet file or folder that every node can read: a shared path or an address of an object store.
        target: a folder for Parquet files.
        options: fields of [`GenerateOptions`]; with a seed.
        actors: processes that hold the model, each with one core.
        gpus: share of a GPU for each.
        batch_size: rows that an actor is given at once.
        address: of a Ray cluster; a local one is started where it is None and none runs.
        settings: of [`NoteFrames`]: `model`, `text_column`, `patient_column`, `drop`.

    Raises:
        ImportError: Ray is not installed.
    """
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise ImportError("this needs Ray: pip install 'synthetic-note[ray]'") from error
    from .frames import NoteFrames

    if not ray.is_initialized():
        ray.init(address=address, log_to_driver=False)
    context = ray.data.DataContext.get_current()
    context.execution_options.preserve_order = True
    context.enable_progress_bars = False
    made = ray.data.read_parquet(source, ray_remote_args={"num_cpus": READING}).map_batches(
        NoteFrames,
        fn_constructor_args=(dict(options),),
        fn_constructor_kwargs={"device": "cuda" if gpus else "cpu", "threads": 1, **settings},
        batch_format="pandas",
        batch_size=batch_size,
        compute=ray.data.ActorPoolStrategy(size=actors),
        num_cpus=1 - READING,
        num_gpus=gpus or None,
        # A process that is killed is replaced, and what it had at hand is done again.
        max_restarts=-1,
        max_task_retries=-1,
    )
    made.write_parquet(target, ray_remote_args={"num_cpus": READING})
