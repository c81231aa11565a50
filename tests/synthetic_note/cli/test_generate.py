"""`generate` and `annotate`: runs over files, interruption and resumption, errors; and no PHI in messages."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from command_notes import NOTES, SECRETS, lines, write_jsonl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synthetic_note import cli
from synthetic_note.batch_run import RowError, run, with_bad_rows
from synthetic_note.cli import file_run, loading
from synthetic_note.manifest import Counts
from synthetic_note.note_files import NoteRecord
from synthetic_note.note_writer import Progress


def test_generate_writes_a_line_for_each_note(command, notes, tmp_path, capsys):
    out = tmp_path / "out.jsonl"
    assert command("generate", notes, "-o", out, "--seed", 3) == cli.OK
    made = lines(out)
    assert [line["row"] for line in made] == list(range(1, 10))
    assert made[0]["text"] == made[3]["text"], "the same note, another result"
    for line in made:
        for span in line["phi"]:
            assert line["text"][span["start"] : span["end"]] == span["surrogate"]
    everything = out.read_text() + (tmp_path / "out.manifest.json").read_text() + "".join(capsys.readouterr())
    assert not [secret for secret in SECRETS if secret in everything]
    words = ("--num-return-sequences", 2, "--limit", 2, "--id-column", "pid", "--batch-size", 1, "--overwrite")
    assert command("generate", notes, "-o", out, *words) == cli.OK
    variants = [(line["row"], line["id"], line["report"]["variant"]) for line in lines(out)]
    assert variants == [(1, "p0", 0), (1, "p0", 1), (2, "p1", 0), (2, "p1", 1)]


def test_manifest_tells_the_run_and_no_more(command, notes, tmp_path, tiny_checkpoint):
    (tmp_path / "deny.txt").write_text("Nightingale\n")
    out = tmp_path / "out.jsonl"
    assert command("generate", notes, "-o", out, "--policy", "safe-harbor", "--deny", tmp_path / "deny.txt") == 0
    text = (tmp_path / "out.manifest.json").read_text()
    manifest = json.loads(text)
    assert manifest["complete"] is True
    assert manifest["counts"]["rows"] == 9
    assert manifest["counts"]["phi"]["PHONE"] == 3
    assert manifest["policy"]["dates"] == "year"
    assert manifest["options"]["deny"] == 1
    assert manifest["model"]["name"] == tiny_checkpoint.name
    assert manifest["model_revision"] == "tiny"
    assert manifest["packages"]["torch"]
    assert str(tmp_path) not in text
    assert str(tiny_checkpoint.parent) not in text
    assert not [secret for secret in SECRETS if secret in text]
    # The seed was drawn; given again, it makes the same notes; a run that goes on takes it.
    content, again = out.read_bytes(), tmp_path / "again.jsonl"
    words = ("--policy", "safe-harbor", "--deny", tmp_path / "deny.txt")
    assert command("generate", notes, "-o", again, *words, "--seed", manifest["options"]["seed"]) == 0
    assert again.read_bytes() == content
    out.write_bytes(content[: len(content) // 2])
    assert command("generate", notes, "-o", out, "--resume", *words) == 0
    assert out.read_bytes() == content


def test_one_patient_keeps_one_surrogate_over_rows(command, tmp_path, monkeypatch):
    monkeypatch.setenv("SYNTHETIC_NOTE_KEY", "a secret of the test")
    texts = [f"Mr. Alfred Nightingale was seen. {extra}" for extra in ("The arm was warm.", "Skin dry.", "No rash.")]
    rows = ({"text": text, "who": who} for text, who in zip(texts, "aab", strict=True))
    path = write_jsonl(tmp_path / "n.jsonl", rows)
    out = tmp_path / "out.jsonl"
    assert command("generate", path, "-o", out, "--patient-column", "who", "--batch-size", 1) == 0
    first, second, other = ([s["surrogate"] for s in line["phi"] if s["type"] == "NAME"] for line in lines(out))
    assert first == second != other
    assert "a secret of the test" not in (tmp_path / "out.manifest.json").read_text()


def test_annotate_writes_offsets_and_text_only_if_asked(command, notes, tmp_path):
    out = tmp_path / "spans.jsonl"
    assert command("annotate", notes, "-o", out, "--drop", "pid") == 0
    for line, text in zip(lines(out), NOTES * 3, strict=True):
        found = {text[span["start"] : span["end"]] for span in line["phi"]}
        assert set(line) == {"row", "id", "phi", "entities"}
        assert ("212-555-0147" in found) == ("212-555-0147" in text)
    assert not [secret for secret in SECRETS if secret in out.read_text()]
    assert command("annotate", notes, "-o", out, "--with-text", "--overwrite") == 0
    for line, text in zip(lines(out), NOTES * 3, strict=True):
        assert line["text"] == text
        assert all(span["text"] == text[span["start"] : span["end"]] for span in line["phi"])


@pytest.fixture(scope="module")
def whole(pipe, tiny_checkpoint, tmp_path_factory) -> tuple[Path, list[str], bytes]:
    """An input, the words of the command, and the output of a run that was not interrupted."""
    folder = tmp_path_factory.mktemp("whole")
    source = write_jsonl(folder / "notes.jsonl", ({"text": text} for text in NOTES))
    source.write_text(source.read_text() + "broken\n" + '{"text": ""}\n')
    words = ["generate", str(source), "--seed", "5", "--num-return-sequences", "2", "--errors", "skip", "--batch-size"]
    words += ["2", "--model", str(tiny_checkpoint), "--quiet"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loading, "load_pipeline", lambda parsed: pipe)
        assert cli.main([*words, "-o", str(folder / "out.jsonl")]) == 0
    return folder / "out.jsonl", words, (folder / "out.jsonl").read_bytes()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1))
def test_resume_gives_what_one_run_gives_wherever_it_was_cut(share, whole, pipe, tmp_path_factory):
    _, words, content = whole
    folder = tmp_path_factory.mktemp("resume")
    out = folder / "out.jsonl"
    out.write_bytes(content[: int(share * len(content))])
    (folder / "out.manifest.json").write_text(whole[0].with_name("out.manifest.json").read_text())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loading, "load_pipeline", lambda parsed: pipe)
        # Other batches and a seed that is not repeated: neither changes what is written.
        resumed = [w for w in words if w != "--quiet"]
        resumed[resumed.index("--batch-size") + 1] = "3"
        assert cli.main([*resumed, "-o", str(out), "--resume", "--quiet"]) == 0
    assert out.read_bytes() == content
    counts = json.loads((folder / "out.manifest.json").read_text())["counts"]
    assert counts["rows"] == 5
    assert counts["skipped"] == 1


def test_resume_after_a_real_interruption(command, notes, tmp_path, monkeypatch, capsys):
    whole_out, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    words = ("--batch-size", 2, "--seed", 4)
    assert command("generate", notes, "-o", whole_out, *words) == 0
    calls = itertools.count(1)

    def interrupted(*args: Any, **options: Any) -> Any:
        work = made(*args, **options)
        return lambda records: work(records) if next(calls) < 3 else (_ for _ in ()).throw(KeyboardInterrupt)

    made = file_run.generate_worker
    with monkeypatch.context() as patch:
        patch.setattr(file_run, "generate_worker", interrupted)
        assert command("generate", notes, "-o", out, *words) == cli.INTERRUPTED
    assert "--resume" in capsys.readouterr().err
    assert json.loads((tmp_path / "out.manifest.json").read_text())["complete"] is False
    assert len(lines(out)) == 4
    assert command("generate", notes, "-o", out, *words, "--resume") == cli.OK
    assert out.read_bytes() == whole_out.read_bytes()
    assert json.loads((tmp_path / "out.manifest.json").read_text())["complete"] is True


def test_output_that_exists_is_not_touched_unasked_or_with_other_options(command, notes, tmp_path, capsys):
    out = tmp_path / "out.jsonl"
    assert command("generate", notes, "-o", out, "--seed", 5) == 0
    before = out.read_bytes(), (tmp_path / "out.manifest.json").read_bytes()
    for words in (["--seed", "6"], ["--mask-ratio", "0.5"], ["--policy", "safe-harbor"]):
        assert command("generate", notes, "-o", out, "--resume", "--seed", 5, *words) == cli.USAGE
        assert "differs in" in capsys.readouterr().err
        assert before == (out.read_bytes(), (tmp_path / "out.manifest.json").read_bytes())
    out.write_text("precious\n")
    assert command("generate", notes, "-o", out) == cli.USAGE
    assert command("generate", notes, "-o", out, "--resume") == cli.USAGE
    assert out.read_text() == "precious\n"
    assert command("generate", notes, "-o", out, "--overwrite") == cli.OK
    assert len(lines(out)) == 9


def test_bad_rows_end_the_run_by_number_or_are_skipped(command, tmp_path, capsys):
    bad_notes = write_jsonl(tmp_path / "bad.jsonl", [{"text": NOTES[0]}, {"text": 7}, {"text": NOTES[1]}])
    bad_notes.write_text(bad_notes.read_text().replace('{"text": 7}', '{"text": "Nightingale\n{"text": 7}'))
    out = tmp_path / "out.jsonl"
    assert command("generate", bad_notes, "-o", out) == cli.FAILED
    message = capsys.readouterr().err
    assert "row 2: not valid JSON" in message
    assert "Nightingale" not in message
    assert [line["row"] for line in lines(out)] == [1]
    for name in ("generate", "annotate"):
        out = tmp_path / f"{name}.jsonl"
        assert command(name, bad_notes, "-o", out, "--errors", "skip") == cli.OK
        assert [(line["row"], "error" in line) for line in lines(out)] == [(1, False), (2, True), (3, True), (4, False)]
        assert "2 rows skipped" in capsys.readouterr().err
        assert json.loads((tmp_path / f"{name}.manifest.json").read_text())["counts"]["skipped"] == 2


def test_an_error_inside_the_pipeline_is_told_by_its_kind_only(command, notes, tmp_path, monkeypatch, pipe, capfd):
    def fail(texts: Any, **options: Any) -> None:
        raise RuntimeError(f"cannot work on {texts[0]}")

    monkeypatch.setattr(type(pipe), "preprocess", lambda self, texts, **options: fail(texts))
    for name in ("generate", "annotate"):
        assert command(name, notes, "-o", tmp_path / f"{name}.jsonl") == cli.FAILED
        shown = "".join(capfd.readouterr())
        assert "row 1" in shown
        assert "RuntimeError" in shown
        assert not [secret for secret in SECRETS if secret in shown]
        assert command(name, notes, "-o", tmp_path / f"{name}.jsonl", "--errors", "skip", "--overwrite") == cli.OK
        assert all("RuntimeError" in line["error"] for line in lines(tmp_path / f"{name}.jsonl"))
        shown = "".join(capfd.readouterr()) + (tmp_path / f"{name}.jsonl").read_text()
        assert not [secret for secret in SECRETS if secret in shown]


def test_no_model_and_no_device(notes, tmp_path, tiny_checkpoint, monkeypatch, capsys):
    monkeypatch.setattr(loading, "embedded_checkpoint", lambda: None)
    words = ["generate", str(notes), "-o", str(tmp_path / "o.jsonl")]
    assert cli.main(words) == cli.USAGE
    assert "--model" in capsys.readouterr().err
    assert cli.main([*words, "--model", str(tiny_checkpoint), "--device", "abacus"]) == cli.USAGE
    assert "cannot be loaded" in capsys.readouterr().err


def test_an_unforeseen_error_is_told_without_its_message(command, notes, tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(file_run, "run", lambda *args, **options: (_ for _ in ()).throw(KeyError(NOTES[0])))
    assert command("generate", notes, "-o", tmp_path / "o.jsonl") == cli.FAILED
    shown = "".join(capfd.readouterr())
    assert "KeyError" in shown
    assert not [secret for secret in SECRETS if secret in shown]


def test_memory_is_flat(tmp_path: Path):
    """No more than one batch is read ahead of what has been written."""
    read, written = [], []

    def records():
        for row in range(1, 101):
            read.append(row)
            yield NoteRecord(row, row, "x")

    def work(batch):
        assert len(read) - len(written) <= 7
        written.extend(record.row for record in batch)
        return [[{"row": record.row}] for record in batch]

    options = {"skip_errors": False, "progress": Progress()}
    run(records(), tmp_path / "all.jsonl", work, batch_size=7, counts=Counts(), **options)
    assert written == list(range(1, 101))
    # Rows before a bad one are kept.
    bad, counts = [NoteRecord(1, 1, "x"), NoteRecord(2, 2, error="no")], Counts()
    work = with_bad_rows(lambda batch: [[{"row": record.row}] for record in batch])
    with pytest.raises(RowError, match="row 2: no"):
        run(iter(bad), tmp_path / "o.jsonl", work, batch_size=8, counts=counts, **options)
    assert lines(tmp_path / "o.jsonl") == [{"row": 1}]
    assert counts.rows == 1


# The re-identification map


@pytest.fixture
def mapped(command, tmp_path):
    """Runs `generate` over a table of the notes."""
    source = tmp_path / "notes.csv"
    source.write_text("key,note\n" + "".join(f'k{n},"{note}"\n' for n, note in enumerate(NOTES)))
    words = ("generate", source, "-o", tmp_path / "out.jsonl", "--id-column", "key", "--text-column", "note")
    return lambda *more: command(*words, "--seed", 3, "--batch-size", 2, *more)


def test_a_map_is_written_by_row_and_id_where_it_is_asked_for(mapped, tmp_path, capsys):
    path = tmp_path / "map.jsonl"
    assert mapped("--reidentification-map", path) == 0
    found = lines(path)
    assert [(line["row"], line["id"]) for line in found] == [(1, "k0")] * 3 + [(2, "k1")] * 3
    assert {line["original"] for line in found} >= {"5567781", "212-555-0147", "03/04/2021"}
    assert path.stat().st_mode & 0o777 == 0o600
    out, manifest = ((tmp_path / name).read_text() for name in ("out.jsonl", "out.manifest.json"))
    assert json.loads(manifest)["reidentification_map"] is True
    assert "map.jsonl" not in manifest
    printed = "".join(capsys.readouterr())
    assert not any(secret in out + manifest + printed for secret in SECRETS)
    assert "original_start" not in out
    assert mapped("--overwrite") == 0
    assert "reidentification_map" not in json.loads((tmp_path / "out.manifest.json").read_text())


@pytest.mark.parametrize(
    ("name", "message"),
    [("out.jsonl", "of its own"), ("out.manifest.json", "of its own"), ("notes.csv", "exists"), ("no/map", "folder")],
)
def test_a_map_that_would_mix_or_overwrite_is_refused(mapped, tmp_path, capsys, name, message):
    before = (tmp_path / "notes.csv").read_text()
    assert mapped("--reidentification-map", tmp_path / name) == cli.USAGE
    assert message in capsys.readouterr().err
    assert (tmp_path / "notes.csv").read_text() == before
    assert not (tmp_path / "out.jsonl").exists()


def test_a_run_that_goes_on_takes_a_new_map(mapped, tmp_path):
    assert mapped("--limit", 1, "--reidentification-map", tmp_path / "a") == 0
    assert mapped("--resume", "--reidentification-map", tmp_path / "a") == cli.USAGE
    assert mapped("--resume", "--reidentification-map", tmp_path / "b") == 0
    assert [{line["row"] for line in lines(tmp_path / name)} for name in ("a", "b")] == [{1}, {2}]
    assert len(lines(tmp_path / "out.jsonl")) == 3
