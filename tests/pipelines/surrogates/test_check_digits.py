"""Codes with check digits get valid codes of the same scheme."""

from random import Random

import pytest
from synthetic_note.pipelines.annotation.phi.validation import dea, luhn, vin
from synthetic_note.pipelines.surrogates.identifiers import check_digit_maker, random_digits


@pytest.mark.parametrize(
    ("code", "classes", "valid"),
    [
        ("1M8GDM9AXKP042788", "9A9AAA9AAAA999999", vin),
        ("AB1234563", "AA9999999", dea),
        ("1234567893", "9" * 10, lambda made: luhn("80840" + made) and made[0] not in "12"),
        ("4111111111111111", "9" * 16, luhn),
    ],
)
def test_the_scheme_is_kept(code, classes, valid):
    make = check_digit_maker(code, classes)
    for seed in range(50):
        made = make(Random(seed))
        assert valid(made)
        assert len(made) == len(code)


@pytest.mark.parametrize("code", ["12345", "4111111111111112", "AB1234560", "1234567890", "short", "١٢٣٤٥٦٧٨٩٠"])
def test_codes_without_a_scheme_have_no_maker(code):
    assert check_digit_maker(code, "9" * len(code)) is None


def test_random_digits():
    assert len(random_digits(Random(1), 12)) == 12
    assert random_digits(Random(1), 0) == ""
