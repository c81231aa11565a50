"""Ray Data: Parquet in, actors that hold the model, Parquet out.

    from synthetic_note.integrations.ray import generate_parquet
    generate_parquet("s3://notes/in", "s3://notes/out", {"seed": 7}, actors=16)

An actor that dies is started again by Ray, and the rows that it had at hand are done again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: Cores that an actor reserves; it uses a whole one. Listing, reading and writing files reserve one core each time:
#: where actors had reserved all of them, nothing would be read for them, and they would wait for ever.
RESERVED = 0.5

#: Batches in a block, which is what one actor is given and does again after a death; and rows in an output file.
BATCHES_PER_BLOCK, ROWS_PER_FILE = 4, 20_000


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
    """Make the synthetic notes of Parquet files with Ray Data. Rows come in no order: give them a column to sort by.

    Args:
        source: a Parquet file or folder that every node can read: a shared path or an address of an object store.
        target: a folder for Parquet files.
        options: fields of [`GenerateOptions`]; with a seed.
        actors: processes that hold the model, each with one thread; as many as there are cores, or fewer.
        gpus: share of a GPU for each.
        batch_size: rows that an actor is given at once.
        address: of a Ray cluster; a local one is started where it is None and none runs.
        settings: of [`NoteFrames`]: `model`, `text_column`, `patient_column`, `drop`.

    Raises:
        ImportError: Ray is not installed.
        ValueError: the options have no seed, or the cluster has no room for so many actors.
    """
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise ImportError("this needs Ray: pip install 'synthetic-note[ray]'") from error
    from .frames import NoteFrames

    if options.get("seed") is None:
        raise ValueError("give a seed: actors that each draw their own make other notes with each run")
    if not ray.is_initialized():
        ray.init(address=address, log_to_driver=False)
    cores = ray.cluster_resources().get("CPU", 0)
    if not 1 <= actors <= (most := int((cores - 1) / RESERVED)):
        raise ValueError(f"actors: {cores:g} cores have room for 1 to {most}, beside reading and writing")
    ray.data.DataContext.get_current().enable_progress_bars = False
    notes = ray.data.read_parquet(source).repartition(target_num_rows_per_block=batch_size * BATCHES_PER_BLOCK)
    made = notes.map_batches(
        NoteFrames,
        fn_constructor_args=(dict(options),),
        fn_constructor_kwargs={"device": "cuda" if gpus else "cpu", "threads": 1, **settings},
        batch_format="pandas",
        batch_size=batch_size,
        compute=ray.data.ActorPoolStrategy(size=actors),
        num_cpus=RESERVED,
        num_gpus=gpus or None,
    )
    made.write_parquet(target, min_rows_per_file=ROWS_PER_FILE)
