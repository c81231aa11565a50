"""Numbers of national schemes with valid check digits, and the checks themselves.

Sources: NHS Data Dictionary (NHS number, modulus 11), Public Health Scotland (CHI number: birth date, sex digit,
modulus 11), UIDAI (Aadhaar, Verhoeff 1969), Services Australia (Medicare card, weights 1 3 7 9; individual healthcare
identifier, Luhn), Department of Social Protection of Ireland (PPS number, modulus 23), Ontario Ministry of Health
(health card, Luhn), Health New Zealand (NHI, first format, modulus 11), Income Tax Department of India (PAN: no check
digit, but a fixed form).
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Mapping

from synthetic_note.pipelines.annotation.phi.validation import luhn

_VERHOEFF_TIMES = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_VERHOEFF_TURN = "1576283094"
#: Letters of the NHI and of the PPS number; the place is the value.
_NHI_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_PPS_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV"


def is_modulus_11(digits: str) -> bool:
    """Ten digits whose last one is their check digit, as in NHS and CHI numbers."""
    return len(digits) == 10 and sum(int(d) * (10 - i) for i, d in enumerate(digits)) % 11 == 0


def is_verhoeff(digits: str) -> bool:
    """Digits whose last one is their Verhoeff check digit, as in Aadhaar numbers."""
    check, turned = 0, list(range(10))
    for digit in reversed(digits):
        check = int(_VERHOEFF_TIMES[check][turned[int(digit)]])
        turned = [int(_VERHOEFF_TURN[t]) for t in turned]
    return check == 0


def is_medicare(digits: str) -> bool:
    """Australian Medicare card: eight digits, check digit, issue number, perhaps the person's number on the card."""
    weights = (1, 3, 7, 9, 1, 3, 7, 9)
    first = 10 <= len(digits) <= 11 and digits[0] in "23456"
    return first and sum(int(d) * w for d, w in zip(digits, weights, strict=False)) % 10 == int(digits[8])


def is_pps(number: str) -> bool:
    """Irish personal public service number: seven digits and a check letter."""
    return _PPS_LETTERS[sum(int(d) * (8 - i) for i, d in enumerate(number[:7])) % 23] == number[7]


def is_nhi(number: str) -> bool:
    """New Zealand health index number of the first format: three letters, three digits, check digit."""
    values = [_NHI_LETTERS.index(c) + 1 for c in number[:3]] + [int(d) for d in number[3:6]]
    rest = sum(value * (7 - i) for i, value in enumerate(values)) % 11
    return rest != 0 and int(number[6]) == (11 - rest) % 10


def _drawn(check: Callable[[str], bool], draw: Callable[[random.Random], str]) -> Callable[[random.Random], str]:
    """Draws the start of a number until one of the ten last digits fits it."""

    def make(rng: random.Random) -> str:
        while True:
            start = draw(rng)
            for digit in string.digits:
                if check(start + digit):
                    return start + digit

    return make


def _digits(rng: random.Random, count: int, first: str = string.digits) -> str:
    return rng.choice(first) + "".join(rng.choices(string.digits, k=count - 1))


def _letters(rng: random.Random, count: int, among: str = string.ascii_uppercase) -> str:
    return "".join(rng.choices(among, k=count))


def _birth_digits(rng: random.Random) -> str:
    """Day, month and year of birth, two running digits and one for the sex."""
    return f"{rng.randint(1, 28):02d}{rng.randint(1, 12):02d}{rng.randrange(100):02d}{rng.randrange(1000):03d}"


def _medicare(rng: random.Random) -> str:
    start = _drawn(lambda digits: is_medicare(digits + "1"), lambda r: _digits(r, 8, "23456"))(rng)
    return f"{start}{rng.randint(1, 9)}{rng.randint(1, 9)}"


def _pps(rng: random.Random) -> str:
    start = _digits(rng, 7)
    return next(start + letter for letter in _PPS_LETTERS if is_pps(start + letter))


def _pan(rng: random.Random) -> str:
    """Three letters, P for a person, the first letter of the surname, four digits, a letter."""
    return f"{_letters(rng, 3)}P{_letters(rng, 1)}{_digits(rng, 4)}{_letters(rng, 1)}"


#: Per place of training templates what draws its number; layouts/checked_identifiers.tsv says how it is written.
MAKERS: Mapping[str, Callable[[random.Random], str]] = {
    "NHSCHECKED": _drawn(is_modulus_11, lambda rng: _digits(rng, 9, "4679")),
    "CHICHECKED": _drawn(is_modulus_11, _birth_digits),
    "AADHAAR": _drawn(is_verhoeff, lambda rng: _digits(rng, 11, "23456789")),
    "PAN": _pan,
    "MEDICARE": _medicare,
    "IHI": _drawn(luhn, lambda rng: "800360" + _digits(rng, 9)),
    "PPS": _pps,
    "OHIP": _drawn(luhn, lambda rng: _digits(rng, 9, "123456789")),
    "NHICHECKED": _drawn(is_nhi, lambda rng: _letters(rng, 3, _NHI_LETTERS) + _digits(rng, 3)),
    "SIN": _drawn(luhn, lambda rng: _digits(rng, 8, "12345679")),
}
