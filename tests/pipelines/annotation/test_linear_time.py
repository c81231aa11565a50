"""Work grows no faster than the text, whatever it is made of and whatever the model says of it.

What counts is the ratio of this process' own time on the processor, the least of several runs, for one text and for one
that is eight times as long: 8 where work is linear, 64 where it is quadratic; the bound between is wide. Seconds and
memory at full size are measured by `benchmarks/phi/bounds.py`.
"""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
import torch
from synthetic_note.evaluation.detection.shapes import SHAPES, shaped
from synthetic_note.pipelines.annotation.annotate import annotate_notes
from synthetic_note.pipelines.annotation.tokens import NoteTokens

LABELS = ["O", "B-PATIENT", "I-PATIENT", "B-PHONE", "I-PHONE", "B-FACILITY", "I-FACILITY"]
SIZE = 1000


def heads(text: str, label: str) -> dict[str, Any]:
    """A head that takes every token for an identifier, each for one of its own or all for one."""
    places = [match.span() for match in re.finditer(r"[^\W_]+|[^\w\s]|_", text)]
    tokens = NoteTokens([0] * len(places), [a for a, _ in places], [b for _, b in places], [0] * len(places))
    probabilities = torch.zeros(len(places), len(LABELS))
    probabilities[:, LABELS.index(label)] = 0.9
    probabilities[:, 0] = 0.1
    return {"phi": (probabilities, tokens, LABELS)}


def processor_seconds(text: str, label: str) -> float:
    """The least that this process needs for a text, of three runs; other load on the machine does not count."""
    spent = []
    for _ in range(3):
        said = heads(text, label)
        start = time.process_time()
        annotate_notes([text], [said], phi_threshold=0.2)
        spent.append(time.process_time() - start)
    return min(spent)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("label", ["B-PATIENT", "I-PHONE", "B-FACILITY"])
def test_eight_times_the_text_is_far_from_64_times_the_work(shape: str, label: str) -> None:
    first = processor_seconds(shaped(shape, SIZE), label)
    second = processor_seconds(shaped(shape, 8 * SIZE), label)
    # Linear is 8, quadratic 64; below some hundredths of a second a clock tells nothing.
    assert second < 24 * max(first, 0.01), (first, second)
