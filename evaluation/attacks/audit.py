"""The audit of a clone's guarantee: a lower bound of epsilon from an attack, beside the epsilon that is stated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

from synthetic_note.note_files import InputError


def run(material: Material, tools: Tools) -> Section:
    raise NotImplementedError
