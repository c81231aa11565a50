"""Check digits against published examples."""

from random import Random

import pytest
from synthetic_note.pipelines.surrogates.check_digits import (
    check_digit_maker,
    dea_valid,
    luhn_valid,
    npi_valid,
    random_digits,
    vin_valid,
)


@pytest.mark.parametrize("number", ["79927398713", "4111111111111111", "378282246310005"])
def test_luhn(number):
    assert luhn_valid(number)
    for digit in "0123456789":
        assert luhn_valid(number[:-1] + digit) == (digit == number[-1])


def test_schemes():
    assert vin_valid("1M8GDM9AXKP042788")
    assert vin_valid("11111111111111111")
    assert not vin_valid("1M8GDM9A0KP042788")
    assert not vin_valid("short")
    assert dea_valid("AB1234563")
    assert not dea_valid("AB1234560")
    assert npi_valid("1234567893")
    assert not npi_valid("1234567890")
    assert not luhn_valid("")
    assert not luhn_valid("12a4")


def test_codes_without_a_scheme_have_no_maker():
    assert check_digit_maker("12345", "99999") is None
    assert check_digit_maker("4111111111111112", "9" * 16) is None


def test_random_digits():
    assert len(random_digits(Random(1), 12)) == 12
    assert random_digits(Random(1), 0) == ""
