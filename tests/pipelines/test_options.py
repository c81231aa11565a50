"""Options: what is accepted, and errors that say what to do without telling an identifier."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from synthetic_note.pipelines.decoding.strategies.confidence import Confidence
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


@pytest.mark.parametrize(
    "wrong",
    [
        {"mask_ratio": -1},
        {"mask_ratio": 2},
        {"mask_ratio": float("nan")},
        {"mask_ratio": True},
        {"mask_ratio": "0.3"},
        {"mask_ratio": None},
        {"mask_ratio": {"NOUN": 1.5}},
        {"mask_ratio": {"noun": 0.5}},
        {"mask_ratio": {"NOUN": None}},
        {"protect": "GENE"},
        {"protect": ["PROBLEM", "GENE"]},
        {"protect": None},
        {"strategy": "best"},
        {"strategy": None},
        {"strategy": Confidence},
        {"strategy": Confidence(4), "num_steps": 5},
        {"num_steps": 0},
        {"num_steps": 2.5},
        {"num_steps": True},
        {"min_probability": -1},
        {"min_probability": 2},
        {"min_probability": float("nan")},
        {"min_probability": "0.5"},
        {"min_probability": True},
        {"temperature": -0.1},
        {"temperature": float("nan")},
        {"temperature": float("inf")},
        {"temperature": "hot"},
        {"temperature": True},
        {"top_k": -1},
        {"top_k": 1.5},
        {"top_p": 0},
        {"top_p": 1.01},
        {"top_p": float("nan")},
        {"seed": -1},
        {"seed": 1.0},
        {"num_return_sequences": 0},
        {"batch_size": 0},
        {"batch_size": "8"},
        {"stride": -1},
        {"phi_threshold": 1.2},
        {"phi_threshold": float("nan")},
        {"phi_threshold": "most"},
        {"phi_threshold": True},
        {"phi_threshold": None},
        {"policy": "none"},
        {"surrogates": "random"},
        {"dates": "keep"},
        {"known_phi": ["x"]},
        {"known_phi": {"SURNAME": ["x"]}},
        {"known_phi": {"NAME": [5]}},
        {"known_phi": {"NAME": 5}},
        {"allow": 5},
        {"deny": [None]},
        {"deny": b"x"},
        {"match_pos": 1},
        {"return_phi": "yes"},
        {"errors": "ignore"},
    ],
    ids=str,
)
def test_a_wrong_value_is_an_error_that_names_the_option(wrong: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        GenerateOptions(**wrong)
    name = list(wrong)[-1]
    assert {"surrogates": "mode", "dates": "dates"}.get(name, name) in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "right",
    [
        {"mask_ratio": 0},
        {"mask_ratio": 1},
        {"mask_ratio": np.float32(0.5)},
        {"mask_ratio": {}},
        {"mask_ratio": {"ADP": 0.2}},
        {"protect": ()},
        {"protect": "PROBLEM"},
        {"temperature": 0},
        {"top_k": 0},
        {"top_p": 1},
        {"phi_threshold": 0},
        {"phi_threshold": 1},
        {"phi_threshold": "recall"},
        {"strategy": Confidence(4)},
        {"strategy": Confidence(4), "num_steps": 4},
        {"policy": SurrogatePolicy(dates="year")},
        {"known_phi": {"NAME": "Ann Roe"}},
        {"allow": "MRI"},
    ],
    ids=str,
)
def test_borders_of_what_is_right(right: dict[str, Any]) -> None:
    GenerateOptions(**right)


def test_single_strings_become_lists() -> None:
    options = GenerateOptions(
        allow="MRI", deny=["ward nine"], known_phi={"NAME": "Ann Roe", "MRN": ["1"]}, protect="TEST"
    )
    assert (options.allow, options.deny, options.protect) == (("MRI",), ("ward nine",), ("TEST",))
    assert options.known_phi == {"NAME": ("Ann Roe",), "MRN": ("1",)}


def test_overrides_of_the_policy() -> None:
    policy = GenerateOptions(policy="safe-harbor", surrogates="tag", dates="shift").surrogate_policy()
    assert (policy.mode, policy.dates, policy.zips) == ("tag", "shift", "zip3")


def test_identifiers_are_not_shown() -> None:
    options = GenerateOptions(known_phi={"NAME": [SECRET]}, allow=[SECRET], deny=[SECRET], patient_id=SECRET)
    assert SECRET not in repr(options)
    for wrong in ({"NAME": [SECRET, 5]}, {SECRET: ["x"]}):
        with pytest.raises((TypeError, ValueError)) as caught:
            GenerateOptions(known_phi=wrong)
        assert SECRET not in str(caught.value)


def test_unknown_names() -> None:
    check_option_names(sorted(OPTION_NAMES))
    with pytest.raises(TypeError, match=r"unknown option 'mask_ration'.*mask_ratio"):
        check_option_names(["seed", "mask_ration"])


def test_secret_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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


@pytest.mark.parametrize(("former", "now"), [("everyday", "close"), ("any", "free")])
def test_former_names_of_modes_say_the_new_ones(former: str, now: str) -> None:
    with pytest.raises(ValueError, match=now):
        GenerateOptions(rewrite=former)
