"""Reads the rows of parametrised tests that stand in data files."""

import ast
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _sections(area: str) -> dict[str, list[Any]]:
    sections: dict[str, list[Any]] = {}
    for line in (Path(__file__).parent / f"cases_{area}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            rows = sections.setdefault(line[3:], [])
        elif line and not line.startswith("# "):
            rows.append(ast.literal_eval(line))
    return sections


def cases(area: str, heading: str) -> list[Any]:
    """Rows of `cases_AREA.txt` below `## HEADING`: one Python literal a line, or a comment that begins with `# `."""
    return _sections(area)[heading]
