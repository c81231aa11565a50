"""Step 3: a new data set with the same labels, written by a model that was trained on yours.

    python tutorials/clone.py [FOLDER]

Six notes are enough to see how it goes, and far too few for privacy: no epsilon below, so nothing is promised. For a
data set of yours give `epsilon=8`, and `steps=0`, which chooses the steps by the number of patients.
"""

import sys
import tempfile
from pathlib import Path

from datasets import Dataset
from synthetic_note.cloning.dataset import clone_dataset

from synthetic_note import examples

LETTERS = ("clinic_letter", "gp_letter", "oncology_letter")
REPORTS = ("discharge_summary", "radiology_report", "emergency_note")
notes = [{"text": examples.load(name).text, "kind": "letter"} for name in LETTERS]
notes += [{"text": examples.load(name).text, "kind": "report"} for name in REPORTS]

clone, manifest = clone_dataset(Dataset.from_list(notes), label_column="kind", epsilon=None, steps=4)
print(manifest["privacy"]["sentence"])
print(clone[0]["label"], clone[0]["text"][:300])

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
clone.to_json(folder / "clone.jsonl")
print("written:", len(clone), "notes to", folder.name)
