"""Spark on this machine: the notes of one process, one model for each Python worker."""

import shutil
from pathlib import Path

import pytest

pyspark = pytest.importorskip("pyspark")
pytest.importorskip("pyspark.sql")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java", allow_module_level=True)
from synthetic_note.integrations.spark import generate_frames, result_schema  # noqa: E402

NOTE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly. Note {}."


def test_map_in_pandas_makes_the_notes_of_one_process(tmp_path: Path, tiny_checkpoint: Path, tiny_pipe) -> None:
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.warehouse.dir", str(tmp_path))
        .getOrCreate()
    )
    try:
        notes = session.createDataFrame([(n, NOTE.format(n)) for n in range(20)], "number int, text string")
        work = generate_frames({"seed": 3}, model=str(tiny_checkpoint))
        made = notes.repartition(2).mapInPandas(work, result_schema(notes.schema)).collect()
    finally:
        session.stop()
    expected = [note["text"] for note in tiny_pipe([NOTE.format(n) for n in range(20)], seed=3)]
    assert [row["text"] for row in sorted(made, key=lambda row: row["number"])] == expected
