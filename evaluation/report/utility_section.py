"""The section on utility: models trained on each version and tested on real notes, by evaluation/utility."""

from __future__ import annotations

from synthetic_note.evaluation.findings import Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools


def run(material: Material, tools: Tools) -> Section:
    raise NotImplementedError
