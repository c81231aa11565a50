"""The model: one encoder, a tied masked-LM head and three tagging heads."""

from .configuration_synthetic_note import SyntheticNoteConfig
from .modeling_synthetic_note import SyntheticNoteForMaskedLM, SyntheticNoteOutput

__all__ = ["SyntheticNoteConfig", "SyntheticNoteForMaskedLM", "SyntheticNoteOutput"]
