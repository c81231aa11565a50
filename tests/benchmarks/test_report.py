"""Our own report: notes out of sentences, and the table that documents quote."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from synthetic_note.evaluation.findings import Figure, Measure
from synthetic_note.training.data.tagging_sources import TaggedText

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "report.py"


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, with a folder of its own for the report."""
    spec = importlib.util.spec_from_file_location("report_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "REPORT", tmp_path)
    return module


def report(versions: list[str], part: str, section: str, measure: Measure) -> dict[str, Any]:
    return {
        "about": {"versions": dict.fromkeys(versions, 4), "real_notes": 4},
        part: {section: {"measures": {measure.key: measure.to_dict()}}},
    }


def test_sentences_become_notes_and_figures_a_table(script: ModuleType, tmp_path: Path) -> None:
    sentences = [TaggedText("No pain.", ((3, 7, "PROBLEM"),)), TaggedText("Fever.", ((0, 5, "PROBLEM"),))] * 2
    first, second = script.joined(sentences, 3)
    assert first.text == "No pain.\nFever.\nNo pain.\n"
    assert [first.text[start:end] for start, end, _ in first.labels] == ["pain", "Fever", "pain"]
    assert second.labels == ((0, 5, "PROBLEM"),)
    assert script.spread(list(range(10)), 3) == [0, 3, 6]
    shares = {"redacted only": Figure(0.02, 0.01, 0.05, 100), "surrogates only": Figure(0.03, 0.01, 0.05, 100)}
    left = Measure("notes_with_any", "", "", figures=shares)
    f1 = Measure("f1", "", "", figures={"real notes": Figure(0.8), "rewritten, ratio 0.3": Figure(0.76, 0.72, 0.8)})
    versions = ["redacted only", "rewritten, default"]
    parts = {
        "notes": report(versions, "attacks", "residual", left),
        "bc5cdr": report(versions, "utility", "named_entities", f1),
    }
    for name, values in parts.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "report.json").write_text(json.dumps(values))
    script.table()
    made = json.loads((tmp_path / "table.json").read_text())
    assert made["table"]["columns"] == ["version", "notes with an identifier left", "entity F1 of real's (BC5CDR)"]
    # The default has a ratio of 0.3; of taggers the share of real's F1 is shown.
    assert made["table"]["rows"] == [
        ["redacted only", "2.0% (1–5)", "–"],
        ["rewritten, default", "–", "95.0% (90–100)"],
    ]
    assert [row[1:] for row in made["targets"]["rows"]] == [
        ["surrogates only", "3.0%", "**missed**", "notes"],
        ["rewritten, ratio 0.3", "95.0%", "**missed**", "bc5cdr"],
    ]
    assert made["clones"]["rows"] == []
