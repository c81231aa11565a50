"""Readers: every format, bad rows by index, clear errors, and splits that keep groups whole."""

import csv
import json
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.training.data.read_data import (
    DataError,
    NoteRow,
    check_spans,
    note_group,
    read_notes,
    read_texts,
    split_by_group,
)

SECRET = "Zebulon Quist"


def write_lines(path: Path, *lines: object) -> Path:
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return path


def test_jsonl_with_spans_and_groups(tmp_path: Path) -> None:
    span = {"start": 4, "end": 9, "label": "NAME"}
    path = write_lines(tmp_path / "notes.jsonl", {"text": "Mr. Quist came.", "spans": [span], "who": 7}, {"text": "b"})
    rows = read_notes(path).rows
    assert rows == [NoteRow(0, "Mr. Quist came.", ((4, 9, "NAME"),)), NoteRow(1, "b")]
    grouped = read_notes(path, group_column="who")
    assert grouped.rows[0].group == "7"
    assert grouped.bad == {1: "no column 'who'"}
    spans = [{"start": 5, "end": 6, "type": "DATE"}, {"start": 0, "end": 2, "label": "NAME"}]
    assert check_spans(spans, 10) == ((0, 2, "NAME"), (5, 6, "DATE"))
    # Texts alone do not mind spans.
    assert read_texts(write_lines(path, {"text": "one", "spans": [{"start": 0, "end": 99, "label": "NAME"}]})) == [
        "one"
    ]


def test_csv_keeps_line_breaks_and_reads_spans(tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "note", "spans"])
        writer.writerow([1, 'first,\r\n"quoted"', '[{"start": 0, "end": 5, "label": "NAME"}]'])
        writer.writerow([2, "second", ""])
        writer.writerow([3, "", ""])
    notes = read_notes(path, text_column="note")
    assert [row.text for row in notes.rows] == ['first,\r\n"quoted"', "second"]
    assert notes.rows[0].spans == ((0, 5, "NAME"),)
    assert notes.rows[1].spans is None
    assert notes.bad == {2: "empty text"}
    long = "word " * 60_000
    tsv = tmp_path / "notes.tsv"
    tsv.write_text(f"text\tid\n{long}\t1\n")
    assert read_texts(tsv) == [long]


def test_folder_of_text_files_in_order(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"second\r\nline")
    (tmp_path / "a.txt").write_text("first")
    (tmp_path / "c.txt").write_bytes(b"\xff\xfe\xfa")
    (tmp_path / "other.md").write_text("no note")
    notes = read_notes(tmp_path)
    assert [row.text for row in notes.rows] == ["first", "second\r\nline"]
    assert notes.bad == {2: "not UTF-8"}


def test_hub_data_set(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_dataset(name: str, split: str) -> list[dict[str, object]]:
        if name == "org/absent":
            raise ConnectionError("offline")
        assert (name, split) == ("org/notes", "test")
        return [{"text": "one"}, {"text": None}]

    monkeypatch.setitem(sys.modules, "datasets", types.SimpleNamespace(load_dataset=load_dataset))
    notes = read_notes("org/notes", split="test")
    assert [row.text for row in notes.rows] == ["one"]
    assert notes.bad == {1: "no column 'text'"}
    with pytest.raises(FileNotFoundError, match="org/absent"):
        read_notes("org/absent")


def test_bad_rows_are_told_by_index_and_without_their_text(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    long = {"start": 0, "end": 99, "label": "NAME"}
    lines = [
        f"{{{SECRET}",
        [SECRET],
        {"note": SECRET},
        {"text": [SECRET]},
        {"text": "   "},
        {"text": SECRET, "spans": [long]},
        {"text": SECRET, "spans": SECRET},
        {"text": SECRET, "spans": [{"start": 0, "end": 3}]},
        {"text": SECRET, "spans": [{"start": 0, "end": 3, "label": "A"}, {"start": 2, "end": 4, "label": "A"}]},
        {"text": "good"},
    ]
    notes = read_notes(write_lines(tmp_path / "notes.jsonl", *lines))
    assert [row.text for row in notes.rows] == ["good"]
    assert list(notes.bad) == list(range(9))
    assert notes.bad[0] == "not JSON"
    assert notes.bad[8] == "spans overlap"
    assert "1 notes" in notes.report()
    assert "row 4" in caplog.text
    assert "Zebulon" not in caplog.text + notes.report()


def test_invalid_bytes_spoil_one_row_only(tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "one"}\n{"text": "\xff"}\n\n{"text": "three"}')
    notes = read_notes(path)
    assert [(row.index, row.text) for row in notes.rows] == [(0, "one"), (3, "three")]
    assert notes.bad == {1: "not UTF-8"}


@pytest.mark.parametrize(
    ("name", "content", "error", "message"),
    [
        ("empty.jsonl", "", DataError, "holds no rows"),
        ("bad.jsonl", f'{{"body": "{SECRET}"}}\n' * 2, DataError, "all 2 rows are bad; row 0: no column 'text'"),
        ("absent.jsonl", None, FileNotFoundError, "no such file"),
        ("folder/absent.jsonl", None, FileNotFoundError, "no such file"),
        ("notes.xml", "<note/>", DataError, "unknown file type"),
        (".", None, DataError, r"no \.txt"),
    ],
)
def test_errors_where_nothing_can_be_read(tmp_path: Path, name: str, content: Any, error: Any, message: str) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(error, match=message) as caught:
        read_notes(tmp_path / name)
    assert "Zebulon" not in str(caught.value)


@given(st.lists(st.text(max_size=3), min_size=2, max_size=40), st.floats(0.05, 0.95), st.integers(0, 9))
def test_no_group_is_in_both_parts(groups: list[str], share: float, seed: int) -> None:
    rows = list(enumerate(groups))
    if len(set(groups)) < 2:
        with pytest.raises(ValueError, match="two groups"):
            split_by_group(rows, lambda row: row[1], share, seed)
        return
    training, held_out = split_by_group(rows, lambda row: row[1], share, seed)
    assert sorted(training + held_out) == rows
    assert training
    assert held_out
    assert not {group for _, group in training} & {group for _, group in held_out}


def test_sides_do_not_move_when_rows_are_added() -> None:
    few = [NoteRow(i, f"note {i}", group=f"p{i % 30}") for i in range(60)]
    more = [*few, *(NoteRow(i, f"note {i}", group=f"p{i}") for i in range(60, 90))]
    first = {row.group for row in split_by_group(few, note_group, 0.3, 1)[1]}
    second = {row.group for row in split_by_group(more, note_group, 0.3, 1)[1]}
    assert first == second & {row.group for row in few}
    assert 3 <= len(first) <= 18
    assert first != {row.group for row in split_by_group(few, note_group, 0.3, 2)[1]}
    # Without groups, copies of a note stay together.
    training, held_out = split_by_group([NoteRow(i, f"note {i % 5}") for i in range(20)], note_group, 0.4, 0)
    assert not {row.text for row in training} & {row.text for row in held_out}


@pytest.mark.parametrize("share", [0.0, 1.0, -0.1, float("nan")])
def test_share_must_part(share: float) -> None:
    with pytest.raises(ValueError, match="held_out_share"):
        split_by_group([1, 2], str, share, 0)
