"""Names found by their context: titles, header fields, relatives, credentials, sign-offs and salutations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import CLINICAL_WORDS, EPONYMS, SAFE_PHRASES, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.names import (
    CREDENTIALS,
    HONORIFICS,
    NAMED_CUES,
    PERSON_CUES,
    RELATIONS,
    SALUTATIONS,
    TITLES,
)
from ...note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ...spans import PhiSpan
from ..unknown_words import is_unknown
from .evidence import in_capitals, looks_like_person, low_ordinary, medical_head, name_span
from .followers import by_what_follows
from .headers import HEADER_ENDS, after_header
from .parser import (
    is_given_name,
    is_name_word,
    is_plain_name_word,
    is_surname,
    parse_name,
)

_TITLE_GAP = re.compile(r"\.?[ \t\u00a0]{0,2}(?:\n[ \t]{0,8})?\Z")
_RELATION_GAP = re.compile(r"(?:\s|,\s|\s?\(|:\s|,\s?named\s|\s?-\s|\s?–\s|\s?—\s|\s\")\Z")
_INITIALS_LINE = re.compile(
    r"^[ \t]*([A-Z]{2,4})(?:[ \t]?/[ \t]?|:(?:[ \t](?![a-z]))?)([A-Za-z]{2,4}\d{0,3})"
    r"(?=[ \t]*$|[ \t]+(?:D|T|DD|DT|Job|\d{1,2}/))",
    re.M,
)
_SIGNED_INITIALS = re.compile(
    r"\b(?:[Ii]nitials|[Ii]nitialed by)[ \t]?[:=]?[ \t]([A-Z]\.?[ \t]?(?:[A-Z]\.?[ \t]?){0,2}[A-Z]\.?)(?![\w.])"
)
_AGED_INITIALS = re.compile(
    r"(?<![\w.])([A-Z]\.[ ]?(?:[A-Z]\.){1,2})(?=,?[ (]{1,2}\d{1,3}[ ]?[/-]?[ ]?(?:[MF]\b|y|mo\b))"
)
_PATIENT_INITIALS = re.compile(r"\b([Pp]atient|[Pp]t|PATIENT|PT)\.?,?[ \t]((?:[A-Z]\.[ \t]?){2,3})")


def find_names_by_context(words: NoteWords) -> list[PhiSpan]:
    """NAME spans whose context shows that they are names, with the role where the context tells it.

    The spans may overlap; `resolve_overlaps` joins them.
    """
    spans = list(_walk(words))
    text = words.text
    for match in _INITIALS_LINE.finditer(text):
        first, second = match.group(1).lower(), match.group(2).lower()
        if first not in ORDINARY_WORDS and second not in ORDINARY_WORDS:
            spans.append(PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "clinician"))
            spans.append(PhiSpan(match.start(2), match.end(2), "NAME", 0.9, "rule", None))
    for match in _SIGNED_INITIALS.finditer(text) if words.has("initials", "initialed") else ():
        spans.append(PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", None))
    for match in _AGED_INITIALS.finditer(text) if words.initials else ():
        spans.append(PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "patient"))
    for match in _PATIENT_INITIALS.finditer(text) if words.initials else ():
        end = match.start(2) + len(match.group(2).rstrip())
        spans.append(PhiSpan(match.start(2), end, "NAME", 0.9, "rule", "patient"))
    return spans


def _walk(words: NoteWords) -> Iterator[PhiSpan]:
    """Every context cue of the note, left to right."""
    low, text, starts = words.low, words.text, words.start
    for index, plain in enumerate(low):
        word = plain[:-2] if plain.endswith("'s") else plain
        if word in _TRIGGERS or plain in _TRIGGERS:
            if word in HONORIFICS:
                yield from _after_title(words, index, word)
            if word in RELATIONS:
                yield from _after_relation(words, index)
            if word in HEADER_ENDS or plain in HEADER_ENDS:
                yield from after_header(words, index)
            if word in _ROOMS:
                yield from _after_room(words, index)
            if word in SALUTATIONS:
                yield from _after_salutation(words, index)
            if word in NAMED_CUES:
                yield from _after_cue(words, index, sure=True)
            if index and (
                (low[index - 1], word) in PERSON_CUES or (word in ("is", "was") and low[index - 1] in RELATIONS)
            ):
                yield from _after_cue(words, index, sure=False)
        if word not in ORDINARY_WORDS and (text[starts[index]].isupper() or is_capitalised(words.word(index))):
            yield from by_what_follows(words, index)


_ROOMS = frozenset(("bed", "room", "rm"))
_TRIGGERS = (
    _ROOMS
    | frozenset(HONORIFICS)
    | RELATIONS
    | HEADER_ENDS
    | SALUTATIONS
    | NAMED_CUES
    | {cue[1] for cue in PERSON_CUES}
    | {"is", "was"}
)


def _after_title(words: NoteWords, index: int, title: str) -> Iterator[PhiSpan]:
    """Dr. P., Mrs. van der Berg, Drs. Smith and Jones, nurse Kelly."""
    raw = words.word(index)
    if raw.endswith(("'s", "’s")):
        return
    gap = words.gap(index)
    period = gap.startswith(".")
    start = index + 1
    if start >= words.n or not _TITLE_GAP.match(gap):
        # "Mr. & Mrs. Smith" is read from the second title.
        return
    proper = title in TITLES
    role = HONORIFICS[title]
    if raw in ("MX", "mx", "MASTER", "master"):
        return
    if raw in ("MS", "DR", "MR", "MS", "LT", "MISS", "PROF") and not period:
        # Multiple sclerosis, mitral regurgitation, left: a title only before a name in capitals.
        if not (is_plain_name_word(words, start) and words.word(start).isupper()) or not in_capitals(words, index):
            return
        if raw in ("MS", "MR", "LT") and not (is_given_name(words, start) or is_surname(words, start)):
            return
    initial = is_initial(words.word(start)) and words.gap(start).startswith(".")
    if raw in ("MS", "MR", "LT") and period and not is_plain_name_word(words, start) and not initial:
        return
    if (
        raw in ("lt", "ms", "mr", "capt", "master", "miss", "Master")
        and not period
        and not is_plain_name_word(words, start)
    ) and (raw in ("lt", "capt", "master", "miss", "Master") or low_ordinary(words, start)):
        return
    if raw == "ms" and index and words.low[index - 1].isdigit():
        return
    if title == "lt" and not is_plain_name_word(words, start):
        return
    if title == "capt" and not is_plain_name_word(words, start):
        return
    word = words.word(start)
    if "\n" in gap and not (is_plain_name_word(words, start) or is_surname(words, start)):
        return
    if proper:
        sure = raw[0].isupper() and "\n" not in gap and (title != "doctor" or not low_ordinary(words, start))
        if (
            sure
            and low_ordinary(words, start)
            and not period
            and not (title in ("dr", "mr", "mrs") and raw != raw.upper())
        ):
            return
        if sure and low_ordinary(words, start) and title in ("doctor", "professor", "miss", "master"):
            return
        stop = parse_name(words, start, sure_first=sure, lower_case=title in ("dr", "mr", "mrs", "ms", "drs", "prof"))
    else:
        if period or not (is_plain_name_word(words, start) or (is_initial(word) and words.gap(start).startswith("."))):
            return
        if raw.isupper() and not word.isupper() and title not in ("pcp", "rn", "np", "cna", "pt", "ma", "lpn"):
            return
        if (
            word.isupper()
            and len(word) > 1
            and not raw.isupper()
            and not (is_given_name(words, start) or is_surname(words, start))
        ):
            return
        stop = parse_name(words, start)
        if strip_possessive(words.low[start]) in SAFE_WORDS:
            return
        if raw[0].isupper() and stop - start == 1 and not (is_given_name(words, start) or is_surname(words, start)):
            # A heading in title case: "Attending Note", "Resident Education".
            return
    if stop <= start or " ".join(words.low[start:stop]) in SAFE_PHRASES:
        return
    if role == "patient":
        role = "relative" if any(low in RELATIONS for low in words.low[max(0, index - 3) : index]) else "patient"
    yield name_span(words, start, stop, 0.98 if proper else 0.85, role)
    # Drs. Smith and Jones; Dr. Smith/Jones; Drs. A, B and C
    plural = title in ("drs", "messrs")
    hops = 0
    while stop < words.n and hops < 4:
        gap = words.gap(stop - 1)
        nxt = stop
        if gap.strip() == "" and words.low[stop] == "and" and plural:
            nxt = stop + 1
        elif gap in (", ", " & ", "/") and (plural or (gap == "/" and is_plain_name_word(words, stop))):
            nxt = stop + 1 if words.low[stop] == "and" else stop
        else:
            break
        everyday = plural and nxt < words.n and strip_possessive(words.low[nxt]) in NAME_LIKE_WORDS
        end = parse_name(words, nxt, sure_first=everyday) if nxt < words.n else nxt
        if end <= nxt:
            break
        yield name_span(words, nxt, end, 0.9, role)
        stop = end
        hops += 1


def _after_relation(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """his wife Anna; daughter, Kim; the other son (Tom Lee)."""
    start = index + 1
    if start >= words.n or words.word(index)[-2:] in ("'s", "’s"):
        return
    gap = words.gap(index)
    if words.low[start] in ("named", "called", "is", "name", "and") and gap == " ":
        return
    if not _RELATION_GAP.match(gap):
        return
    first = words.word(start)
    if not is_plain_name_word(words, start):
        if not (
            is_capitalised(first) and strip_possessive(words.low[start]) in NAME_LIKE_WORDS and gap in (" ", ", ", " (")
        ):
            return
        low = strip_possessive(words.low[start])
        if first.isupper() or (low in EPONYMS and not is_given_name(words, start)):
            return
    raw = words.word(index)
    if first.isupper() and not raw.isupper() and not (is_given_name(words, start) or is_surname(words, start)):
        return
    listed = is_given_name(words, start) or is_surname(words, start)
    if first.isupper() and raw.isupper() and not listed and not is_unknown(words.low[start]):
        # In capitals a verb follows its subject as a name would: "THE PARENTS UNDERSTOOD".
        return
    if ":" in gap and not looks_like_person(words, start, parse_name(words, start)):
        return
    stop = parse_name(words, start, sure_first=strip_possessive(words.low[start]) in NAME_LIKE_WORDS)
    if stop > start and " ".join(words.low[start:stop]) not in SAFE_PHRASES:
        if gap == ", " and not (looks_like_person(words, start, stop)):
            return
        yield name_span(words, start, stop, 0.9, "relative")
        if (
            stop + 1 < words.n
            and words.low[stop] == "and"
            and words.gap(stop - 1) == " "
            and is_plain_name_word(words, stop + 1)
            and is_given_name(words, stop + 1)
        ):
            yield name_span(words, stop + 1, parse_name(words, stop + 1), 0.85, "relative")


def _after_room(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """bed 3 (Quigley); Room 12, Petersen; rm 4: Smith."""
    start = index + 2
    if start >= words.n or not words.low[index + 1].isdigit() or words.gap(index) != " ":
        return
    listed = words.gap(index + 1) == " " and words.gap(start)[:1] == "," and is_name_word(words, start)
    if words.gap(index + 1) not in (" (", ", ", ": ", " - ", " ") or not (
        (listed and words.low[start] not in CLINICAL_WORDS)
        or is_surname(words, start)
        or is_given_name(words, start)
        or (words.gap(index + 1) in (" (", ": ") and is_plain_name_word(words, start))
    ):
        return
    if words.word(start).isupper() or strip_possessive(words.low[start]) in SAFE_WORDS:
        return
    stop = parse_name(words, start)
    if stop > start and not medical_head(words, stop):
        yield name_span(words, start, stop, 0.85, "patient")


def _after_salutation(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Dear Anna,  -  Sincerely, / John Roe."""
    start = index + 1
    if start >= words.n:
        return
    gap = words.gap(index)
    low = words.low[index]
    opening = low in ("dear", "hi", "hello")
    if opening and gap != " ":
        return
    if not opening and not re.match(r"[,!.]?\s{1,3}\Z|,?\s*\n\s*\Z", gap):
        return
    if not opening and not words.word(index)[0].isupper():
        return
    stop = parse_name(words, start)
    if stop <= start:
        return
    single = stop - start == 1
    if (
        single
        and not (is_given_name(words, start) or (opening and is_plain_name_word(words, start)))
        and not (
            opening
            and is_capitalised(words.word(start))
            and words.gap(start)[:1] == ","
            and not low_ordinary(words, start)
        )
    ):
        return
    if not single and not looks_like_person(words, start, stop):
        return
    yield name_span(words, start, stop, 0.9, "clinician" if not opening else None)


def _after_cue(words: NoteWords, index: int, *, sure: bool) -> Iterator[PhiSpan]:
    """a son named Kim; spoke with Anna Roe; seen by J. Smith."""
    start = index + 1
    if start >= words.n or words.gap(index) not in (" ", ": ", "\n", ' "'):
        return
    everyday = is_capitalised(words.word(start)) and words.low[start] in NAME_LIKE_WORDS
    if not (is_plain_name_word(words, start) or is_initial(words.word(start)) or everyday):
        return
    if words.word(index).isupper() and not words.word(start).isupper():
        return
    if words.word(start) in CREDENTIALS:
        return
    stop = parse_name(words, start)
    if stop <= start:
        return
    single = stop - start == 1
    role = _role_of_cue(words, index)
    if single:
        known = is_given_name(words, start) or is_surname(words, start)
        if is_initial(words.word(start)):
            return
        if not known and not (sure and is_plain_name_word(words, start) and not words.word(start).isupper()):
            return
        if words.word(start).isupper() and not words.word(index).isupper():
            return
    elif not looks_like_person(words, start, stop):
        return
    yield name_span(words, start, stop, 0.85, role)


def _role_of_cue(words: NoteWords, index: int) -> str | None:
    before = words.low[max(0, index - 4) : index]
    if any(word in RELATIONS for word in before):
        return "relative"
    if words.low[index] == "by" and words.low[index - 1] not in ("accompanied", "brought", "goes"):
        return "clinician"
    return None
