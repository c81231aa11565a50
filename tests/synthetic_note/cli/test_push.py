"""`synthetic-note push`: what is refused, what is shown, and the way to a Hub and back in fresh processes."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from fresh_process import run_python
from hub_server import HubServer
from transformers import pipeline

from synthetic_note import cli
from synthetic_note.card_check import REQUIRED_SECTIONS, card_problems
from synthetic_note.cli.push import SPACE_CHECKPOINT, build_space, find_space
from synthetic_note.upload_check import check_upload

pytestmark = pytest.mark.slow

NOTE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly."
CARD = (Path(__file__).parents[2] / "data" / "card.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def complete(tiny_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all that a repository needs."""
    folder = tmp_path_factory.mktemp("complete") / "checkpoint"
    pipeline("synthetic-note", model=str(tiny_checkpoint)).save_pretrained(folder)
    (folder / "README.md").write_text(CARD, encoding="utf-8")
    (folder / "scores.json").write_text('{"mlm": {"accuracy": 0.12512}}\n', encoding="utf-8")
    return folder


@pytest.fixture
def folder(complete: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(complete, tmp_path / "checkpoint"))


def push(*arguments: str) -> int:
    return cli.main(["push", "--repo", "hospital/notes", *arguments])


def test_a_complete_folder_has_no_problem(complete: Path):
    upload = check_upload(complete)
    assert upload.problems == ()
    sizes = dict(upload.files)
    assert sizes["model.safetensors"] == (complete / "model.safetensors").stat().st_size
    needed = "code/pipeline_synthetic_note.py lexicons/index.txt modeling_synthetic_note.py tokenizer.json README.md"
    assert set(needed.split()) <= sizes.keys()
    assert upload.size == sum(sizes.values())


def test_a_dry_run_shows_files_and_sizes_and_uploads_nothing(complete: Path, capsys, monkeypatch):
    monkeypatch.setattr("huggingface_hub.HfApi.create_repo", lambda *a, **k: pytest.fail("asked the Hub"))
    assert push("--model", str(complete), "--dry-run") == 0
    out = capsys.readouterr().out
    assert "model hospital/notes:" in out
    shown = {line.split()[-1] for line in out.splitlines() if line.startswith("  ")}
    assert shown == dict(check_upload(complete).files).keys()
    assert "kB" in out
    assert "nothing was uploaded" in out
    for repo in ("notes", "a/b/c", "hospital/no tes", "/notes"):
        assert push("--model", str(complete), "--dry-run", "--repo", repo) == 2
        assert "--repo" in capsys.readouterr().err


@pytest.mark.parametrize(
    "missing", ["model.safetensors", "tokenizer.json", "tokenizer_config.json", "config.json", "README.md",
                "scores.json", "code/annotation_spans.py", "modeling_synthetic_note.py"],
)  # fmt: skip
def test_what_is_missing_is_named(folder: Path, missing: str):
    (folder / missing).unlink()
    problems = " ".join(check_upload(folder).problems)
    assert ("safetensors" if missing.startswith("model.") else missing) in problems


@pytest.mark.parametrize(
    "name",
    ["pytorch_model.bin", "optimizer.pt", "notes.jsonl", "train.txt", "phi_map.json", "out.csv", "events.out", "a.pkl"],
)
def test_what_does_not_belong_is_refused_and_caches_are_left_alone(folder: Path, name: str, capsys):
    (folder / "__pycache__").mkdir()
    assert check_upload(folder).problems == ()
    (folder / name).write_text("x")
    (problem,) = check_upload(folder).problems
    assert problem.startswith(name)
    (folder / "checkpoint-100").mkdir()
    assert "checkpoint-100/: a folder does not belong to a checkpoint" in check_upload(folder).problems
    assert push("--model", str(folder)) == 1
    assert f"problem: {name}" in capsys.readouterr().out


@pytest.mark.parametrize("path", ["/home/ann/run/final", "/Users/ann/x", "C:\\Users\\ann", "/mnt/data/notes"])
def test_a_path_of_a_machine_is_found_and_not_quoted(folder: Path, path: str):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "_name_or_path": path}))
    assert check_upload(folder).problems == ("config.json: holds a path of a machine",)


def test_numbers_and_addresses_of_the_card(folder: Path):
    # Addresses of the web are no paths; a number that was not measured is refused.
    card = CARD.replace("Nothing.", "Text of https://example.org/home/data/x, on/off, and 1/2 of data/usr.")
    (folder / "README.md").write_text(card)
    assert check_upload(folder).problems == ()
    (folder / "README.md").write_text(CARD.replace("0.125", "0.625"))
    (problem,) = check_upload(folder).problems
    assert "scores.json" in problem


def test_a_card_needs_its_sections_and_its_metadata():
    assert card_problems(CARD) == []
    for title in REQUIRED_SECTIONS:
        assert any(title in problem for problem in card_problems(CARD.replace(f"## {title}\n", "## Other\n")))
    lost = {"license: apache-2.0\n": "", "datasets: [invented]": "datasets: invented", "[MASK]": '"', "---\n": ""}
    assert all(card_problems(CARD.replace(old, new)) for old, new in lost.items())


def test_a_space_runs_from_its_own_folder(tmp_path: Path):
    space = tmp_path / "space"
    build_space(space, "hospital/notes")
    names = {path.relative_to(space).as_posix() for path in space.rglob("*") if path.is_file()}
    assert {path.name for path in find_space().iterdir() if path.suffix in (".py", ".css", ".js")} <= names
    assert (space / SPACE_CHECKPOINT).read_text().strip() == "hospital/notes"
    head = (space / "README.md").read_text().split("---")[1]
    assert "sdk: gradio" in head
    assert "- hospital/notes" in head
    assert not [name for name in names if name.endswith((".safetensors", ".pyc"))]
    code = (
        f"import sys; sys.path.insert(0, {str(space)!r}); import app, synthetic_note; "
        "print(app.default_model()); print(synthetic_note.__file__)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split() == ["hospital/notes", str(space / "synthetic_note" / "__init__.py")]


LOAD = """
    from transformers import pipeline

    pipe = pipeline("synthetic-note", model="hospital/notes", trust_remote_code=True)
    print(pipe({note!r}, seed=3)["text"])
    pipe.save_pretrained("again")
    print(pipeline("synthetic-note", model="again", trust_remote_code=True)({note!r}, seed=3)["text"])
"""


def test_pushed_loaded_by_one_line_saved_again_and_loaded_offline(complete: Path, tmp_path: Path):
    arguments = ["push", "--repo", "hospital/notes", "--space", "--model", str(complete)]
    command = f"from synthetic_note.cli import main; raise SystemExit(main({arguments!r}))"
    code = LOAD.format(note=NOTE)
    with HubServer() as hub:
        out = run_python(command, tmp_path, hub.environment(tmp_path / "hf"), installed=True)
        assert out.count("uploaded: ") == 2
        files = hub.repositories["hospital/notes"].files
        assert set(files) - {".gitattributes"} == {name for name, _ in check_upload(complete).files}
        assert "app.py" in hub.repositories["spaces/hospital/notes"].files
        environment = hub.environment(tmp_path / "fresh")
        text, again = run_python(code, tmp_path, environment).splitlines()
        expected: Any = pipeline("synthetic-note", model=str(complete))(NOTE, seed=3)["text"]
        assert text == again == expected
        asked = len(hub.requests)
        assert run_python(code, tmp_path, {**environment, "HF_HUB_OFFLINE": "1"}).splitlines() == [text, text]
        assert len(hub.requests) == asked


def test_push_to_hub_uploads_all_and_keeps_the_card_of_the_hub(folder: Path, tmp_path: Path):
    code = f"""
        import synthetic_note
        from transformers import pipeline

        pipeline("synthetic-note", model={str(folder)!r}).push_to_hub("hospital/notes")
    """
    with HubServer() as hub:
        run_python(code, tmp_path, hub.environment(tmp_path / "hf"), installed=True)
        repository = hub.repositories["hospital/notes"]
        files, commits = repository.files, repository.commits
        needed = "config.json model.safetensors tokenizer.json tokenizer_config.json README.md"
        needed += " code/pipeline_synthetic_note.py modeling_synthetic_note.py configuration_synthetic_note.py"
        assert set(needed.split()) <= set(files)
        assert b"# A tiny checkpoint" in files["README.md"]
        assert "synthetic-note" in json.loads(files["config.json"])["custom_pipelines"]
        files["README.md"] = b"---\nlicense: apache-2.0\n---\n# Edited on the Hub\n"
        edited = files["README.md"]
        run_python(code, tmp_path, hub.environment(tmp_path / "hf"), installed=True)
        assert (files["README.md"], repository.commits) == (edited, commits + 1)
