"""Work grows no faster than the text, whatever it is made of and whatever the model says of it.

What counts is the ratio of this process' own time on the processor for one text and for one that is eight times as
long, in one of three runs: 8 where work is linear, 64 where it is quadratic; the bound between is wide. Seconds and
memory at full size are measured by `benchmarks/phi/bounds.py`.
"""

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
    """What this process needs for a text; other load on the machine does not count."""
    said = heads(text, label)
    start = time.process_time()
    annotate_notes([text], [said], phi_threshold=0.2)
    return time.process_time() - start


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("label", ["B-PATIENT", "I-PHONE", "B-FACILITY"])
def test_eight_times_the_text_is_far_from_64_times_the_work(shape: str, label: str) -> None:
    # Linear is 8, quadratic 64; below some hundredths of a second a clock tells nothing.
    bound = 24 * max(0.01, *(processor_seconds(shaped(shape, SIZE), label) for _ in range(2)))
    assert any(processor_seconds(shaped(shape, 8 * SIZE), label) < bound for _ in range(3))
