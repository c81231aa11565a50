"""The model card of a checkpoint, written from its recorded facts: what it saw, for how long, what it scores.

    python -m synthetic_note.training.model_card --facts training/facts/small.yaml --scores FOLDER/scores.json \
        --output model_card.md --output FOLDER/README.md
    python -m synthetic_note.evaluation.doc_blocks model_card.md FOLDER/README.md
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import yaml
from synthetic_note.training.evaluate_checkpoint import score_table

from synthetic_note.card_check import CONFIDENCE, card_problems, unrecorded_numbers

#: Last sections of the card, where the facts have them.
SECTIONS = {
    "use": "Use",
    "limits": "Limits",
    "evidence": "What its output gives away",
    "appendix": "Appendix: how the shipped weights came about",
}


def metadata(facts: dict[str, Any], scores: dict[str, Any]) -> dict[str, Any]:
    """The fields that the Hub reads, out of the facts, and the results that it shows, out of the scores."""
    datasets = [name for source in facts["sources"] for name in source.get("datasets", [])]
    own = {"base_model": facts["base_model"], "datasets": datasets}
    results = []
    for row in facts["results"]:
        values = [
            {"type": metric["type"], "name": metric["name"], "value": round(_at(scores, metric["score"]), 4)}
            for metric in row["metrics"]
        ]
        dataset = {"name": row["dataset"], "type": row["id"]}
        results.append({"task": {"type": row["task"]}, "dataset": dataset, "metrics": values})
    return {**facts["metadata"], **own, "model-index": [{"name": facts["name"], "results": results}]}


def _at(scores: dict[str, Any], path: str) -> float:
    value: Any = scores
    for key in path.split("/"):
        value = value[key]
    return float(value)


def render(facts: dict[str, Any], scores: dict[str, Any]) -> str:
    """The card as Markdown. `facts`: name, purpose, sources, stages, limits, metadata and results of the checkpoint, as
    in training/facts. `scores`: what `evaluate_checkpoint` wrote."""
    head = yaml.safe_dump(metadata(facts, scores), sort_keys=False, allow_unicode=True, width=100)
    lines = ["---", f"{head}---", "", f"# {facts['name']}", "", facts["summary"].strip(), ""]
    lines += ["## What it saw", "", "| source | amount | used for | licence and credit |", "|---|---|---|---|"]
    lines += [f"| {s['name']} | {s['amount']} | {s['use']} | {s['licence']} |" for s in facts["sources"]]
    lines += ["", facts["training"].strip(), ""]
    lines += ["The like of it is made with:", "", "```", facts["command"].strip(), "```", ""]
    lines += ["## What it scores", "", facts["scores_note"].strip(), "", "```", score_table(scores), "```", ""]
    lines += ["Printed by:", "", "```", facts["score_command"].strip(), "```", ""]
    for name, title in SECTIONS.items():
        if name in facts:
            lines += [f"## {title}", "", facts[name].strip(), ""]
    return "\n".join(lines)


def check(card: str, facts: dict[str, Any], scores: dict[str, Any]) -> None:
    """Raise ValueError where the card lacks something, or tells a number that is not recorded."""
    problems = card_problems(card)
    numbers = unrecorded_numbers(card, facts, scores, metadata(facts, scores), CONFIDENCE)
    if numbers:
        problems.append(f"numbers that are not recorded: {', '.join(numbers)}")
    if problems:
        raise ValueError("; ".join(problems))


def main() -> None:
    """Write the card to every output, once it has been checked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=Path, required=True)
    parser.add_argument("--scores", type=Path, required=True)
    parser.add_argument("--output", type=Path, action="append", required=True)
    args = parser.parse_args()
    facts, scores = yaml.safe_load(args.facts.read_text()), json.loads(args.scores.read_text())
    card = render(facts, scores)
    try:
        check(card, facts, scores)
    except ValueError as error:
        raise SystemExit(f"error: {error}") from None
    for path in args.output:
        path.write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main()
