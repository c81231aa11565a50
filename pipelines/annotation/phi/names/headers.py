"""Names after header labels: "Patient:", "cc:", "Electronically signed by"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import EPONYMS
from ....lexicons.everyday import ORDINARY_WORDS
from ....lexicons.names import (
    CREDENTIALS,
    NAME_HEADERS,
    TITLES,
    WEAK_HEADERS,
)
from ....lexicons.word_table import word_table
from ...note_words import NoteWords, is_initial, strip_possessive
from ...spans import PhiSpan
from .evidence import looks_like_person, name_span
from .parser import (
    is_given_name,
    is_surname,
    parse_name,
)

_HEADER_WORDS = max(len(label.split()) for label in NAME_HEADERS)


HEADER_ENDS = frozenset(label.split()[-1] for label in NAME_HEADERS)


_HEADER_MARK = re.compile(
    r"[ \t]*(?:\(s\))?[ \t]*(?::|>>|\||=|#:|[ \t]-[ \t]|\t)[ \t]*(?:\n(?=[^\n:]{3,40}(?:\n|$)))?[\s\[('\"]*"
)


_VALUE_JOIN = re.compile(r"[ \t]*(?:,|;|&|/|\band\b)[ \t]*(?:\band\b|&)?[ \t]*\Z|\A and \Z")


def after_header(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Patient: DOE, JOHN; cc: Jane Roe, MD; Electronically signed by John Smith."""
    mark = _HEADER_MARK.match(words.text, words.end[index])
    by = words.low[index] in ("by",)
    if mark is None and not by:
        return
    label = None
    for length in range(min(_HEADER_WORDS, index + 1), 0, -1):
        candidate = " ".join(words.low[index - length + 1 : index + 1])
        if candidate in NAME_HEADERS:
            label = candidate
            break
    if label is None:
        return
    first_label = index - len(label.split()) + 1
    weak = label in WEAK_HEADERS
    if mark is None:
        mark_text = " "
        position = words.end[index]
    else:
        mark_text = mark.group()
        position = mark.end()
    if label == "name" and index and words.low[index - 1] in _NOT_A_PERSON:
        return
    start = index + 1
    while start < words.n and words.start[start] < position:
        start += 1
    if start >= words.n or words.start[start] - position > 3:
        return
    role = NAME_HEADERS[label]
    strict = weak or mark is None or "\n" in mark_text or ":" not in mark_text
    if strict and first_label > 0 and ":" not in mark_text and mark is not None and label in WEAK_HEADERS:
        return
    line_end = words.text.find("\n", words.start[start])
    line_end = len(words.text) if line_end < 0 else line_end
    hops = 0
    while start < words.n and words.start[start] < line_end and hops < 8:
        if words.low[start] in TITLES or words.word(start) in CREDENTIALS:
            break
        person = parse_name(words, start, last_first=True, lower_case=not weak and label.endswith(("name", "patient")))
        while person > start and words.start[person - 1] >= line_end:
            person -= 1
        if person <= start:
            break
        single = person - start == 1
        ok = looks_like_person(words, start, person)
        if not ok and not strict:
            ok = _acceptable_value(words, start, person)
        if single and strict and ok:
            ok = is_given_name(words, start) or (is_surname(words, start) and not words.word(start).isupper())
            ok = ok and strip_possessive(words.low[start]) not in EPONYMS
        if words.word(person - 1) and words.text[words.end[person - 1] : words.end[person - 1] + 1] == ":":
            break
        if not ok:
            break
        yield name_span(words, start, person, 0.97 if not strict else 0.85, role)
        gap = words.gap(person - 1)
        nxt = person
        if nxt < words.n and words.low[nxt] == "and" and gap.strip() == "":
            nxt += 1
        elif not _VALUE_JOIN.match(gap):
            break
        while (
            nxt < words.n and words.word(nxt).upper().replace("-", "") in CREDENTIALS and words.word(nxt)[0].isupper()
        ):
            nxt += 1
        start = nxt
        strict = True
        hops += 1


_NOT_A_PERSON = word_table(
    """
    drug brand generic trade test procedure file facility hospital user domain plan product study clinic pharmacy
    company device medication school doctor's
    """
)


def _acceptable_value(words: NoteWords, start: int, stop: int) -> bool:
    """A header value that is a name though in no list: no everyday words, not only short capitals."""
    first = words.word(start)
    if is_initial(first):
        return stop - start > 1 or words.gap(start).startswith(".") or words.gap(start)[:1] in ("\n", "", ",")
    low = strip_possessive(words.low[start])
    if low in ORDINARY_WORDS:
        return False
    # The value must stand alone: a verb after it means running text.
    after = words.low[stop] if stop < words.n and words.gap(stop - 1) == " " else ""
    if after and words.word(stop)[0].islower() and after not in ("and", "aged", "of", "at", "on", "for", "to"):
        return is_given_name(words, start)
    return not (first.isupper() and len(first) < 3)
