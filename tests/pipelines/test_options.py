"""Options: what is accepted, and errors that say what to do without telling an identifier."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from data.cases import cases
from synthetic_note.pipelines.decoding.strategies import Confidence
from synthetic_note.pipelines.options import (
    KEY_VARIABLE,
    OPTION_NAMES,
    PHI_PRESETS,
    GenerateOptions,
    check_option_names,
)
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy

SECRET = "Zyxwvut Qponml"


def test_defaults_are_valid_and_documented() -> None:
    options = GenerateOptions()
    assert options.mask_ratio == {"NOUN": 0.3, "VERB": 0.3, "ADJ": 0.3, "ADV": 0.3}
    assert options.threshold() == PHI_PRESETS["balanced"]
    assert options.surrogate_policy() == SurrogatePolicy()
    documentation = GenerateOptions.__doc__ or ""
    assert [name for name in sorted(OPTION_NAMES) if name not in documentation] == []


NO_NUMBERS = [(name, math.nan) for name in "mask_ratio min_probability top_p phi_threshold fidelity".split()]
NO_NUMBERS += [("temperature", math.nan), ("temperature", math.inf)]


@pytest.mark.parametrize(("name", "value"), [*cases("options", "wrong"), *NO_NUMBERS, ("strategy", Confidence)])
def test_a_wrong_value_is_an_error_that_names_the_option(name: str, value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match={"surrogates": "mode"}.get(name, name)) as caught:
        GenerateOptions(**{name: value})
    assert len(str(caught.value)) < 300


def test_borders_of_what_is_right() -> None:
    own = [("mask_ratio", np.float32(0.5)), ("strategy", Confidence(4)), ("policy", SurrogatePolicy(dates="year"))]
    for name, value in (*cases("options", "right"), *own):
        GenerateOptions(**{name: value})


def test_steps_of_strategy_and_option_agree_and_former_names_are_told() -> None:
    GenerateOptions(strategy=Confidence(4), num_steps=4)
    with pytest.raises(ValueError, match="num_steps"):
        GenerateOptions(strategy=Confidence(4), num_steps=5)
    # Former names of modes say the new ones.
    for former, now in {"everyday": "close", "any": "free"}.items():
        with pytest.raises(ValueError, match=now):
            GenerateOptions(rewrite=former)


def test_single_strings_become_lists_and_options_override_the_policy() -> None:
    options = GenerateOptions(
        allow="MRI", deny=["ward nine"], known_phi={"NAME": "Ann Roe", "MRN": ["1"]}, protect="TEST"
    )
    assert (options.allow, options.deny, options.protect) == (("MRI",), ("ward nine",), ("TEST",))
    assert options.known_phi == {"NAME": ("Ann Roe",), "MRN": ("1",)}
    policy = GenerateOptions(policy="safe-harbor", surrogates="tag", dates="shift").surrogate_policy()
    assert (policy.mode, policy.dates, policy.zips) == ("tag", "shift", "zip3")


def test_identifiers_are_not_shown() -> None:
    options = GenerateOptions(known_phi={"NAME": [SECRET]}, allow=[SECRET], deny=[SECRET], patient_id=SECRET)
    assert SECRET not in repr(options)
    for wrong in ({"NAME": [SECRET, 5]}, {SECRET: ["x"]}):
        with pytest.raises((TypeError, ValueError)) as caught:
            GenerateOptions(known_phi=wrong)
        assert SECRET not in str(caught.value)


def test_unknown_names_and_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_option_names(sorted(OPTION_NAMES))
    with pytest.raises(TypeError, match=r"unknown option 'mask_ration'.*mask_ratio"):
        check_option_names(["seed", "mask_ration"])
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    with pytest.raises(ValueError, match=KEY_VARIABLE):
        GenerateOptions(patient_id="7").secret_key()
    monkeypatch.setenv(KEY_VARIABLE, "short")
    with pytest.raises(ValueError, match="16 bytes"):
        GenerateOptions().secret_key()
    monkeypatch.setenv(KEY_VARIABLE, "k" * 32)
    assert GenerateOptions().secret_key() == b"k" * 32
    file = tmp_path / "key"
    file.write_bytes(b"another-key-of-the-owner\n")
    assert GenerateOptions(key_file=file).secret_key() == b"another-key-of-the-owner"
