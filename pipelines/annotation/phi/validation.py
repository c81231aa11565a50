"""Checks of identifier formats: dates that exist, checksums, telephone plans; and what may not stand around them."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence

from ...lexicons.loading import word_list, word_table

#: What a bare number of many digits must not follow: codes of public catalogues and literature.
PUBLIC_CODES = word_list("public_codes")

#: Units after a bare number that make it a measure.
COUNT_UNITS = word_list("count_units")

_PRODUCT_CODES = word_list("product_codes")
_PHONE_WORDS = word_list("phone_words")
_HOST_WORDS = word_table("ip ipv4 address addr host server client login logged network workstation terminal")
_NO_PHONES = PUBLIC_CODES | word_table("grant lot model part catalog range between from normal reference ref")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9/'-]*")
_UNITS_AFTER = re.compile(r"[ \t]{0,2}([A-Za-z/%]+)")
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


def date_like(value: str) -> bool:
    """Whether a value is a date with slashes: a label such as "account" may be followed by one."""
    parts = re.split(r"[/.-]", value)
    return "/" in value and len(value) >= 6 and all(part.isdigit() for part in parts) and date_exists(parts)


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


# Checks of a match in its context.


def _words_before(match: re.Match[str], reach: int = 32) -> set[str]:
    """The last three words before a match, in lower case."""
    return {word.lower() for word in _WORD.findall(match.string[max(0, match.start() - reach) : match.start()])[-3:]}


def measured(text: str, end: int) -> bool:
    """Whether a unit of measurement follows."""
    units = _UNITS_AFTER.match(text, end)
    return units is not None and units.group(1).lower().split("/")[0] in COUNT_UNITS


def long_number(match: re.Match[str]) -> bool:
    digits = match.group()
    counted = digits.endswith("000") or len(set(digits)) == 1 or measured(match.string, match.end())
    return not counted and PUBLIC_CODES.isdisjoint(_words_before(match))


def coded_number(match: re.Match[str]) -> bool:
    prefix = re.split(r"[^A-Z]", match.group())[0]
    return prefix not in _PRODUCT_CODES and PUBLIC_CODES.isdisjoint(_words_before(match))


def case_number(match: re.Match[str]) -> bool:
    prefix = re.split(r"[^A-Z]", match.group())[0]
    product = prefix in _PRODUCT_CODES or prefix in ("COVID", "PHQ", "GAD", "SF", "CA", "IL")
    return not product and (PUBLIC_CODES | {"grant"}).isdisjoint(_words_before(match, 20))


def grouped_number(match: re.Match[str]) -> bool:
    groups = match.group().split("-")
    if len(set(map(len, groups))) == 1 and len(groups[0]) < 4:
        # 121-124-129: a course of values.
        return False
    if sum(map(len, groups)) < 7 or date_exists(groups) or measured(match.string, match.end()):
        return False
    return PUBLIC_CODES.isdisjoint(_words_before(match))


def ipv4(match: re.Match[str]) -> bool:
    value, before = re.split(r"[/:]", match.group())[0], _words_before(match, 24)
    if not ip_address(value) or not before.isdisjoint(("version", "v", "section", "ver", "software", "firmware")):
        return False
    return any(int(octet) > 12 for octet in value.split(".")) or not _HOST_WORDS.isdisjoint(before)


def ipv6(match: re.Match[str]) -> bool:
    value = re.split(r"[/%]", match.group())[0]
    return value.count(":") >= 2 and len(value) > 4 and ip_address(value) and any(char.isdigit() for char in value)


def mac(match: re.Match[str]) -> bool:
    return any(char.isalpha() for char in match.group()) or "mac" in _words_before(match, 16)


def international_phone(match: re.Match[str]) -> bool:
    before = match.string[match.start() - 1 : match.start()]
    digits = sum(char.isdigit() for char in match.group())
    return 8 <= digits <= 15 and not (before.isalnum() or before in tuple("/.,-"))


def uk_phone(match: re.Match[str]) -> bool:
    return 10 <= sum(char.isdigit() for char in match.group()) <= 11


def local_phone(match: re.Match[str]) -> bool:
    """Seven digits: not a range of values, not part of a longer number, no decimal point without a cue."""
    text, (start, end) = match.string, match.span()
    if start and (text[start - 1] in ".,/-+$#" or text[start - 1].isalnum()):
        return False
    before = _words_before(match, 24)
    if not _PHONE_WORDS.isdisjoint(before):
        return True
    return text[start + 3] in "-–\u2011" and text[end : end + 1] != "-" and _NO_PHONES.isdisjoint(before)
