"""The threshold and the weights of the score: curve, presets, fit."""

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.evaluation.detection.fit_phi_score import (
    calibration,
    fit,
    fit_weights,
    label_of,
    markdown,
    table_file,
)
from synthetic_note.evaluation.detection.phi_notes import injected_notes, spread, visit_notes
from synthetic_note.evaluation.detection.phi_scores import f_score
from synthetic_note.evaluation.detection.phi_threshold import draw, preset_table, suggested_presets
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.training.phi_injection import InjectedNote

from synthetic_note.note_files import InputError


def point(threshold: float, coverage: float, precision: float) -> dict:
    f2 = f_score(precision, coverage, beta=2.0)
    figures = {"threshold": threshold, "coverage": coverage, "precision": precision, "f2": f2}
    return figures | {"notes_without_leak": coverage, "other_words_flagged": 0.001}


CURVE = [
    point(*figures)
    for figures in (
        (0.0, 1.0, 0.02), (0.1, 0.998, 0.80), (0.2, 0.990, 0.95), (0.4, 0.985, 0.97), (0.8, 0.930, 0.992),
        (0.9, 0.900, 0.995), (1.0, 0.700, 0.999),
    )
]  # fmt: skip


def test_each_preset_keeps_its_promise() -> None:
    assert suggested_presets(CURVE) == {"recall": 0.2, "balanced": 0.4, "precision": 0.8}
    # Without the precision asked for the most precise is taken; the ends of the curve are no choice.
    assert suggested_presets(CURVE[:4])["precision"] == 0.4
    with pytest.raises(ValueError, match="no threshold"):
        suggested_presets([CURVE[0], CURVE[-1]])


@settings(max_examples=60)
@given(st.lists(st.tuples(st.floats(0.001, 0.999), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=12))
def test_presets_of_any_curve(rows: list[tuple[float, float, float]]) -> None:
    points = [point(*row) for row in rows]
    chosen = suggested_presets(points)
    best = max(p["coverage"] for p in points)
    assert any(p["threshold"] == chosen["recall"] and p["coverage"] >= 0.99 * best for p in points)
    assert any(p["threshold"] == chosen["balanced"] and p["f2"] == max(q["f2"] for q in points) for p in points)
    if any(p["precision"] >= 0.99 for p in points):
        assert any(p["threshold"] == chosen["precision"] and p["precision"] >= 0.99 for p in points)


def test_picture_and_table(tmp_path: Path) -> None:
    presets = {"recall": 0.2, "balanced": 0.4, "precision": 0.8}
    draw(CURVE, presets, tmp_path / "curve.png", "seven points")
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")
    assert "| `balanced` | 0.4 | 98.50% | 97.00% |" in preset_table(CURVE, presets)
    for read in (injected_notes, visit_notes):
        with pytest.raises(InputError, match="--data-dir"):
            read(tmp_path)


@settings(max_examples=60)
@given(st.integers(0, 200), st.one_of(st.none(), st.integers(1, 250)))
def test_spread_takes_as_many_as_asked(total: int, count: int | None) -> None:
    rows = spread(total, count)
    assert len(rows) == min(total, total if count is None else count)
    assert rows == sorted(set(rows))
    assert all(0 <= row < total for row in rows)


def test_weights_that_made_the_labels_are_found() -> None:
    draw = np.random.default_rng(3)
    values = np.column_stack([np.ones(6000), draw.normal(size=6000), draw.integers(0, 2, 6000)])
    wanted = np.array([-0.5, 1.2, -2.0])
    labels = (draw.random(6000) < 1 / (1 + np.exp(-values @ wanted))).astype(float)
    assert np.abs(fit_weights(values, labels) - wanted).max() < 0.2
    assert np.abs(fit_weights(values, labels, ridge=1e6)).max() < 0.05


def test_labels_by_most_of_the_letters() -> None:
    note = InjectedNote("Jane Roe, and more", (PhiSpan(0, 8, "NAME"),), ((14, 18),))
    labels = {(0, 8): 1, (5, 13): 1, (10, 13): 0, (14, 18): None, (8, 9): None}
    assert {place: label_of(note, PhiSpan(*place, "NAME")) for place in labels} == labels


def test_a_fit_is_written_as_the_pipeline_reads_it() -> None:
    rng = random.Random(1)
    labels = [(group, rng.randrange(2)) for group in ("words", "dates", "numbers") for _ in range(200)]
    made = fit([(group, {"bias": 1.0, "model": rng.gauss(2 * label - 1, 1)}, label) for group, label in labels])
    assert all(cell["weights"]["model"]["weight"] > 0.5 and cell["spans"] == 200 for cell in made.values())
    lines = [line for line in table_file(made).splitlines() if not line.startswith("#")]
    assert len(lines) == 6
    assert all(len(line.split("\t")) == 3 for line in lines)
    assert markdown(made).startswith("| evidence | words | dates | numbers |")
    shares = calibration(np.array([0.05, 0.95, 0.97, 1.0]), np.array([0.0, 1.0, 1.0, 0.0]))
    assert [(row["share"], row["spans"]) for row in shares] == [(0.0, 1), (0.667, 3)]
