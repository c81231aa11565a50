"""A run over many notes in memory."""

import base64
import csv
import io
import json
import re
import threading
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import space_page  # noqa: F401  (finds the modules of the Space)
from batch_tab import progress_html, result_html
from batch_work import NOTES_AT_ONCE, BatchProgress, BatchResult, guess_text_column, run_batch, time_left
from chosen_file import LARGEST_FILE, ChosenFile, read_file
from note_service import NoteService, ServiceError, Stopped
from report_part import Made, make_report

from synthetic_note.note_files import InputError, NoteSource
from synthetic_note.open_notes import check_columns, notes_in_memory, read_columns

SENTENCE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly."


@pytest.fixture(scope="module")
def service(tiny_pipe: Any, tiny_checkpoint: Path) -> NoteService:
    return NoteService(tiny_pipe, str(tiny_checkpoint))


def source(rows: int = 6) -> NoteSource:
    lines = ["id,note", *(f'{number},"{SENTENCE}"' for number in range(rows - 1)), "too,many,fields"]
    return notes_in_memory("\n".join(lines).encode(), "rows.csv", text_column="note")


def finish(service: NoteService, rows: NoteSource, **options: Any) -> tuple[list[BatchProgress], BatchResult]:
    *steps, result = run_batch(service, rows, {"seed": 1, **options}, threading.Event())
    assert isinstance(result, BatchResult)
    return [step for step in steps if isinstance(step, BatchProgress)], result


def test_progress_results_and_summary(service: NoteService):
    steps, result = finish(service, source(), num_return_sequences=2)
    assert [step.done for step in steps] == [0, NOTES_AT_ONCE, 6]
    assert result.lines[0]["text"] == service.generate(SENTENCE, {"seed": 1})[0]["text"]
    assert steps[-1].errors == ("row 6: 3 fields where the header has 2",)
    assert steps[1].left is not None
    assert len(result.lines) == 11
    rows = list(csv.DictReader(io.StringIO(result.as_csv(), newline="")))
    assert [row["variant"] for row in rows] == ["1", "2"] * 5 + [""]
    assert "212-555-0147" not in result.as_csv() + result.as_jsonl()
    assert [json.loads(line)["row"] for line in result.as_jsonl().splitlines()] == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6]
    summary = json.loads(result.as_summary())
    assert summary["complete"] is True
    assert (summary["counts"]["rows"], summary["counts"]["skipped"], summary["options"]["seed"]) == (6, 1, 1)
    assert "Nightingale" not in result.as_summary()


def test_a_run_that_is_stopped_keeps_what_was_done_and_work_stops_for_who_has_left(service: NoteService):
    stop = threading.Event()
    run = run_batch(service, source(20), {"seed": 1}, stop)
    next(run), next(run)
    stop.set()
    result = next(run)
    assert isinstance(result, BatchResult)
    assert len(result.lines) == NOTES_AT_ONCE
    assert result.summary["complete"] is False
    assert "Cancelled" in result_html(result, stopped=True)
    with pytest.raises(Stopped):
        service.generate("The wound was closed.", {"seed": 1}, stop)
    # The next visitor is not held up.
    assert service.generate("The wound was closed.", {"seed": 1}, threading.Event())


def test_columns_of_files():
    assert read_columns(source()) == ["id", "note"]
    lines = notes_in_memory(b'{"a": 1, "body": "x"}\n', "x.jsonl", text_column="body")
    assert read_columns(lines) == ["a", "body"]
    check_columns(lines)
    assert [record.text for record in lines] == ["x"]
    with pytest.raises(InputError, match=r"\.csv or \.jsonl"):
        notes_in_memory(b"", "x.pdf")
    # A byte order mark, and broken bytes.
    good, bad = notes_in_memory(b"\xef\xbb\xbftext\ngood\n\xff\xfe\n", "x.csv")
    assert (good.text, bad.text) == ("good", None)
    assert "utf-8" in (bad.error or "")
    # The column with the notes is guessed.
    guesses = {("id", "Note Text"): "Note Text", ("x",): "x", ("a", "b"): None, ("note", "text"): "text", (): None}
    assert {columns: guess_text_column(list(columns)) for columns in guesses} == guesses


def test_files_that_are_none_are_refused_and_parquet_becomes_json_lines():
    names = ((None, "eA=="), ("x.pdf", "eA=="), ("x.parquet", "eA=="), ("x.csv", None), ("x.csv", "!"))
    for name, content in (*names, ("x.csv", "A" * (2 * LARGEST_FILE))):
        with pytest.raises(ServiceError):
            read_file(name, content)
    assert read_file("x.csv", "eA==").content == b"x"
    out = io.BytesIO()
    pq.write_table(pa.table({"id": [1, 2], "note": ["The wound closed.", None]}), out)
    chosen = read_file("notes.parquet", base64.b64encode(out.getvalue()).decode())
    rows = [json.loads(line) for line in chosen.content.splitlines()]
    assert rows == [{"id": 1, "note": "The wound closed."}, {"id": 2, "note": None}]
    assert chosen.name.endswith(".jsonl")


def test_progress_names_rows_and_never_more_than_a_few():
    page = progress_html(BatchProgress(50, 100, tuple(f"row {n}: bad" for n in range(1, 31)), 75.0))
    assert "50 of 100 notes, about 1 min 15 s left" in page
    assert "row 20: bad" in page
    assert "row 21: bad" not in page
    assert "and 10 more" in page
    for seconds, words in ((0.2, "1 s"), (59, "59 s"), (61, "1 min 1 s"), (1230, "20 min"), (7300, "2 h 1 min")):
        assert time_left(seconds) == words


def as_lines(texts: list[str]) -> ChosenFile:
    return ChosenFile("notes.jsonl", "".join(json.dumps({"text": text}) + "\n" for text in texts).encode())


def reported(
    service: NoteService, made: list[str], stop: threading.Event | None = None, text_column: str = "text"
) -> tuple[str, str, list[str]]:
    """Message and result, without tags, and what was told on the way."""
    told: list[tuple[str, str]] = []
    notes = as_lines([f"{SENTENCE} Visit {number}." for number in range(4)])
    message, result = make_report(
        service, notes, text_column, None, Made("chosen file", as_lines(made)), stop or threading.Event(), told.append
    )
    return re.sub("<[^>]*>", " ", message), re.sub("<[^>]*>", " ", result), [bar for bar, _ in told]


@pytest.mark.slow
def test_the_report_tells_a_copy_from_a_note_about_somebody_else(service: NoteService):
    message, result, bars = reported(service, [f"{SENTENCE} Visit {number}." for number in range(4)])
    assert message == ""
    assert "annotating the real notes" in bars[0]
    assert re.search(r"identifier left:.*chosen file \(100[^;]*missed", result), "a copy of the notes met the target"
    assert "On 4 of your notes" in result
    assert "Nightingale" not in result
    _, other, _ = reported(service, ["The wound was cleaned again."] * 4)
    assert re.search(r"identifier left: [^:]*chosen file \(0[^:]*: met", other)


def test_a_report_that_cannot_be_made_says_why(service: NoteService):
    message, result, _ = reported(service, ["The wound was cleaned."], text_column="body")
    assert "No column" in message
    assert result == ""
    stop = threading.Event()
    stop.set()
    assert "Cancelled" in reported(service, ["The wound was cleaned."], stop)[0]
