"""The documents as a site: built strictly, without the network, with every document in it."""

import subprocess
import sys
from pathlib import Path

import pytest
import synthetic_note.pipelines

ROOT = Path(str(synthetic_note.pipelines.__file__)).resolve().parent.parent

pytestmark = pytest.mark.slow

pytest.importorskip("mkdocs")


def test_the_site_is_built_without_a_broken_link(tmp_path: Path):
    site = tmp_path / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    for document in (ROOT / "docs").glob("*.md"):
        page = site / ("" if document.stem == "index" else document.stem) / "index.html"
        assert page.is_file(), f"{document.name} has no page"
    api = (site / "api" / "index.html").read_text(encoding="utf-8")
    assert "GenerateOptions" in api
    assert "mask_ratio" in api
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert "fonts.googleapis" not in text
        assert "<!-- number" not in text
