"""Fixtures of the command-line tests: commands run in this process, on a tiny model that is already loaded."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_notes import NOTES, write_jsonl

from synthetic_note import cli
from synthetic_note.cli import loading


@pytest.fixture(scope="session")
def pipe(tiny_pipe: Any) -> Any:
    return tiny_pipe


@pytest.fixture
def command(pipe: Any, tiny_checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Runs a command in this process, on a model that is already loaded."""
    monkeypatch.setattr(loading, "load_pipeline", lambda parsed: pipe)

    def call(*words: object) -> int:
        return cli.main([*map(str, words), "--model", str(tiny_checkpoint)])

    return call


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    rows = ({"text": text, "pid": f"p{n % 2}"} for n, text in enumerate(NOTES * 3))
    return write_jsonl(tmp_path / "notes.jsonl", rows)
