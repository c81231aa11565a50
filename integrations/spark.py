"""Spark: a function for `DataFrame.mapInPandas` that holds one model for each Python worker.

from synthetic_note.integrations.spark import generate_frames, result_schema
function = generate_frames({"seed": 7})
notes.mapInPandas(function, result_schema(notes.schema)).write.parquet("out")
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from .frames import RESULT_COLUMNS, NoteFrames


@lru_cache(maxsize=1)
def _frames(options: tuple[tuple[str, Any], ...], settings: tuple[tuple[str, Any], ...]) -> NoteFrames:
    # Spark keeps its Python workers: the model is loaded once in each, not once a partition.
    return NoteFrames(dict(options), **dict(settings))


def generate_frames(options: Mapping[str, Any], **settings: Any) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """A function from pandas frames of notes to frames of synthetic notes.

    Args:
        options: fields of [`GenerateOptions`] whose values are hashable; with a seed.
        settings: of [`NoteFrames`]: `model`, `text_column`, `patient_column`, `drop`, `device`.

    Raises:
        ValueError: the options have no seed.
    """
    if options.get("seed") is None:
        raise ValueError("give a seed: workers that each draw their own make other notes with each run")
    given = tuple(sorted(options.items()))
    kept = tuple(sorted({"threads": 1, "device": "cpu", **settings}.items()))

    def work(frames: Iterator[Any]) -> Iterator[Any]:
        make = _frames(given, kept)
        for frame in frames:
            yield make(frame)

    return work


def result_schema(schema: Any, *, text_column: str = "text", drop: tuple[str, ...] = ()) -> Any:
    """The schema of the results: text, phi, report, error, then the columns that are carried over.

    Args:
        schema: a Spark `StructType` of the notes.
        drop: columns that are left out; the patient column must be among them.
    """
    from pyspark.sql.types import StringType, StructField, StructType

    left_out = {text_column, *drop, *RESULT_COLUMNS}
    own = [StructField(name, StringType()) for name in RESULT_COLUMNS]
    return StructType([*own, *(part for part in schema.fields if part.name not in left_out)])
