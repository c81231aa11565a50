"""Policies: presets, YAML, errors that say what is allowed."""

import sys

import pytest
from synthetic_note.pipelines.surrogates.policies import PRESETS, SurrogatePolicy


def test_presets():
    assert SurrogatePolicy.from_name("hips") == SurrogatePolicy()
    safe = SurrogatePolicy.from_name("safe-harbor")
    assert (safe.dates, safe.ages, safe.zips, safe.keep_city) == ("year", "top-code", "zip3", False)
    limited = SurrogatePolicy.from_name("limited-dataset")
    assert (limited.dates, limited.zips, limited.keep_city) == ("shift", "keep", True)


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_round_trip(name):
    policy = SurrogatePolicy.from_name(name)
    assert SurrogatePolicy.from_dict(policy.to_dict()) == policy


def test_unknown_names_tell_the_allowed_ones():
    with pytest.raises(ValueError, match="hips, safe-harbor, limited-dataset"):
        SurrogatePolicy.from_name("gdpr")
    with pytest.raises(ValueError, match="consistent, markov, tag, redact"):
        SurrogatePolicy(mode="fake")
    with pytest.raises(ValueError, match="shift, year, tag"):
        SurrogatePolicy(dates="hide")
    with pytest.raises(ValueError, match="max_shift_days"):
        SurrogatePolicy.from_dict({"shift": 3})


@pytest.mark.parametrize(
    "bad",
    [
        {"mode": None},
        {"markov_probability": 1.5},
        {"markov_probability": "half"},
        {"markov_probability": True},
        {"max_shift_days": 0},
        {"max_shift_days": 2.5},
        {"ages": "x"},
        {"zips": "x"},
        {"zip_census": "1990"},
        {"keep_state": "yes"},
        {"day_first": 1},
        {"locale": "english"},
        {"actions": ["NAME"]},
        {"actions": {"WHO": "tag"}},
        {"actions": {"NAME": "eat"}},
        {"base": "x"},
    ],
)
def test_bad_values(bad):
    with pytest.raises(ValueError):
        SurrogatePolicy.from_dict(bad)


def test_yaml(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text("base: safe-harbor\ndates: tag\nactions: {PROFESSION: keep}\n")
    policy = SurrogatePolicy.from_name(str(path))
    assert (policy.dates, policy.zips, policy.action("PROFESSION")) == ("tag", "zip3", "keep")
    assert SurrogatePolicy.from_name(path) == policy
    path.write_text("")
    assert SurrogatePolicy.from_yaml(path) == SurrogatePolicy()


@pytest.mark.parametrize("content", ["- a\n", "a: [", "colour: red\n", "mode: 3\n"])
def test_bad_yaml(tmp_path, content):
    path = tmp_path / "own.yaml"
    path.write_text(content)
    with pytest.raises(ValueError):
        SurrogatePolicy.from_yaml(path)


def test_a_policy_that_is_no_text(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ValueError, match="not valid YAML in UTF-8"):
        SurrogatePolicy.from_yaml(path)


def test_missing_file_and_missing_library(tmp_path, monkeypatch):
    with pytest.raises(FileNotFoundError):
        SurrogatePolicy.from_name(tmp_path / "none.yaml")
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ImportError, match="pip install pyyaml"):
        SurrogatePolicy.from_yaml(tmp_path / "none.yaml")


def test_action():
    assert SurrogatePolicy().action("NAME") == "surrogate"
    assert SurrogatePolicy(mode="markov").action("NAME") == "surrogate"
    assert SurrogatePolicy(mode="tag").action("NAME") == "tag"
    assert SurrogatePolicy(mode="tag", actions={"NAME": "surrogate"}).action("NAME") == "surrogate"


def test_frozen():
    with pytest.raises(AttributeError):
        SurrogatePolicy().mode = "tag"  # type: ignore[misc]


def test_an_unknown_locale_is_told_at_once():
    with pytest.raises(ValueError, match="xx_XX"):
        SurrogatePolicy(locale="xx_XX")
