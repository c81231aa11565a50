"""Notes to learn from: labels and groups, bad rows by number, clear errors, and splits that keep groups whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.training.data.read_data import (
    NoteRow,
    check_spans,
    note_group,
    read_notes,
    read_texts,
    split_by_group,
)

from synthetic_note.note_files import InputError

SECRET = "Zebulon Quist"


def write_lines(path: Path, *lines: object) -> Path:
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return path


def test_spans_and_groups(tmp_path: Path) -> None:
    span = {"start": 4, "end": 9, "label": "NAME"}
    path = write_lines(tmp_path / "notes.jsonl", {"text": "Mr. Quist came.", "spans": [span], "who": 0}, {"text": "b"})
    rows = read_notes(path).rows
    assert rows == [NoteRow(1, "Mr. Quist came.", ((4, 9, "NAME"),)), NoteRow(2, "b")]
    grouped = read_notes(path, group_column="who")
    assert grouped.rows[0].group == "0"
    assert grouped.bad == {2: "no column 'who'"}
    spans = [{"start": 5, "end": 6, "type": "DATE"}, {"start": 0, "end": 2, "label": "NAME"}]
    assert check_spans(spans, 10) == ((0, 2, "NAME"), (5, 6, "DATE"))
    # Texts alone do not mind spans.
    bad = {"text": "one", "spans": [{"start": 0, "end": 99, "label": "NAME"}]}
    assert read_texts(write_lines(path, bad)) == ["one"]
    table = tmp_path / "notes.csv"
    table.write_text('note,spans\n"first, one","[{""start"": 0, ""end"": 5, ""label"": ""NAME""}]"\nsecond,\n"",\n')
    notes = read_notes(table, text_column="note")
    assert notes.rows == [NoteRow(1, "first, one", ((0, 5, "NAME"),)), NoteRow(2, "second")]
    assert notes.bad == {3: "empty text"}


def test_bad_rows_are_told_by_number_and_without_their_text(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    long = {"start": 0, "end": 99, "label": "NAME"}
    overlapping = [{"start": 0, "end": 3, "label": "A"}, {"start": 2, "end": 4, "label": "A"}]
    wrong = ([long], SECRET, [{"start": 0, "end": 3}], overlapping)
    lines = [{"text": "good"}, f"{{{SECRET}", [SECRET], {"note": SECRET}, {"text": [SECRET]}, {"text": "   "}]
    lines += [{"text": SECRET, "spans": spans} for spans in wrong]
    notes = read_notes(write_lines(tmp_path / "notes.jsonl", *lines))
    assert [row.text for row in notes.rows] == ["good"]
    assert list(notes.bad) == list(range(2, 11))
    assert notes.bad[2] == "not valid JSON"
    assert notes.bad[10] == "spans overlap"
    assert "1 notes" in notes.report()
    assert "row 5" in caplog.text
    assert "Zebulon" not in caplog.text + notes.report()


@pytest.mark.parametrize(("name", "content", "message"), cases("training", "read_data nothing_to_read"))
def test_errors_where_nothing_can_be_read(tmp_path: Path, name: str, content: Any, message: str) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=message) as caught:
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
    for share in (0.0, 1.0, -0.1, float("nan")):
        with pytest.raises(ValueError, match="held_out_share"):
            split_by_group([1, 2], str, share, 0)
