"""The tab of the evidence: what was measured, scores if any are recorded, and where a note is worked on."""

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import SimpleNamespace

import gradio as gr
import pytest
import space_page  # noqa: F401  (finds the modules of the Space)
from checkpoint_facts import scores_html
from data.cases import cases
from evidence_tab import ON_A_SPACE, ON_THIS_MACHINE, STATIONS, build_evidence_tab, flow_picture, report_html


@pytest.mark.parametrize("public", [False, True])
def test_where_a_note_is_worked_on(tmp_path: Path, public: bool):
    service = SimpleNamespace(name="small", source=str(tmp_path))
    with gr.Blocks() as page:
        build_evidence_tab(service, public=public)  # type: ignore[arg-type]
    told = " ".join(str(block.value) for block in page.blocks.values() if isinstance(block, gr.Markdown))
    assert (ON_A_SPACE in told) is public
    assert (ON_THIS_MACHINE in told) is not public
    assert "{where}" not in told


def test_figures_and_missed_targets_of_a_report_are_shown():
    report = {
        "overview": {"columns": ["version", "identifiers left"], "rows": [["rewritten", "0.4% (0.1 to 1)"]]},
        "targets": [
            {"text": "At most <1>", "version": "rewritten", "value": "2%", "met": False, "verdict": "missed"},
            {"text": "At most 3", "version": "clone", "value": "1", "met": True, "verdict": "met here, too few notes"},
        ],
    }
    page = report_html(report, "On invented notes.")
    assert "0.4% (0.1 to 1)" in page
    assert "At most &lt;1&gt;: rewritten (2%): <b>missed</b>" in page
    assert "At most 3: clone (1): met here, too few notes" in page


def test_the_picture_is_drawn_for_both_screens_and_told_in_words():
    drawings = re.findall(r"<svg.*?</svg>", flow_picture())
    assert len(drawings) == 2
    for drawing in drawings:
        root = ET.fromstring(drawing)
        width, height = map(float, root.attrib["viewBox"].split()[2:])
        for box in root.iter("rect"):
            values = {name: float(box.attrib[name]) for name in ("x", "y", "width", "height")}
            assert values["x"] + values["width"] <= width
            assert values["y"] + values["height"] <= height
        titles = [text.text for text in root.iter("text") if text.get("class")]
        assert titles == [title for title, _ in STATIONS]
        assert all(title in root.attrib["aria-label"] for title in titles)


(SCORES,) = cases("page", "recorded scores")


def test_scores_are_told_with_their_intervals(tmp_path: Path):
    (tmp_path / "scores.json").write_text(json.dumps(SCORES))
    page = scores_html(str(tmp_path))
    assert "41.0% of 105 (95% interval 32% to 50%)" in page or "40.9% of 105" in page
    assert "1,669" in page
    assert "44.7%" in page
    assert page.index("name") < page.index("SSN"), "types come by how often they occur"


def test_without_scores_none_are_told(tmp_path: Path):
    assert "No scores are recorded" in scores_html(str(tmp_path))
    for content in ("{", "[]", "{}", '{"phi": {"annotate": {}}}', '{"phi": 3}'):
        (tmp_path / "scores.json").write_text(content)
        assert "No scores are recorded" in scores_html(str(tmp_path))
