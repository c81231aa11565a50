"""The audit of a clone's guarantee: a lower bound of epsilon from an attack, beside the epsilon that is stated."""

from __future__ import annotations

from synthetic_note.evaluation.findings import Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools


def run(material: Material, tools: Tools) -> Section:
    raise NotImplementedError
