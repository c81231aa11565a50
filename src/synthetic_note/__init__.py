"""Synthetic clinical notes: identifiers replaced, clinical facts kept, prose rewritten.

import synthetic_note
from transformers import pipeline

pipe = pipeline("synthetic-note")
print(pipe(note)["text"])
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .registration import register, register_when_loaded

if TYPE_CHECKING:
    from .modeling import SyntheticNoteConfig, SyntheticNoteForMaskedLM
    from .pipelines.decoding.strategies import DecodingState, DecodingStrategy
    from .pipelines.note_input import NoteError
    from .pipelines.options import GenerateOptions
    from .pipelines.pipeline_synthetic_note import SyntheticNotePipeline
    from .pipelines.result import SyntheticNote
    from .pipelines.surrogates.policies import SurrogatePolicy

__version__ = "0.1.0"

__all__ = [
    "DecodingState", "DecodingStrategy", "GenerateOptions", "NoteError", "SurrogatePolicy", "SyntheticNote",
    "SyntheticNoteConfig", "SyntheticNoteForMaskedLM", "SyntheticNotePipeline", "register",
]  # fmt: skip

#: Where each public name is defined; its module is loaded when the name is asked for.
_HOMES: dict[str, str] = {
    "DecodingState": ".pipelines.decoding.strategies",
    "DecodingStrategy": ".pipelines.decoding.strategies",
    "GenerateOptions": ".pipelines.options",
    "NoteError": ".pipelines.note_input",
    "SurrogatePolicy": ".pipelines.surrogates.policies",
    "SyntheticNote": ".pipelines.result",
    "SyntheticNoteConfig": ".modeling",
    "SyntheticNoteForMaskedLM": ".modeling",
    "SyntheticNotePipeline": ".pipelines.pipeline_synthetic_note",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


register_when_loaded()
