"""The fit of the score's weights: it finds weights that made the data, and writes what the pipeline reads."""

import random

import numpy as np
import pytest
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.training.fit_phi_score import calibration, fit, fit_weights, label_of, markdown, table_file
from synthetic_note.training.phi_injection import InjectedNote


def test_weights_that_made_the_labels_are_found() -> None:
    draw = np.random.default_rng(3)
    values = np.column_stack([np.ones(6000), draw.normal(size=6000), draw.integers(0, 2, 6000)])
    wanted = np.array([-0.5, 1.2, -2.0])
    labels = (draw.random(6000) < 1 / (1 + np.exp(-values @ wanted))).astype(float)
    assert np.abs(fit_weights(values, labels) - wanted).max() < 0.2
    assert np.abs(fit_weights(values, labels, ridge=1e6)).max() < 0.05


@pytest.mark.parametrize(("start", "end", "label"), [(0, 8, 1), (5, 13, 1), (10, 13, 0), (14, 18, None), (8, 9, None)])
def test_labels_by_most_of_the_letters(start: int, end: int, label: int | None) -> None:
    note = InjectedNote("Jane Roe, and more", (PhiSpan(0, 8, "NAME"),), ((14, 18),))
    assert label_of(note, PhiSpan(start, end, "NAME")) == label


def test_a_fit_is_written_as_the_pipeline_reads_it() -> None:
    rng = random.Random(1)
    rows = []
    for group in ("words", "dates", "numbers"):
        for _ in range(200):
            label = rng.randrange(2)
            rows.append((group, {"bias": 1.0, "model": rng.gauss(2 * label - 1, 1)}, label))
    made = fit(rows)
    assert all(cell["weights"]["model"]["weight"] > 0.5 and cell["spans"] == 200 for cell in made.values())
    lines = [line for line in table_file(made).splitlines() if not line.startswith("#")]
    assert len(lines) == 6
    assert all(len(line.split("\t")) == 3 for line in lines)
    assert markdown(made).startswith("| evidence | words | dates | numbers |")
    shares = calibration(np.array([0.05, 0.95, 0.97, 1.0]), np.array([0.0, 1.0, 1.0, 0.0]))
    assert [(row["share"], row["spans"]) for row in shares] == [(0.0, 1), (0.667, 3)]
