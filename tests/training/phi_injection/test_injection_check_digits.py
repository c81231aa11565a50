"""National numbers: known valid ones pass, one wrong digit fails, drawn ones are valid."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.phi_injection.check_digits import (
    MAKERS,
    is_luhn,
    is_medicare,
    is_modulus_11,
    is_nhi,
    is_pps,
    is_verhoeff,
)
from synthetic_note.training.phi_injection.formats import FormatMaker
from synthetic_note.training.phi_injection.lexicons import Lexicons

CHECKS: dict[str, Callable[[str], bool]] = {
    "NHSCHECKED": is_modulus_11,
    "CHICHECKED": is_modulus_11,
    "AADHAAR": is_verhoeff,
    "MEDICARE": is_medicare,
    "IHI": is_luhn,
    "PPS": is_pps,
    "OHIP": is_luhn,
    "NHICHECKED": is_nhi,
    "SIN": is_luhn,
    "PAN": lambda number: re.fullmatch(r"[A-Z]{3}P[A-Z]\d{4}[A-Z]", number) is not None,
}


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (is_modulus_11, "9434765919"), (is_modulus_11, "4010232137"), (is_luhn, "79927398713"),
        (is_luhn, "046454286"), (is_verhoeff, "2363"), (is_verhoeff, "123451"), (is_medicare, "2123456701"),
        (is_pps, "1234567T"), (is_nhi, "ZAC5361"),
    ],
)  # fmt: skip
def test_published_examples(check: Callable[[str], bool], number: str) -> None:
    assert check(number)
    at = 2 if check is is_nhi else 1
    place = next(i for i in range(at, len(number)) if number[i].isdigit())
    for digit in set("0123456789") - {number[place]}:
        changed = number[:place] + digit + number[place + 1 :]
        assert not check(changed), changed


@given(st.sampled_from(sorted(MAKERS)), st.integers(0, 10**6))
@settings(max_examples=400, deadline=None)
def test_drawn_numbers_are_valid(kind: str, seed: int) -> None:
    assert set(CHECKS) == set(MAKERS)
    assert CHECKS[kind](MAKERS[kind](random.Random(seed)))


def test_written_numbers_are_valid(lexicon_dir: Path) -> None:
    maker, rng = FormatMaker(Lexicons(lexicon_dir)), random.Random(3)
    for kind, check in CHECKS.items():
        forms = set()
        for _ in range(200):
            written = maker.checked_number(kind, rng)
            assert check(re.sub(r"IRN|[^A-Z0-9]", "", written)), written
            forms.add(re.sub(r"[A-Z0-9]", "#", written))
        assert len(forms) > 1 or kind in ("PPS",)
