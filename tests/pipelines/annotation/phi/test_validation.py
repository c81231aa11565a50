"""Checksums and plans of identifiers against independent formulas and published examples."""

import datetime
from typing import Any

import pytest
from data.cases import cases
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.phi import validation as check


@given(st.dates(datetime.date(1850, 1, 1), datetime.date(2150, 12, 31)))
def test_real_dates_exist_in_every_order(day: datetime.date) -> None:
    assert check.date_exists([f"{day.month}", f"{day.day}", f"{day.year}"])
    assert check.date_exists([f"{day.day:02}", f"{day.month:02}", f"{day.year}"])
    assert check.date_exists([f"{day.year}", f"{day.month}", f"{day.day}"])


def test_dates_that_do_not_exist() -> None:
    for date in ("2/30/2020", "13/13/2020", "2/29/2019", "2020/13/1", "0/5/2020", "1/2"):
        assert not check.date_exists(date.split("/")), date


@given(st.integers(0, 10**15), st.ip_addresses())
def test_luhn_has_one_right_check_digit_and_every_address_is_one(number: int, address: object) -> None:
    assert sum(check.luhn(f"{number}{digit}") for digit in range(10)) == 1
    assert check.ip_address(str(address))


@pytest.mark.parametrize(("form", "right", "wrong"), cases("annotation", "validation published_examples"))
def test_published_examples(form: str, right: list[Any], wrong: list[Any]) -> None:
    holds = getattr(check, form)
    assert [text for text in right if not holds(text)] == [text for text in wrong if holds(text)] == []
