"""Configurations: everything that is wrong is told before compute, with its place."""

import copy
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest
from data.cases import cases
from synthetic_note.training.recipe import config as config_module
from synthetic_note.training.recipe.config import CheckpointConfig, check_output, run_bytes
from synthetic_note.training.recipe.typed_config import ConfigError, convert, read_yaml

SMALL = Path(__file__).parents[3] / "training" / "configs" / "small.yaml"
GOOD = read_yaml(Path(__file__).parents[2] / "data" / "recipe.yaml")


def test_values_are_converted() -> None:
    shipped = CheckpointConfig.from_yaml(SMALL)
    assert shipped.objectives == {"mlm", "phi", "entity", "pos"}
    assert shipped.raw == read_yaml(SMALL)
    for value in (None, 3):
        assert convert(int | None, value, "x") == value
    with pytest.raises(ConfigError, match="x: a whole number"):
        convert(int | None, 1.5, "x")
    config = CheckpointConfig.from_mapping(GOOD)
    assert config.sources["notes"].weight == 1.0
    assert list(config.trained_sources()) == ["notes"]
    assert list(config.held_out_sources()) == ["dev"]
    settings = config.loop_settings(Path("out"), "accuracy")
    assert (settings.batch_windows, settings.window_length, settings.seed) == (4, 64, 1)


@pytest.mark.parametrize(("place", "value", "message"), cases("training", "config wrong"))
def test_what_is_wrong_is_told(place: str, value: Any, message: str) -> None:
    values: Any = copy.deepcopy(GOOD)
    *path, last = place.split(".")
    at = values
    for part in path:
        at = at[int(part)] if isinstance(at, list) else at[part]
    if value == "(left out)":
        del at[last]
    else:
        at[last] = value
    with pytest.raises(ConfigError, match=message):
        CheckpointConfig.from_mapping(values)


def test_parts_of_speech_need_silver_tags() -> None:
    stage = {"name": "a", "steps": 5, "mixture": {"pos": 1.0}, "start_lr": 1.0e-3, "end_lr": 0.0}
    CheckpointConfig.from_mapping({**GOOD, "stages": [stage]})
    with pytest.raises(ConfigError, match="silver_tags: are needed"):
        CheckpointConfig.from_mapping({**GOOD, "stages": [stage], "silver_tags": False})


def test_yaml_that_is_none_and_files_that_are_missing(tmp_path: Path) -> None:
    for name, content in {"a.yaml": "a: [1", "b.yaml": "- 1", "c.yaml": ""}.items():
        (tmp_path / name).write_text(content)
        with pytest.raises(ConfigError, match=name):
            CheckpointConfig.from_yaml(tmp_path / name)
    with pytest.raises(ConfigError, match="cannot be read"):
        CheckpointConfig.from_yaml(tmp_path / "absent.yaml")
    config = CheckpointConfig.from_mapping(GOOD)
    with pytest.raises(ConfigError, match=r"missing there: notes\.jsonl, dev\.jsonl, names\.tsv, lexicons"):
        config.check_files(tmp_path)
    for name in ("notes.jsonl", "dev.jsonl", "names.tsv", "e", "entities.jsonl"):
        (tmp_path / name).write_text("x")
    (tmp_path / "lexicons").mkdir()
    config.check_files(tmp_path)
    (tmp_path / "dev.jsonl").write_text("")
    with pytest.raises(ConfigError, match=r"empty: dev\.jsonl"):
        config.check_files(tmp_path)
    with pytest.raises(ConfigError, match="no folder"):
        config.check_files(tmp_path / "absent")


def test_output_must_be_writable_and_have_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_output(tmp_path / "new" / "run")
    assert not list((tmp_path / "new" / "run").iterdir())
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="file cannot be written"):
        check_output(tmp_path / "file")
    assert run_bytes("org/name") == 0
    (tmp_path / "model.safetensors").write_bytes(b"1" * 100)
    assert run_bytes(tmp_path) == 900
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(config_module.shutil, "disk_usage", lambda path: usage(10, 10, 10**9))
    check_output(tmp_path, 10**9)
    with pytest.raises(ConfigError, match=r"2\.0 GB are needed .* 1\.0 are free"):
        check_output(tmp_path, 2 * 10**9)
