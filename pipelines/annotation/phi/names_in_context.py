"""Names after a title or a label: "Dr. van der Berg", "Patient: DOE, JOHN", "cc: Jane Roe, MD; Karl Lund"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...lexicons.loading import word_list, word_table
from ...lexicons.loading import words as lexicon
from ...lexicons.names import (
    CREDENTIALS,
    HONORIFICS,
    NAME_HEADERS,
    RELATIONS,
    TITLES,
    WEAK_CREDENTIALS,
    ambiguous_given_names,
    given_names,
    surnames,
)
from ...lexicons.places import KEPT_PLACES
from ...lexicons.vocabulary import EPONYM_HEADS, EPONYMS, NAME_LIKE_WORDS, ORDINARY_WORDS, SAFE_PHRASES, SAFE_WORDS
from ..note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ..spans import PhiSpan
from .name_parser import (
    is_given_name,
    is_listed,
    is_plain_name_word,
    looks_like_person,
    name_span,
    parse_back,
    parse_name,
)

_TITLE_GAP = re.compile(r"\.?[ \t\u00a0]{0,2}(?:\n[ \t]{0,8})?\Z")
#: In capitals, and without a full stop, these are diagnoses and sides ("MS", "MR", "LT") as often as titles.
_CAPITALS = word_table("MS DR MR LT MISS PROF MX MASTER")
#: Titles that are words or units too, so that a name must follow that could be nothing else.
_WEAK_TITLES = word_table("lt capt master miss")
_LOWER_CASE = word_table("dr mr mrs ms drs prof")

#: Headers that also open other content (chief complaint, a list, a place): the value must look like a name.
_WEAK_HEADERS = lexicon("weak_headers")
_HEADER_WORDS = max(len(label.split()) for label in NAME_HEADERS)
_HEADER_ENDS = frozenset(label.split()[-1] for label in NAME_HEADERS)
_HEADER_MARK = re.compile(
    r"[ \t]*(?:\(s\))?[ \t]*(?::|>>|\||=|#:|[ \t]-[ \t]|\t)[ \t]*(?:\n(?=[^\n:]{3,40}(?:\n|$)))?[\s\[('\"]*"
)
_VALUE_JOIN = re.compile(r"[ \t]*(?:,|;|&|/|\band\b)[ \t]*(?:\band\b|&)?[ \t]*\Z|\A and \Z")
_NOT_A_PERSON = word_list("not_a_person")


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
    weak = label in _WEAK_HEADERS
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


_AGE_AHEAD = re.compile(
    r"[,.]?\s{1,2}\(?(?:(?:(?:is|was|presents as|remains)\s(?:(?:an?|our|this)\s)?|(?:an?|our|this)\s)"
    r"(?:[a-z]+[ ,]{1,2}){0,3}?)?\(?\d{1,3}\s?-?\s?(?:years?\b|year-old|yo\b|y[./]?o\b|yrs?\b|months?-old|month-old"
    r"|weeks?-old|day-old|(?-i:[MF])\b|y\b)"
    # A sex and an age, a date of birth or a record number.
    r"|,\s(?:M|F|male|female|man|woman)\b,?\s\(?\d{1,3}\b|,?\s\(?\d{1,3}\s?/?\s?[MF]\b|,?\s\(\d{1,3}[,)]"
    r"|,\s\d{1,3},\s|,?\s\d{1,2}/[MF]\b|,?\s[MF]\d{2}\b"
    r"|,\s(?:age|aged)\s\d|\s\((?:M|F|male|female|she|he|they)[,)/ ]"
    r"|(?:[,;|]?\s{0,3}\(?|\s-\s)(?:DOB|D\.O\.B|MRN|born\b|date of birth|aged \d|medical record|med rec|MR ?#|SSN)",
    re.I,
)
_CREDENTIAL = re.compile(
    r"(,[ \t\n]{0,2}|[ \t]{1,2}|,\.[ \t]?|[ \t]?\()((?:[A-Za-z]\.){2,4}|[A-Za-z]{2,8}(?:[-.][A-Za-z]{1,3}){0,2})"
    r"(?![A-Za-z'’])"
)
_MIXED_CREDENTIALS = frozenset("PhD PharmD PsyD Ph.D. Ph.D EdD Pharm.D Psy.D OTR-L MBChB DPhil".split())
#: Credentials that are states or words too.
_DOUBTFUL = word_table("PT OT MS BS MA PA DO OD DC ND CT")
_MEASURE_WORD = re.compile(r"\d|(?:I{1,3}|IV|VI{0,3}|[A-D]\d?)\Z")
#: Words before an eponym, a brand or a place rather than a person: "the Scarpa layer", "San Marcos".
_NO_PERSON_AFTER = word_list("no_person_after")


def by_what_follows(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Jane Roe, RN; Martha Collins is a 50-year-old; Smith, John (DOB ...); Anna by the lists."""
    raw, low = words.word(index), strip_possessive(words.low[index])
    text, end = words.text, words.end[index]
    after = text[end : end + 1]
    if after and after in ", (" and len(raw) > 1 and (match := _CREDENTIAL.match(text, end)):
        yield from _before_credential(words, index, match)
    if len(raw) > 2 and (not after or after in " ,(;|\n-") and _AGE_AHEAD.match(text, end):
        yield from _before_age(words, index)
    listed = low in given_names() or low.split("-")[0] in given_names()
    if listed or (low in surnames() and len(low) > 3):
        yield from _listed_alone(words, index, 0.7 if listed else 0.6)


def _before_age(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    first = parse_back(words, index)
    if first > index:
        return
    capitals = words.word(index).isupper()
    if capitals:
        if not any(is_listed(words, j) for j in range(first, index + 1)):
            return
        first -= first > 0 and words.gap(first - 1) == ", " and is_plain_name_word(words, first - 1)
    else:
        everyday = first == index and index and words.low[index - 1] in ambiguous_given_names()
        first -= bool(everyday) and words.gap(index - 1) == " " and words.word(index - 1)[0].isupper()
        opens = first == 0 or words.before(first).strip(" ")[-1:] in (".", "\n", ":", ";", "")
        alone = first == index and opens and words.gap(index) == " " and is_plain_name_word(words, first)
        named = words.low[first] in ambiguous_given_names() and first < index
        if not (alone or named or looks_like_person(words, first, index + 1)):
            return
    yield name_span(words, first, index + 1, 0.9 if capitals else 0.95, "patient")


def _before_credential(words: NoteWords, index: int, match: re.Match[str]) -> Iterator[PhiSpan]:
    written, comma = match[2], match[1][0] in ",(" or "(" in match[1]
    token = written.replace(".", "").replace("-", "").upper()
    if token not in CREDENTIALS or not (written.isupper() or written in _MIXED_CREDENTIALS):
        return
    first = parse_back(words, index)
    if first > index or (token in WEAK_CREDENTIALS and not comma) or (is_initial(words.word(index)) and first == index):
        return
    last_first = first > 0 and words.gap(first - 1) == ", " and is_given_name(words, first)
    first -= last_first and (is_plain_name_word(words, first - 1) or is_listed(words, first - 1))
    placed = first > 0 and words.low[first - 1] in ("in", "from", "near", "to", "of")
    if (token == "MD" and comma and placed) or re.search(r"\d{5}", words.text[match.end() : match.end() + 10]):
        return
    if token in _DOUBTFUL and not looks_like_person(words, first, index + 1):
        return
    indices = range(first, index + 1)
    plain = any(is_plain_name_word(words, j) or is_initial(words.word(j)) for j in indices)
    if first == index:
        plain = comma and plain and not words.word(index).isupper()
    if plain or is_listed(words, index):
        yield name_span(words, first, index + 1, 0.97, "clinician")


def _listed_alone(words: NoteWords, index: int, score: float) -> Iterator[PhiSpan]:
    """A listed name by itself, in title case, that is no eponym, place or product before a medical noun."""
    raw, low, text = words.word(index), strip_possessive(words.low[index]), words.text
    if raw.isupper() or not raw[0].isupper() or low in SAFE_WORDS or low in KEPT_PLACES:
        return
    tail = re.split(r"['’-]", raw)[-1]
    inner = not tail[1:].islower() and len(tail) > 1 and not low.startswith(("mc", "mac", "de", "la", "o"))
    if inner or low in EPONYMS or all(part in EPONYMS for part in low.split("-")):
        # PaCO2 is no Paco; Cormack-Lehane is a grade.
        return
    before, after = text[words.start[index] - 1 : words.start[index]], words.gap(index)
    following = words.word(index + 1) if index + 1 < words.n else ""
    if after in (" ", "-") and not EPONYM_HEADS.isdisjoint(words.low[index + 1 : index + 3]):
        return
    if (index and words.low[index - 1] in _NO_PERSON_AFTER) or before == "-" or after[:1] == "-":
        return
    if _in_title_case(words, index) or (score < 0.7 and after == " " and _MEASURE_WORD.match(following)):
        return
    initial = is_initial(following) and after == " " and words.gap(index + 1).startswith(".")
    yield name_span(words, index, index + (2 if initial else 1), score, None)


def _in_title_case(words: NoteWords, index: int) -> bool:
    """Whether the word stands in a run of capitalised words, as in a heading."""

    def capital(at: int) -> bool:
        return is_capitalised(words.word(at)) and not words.word(at).isupper()

    if index + 1 < words.n and words.gap(index) == " " and capital(index + 1):
        return True
    if not index or words.gap(index - 1) != " " or not capital(index - 1):
        return False
    # A capital that only opens the sentence.
    opens = index == 1 or words.before(index - 1).strip(" ")[-1:] in (".", "\n", ":", ";", "", "?", "!")
    return not (opens and strip_possessive(words.low[index - 1]) in ORDINARY_WORDS)
