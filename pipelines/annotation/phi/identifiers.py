"""Numbers behind their labels ("MRN: 48-2210", "pager 4471"), e-mail addresses and URLs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...lexicons.dates import DIGITS
from ...lexicons.loading import pairs, rows
from ...lexicons.names import NAME_HEADERS
from ...lexicons.vocabulary import SAFE_WORDS
from ..note_words import NoteWords
from ..spans import PhiSpan
from .validation import date_like, measured

#: Label (lower case words; punctuation aside) -> type. The longest label that fits at a word wins.
LABELS: dict[str, str] = pairs("identifier_labels")

#: Labels that are everyday words: a sign (#, colon, "number") or a long value must follow.
WEAK_LABELS = frozenset(row[0] for row in rows("identifier_labels") if row[2:] == ("weak",))

LABEL_WORDS: frozenset[str] = frozenset(
    word for label in [*LABELS, *NAME_HEADERS] for word in re.findall(r"[^\W\d_]+", label.lower())
) | frozenset("grp group gp tel telephone phone fax no number id date license licence".split())

#: Words of the longest label that begins with a word.
_LONGEST = {}
for _label in sorted(LABELS, key=lambda label: len(label.split())):
    _LONGEST[re.split(r"[ /]", _label)[0]] = len(_label.split())

_SIGN = re.compile(
    r"(?:[ \t]*\(s\))?[ \t]*(?:(?:number|num|no|nr|id|code|field|card|reference|ref|key|identifier)\b\.?[ \t]*)?"
    r"(?:(?:is|was|of|reads|ending in|ends in|on file)\b[ \t]*)?"
    r"(?:(?:documented|recorded|registered|verified|listed|noted|confirmed|given|shown)\b[ \t]*(?:as\b[ \t]*)?)?"
    r"(?:(?:today|below|here|below)\b[ \t]*)?"
    r"(?P<sign>\.?[ \t]*(?:[#№][ \t]*)?(?::|>>|\||=|\bno\."
    r"|[-–][ \t])?[ \t]*(?:#[ \t]*)?(?:\n[ \t]*(?=[^\n]{0,4}\d))?)[(\[\"'<]{0,2}",
    re.I,
)
_SIGN_MARK = re.compile(r"[#:=>|№]|\b(?:number|num|no|id)\b|\n", re.I)
_TIME_SPAN = re.compile(r"\d+-?(?:years?|days?|weeks?|months?|hours?|yo|y)\b", re.I)
_VALUE = re.compile(r"(?:[A-Za-z]{1,6}[-/ ]?(?=\d))?[A-Za-z0-9](?:[A-Za-z0-9]|[-/._–](?=[A-Za-z0-9])){1,30}")
_SPACED_VALUE = re.compile(r"(?:[A-Z]{1,4}[ -]?)?\d{2,9}(?: \d{2,9}){1,4}(?![\w/%-]|\.\d)")
#: "medical record four four one zero": digits as they are spoken.
_SPOKEN_VALUE = re.compile(rf"(?:(?:{'|'.join(DIGITS)}|oh)[ -]){{3,14}}(?:{'|'.join(DIGITS)}|oh)\b", re.I)
_PHONE_VALUE = re.compile(r"\+?\(?\d[\d \-.()/\u00a0\u2011–]{1,22}\d(?![\w])")
_SHORT_PHONE = re.compile(r"#?[ ]?(\d{4,6}|\d-\d{4})(?![\w/%:]|[.-]\d|,\d{3})")
_EXTENSION = re.compile(r"(?:,|;)?[ \t]{0,2}(?:poste|ext(?:ension)?\.?|x|#)[ \t:]{0,2}\d{1,6}(?!\w)", re.I)
_FAX_BEFORE = re.compile(r"\b(?:fax|facsimile|fx|telefax|faxed)\b[^\n\d]{0,18}\Z|\bf:[ \t]*\Z", re.I)
#: The second group of a plate: "MI29 LHZ".
_PLATE_REST = re.compile(r"[ -](?=[A-Z0-9]*[A-Z0-9]{2})[A-Z0-9]{2,4}(?![\w-])")
#: "MRNs 123, 456"
_NEXT_VALUE = re.compile(r"[ \t]*(?:,|and|&|or)[ \t]*(?:and[ \t]+)?(?=#?\d{3}|[A-Z]{1,3}-?\d{3})")
_MOST_VALUES = 4
_USER_LABELS = frozenset(("username", "user id", "user name", "login"))
#: Labels behind which a telephone number may have four digits, and those behind which it may with a sign.
_SHORT_LABELS = frozenset(
    ("pager", "pager number", "beeper", "ext", "extension", "pgr", "spectralink", "vocera", "pager no", "pager id",
     "beeper number", "phone number", "fax number")
)  # fmt: skip
_SHORT_WHERE_SIGNED = frozenset(("phone", "tel", "callback", "fax", "cell", "ph"))
_HOST_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
_USER_CHARS = _HOST_CHARS | frozenset("_%+'&=~")
_URL = re.compile(
    r"(?:https?|ftp|sftp|hxxps?)://[^\s<>\"\]\[{}|\\^`]{1,2000}|\bwww\d?\.[^\s<>\"\]\[{}|\\^`]{3,2000}", re.I
)
_SPELLED_EMAIL = re.compile(
    r"\b([A-Za-z0-9][\w.+-]{0,40})[ ]?(?:\(at\)|\[at\]"
    r"|[ ]at[ ])[ ]?([A-Za-z0-9][A-Za-z0-9-]{0,40})[ ]?(?:\(dot\)|\[dot\]|[ ]dot[ ]|\.)[ ]?(com|org"
    r"|net|edu|gov)\b",
    re.I,
)
#: A list of contacts may stand without blanks: the URL ends before the next address.
_NEXT_ITEM = re.compile(r"[;,](?=\d{1,3}\.\d{1,3}\.|https?:|\(?\d{3}\)?[ .-]?\d{3}|[\w.+-]{1,64}@)")


def find_identifiers(words: NoteWords) -> list[PhiSpan]:
    """Every span of a labelled identifier or an address of a network; spans may overlap."""
    spans = [*_labelled(words), *find_network(words.text)]
    return [span if span.type == "PHONE" else whole_number(words.text, span) for span in spans]


def whole_number(text: str, span: PhiSpan) -> PhiSpan:
    """A number found by its form with what belongs to it: its extension, or letters glued to its start.

    "SN1CU8GS3KC": a label that is the beginning of the code belongs to the code. A telephone after "fax" is a FAX.
    """
    if span.type == "PHONE":
        fax = _FAX_BEFORE.search(text[max(0, span.start - 30) : span.start])
        return replace(span, type="FAX" if fax else "PHONE", end=_with_extension(text, span.end))
    start = span.start
    if span.type in ("FAX", "NAME", "LOCATION", "FACILITY", "DATE") or not text[start].isalnum():
        return span
    while start > max(0, span.start - 12) and text[start - 1].isascii() and text[start - 1].isalnum():
        start -= 1
    return replace(span, start=start)


def _with_extension(text: str, end: int) -> int:
    match = _EXTENSION.match(text, end)
    return match.end() if match else end


def _labelled(words: NoteWords) -> Iterator[PhiSpan]:
    index = 0
    while index < words.n:
        longest = min(_LONGEST.get(words.low[index], 0), words.n - index)
        for length in range(longest, 0, -1):
            label = _label_at(words, index, length)
            if label in LABELS:
                last = index + 1 if "/" in label else index + length - 1
                yield from _value_after(words.text, label, words.start[index], words.end[last])
                index = last
                break
        index += 1


def _label_at(words: NoteWords, index: int, length: int) -> str:
    if length == 1 and index + 1 < words.n and words.gap(index) == "/":
        joined = words.low[index] + "/" + words.low[index + 1]
        if joined in LABELS:
            return joined
    if any(words.gap(j) not in (" ", ". ", ".", "  ", "-", "\u00a0", "_") for j in range(index, index + length - 1)):
        return ""
    return " ".join(words.low[index : index + length])


def _value_after(text: str, label: str, label_start: int, end: int) -> Iterator[PhiSpan]:
    """The identifier announced by a label that ends at `end`; lists ("MRNs 123, 456") are followed."""
    phi_type = LABELS[label]
    sign = _SIGN.match(text, end)
    if sign is None or (label_start and (text[label_start - 1].isalnum() or text[label_start - 1] in "/-")):
        return
    spoken = _SPOKEN_VALUE.match(text, sign.end())
    if spoken:
        yield PhiSpan(*spoken.span(), phi_type, 0.9)
        return
    signed, weak, position = _SIGN_MARK.search(sign.group()) is not None, label in WEAK_LABELS, sign.end()
    if phi_type in ("PHONE", "FAX"):
        yield from _phone_value(text, phi_type, label, position, signed)
        return
    for _ in range(_MOST_VALUES):
        span = _read_value(text, position, weak and not signed, phi_type, label)
        if span is None:
            return
        yield PhiSpan(*span, phi_type, 0.97 if not weak or signed else 0.85)
        following = _NEXT_VALUE.match(text, span[1])
        if following is None or phi_type == "SSN":
            return
        position, weak, signed = following.end(), True, False


def _read_value(text: str, position: int, strict: bool, phi_type: str, label: str) -> tuple[int, int] | None:
    while position < len(text) and text[position] in "#\"'([< ":
        position += 1
    spaced = _SPACED_VALUE.match(text, position)
    match = spaced or _VALUE.match(text, position)
    if match is None:
        return None
    value, (start, end) = match.group(), match.span()
    digits = sum(char.isdigit() for char in value)
    prefix = value.split(" ")[0]
    if digits == 0 or (spaced is None and " " in value and not (prefix.isupper() or prefix in LABELS)):
        return None
    if label in _USER_LABELS and len(value) > 4 and value[0].isalpha():
        return start, end
    if _TIME_SPAN.match(value) or value.lower() in SAFE_WORDS or digits < (4 if strict else 2) or len(value) < 3:
        return None
    if phi_type != "SSN" and (date_like(value) or (strict and len(value) < 5)):
        return None
    if spaced is not None and strict and phi_type not in ("SSN", "ACCOUNT", "MRN", "HEALTH_PLAN"):
        end = start + len(prefix)
        if end - start < 4:
            return None
    # A year, a decimal number, a count.
    if strict and (measured(text, end) or re.fullmatch(r"(?:19|20)\d\d|\d+\.\d+", value)):
        return None
    if phi_type == "VEHICLE":
        rest = _PLATE_REST.match(text, end)
        end = rest.end() if rest else end
    return start, end


def _phone_value(text: str, phi_type: str, label: str, position: int, signed: bool) -> Iterator[PhiSpan]:
    while position < len(text) and text[position] in "[<# ":
        position += 1
    match = _PHONE_VALUE.match(text, position)
    # A run of numbers with blanks may hold more than the telephone number.
    if match and 7 <= sum(char.isdigit() for char in match.group()) <= 15 and not date_like(match.group()):
        yield PhiSpan(match.start(), _with_extension(text, match.end()), phi_type, 0.95)
        return
    short = _SHORT_PHONE.match(text, position)
    if short and (label in _SHORT_LABELS or (signed and label in _SHORT_WHERE_SIGNED)):
        yield PhiSpan(*short.span(1), phi_type, 0.85)


def find_network(text: str) -> Iterator[PhiSpan]:
    """E-mail addresses and URLs."""
    at = text.find("@")
    while at >= 0:
        start, end = at, at + 1
        while start > 0 and at - start < 64 and (text[start - 1] in _USER_CHARS or text[start - 1].isalnum()):
            start -= 1
        while start < at and text[start] in ".'-&=":
            start += 1
        while end < len(text) and end - at < 255 and (text[end] in _HOST_CHARS or text[end].isalnum()):
            end += 1
        while end > at + 1 and text[end - 1] in ".-":
            end -= 1
        host = text[at + 1 : end]
        if start < at and "." in host and len(host) > 3 and not host[-1].isdigit():
            yield PhiSpan(start, end, "EMAIL", 0.99)
        elif at - start > 2 and len(host) > 4 and host.isalnum() and not host.isdigit() and text[start].isalpha():
            yield PhiSpan(start, end, "EMAIL", 0.8)
        at = text.find("@", max(end, at + 1))
    lowered = text.lower()
    for match in _URL.finditer(text) if "://" in text or "www" in lowered else ():
        following = _NEXT_ITEM.search(text, *match.span())
        url = text[match.start() : following.start() if following else match.end()].rstrip(".,;:!?)'\"’”*")
        yield PhiSpan(match.start(), match.start() + len(url), "URL", 0.99)
    for match in _SPELLED_EMAIL.finditer(text) if any(sign in lowered for sign in (" dot ", "(at)", "[at]")) else ():
        if " dot " in match.group().lower() or "(" in match.group() or "[" in match.group():
            yield PhiSpan(*match.span(), "EMAIL", 0.9)
