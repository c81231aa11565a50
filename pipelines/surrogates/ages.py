"""Ages above 89 become one class, "90+": 45 CFR 164.514(b)(2)(i)(C). Lower ages stay."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?<![\d.])(9\d|1[0-4]\d)(?:\.\d+)?(?![\d.]*\d)")
#: Units in which a number above 89 is no age above 89 years.
_SMALL_UNIT = re.compile(
    r"\s*-?\s*(?:days?|d/o|weeks?|wks?|months?|mos?\b|m/o|hours?|hrs?|minutes?|mins?|%)", re.IGNORECASE
)
_UNITS = "one two three four five six seven eight nine".split()
_WORDS = re.compile(
    r"\bninety(?:[-\s]?(?:" + "|".join(_UNITS) + r"))?\b|\b(?:one|a)[-\s]hundred(?:[-\s]?(?:and[-\s])?"
    r"(?:ten|eleven|twelve|" + "|".join(_UNITS) + r"))?\b",
    re.IGNORECASE,
)
_DECADE = re.compile(
    r"(?:\b(?:early|mid|middle|late)(?:\s+to\s+(?:mid|late))?[-\s]+)?(?<!\d)(?:9|1[0-4])0'?s\b", re.IGNORECASE
)
_NOUN = re.compile(r"\b(?:nonagenarian|centenarian|supercentenarian)(s?)\b", re.IGNORECASE)
_RANGE = re.compile(r"90\+(?:\s*(?:[-–]|to|or|and)\s*90\+)+")
_ORDINAL = re.compile(r"(?<!\d)(?:9\d|1[0-4]\d)(?:st|nd|rd|th)\b", re.IGNORECASE)


def top_coded_age(raw: str) -> str:
    """The age with every number above 89 written as `90+` or `90-plus`, in the wording of the original."""
    text = _NOUN.sub(lambda m: _cased(m.group(), "person over 89" if not m.group(1) else "people over 89"), raw)
    text = _DECADE.sub(lambda m: _cased(m.group(), "90s or older"), text)
    text = _ORDINAL.sub("90-plus", text)
    text = _WORDS.sub(lambda m: _spelt(m, text), text)
    text = _NUMBER.sub(lambda m: _number(m, text), text)
    return _RANGE.sub("90+", text)


def is_over_89(raw: str) -> bool:
    """Whether a text tells an age above 89 in years."""
    return top_coded_age(raw) != raw


def _number(match: re.Match[str], text: str) -> str:
    rest = text[match.end() :]
    if _SMALL_UNIT.match(rest) or rest[:1] == "+" or rest.lower().startswith(("-plus", "s or older")):
        return match.group() if rest[:1] != "+" else "90"
    return "90-plus" if re.match(r"\s?[-‐–]\s?[^\W\d_]", rest) else "90+"


def _spelt(match: re.Match[str], text: str) -> str:
    if _SMALL_UNIT.match(text[match.end() :]):
        return match.group()
    return _cased(match.group(), "ninety-plus")


def _cased(model: str, words: str) -> str:
    if model.isupper():
        return words.upper()
    return words[0].upper() + words[1:] if model[:1].isupper() else words
