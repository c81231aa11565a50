"""Names found by their context: titles, header fields, relatives, credentials, sign-offs and salutations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....lexicons.clinical import SAFE_PHRASES, SAFE_WORDS
from ....lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ....lexicons.names import (
    HONORIFICS,
    RELATIONS,
    TITLES,
)
from ...note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ...spans import PhiSpan
from .evidence import in_capitals, low_ordinary, name_span
from .followers import by_what_follows
from .headers import HEADER_ENDS, after_header
from .parser import (
    is_given_name,
    is_plain_name_word,
    is_surname,
    parse_name,
)

_TITLE_GAP = re.compile(r"\.?[ \t\u00a0]{0,2}(?:\n[ \t]{0,8})?\Z")
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
            if word in HEADER_ENDS or plain in HEADER_ENDS:
                yield from after_header(words, index)
        if word not in ORDINARY_WORDS and (text[starts[index]].isupper() or is_capitalised(words.word(index))):
            yield from by_what_follows(words, index)


_TRIGGERS = frozenset(HONORIFICS) | HEADER_ENDS


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
