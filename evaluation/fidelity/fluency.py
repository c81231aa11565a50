"""How natural the notes read to a language model that took no part in writing them: bits per word."""

from __future__ import annotations

import math

from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import mean
from synthetic_note.evaluation.language_models import MaskedModel
from synthetic_note.evaluation.material import Material, Version, sample
from synthetic_note.evaluation.tools import Tools

from .shape import REAL


def run(material: Material, tools: Tools) -> Section:
    """Bits per word on the real notes and on every version, by the outside model."""
    settings = tools.settings
    section = Section.of("fluency")
    if tools.outside_model is None:
        return section.skip("No outside language model was given (--outside-lm).")
    model = tools.outside_model
    few = sample(material, settings.outside_notes)
    groups = {REAL: few.texts}
    for name, version in few.versions.items():
        groups[name] = list(_some(version, settings.outside_notes))
    measure = Measure.of("fluency", "bits_per_word")
    for name, texts in groups.items():
        if isinstance(model, MaskedModel):
            losses = model.losses(texts, masks=settings.loss_masks, seed=settings.seed)
        else:
            losses = model.losses(texts, longest=settings.outside_tokens)
        measure.figures[name] = mean([loss / math.log(2) for loss in losses if not math.isnan(loss)])
        tools.advance(1 / len(groups))
    section.measures = [measure]
    masked = isinstance(model, MaskedModel)
    read = "the hidden words only" if masked else f"the first {settings.outside_tokens} tokens"
    section.remarks.append(f"{len(few.real)} notes a version are read, of each {read}.")
    return section


def _some(version: Version, most: int) -> tuple[str, ...]:
    step = max(1, len(version.texts) // most)
    return version.texts[::step][:most]
