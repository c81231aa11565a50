"""This system: the pipeline's search for identifiers, 32 notes a batch.

python phi_run_synthetic_note.py TEXTS.jsonl SPANS.json DTYPE
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from importlib.metadata import version

import torch
from phi_run_io import Found, run
from transformers import pipeline
from transformers.utils import logging

import synthetic_note  # noqa: F401  (registers the task)

BATCH_SIZE = 32

if __name__ == "__main__":
    logging.disable_progress_bar()
    dtype = sys.argv[3]
    start = time.perf_counter()
    pipe = pipeline("synthetic-note", dtype=getattr(torch, dtype))
    load_seconds = time.perf_counter() - start

    def find(texts: Sequence[str]) -> list[list[Found]]:
        """Spans as the pipeline finds them: head, rules, propagation, the score."""
        found = pipe.find_phi(list(texts), batch_size=BATCH_SIZE)
        return [[(span.start, span.end, span.type) for span in spans] for spans in found]

    def write(texts: Sequence[str]) -> list[str]:
        """Synthetic texts: surrogates for what is found, nothing rewritten."""
        return [pipe(text, mask_ratio=0, seed=1, batch_size=BATCH_SIZE)["text"] for text in texts]

    about = {name: version(name) for name in ("synthetic-note", "torch", "transformers")}
    about |= {
        "checkpoint": str(getattr(pipe.model.config, "checkpoint_version", None)),
        "phi_threshold": "balanced",
        "dtype": dtype,
        "threads": str(torch.get_num_threads()),
    }
    name = "synthetic-note" if dtype == "float32" else "synthetic-note bf16"
    run(name, about, lambda: find, load_seconds, write=write)
