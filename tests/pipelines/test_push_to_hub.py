"""push_to_hub against a local server: push, load by the one-liner in a fresh process, load again offline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fresh_process import run_python
from hub_server import HubServer

pytestmark = pytest.mark.slow


NOTE = "Mr. Alfred Nightingale called 212-555-0147 on 03/04/2021. The incision was closed slowly."

PUSH = """
    import sys
    import synthetic_note
    from transformers import pipeline

    pipe = pipeline("synthetic-note", model={model!r})
    pipe.push_to_hub("hospital/notes")
    print(pipe({note!r}, seed=3)["text"])
"""
LOAD = """
    from transformers import pipeline

    pipe = pipeline("synthetic-note", model="hospital/notes", trust_remote_code=True)
    print(pipe({note!r}, seed=3)["text"])
"""


@pytest.fixture(scope="module")
def pushed(tiny_checkpoint: Path, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("push")
    card = "---\nlicense: apache-2.0\n---\n# A card\n"
    (tiny_checkpoint / "README.md").write_text(card)
    with HubServer() as hub:
        code = PUSH.format(model=str(tiny_checkpoint), note=NOTE)
        text = run_python(code, folder, hub.environment(folder / "hf"), installed=True)
        yield hub, text
    (tiny_checkpoint / "README.md").unlink()


def test_uploads_weights_tokenizer_card_and_code(pushed):
    hub, _ = pushed
    files = hub.repositories["hospital/notes"].files
    assert {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "README.md"} <= set(files)
    code = {"code/pipeline_synthetic_note.py", "modeling_synthetic_note.py", "configuration_synthetic_note.py"}
    assert code <= set(files)
    assert b"# A card" in files["README.md"]
    assert "synthetic-note" in json.loads(files["config.json"])["custom_pipelines"]


def test_loads_by_one_line_where_the_package_is_missing_and_again_offline(pushed, tmp_path: Path):
    hub, text = pushed
    environment = hub.environment(tmp_path / "hf")
    code = LOAD.format(note=NOTE)
    assert run_python(code, tmp_path, environment) == text
    asked = len(hub.requests)
    assert run_python(code, tmp_path, {**environment, "HF_HUB_OFFLINE": "1"}) == text
    assert len(hub.requests) == asked, "the second load asked the server"


def test_a_second_push_keeps_the_card_on_the_hub(pushed, tiny_checkpoint: Path, tmp_path: Path):
    hub, _ = pushed
    repository = hub.repositories["hospital/notes"]
    edited = b"---\nlicense: apache-2.0\n---\n# Edited on the Hub\n"
    repository.files["README.md"], commits = edited, repository.commits
    code = PUSH.format(model=str(tiny_checkpoint), note=NOTE)
    run_python(code, tmp_path, hub.environment(tmp_path / "hf"), installed=True)
    assert repository.files["README.md"] == edited
    assert repository.commits == commits + 1
