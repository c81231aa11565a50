"""Detection of originals and of surrogates: what counts as found, and how sure a difference is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import torch
from replacing import note_of
from synthetic_note.evaluation.surrogates.detection import Detection, compare_note, head_spans, report
from transformers import pipeline


@pytest.fixture(scope="module")
def pipe(tiny_checkpoint: Path) -> Any:
    return pipeline("synthetic-note", model=str(tiny_checkpoint), device="cpu")


def test_the_head_alone(pipe: Any, monkeypatch):
    """A head that marks nothing finds nothing, whatever the rules know; one that marks everything finds all."""
    text, spans = note_of(
        "Mr. ", ("Alfred Nightingale", "NAME"), ", ", ("45", "AGE"), ", called ", ("212-555-0147", "PHONE"), " twice."
    )
    assert head_spans(pipe, [text], 0.4) == [[]]
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
    """Shares are those of identifiers; intervals draw notes anew."""
    notes = [Detection(Counter(NAME=10), Counter(NAME=before), Counter(NAME=6)) for before in (5, 7)]
    lines = report(notes)
    assert lines[2].startswith("| NAME | 20 | 0.600 (0.500 to 0.700) | 0.600 (0.600 to 0.600) |")
    assert lines[3].startswith("| all | 20 |")
    assert "0.000 (-0.100 to 0.100)" in lines[4]
    assert len(report([Detection()])) == 2
