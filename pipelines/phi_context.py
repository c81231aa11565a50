"""Names found by their context: titles, header fields, relatives, credentials, sign-offs and salutations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .common_words import NAME_LIKE_WORDS, ORDINARY_WORDS
from .name_cues import (
    CREDENTIALS,
    HONORIFICS,
    NAME_HEADERS,
    NAMED_CUES,
    PERSON_CUES,
    RELATIONS,
    SALUTATIONS,
    TITLES,
    WEAK_CREDENTIALS,
    WEAK_HEADERS,
)
from .name_lexicon import ambiguous_given_names, given_names, surnames
from .name_parser import (
    is_given_name,
    is_name_word,
    is_plain_name_word,
    is_surname,
    name_end_offset,
    parse_back,
    parse_name,
)
from .note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from .place_patterns import KEPT_PLACES
from .safe_terms import EPONYM_HEADS, EPONYMS, SAFE_PHRASES, SAFE_WORDS
from .spans import PhiSpan
from .word_table import word_table

_HEADER_WORDS = max(len(label.split()) for label in NAME_HEADERS)
_HEADER_ENDS = frozenset(label.split()[-1] for label in NAME_HEADERS)
_HEADER_MARK = re.compile(
    r"[ \t]*(?:\(s\))?[ \t]*(?::|>>|\||=|#:|[ \t]-[ \t]|\t)[ \t]*(?:\n(?=[^\n:]{3,40}(?:\n|$)))?[\s\[('\"]*"
)
_VALUE_JOIN = re.compile(r"[ \t]*(?:,|;|&|/|\band\b)[ \t]*(?:\band\b|&)?[ \t]*\Z|\A and \Z")
_TITLE_GAP = re.compile(r"\.?[ \t\u00a0]{0,2}(?:\n[ \t]{0,8})?\Z")
_RELATION_GAP = re.compile(r"(?:\s|,\s|\s?\(|:\s|,\s?named\s|\s?-\s|\s?–\s|\s?—\s|\s\")\Z")
_INITIALS_LINE = re.compile(
    r"^[ \t]*([A-Z]{2,4})[ \t]?[/:][ \t]?([A-Za-z]{2,4}\d{0,3})(?=[ \t]*$|[ \t]+(?:D|T|DD|DT|Job|\d{1,2}/))", re.M
)
_SIGNED_INITIALS = re.compile(
    r"\b(?:[Ii]nitials|[Ii]nitialed by)[ \t]?[:=]?[ \t]([A-Z]\.?[ \t]?(?:[A-Z]\.?[ \t]?){0,2}[A-Z]\.?)(?![\w.])"
)
_AGED_INITIALS = re.compile(r"(?<![\w.])([A-Z]\.[ ]?(?:[A-Z]\.){1,2})(?=,?[ (]{1,2}\d{1,3}[ ]?[/-]?[ ]?(?:[MF]\b|y|mo\b))")
_PATIENT_INITIALS = re.compile(r"\b([Pp]atient|[Pp]t|PATIENT|PT)\.?,?[ \t]((?:[A-Z]\.[ \t]?){2,3})")
_AGE_AHEAD = re.compile(
    r"[,.]?\s{1,2}\(?(?:(?:(?:is|was|presents as|remains)\s(?:(?:an?|our|this)\s)?|(?:an?|our|this)\s)(?:[a-z]+[ ,]{1,2}){0,3}?)?\(?\d{1,3}"
    r"\s?-?\s?(?:years?\b|year-old|yo\b|y[./]?o\b|yrs?\b|months?-old|month-old|weeks?-old|day-old|(?-i:[MF])\b|y\b)",
    re.I,
)
_SEX_AHEAD = re.compile(
    r",\s(?:M|F|male|female|man|woman)\b,?\s\(?\d{1,3}\b|,?\s\(?\d{1,3}\s?/?\s?[MF]\b|,?\s\((?:she|he|they)/|,\s\d{1,3},\s|"
    r",?\s\d{1,2}/[MF]\b|,?\s\(\d{1,3}[,)]|,?\s[MF]\d{2}\b|,\s(?:age|aged)\s\d|\s\((?:M|F|male|female)[,) ]"
)
_DOB_AHEAD = re.compile(
    r"(?:[,;|]?\s{0,3}\(?|\s-\s)(?:DOB|D\.O\.B|MRN|born\b|date of birth|aged \d|medical record|med rec|MR ?#|SSN|\d{1,3} ?y/?o\b)",
    re.I,
)
_CREDENTIAL = re.compile(
    r"(?:,[ \t\n]{0,2}|[ \t]{1,2}|,?\.[ \t]?|[ \t]?\()((?:[A-Za-z]\.){2,4}|[A-Za-z]{2,8}(?:[-.][A-Za-z]{1,3}){0,2})(?![A-Za-z'’])"
)


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
    for match in _AGED_INITIALS.finditer(text):
        spans.append(PhiSpan(match.start(1), match.end(1), "NAME", 0.9, "rule", "patient"))
    for match in _PATIENT_INITIALS.finditer(text):
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
            if word in _HEADER_ENDS or plain in _HEADER_ENDS:
                yield from _after_header(words, index)
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
            yield from _by_what_follows(words, index)


_ROOMS = frozenset(("bed", "room", "rm"))
_TRIGGERS = (
    _ROOMS
    | frozenset(HONORIFICS)
    | RELATIONS
    | _HEADER_ENDS
    | SALUTATIONS
    | NAMED_CUES
    | {cue[1] for cue in PERSON_CUES}
    | {"is", "was"}
)


def _span(words: NoteWords, first: int, stop: int, score: float, role: str | None) -> PhiSpan:
    return PhiSpan(words.start[first], name_end_offset(words, stop), "NAME", score, "rule", role)


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
        if not (is_plain_name_word(words, start) and words.word(start).isupper()) or not _upper_line(words, index):
            return
        if raw in ("MS", "MR", "LT") and not (is_given_name(words, start) or is_surname(words, start)):
            return
    if raw in ("MS", "MR", "LT") and period and not is_plain_name_word(words, start):
        if not (is_initial(words.word(start)) and words.gap(start).startswith(".")):
            return
    if (
        raw in ("lt", "ms", "mr", "capt", "master", "miss", "Master")
        and not period
        and not is_plain_name_word(words, start)
    ):
        if raw in ("lt", "capt", "master", "miss", "Master") or low_ordinary(words, start):
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
    if stop <= start:
        return
    if role == "patient":
        role = "relative" if any(low in RELATIONS for low in words.low[max(0, index - 3) : index]) else "patient"
    yield _span(words, start, stop, 0.98 if proper else 0.85, role)
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
        end = parse_name(words, nxt) if nxt < words.n else nxt
        if end <= nxt:
            break
        yield _span(words, nxt, end, 0.9, role)
        stop = end
        hops += 1


def low_ordinary(words: NoteWords, index: int) -> bool:
    """Whether the word is an everyday word, whatever its case."""
    return strip_possessive(words.low[index]) in ORDINARY_WORDS


def _upper_line(words: NoteWords, index: int) -> bool:
    """Whether the words around `index` are all in capitals."""
    around = [words.word(j) for j in range(max(0, index - 3), min(words.n, index + 4))]
    return all(word.isupper() or word.isdigit() for word in around)


def _looks_like_person(words: NoteWords, first: int, stop: int) -> bool:
    """Whether the words of a candidate are a person's name rather than another capitalised phrase."""
    indices = range(first, stop)
    if any(is_given_name(words, j) or is_surname(words, j) for j in indices):
        return True
    plain = [j for j in indices if is_plain_name_word(words, j)]
    initials = [j for j in indices if is_initial(words.word(j))]
    return (
        bool(plain)
        and (len(plain) + len(initials) >= 2)
        and not all(words.word(j).isupper() and len(words.word(j)) < 4 for j in plain)
    )


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
        if strip_possessive(words.low[start]) in EPONYMS or first.isupper():
            return
    raw = words.word(index)
    if first.isupper() and not raw.isupper() and not (is_given_name(words, start) or is_surname(words, start)):
        return
    if ":" in gap and not _looks_like_person(words, start, parse_name(words, start)):
        return
    stop = parse_name(words, start, sure_first=strip_possessive(words.low[start]) in NAME_LIKE_WORDS)
    if stop > start:
        if gap == ", " and not (_looks_like_person(words, start, stop)):
            return
        yield _span(words, start, stop, 0.9, "relative")
        if (
            stop + 1 < words.n
            and words.low[stop] == "and"
            and words.gap(stop - 1) == " "
            and is_plain_name_word(words, stop + 1)
            and is_given_name(words, stop + 1)
        ):
            yield _span(words, stop + 1, parse_name(words, stop + 1), 0.85, "relative")


def _after_room(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """bed 3 (Quigley); Room 12, Petersen; rm 4: Smith."""
    start = index + 2
    if start >= words.n or not words.low[index + 1].isdigit() or words.gap(index) != " ":
        return
    if words.gap(index + 1) not in (" (", ", ", ": ", " - ", " ") or not (
        is_surname(words, start)
        or is_given_name(words, start)
        or (words.gap(index + 1) == " (" and is_plain_name_word(words, start))
    ):
        return
    if words.word(start).isupper() or strip_possessive(words.low[start]) in SAFE_WORDS:
        return
    stop = parse_name(words, start)
    if stop > start and not _medical_head(words, stop):
        yield _span(words, start, stop, 0.85, "patient")


def _after_header(words: NoteWords, index: int) -> Iterator[PhiSpan]:
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
        if words.low[start] in TITLES:
            break
        person = parse_name(words, start, last_first=True, lower_case=not weak and label.endswith(("name", "patient")))
        while person > start and words.start[person - 1] >= line_end:
            person -= 1
        if person <= start:
            break
        single = person - start == 1
        ok = _looks_like_person(words, start, person)
        if not ok and not strict:
            ok = _acceptable_value(words, start, person)
        if single and strict and ok:
            ok = is_given_name(words, start) or (is_surname(words, start) and not words.word(start).isupper())
            ok = ok and strip_possessive(words.low[start]) not in EPONYMS
        if words.word(person - 1) and words.text[words.end[person - 1] : words.end[person - 1] + 1] == ":":
            break
        if not ok:
            break
        yield _span(words, start, person, 0.97 if not strict else 0.85, role)
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
    if single and not (is_given_name(words, start) or (opening and is_plain_name_word(words, start))):
        if not (
            opening
            and is_capitalised(words.word(start))
            and words.gap(start)[:1] == ","
            and not low_ordinary(words, start)
        ):
            return
    if not single and not _looks_like_person(words, start, stop):
        return
    yield _span(words, start, stop, 0.9, "clinician" if not opening else None)


def _after_cue(words: NoteWords, index: int, *, sure: bool) -> Iterator[PhiSpan]:
    """a son named Kim; spoke with Anna Roe; seen by J. Smith."""
    start = index + 1
    if start >= words.n or words.gap(index) not in (" ", ": ", "\n", ' "'):
        return
    if not (is_plain_name_word(words, start) or is_initial(words.word(start))):
        if not (is_capitalised(words.word(start)) and words.low[start] in NAME_LIKE_WORDS):
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
    elif not _looks_like_person(words, start, stop):
        return
    yield _span(words, start, stop, 0.85, role)


def _role_of_cue(words: NoteWords, index: int) -> str | None:
    before = words.low[max(0, index - 4) : index]
    if any(word in RELATIONS for word in before):
        return "relative"
    if words.low[index] == "by" and words.low[index - 1] not in ("accompanied", "brought", "goes"):
        return "clinician"
    return None


def _by_what_follows(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Jane Roe, RN; Martha Collins is a 50-year-old; Smith, John (DOB ...); Anna Roe by the lists."""
    raw = words.word(index)
    low = strip_possessive(words.low[index])
    capital = raw[0].isupper() or is_capitalised(raw)
    if not capital or low in ORDINARY_WORDS:
        return
    text, end = words.text, words.end[index]
    # A closing credential.
    after = text[end : end + 3]
    if after and after[0] in ",. (" and not (len(raw) == 1 and after[0] != "."):
        match = _CREDENTIAL.match(text, end if len(raw) > 1 else end + 1)
        if match:
            token = match.group(1).replace(".", "").replace("-", "").upper()
            credential = match.group(1)
            spelled = credential.isupper() or credential in (
                "PhD",
                "PharmD",
                "PsyD",
                "Ph.D.",
                "Ph.D",
                "EdD",
                "Pharm.D",
                "Psy.D",
                "OTR-L",
                "MBChB",
                "DPhil",
            )
            if token in CREDENTIALS and spelled and after[0] != ".":
                comma = "," in match.group()[:2] or "(" in match.group()[:2]
                yield from _before_credential(words, index, token, comma)
    # An age, a date of birth or a record number right after the name.
    if (after[:1] in " ,(;|\n-" or not after) and len(raw) > 1:
        ahead = _AGE_AHEAD.match(text, end) or _DOB_AHEAD.match(text, end) or _SEX_AHEAD.match(text, end)
        if ahead and not raw.isupper() | (len(raw) < 3):
            first = parse_back(words, index)
            if (
                first == index
                and index
                and words.low[index - 1] in ambiguous_given_names()
                and words.gap(index - 1) == " "
            ):
                first -= words.word(index - 1)[0].isupper()
            if first <= index and _person_before_age(words, first, index + 1):
                yield _span(words, first, index + 1, 0.95, "patient")
        elif ahead and raw.isupper() and len(raw) > 2:
            first = parse_back(words, index)
            if first <= index and any(is_given_name(words, j) or is_surname(words, j) for j in range(first, index + 1)):
                first = _last_first_back(words, first)
                yield _span(words, first, index + 1, 0.9, "patient")
    # Given name and surname by the lists.
    if low in given_names() or ("-" in low and low.split("-")[0] in given_names()):
        yield from _by_lists(words, index)
        yield from _alone(words, index, 0.7)
    elif low in surnames() and len(low) > 3:
        yield from _alone(words, index, 0.6)
    elif low in ambiguous_given_names() and not raw.isupper():
        yield from _ambiguous_pair(words, index)


def _last_first_back(words: NoteWords, first: int) -> int:
    """Moves back over "SMITH, " where a surname in the same case stands before a given name."""
    if first > 0 and words.gap(first - 1) == ", " and is_plain_name_word(words, first - 1):
        return first - 1
    return first


def _person_before_age(words: NoteWords, first: int, stop: int) -> bool:
    if stop - first == 2 and words.low[first] in ambiguous_given_names() and is_name_word(words, stop - 1):
        return True
    if _looks_like_person(words, first, stop):
        return True
    word = words.word(stop - 1)
    start_of_sentence = first == 0 or words.before(first).strip(" ")[-1:] in (".", "\n", ":", ";", "")
    verb = words.gap(stop - 1) == " "
    return stop - first == 1 and verb and is_plain_name_word(words, first) and not word.isupper() and start_of_sentence


def _before_credential(words: NoteWords, index: int, token: str, comma: bool) -> Iterator[PhiSpan]:
    if token in WEAK_CREDENTIALS and not comma:
        return
    first = parse_back(words, index)
    if first > index:
        return
    if (
        first > 0
        and words.gap(first - 1) == ", "
        and (is_plain_name_word(words, first - 1) or is_surname(words, first - 1))
        and is_given_name(words, first)
    ):
        first -= 1
    count = index - first + 1
    if (
        token == "MD"
        and comma
        and count <= 2
        and first > 0
        and words.low[first - 1] in ("in", "from", "near", "to", "of")
    ):
        return
    if token in ("PA", "MA", "MS", "MD", "DC", "ND", "CT", "OT", "PT"):
        ahead = words.text[words.end[index] : words.end[index] + 16]
        if re.search(r"\d{5}", ahead):
            return
    if token in ("PT", "OT", "MS", "BS", "MA", "PA", "DO", "OD", "DC") and not _looks_like_person(
        words, first, index + 1
    ):
        return
    if count == 1:
        low = strip_possessive(words.low[index])
        plain = is_plain_name_word(words, index) and not words.word(index).isupper()
        if not (comma and (plain or (words.word(index).isupper() and low in surnames()))) and not is_surname(
            words, index
        ):
            return
        if is_initial(words.word(index)):
            return
    elif not any(is_plain_name_word(words, j) for j in range(first, index + 1)) and not any(
        is_initial(words.word(j)) for j in range(first, index + 1)
    ):
        return
    yield _span(words, first, index + 1, 0.97, "clinician")


def _by_lists(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """A listed given name followed by a surname ("Martha Collins"), or "Collins, Martha"."""
    if not is_capitalised(words.word(index)) or words.low[index].endswith("'s"):
        return
    low = words.low[index]
    stop = parse_name(words, index)
    last = stop - 1
    while last > index and (len(words.low[last]) == 1 or words.low[last] in ("jr", "sr", "ii", "iii", "iv")):
        last -= 1
    if last > index:
        tail = strip_possessive(words.low[last])
        if last > index + 3:
            return
        listed = tail in surnames() or tail in given_names() or tail in NAME_LIKE_WORDS
        if f"{low} {tail}" in SAFE_PHRASES:
            return
        if tail in EPONYM_HEADS or (tail in NAME_LIKE_WORDS and _title_case_run(words, index, stop)):
            return
        if (low in EPONYMS or tail in EPONYMS) and _medical_head(words, stop):
            return
        if words.word(index).isupper() and not listed:
            return
        if not listed and _title_case_run(words, index, stop):
            return
        yield _span(words, index, stop, 0.8 if listed else 0.6, None)
        return
    if index > 0 and words.gap(index - 1) == ", " and is_plain_name_word(words, index - 1):
        previous = words.low[index - 1]
        upper = words.word(index).isupper()
        if upper != words.word(index - 1).isupper() or (is_given_name(words, index - 1) and previous not in surnames()):
            return
        line_start = index == 1 or words.before(index - 1)[-1:] in ("\n", ":", "|", "\t")
        ahead = words.text[words.end[index] : words.end[index] + 2]
        if previous in surnames() and (line_start or re.match(r" [A-Z]", ahead) or upper):
            yield _span(words, index - 1, stop, 0.8, None)


_MEASURE_WORD = re.compile(r"\d|(?:I{1,3}|IV|VI{0,3}|[A-D]\d?)\Z")

#: Words before an eponym or a brand rather than a person: "the Scarpa layer", "a Richards shaver".
_ARTICLES = frozenset(
    (
        "the",
        "a",
        "an",
        "another",
        "this",
        "using",
        "modified",
        "standard",
        "via",
        "each",
        "no",
        "positive",
        "negative",
        "bilateral",
        "left",
        "right",
    )
)


def _alone(words: NoteWords, index: int, score: float) -> Iterator[PhiSpan]:
    """A listed name by itself, in title case, that is no eponym, place or product before a medical noun."""
    raw, low = words.word(index), strip_possessive(words.low[index])
    if raw.isupper() or not raw[0].isupper() or low in EPONYMS or low in SAFE_WORDS or low in KEPT_PLACES:
        return
    if words.gap(index) in (" ", "-") and any(
        words.low[j] in EPONYM_HEADS for j in range(index + 1, min(words.n, index + 3))
    ):
        return
    if index and words.low[index - 1] in _ARTICLES and words.gap(index - 1) == " ":
        return
    if index and words.low[index - 1] in (
        "san",
        "santa",
        "st",
        "saint",
        "los",
        "las",
        "el",
        "port",
        "fort",
        "mount",
        "lake",
        "north",
        "south",
    ):
        return
    if (
        words.text[words.end[index] : words.end[index] + 1] == "-"
        or words.text[words.start[index] - 1 : words.start[index]] == "-"
    ):
        return
    if _title_case_run(words, index, index + 1):
        return
    if score < 0.7 and words.gap(index) == " " and index + 1 < words.n and _MEASURE_WORD.match(words.word(index + 1)):
        # A scale and its value: "Morse 55", "Fontaine III".
        return
    stop = index + 1
    if stop < words.n and words.gap(index) == " " and is_initial(words.word(stop)) and words.gap(stop).startswith("."):
        stop += 1
    elif score < 0.7 and stop < words.n and words.gap(index) == ", " and is_plain_name_word(words, stop):
        # Kaur, Harpreet (or with a comma after it)
        closed = words.gap(stop)[:2] in (" (", ", ", "; ") or words.gap(stop)[:1] == "\n"
        if closed and not words.word(stop).isupper() and words.low[stop] not in KEPT_PLACES | SAFE_WORDS:
            stop += 1
    yield _span(words, index, stop, score, None)


def _ambiguous_pair(words: NoteWords, index: int) -> Iterator[PhiSpan]:
    """Rose Miller, Mark A. Johnson: an everyday word that is a given name, before a listed surname."""
    stop = parse_name(words, index)
    if stop - index < 2 or words.low[index].endswith("'s"):
        return
    tail = strip_possessive(words.low[stop - 1])
    if tail not in surnames() or words.word(stop - 1).isupper() or _medical_head(words, stop):
        return
    # "Will Johnson come?" opens a sentence with a verb.
    if words.low[index] in ("will", "may", "can", "do", "so", "mark", "max", "mix") and words.before(index).strip(" ")[
        -1:
    ] in (".", "?", "\n", ""):
        if (
            stop < words.n
            and words.word(stop)[0].islower()
            and words.low[stop] not in ("is", "was", "has", "had", "and")
        ):
            return
    yield _span(words, index, stop, 0.75, None)


def _medical_head(words: NoteWords, stop: int) -> bool:
    """Whether the word after a candidate makes it an eponym ("Marie Tooth disease")."""
    return stop < words.n and words.gap(stop - 1) in (" ", "'s ", "-") and words.low[stop] in EPONYM_HEADS


def _title_case_run(words: NoteWords, first: int, stop: int) -> bool:
    """Whether the candidate stands in a run of capitalised words, as in a heading."""
    before = first > 0 and words.gap(first - 1) == " " and is_capitalised(words.word(first - 1))
    before = before and not words.word(first - 1).isupper()
    if before and low_ordinary(words, first - 1):
        # A capital that only opens the sentence.
        opening = first == 1 or words.before(first - 1).strip(" ")[-1:] in (".", "\n", ":", ";", "", "?", "!")
        before = not opening
    after = (
        stop < words.n
        and words.gap(stop - 1) == " "
        and is_capitalised(words.word(stop))
        and not words.word(stop).isupper()
    )
    return before or after
