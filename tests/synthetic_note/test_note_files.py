"""Reading notes from files, and finding out how far an output has come."""

import csv
import io
import json
from pathlib import Path

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st

from synthetic_note.note_files import InputError
from synthetic_note.note_writer import check_output, read_progress, to_json_line
from synthetic_note.open_notes import open_notes

SECRET = "Nightingale"


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def jsonl(path: Path, *rows: object) -> Path:
    return write(path, b"".join(to_json_line(row) if isinstance(row, dict) else row for row in rows))


def test_text_files_are_notes_and_folders_are_read_in_order_of_name(tmp_path: Path):
    source = open_notes(write(tmp_path / "a.txt", b"\xef\xbb\xbfone\r\n\ttwo \n"))
    assert source.count() == 1
    (record,) = source
    assert (record.row, record.id, record.text, record.error) == (1, 1, "one\r\n\ttwo \n", None)
    path = write(tmp_path / "n.txt", "fi\xe8vre".encode("cp1252"))
    assert next(iter(open_notes(path))).error is not None
    assert next(iter(open_notes(path, encoding="cp1252"))).text == "fièvre"
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, text in (("b.txt", "B"), ("a.TXT", "A"), ("c.md", "C")):
        write(folder / name, text)
    (folder / "d.txt").mkdir()
    source = open_notes(folder)
    assert [(r.row, r.id, r.text) for r in source] == [(1, 1, "A"), (2, 2, "B")]
    named = open_notes(folder, id_column="file_name")
    assert [r.id for r in named] == ["a.TXT", "b.txt"]
    with pytest.raises(InputError, match=r"no \.txt"):
        open_notes(folder / "d.txt")


def test_rows_are_lines_of_jsonl_and_records_of_csv(tmp_path: Path):
    path = jsonl(tmp_path / "n.jsonl", {"text": "a", "id": "x1"}, b"\n", {"text": "b", "id": 7})
    source = open_notes(path, id_column="id")
    assert source.count() == 2
    assert [(r.row, r.id, r.text) for r in source] == [(1, "x1", "a"), (3, 7, "b")]
    path = write(tmp_path / "n.csv", 'patient,note\r\np1,"line one\r\nline ""two"""\r\n\r\np2,short\r\n')
    source = open_notes(path, text_column="note", patient_column="patient")
    assert source.count() == 2
    assert [(r.row, r.text, r.patient) for r in source] == [(1, 'line one\r\nline "two"', "p1"), (2, "short", "p2")]
    (record,) = open_notes(write(path, "text\n" + "a" * 500_000 + "\n"))
    assert len(record.text or "") == 500_000


def test_bad_rows_are_told_by_number_and_do_not_stop_the_others(tmp_path: Path):
    bad: list[object] = [b"{Nightingale\n", b'["Nightingale"]\n', b'{"text": "\xff\xfe"}\n', b"[" * 100_000 + b"\n"]
    bad += [{"text": None, "id": 2}, {"id": 3}, {"text": "x", "id": [SECRET]}]
    path = jsonl(tmp_path / "n.jsonl", {"text": "good", "id": 1}, *bad, {"text": "good", "id": 4})
    records = list(open_notes(path, id_column="id"))
    assert [r.row for r in records if r.error is None] == [1, 9]
    assert [r.row for r in records if r.error is not None] == [2, 3, 4, 5, 6, 7, 8]
    assert all(r.text is None for r in records if r.error)
    assert not any(SECRET in (r.error or "") for r in records)


def test_bad_csv_rows(tmp_path: Path):
    path = write(tmp_path / "n.csv", b"text,id\nfine,1\ntoo,many,fields\n\xff\xfe,3\nfine,4\n")
    records = list(open_notes(path, id_column="id"))
    assert [r.row for r in records if r.error is None] == [1, 4]
    assert "3 fields" in (records[1].error or "")
    assert "utf-8" in (records[2].error or "")
    # Quotes that are never closed.
    path = write(tmp_path / "n.csv", 'text,id\nfine,1\n"half "quoted" note",2\nfine,3\n"never closed,4\nlost,5\n')
    records = list(open_notes(path))
    assert [record.text for record in records] == ["fine", None, "fine", None]
    assert [record.error for record in records] == [None, "not valid CSV", None, "not valid CSV"]


@pytest.mark.parametrize(("name", "content", "options", "message"), cases("commands", "note_files what_cannot_be_read"))
def test_what_cannot_be_read_is_said_beforehand(tmp_path: Path, name, content, options, message):
    if content is not None:
        write(tmp_path / name, content)
    with pytest.raises(InputError, match=message) as caught:
        open_notes(tmp_path / name, **options)
    assert SECRET not in str(caught.value)


def test_output_is_checked(tmp_path: Path):
    source = open_notes(jsonl(tmp_path / "in.jsonl", {"text": "x"}))
    write(tmp_path / "out.jsonl", "something\n")
    for name, overwrite, message in (
        ("in.jsonl", True, "is the input"),
        ("no/out.jsonl", False, "folder does not exist"),
        ("", False, "is a folder"),
        ("out.jsonl", False, "--resume"),
    ):
        with pytest.raises(InputError, match=message):
            check_output(tmp_path / name, source, resume=False, overwrite=overwrite)
    for name, overwrite in (("out.jsonl", True), ("new.jsonl", False)):
        assert check_output(tmp_path / name, source, resume=False, overwrite=overwrite) == tmp_path / name
    with pytest.raises(InputError, match="nothing was changed"):
        read_progress(write(tmp_path / "o.jsonl", '{"text": "data"}\n'), lambda line: 1, lambda line: None)


@settings(max_examples=200)
@given(st.lists(st.tuples(st.integers(1, 3), st.text(max_size=5)), max_size=6), st.integers(0, 10_000))
def test_progress_ends_at_the_last_whole_row(tmp_path_factory, rows, cut):
    path = tmp_path_factory.mktemp("progress") / "out.jsonl"
    groups = []
    for row, (variants, text) in enumerate(rows, start=1):
        lines = [to_json_line({"row": row, "of": variants, "text": text}) for _ in range(variants)]
        groups.append(b"".join(lines))
    content = b"".join(groups)
    cut = min(cut, len(content))
    path.write_bytes(content[:cut])
    whole, size = 0, 0
    while whole < len(groups) and size + len(groups[whole]) <= cut:
        size += len(groups[whole])
        whole += 1
    seen: list[object] = []
    progress = read_progress(path, lambda line: line["of"], seen.append)
    assert (progress.size, progress.last_row, progress.rows) == (size, whole, whole)
    assert len(seen) == sum(variants for variants, _ in rows[:whole])


@settings(max_examples=200)
@given(st.dictionaries(st.text(max_size=4), st.text(st.characters(exclude_categories=()), max_size=8), max_size=3))
def test_json_lines_keep_any_text(values):
    line = to_json_line(values)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert json.loads(line) == values


@settings(max_examples=200)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=20), min_size=1))
def test_csv_and_jsonl_give_the_same_notes(tmp_path_factory, texts):
    folder = tmp_path_factory.mktemp("same")
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["n", "text"])
    writer.writerows(enumerate(texts))
    write(folder / "n.csv", table.getvalue())
    jsonl(folder / "n.jsonl", *({"text": text} for text in texts))
    assert [r.text for r in open_notes(folder / "n.csv")] == texts
    assert [r.text for r in open_notes(folder / "n.jsonl")] == texts
