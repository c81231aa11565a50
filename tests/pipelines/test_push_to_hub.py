"""push_to_hub against a local server. That what was pushed loads from there is tested with the command `push`."""

import json
from pathlib import Path

import pytest
from fresh_process import run_python
from hub_server import HubServer

pytestmark = pytest.mark.slow


PUSH = """
    import synthetic_note
    from transformers import pipeline

    pipeline("synthetic-note", model={model!r}).push_to_hub("hospital/notes")
"""


def test_uploads_weights_tokenizer_card_and_code_and_keeps_the_card_of_the_hub(tiny_checkpoint: Path, tmp_path: Path):
    card, edited = (f"---\nlicense: apache-2.0\n---\n# {title}\n" for title in ("A card", "Edited on the Hub"))
    (tiny_checkpoint / "README.md").write_text(card)
    code = PUSH.format(model=str(tiny_checkpoint))
    try:
        with HubServer() as hub:
            run_python(code, tmp_path, hub.environment(tmp_path / "hf"), installed=True)
            repository = hub.repositories["hospital/notes"]
            files, commits = repository.files, repository.commits
            needed = "config.json model.safetensors tokenizer.json tokenizer_config.json README.md"
            needed += " code/pipeline_synthetic_note.py modeling_synthetic_note.py configuration_synthetic_note.py"
            assert set(needed.split()) <= set(files)
            assert b"# A card" in files["README.md"]
            assert "synthetic-note" in json.loads(files["config.json"])["custom_pipelines"]
            files["README.md"] = edited.encode()
            run_python(code, tmp_path, hub.environment(tmp_path / "hf"), installed=True)
            assert (files["README.md"], repository.commits) == (edited.encode(), commits + 1)
    finally:
        (tiny_checkpoint / "README.md").unlink()
