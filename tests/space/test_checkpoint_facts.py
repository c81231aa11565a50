"""Scores and limits as the page tells them: those of the checkpoint, and none where none are recorded."""

import json
from pathlib import Path

import space_page  # noqa: F401  (finds the modules of the Space)
from checkpoint_facts import scores_html

SCORES = {
    "phi": {
        "annotate": {
            "notes": 105, "notes_without_leak": 0.4095, "notes_without_leak_interval": [0.32, 0.505],
            "elements": 1669, "element_coverage": 0.9095, "element_coverage_interval": [0.894, 0.922],
            "token_precision": 0.946,
            "coverage_by_type": {"SSN": {"coverage": 1.0, "elements": 13}, "NAME": {"coverage": 0.93, "elements": 664}},
        }
    },
    "entity": {"relaxed": {"all": {"recall": 0.84, "precision": 0.79}}},
    "mlm": {"15%, case given": {"accuracy": 0.447}},
}  # fmt: skip


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
