"""Configurations: everything that is wrong is told before compute, with its place."""

import copy
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest
from synthetic_note.training.recipe import config as config_module
from synthetic_note.training.recipe.config import CheckpointConfig, check_output, run_bytes
from synthetic_note.training.recipe.typed_config import ConfigError, convert, read_yaml

SMALL = Path(__file__).parents[3] / "training" / "configs" / "small.yaml"
GOOD: dict[str, Any] = {
    "base_model": "org/base",
    "seed": 1,
    "window_length": 64,
    "vocabulary": {"min_word_count": 3, "lexicons": {"names.tsv": 10}},
    "sources": {"notes": {"path": "notes.jsonl", "weight": 1}, "dev": {"path": "dev.jsonl", "held_out": True}},
    "phi": {
        "base": ["notes"],
        "lexicons": "lexicons",
        "shares": {"injected": 1.0, "extra": 0.5},
        "files": {"extra": "e"},
    },
    "entities": [{"path": "entities.jsonl", "format": "bio", "share": 1.0}],
    "loop": {"batch_windows": 4},
    "stages": [
        {"name": "a", "steps": 5, "mixture": {"mlm": 0.5, "phi": 0.5}, "start_lr": 1.0e-3, "end_lr": 0},
        {"name": "b", "steps": 5, "mixture": {"entity": 1.0}, "start_lr": 1.0e-3, "end_lr": 0.0},
    ],
}


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


#: In the place of a value: the key is left out.
MISSING = object()
WRONG: list[tuple[str, Any, str]] = [
    ("sead", 1, r"sead: unknown key; did you mean 'seed'"),
    ("loop.save_evry", 1, r"loop\.save_evry: unknown key; did you mean 'save_every'"),
    ("stages.0.warmup", 1, r"stages\[0\]\.warmup: unknown key; did you mean 'warmup_steps'"),
    ("sources.notes.wieght", 1, r"sources\.notes\.wieght: unknown key"),
    ("masking", {"token_shar": 0.5}, r"masking\.token_shar: unknown key"),
    ("seed", "one", r"seed: a whole number is needed, not text"),
    ("seed", True, r"seed: a whole number is needed, not true or false"),
    ("stages.0.start_lr", "1e-3", r"stages\[0\]\.start_lr: a number is needed, not text \(write 1\.0e-3"),
    ("stages", {"a": 1}, r"stages: a list is needed"),
    ("sources", ["notes.jsonl"], r"sources: keys and values are needed, not a list"),
    ("stages.0.mixture", {"mml": 1.0}, r"stages\[0\]\.mixture: 'mml' is unknown; choose among mlm, phi, entity"),
    ("stages.0.mixture", {"mlm": 0.0}, r"stages\[0\]\.mixture\.mlm: must be above 0"),
    ("stages.0.steps", 0, r"stages\[0\]\.steps: must be 1 or more"),
    ("stages.0.warmup_steps", 6, r"warmup_steps"),
    ("stages", [], r"stages: at least one"),
    ("loss_weights", {"ner": 1.0}, r"loss_weights: 'ner' is unknown; choose among mlm, phi"),
    ("phi", None, r"phi: is needed"),
    ("phi.shares", {"made_up": 1.0}, r"phi\.shares: 'made_up' is unknown; choose among injected, query, neg"),
    ("phi.base", ["other"], r"phi\.base: 'other' is unknown; choose among notes, dev"),
    ("entities", [], r"entities: are needed"),
    ("entities.0.format", "conll", r"entities\[0\]\.format: 'conll' is unknown"),
    ("loop.mixed_precision", "fp8", r"loop\.mixed_precision: 'fp8' is unknown"),
    ("loop.accumulation_steps", 5, r"accumulation_steps"),
    ("masking", {"token_share": 0.9, "word_share": 0.9}, r"masking: token_share"),
    ("sources.notes.held_out", True, r"sources\.notes: give a weight or held_out"),
    ("window_length", 3, r"window_length"),
    ("train_only", "pos_head", r"train_only: a list is needed"),
    *((key, MISSING, f"{key}: missing") for key in ("base_model", "stages", "sources", "window_length")),
]


@pytest.mark.parametrize(("place", "value", "message"), WRONG, ids=[f"{p}={v}"[:40] for p, v, _ in WRONG])
def test_what_is_wrong_is_told(place: str, value: Any, message: str) -> None:
    values: Any = copy.deepcopy(GOOD)
    *path, last = place.split(".")
    at = values
    for part in path:
        at = at[int(part)] if isinstance(at, list) else at[part]
    if value is MISSING:
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


def test_yaml_that_is_none(tmp_path: Path) -> None:
    for name, content in {"a.yaml": "a: [1", "b.yaml": "- 1", "c.yaml": ""}.items():
        (tmp_path / name).write_text(content)
        with pytest.raises(ConfigError, match=name):
            CheckpointConfig.from_yaml(tmp_path / name)
    with pytest.raises(ConfigError, match="cannot be read"):
        CheckpointConfig.from_yaml(tmp_path / "absent.yaml")


def test_missing_and_empty_files_are_all_named(tmp_path: Path) -> None:
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
