"""Checksums and plans of identifiers against independent formulas and published examples."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.phi import validation as check


@given(st.dates(datetime.date(1850, 1, 1), datetime.date(2150, 12, 31)))
def test_real_dates_exist_in_every_order(day: datetime.date) -> None:
    assert check.date_exists([f"{day.month}", f"{day.day}", f"{day.year}"])
    assert check.date_exists([f"{day.day:02}", f"{day.month:02}", f"{day.year}"])
    assert check.date_exists([f"{day.year}", f"{day.month}", f"{day.day}"])


@pytest.mark.parametrize(
    "parts",
    [
        ("2", "30", "2020"),
        ("13", "13", "2020"),
        ("2", "29", "2019"),
        ("2020", "13", "1"),
        ("0", "5", "2020"),
        ("1", "2"),
    ],
)
def test_dates_that_do_not_exist(parts: tuple[str, ...]) -> None:
    assert not check.date_exists(parts)


def test_plausible_though_missing_day() -> None:
    assert check.day_month_plausible(["2", "30", "1980"])
    assert not check.day_month_plausible(["20", "30", "1980"])


@given(st.integers(0, 10**15))
def test_luhn_has_one_right_check_digit(number: int) -> None:
    assert sum(check.luhn(f"{number}{digit}") for digit in range(10)) == 1


def test_published_examples() -> None:
    assert check.payment_card("4111 1111 1111 1111")
    assert not check.payment_card("4111 1111 1111 1112")
    assert check.npi("1234567893")
    assert not check.npi("1234567890")
    assert check.vin("1HGCM82633A004352")
    assert check.vin("1M8GDM9AXKP042788")
    assert not check.vin("1HGCM82633A004353")
    assert check.iban("GB82 WEST 1234 5698 7654 32")
    assert not check.iban("GB82 WEST 1234 5698 7654 33")
    assert check.dea("AB1234563")
    assert not check.dea("AB1234560")


def test_telephone_plan() -> None:
    assert check.nanp("(212) 555-0122")
    assert check.nanp("1 212 555 0122")
    assert not check.nanp("112-555-0122")
    assert not check.nanp("212-555-012")


@given(st.ip_addresses())
def test_ip_addresses(address: object) -> None:
    assert check.ip_address(str(address))


@pytest.mark.parametrize("text", ["1.2.3", "256.1.1.1", "10:30", "abc"])
def test_no_ip_addresses(text: str) -> None:
    assert not check.ip_address(text)
