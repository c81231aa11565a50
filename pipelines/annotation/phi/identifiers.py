"""Finds identifying numbers, codes and network addresses: by their format, or by the label before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...lexicons.clinical import ABBREVIATIONS, CLINICAL_WORDS, SAFE_WORDS
from ...lexicons.word_table import word_table
from ..note_words import NoteWords
from ..spans import PhiSpan
from .identifier_checks import UNITS_AFTER
from .label_words import COUNT_UNITS, LABELS, PUBLIC_CODES, WEAK_LABELS, WEAK_PHRASES
from .network import find_network
from .validation import date_exists

_LABEL_STARTS: dict[str, int] = {}
for _label in LABELS:
    _first = re.split(r"[ /]", _label)[0]
    _LABEL_STARTS[_first] = max(_LABEL_STARTS.get(_first, 0), len(_label.split()))

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
_SPACED_VALUE = re.compile(r"(?:[A-Z]{1,4}[ -]?)?\d{2,9}(?: \d{2,9}){1,4}(?![\w/.%-])")
_PHONE_VALUE = re.compile(r"\+?\(?\d[\d \-.()/\u00a0\u2011–]{1,22}\d(?![\w])")
_SHORT_PHONE = re.compile(r"#?[ ]?(\d{4,6}|\d-\d{4})(?![\w/%:]|[.-]\d|,\d{3})")
_EXTENSION = re.compile(r"(?:,|;)?[ \t]{0,2}(?:poste|ext(?:ension)?\.?|x|#)[ \t:]{0,2}\d{1,6}(?!\w)", re.I)
_FAX_BEFORE = re.compile(r"\b(?:fax|facsimile|fx|telefax|faxed)\b[^\n\d]{0,18}\Z|\bf:[ \t]*\Z", re.I)
#: A serial number right after the device: "transmitter SN-4821-B", "pump LOT 448120".
_DEVICE_CODE = re.compile(
    r"\b(?i:transmitter|pump|generator|receiver|sensor|monitor|device|implant|stimulator|pacemaker|icd|defibrillator"
    r"|recorder|valve|stent|lead|port|prosthesis|machine|concentrator|glucometer|cpap|bipap|ventilator|bed|scanner)"
    r"[ \t](?:(?:SN|S/N|REF|UDI|serial)[ :#]{1,2})?((?:SN-|LOT[ -])(?=[A-Z0-9-]{4,20}(?![\w-]))"
    r"(?:[A-Z]?\d|[A-Z]{1,4}-?\d)[A-Z0-9-]*|sn-(?=[a-z-]{0,4}\d)[a-z0-9-]{4,20}|lot[ -]\d{4,12}"
    r"|(?=[A-Z0-9-]{0,12}[A-Z])(?=(?:[A-Z-]{0,4}\d){4})[A-Z0-9]{1,16}(?:-[A-Z0-9]{1,12}){0,3})(?![\w-])"
)
_DEVICE_WORDS = word_table(
    """
    transmitter pump generator receiver sensor monitor device implant stimulator pacemaker icd defibrillator recorder
    valve stent lead port prosthesis machine concentrator glucometer cpap bipap ventilator bed scanner
    """
)
#: Ten digits after a word of telephony, whatever the numbering plan says of them.
_CALLED = re.compile(
    r"\b(?:fax|faxed|call|phone|telephone|text|page|paged|cell|reached|reach|contact|callback|mobile)\b[^\n\d]{0,30}"
    r"(?<![\d.,/-])(\(?\d{3}\)?[ ./-]{1,2}\d{3}[ .-]\d{4})(?![\w%]|[-/.]\d)",
    re.I,
)
#: Digits one by one, and an extension alone: "call me at 5 0 3 5 5 5 0 1 7 2", "call x4471".
_SPELLED = re.compile(
    r"\b(?:call|phone|telephone|text|page|cell|reach|contact|callback|mobile|number|ext|pager|beeper|or)\b[^\n\d]{0,24}"
    r"(?<![\w.-])((?:\d[ .-]){6,10}\d)(?![\w.-])",
    re.I,
)
#: "last four 7731": of a social security number.
_LAST_FOUR = re.compile(
    r"\blast[ ](?:four|4)(?:[ ]digits)?(?:[ ](?:are|is)|:)?[ ](\d{4})"
    r"(?![\w/.-]|[ ]?(?:m?l|cc|k?cal|visits|days|weeks)\b)",
    re.I,
)
#: "on bleep 2217": the pager of a British ward.
_BLEEP = re.compile(
    r"\b(?:bleep|bleeped|bleeper|blp|vocera|spectralink|ascom)(?:[ ](?:on|no|number))?[ .:#]{1,2}"
    r"(\d{3,6})(?![\w/%-])",
    re.I,
)
_SHORT_EXTENSION = re.compile(
    r"\b(?:call|phone|page|pager|ext|at|reach|contact|beeper|callback|office|desk|RN|MD|NP|PA)[ .:(]{1,3}"
    r"([xX]\d{4,5})(?![\w%])"
)
_SHORT_NUMBER = re.compile(r"[xX]\d{4}")
#: "Subject 014 consented": the number of a person in a study.
_SUBJECT = re.compile(
    r"\b(?:subject|participant|enrollee)[ ](?:no\.?[ ]|number[ ]|#)?(\d{2,6})(?=[ ](?:consented|enrolled|randomi[sz]ed"
    r"|screened|withdrew|completed|reported|was|has|had|did|missed|returned|discontinued)\b)",
    re.I,
)
_STUDY_WORDS = word_table("subject participant enrollee")
#: The donation number of a unit of blood (ISBT 128): "W0398 24 118273".
_BLOOD_UNIT = re.compile(r"(?<![\w-])[A-Z]\d{4}[ ]?\d{2}[ ]?\d{6}(?:[ ]?[A-Z\d]{1,2})?(?![\w-])")
#: "our ref BRA/23/5517", "Ref. JK-4471": a code behind the word for a reference; a range or a page is none.
_REFERENCE = re.compile(
    r"\b(?P<own>(?i:our|your|their|my|gp|clinic|hospital|file|letter)[ ])?(?i:ref(?:erence)?)\b(?!/)\.?"
    r"(?P<number>[ ]?(?:(?i:no|number|nr|num)\b\.?|#))?[ ]?[:=]?[ ]{0,2}"
    r"(?P<code>[A-Za-z]{1,6}[ ]\d{3,8}(?:[/.-][A-Za-z0-9]{1,10}){0,3}"
    r"|(?=[A-Za-z/.-]{0,12}\d)[A-Za-z0-9]{1,12}(?:[/.-][A-Za-z0-9]{1,10}){0,4})(?![\w/%]|-\d)"
)
#: "rego CXT 41F", "reg. AB12 CDE", "tag 7KLM221": plates of the English-speaking countries.
_PLATE = re.compile(
    r"\b(?i:rego?|registration|tag|number[ ]?plate|plates?|licen[cs]e[ ]plate)\b\.?"
    r"(?:[ ]?(?:(?i:no|number|is|was)\b\.?|#))?[ ]?[:=]?[ ]{0,2}"
    r"(?P<plate>[A-Z]{2}\d{2}[ ]?[A-Z]{3}|[A-Z]\d{1,3}[ ]?[A-Z]{3}|\d[A-Z]{3}\d{3}|\d{1,3}[ -]?[A-Z]{3}"
    r"|\d{3}[ -][A-Z]{2}\d"
    r"|(?P<letters>[A-Z]{3})[ -]?(?:\d{2,4}|\d{1,3}[A-Z]{1,2}))(?![\w/%-]|\.\d|[ ]?(?:mg|mcg|ml|units?|g|cc|min)\b)"
)
_PLATE_WORDS = word_table("reg rego registration tag number numberplate plate plates license licence")
_CALL_WORDS = word_table("fax faxed call phone telephone text page paged cell reached reach contact callback mobile")
_SPELL_WORDS = _CALL_WORDS | word_table("number ext pager beeper or")


def find_identifiers(words: NoteWords) -> list[PhiSpan]:
    """Every span of a labelled or well-formed identifier; spans may overlap."""
    text = words.text
    spans = list(_labelled(words))
    spans.extend(_by_format(words))
    spans.extend(find_network(text))
    return [span if span.type == "PHONE" else whole_number(text, span) for span in spans]


def whole_number(text: str, span: PhiSpan) -> PhiSpan:
    """A number found by its form with what belongs to it: its extension, or letters glued to its start.

    "SN1CU8GS3KC": a label that is the beginning of the code belongs to the code. A telephone after "fax" is a FAX.
    """
    if span.type == "PHONE":
        return replace(span, type=_phone_kind(text, span.start), end=_with_extension(text, span.end))
    start = span.start
    if span.type in ("FAX", "NAME", "LOCATION", "FACILITY", "DATE") or not text[start].isalnum():
        return span
    while start > max(0, span.start - 12) and text[start - 1].isascii() and text[start - 1].isalnum():
        start -= 1
    return replace(span, start=start)


def _by_format(words: NoteWords) -> Iterator[PhiSpan]:
    text = words.text
    if not words.longest_number:
        return
    for match in words.matches(_DEVICE_CODE, _DEVICE_WORDS):
        yield PhiSpan(match.start(1), match.end(1), "DEVICE", 0.9)
    if words.has("last"):
        for match in _LAST_FOUR.finditer(text):
            yield PhiSpan(match.start(1), match.end(1), "SSN", 0.8)
    if words.has("bleep", "bleeped", "bleeper", "blp", "vocera", "spectralink", "ascom"):
        for match in _BLEEP.finditer(text):
            yield PhiSpan(match.start(1), match.end(1), "PHONE", 0.85)
    for match in words.matches(_CALLED, _CALL_WORDS) if words.longest_number >= 4 else ():
        yield PhiSpan(match.start(1), _with_extension(text, match.end(1)), _phone_kind(text, match.start(1)), 0.9)
    for match in words.matches(_SPELLED, _SPELL_WORDS) if not _CALL_WORDS.isdisjoint(words.vocabulary) else ():
        yield PhiSpan(match.start(1), match.end(1), "PHONE", 0.9)
    for match in _SHORT_EXTENSION.finditer(text) if _SHORT_NUMBER.search(text) else ():
        yield PhiSpan(match.start(1), match.end(1), "PHONE", 0.85)
    if words.has("ref", "reference"):
        for match in _REFERENCE.finditer(text):
            if _is_reference(match):
                yield PhiSpan(*match.span("code"), "OTHER_ID", 0.9)
    for match in words.matches(_SUBJECT, _STUDY_WORDS):
        yield PhiSpan(match.start(1), match.end(1), "OTHER_ID", 0.85)
    for match in _PLATE.finditer(text) if not _PLATE_WORDS.isdisjoint(words.vocabulary) else ():
        letters = match["letters"] or ""
        low = letters.lower()
        if letters not in ABBREVIATIONS and low not in CLINICAL_WORDS and low not in SAFE_WORDS:
            yield PhiSpan(*match.span("plate"), "VEHICLE", 0.9)
    for match in _BLOOD_UNIT.finditer(text) if words.longest_number >= 6 else ():
        yield PhiSpan(match.start(), match.end(), "OTHER_ID", 0.9)


def _is_reference(match: re.Match[str]) -> bool:
    """Whether a code after "ref" names a letter or a file: with a letter and three digits, or at least "our" before."""
    code = match["code"]
    opening = re.match(r"[A-Za-z]+", code)
    low = opening.group().lower() if opening else ""
    if date_like(code) or low in PUBLIC_CODES or low in SAFE_WORDS:
        return False
    digits = sum(char.isdigit() for char in code)
    if match["own"] or match["number"]:
        return digits >= 4 or (digits >= 2 and len(code) >= 5 and opening is not None)
    return digits >= 3 and opening is not None and opening.group().isupper() and " " not in code


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
        return None
    prefix = value.split(" ")[0]
    if spaced is None and " " in value and not (prefix.isupper() or prefix in LABELS):
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
    units = UNITS_AFTER.match(text, end)
    if units and units.group(1).lower().split("/")[0] in COUNT_UNITS and strict:
        return None
    if re.fullmatch(r"\d+(?:\.\d+)", value) and strict:
        return None
    if phi_type == "VEHICLE":
        rest = _PLATE_REST.match(text, end)
        end = rest.end() if rest else end
    return match.start(), end


#: The second group of a plate: "MI29 LHZ".
_PLATE_REST = re.compile(r"[ -](?=[A-Z0-9]*[A-Z0-9]{2})[A-Z0-9]{2,4}(?![\w-])")
_USER_LABELS = frozenset(("username", "user id", "user name", "login"))


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
