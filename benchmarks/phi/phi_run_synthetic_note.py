"""This system: the pipeline's search for identifiers, 32 notes a batch.

python phi_run_synthetic_note.py TEXTS.jsonl SPANS.json [MODEL] [THRESHOLD] [DTYPE]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

import torch
from phi_run_io import Found, run
from transformers import pipeline
from transformers.utils import logging

import synthetic_note  # noqa: F401  (registers the task)

BATCH_SIZE = 32

if __name__ == "__main__":
    logging.disable_progress_bar()
    model = sys.argv[3] if len(sys.argv) > 3 and sys.argv[3] else None
    threshold = sys.argv[4] if len(sys.argv) > 4 else "balanced"
    dtype = sys.argv[5] if len(sys.argv) > 5 else "float32"
    start = time.perf_counter()
    options: dict[str, Any] = {"dtype": getattr(torch, dtype)}
    if model:
        options["model"] = model
    pipe = pipeline("synthetic-note", **options)
    load_seconds = time.perf_counter() - start
    settings = {
        "batch_size": BATCH_SIZE,
        "phi_threshold": threshold if threshold.isalpha() else float(threshold),
    }

    def find(texts: Sequence[str]) -> list[list[Found]]:
        """Spans as the pipeline finds them: head, rules, propagation, the score."""
        found = pipe.find_phi(list(texts), **settings)
        return [[(span.start, span.end, span.type) for span in spans] for spans in found]

    def write(texts: Sequence[str]) -> list[str]:
        """Synthetic texts: surrogates for what is found, nothing rewritten."""
        made: list[str] = []
        for text in texts:
            made.append(pipe(text, mask_ratio=0, seed=1, **settings)["text"])
        return made

    about = {name: version(name) for name in ("synthetic-note", "torch", "transformers")}
    about |= {
        "checkpoint": str(getattr(pipe.model.config, "checkpoint_version", None)),
        "phi_threshold": threshold,
        "dtype": dtype,
        "threads": str(torch.get_num_threads()),
    }
    name = "synthetic-note" if dtype == "float32" else "synthetic-note bf16"
    run(name, about, lambda: find, load_seconds, write=write)
