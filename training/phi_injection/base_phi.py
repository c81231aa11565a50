"""Reads a de-identified base note: what was blanked and what was left over.

Blanks are those of published transcripts: "Dr. X", "ABCD Hospital", "MM/DD/YYYY", "____". Each pattern names the
identifier type that stood there and, for a name, whose it was; the group `b` is the span, else the whole match.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

from synthetic_note.pipelines.annotation.spans import PhiSpan

from .leftovers import find_leftovers

#: A word that stands for a removed identifier.
_WORD = r"(?:X{2,8}|Xx{2,8}|xx{2,8}|XYZ|Xyz|XY|ABCDE?|ABC|Abcde?|Abc|AB CD|DEF|Def|_{3,}|\*{3,})"
#: The same, or an initial; for places where only a name can stand.
_NAME = rf"(?:{_WORD}|[A-Z]{{1,3}}|[A-Z]\.?\s?[A-Z])(?![\w])"
_FACILITY_HEAD = (
    r"(?:(?:General|Memorial|Regional|Community|County|Psychiatric|University|Children'?s|Surgery|Dialysis|Health"
    r"|Methodist|Baptist|Outpatient|Rehab(?:ilitation)?|Nursing|High|Middle|Elementary|Medical|Imaging)\s){0,3}"
    r"(?:Hospitals?|Medical Center|Med Center|Center|Clinics?|Nursing Home|Home|School|College|University|Institute"
    r"|Insurance|Inc\b\.?|Hotel|Corporation|Company|Services|Pharmacy|Laborator(?:y|ies)|Emergency Room|ER\b"
    r"|Rehab|Associates|Group|Church|Jail|Prison|Facility)"
)

#: (type, role, pattern), strongest first: a later match never cuts an earlier one.
_BLANKS: tuple[tuple[str, str | None, str], ...] = (
    # Dates.
    ("DATE", None, r"\b(?:MM|mm|DD|dd)[/.-](?:DD|dd|MM|mm)(?:[/.-](?:YYYY|YY|yyyy|yy)\b)?"),
    ("DATE", None, r"\b(?:XX?|xx?)[/-](?:XX?|xx?)[/-](?:X{2,4}|x{2,4}|\d{2,4})\b"),
    ("DATE", None, r"\b(?:Month|MONTH) (?:DD|dd|XX|Day)\b(?:,? (?:YYYY|YY|Year)\b)?"),
    ("DATE", None, r"\b(?:MM|Month)[/ ](?:YYYY|YY)\b"),
    ("DATE", None, r"\b(?:on|On|since|Since|dated)\s(?P<b>(?:_{2,}|\*{2,})(?:/(?:_{2,}|\*{2,})){1,2})"),
    # Letter heads and labelled numbers.
    ("LOCATION", None, rf"\b(?:Suite\s\S+,\s)?(?:\d+\s)?{_WORD}\s(?:Street|Avenue|Ave\b\.?|Road|Drive|Lane|Blvd)\b"),
    ("LOCATION", None, r"\bCity,\s(?:STATE|State)(?:\s\d{5})?\b"),
    ("LOCATION", None, r"\bP\.?\s?O\.? Box (?:12345|[X\d]+)\b"),
    ("LOCATION", None, r"\b(?:Sample|Doctor'?s?|Patient'?s?)\s(?:Address|City)\b"),
    ("MRN", None, r"\b(?:MR|MRN|Medical Record|Chart)\s?(?:No\.?|Number|#)?\s?[:#]+\s?(?P<b>[X0\d*_-]{4,})"),
    ("HEALTH_PLAN", None,
        r"(?i)\b(?:claim|policy|member|insurance)\s(?:number|no\.?|id|#)\s?[:#]?\s?(?P<b>[\d*_-]{4,})"),
    ("DEVICE", None, r"(?i)\b(?:serial|lot|product|reference|ref|implant)\s?(?:numbers?|no\.?)?\s?#?\s?:?\s?#?"
        r"(?P<b>(?=[a-z-]*[\d*])(?:[A-Z]{0,5}\d{3,}[\d.-]*\d|\*{3,}|[A-Z]{1,4}-?\d{3,}))"),
    ("DEVICE", None, r"(?i)\b(?:serial|lot) (?:number|no\.?|#)\s?(?P<b>XX+|xxx+)\b"),
    ("PHONE", None, r"\b(?:\(?(?:XXX|555)\)?[- ])?(?:XXX|555)-(?:XXXX|\d{4})\b|\b123-4567\b"),
    # Whole names.
    ("NAME", "clinician", r"\b(?:Sample|Doctor'?s)\s(?:Doctor\d?|Physician|Name)\b|(?<=Dr\. )Sample\b"),
    ("NAME", "relative", r"\b(?:[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather|[Ss]pouse)'s name: (?P<b>Sample Name)"),
    ("NAME", "patient", r"\b(?:Sample|Patient'?s)\s(?:Patient|Name)\b|\b(?:John|Jane) Doe\b"),
    ("FACILITY", None, r"\bSample\s(?:Clinic|Hospital|Medical Center|Facility|School|Office|Center)\b"),
    ("NAME", "clinician", rf"\b(?:Drs?|DRS?|Doctor|Doctors|Prof)\b\.?\s?(?P<b>{_NAME}(?:\s{_NAME})?)(?!\.[A-Z])"),
    ("NAME", "clinician",
        rf"\b(?P<b>{_NAME}(?:\s{_NAME})?),?\s(?=(?:M\.?\s?D|D\.?\s?O|D\.?\s?C|O\.?\s?D|Ph\.?\s?D|R\.?N|PA-?C|LCSW"
        r"|RCP|RD|CDE|NP|DDS|DPM|IME|MS|S\.)\b)"),
    ("NAME", "clinician",
        rf"(?m)\b(?:[Aa]ttending|ATTENDING|[Ss]urgeon|SURGEON|PHYSICIANS?|[Dd]ictated by|NURSE|[Pp]hysician"
        rf"|DIETICIAN|SOCIAL WORK|RESPIRATORY CARE)\s?:\s?(?P<b>{_NAME}(?:\s{_NAME})?)(?=\W)(?!\s?[:/&-])"),
    ("NAME", "relative", rf"(?:[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather|[Ss]on|[Dd]aughter),?\s(?P<b>{_WORD})(?!\w)"),
    ("NAME", "patient", rf"\b(?:Mr|Mrs|Ms|Miss|Master|Baby)\b\.?\s(?P<b>{_NAME}(?:\s{_NAME})?)(?!\.[A-Z])"),
    ("NAME", "patient", rf"(?im)^\s?(?:re|patient|patient name|name|examinee)\s?:\s?(?:examinee\s?:\s?)?"
        rf"(?P<b>(?-i:{_WORD}(?:,\s?{_WORD})?))(?!\w)"),
    # Places.
    ("FACILITY", None, rf"\b(?:(?:St\.|Methodist|The)\s)?(?:{_WORD}|[XYZ])\s{_FACILITY_HEAD}"),
    ("FACILITY", None,
        rf"(?P<b>\b{_WORD})\s(?=(?:[Pp]reoperative|[Ee]mergency|[Ii]ntensive|OR\b|ICU\b|[Oo]ffice|[Hh]ospital"
        r"|[Cc]linic|[Nn]ursing|supervised|skilled|assisted|houses|rehab))"),
    ("FACILITY", None, rf"(?i:employer|employed (?:by|at)|works? (?:at|for)|worked (?:at|for))\s?:?\s(?P<b>{_WORD})(?!\w)"),
    ("LOCATION", None, rf"\b(?:born in|raised in|moved to|live[sd]? in|living in|resid\w+ in|from)\s(?P<b>{_WORD})(?!\w)"),
    ("FACILITY", None, rf"\b(?:at|At|to|presents to|in|via|from|From|To)\s(?P<b>{_WORD})(?!\w)(?!\s(?:who|whom|for|about|and)\b)"),
    ("FACILITY", None, r"\b(?:at|to|from|in|by|At|From)\s(?P<b>(?:Medical Center|Hospital|Clinic|Healthcare System|Health System|University(?! of\b)|General Hospital))\b(?!\s(?:Day|Course|[Cc]ourse))"),
    ("NAME", "patient", r"\b(?P<b>(?-i:XYZ|Xyz|ABCD|ABC|Abcd|Abc|X{4,8}|Xx{3,8}))(?:'s)?(?=\s(?:is|was|has|had|returns|presents|follows|probably|states|reports|denies|does|did|did|will|who|felt|really|along|forgot|would|indicated|in|as|with|reported|weighed)\b)"),
    ("NAME", None, r"\b(?:XYZ|Xyz|ABCD|ABC|Abcd|Abc|X{5,8}|Xx{3,8})\b(?!\s(?:stain|rule|[Tt]rial))"),
)  # fmt: skip
_COMPILED = [(kind, role, re.compile(pattern)) for kind, role, pattern in _BLANKS]

#: Blanks that stand for no identifier, or for one of unknown type: kept out of the loss.
_UNSURE = re.compile(
    r"(?<![,\d ]\d)(?<!\d,)(?<!\d, )(?<!\d )\bX{2,8}\b|\bxx{2,8}\b|_{3,}|\*{2,}|\bYYYY\b|\bDD\b(?=,)|\bX{2}-"
)
#: Short capitals that a title or credential may stand next to without being a name.
_NO_NAMES = frozenset("I A OR ER ICU OB GI PT OT ENT GYN BP HR MD RN TO IN AT OF AND THE CT MRI PE US EMS".split())


def find_base_phi(text: str) -> tuple[list[PhiSpan], list[tuple[int, int]]]:
    """Blanks and leftovers of a de-identified base note.

    Returns the spans to be replaced or labelled (sorted, without overlaps) and the character ranges of which
    nothing is known, to be kept out of the loss.
    """
    taken = bytearray(len(text))
    spans: list[PhiSpan] = []
    for kind, role, pattern in _COMPILED:
        for match in pattern.finditer(text):
            start, end = match.span("b") if "b" in pattern.groupindex else match.span()
            if start >= end or any(taken[start:end]) or _is_word(text, start, end, kind):
                continue
            taken[start:end] = b"\1" * (end - start)
            spans.append(PhiSpan(start, end, kind, source="rule", role=role if kind == "NAME" else None))
    unsure = [m.span() for m in _UNSURE.finditer(text) if not any(taken[m.start() : m.end()])]
    more, ignore = find_leftovers(text, taken)
    ranges = [r for r in unsure + ignore if not any(taken[r[0] : r[1]])]
    return sorted(spans + more), _merge(ranges)


def _is_word(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a short match in capitals is an ordinary abbreviation in this place."""
    if kind != "NAME" or end - start > 3:
        return False
    word = text[start:end]
    titled = re.search(r"(?:Dr|Drs|Mr|Mrs|Ms|Miss|Doctor|DR|Doctors)\.?\s$", text[max(0, start - 8) : start])
    return word in _NO_NAMES and not (titled and len(word) == 1)


def _merge(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
