"""Policies: presets, YAML, errors that say what is allowed."""

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


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ({"base": "x"}, "hips, safe-harbor, limited-dataset"),
        ({"mode": None}, "consistent, markov, tag, redact"),
        ({"dates": "hide"}, "shift, year, tag"),
        ({"shift": 3}, "max_shift_days"),
        *(({"markov_probability": value}, "from 0 to 1") for value in (1.5, "half", True)),
        *(({"max_shift_days": value}, "whole number") for value in (0, 2.5, True)),
        ({"ages": "x"}, "top-code"),
        ({"zips": "x"}, "zip3"),
        ({"zip_census": "1990"}, "2010"),
        ({"keep_state": "yes"}, "true or false$"),
        ({"day_first": 1}, "or null"),
        ({"locale": "english"}, "en_US"),
        ({"locale": "xx_XX"}, "xx_XX"),
        ({"actions": ["NAME"]}, "must map"),
        ({"actions": {"WHO": "tag"}}, "PHI type"),
        ({"actions": {"NAME": "eat"}}, "action for NAME"),
    ],
)
def test_bad_values_are_told_with_the_allowed_ones(bad, message):
    with pytest.raises(ValueError, match=message):
        SurrogatePolicy.from_dict(bad)


def test_unknown_preset_and_missing_file(tmp_path):
    with pytest.raises(ValueError, match="hips, safe-harbor, limited-dataset"):
        SurrogatePolicy.from_name("gdpr")
    with pytest.raises(FileNotFoundError):
        SurrogatePolicy.from_name(tmp_path / "none")


def test_yaml(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text("base: safe-harbor\ndates: tag\nactions: {PROFESSION: keep}\n")
    policy = SurrogatePolicy.from_name(str(path))
    assert (policy.dates, policy.zips, policy.action("PROFESSION")) == ("tag", "zip3", "keep")
    assert SurrogatePolicy.from_name(path) == policy
    path.write_text("")
    assert SurrogatePolicy.from_yaml(path) == SurrogatePolicy()


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"- a\n", "mapping"), (b"a: [", "valid YAML"), (b"colour: red\n", "colour"), (b"mode: 3\n", "mode"),
     (b"\xff\xfe\x00", "not valid YAML in UTF-8")],
)  # fmt: skip
def test_bad_yaml(tmp_path, content, message):
    path = tmp_path / "own.yaml"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=message):
        SurrogatePolicy.from_yaml(path)


def test_action():
    assert SurrogatePolicy().action("NAME") == "surrogate"
    assert SurrogatePolicy(mode="markov").action("NAME") == "surrogate"
    assert SurrogatePolicy(mode="tag").action("NAME") == "tag"
    assert SurrogatePolicy(mode="tag", actions={"NAME": "surrogate"}).action("NAME") == "surrogate"


def test_frozen():
    with pytest.raises(AttributeError):
        SurrogatePolicy().mode = "tag"  # type: ignore[misc]
