"""Many notes: worker processes, formats, carried columns, shards, and kill -9; the bytes are always the same."""

import argparse
import csv
import datetime
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from command_notes import NOTES, SECRETS, lines, write_jsonl

from synthetic_note import cli
from synthetic_note.cli import file_run
from synthetic_note.column_check import identifying_columns

pytestmark = pytest.mark.slow


@pytest.fixture
def many(tmp_path: Path) -> Path:
    rows = [{"text": f"{NOTES[n % 3]} Note {n}.", "icd": "E11.9", "n": n} for n in range(24)]
    path = write_jsonl(tmp_path / "many.jsonl", rows)
    path.write_text(path.read_text() + "broken\n")
    return path


def test_workers_write_the_bytes_of_one_process(command, many: Path, tmp_path: Path, capsys) -> None:
    def made(name: str, *words: object) -> bytes:
        out = tmp_path / f"{name}.jsonl"
        assert command(*words, "--quiet", "-o", out) == cli.OK
        return out.read_bytes()

    packed = tmp_path / "many.jsonl.gz"
    packed.write_bytes(gzip.compress(many.read_bytes()))
    words = ("--seed", 3, "--errors", "skip")
    one = made("one", "generate", many, *words, "--workers", 1)
    assert made("two", "generate", packed, *words, "--workers", 2, "--batch-size", 3) == one
    assert len(one.splitlines()) == 25
    manifest = json.loads((tmp_path / "two.manifest.json").read_text())
    assert manifest["model_revision"] == "tiny"
    assert manifest["counts"]["skipped"] == 1
    assert manifest["complete"]
    words = ("annotate", many, "--limit", 12)
    assert made("spans", *words, "--workers", 1) == made("spans2", *words, "--workers", 2)
    # A model that workers cannot load.
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "config.json").write_text("{}")
    failing = ["generate", str(many), "-o", str(tmp_path / "o.jsonl"), "--workers", "2", "--model", str(broken)]
    assert cli.main(failing) == cli.FAILED
    assert "the model cannot be loaded" in capsys.readouterr().err


def test_killed_and_resumed_every_row_is_there_once(many: Path, tmp_path: Path, tiny_checkpoint: Path) -> None:
    """kill -9 of the process that writes, three times."""
    write_jsonl(many, ({"text": f"{NOTES[n % 3]} Note {n}."} for n in range(60)))
    out = tmp_path / "out.jsonl"
    words = ["generate", str(many), "-o", str(out), "--model", str(tiny_checkpoint), "--seed", "3", "--workers", "2"]
    words += ["--quiet", "--batch-size", "2"]
    killed = 0
    for _ in range(3):
        going_on = ["--resume"] if out.exists() else []
        process = subprocess.Popen([sys.executable, "-m", "synthetic_note.cli", *words, *going_on])
        before = out.stat().st_size if out.exists() else 0
        while process.poll() is None and not (out.exists() and out.stat().st_size > before + 2000):
            time.sleep(0.02)
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            killed += 1
        process.wait()
    assert killed
    assert cli.main([*words, "--resume"]) == cli.OK
    assert [line["row"] for line in lines(out)] == list(range(1, 61))
    whole = tmp_path / "whole.jsonl"
    assert cli.main([*(str(whole) if word == str(out) else word for word in words)]) == cli.OK
    assert out.read_bytes() == whole.read_bytes()


def test_parquet_in_and_out_keeps_the_types_of_other_columns(command, tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    when = datetime.datetime(2021, 3, 4, 5, 6)
    others = {"code": "E11.9", "weight": 71.5, "when": when, "none": None}
    table = pa.Table.from_pylist([{"text": text, **others} for text in NOTES])
    pq.write_table(table, tmp_path / "in.parquet")
    out = tmp_path / "out.parquet"
    assert command("generate", tmp_path / "in.parquet", "-o", out, "--seed", 3, "--drop", "weight", "--workers", 1) == 0
    made = pq.read_table(out)
    assert made.schema.field("when").type == table.schema.field("when").type
    assert made.column("when").to_pylist() == table.column("when").to_pylist()
    assert made.column("code").to_pylist() == ["E11.9"] * 3
    assert "weight" not in made.column_names
    plain = write_jsonl(tmp_path / "n.jsonl", ({"text": text} for text in NOTES))
    assert command("generate", plain, "-o", tmp_path / "n.out.jsonl", "--seed", 3) == 0
    assert made.column("text").to_pylist() == [line["text"] for line in lines(tmp_path / "n.out.jsonl")]
    assert json.loads(made.column("phi").to_pylist()[0]) == lines(tmp_path / "n.out.jsonl")[0]["phi"]
    assert not list(tmp_path.glob("*.part*"))
    with pytest.raises(SystemExit):
        command("generate", plain, "-o", out, "--resume", "--overwrite")
    assert command("generate", tmp_path / "in.parquet", "-o", out, "--resume") == cli.USAGE


def test_an_interrupted_table_goes_on_from_its_journal(command, many: Path, tmp_path: Path, monkeypatch) -> None:
    whole, out = tmp_path / "whole.csv.gz", tmp_path / "out.csv.gz"
    words = ("generate", many, "--seed", 3, "--errors", "skip", "--quiet", "--workers", 1)
    assert command(*words, "-o", whole) == cli.OK
    with monkeypatch.context() as patch:
        patch.setattr(file_run, "finish_output", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        assert command(*words, "-o", out) == cli.INTERRUPTED
    journal = tmp_path / "out.csv.gz.part.jsonl"
    journal.write_bytes(journal.read_bytes()[:3000])
    assert command(*words, "-o", out) == cli.USAGE
    assert command(*words, "-o", out, "--resume") == cli.OK
    text = gzip.decompress(whole.read_bytes())
    assert gzip.decompress(out.read_bytes()) == text
    rows = csv.DictReader(io.StringIO(text.decode(), newline=""))
    assert [row["n"] for row in rows] == [*map(str, range(24)), ""]


def test_standard_input_and_output(tmp_path: Path, tiny_checkpoint: Path) -> None:
    words = [sys.executable, "-m", "synthetic_note.cli", "generate", "-", "-o", "-", "--seed", "3", "--quiet"]
    words += ["--model", str(tiny_checkpoint), "--workers", "1"]
    text = "".join(json.dumps({"text": text, "code": "I10"}) + "\n" for text in NOTES)
    done = subprocess.run(words, input=text, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    made = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["row"], line["code"]) for line in made] == [(1, "I10"), (2, "I10"), (3, "I10")]
    assert not [secret for secret in SECRETS if secret in done.stdout + done.stderr]
    assert not list(tmp_path.glob("*manifest*"))
    wrong = subprocess.run([*words, "--text-column", "note"], input=text, capture_output=True, text=True)
    assert wrong.returncode == cli.USAGE
    assert "no column 'note'" in wrong.stderr


def test_a_name_without_a_suffix_is_a_folder_of_texts(command, tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for number, text in enumerate(NOTES):
        (source / f"n{number}.txt").write_text(text)
    words = ("generate", source, "-o", out, "--seed", 3, "--workers", 1)
    assert command("annotate", source, "-o", out) == cli.USAGE
    assert command(*words, "--id-column", "file_name") == cli.OK
    assert sorted(path.name for path in out.iterdir()) == ["n0.txt", "n1.txt", "n2.txt"]
    assert command("generate", source, "-o", tmp_path / "o.jsonl", "--seed", 3, "--workers", 1) == cli.OK
    assert [(out / f"n{n}.txt").read_text() for n in range(3)] == [line["text"] for line in lines(tmp_path / "o.jsonl")]
    assert command(*words, "--overwrite") == cli.USAGE
    variants = tmp_path / "variants"
    assert command("generate", source, "-o", variants, "--num-return-sequences", 2, "--workers", 1) == cli.OK
    assert sorted(path.name for path in variants.iterdir())[:3] == ["00000001-2.txt", "00000001.txt", "00000002-2.txt"]


def test_a_data_set_goes_to_the_hub_and_comes_from_there(command, tmp_path: Path, monkeypatch, capsys) -> None:
    """The Hub is a folder here."""
    datasets = pytest.importorskip("datasets")
    import huggingface_hub

    class Folder:
        def create_repo(self, name: str, *, repo_type: str, private: bool, exist_ok: bool) -> Any:
            assert (repo_type, private, exist_ok) == ("dataset", True, True)
            return argparse.Namespace(repo=name, repo_id=name)

        def upload_file(self, *, path_or_fileobj: Path, path_in_repo: str, repo_id: str, **_: Any) -> None:
            target = tmp_path / "hub" / repo_id / path_in_repo
            target.parent.mkdir(parents=True)
            target.write_bytes(Path(path_or_fileobj).read_bytes())

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(huggingface_hub, "HfApi", Folder)
    monkeypatch.setattr(huggingface_hub, "get_token", lambda: None)
    path = write_jsonl(tmp_path / "n.jsonl", ({"text": text, "code": "I10"} for text in NOTES))
    words = ("generate", path, "-o", "hf://datasets/me/made", "--seed", 3, "--workers", 1)
    assert command(*words) == cli.USAGE
    assert "token" in capsys.readouterr().err
    monkeypatch.setattr(huggingface_hub, "get_token", lambda: "hf_x")
    assert command(*words) == cli.OK
    assert (tmp_path / "made.manifest.json").exists()
    hub = tmp_path / "hub" / "me" / "made"
    again = ("-o", tmp_path / "again.jsonl", "--drop", "row", "phi", "changes", "report", "id", "entities")
    assert command("generate", hub, *again, "--seed", 3, "--mask-ratio", 0, "--workers", 1) == cli.OK
    made = lines(tmp_path / "again.jsonl")
    assert [(line["row"], line["code"]) for line in made] == [(1, "I10"), (2, "I10"), (3, "I10")]
    assert command("generate", tmp_path / "hub", "-o", tmp_path / "x.jsonl") == cli.USAGE
    assert command("generate", "me/unknown", "-o", tmp_path / "x.jsonl") == cli.USAGE
    # A data set that was saved is read as well.
    datasets.Dataset.from_list([{"text": text} for text in NOTES]).save_to_disk(tmp_path / "saved")
    assert command("generate", tmp_path / "saved", "-o", tmp_path / "o.jsonl", "--workers", 1) == cli.OK
    assert len(lines(tmp_path / "o.jsonl")) == 3


def test_shards_together_are_the_whole(command, many: Path, tmp_path: Path) -> None:
    words = ("generate", many, "--seed", 3, "--errors", "skip", "--quiet", "--workers", 1)
    assert command(*words, "-o", tmp_path / "whole.jsonl") == 0
    parts: list[dict[str, Any]] = []
    for part in (1, 2, 3):
        out = tmp_path / f"{part}.jsonl"
        assert command(*words, "-o", out, "--shard", f"{part}/3") == 0
        parts += lines(out)
    assert sorted(parts, key=lambda line: line["row"]) == lines(tmp_path / "whole.jsonl")
    assert command(*words, "-o", out, "--shard", "1/3", "--resume") == cli.USAGE
    for wrong in ("0/3", "4/3", "x", "1"):
        with pytest.raises(SystemExit):
            command(*words, "-o", tmp_path / "x.jsonl", "--shard", wrong)


def test_columns_that_identify_are_warned_of(command, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = ({"text": text, "mrn": 5567781, "icd10": "E11.9"} for text in NOTES)
    path = write_jsonl(tmp_path / "n.jsonl", rows)
    words = ("generate", path, "-o", tmp_path / "o.jsonl", "--workers", 1)
    assert command(*words) == 0
    said = capsys.readouterr().err
    assert "'mrn' looks like MRN" in said
    assert "icd10" not in said
    assert "5567781" not in said
    assert command(*words, "--overwrite", "--drop", "mrn") == 0
    assert "warning" not in capsys.readouterr().err
    assert "mrn" not in lines(tmp_path / "o.jsonl")[0]
    assert command(*words, "--overwrite", "--drop", "nrm") == cli.USAGE
    # A column with a name of the output is refused.
    write_jsonl(path, [{"text": "x", "report": "y"}])
    assert command(*words, "--overwrite") == cli.USAGE
    assert command(*words, "--overwrite", "--drop", "report") == cli.OK


def test_names_numbers_and_dates_of_birth_are_identifying_and_codes_are_not() -> None:
    people = [("Alfred Nightingale", 5567781, "1950-03-02"), ("Ines Duarte", 6634210, "03/04/1961")] * 5
    rows = [
        {
            "patient_name": name, "MRN": mrn, "birthDate": born, "ssn": "123-45-6789", "icd10": "E11.9", "cpt": 99213,
            "loinc": "4548-4", "specialty": "Cardiology", "split": "train", "sodium": 139, "age": 54, "sex": "F",
        }
        for name, mrn, born in people
    ]  # fmt: skip
    assert identifying_columns(rows) == {"patient_name": "NAME", "MRN": "MRN", "birthDate": "DATE", "ssn": "SSN"}
