"""Policies: presets, YAML, errors that say what is allowed."""

import pytest
from data.cases import cases
from synthetic_note.pipelines.surrogates.policies import PRESETS, SurrogatePolicy


def test_presets():
    assert SurrogatePolicy.from_name("hips") == SurrogatePolicy()
    safe = SurrogatePolicy.from_name("safe-harbor")
    assert (safe.dates, safe.ages, safe.zips, safe.keep_city) == ("year", "top-code", "zip3", False)
    limited = SurrogatePolicy.from_name("limited-dataset")
    assert (limited.dates, limited.zips, limited.keep_city) == ("shift", "keep", True)
    for name in PRESETS:
        policy = SurrogatePolicy.from_name(name)
        assert SurrogatePolicy.from_dict(policy.to_dict()) == policy
    for mode, action in {"consistent": "surrogate", "markov": "surrogate", "tag": "tag"}.items():
        assert SurrogatePolicy(mode=mode).action("NAME") == action
    assert SurrogatePolicy(mode="tag", actions={"NAME": "surrogate"}).action("NAME") == "surrogate"


@pytest.mark.parametrize(("bad", "message"), cases("surrogates", "policies bad_values"))
def test_bad_values_are_told_with_the_allowed_ones(bad, message):
    with pytest.raises(ValueError, match=message):
        SurrogatePolicy.from_dict(bad)


def test_yaml(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text("base: safe-harbor\ndates: tag\nactions: {PROFESSION: keep}\n")
    policy = SurrogatePolicy.from_name(str(path))
    assert (policy.dates, policy.zips, policy.action("PROFESSION")) == ("tag", "zip3", "keep")
    assert SurrogatePolicy.from_name(path) == policy
    path.write_text("")
    assert SurrogatePolicy.from_yaml(path) == SurrogatePolicy()
    with pytest.raises(ValueError, match="hips, safe-harbor, limited-dataset"):
        SurrogatePolicy.from_name("gdpr")
    with pytest.raises(FileNotFoundError):
        SurrogatePolicy.from_name(tmp_path / "none")


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
