"""Every tutorial runs to its end on the example notes, and prints none of their names."""

import subprocess
import sys
from pathlib import Path

import pytest
from synthetic_note.pipelines.annotation.embedded import embedded_checkpoint

TUTORIALS = sorted((Path(__file__).parents[1] / "tutorials").glob("*.py"))

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(embedded_checkpoint() is None, reason="no checkpoint is embedded"),
]


@pytest.mark.parametrize("script", TUTORIALS, ids=lambda path: path.stem)
def test_runs_and_quotes_no_patient(script: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(script), *([str(tmp_path)] if "FOLDER" in script.read_text() else [])],
        cwd=tmp_path, capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip()
    for name in ("Delacroix", "Achterberg", "Vantongeren", "Pascoe"):
        assert name not in done.stdout
