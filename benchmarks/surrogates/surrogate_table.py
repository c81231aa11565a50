"""Prints the table of docs/surrogates.md: identifiers in many formats and their surrogates.

    python benchmarks/surrogates/surrogate_table.py            # print the table
    python benchmarks/surrogates/surrogate_table.py --write    # put it into docs/surrogates.md, between its marks

Every row is a note of its own, except that the rows of the first group share one note. All the
identifiers are invented.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "surrogates.md"

ROWS = Path(__file__).with_name("surrogate_rows.tsv")


def read_rows() -> list[list[tuple[str, str]]]:
    """(identifier, type) of each row, those of one note together."""
    notes: list[list[tuple[str, str]]] = []
    for line in ROWS.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            alone = line == "## alone"
            notes += [] if alone else [[]]
        elif not line.startswith("#"):
            kind, raw = line.split("\t")
            notes += [[]] if alone else []
            notes[-1].append((raw.replace("\\n", "\n"), kind))
    return notes


def replace(rows: list[tuple[str, str]], policy: SurrogatePolicy) -> list[str]:
    """The surrogates of rows that stand in one note."""
    text, spans = "", []
    for raw, phi_type in rows:
        spans.append(PhiSpan(len(text), len(text) + len(raw), phi_type))
        text += raw + " ; "
    return replace_phi(text, spans, policy=policy, stream=hashlib.sha256(text.encode()).digest())


def table() -> str:
    """The table as Markdown."""
    hips, safe = SurrogatePolicy.from_name("hips"), SurrogatePolicy.from_name("safe-harbor")
    lines = ["| type | input | `hips` | `safe-harbor`, where it differs |", "|---|---|---|---|"]
    for group in read_rows():
        for (raw, phi_type), new, strict in zip(group, replace(group, hips), replace(group, safe), strict=True):
            cells = [_cell(raw), _cell(new), _cell(strict) if strict != new else ""]
            lines.append(f"| {phi_type} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return f"`{text}`".replace("|", "\\|").replace("\n", "` ⏎ `")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="put the table into docs/surrogates.md")
    if not parser.parse_args().write:
        print(table())
        return
    write_block(DOCUMENT, "table", table())


if __name__ == "__main__":
    main()
