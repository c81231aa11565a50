"""The generated card: complete, valid, and without a number that nobody recorded."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from huggingface_hub import ModelCard
from synthetic_note.training.evaluate_checkpoint import score_table
from synthetic_note.training.model_card import check, render

from synthetic_note.card_check import card_problems, unrecorded_numbers

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    values: dict[str, Any] = yaml.safe_load((ROOT / "training/facts/small.yaml").read_text(encoding="utf-8"))
    return values


@pytest.fixture(scope="module")
def scores() -> dict[str, Any]:
    file = ROOT / "checkpoints/synthetic-note-small/scores.json"
    values: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return values


def test_the_generated_card_is_complete(facts: dict[str, Any], scores: dict[str, Any]):
    card = render(facts, scores)
    check(card, facts, scores)
    assert card_problems(card) == []
    data = ModelCard(card).data
    assert data.license == "apache-2.0"
    assert data.base_model == facts["base_model"]
    assert data.datasets
    assert all("[MASK]" in example["text"] for example in data.widget)
    assert score_table(scores) in card


def test_an_invented_number_is_refused(facts: dict[str, Any], scores: dict[str, Any]):
    card = render(facts, scores)
    with pytest.raises(ValueError, match=r"not recorded: 0\.98765"):
        check(card + "\nIt reaches 0.98765 on everything.\n", facts, scores)
    with pytest.raises(ValueError, match="Limits"):
        check(card.replace("## Limits", "## Praise"), facts, scores)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("0.413 and 41.3% of 1,669", []), ("0.412", ["0.412"]), ("12 steps, 1e-3, all-MiniLM-L6-v2, F1", []),
        ("13 steps", ["13"]), ("", []),
    ],
)  # fmt: skip
def test_numbers_are_recorded_or_not(text: str, unknown: list[str]):
    records = {"share": 0.41296, "elements": 1669}, {"training": "12 steps at 1e-3"}
    assert unrecorded_numbers(text, *records) == unknown
