"""The model: one encoder, a tied masked-LM head and three tagging heads."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .configuration_synthetic_note import SyntheticNoteConfig
    from .modeling_synthetic_note import SyntheticNoteForMaskedLM, SyntheticNoteOutput

__all__ = ["SyntheticNoteConfig", "SyntheticNoteForMaskedLM", "SyntheticNoteOutput"]


def __getattr__(name: str) -> Any:
    # The configuration is registered while transformers is still loading what the model needs.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = "configuration_synthetic_note" if name == "SyntheticNoteConfig" else "modeling_synthetic_note"
    return getattr(import_module(f".{module}", __name__), name)
