"""The work on one pandas frame of notes, the same under every engine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

#: Columns that a frame of results has in front of those of the input.
RESULT_COLUMNS: tuple[str, ...] = ("text", "phi", "report", "error")


class NoteFrames:
    """Makes frames of synthetic notes; loads its model once, when it is made.

    Args:
        model: a folder or Hub id; the embedded checkpoint when None.
        options: fields of [`GenerateOptions`]; a seed is needed, so that every worker draws alike.
        text_column: column with the note.
        patient_column: column that names the patient; never written.
        drop: columns that are left out of the result.
        device: as in transformers' `pipeline`.
        threads: for matrix products.

    Raises:
        ValueError: the options have no seed.
    """

    def __init__(
        self,
        options: Mapping[str, Any],
        *,
        model: str | None = None,
        text_column: str = "text",
        patient_column: str | None = None,
        drop: tuple[str, ...] = (),
        device: str | None = None,
        threads: int | None = None,
    ) -> None:
        if options.get("seed") is None:
            raise ValueError("give a seed: workers that each draw their own make other notes with each run")
        import torch
        from transformers import pipeline

        import synthetic_note

        synthetic_note.register()
        if threads is not None:
            torch.set_num_threads(threads)
        self.pipe = pipeline("synthetic-note", model=model, device=device)
        self.options = {**options, "errors": "skip"}
        self.text_column, self.patient_column = text_column, patient_column
        self.left_out = {text_column, patient_column, *drop, *RESULT_COLUMNS}

    def __call__(self, frame: Any) -> Any:
        """A frame with `text`, `phi` and `report` (both as JSON) and `error`, then the other columns of the input.

        A note that cannot be worked on has a null `text` and says why in `error`, without quoting it.
        """
        import pandas

        call = dict(self.options)
        if self.patient_column is not None:
            call["patient_id"] = list(frame[self.patient_column])
        notes = [note if isinstance(note, str) else None for note in frame[self.text_column]]
        results = self.pipe(notes, **call) if notes else []
        columns: dict[str, list[str | None]] = {
            "text": [result["text"] for result in results],
            "phi": [json.dumps(result["phi"], ensure_ascii=False) for result in results],
            "report": [json.dumps(result["report"], ensure_ascii=False) for result in results],
            "error": [result.get("error", "").split(": ", 1)[-1] or None for result in results],
        }
        # As objects, a missing text stays None and does not become a number.
        made = pandas.DataFrame(
            {name: pandas.Series(values, index=frame.index, dtype=object) for name, values in columns.items()}
        )
        kept = [name for name in frame.columns if name not in self.left_out]
        return pandas.concat([made, frame[kept]], axis=1)
