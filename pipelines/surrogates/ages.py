"""Ages above 89 become one class, "90+": 45 CFR 164.514(b)(2)(i)(C). Lower ages stay."""

from __future__ import annotations

import re

_TEENS = "ten|eleven|twelve"
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
#: Words of an age in years, spelt out or told as a stage of life.
_AGE_WORDS = re.compile(
    rf"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|\w+teen|{_TEENS}|{_UNITS}|teens?|years?|yrs?|"
    r"old|aged?|infant|child|adult|elderly|newborn|(?:octo|septua|sexa)genarian)\b",
    re.IGNORECASE,
)
#: Units in which a number above 89 is no age above 89 years, and what says already that it is.
_NO_YEARS = re.compile(
    r"\s*-?\s*(?:days?|d/o|weeks?|wks?|months?|mos?\b|m/o|hours?|hrs?|minutes?|mins?|%)|-plus|s? or older",
    re.IGNORECASE,
)
_NOUN = re.compile(r"\b(?:nonagenarian|centenarian|supercentenarian)(s?)\b", re.IGNORECASE)
_DECADE = re.compile(
    r"(?:\b(?:early|mid|middle|late)(?:\s+to\s+(?:mid|late))?[-\s]+)?(?<!\d)(?:9|1[0-4])0'?s\b", re.IGNORECASE
)
_ORDINAL = re.compile(r"(?<!\d)(?:9\d|1[0-4]\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_WORDS = re.compile(
    rf"\bninety(?:[-\s]?(?:{_UNITS}))?\b|\b(?:one|a)[-\s]hundred(?:[-\s]?(?:and[-\s])?(?:{_TEENS}|{_UNITS}))?\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d.])(9\d|1[0-4]\d)(?:\.\d+)?(?![\d.]*\d)\+?")
_RANGE = re.compile(r"90\+(?:\s*(?:[-–]|to|or|and)\s*90\+)+")


def top_coded_age(raw: str) -> str:
    """The age with every number above 89 written as `90+` or `90-plus`, in the wording of the original."""
    text = _NOUN.sub(lambda m: _cased(m, "people over 89" if m.group(1) else "person over 89"), raw)
    text = _DECADE.sub(lambda m: _cased(m, "90s or older"), text)
    text = _ORDINAL.sub("90-plus", text)
    text = _WORDS.sub(lambda m: _cased(m, "ninety-plus"), text)
    return _RANGE.sub("90+", _NUMBER.sub(_number, text))


def is_over_89(raw: str) -> bool:
    """Whether a text tells an age above 89 in years."""
    return top_coded_age(raw) != raw


def fitting_type(raw: str) -> str:
    """AGE, or the type of an identifier that was taken for an age, so that no rule of ages keeps it.

    A tagger's type can be wrong where its borders are right: "00482913" must not stay as a low age.
    """
    digits = re.findall(r"\d+", raw)
    if len(digits) > 2 or any(len(run) > 3 for run in digits):
        return "OTHER_ID"
    return "AGE" if digits or is_over_89(raw) or _AGE_WORDS.search(raw) else "NAME"


def _number(match: re.Match[str]) -> str:
    if _NO_YEARS.match(match.string, match.end()):
        return match.group()
    return "90-plus" if re.match(r"\s?[-‐–]\s?[^\W\d_]", match.string[match.end() :]) else "90+"


def _cased(match: re.Match[str], words: str) -> str:
    if _NO_YEARS.match(match.string, match.end()):
        return match.group()
    if match.group().isupper():
        return words.upper()
    return words[0].upper() + words[1:] if match.group()[:1].isupper() else words
