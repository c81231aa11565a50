"""The code beside the embedded weights is the package's."""

from __future__ import annotations

from pathlib import Path

from synthetic_note.pipelines.embedded import embedded_checkpoint
from synthetic_note.training.checkpoint_code import out_of_step, refresh, wanted_files


def test_the_embedded_checkpoint_carries_todays_code() -> None:
    stale = out_of_step(Path(embedded_checkpoint()))
    assert not stale, "run: python -m synthetic_note.training.checkpoint_code checkpoints/synthetic-note-small"


def test_refresh_copies_what_differs_and_removes_what_is_too_much(tmp_path: Path) -> None:
    (tmp_path / "old_module.py").write_text("gone = 1\n")
    (tmp_path / "spans.py").write_text("stale = 1\n")
    (tmp_path / "config.json").write_text("{}")
    assert {"old_module.py", "spans.py", "pipeline_synthetic_note.py"} <= set(refresh(tmp_path))
    assert {file.name for file in tmp_path.iterdir()} == {*wanted_files(), "config.json"}
    assert refresh(tmp_path) == []
