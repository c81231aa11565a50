"""Reads the rows of parametrised tests that stand in data files."""

import ast
from functools import cache
from pathlib import Path
from typing import Any


@cache
def _sections(area: str) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / f"cases_{area}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            rows = sections.setdefault(line[3:], [])
        elif line.startswith(" "):
            rows[-1] += line
        elif line and not line.startswith("# "):
            rows.append(line)
    return sections


def cases(area: str, heading: str) -> list[Any]:
    """Rows of `cases_AREA.txt` below `## HEADING`: Python literals, one a line or with indented lines after the first.

    Lines that begin with `# ` are comments.
    """
    return [ast.literal_eval(row) for row in _sections(area)[heading]]
