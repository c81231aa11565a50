"""Every section of the report, in its order.

A new measure is one file with `run(material, tools)`, and one line here.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from synthetic_note.evaluation.findings import Section
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.tools import Tools

#: Parts of the page, with what each asks.
PARTS: dict[str, str] = {
    "attacks": "Attacks: what an attacker gets",
    "fidelity": "Fidelity: what is left of the real notes",
    "utility": "Utility: what models learn from them",
}


class Entry(NamedTuple):
    """One section: the part of the page (a key of `PARTS`), its name in the JSON and on the command line, its module
    below `synthetic_note.evaluation`, and how long it takes, in rough seconds for 100 notes; for the time left."""

    part: str
    key: str
    module: str
    cost: float

    def load(self) -> Callable[[Material, Tools], Section]:
        """Its `run`."""
        run: Callable[[Material, Tools], Section] = import_module(f"synthetic_note.evaluation.{self.module}").run
        return run


SECTIONS: tuple[Entry, ...] = (
    Entry("attacks", "residual", "attacks.residual", 3),
    Entry("attacks", "parrot", "attacks.parrot", 20),
    Entry("attacks", "copying", "attacks.copying", 4),
    Entry("attacks", "linkage", "attacks.linkage", 40),
    Entry("attacks", "infilling", "attacks.infilling", 30),
    Entry("attacks", "membership_model", "attacks.membership_model", 40),
    Entry("attacks", "membership_text", "attacks.membership_text", 10),
    Entry("attacks", "audit", "attacks.audit", 1),
    Entry("fidelity", "wording", "fidelity.wording", 30),
    Entry("fidelity", "bertscore", "fidelity.bertscore", 20),
    Entry("fidelity", "entities", "fidelity.entities", 3),
    Entry("fidelity", "facts", "fidelity.facts", 3),
    Entry("fidelity", "shape", "fidelity.shape", 5),
    Entry("fidelity", "fluency", "fidelity.fluency", 60),
    Entry("fidelity", "mauve", "fidelity.mauve_score", 10),
    Entry("utility", "classification", "utility.classification", 30),
    Entry("utility", "named_entities", "utility.named_entities", 60),
)
