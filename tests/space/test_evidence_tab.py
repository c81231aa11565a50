"""The tab of the evidence says what was measured, and where a note is worked on: here, or on a public page."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import SimpleNamespace

import gradio as gr
import pytest
import space_page  # noqa: F401  (finds the modules of the Space)
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
