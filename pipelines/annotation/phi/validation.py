"""Checks of identifier formats: dates that exist, checksums, telephone plans."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: VIN transliteration, ISO 3779 / 49 CFR 565: I, O and Q are not used.
_VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def date_exists(parts: Sequence[str]) -> bool:
    """Whether three numbers are a date, month or day first, or year first where the first has four digits.

    February has 29 days here whenever the year is not a full one.
    """
    if len(parts) != 3:
        return False
    values = [int(part) for part in parts]
    if len(parts[0]) == 4:
        year, month, day = values
        orders = [(month, day)]
    else:
        year = values[2]
        orders = [(values[0], values[1]), (values[1], values[0])]
    if len(str(year)) == 4 and not 1850 <= year <= 2150:
        return False
    return any(1 <= month <= 12 and 1 <= day <= _days(month, year) for month, day in orders)


def _days(month: int, year: int) -> int:
    if month == 2 and year > 99 and (year % 4 or (year % 100 == 0 and year % 400)):
        return 28
    return _DAYS[month - 1]


def day_month_plausible(parts: Sequence[str]) -> bool:
    """Whether two of three numbers could be day and month and the other a year, though no such day exists."""
    values = [int(part) for part in parts]
    year = next((value for value, part in zip(values, parts, strict=True) if len(part) == 4), 0)
    rest = [value for value, part in zip(values, parts, strict=True) if len(part) < 4]
    return 1850 <= year <= 2150 and len(rest) == 2 and all(1 <= v <= 31 for v in rest) and min(rest) <= 12


def luhn(digits: str) -> bool:
    """Luhn check of a string of digits (payment cards; NPI with the prefix 80840)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char)
        if place % 2:
            value = value * 2 - 9 if value > 4 else value * 2
        total += value
    return total % 10 == 0


def payment_card(text: str) -> bool:
    """13 to 19 digits, separators allowed, with a valid check digit and no run of one digit only."""
    digits = re.sub(r"\D", "", text)
    return 13 <= len(digits) <= 19 and len(set(digits)) > 1 and digits[0] in "3456" and luhn(digits)


def npi(text: str) -> bool:
    """National Provider Identifier: ten digits, first 1 or 2, Luhn after the prefix 80840."""
    digits = re.sub(r"\D", "", text)
    return len(digits) == 10 and digits[0] in "12" and luhn("80840" + digits)


def dea(text: str) -> bool:
    """DEA registration number: two letters (or letter and 9) and seven digits with a check digit."""
    digits = [int(char) for char in text[-7:]]
    total = digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])
    return total % 10 == digits[6]


def vin(text: str) -> bool:
    """Vehicle identification number with its check digit (position 9)."""
    code = text.upper()
    if len(code) != 17 or not any(char.isdigit() for char in code):
        return False
    total = 0
    for char, weight in zip(code, _VIN_WEIGHTS, strict=True):
        value = int(char) if char.isdigit() else _VIN_VALUES.get(char)
        if value is None:
            return False
        total += value * weight
    check = "0123456789X"[total % 11]
    return code[8] == check


def nanp(text: str) -> bool:
    """Ten digits of the North American plan (a leading 1 allowed): area and exchange do not begin with 0 or 1.

    The fictional exchange 555 and any area code that fits the form are taken.
    """
    digits = re.sub(r"\D", "", text)
    if len(digits) == 11 and digits[0] == "1":
        digits = digits[1:]
    return len(digits) == 10 and digits[0] in "23456789" and digits[1:3] != "11" and len(set(digits)) > 1


def ip_address(text: str) -> bool:
    """IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def iban(text: str) -> bool:
    """International bank account number, modulus 97."""
    code = re.sub(r"\s", "", text).upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", code):
        return False
    rearranged = code[4:] + code[:4]
    return int("".join(str(int(char, 36)) for char in rearranged)) % 97 == 1
