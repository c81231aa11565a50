"""Detection of originals and of surrogates: what counts as found, and how sure a difference is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.evaluation.surrogates.detection import (
    Detection,
    compare_note,
    head_spans,
    is_covered,
    newcombe_interval,
    note_interval,
    report,
)
from synthetic_note.pipelines.annotation.spans import PhiSpan
from transformers import pipeline


@pytest.fixture(scope="module")
def pipe(tiny_checkpoint: Path) -> Any:
    return pipeline("synthetic-note", model=str(tiny_checkpoint), device="cpu")


def detection(replaced: int, before: int, after: int) -> Detection:
    return Detection(Counter(NAME=replaced), Counter(NAME=before), Counter(NAME=after))


def test_newcombe_interval():
    # The example 9/10 against 3/10 of Newcombe (1998), method 10.
    low, high = newcombe_interval(3, 9, 10)
    assert (low, high) == (pytest.approx(0.1705, abs=2e-4), pytest.approx(0.8090, abs=2e-4))
    assert newcombe_interval(9, 3, 10) == (pytest.approx(-high), pytest.approx(-low))


@settings(deadline=None, derandomize=True)
@given(st.integers(0, 50), st.integers(0, 50))
def test_interval_holds_the_difference(first: int, second: int):
    low, high = newcombe_interval(first, second, 50)
    assert -1 <= low <= (second - first) / 50 <= high <= 1


def test_notes_drawn_anew():
    assert note_interval([detection(10, 5, 5)] * 4) == (0.0, 0.0)
    low, high = note_interval([detection(10, 5, 10), detection(10, 10, 5)] * 5)
    assert low < 0 < high


def test_covered():
    text = "Dr. Ann O'Dell-Ray"
    assert is_covered(text, 0, 18, [PhiSpan(0, 2, "NAME"), PhiSpan(4, 9, "NAME"), PhiSpan(10, 14, "NAME"),
                                    PhiSpan(15, 18, "NAME")])  # fmt: skip
    assert not is_covered(text, 0, 18, [PhiSpan(0, 17, "NAME")])


def test_the_head_alone(pipe: Any, monkeypatch):
    """A head that marks nothing finds nothing, whatever the rules know; one that marks everything finds all."""
    text = "Mr. Alfred Nightingale, 45, called 212-555-0147 on 03/04/2021."
    spans = [
        PhiSpan(text.index(raw), text.index(raw) + len(raw), kind)
        for raw, kind in (("Alfred Nightingale", "NAME"), ("45", "AGE"), ("212-555-0147", "PHONE"))
    ]
    assert head_spans(pipe, text, 0.4) == []
    result = compare_note(pipe, text, spans, seed=1, threshold=0.4)
    assert result.replaced == Counter(NAME=1, PHONE=1)
    assert (result.originals.total(), result.surrogates.total()) == (0, 0)
    head = pipe.model.phi_head
    bias = head.bias.detach().clone()
    bias[0], bias[1] = -20.0, 20.0
    monkeypatch.setattr(head, "bias", torch.nn.Parameter(bias))
    result = compare_note(pipe, text, spans, seed=1, threshold=0.4)
    assert result.originals == result.surrogates == Counter(NAME=1, PHONE=1)


def test_report():
    lines = report([detection(10, 5, 6), detection(10, 5, 5)])
    assert lines[2].startswith("| NAME | 20 | 0.500 | 0.550 | +0.050 |")
    assert lines[3].startswith("| all | 20 |")
    assert len(report([Detection()])) == 2
