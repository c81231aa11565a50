"""Figures in documents come from committed JSON, and a stale one is found."""

import json
from pathlib import Path

import pytest
from synthetic_note.evaluation.doc_blocks import main, quote_figures, replace_block

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "model_card.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    values = {"a": {"ratio 0.3": 0.1234, "b/c": [1, 2]}, "t": {"columns": ["x", "y"], "rows": [["p", 1]]}}
    (tmp_path / "report.json").write_text(json.dumps(values))
    return tmp_path


def test_numbers_and_tables_are_written(root: Path):
    document = (
        "It is <!-- number: report.json#/a/ratio 0.3 | .1% -->99%<!-- /number -->, and "
        "<!-- number: report.json#/a/b~1c/1 --><!-- /number -->.\n<!-- table: report.json#/t -->old<!-- /table -->\n"
    )
    written = quote_figures(document, root)
    assert "-->12.3%<!-- /number -->" in written
    assert "-->2<!-- /number -->" in written
    assert "-->\n| x | y |\n| --- | --- |\n| p | 1 |\n<!-- /table -->" in written
    assert quote_figures(written, root) == written


def test_a_stale_number_is_found_and_mended(root: Path):
    file = root / "page.md"
    file.write_text("<!-- number: report.json#/a/b~1c/0 -->7<!-- /number -->")
    assert main([str(file), "--root", str(root), "--check"]) == 1
    assert "7" in file.read_text()
    assert main([str(file), "--root", str(root)]) == 0
    assert ">1<" in file.read_text()
    assert main([str(file), "--root", str(root), "--check"]) == 0


def test_markers_without_a_figure_are_refused_and_blocks_replaced(root: Path):
    for marker in (
        "<!-- number: report.json#/a/none -->1<!-- /number -->",
        "<!-- number: absent.json#/a -->1<!-- /number -->",
        "<!-- number: report.json#/a/b~1c/0 -->1",
        "<!-- table: report.json#/a --><!-- /table -->",
    ):
        with pytest.raises(ValueError):
            quote_figures(marker, root)
    document = "a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n"
    assert replace_block(document, "x", "new\n") == "a\n<!-- begin x -->\nnew\n<!-- end x -->\nb\n"
    for broken in ("", document * 2, "<!-- end x --><!-- begin x -->"):
        with pytest.raises(ValueError, match="one block x"):
            replace_block(broken, "x", "new")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_number_in_our_documents_is_stale(document: Path):
    text = document.read_text(encoding="utf-8")
    assert quote_figures(text, ROOT) == text
