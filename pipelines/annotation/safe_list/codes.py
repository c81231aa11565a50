"""Codes, clocks and values of the safe list that a tagger takes for numbers of a person: CPT codes, shifts, weights.

Only what a tagger proposed is tested: a label ("MRN 99214") is a rule's, and rules stay.
"""

from __future__ import annotations

import re

from ..spans import PhiSpan

#: Procedure codes (CPT and HCPCS) with a modifier, near a word of billing.
_BILLING_CODE = re.compile(r"(?:\d{5}|\d{4}[FT]|[A-VJ]\d{4})(?:-\d{2})?\Z")
_BILLING = re.compile(
    r"\b(?:bill(?:ed|ing|able|s)?|cpt|hcpcs|codes?|coded|coding|modifier|mod|rvus?|e/m|em|plus|qualif\w+|level|add-?on|units?"
    r"|combined?|bundl\w+|unbundl\w+|reimburs\w+|ncci|dx)\b",
    re.I,
)
#: Diagnosis codes of ICD-10: E11.65, Z79.4.
_DIAGNOSIS_CODE = re.compile(r"[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?\Z")
#: Guidelines of NICE, trials of a registry, hospitals' policies.
_GUIDELINE = re.compile(r"(?:NG|CG|QS|TA|DG|PH)\d{1,4}\Z")
_CLOCKS = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d[ ]?[-–][ ]?(?:[01]\d|2[0-4])[0-5]\d\Z")
_CLOCK_AND_VALUES = re.compile(r"(?:(?:[01]\d|2[0-3])[0-5]\d[ ]+\d{2}|\d{3}|[3-9]\d)\d?/\d{2,3}(?:[ ]+\d{2,3})*\Z")
CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d\Z")
_CLOCK_AFTER = re.compile(r"[ ]?(?:[-–:][ ]|h\b|hrs?\b)")
_LINE_START = re.compile(r"(?:\A|\n)[ \t]*\Z")
#: "wt 2790 (bw 3110)", "I/O 2400/1850", "3 h: 92/184/149/118", "wean 40-30-20-10-5".
_AMOUNT_BEFORE = re.compile(
    r"\b(?:wt|weight|bw|birth ?weight|i/o|in/out|i&o|uop|urine output|ebl|tv|vt|dose|cal|kcal|flow|peak flow|pef)\b"
    r"[ :=(]{0,3}\Z",
    re.I,
)
_VALUES = re.compile(r"\d{2,3}(?:/\d{2,3}){2,5}\Z|\d{1,3}(?:-\d{1,3}){2,6}-?\Z")
_TAPER_BEFORE = re.compile(r"\b(?:wean|taper|prednisone|pred|steroid|dexamethasone|h)\b[^\n\d]{0,12}\Z", re.I)
#: "PCA 1/10/6": a year has two figures at least.
_NO_YEAR = re.compile(r"\d{1,2}/\d{1,2}/\d\Z")


def code_or_clock(text: str, span: PhiSpan, found: str) -> bool:
    """Whether a proposed number is a procedure's code, a guideline, a time of day or a measured amount."""
    lead, after = text[max(0, span.start - 48) : span.start], text[span.end : span.end + 24]
    if _BILLING_CODE.match(found) and span.type not in ("PHONE", "DATE"):
        return bool(_BILLING.search(lead) or _BILLING.search(after))
    if _DIAGNOSIS_CODE.match(found) and ("." in found or text[span.end : span.end + 2].strip('"') == "."):
        return True
    if _GUIDELINE.match(found) or _CLOCKS.match(found) or _CLOCK_AND_VALUES.match(found) or _NO_YEAR.match(found):
        return True
    if CLOCK.match(found) and _LINE_START.search(lead) and _CLOCK_AFTER.match(after):
        return True
    if re.fullmatch(r"[\d./]{2,9}", found) and _AMOUNT_BEFORE.search(lead):
        return True
    return _VALUES.match(found) is not None and (_TAPER_BEFORE.search(lead) is not None or found.count("/") > 2)
