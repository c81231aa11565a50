"""Notes with identifiers that must show up nowhere, and a reader of outputs."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

NOTES = [
    "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly and the skin was warm.",
    "Pt. Rosalind Quartermain, MRN 5567781, was seen on 05/06/2020. The wound was clean and the dressing was dry.",
    "No identifiers here. The arm was placed in a small splint and the patient returned home.",
]
SECRETS = ("Nightingale", "Quartermain", "5567781", "212-555-0147", "03/04/2021")


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def write_jsonl(path: Path, rows: Iterable[object]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path
