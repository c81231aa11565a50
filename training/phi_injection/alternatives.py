"""Alternatives in templates: `[Pt|Patient|{he}] was seen` stands for three sentences."""

from __future__ import annotations

import random
import re

_CHOICE = re.compile(r"\[([^\[\]|]*(?:\|[^\[\]|]*)+)\]")


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
