"""Evidence: what is left of the real notes in the synthetic ones, and what these are still worth.

python tutorials/evaluate.py [FOLDER]
"""

import json
import sys
import tempfile
from pathlib import Path

from transformers import pipeline

from synthetic_note import cli, examples

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
pipe = pipeline("synthetic-note")
with (folder / "real.jsonl").open("w") as real, (folder / "synthetic.jsonl").open("w") as synthetic:
    for name in (*examples.NAMES.values(), *examples.OTHERS):
        note = examples.load(name).text
        real.write(json.dumps({"id": name, "text": note}) + "\n")
        synthetic.write(json.dumps({"id": name, **pipe(note, mask_ratio=0.6, seed=1)}) + "\n")

# Without --sections all attacks run, which takes minutes.
code = cli.main(
    ["evaluate", str(folder / "real.jsonl"), str(folder / "synthetic.jsonl"), "-o", str(folder / "report"),
     "--quick", "--sections", "residual", "copying", "wording", "entities"]
)  # fmt: skip
report = json.loads((folder / "report" / "report.json").read_text())
for row in report["overview"]["rows"]:
    print(dict(zip(report["overview"]["columns"], row, strict=True)))
raise SystemExit(code)
