"""Readers of notes: JSONL, for a start."""

from __future__ import annotations

import json
from pathlib import Path


def read_texts(path: Path) -> list[str]:
    """The `text` of every row of a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]
