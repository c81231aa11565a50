"""Tells transformers about the model and the task."""

from __future__ import annotations

import transformers
from transformers import AutoConfig, AutoModelForMaskedLM
from transformers.pipelines import PIPELINE_REGISTRY

from .modeling import SyntheticNoteConfig, SyntheticNoteForMaskedLM
from .pipelines.annotation.taggers import embedded_checkpoint
from .pipelines.pipeline_synthetic_note import TASK, SyntheticNotePipeline


def register() -> None:
    """Register configuration, model and task; calling it again changes nothing."""
    AutoConfig.register(SyntheticNoteConfig.model_type, SyntheticNoteConfig, exist_ok=True)
    AutoModelForMaskedLM.register(SyntheticNoteConfig, SyntheticNoteForMaskedLM, exist_ok=True)
    # Saved folders carry the code, so that they load where this package is not installed.
    SyntheticNoteConfig.register_for_auto_class()
    SyntheticNoteForMaskedLM.register_for_auto_class("AutoModelForMaskedLM")
    if TASK in PIPELINE_REGISTRY.supported_tasks:
        return
    checkpoint = embedded_checkpoint()
    PIPELINE_REGISTRY.register_pipeline(
        TASK,
        pipeline_class=SyntheticNotePipeline,
        pt_model=AutoModelForMaskedLM,
        default={"model": (str(checkpoint), None)} if checkpoint else None,
        type="text",
    )
    # The registry's entry is written into every saved config.json; without this it would hold the path of the
    # default checkpoint on this machine.
    SyntheticNotePipeline._registered_impl = {
        TASK: {"impl": SyntheticNotePipeline, "pt": (transformers.AutoModelForMaskedLM,), "type": "text"}
    }
