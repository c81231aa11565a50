"""The model card of a checkpoint, written from its recorded facts: what it saw, for how long, what it scores.

    python -m synthetic_note.training.model_card --facts training/facts/small.yaml --scores FOLDER/scores.json \
        --output model_card.md --output FOLDER/README.md
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import yaml
from synthetic_note.training.evaluate_checkpoint import score_table

HEAD = """---
library_name: transformers
pipeline_tag: fill-mask
license: apache-2.0
language: en
base_model: {base_model}
tags:
  - synthetic-note
  - de-identification
  - clinical
  - masked-lm
---
"""


def render(facts: dict[str, Any], scores: dict[str, Any]) -> str:
    """The card as Markdown.

    Args:
        facts: name, purpose, sources, stages and limits of the checkpoint, as in training/facts.
        scores: what `evaluate_checkpoint` wrote.
    """
    lines = [HEAD.format(base_model=facts["base_model"]), f"# {facts['name']}", "", facts["summary"].strip(), ""]
    lines += ["## What it saw", "", "| source | amount | used for | licence and credit |", "|---|---|---|---|"]
    lines += [f"| {s['name']} | {s['amount']} | {s['use']} | {s['licence']} |" for s in facts["sources"]]
    lines += ["", facts["training"].strip(), "", "Made with:", "", "```", facts["command"].strip(), "```", ""]
    lines += ["## What it scores", "", facts["scores_note"].strip(), "", "```", score_table(scores), "```", ""]
    lines += ["Printed by:", "", "```", facts["score_command"].strip(), "```", ""]
    for title in ("use", "limits"):
        lines += [f"## {title.capitalize()}", "", facts[title].strip(), ""]
    return "\n".join(lines)


def main() -> None:
    """Write the card to every output."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=Path, required=True)
    parser.add_argument("--scores", type=Path, required=True)
    parser.add_argument("--output", type=Path, action="append", required=True)
    args = parser.parse_args()
    card = render(yaml.safe_load(args.facts.read_text()), json.loads(args.scores.read_text()))
    for path in args.output:
        path.write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main()
