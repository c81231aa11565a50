"""The report: written whole, without note text, without requests, resumable, with clear errors."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from synthetic_note.evaluation.material import read_real, read_version
from synthetic_note.evaluation.report.registry import SECTIONS

from synthetic_note.cli import main
from synthetic_note.note_files import InputError
from synthetic_note.note_writer import to_json_line

NOTE = (
    "HISTORY: The patient has knee pain. She was seen by Dr. Kowalczykova on 03/14/2021. No fever was noted. "
    "The arm is normal. The plan was discussed with the family. She will return in one week."
)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """real.jsonl, synthetic.jsonl and holdout.jsonl of 12 notes."""
    start = NOTE.index("Kowalczykova")
    gold = [{"start": start, "end": start + 12, "label": "NAME"}]
    real = [{"text": f"{NOTE} Number {number}.", "spans": gold} for number in range(12)]
    texts = [str(row["text"]).replace("Kowalczykova", "Smith") for row in real]
    made = [{"row": row, "id": row, "text": text} for row, text in enumerate(texts, start=1)]
    for name, rows in (("real", real), ("synthetic", made), ("holdout", [{"text": "The hip was checked."}] * 4)):
        (tmp_path / f"{name}.jsonl").write_bytes(b"".join(map(to_json_line, rows)))
    return tmp_path


def evaluate(files: Path, checkpoint: Path, *more: str) -> int:
    named = (str(files / f"{name}.jsonl") for name in ("real", "synthetic"))
    options = ("-o", str(files / "report"), "--model", str(checkpoint), "--quick", "--quiet")
    return main(["evaluate", *named, *options, *more])


QUICK = ("residual", "copying", "membership_text", "wording", "entities", "facts", "shape")


def test_the_whole_page(files: Path, tiny_checkpoint: Path):
    holdout = ("--holdout", str(files / "holdout.jsonl"))
    assert evaluate(files, tiny_checkpoint, *holdout, "--sections", *QUICK) == 0
    folder = files / "report"
    report = json.loads((folder / "report.json").read_text())
    page = (folder / "report.html").read_text()
    left = report["attacks"]["residual"]["measures"]["left"]["versions"]
    assert left["synthetic"]["value"] == 0
    assert report["about"]["main"] == "synthetic"
    assert set(report["attacks"]) == {"residual", "copying", "membership_text"}
    assert (folder / "attacks_residual.png").read_bytes().startswith(b"\x89PNG")
    # One page: nothing is loaded from anywhere, and no word of a note is in it that is not a word of ours.
    assert not re.search(r"""(?:src|href)=["'](?!data:|#)""", page)
    assert "url(" not in page
    for secret in ("Kowalczykova", "03/14/2021", "knee pain", "Smith"):
        assert secret not in page
        assert secret not in (folder / "report.json").read_text()
    assert not (folder / "sections").exists()


def test_examples_are_marked_as_phi(files: Path, tiny_checkpoint: Path):
    (files / "synthetic.jsonl").write_bytes((files / "real.jsonl").read_bytes())
    assert evaluate(files, tiny_checkpoint, "--with-examples", "--sections", "residual") == 0
    page = (files / "report" / "report.html").read_text()
    assert "Kowalczykova" in page
    assert "protected health information" in page


def test_a_run_goes_on_where_it_stopped(files: Path, tiny_checkpoint: Path, monkeypatch: pytest.MonkeyPatch):
    from synthetic_note.evaluation.fidelity import shape

    ran: list[str] = []
    original = shape.run

    def fails(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(shape, "run", fails)
    sections = ("--sections", "residual", "shape")
    assert evaluate(files, tiny_checkpoint, *sections) == 130
    assert (files / "report" / "sections" / "residual.json").exists()
    monkeypatch.setattr(shape, "run", original)
    from synthetic_note.evaluation.attacks import residual

    monkeypatch.setattr(residual, "run", lambda *_: ran.append("again"))
    assert evaluate(files, tiny_checkpoint, *sections) == 2
    assert evaluate(files, tiny_checkpoint, *sections, "--resume") == 0
    assert ran == []


@pytest.mark.parametrize("arguments", [["--plant", "5"], ["--ratios", "2"], ["--sections", "nonsense"]])
def test_wrong_usage_is_refused_before_anything_is_computed(files: Path, tiny_checkpoint: Path, arguments: list[str]):
    assert evaluate(files, tiny_checkpoint, *arguments) == 2
    assert len({entry.key for entry in SECTIONS}) == len(SECTIONS)
    assert all(callable(entry.load()) for entry in SECTIONS)


def test_pairs_by_id_row_order_or_not_at_all(files: Path):
    real = read_real(files / "real.jsonl")
    assert real[0].phi == ((NOTE.index("Kowalczykova"), NOTE.index("Kowalczykova") + 12, "NAME"),)
    rows = [json.loads(line) for line in (files / "synthetic.jsonl").read_text().splitlines()]

    def version(rows: list[dict[str, Any]]) -> Any:
        (files / "v.jsonl").write_bytes(b"".join(map(to_json_line, rows)))
        return read_version(files / "v.jsonl", real).sources

    assert version(rows[::-1]) == tuple(range(11, -1, -1))
    assert version([{"row": 3, "text": "a"}, {"row": 4, "text": None, "error": "row 4: too long"}]) == (2,)
    assert version([{"text": "a"}] * 12) == tuple(range(12))
    assert version([{"text": "a"}] * 5) is None
    assert version([{"text": "a", "pairs": False}] * 12) is None
    # A clone may have as many notes as its source, numbered like them.
    (files / "v.manifest.json").write_text('{"privacy": {"epsilon": 8}}')
    assert version([{"id": place, "text": "a"} for place in range(12)]) is None
    (files / "real.jsonl").write_bytes(
        to_json_line({"text": "abc", "spans": [{"start": 1, "end": 9, "label": "NAME"}]})
    )
    with pytest.raises(InputError, match="row 1"):
        read_real(files / "real.jsonl")
