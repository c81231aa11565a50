"""Synthetic clinical notes: identifiers replaced, clinical facts kept, prose rewritten.

import synthetic_note
from transformers import pipeline

pipe = pipeline("synthetic-note")
print(pipe(note)["text"])
"""

from __future__ import annotations

from .modeling import SyntheticNoteConfig, SyntheticNoteForMaskedLM
from .pipelines.decoding.strategies import DecodingState, DecodingStrategy
from .pipelines.note_input import NoteError
from .pipelines.options import GenerateOptions
from .pipelines.pipeline_synthetic_note import SyntheticNotePipeline
from .pipelines.result import SyntheticNote
from .pipelines.surrogates.policies import SurrogatePolicy
from .registration import register

__version__ = "0.1.0"

__all__ = [
    "DecodingState",
    "DecodingStrategy",
    "GenerateOptions",
    "NoteError",
    "SurrogatePolicy",
    "SyntheticNote",
    "SyntheticNoteConfig",
    "SyntheticNoteForMaskedLM",
    "SyntheticNotePipeline",
    "register",
]

register()
