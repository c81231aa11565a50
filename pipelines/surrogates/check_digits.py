"""Numbers whose last or middle digit checks the others: Luhn, VIN, DEA and NPI (public schemes)."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}", re.IGNORECASE)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))


def luhn_valid(digits: str) -> bool:
    """Whether the last digit is the Luhn check digit of the others."""
    return digits.isdigit() and len(digits) > 1 and _luhn_digit(digits[:-1]) == digits[-1]


def vin_valid(vin: str) -> bool:
    """Whether the ninth character of a 17-character vehicle number is its check digit."""
    return len(vin) == 17 and bool(_VIN.fullmatch(vin)) and _vin_digit(vin.upper()) == vin[8].upper()


def dea_valid(code: str) -> bool:
    """Whether two letters and seven digits carry the check digit of a DEA registration."""
    return bool(re.fullmatch(r"[A-Za-z]{2}\d{7}", code)) and _dea_digit(code[2:8]) == code[8]


def npi_valid(digits: str) -> bool:
    """Whether ten digits carry the check digit of a national provider identifier."""
    return len(digits) == 10 and luhn_valid("80840" + digits)


def _luhn_digit(digits: str) -> str:
    total = 0
    for position, char in enumerate(reversed(digits)):
        value = int(char) * (2 if position % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def _vin_digit(vin: str) -> str:
    total = sum(w * (int(c) if c.isdigit() else _VIN_VALUES[c]) for w, c in zip(_VIN_WEIGHTS, vin, strict=True))
    return "X" if total % 11 == 10 else str(total % 11)


def _dea_digit(six: str) -> str:
    a, b, c, d, e, f = map(int, six)
    return str((a + c + e + 2 * (b + d + f)) % 10)


def random_digits(rng: Random, count: int) -> str:
    """Digits, the first of which may be zero."""
    return "".join(str(int(rng.random() * 10)) for _ in range(count))


def check_digit_maker(code: str, classes: str) -> Callable[[Random], str] | None:
    """A maker of codes under the same check-digit scheme as this one, or None where it follows none."""
    ascii_code = code if code.isascii() else ""
    count = len(ascii_code)
    if vin_valid(ascii_code):

        def vin(rng: Random) -> str:
            body = "".join(rng.choice("0123456789" if c == "9" else "ABCDEFGHJKLMNPRSTUVWXYZ") for c in classes)
            body = body[:8] + _vin_digit(body[:8] + "0" + body[9:]) + body[9:]
            return body.lower() if ascii_code.islower() else body

        return vin
    if dea_valid(ascii_code):

        def dea(rng: Random) -> str:
            six = random_digits(rng, 6)
            letters = "".join(rng.choice("ABCDEFGHJKLMPRSTUX") for _ in "ab")
            return (letters.lower() if ascii_code[:2].islower() else letters) + six + _dea_digit(six)

        return dea
    if npi_valid(ascii_code):
        # Real ones begin with 1 or 2: a surrogate begins otherwise, and so is no provider's.
        def npi(rng: Random) -> str:
            nine = rng.choice("3456789") + random_digits(rng, 8)
            return nine + _luhn_digit("80840" + nine)

        return npi
    if 13 <= count <= 19 and luhn_valid(ascii_code):

        def luhn(rng: Random) -> str:
            body = "9" + random_digits(rng, count - 2)
            return body + _luhn_digit(body)

        return luhn
    return None
