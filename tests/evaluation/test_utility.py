"""Utility: classification and intervals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from synthetic_note.evaluation.utility.classification import compare, macro_f1, main
from synthetic_note.evaluation.utility.intervals import mean_interval

pytest.importorskip("sklearn")

TEXTS = [f"{word} {other} today" for word in ("cough", "wheeze") for other in ("mild", "bad", "old")] * 5
TEXTS += [f"{word} {other} today" for word in ("murmur", "stent") for other in ("mild", "bad", "old")] * 5
LABELS = ["lung"] * 30 + ["heart"] * 30


def test_interval_by_hand() -> None:
    made = mean_interval([1.0, 2.0, 3.0])
    assert made["mean"] == 2.0
    assert made["high"] - made["mean"] == pytest.approx(4.303 / 3**0.5)
    with pytest.raises(ValueError):
        mean_interval([1.0])


def test_true_labels_teach_and_wrong_ones_do_not(tmp_path: Path) -> None:
    wrong = LABELS[30:] + LABELS[:30]
    test = (["wheeze and cough", "a murmur", "the stent"], ["lung", "heart", "heart"])
    made = compare({"right": (TEXTS, LABELS), "wrong": (TEXTS, wrong)}, test, seeds=3)
    assert made["right"]["macro_f1"]["mean"] == 1.0
    assert made["wrong"]["accuracy"]["mean"] == 0.0


def test_one_label_is_refused() -> None:
    with pytest.raises(ValueError, match="two labels"):
        macro_f1((TEXTS[:5], LABELS[:5]), (TEXTS, LABELS), seed=0)


def test_command(tmp_path: Path) -> None:
    rows = "\n".join(json.dumps({"text": text, "label": label}) for text, label in zip(TEXTS, LABELS, strict=True))
    (tmp_path / "a.jsonl").write_text(rows)
    main([f"real={tmp_path / 'a.jsonl'}", "--test", str(tmp_path / "a.jsonl"), "-o", str(tmp_path / "o.json")])
    made = json.loads((tmp_path / "o.json").read_text())["real"]
    assert made["notes"] == 60
    assert made["macro_f1"]["mean"] == 1.0
