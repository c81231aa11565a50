"""The development set of shorthand notes: whole, and with marks that fit. It is for scoring detection, not for rules.

python -m synthetic_note.evaluation.detection.phi_ablation --gold tests/data/shorthand_notes.jsonl
"""

import itertools
import json
from collections import Counter
from pathlib import Path

from synthetic_note.pipelines.annotation.spans import PHI_TYPES

ROWS = [json.loads(line) for line in (Path(__file__).parent / "data" / "shorthand_notes.jsonl").open(encoding="utf-8")]


def test_forty_notes_of_five_kinds_with_identifiers_and_times() -> None:
    assert len(ROWS) == 40
    assert min(Counter(row["kind"] for row in ROWS).values()) >= 6
    for row in ROWS:
        places = sorted((span["start"], span["end"]) for span in (*row["spans"], *row["times"]))
        assert all(first[1] <= second[0] for first, second in itertools.pairwise(places))
        assert all(row["text"][start:end].strip() == row["text"][start:end] for start, end in places)
        assert {span["label"] for span in row["spans"]} <= set(PHI_TYPES)
