"""The model of a command: which, on which device, in which number format."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..cores import has_bf16_units
from ..note_files import InputError
from ..pipelines.annotation.embedded import embedded_checkpoint


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """Add `--model`, `--device` and `--dtype`."""
    group = parser.add_argument_group("model")
    group.add_argument("--model", metavar="NAME", help="a folder or Hub id; default: the embedded checkpoint")
    group.add_argument("--device", metavar="NAME", help="cpu, cuda, cuda:1, mps; default: the best there is")
    group.add_argument(
        "--dtype",
        choices=("float32", "auto", "bfloat16", "float16"),
        default="float32",
        help="auto: bfloat16 where the graphics card or the processor has units for it. Only float32 writes the same "
        "on every machine",
    )


def check_model(model: str | None) -> str:
    """The model to load, once it is clear that there is one. Raises InputError: no checkpoint is embedded and none was
    given, or a folder without a checkpoint."""
    if model is None:
        embedded = embedded_checkpoint()
        if embedded is None:
            raise InputError("no checkpoint is embedded in this installation; give --model")
        return str(embedded)
    if Path(model).is_dir() and not (Path(model) / "config.json").exists():
        raise InputError("--model: the folder holds no config.json; give the folder of a checkpoint")
    looks_like_path = model.startswith((".", "/", "~", "\\")) or model.count("/") > 1
    if not Path(model).exists() and looks_like_path:
        raise InputError("--model: no such folder")
    return model


def chosen_dtype(parsed: argparse.Namespace) -> str:
    """The number format to use: what `auto` means on this machine."""
    if parsed.dtype != "auto":
        return str(parsed.dtype)
    if parsed.device in (None, "cpu") and has_bf16_units():
        return "bfloat16"
    import torch

    on_card = parsed.device != "cpu" and torch.cuda.is_available() and torch.cuda.is_bf16_supported()
    return "bfloat16" if on_card else "float32"


def load_pipeline(parsed: argparse.Namespace) -> Any:
    """The pipeline of the asked model, device and number format, loaded without noise. Raises InputError: the model or
    the device cannot be had."""
    import torch
    from transformers import pipeline
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        device = None if parsed.device is None else torch.device(parsed.device)
        return pipeline(
            "synthetic-note", model=check_model(parsed.model), device=device, dtype=getattr(torch, chosen_dtype(parsed))
        )
    except (OSError, ValueError, RuntimeError, AssertionError) as error:
        # Here no note has been read yet, so the message is safe to show; its first line says what is wrong.
        first = str(error).strip().splitlines()[0][:300] if str(error).strip() else type(error).__name__
        raise InputError(f"the model cannot be loaded: {first}") from None
