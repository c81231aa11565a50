"""The section on utility hands every version with its labels to the harness."""

from __future__ import annotations

import importlib.util
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from synthetic_note.evaluation.material import Material, RealNote, Version
from synthetic_note.evaluation.report import utility_section
from synthetic_note.evaluation.settings import Settings
from synthetic_note.evaluation.tools import Tools


def test_labels_follow_their_notes(monkeypatch: pytest.MonkeyPatch):
    seen: dict[str, Any] = {}

    def compare(sources: dict[str, Any], test: Any) -> dict[str, Any]:
        seen.update(sources, test=test)
        return {name: {"notes": 2, "macro_f1": {"mean": 0.5, "low": 0.4, "high": 0.6}} for name in sources}

    monkeypatch.setitem(sys.modules, f"{utility_section.HARNESS}.classification", SimpleNamespace(compare=compare))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    versions = {
        "rewritten": Version(("b2", "a2"), (1, 0)),
        "clone": Version(("x",), None, ("B",)),
        "bare": Version(("y",)),
    }
    real = [RealNote("a", label="A"), RealNote("b", label="B")]
    tools = Tools(Settings(), lambda: None)
    section = utility_section.run(Material(real, versions, ["h"], holdout_labels=["A"]), tools)
    assert seen["rewritten"] == (("b2", "a2"), ["B", "A"])
    assert seen["clone"] == (("x",), ("B",))
    assert "bare" not in seen
    assert seen["test"] == (["h"], ["A"])
    assert section.measures[0].figures["rewritten"].value == 0.5
    assert "--label-column" in utility_section.run(Material(real, versions, ["h"]), tools).skipped
