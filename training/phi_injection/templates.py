"""The templates of injected texts: templates/*.txt, read by kind, and the choices within them.

A template is text with places (`{P.last}`, `{DATE}`, `{problem}`; see `slots.SlotFiller`) and choices:
`[Pt|Patient|{he}] was seen` stands for three sentences.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache

from .tables import FOLDER, Split, is_held_out, read_sections

#: Kinds whose templates have several lines, with `---` between two templates.
BLOCK_KINDS = ("header", "footer", "message", "note")
LINE_KINDS = ("sentence", "query", "field", "negative")
#: Files for both splits; a held-out part of their templates is for evaluation alone.
SHARED_FILES = ("general_blocks", "general_lines")
#: Files for training alone. The order of files and templates is part of the random stream: append, never reorder.
TRAINING_FILES = (
    "blocks",
    "sentences",
    "queries",
    "capitals",
    "handoffs",
    "office",
    "abroad",
    "medical_names",
    "plain_words",
    "short_notes",
    "reports",
    "report_texts",
)
#: Files for training alone that a configuration switches in (`phi.paired`): texts with identifiers beside
#: look-alikes without any.
PAIRED_FILES = ("paired_abroad", "paired_names", "paired_places")
#: Lines that neither training nor evaluation reads: the score of identifiers is fitted on them.
CALIBRATION_FILE = "calibration"
HELD_OUT_SHARE = 0.15
_CHOICE = re.compile(r"\[([^\[\]|]*(?:\|[^\[\]|]*)+)\]")


@cache
def read_templates(file: str) -> dict[str, tuple[str, ...]]:
    """The templates of templates/FILE.txt by kind, in order."""
    kinds = {}
    for kind, text in read_sections(FOLDER / "templates" / f"{file}.txt").items():
        if kind in BLOCK_KINDS:
            templates = [block.strip("\n") for block in text.split("\n---\n")]
        else:
            templates = [line for line in text.split("\n") if line and not line.startswith("# ")]
        kinds[kind] = tuple(templates)
    return kinds


def by_kind(files: Sequence[str]) -> dict[str, list[str]]:
    """The templates of several files by kind, in the order of the files."""
    kinds: dict[str, list[str]] = {}
    for file in files:
        for kind, templates in read_templates(file).items():
            kinds.setdefault(kind, []).extend(templates)
    return kinds


def of_split(templates: Sequence[str], split: Split) -> list[str]:
    """The shared templates that a split may use, by hash.

    Raises:
        ValueError: none is left.
    """
    mine = [t for t in templates if is_held_out(t, HELD_OUT_SHARE) == (split == "eval")]
    if not mine:
        raise ValueError(f"no template is left for the {split} split; write more")
    return mine


def expand(template: str, rng: random.Random) -> str:
    """Chooses one of each bracket's alternatives, the inner brackets first; an empty one is allowed.

    Brackets without a bar stay as they are. Two blanks in a row, or a blank before a stop, that an empty alternative
    leaves behind become one or none.
    """
    expanded = template
    while True:
        chosen = _CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), expanded)
        if chosen == expanded:
            break
        expanded = chosen
    if expanded is not template and "\n" not in expanded:
        expanded = re.sub(r" +(?=[ .,;]|$)", "", expanded).lstrip()
    return expanded
