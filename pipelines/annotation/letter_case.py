"""Letter case by sentence: a note may change from prose to capitals to shorthand from one line to the next."""

from __future__ import annotations

import re
from typing import Literal

Case = Literal["mixed", "lower", "upper"]

#: A line ends a sentence, and so does a stop, a semicolon or a bullet before a word.
_BREAK = re.compile(r"\n|[.!?;](?=\s+[^\W\d_(\"“])|[•·]|(?<=\s)[-*](?=\s)")
#: What announces a line: "HISTORY:", "Inclusion criteria:".
_LABEL = re.compile(r"[^\w\n]{0,4}[^\W\d_][\w'’/-]{0,24}(?:[ ][\w'’/-]{1,24}){0,4}:(?=\s)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: Characters on each side of a place that are looked at; no sentence that tells its case is longer.
_REACH = 160
#: Words in small letters from which on a sentence tells its case.
_ENOUGH = 3


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """(start, end) of the sentence that holds a place, at most 160 characters on either side of it."""
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    for match in _BREAK.finditer(text, first, start):
        first = match.end()
    stop = _BREAK.search(text, end, last)
    return first, stop.start() if stop else last


def sentence_case(text: str, start: int, end: int) -> Case:
    """How the sentence around a place writes its words, the place itself and a label before it left out.

    `upper`: all its words but units are in capitals. `mixed`: a word has a capital and small letters, as prose has at
    its start and names have. `lower`: neither; abbreviations in capitals ("pt with COPD") tell nothing. A sentence of
    fewer than three words tells too little, so the line before it counts as well; where
    that tells nothing either, it is `lower`.
    """
    first, last = sentence_around(text, start, end)
    case = _case(text, first, last, start, end)
    if case is None and first > 0:
        lead = text[max(0, first - 2 * _REACH) : first].rstrip(" \t\n-*•·")
        case = _case(lead, lead.rfind("\n") + 1, len(lead), len(lead), len(lead))
    return case or "lower"


def _case(text: str, first: int, last: int, start: int, end: int) -> Case | None:
    label = _LABEL.match(text, first, last)
    if label is not None and label.end() <= start:
        first = label.end()
    words = [
        match.group() for match in _WORD.finditer(text, first, last) if match.end() <= start or match.start() >= end
    ]
    long = [word for word in words if len(word) > 1]
    small = [word for word in long if word.islower()]
    capitals = all(word.isupper() or word.islower() for word in long) and any(len(word) > 4 for word in long)
    if capitals and len(long) > 1 and sum(map(len, small)) * 5 <= sum(map(len, long)):
        return "upper"
    if any(word[0].isupper() and word[1:].islower() for word in long) or (words and words[0] in ("I", "A")):
        return "mixed"
    return "lower" if len(small) >= _ENOUGH else None
