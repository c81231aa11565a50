"""What goes into the pipeline: any collection, any text, bad items, failures inside and options that do not fit."""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from datasets import Dataset
from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline_notes import NOTE, PLANTED, SHORT, check_result, leaks, load_pipe
from synthetic_note.pipelines.annotation.tokens import WORD
from transformers.pipelines.pt_utils import KeyDataset

from synthetic_note import NoteError, SyntheticNotePipeline


@pytest.fixture(scope="module")
def pipe(tiny_checkpoint: Path) -> SyntheticNotePipeline:
    return load_pipe(tiny_checkpoint)


def test_every_kind_of_collection(pipe: SyntheticNotePipeline) -> None:
    table = Dataset.from_dict({"text": [SHORT, NOTE]})
    wanted = pipe([SHORT, NOTE], seed=1)
    assert pipe(table["text"], seed=1) == wanted
    lazy = pipe(KeyDataset(table, "text"), seed=1)
    assert not isinstance(lazy, list)
    assert list(lazy) == wanted
    assert pipe([], seed=1) == []
    read = []

    def notes() -> Iterator[str]:
        for number in range(1000):
            read.append(number)
            yield SHORT

    results = pipe(notes(), batch_size=2, seed=1)
    assert read == []
    assert next(results)["text"]
    assert read == [0, 1]


ODD_NOTES = [
    *("", " ", "\r\n\t\x00\x1f", "\U0001fa7a", "患者发烧，没有皮疹。", "\ud800 rash \udfff", "Quillon Fredersdorf"),
    *("5 12 1.7", "[MASK] [NAME] rash", "e\u0301"),
]


@pytest.mark.parametrize("note", ODD_NOTES, ids=ascii)
def test_odd_notes_come_out_right(pipe: SyntheticNotePipeline, note: str) -> None:
    result = pipe(note, seed=1, mask_ratio=1.0, known_phi=PLANTED, return_phi=True)
    check_result(note, result)
    if note == "Quillon Fredersdorf":
        assert len(result["phi"]) == 1
        assert leaks(result["text"]) == []


@settings(max_examples=60)
@given(
    note=st.lists(
        st.one_of(
            st.text(max_size=8),
            st.sampled_from([*SHORT.split(), *NOTE.split(" "), "\r\n", "\t", "\ud800", "\x00", "İ", "ﬁ", "12/3/2020"]),
        ),
        max_size=25,
    ).map(" ".join)
)
def test_any_text_keeps_all_that_is_not_edited(pipe: SyntheticNotePipeline, note: str) -> None:
    result = pipe(note, seed=1, mask_ratio=0.8, known_phi=PLANTED, return_phi=True)
    check_result(note, result)
    assert pipe(note, seed=1, mask_ratio=0.8, known_phi=PLANTED, return_phi=True) == result
    spared = [word.group() for word in WORD.finditer(note) if word.group().lower() in ("no", "left", "two", "mg")]
    in_phi = " ".join(note[p["original_start"] : p["original_end"]] for p in result["phi"])
    assert len([w for w in WORD.findall(result["text"]) if w in spared]) >= len(spared) - len(WORD.findall(in_phi))


@pytest.mark.parametrize("bad", [None, b"Wexley", 5, 2.5, True, {"text": "Wexley"}])
def test_a_bad_item_is_named_or_skipped(pipe: SyntheticNotePipeline, bad: object) -> None:
    with pytest.raises(NoteError, match="item 0"):
        pipe(bad)
    with pytest.raises(NoteError, match="item 2: a note must be a string"):
        pipe([SHORT, SHORT, bad], batch_size=2)
    results = pipe([SHORT, bad, NOTE], seed=1, errors="skip")
    assert results[1]["text"] is None
    assert results[1]["error"].startswith("item 1: ")
    assert results[::2] == pipe([SHORT, NOTE], seed=1)
    assert leaks(results[1]) == []
    variants = pipe([bad, SHORT], seed=1, errors="skip", num_return_sequences=2)
    assert [len(entry) for entry in variants] == [2, 2]


def test_a_failure_inside_tells_nothing_of_the_note(pipe: SyntheticNotePipeline, monkeypatch, caplog, capfd):
    def fail(text: str, spans: Any, **_: Any) -> list[str]:
        if "Wexley" in text:
            try:
                raise KeyError(text)
            except KeyError as error:
                raise ValueError(f"cannot replace {text}") from error
        return [f"[{span.type}]" for span in spans]

    monkeypatch.setattr("synthetic_note.pipelines.stages.replace_phi", fail)
    caplog.set_level(logging.DEBUG)
    with pytest.raises(NoteError) as caught:
        pipe([SHORT, NOTE, SHORT], seed=1, known_phi=PLANTED)
    error = caught.value
    assert str(error).startswith("item 1: could not be worked on (ValueError at test_pipeline_inputs.py:")
    assert error.__cause__ is None
    assert error.__context__ is None
    assert leaks("".join(traceback.format_exception(error))) == []
    results = pipe([SHORT, NOTE, SHORT], seed=1, known_phi=PLANTED, errors="skip")
    assert [bool(result["text"]) for result in results] == [True, False, True]
    assert leaks(results) == leaks(caplog.text) == leaks("".join(capfd.readouterr())) == []


def test_options_are_checked_before_any_note_is_read(pipe: SyntheticNotePipeline) -> None:
    def never() -> Iterator[str]:
        raise AssertionError("read")
        yield ""

    for wrong in ({"ratio": 0.5}, {"mask_ratio": 2}, {"protect": ["GENE"]}, {"seed": True}):
        with pytest.raises((TypeError, ValueError)):
            pipe(never(), **wrong)
    with pytest.raises(TypeError, match="by name"):
        pipe(SHORT, 0.5)
    # One word of a megabyte.
    assert pipe("a" * 1_000_000, seed=1, max_characters=1_000_000)["text"] == "a" * 1_000_000
