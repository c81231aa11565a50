"""Finds identifying numbers, codes and network addresses: by their format, or by the label before them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .note_words import NoteWords
from .phi_patterns import COUNT_UNITS, FORMATS, LABELS, PUBLIC_CODES, WEAK_LABELS, WEAK_PHRASES
from .phi_validation import date_exists, dea, iban, ip_address, nanp, payment_card, vin
from .safe_terms import SAFE_WORDS
from .spans import PhiSpan
from .word_table import word_table

_LABEL_WORDS = max(len(label.split()) for label in LABELS)
_LABEL_STARTS: dict[str, int] = {}
for _label in LABELS:
    _first = re.split(r"[ /]", _label)[0]
    _LABEL_STARTS[_first] = max(_LABEL_STARTS.get(_first, 0), len(_label.split()))

_SIGN = re.compile(
    r"(?:[ \t]*\(s\))?[ \t]*(?:(?:number|num|no|nr|id|code|field|card)\b\.?[ \t]*)?(?:(?:is|was|of|reads|ending in|ends in|registered as|recorded as|on file)[ \t]+)?"
    r"(?P<sign>\.?[ \t]*(?:#:?|№|:|>>|\||=|\bno\.|-[ \t])?[ \t]*(?:#[ \t]*)?(?:\n[ \t]*(?=[^\n]{0,4}\d))?)[(\[\"'<]{0,2}",
    re.I,
)
_SIGN_MARK = re.compile(r"[#:=>|№]|\b(?:number|num|no|id)\b|\n", re.I)
_TIME_SPAN = re.compile(r"\d+-?(?:years?|days?|weeks?|months?|hours?|yo|y)\b", re.I)
_VALUE = re.compile(r"(?:[A-Za-z]{1,6}[-/ ]?(?=\d))?[A-Za-z0-9](?:[A-Za-z0-9]|[-/._–](?=[A-Za-z0-9])){1,30}")
_SPACED_VALUE = re.compile(r"(?:[A-Z]{1,4}[ -]?)?\d{2,9}(?: \d{2,9}){1,4}(?![\w/.%-])")
_PHONE_VALUE = re.compile(r"\+?\(?\d[\d \-.()/\u00a0\u2011–]{1,22}\d(?![\w])")
_SHORT_PHONE = re.compile(r"#?[ ]?(\d{4,6}|\d-\d{4})(?![\w/%:]|[.-]\d|,\d{3})")
_EXTENSION = re.compile(r"(?:,|;)?[ \t]{0,2}(?:ext(?:ension)?\.?|x|#)[ \t:]{0,2}\d{1,6}(?!\w)", re.I)
_FAX_BEFORE = re.compile(r"\b(?:fax|facsimile|fx|telefax|faxed)\b[^\n\d]{0,18}\Z|\bf:[ \t]*\Z", re.I)
_PHONE_AFTER_FAX = re.compile(r"\b(?:phone|tel|cell|call|office|mobile)\b", re.I)
_LAST_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9/'-]*")
_FORMATS: list[tuple[str, re.Pattern[str], tuple[str, ...], int, str, float]] = [
    (rule.type, re.compile(rule.pattern), rule.gate, rule.digits, rule.check, rule.score) for rule in FORMATS
]
_DOMAIN_END = re.compile(
    r"\.(?:com|org|net|edu|gov|mil|io|info|health|care|clinic|co|us|uk|ca|au|de|fr|nl|eu|app|me|biz|med|hospital|"
    r"ai|dev|local|example|test|invalid|int|ly|be|ch|es|it|in|nz|ie)(?![\w-]|\.\w{4,})(?::\d{2,5})?",
    re.I,
)
_HOST_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
_USER_CHARS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-'&=~")
_URL = re.compile(
    r"(?:https?|ftp|sftp|hxxps?)://[^\s<>\"\]\[{}|\\^`]{1,2000}|\bwww\d?\.[^\s<>\"\]\[{}|\\^`]{3,2000}", re.I
)
_SPELLED_EMAIL = re.compile(
    r"\b([A-Za-z0-9][\w.+-]{0,40})[ ]?(?:\(at\)|\[at\]|[ ]at[ ])[ ]?([A-Za-z0-9][A-Za-z0-9-]{0,40})[ ]?(?:\(dot\)|\[dot\]|[ ]dot[ ]|\.)[ ]?(com|org|net|edu|gov)\b",
    re.I,
)
_BARE_TLDS = word_table(
    """
    com org net edu gov mil io info health care clinic app biz
    """
)
_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z_][\w.]{3,30}(?![\w@])")
_UNITS_AFTER = re.compile(r"[ \t]{0,2}([A-Za-z/%]+)")
_PRODUCT_CODES = word_table(
    """
    NCT PMID PMC ISRCTN LY GSK AZD PF SB RG MK BMS ABT BI CP GS TAK AMG BAY ICD SAR CAS PD NM NP XM ENST ENSG RS
    """
)


def find_identifiers(words: NoteWords) -> list[PhiSpan]:
    """Every span of a labelled or well-formed identifier; spans may overlap."""
    text = words.text
    spans = list(_labelled(words))
    spans.extend(_by_format(words))
    spans.extend(_network(text))
    return spans


def _by_format(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    if not words.longest_number:
        return
    for phi_type, pattern, gate, digits, check, score in _FORMATS:
        if words.longest_number < digits or (gate and not any(sign in text for sign in gate)):
            continue
        for match in pattern.finditer(text):
            if check and not _CHECKS[check](text, match.start(), match.end()):
                continue
            start, end = match.span()
            kind = phi_type
            if phi_type == "PHONE":
                kind, end = _phone_kind(text, start), _with_extension(text, end)
            yield PhiSpan(start, end, kind, score)


def _phone_kind(text: str, start: int) -> str:
    lead = text[max(0, start - 30) : start]
    return "FAX" if _FAX_BEFORE.search(lead) else "PHONE"


def _with_extension(text: str, end: int) -> int:
    match = _EXTENSION.match(text, end)
    return match.end() if match else end


# --- labels ---------------------------------------------------------------------------------------------------


def _labelled(words: NoteWords) -> Iterator[PhiSpan]:
    low, text = words.low, words.text
    index = 0
    while index < words.n:
        longest = _LABEL_STARTS.get(low[index], 0)
        if not longest:
            index += 1
            continue
        found = None
        for length in range(min(longest, words.n - index), 0, -1):
            label = _label_at(words, index, length)
            if label in LABELS:
                found = (label, length)
                break
        if found is None:
            index += 1
            continue
        label, length = found
        if "/" in label:
            length = 2
        end = words.end[index + length - 1]
        yield from _value_after(text, label, words.start[index], end)
        index += length


def _label_at(words: NoteWords, index: int, length: int) -> str:
    if length == 1 and index + 1 < words.n and words.gap(index) == "/":
        joined = words.low[index] + "/" + words.low[index + 1]
        if joined in LABELS:
            return joined
    for j in range(index, index + length - 1):
        gap = words.gap(j)
        if gap not in (" ", ". ", ".", "  ", "-", "\u00a0", "_"):
            return ""
    return " ".join(words.low[index : index + length])


def _value_after(text: str, label: str, label_start: int, end: int) -> Iterator[PhiSpan]:
    """The identifier announced by a label that ends at `end`; lists ("MRNs 123, 456") are followed."""
    phi_type = LABELS[label]
    sign = _SIGN.match(text, end)
    if sign is None:
        return
    signed = _SIGN_MARK.search(sign.group()) is not None
    position = sign.end()
    weak = label in WEAK_LABELS or label in WEAK_PHRASES
    if label_start and (text[label_start - 1].isalnum() or text[label_start - 1] in "/-"):
        return
    if phi_type in ("PHONE", "FAX"):
        yield from _phone_value(text, phi_type, label, position, signed)
        return
    hops = 0
    while hops < 4:
        span = _read_value(text, position, weak and not signed, phi_type, label)
        if span is None:
            return
        yield PhiSpan(span[0], span[1], phi_type, 0.97 if not weak or signed else 0.85)
        follow = re.compile(r"[ \t]*(?:,|and|&|or)[ \t]*(?:and[ \t]+)?(?=#?\d{3}|[A-Z]{1,3}-?\d{3})").match(
            text, span[1]
        )
        if follow is None or phi_type in ("SSN",):
            return
        position, weak, signed = follow.end(), True, False
        hops += 1


def _read_value(text: str, position: int, strict: bool, phi_type: str, label: str) -> tuple[int, int] | None:
    while position < len(text) and text[position] in "#\"'([< ":
        position += 1
    spaced = _SPACED_VALUE.match(text, position)
    match = spaced or _VALUE.match(text, position)
    if match is None:
        return None
    value = match.group()
    digits = sum(char.isdigit() for char in value)
    end = match.end()
    if digits == 0:
        return _lettered_value(text, match.start(), end, label)
    if spaced is None and " " in value and not value.split(" ")[0].isupper():
        return None
    if label in _USER_LABELS and digits and len(value) > 4 and value[0].isalpha():
        return match.start(), end
    if _TIME_SPAN.match(value) or value.lower() in SAFE_WORDS:
        return None
    if digits < (4 if strict else 2) or len(value) < 3:
        return None
    if strict and len(value) < 5 and phi_type not in ("SSN",):
        return None
    if spaced is not None and strict and phi_type not in ("SSN", "ACCOUNT", "MRN", "HEALTH_PLAN"):
        end = match.start() + len(value.split(" ")[0])
        if end - match.start() < 4:
            return None
    if date_like(value) and phi_type not in ("SSN",):
        return None
    if strict and re.fullmatch(r"(?:19|20)\d\d", value):
        return None
    units = _UNITS_AFTER.match(text, end)
    if units and units.group(1).lower().split("/")[0] in COUNT_UNITS and strict:
        return None
    if re.fullmatch(r"\d+(?:\.\d+)", value) and strict:
        return None
    return match.start(), end


_USER_LABELS = frozenset(("username", "user id", "user name", "login"))


def _lettered_value(text: str, start: int, end: int, label: str) -> tuple[int, int] | None:
    """User names and plates may have no digit; words of the sentence do not count."""
    if label in ("username", "user id", "user name", "login") and text[start - 1 : start] in (" ", ":", "="):
        value = text[start:end]
        if ":" in text[max(0, start - 3) : start] and len(value) > 3:
            return start, end
    return None


def date_like(value: str) -> bool:
    """Whether a value is a date: a label such as "account" may be followed by one."""
    parts = re.split(r"[/.-]", value)
    return (
        len(parts) == 3
        and all(part.isdigit() for part in parts)
        and date_exists(parts)
        and len(value) >= 6
        and "/" in value
    )


def _phone_value(text: str, phi_type: str, label: str, position: int, signed: bool) -> Iterator[PhiSpan]:
    while position < len(text) and text[position] in "([<# ":
        if text[position] == "(":
            break
        position += 1
    match = _PHONE_VALUE.match(text, position)
    if match:
        digits = sum(char.isdigit() for char in match.group())
        # A run of numbers with blanks may hold more than the telephone number.
        if 7 <= digits <= 15 and not date_like(match.group()):
            yield PhiSpan(match.start(), _with_extension(text, match.end()), phi_type, 0.95)
            return
    short = _SHORT_PHONE.match(text, position)
    if short and (
        label
        in (
            "pager",
            "pager number",
            "beeper",
            "ext",
            "extension",
            "x",
            "pgr",
            "spectralink",
            "vocera",
            "pager no",
            "pager id",
            "beeper number",
            "phone number",
            "fax number",
        )
        or (signed and label in ("phone", "tel", "callback", "fax", "cell", "ph"))
    ):
        if label == "x" and not text[max(0, position - 8) : position].lower().strip().startswith(("at", "x")):
            return
        if label == "x":
            return
        yield PhiSpan(short.start(1), short.end(1), phi_type, 0.85)


# --- network addresses ----------------------------------------------------------------------------------------


def _network(text: str) -> Iterator[PhiSpan]:
    at = text.find("@")
    while at >= 0:
        start, end = at, at + 1
        while start > 0 and at - start < 64 and (text[start - 1] in _USER_CHARS or (text[start - 1].isalnum())):
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
        elif (
            start < at
            and host.isalnum()
            and not host.isdigit()
            and at - start > 2
            and text[start].isalpha()
            and len(host) > 4
        ):
            yield PhiSpan(start, end, "EMAIL", 0.8)
        at = text.find("@", max(end, at + 1))
    if "@" in text:
        for match in _HANDLE.finditer(text):
            yield PhiSpan(match.start(), match.end(), "OTHER_ID", 0.8)
    if "://" in text or "www" in text.lower():
        for match in _URL.finditer(text):
            end = match.end()
            while end > match.start() and text[end - 1] in ".,;:!?)'\"’”*":
                end -= 1
            yield PhiSpan(match.start(), end, "URL", 0.99)
    lowered = text.lower()
    if " dot " in lowered or "(at)" in lowered or "[at]" in lowered:
        for match in _SPELLED_EMAIL.finditer(text):
            if " dot " in match.group().lower() or "(" in match.group() or "[" in match.group():
                yield PhiSpan(match.start(), match.end(), "EMAIL", 0.9)
    for match in _DOMAIN_END.finditer(text):
        yield from _bare_domain(text, match)


def _bare_domain(text: str, match: re.Match[str]) -> Iterator[PhiSpan]:
    """example.org/path written without a scheme."""
    tld = match.group().split(":")[0][1:].lower()
    path = text[match.end() : match.end() + 1] == "/"
    if tld not in _BARE_TLDS and not path:
        return
    start = match.start()
    while start > 0 and match.start() - start < 100 and text[start - 1] in _HOST_CHARS:
        start -= 1
    while start < match.start() and text[start] in ".-":
        start += 1
    host = text[start : match.start()]
    if (
        len(host) < 3
        or not any(char.isalpha() for char in host)
        or host[0].isdigit()
        and "." not in host
        and not host.isalnum()
    ):
        return
    if text[start - 1 : start] == "@" or (
        tld not in ("com", "org", "net", "edu", "gov") and not path and host.lower() != host
    ):
        return
    end = match.end()
    if path:
        while (
            end < len(text) and end - match.end() < 500 and not text[end].isspace() and text[end] not in '<>"[]{}|\\^`'
        ):
            end += 1
        while text[end - 1] in ".,;:!?)'":
            end -= 1
    yield PhiSpan(start, end, "URL", 0.9)


# --- checks of the formats ------------------------------------------------------------------------------------


def _previous_words(text: str, start: int, reach: int = 32) -> list[str]:
    return [word.lower() for word in _LAST_WORDS.findall(text[max(0, start - reach) : start])][-3:]


def _measured(text: str, end: int) -> bool:
    units = _UNITS_AFTER.match(text, end)
    return units is not None and units.group(1).lower().split("/")[0] in COUNT_UNITS


def _long_number(text: str, start: int, end: int) -> bool:
    digits = text[start:end]
    if digits.endswith("000") or len(set(digits)) == 1 or _measured(text, end):
        return False
    return not any(word in PUBLIC_CODES for word in _previous_words(text, start))


def _coded_number(text: str, start: int, end: int) -> bool:
    prefix = re.match(r"[A-Z]+", text[start:end])
    if prefix is None or prefix.group() in _PRODUCT_CODES:
        return False
    return not any(word in PUBLIC_CODES for word in _previous_words(text, start))


def _case_number(text: str, start: int, end: int) -> bool:
    value = text[start:end]
    prefix = re.match(r"[A-Z]+", value)
    if (
        prefix is None
        or prefix.group() in _PRODUCT_CODES
        or prefix.group() in ("COVID", "PHQ", "GAD", "SF", "ICD", "CA", "IL")
    ):
        return False
    return not any(word in PUBLIC_CODES or word == "grant" for word in _previous_words(text, start, 20))


def _grouped_number(text: str, start: int, end: int) -> bool:
    value = text[start:end]
    digits = [char for char in value if char.isdigit()]
    groups = value.split("-")
    if len(set(map(len, groups))) == 1 and len(groups[0]) < 4:
        # 121-124-129: a course of values.
        return False
    if len(digits) < 7 or date_exists(value.split("-")) or _measured(text, end):
        return False
    return not any(word in PUBLIC_CODES for word in _previous_words(text, start))


def _ipv4(text: str, start: int, end: int) -> bool:
    value = text[start:end].split("/")[0]
    previous = _previous_words(text, start, 16)
    if not ip_address(value) or any(
        word in ("version", "v", "section", "ver", "software", "firmware") for word in previous
    ):
        return False
    return any(int(octet) > 12 for octet in value.split(".")) or "ip" in previous


def _ipv6(text: str, start: int, end: int) -> bool:
    value = text[start:end]
    return value.count(":") >= 2 and len(value) > 4 and ip_address(value) and any(char.isdigit() for char in value)


def _mac(text: str, start: int, end: int) -> bool:
    return any(char.isalpha() for char in text[start:end]) or "mac" in _previous_words(text, start, 16)


def _international(text: str, start: int, end: int) -> bool:
    digits = sum(char.isdigit() for char in text[start:end])
    return 8 <= digits <= 15 and not (start and (text[start - 1].isalnum() or text[start - 1] in "/.,-"))


def _uk(text: str, start: int, end: int) -> bool:
    return 10 <= sum(char.isdigit() for char in text[start:end]) <= 11


def _local(text: str, start: int, end: int) -> bool:
    """Seven digits: not a range of values, not part of a longer number, no decimal point without a cue."""
    if start and (text[start - 1] in ".,/-+$#" or text[start - 1].isalnum()):
        return False
    value = text[start:end]
    previous = _previous_words(text, start, 24)
    cue = any(word in _PHONE_WORDS for word in previous)
    if not cue and not value[3] in "-–\u2011":
        return False
    if any(
        word in PUBLIC_CODES
        or word
        in ("grant", "lot", "model", "part", "catalog", "range", "between", "from", "normal", "reference", "ref")
        for word in previous
    ):
        return cue
    return cue or not text[end : end + 1] == "-"


_PHONE_WORDS = word_table(
    """
    phone tel telephone call called cell mobile number at fax contact reach pager home work office text
    """
)

_CHECKS: dict[str, Callable[[str, int, int], bool]] = {
    "nanp": lambda text, start, end: nanp(text[start:end]),
    "international_phone": _international,
    "uk_phone": _uk,
    "local_phone": _local,
    "ipv4": _ipv4,
    "ipv6": _ipv6,
    "mac": _mac,
    "vin": lambda text, start, end: vin(text[start:end]),
    "dea": lambda text, start, end: dea(text[start:end]),
    "payment_card": lambda text, start, end: payment_card(text[start:end]),
    "iban": lambda text, start, end: iban(text[start:end]),
    "case_number": _case_number,
    "coded_number": _coded_number,
    "long_number": _long_number,
    "grouped_number": _grouped_number,
}
