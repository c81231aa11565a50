"""Checks that a match of a format must pass in its context."""

from __future__ import annotations

import re

from ...lexicons.word_table import word_table
from .label_words import COUNT_UNITS, PUBLIC_CODES
from .validation import date_exists, ip_address

_LAST_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9/'-]*")


UNITS_AFTER = re.compile(r"[ \t]{0,2}([A-Za-z/%]+)")


_PRODUCT_CODES = word_table(
    """
    NCT PMID PMC ISRCTN LY GSK AZD PF SB RG MK BMS ABT BI CP GS TAK AMG BAY ICD SAR CAS PD NM NP XM ENST ENSG RS
    """
)


def _previous_words(text: str, start: int, reach: int = 32) -> list[str]:
    return [word.lower() for word in _LAST_WORDS.findall(text[max(0, start - reach) : start])][-3:]


def measured(text: str, end: int) -> bool:
    units = UNITS_AFTER.match(text, end)
    return units is not None and units.group(1).lower().split("/")[0] in COUNT_UNITS


def long_number(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    digits = text[start:end]
    if digits.endswith("000") or len(set(digits)) == 1 or measured(text, end):
        return False
    return not any(word in PUBLIC_CODES for word in _previous_words(text, start))


def coded_number(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    prefix = re.match(r"[A-Z]+", text[start:end])
    if prefix is None or prefix.group() in _PRODUCT_CODES:
        return False
    return not any(word in PUBLIC_CODES for word in _previous_words(text, start))


def case_number(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    value = text[start:end]
    prefix = re.match(r"[A-Z]+", value)
    if (
        prefix is None
        or prefix.group() in _PRODUCT_CODES
        or prefix.group() in ("COVID", "PHQ", "GAD", "SF", "ICD", "CA", "IL")
    ):
        return False
    return not any(word in PUBLIC_CODES or word == "grant" for word in _previous_words(text, start, 20))


def grouped_number(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    value = text[start:end]
    digits = [char for char in value if char.isdigit()]
    groups = value.split("-")
    if len(set(map(len, groups))) == 1 and len(groups[0]) < 4:
        # 121-124-129: a course of values.
        return False
    if len(digits) < 7 or date_exists(value.split("-")) or measured(text, end):
        return False
    return not any(word in PUBLIC_CODES for word in _previous_words(text, start))


def ipv4(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    value = re.split(r"[/:]", text[start:end])[0]
    previous = _previous_words(text, start, 24)
    if not ip_address(value) or any(
        word in ("version", "v", "section", "ver", "software", "firmware") for word in previous
    ):
        return False
    return any(int(octet) > 12 for octet in value.split(".")) or any(word in _HOST_WORDS for word in previous)


_HOST_WORDS = word_table("ip ipv4 address addr host server client login logged network workstation terminal")


def ipv6(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    value = re.split(r"[/%]", text[start:end])[0]
    return value.count(":") >= 2 and len(value) > 4 and ip_address(value) and any(char.isdigit() for char in value)


def mac(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    return any(char.isalpha() for char in text[start:end]) or "mac" in _previous_words(text, start, 16)


def international_phone(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    digits = sum(char.isdigit() for char in text[start:end])
    return 8 <= digits <= 15 and not (start and (text[start - 1].isalnum() or text[start - 1] in "/.,-"))


def uk_phone(match: re.Match[str]) -> bool:
    text, (start, end) = match.string, match.span()
    return 10 <= sum(char.isdigit() for char in text[start:end]) <= 11


def local_phone(match: re.Match[str]) -> bool:
    """Seven digits: not a range of values, not part of a longer number, no decimal point without a cue."""
    text, (start, end) = match.string, match.span()
    if start and (text[start - 1] in ".,/-+$#" or text[start - 1].isalnum()):
        return False
    value = text[start:end]
    previous = _previous_words(text, start, 24)
    cue = any(word in _PHONE_WORDS for word in previous)
    if not cue and value[3] not in "-–\u2011":
        return False
    if any(
        word in PUBLIC_CODES
        or word
        in ("grant", "lot", "model", "part", "catalog", "range", "between", "from", "normal", "reference", "ref")
        for word in previous
    ):
        return cue
    return cue or text[end : end + 1] != "-"


_PHONE_WORDS = word_table(
    """
    phone tel telephone call called cell mobile number at fax contact reach pager home work office text
    """
)
