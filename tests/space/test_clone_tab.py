"""The tab that clones: a run to its end, what it refuses, and a run that is cancelled."""

import json
import re
import threading
from pathlib import Path
from typing import Any

import pytest
import space_page  # noqa: F401  (finds the modules of the Space)
from chosen_file import ChosenFile
from clone_tab import clone_file
from cloning_notes import source_notes
from running import run_live
from synthetic_note.cloning import prepare

pytestmark = pytest.mark.slow

pytest.importorskip("opacus")

COLUMNS = {"text_column": "text", "label_column": "kind", "patient_column": None}
ROWS = [{"text": note.text, "kind": note.labels[0]} for note in source_notes(6)]


def clone(
    rows: list[dict[str, str]], model: Path, stop: threading.Event | None = None, **asked: Any
) -> tuple[str, str, list[str]]:
    """Message and result without tags, and what was told on the way."""
    chosen = ChosenFile("notes.jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())
    options = {"epsilon": None, "skeletons": "record", "steps": 2, **asked}
    told: list[str] = []
    message, result = clone_file(
        chosen, COLUMNS, options, str(model), stop or threading.Event(), lambda told_now: told.append(told_now[0])
    )
    return re.sub("<[^>]*>", " ", message), re.sub("<[^>]*>", " ", result), told


@pytest.fixture(autouse=True)
def tiny(tiny_pipe: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "load_tagging_pipeline", lambda device=None: tiny_pipe)


def test_a_clone_says_what_is_promised_and_how_far_it_is(tiny_checkpoint: Path):
    message, result, told = clone(ROWS, tiny_checkpoint)
    assert message == ""
    assert "of 12 asked for" in result
    assert "without differential privacy" in result
    phases = list(dict.fromkeys(re.findall(r">([a-z -]+): [\d,]+ of", "".join(told))))
    assert phases == ["de-identify", "fit", "sample and screen"]


def test_too_few_notes_are_refused_in_words(tiny_checkpoint: Path):
    assert "labels stand on fewer than 2 notes" in clone([*ROWS, {"text": "A cough.", "kind": "x"}], tiny_checkpoint)[0]
    assert "more patients" in clone(ROWS, tiny_checkpoint, epsilon=8.0)[0]
    assert "no column" in clone([{"text": "A cough."}] * 3, tiny_checkpoint)[0]
    # One that is cancelled keeps nothing.
    stop = threading.Event()
    stop.set()
    message, result, _ = clone(ROWS, tiny_checkpoint, stop)
    assert "Cancelled" in message
    assert result == ""


def test_work_that_fails_tells_its_kind_alone():
    def fail(tell: Any) -> str:
        tell("begun")
        raise KeyError("Mr. Nightingale")

    run = run_live(fail)
    assert next(run) == "begun"
    with pytest.raises(RuntimeError, match=r"^the work failed \(KeyError\)$"):
        next(run)
