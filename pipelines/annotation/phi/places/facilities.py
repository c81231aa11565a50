"""Care facilities that a list knows by name, with the owner or the town that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import CLINICAL_WORDS, SAFE_WORDS
from ....lexicons.everyday import ORDINARY_WORDS
from ...spans import PhiSpan

_OWNER = re.compile(r"[ ](?:Health|Healthcare)[ ](?:Systems?|Network|Group)\b")
#: The town of a chain or system: "Kaiser Permanente Fontana", "... Health System - Albert Lea".
_SITE = re.compile(r"(?:[ ]|[ ][-–][ ])([A-Z][a-z]{3,15})(?:[ ][A-Z][a-z]{2,15}(?=[.,;)\n]|\Z))?(?![\w'’-])")
_NOT_STANFORD = frozenset(("type", "protocol", "a", "b", "score", "classification", "sleepiness"))


def known_facility(text: str, start: int, end: int) -> Iterator[PhiSpan]:
    """A facility of the list that stands from `start` to `end`, unless it is a word or a protocol there."""
    found = text[start:end]
    low = found.lower()
    if not found[0].isupper() or text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return
    if low == "cvs" and not re.search(
        r"\b(?:at|from|to|the|local|via|in)[ ]\Z", text[max(0, start - 8) : start].lower()
    ):
        return
    if low in ("chop", "stanford") and (found.isupper() or capital_after(text, end) in _NOT_STANFORD):
        return
    if low in ("mayo clinic", "cedars-sinai", "cedars sinai") and capital_after(text, end) in (
        "software",
        "protocol",
        "classification",
    ):
        return
    owner = _OWNER.match(text, end)
    end = owner.end() if owner else end
    site = _SITE.match(text, end)
    if site and not any(site.group(1).lower() in table for table in (ORDINARY_WORDS, CLINICAL_WORDS, SAFE_WORDS)):
        end = site.end()
    yield PhiSpan(start, end, "FACILITY", 0.85)


def capital_after(text: str, end: int) -> str:
    """The word after a place in the text, in lower case; empty where none follows."""
    match = re.compile(r"[ \t]([A-Za-z]+)").match(text, end)
    return match.group(1).lower() if match else ""
