"""The generator of the asked name and model, and the pipeline that reads the source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from ..note_table import CloneError
from ..options import CloneOptions
from .base import Generator
from .causal import CausalGenerator
from .masked import MaskedGenerator

CAUSAL_DEFAULT = "HuggingFaceTB/SmolLM2-135M"


def load_tagging_pipeline(device: str | None = None) -> Any:
    """The embedded pipeline, which finds identifiers and entities."""
    from transformers import pipeline
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    return pipeline("synthetic-note", device=None if device is None else torch.device(device))


def build_generator(options: CloneOptions, labels: Sequence[str], *, model: str | None, pipe: Any) -> Generator:
    """A generator on the pipeline's device. `model`: a folder or Hub id; None for the embedded checkpoint, or
    SmolLM2-135M for `causal`. Raises CloneError: the model cannot be had or does not fit the generator."""
    from synthetic_note.pipelines.annotation.heads.tagging import embedded_checkpoint
    from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

    # Of its own, not the pipeline's: adapters go into it, and the tagger must not change in training.
    source = model or (CAUSAL_DEFAULT if options.generator == "causal" else str(embedded_checkpoint()))
    kind = AutoModelForCausalLM if options.generator == "causal" else AutoModelForMaskedLM
    # The adapters' start and the prefix must be the same in a run that goes on.
    torch.manual_seed(options.seed)
    try:
        loaded, tokenizer = kind.from_pretrained(source), AutoTokenizer.from_pretrained(source)
        if options.generator == "causal":
            return CausalGenerator(loaded, tokenizer, labels, device=pipe.device, rank=options.rank)
        return MaskedGenerator(
            loaded, tokenizer, labels, device=pipe.device, rank=options.rank, batch_size=options.batch_size
        )
    except (OSError, ValueError) as error:
        first = str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
        raise CloneError(f"the model cannot be used: {first}") from None
