"""Curves: runs joined end to end, written as a picture."""

import json
from pathlib import Path

import pytest
from synthetic_note.training.plot_curves import plot_curves, read_curves, smoothed


def write(path: Path, steps: range) -> Path:
    rows = [{"step": s, "time": 1.0, "stage": "a", "loss_mlm": 5.0 / s, "mlm_accuracy_15": s / 100} for s in steps]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_runs_are_joined_smoothed_and_drawn(tmp_path: Path) -> None:
    files = [write(tmp_path / "a", range(1, 4)), write(tmp_path / "b", range(1, 3))]
    curves = read_curves(files)
    assert [step for step, _ in curves["loss_mlm"]] == [1, 2, 3, 4, 5]
    assert set(curves) == {"loss_mlm", "mlm_accuracy_15"}
    assert smoothed([(1, 2.0), (2, 4.0), (3, 6.0)], 2) == [(1, 2.0), (2, 3.0), (3, 5.0)]
    output = tmp_path / "docs" / "curves.png"
    plot_curves(files, output)
    assert output.read_bytes()[:4] == b"\x89PNG"
    files[0].write_text("")
    with pytest.raises(ValueError, match="no figures"):
        read_curves(files[:1])
