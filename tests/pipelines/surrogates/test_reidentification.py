"""The re-identification map: only on request, in a new file of its own, for its owner alone."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.reidentification import ReidentificationMap, map_entries
from transformers import pipeline

from synthetic_note import NoteError, cli
from synthetic_note.cli import loading

NOTES = [
    "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly and the skin was warm.",
    "Pt. Rosalind Quartermain, MRN 5567781, was seen on 05/06/2020. The wound was clean and the dressing was dry.",
    "No identifiers here. The arm was placed in a small splint and the patient returned home.",
]
SECRETS = ("Nightingale", "Quartermain", "5567781", "212-555-0147", "03/04/2021")
ENTRY = {"variant": 0, "type": "NAME", "surrogate": "Eve", "original": "Ann"}


@pytest.fixture(scope="module")
def pipe(tiny_checkpoint: Path) -> Any:
    return pipeline("synthetic-note", model=str(tiny_checkpoint), device="cpu")


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


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
    assert read(tmp_path / "map.jsonl") == [{"note": 3, **ENTRY}]


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
    assert len(read(tmp_path / "b")) == 1


def test_odd_text_is_written(tmp_path: Path):
    with ReidentificationMap(tmp_path / "map.jsonl") as identities:
        identities.add(0, [{"original": "\ud800"}, {"original": "王小明\n\u2028"}])
    lines = (tmp_path / "map.jsonl").read_bytes().split(b"\n")
    assert [json.loads(line)["original"] for line in lines if line] == ["\ud800", "王小明\n\u2028"]


def test_entries_leave_out_what_was_kept():
    made = [{"surrogate": "Eve", "start": 0, "end": 3}, {"surrogate": "2020", "start": 4, "end": 8}]
    spans = [PhiSpan(0, 3, "NAME", role="patient"), PhiSpan(4, 8, "DATE")]
    assert map_entries("Ann 2020", spans, made, 2) == [
        {
            "variant": 2, "type": "NAME", "role": "patient", "surrogate": "Eve", "start": 0, "end": 3,
            "original": "Ann", "original_start": 0, "original_end": 3,
        }
    ]  # fmt: skip


# In Python


def check_lines(lines: list[dict[str, Any]], results: list[Any]) -> None:
    """Every line tells true offsets on both sides, and every surrogate has its line."""
    for line in lines:
        text = NOTES[line["note"]]
        made = results[line["note"]]
        made = made[line["variant"]] if isinstance(made, list) else made
        assert line["original"] == text[line["original_start"] : line["original_end"]]
        assert line["surrogate"] == made["text"][line["start"] : line["end"]] != line["original"]
    notes = [note for made in results for note in (made if isinstance(made, list) else [made])]
    assert len(lines) == sum(len(note["phi"]) for note in notes)
    assert {secret for secret in SECRETS if any(secret in line["original"] for line in lines)} == set(SECRETS)


@pytest.mark.parametrize("variants", [1, 2])
def test_map_of_a_call_and_nothing_of_it_in_the_results(pipe: Any, tmp_path: Path, variants: int):
    path = tmp_path / "map.jsonl"
    options = {"seed": 3, "num_return_sequences": variants, "batch_size": 2}
    results = pipe(NOTES, reidentification_map=path, **options)
    assert results == pipe(NOTES, **options)
    assert not any(secret in json.dumps(results) for secret in SECRETS)
    assert "original" not in json.dumps(results)
    assert mode(path) == 0o600
    check_lines(read(path), results)


def test_map_of_a_generator_grows_with_its_results(pipe: Any, tmp_path: Path):
    path = tmp_path / "map.jsonl"
    results = pipe((note for note in NOTES), seed=3, batch_size=1, reidentification_map=str(path))
    made = [next(results)]
    assert {line["note"] for line in read(path)} == {0}
    made += results
    check_lines(read(path), made)
    with ReidentificationMap(tmp_path / "calls") as identities:
        for number, note in enumerate(NOTES):
            identities.labelled([{"visit": number}])
            pipe(note, seed=3, reidentification_map=identities)
    assert [line["visit"] for line in read(tmp_path / "calls")] == [0, 0, 0, 1, 1, 1]


def test_a_bad_note_has_no_line_and_spoils_no_other(pipe: Any, tmp_path: Path):
    path = tmp_path / "map.jsonl"
    results = pipe([NOTES[0], 5, NOTES[1]], seed=3, errors="skip", reidentification_map=path)
    assert results[1]["error"]
    assert sorted({line["note"] for line in read(path)}) == [0, 2]
    with pytest.raises(NoteError):
        pipe([5], seed=3, reidentification_map=tmp_path / "none.jsonl")
    assert not (tmp_path / "none.jsonl").exists()


def test_a_map_is_a_path(pipe: Any):
    with pytest.raises(TypeError, match="reidentification_map"):
        pipe(NOTES[0], seed=3, reidentification_map=True)


# On the command line


@pytest.fixture
def command(pipe: Any, tiny_checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(loading, "load_pipeline", lambda parsed: pipe)
    source = tmp_path / "notes.csv"
    source.write_text("key,text\n" + "".join(f'k{n},"{note}"\n' for n, note in enumerate(NOTES)))

    def call(*words: object) -> int:
        fixed = ["generate", source, "-o", tmp_path / "out.jsonl", "--id-column", "key", "--seed", 3, "--quiet"]
        return cli.main([*map(str, [*fixed, "--batch-size", 2, "--model", tiny_checkpoint, *words])])

    return call


def test_command_writes_the_map_by_row_and_id(command: Any, tmp_path: Path, capsys):
    assert command("--reidentification-map", tmp_path / "map.jsonl") == 0
    lines = read(tmp_path / "map.jsonl")
    assert [(line["row"], line["id"]) for line in lines] == [(1, "k0")] * 3 + [(2, "k1")] * 3
    assert {line["original"] for line in lines} >= {"5567781", "212-555-0147", "03/04/2021"}
    assert mode(tmp_path / "map.jsonl") == 0o600
    out, manifest = ((tmp_path / name).read_text() for name in ("out.jsonl", "out.manifest.json"))
    assert json.loads(manifest)["reidentification_map"] is True
    assert "map.jsonl" not in manifest
    printed = "".join(capsys.readouterr())
    assert not any(secret in out + manifest + printed for secret in SECRETS)
    assert "original_start" not in out


def test_command_without_the_option_writes_none(command: Any, tmp_path: Path):
    assert command() == 0
    assert "reidentification_map" not in json.loads((tmp_path / "out.manifest.json").read_text())


@pytest.mark.parametrize(
    ("name", "message"),
    [("out.jsonl", "of its own"), ("out.manifest.json", "of its own"), ("notes.csv", "exists"), ("no/map", "folder")],
)
def test_command_refuses_a_map_that_would_mix_or_overwrite(
    command: Any, tmp_path: Path, capsys, name: str, message: str
):
    before = (tmp_path / "notes.csv").read_text()
    assert command("--reidentification-map", tmp_path / name) == 2
    assert message in capsys.readouterr().err
    assert (tmp_path / "notes.csv").read_text() == before
    assert not (tmp_path / "out.jsonl").exists()


def test_a_run_that_goes_on_takes_a_new_map(command: Any, tmp_path: Path):
    assert command("--limit", 1, "--reidentification-map", tmp_path / "a") == 0
    assert command("--resume", "--reidentification-map", tmp_path / "a") == 2
    assert command("--resume", "--reidentification-map", tmp_path / "b") == 0
    assert {line["row"] for line in read(tmp_path / "a")} == {1}
    assert {line["row"] for line in read(tmp_path / "b")} == {2}
    assert len(read(tmp_path / "out.jsonl")) == 3


def test_annotate_and_demo_have_no_map():
    for words in (["annotate", "a", "-o", "b"], ["demo"]):
        with pytest.raises(SystemExit):
            cli.build_parser().parse_args([*words, "--reidentification-map", "c"])
