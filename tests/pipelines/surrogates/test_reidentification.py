"""The re-identification map: only on request, in a new file of its own, for its owner alone."""

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from command_notes import NOTES, SECRETS, lines
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.reidentification import ReidentificationMap, map_entries

from synthetic_note import NoteError

ENTRY = {"variant": 0, "type": "NAME", "surrogate": "Eve", "original": "Ann"}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# The file


def watch_creation(monkeypatch, look):
    """Calls `look` with the descriptor of every file that is made."""
    make = os.open

    def watched(path, flags, *args, **kwargs):
        descriptor = make(path, flags, *args, **kwargs)
        if flags & os.O_CREAT:
            assert flags & os.O_EXCL
            look(descriptor)
        return descriptor

    monkeypatch.setattr(os, "open", watched)
    monkeypatch.setattr(os, "supports_dir_fd", {*os.supports_dir_fd, watched})


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_can_open_it_from_the_first_moment(tmp_path: Path, monkeypatch, umask: int):
    modes: list[int] = []
    watch_creation(monkeypatch, lambda descriptor: modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode)))
    before = os.umask(umask)
    try:
        with ReidentificationMap(tmp_path / "map.jsonl") as identities:
            identities.add(3, [ENTRY])
    finally:
        os.umask(before)
    assert modes == [0o600]
    assert mode(tmp_path / "map.jsonl") == 0o600
    assert lines(tmp_path / "map.jsonl") == [{"note": 3, **ENTRY}]


def open_folder(folder: Path, bits: int) -> Path:
    (folder / "open").mkdir()
    (folder / "open").chmod(bits)
    (folder / "by-link").symlink_to(folder / "open")
    return folder


@pytest.mark.parametrize(
    ("name", "prepare", "message"),
    [
        ("map", lambda folder, patch: (folder / "map").write_text("kept"), "exists"),
        ("map", lambda folder, patch: (folder / "map").symlink_to(folder / "dangling"), "link"),
        ("missing/map", lambda folder, patch: None, "folder"),
        ("file/map", lambda folder, patch: (folder / "file").write_text(""), "folder"),
        ("open/map", lambda folder, patch: open_folder(folder, 0o777), "private folder"),
        ("by-link/map", lambda folder, patch: open_folder(folder, 0o1777), "private folder"),
        ("open/map", lambda folder, patch: open_folder(folder, 0o702), "private folder"),
        ("map", lambda folder, patch: watch_creation(patch, lambda file: os.fchmod(file, 0o644)), "private"),
        ("map", lambda folder, patch: patch.setattr(os, "supports_dir_fd", set()), "POSIX"),
    ],
)
def test_refuses_what_is_not_private_or_not_new(tmp_path: Path, monkeypatch, name: str, prepare: Any, message: str):
    prepare(tmp_path, monkeypatch)
    before = {path: path.read_text() if path.is_file() else None for path in tmp_path.rglob("*")}
    with pytest.raises(ValueError, match=message) as caught:
        ReidentificationMap(tmp_path / name)
    assert str(tmp_path) not in str(caught.value)
    assert {path: path.read_text() if path.is_file() else None for path in tmp_path.rglob("*")} == before


def test_a_failure_leaves_no_empty_file_and_loses_no_line(tmp_path: Path):
    with pytest.raises(KeyError), ReidentificationMap(tmp_path / "a"):
        raise KeyError
    assert not (tmp_path / "a").exists()
    identities = ReidentificationMap(tmp_path / "b")
    identities.add(0, [ENTRY])
    with pytest.raises(KeyError), identities:
        raise KeyError
    assert len(lines(tmp_path / "b")) == 1


def test_odd_text_is_written_and_what_was_kept_left_out(tmp_path: Path):
    with ReidentificationMap(tmp_path / "map.jsonl") as identities:
        identities.add(0, [{"original": "\ud800"}, {"original": "王小明\n\u2028"}])
    lines = (tmp_path / "map.jsonl").read_bytes().split(b"\n")
    assert [json.loads(line)["original"] for line in lines if line] == ["\ud800", "王小明\n\u2028"]
    made = [{"surrogate": "Eve", "start": 0, "end": 3}, {"surrogate": "2020", "start": 4, "end": 8}]
    spans = [PhiSpan(0, 3, "NAME", role="patient"), PhiSpan(4, 8, "DATE")]
    assert map_entries("Ann 2020", spans, made, 2) == [
        {
            "variant": 2, "type": "NAME", "role": "patient", "surrogate": "Eve", "start": 0, "end": 3,
            "original": "Ann", "original_start": 0, "original_end": 3,
        }
    ]  # fmt: skip


# In Python


def check_lines(found: list[dict[str, Any]], results: list[Any]) -> None:
    """Every line tells true offsets on both sides, and every surrogate has its line."""
    for line in found:
        text = NOTES[line["note"]]
        made = results[line["note"]]
        made = made[line["variant"]] if isinstance(made, list) else made
        assert line["original"] == text[line["original_start"] : line["original_end"]]
        assert line["surrogate"] == made["text"][line["start"] : line["end"]] != line["original"]
    notes = [note for made in results for note in (made if isinstance(made, list) else [made])]
    assert len(found) == sum(len(note["phi"]) for note in notes)
    assert {secret for secret in SECRETS if any(secret in line["original"] for line in found)} == set(SECRETS)


@pytest.mark.parametrize("variants", [1, 2])
def test_map_of_a_call_and_nothing_of_it_in_the_results(tiny_pipe: Any, tmp_path: Path, variants: int):
    path = tmp_path / "map.jsonl"
    options = {"seed": 3, "num_return_sequences": variants, "batch_size": 2}
    results = tiny_pipe(NOTES, reidentification_map=path, **options)
    assert results == tiny_pipe(NOTES, **options)
    assert not any(secret in json.dumps(results) for secret in SECRETS)
    assert "original" not in json.dumps(results)
    assert mode(path) == 0o600
    check_lines(lines(path), results)


def test_map_of_a_generator_grows_with_its_results(tiny_pipe: Any, tmp_path: Path):
    path = tmp_path / "map.jsonl"
    results = tiny_pipe((note for note in NOTES), seed=3, batch_size=1, reidentification_map=str(path))
    made = [next(results)]
    assert {line["note"] for line in lines(path)} == {0}
    made += results
    check_lines(lines(path), made)
    with ReidentificationMap(tmp_path / "calls") as identities:
        for number, note in enumerate(NOTES):
            identities.labelled([{"visit": number}])
            tiny_pipe(note, seed=3, reidentification_map=identities)
    assert [line["visit"] for line in lines(tmp_path / "calls")] == [0, 0, 0, 1, 1, 1]


def test_a_bad_note_has_no_line_and_spoils_no_other(tiny_pipe: Any, tmp_path: Path):
    path = tmp_path / "map.jsonl"
    results = tiny_pipe([NOTES[0], 5, NOTES[1]], seed=3, errors="skip", reidentification_map=path)
    assert results[1]["error"]
    assert sorted({line["note"] for line in lines(path)}) == [0, 2]
    with pytest.raises(NoteError):
        tiny_pipe([5], seed=3, reidentification_map=tmp_path / "none.jsonl")
    assert not (tmp_path / "none.jsonl").exists()
    with pytest.raises(TypeError, match="reidentification_map"):
        tiny_pipe(NOTES[0], seed=3, reidentification_map=True)
