"""Cloning from Python: a `datasets.Dataset` in, a `datasets.Dataset` out."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from .clone import clone_notes
from .note_table import read_notes
from .options import CloneOptions


def clone_dataset(
    table: Any,
    *,
    text_column: str = "text",
    label_column: str | None = None,
    patient_column: str | None = None,
    model: str | None = None,
    device: str | None = None,
    output: str | Path | None = None,
    **options: Any,
) -> tuple[Any, dict[str, Any]]:
    """Clone a table of labelled notes.

        clone, manifest = clone_dataset(notes, label_column="specialty", patient_column="patient_id", epsilon=8)

    Args:
        table: a `datasets.Dataset`.
        model: of the generator.
        output: a file to write to, beside which a run that was cut off can go on; none is kept by default.
        options: fields of [`CloneOptions`].

    Returns:
        The clone as a `datasets.Dataset`, and the manifest with the guarantee.

    Raises:
        CloneError: the clone cannot be made as asked.
    """
    import datasets

    notes = read_notes(table, text_column=text_column, label_column=label_column, patient_column=patient_column)
    with tempfile.TemporaryDirectory() as folder:
        result = clone_notes(
            notes,
            Path(output or Path(folder) / "clone.jsonl"),
            CloneOptions(**options),
            model=model,
            device=device,
            unit="patient" if patient_column else "note",
        )
    return datasets.Dataset.from_list(result.rows), result.manifest
