"""Names after a title or a label: "Dr. van der Berg", "Patient: DOE, JOHN", "cc: Jane Roe, MD; Karl Lund"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import EPONYMS, SAFE_PHRASES, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.names import CREDENTIALS, HONORIFICS, NAME_HEADERS, RELATIONS, TITLES, WEAK_HEADERS
from ....lexicons.word_table import word_table
from ...note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ...spans import PhiSpan
from .followers import by_what_follows
from .parser import is_listed, is_plain_name_word, looks_like_person, name_span, parse_name

_TITLE_GAP = re.compile(r"\.?[ \t\u00a0]{0,2}(?:\n[ \t]{0,8})?\Z")
#: In capitals, and without a full stop, these are diagnoses and sides ("MS", "MR", "LT") as often as titles.
_CAPITALS = word_table("MS DR MR LT MISS PROF MX MASTER")
#: Titles that are words or units too, so that a name must follow that could be nothing else.
_WEAK_TITLES = word_table("lt capt master miss")
_LOWER_CASE = word_table("dr mr mrs ms drs prof")

_HEADER_WORDS = max(len(label.split()) for label in NAME_HEADERS)
_HEADER_ENDS = frozenset(label.split()[-1] for label in NAME_HEADERS)
_HEADER_MARK = re.compile(
    r"[ \t]*(?:\(s\))?[ \t]*(?::|>>|\||=|#:|[ \t]-[ \t]|\t)[ \t]*(?:\n(?=[^\n:]{3,40}(?:\n|$)))?[\s\[('\"]*"
)
_VALUE_JOIN = re.compile(r"[ \t]*(?:,|;|&|/|\band\b)[ \t]*(?:\band\b|&)?[ \t]*\Z|\A and \Z")
_NOT_A_PERSON = word_table(
    """
    drug brand generic trade test procedure file facility hospital user domain plan product study clinic pharmacy
    company device medication school doctor's
    """
)


def find_names_by_context(words: NoteWords) -> Iterator[PhiSpan]:
    """NAME spans whose context shows that they are names, with the role where it tells one; they may overlap."""
    low, text, starts = words.low, words.text, words.start
    for index, plain in enumerate(low):
        word = strip_possessive(plain)
        if word in HONORIFICS and word == plain:
            yield from _after_title(words, index, word)
        if word in _HEADER_ENDS or plain in _HEADER_ENDS:
            yield from _after_header(words, index)
        if word not in ORDINARY_WORDS and (text[starts[index]].isupper() or is_capitalised(words.word(index))):
            yield from by_what_follows(words, index)


def _after_title(words: NoteWords, index: int, title: str) -> Iterator[PhiSpan]:
    """Dr. P., Mrs. van der Berg, Drs. Smith and Jones, nurse Kelly."""
    gap, start = words.gap(index), index + 1
    if start >= words.n or not _TITLE_GAP.match(gap):
        # "Mr. & Mrs. Smith" is read from the second title.
        return
    read = _read_title if title in TITLES else _read_role
    stop = read(words, index, title)
    if stop <= start or " ".join(words.low[start:stop]) in SAFE_PHRASES:
        return
    role = HONORIFICS[title]
    if role == "patient" and not RELATIONS.isdisjoint(words.low[max(0, index - 3) : index]):
        role = "relative"
    yield name_span(words, start, stop, 0.98 if title in TITLES else 0.85, role)
    # Drs. Smith and Jones; Dr. Smith/Jones; Drs. A, B and C
    plural = title in ("drs", "messrs")
    while stop < words.n:
        gap, first = words.gap(stop - 1), stop + (words.low[stop] == "and")
        joined = gap in (", ", " & ", "/") or (not gap.strip() and first > stop)
        if not joined or first >= words.n or not (plural or (gap == "/" and is_plain_name_word(words, first))):
            return
        end = parse_name(words, first, sure_first=plural and strip_possessive(words.low[first]) in NAME_LIKE_WORDS)
        if end <= first:
            return
        yield name_span(words, first, end, 0.9, role)
        stop = end


def _read_title(words: NoteWords, index: int, title: str) -> int:
    """End of the name after a title proper; what follows it where none does."""
    raw, gap, start = words.word(index), words.gap(index), index + 1
    period, plain = gap.startswith("."), is_plain_name_word(words, start)
    initial = is_initial(words.word(start)) and words.gap(start).startswith(".")
    ordinary = strip_possessive(words.low[start]) in ORDINARY_WORDS
    if raw in _CAPITALS and not period:
        shouted = all(words.word(j).isupper() or words.low[j].isdigit() for j in range(max(0, index - 3), start + 3)
                      if j < words.n)  # fmt: skip
        if not (shouted and plain) or (raw in ("MS", "MR", "LT", "MX", "MASTER") and not is_listed(words, start)):
            return start
    elif title in _WEAK_TITLES or raw in ("MS", "MR"):
        if not (plain or (initial and raw in ("MS", "MR", "LT")) or (title in ("miss", "master") and raw == "Miss")):
            return start
    elif raw in ("ms", "mr") and ((ordinary and not period) or (index and words.low[index - 1].isdigit())):
        return start
    if "\n" in gap and not (plain or is_listed(words, start)):
        return start
    sure = raw[0].isupper() and "\n" not in gap
    if sure and ordinary and (title not in ("dr", "drs", "mr", "mrs", "ms") or not (period or raw != raw.upper())):
        return start
    return parse_name(words, start, sure_first=sure, lower_case=title in _LOWER_CASE)


def _read_role(words: NoteWords, index: int, title: str) -> int:
    """End of the name after a word for what somebody is or does ("nurse Kelly"); what follows it where none does."""
    raw, start = words.word(index), index + 1
    word, listed = words.word(start), is_listed(words, start)
    initial = is_initial(word) and words.gap(start).startswith(".")
    if (
        words.gap(index).startswith(".")
        or "\n" in words.gap(index)
        or not (is_plain_name_word(words, start) or initial)
    ):
        return start
    if raw.isupper() and not word.isupper() and len(raw) > 3:
        return start
    if (word.isupper() and len(word) > 1 and not raw.isupper() and not listed) or words.low[start] in SAFE_WORDS:
        return start
    stop = parse_name(words, start)
    # A heading in title case: "Attending Note", "Resident Education".
    return start if raw[0].isupper() and stop - start == 1 and not listed else stop


def _label_before(words: NoteWords, index: int) -> str | None:
    """The longest label of a person that ends with a word."""
    for length in range(min(_HEADER_WORDS, index + 1), 0, -1):
        label = " ".join(words.low[index - length + 1 : index + 1])
        if label in NAME_HEADERS:
            return label
    return None


def _after_header(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Patient: DOE, JOHN; cc: Jane Roe, MD; Electronically signed by John Smith."""
    mark = _HEADER_MARK.match(words.text, words.end[index])
    if mark is None and words.low[index] != "by":
        return
    label = _label_before(words, index)
    if label is None or (label == "name" and index and words.low[index - 1] in _NOT_A_PERSON):
        return
    sign, position = (mark.group(), mark.end()) if mark else (" ", words.end[index])
    weak = label in WEAK_HEADERS
    if weak and mark and ":" not in sign and index >= len(label.split()):
        return
    strict = weak or "\n" in sign or ":" not in sign
    start = next((j for j in range(index + 1, words.n) if words.start[j] >= position), words.n)
    if start >= words.n or words.start[start] - position > 3:
        return
    line_end = words.text.find("\n", words.start[start])
    line_end = len(words.text) if line_end < 0 else line_end
    while start < words.n and words.start[start] < line_end and words.low[start] not in TITLES:
        stop = parse_name(words, start, last_first=True, lower_case=not weak and label.endswith(("name", "patient")))
        while stop > start and words.start[stop - 1] >= line_end:
            stop -= 1
        if stop <= start or words.word(start) in CREDENTIALS or words.text[words.end[stop - 1] :][:1] == ":":
            return
        if not (looks_like_person(words, start, stop) or (not strict and _acceptable_value(words, start, stop))):
            return
        if strict and stop - start == 1 and not (is_listed(words, start) and words.low[start] not in EPONYMS):
            return
        yield name_span(words, start, stop, 0.85 if strict else 0.97, NAME_HEADERS[label])
        gap, start = words.gap(stop - 1), stop
        if start < words.n and words.low[start] == "and" and not gap.strip():
            start += 1
        elif not _VALUE_JOIN.match(gap):
            return
        while start < words.n and words.word(start).upper() in CREDENTIALS and words.word(start)[0].isupper():
            start += 1
        strict = True


def _acceptable_value(words: NoteWords, start: int, stop: int) -> bool:
    """A header value that is a name though in no list: no everyday words, not only short capitals."""
    first = words.word(start)
    if is_initial(first):
        return stop - start > 1 or words.gap(start)[:1] in (".", "\n", "", ",")
    # The value must stand alone: a verb after it means running text.
    alone = stop >= words.n or words.gap(stop - 1) != " " or not words.word(stop)[0].islower()
    alone = alone or words.low[stop] in ("and", "aged", "of", "at", "on", "for", "to")
    return (
        strip_possessive(words.low[start]) not in ORDINARY_WORDS and alone and not (first.isupper() and len(first) < 3)
    )
