"""Numbers and codes that are found by their form, or by the word before them.

Sources: HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i); SSA, CMS (Medicare beneficiary identifier), DEA, ISO 3779,
ISO 13616, ISO 7812, ISBT 128 and RFC formats.
"""

from __future__ import annotations

import re

from ...lexicons.vocabulary import ABBREVIATIONS, CLINICAL_WORDS, SAFE_WORDS
from .rule import Rule
from .validation import (
    PUBLIC_CODES,
    case_number,
    coded_number,
    date_like,
    dea,
    grouped_number,
    iban,
    long_number,
    payment_card,
    vin,
)


def _is_reference(match: re.Match[str]) -> bool:
    """Whether a code after "ref" names a letter or a file: with a letter and three digits, or at least "our" before."""
    code = match["OTHER_ID"]
    opening = re.match(r"[A-Za-z]+", code)
    low = opening.group().lower() if opening else ""
    if date_like(code) or low in PUBLIC_CODES or low in SAFE_WORDS:
        return False
    digits = sum(char.isdigit() for char in code)
    if match["own"] or match["number"]:
        return digits >= 4 or (digits >= 2 and len(code) >= 5 and opening is not None)
    return digits >= 3 and opening is not None and opening.group().isupper() and " " not in code


def _is_plate(match: re.Match[str]) -> bool:
    letters = match["letters"] or ""
    low = letters.lower()
    return letters not in ABBREVIATIONS and low not in CLINICAL_WORDS and low not in SAFE_WORDS


FORMAT_RULES = (
    Rule(
        "social security number",
        "SSN",
        r"\d(?<![\w-]\d)\d\d(?P<sep>[-–.])\d\d(?P=sep)\d{4}(?![\w-])",
        score=0.99,
        examples="ssn [123-45-6789], [123.45.6789]|12-345-6789",
    ),
    Rule(
        "social security number with blanks",
        "SSN",
        r"\d(?<![\w-]\d)\d\d \d\d \d{4}(?![\w-])",
        score=0.9,
        examples="[123 45 6789]|123 456 789",
    ),
    Rule(
        "social security number, all but its end masked",
        "SSN",
        r"(?:[Xx*#•]{3}[- ]?[Xx*#•]{2}[- ]?)\d{4}(?!\w)",
        score=0.95,
        examples="[XXX-XX-6789], [***-**-6789]|XXX-XX",
    ),
    Rule(
        "number plate after its word",
        "VEHICLE",
        r"<cue>(?:[ \t]?[:#=-])?[ \t]{1,2}#?(\d{1,3}[- ]?[A-Z]{2,3}|[A-Z]{2,3}[- ]?\d{3,4}|[A-Z]{2}\d\d ?[A-Z]{3}"
        r"|\d[A-Z]{3}\d{3})(?![\w-])",
        "plate",
        examples="plate [181-JQR], plate [KXT 482]|PLATE - [773-DSR]|late 181|PLATE: 12",
        score=0.95,
    ),
    Rule(
        "unique device identifier of GS1",
        "DEVICE",
        r"\(01\)[ ]?\d{14}(?:[ ]?\((?:11|17|10|21)\)[ ]?[A-Za-z0-9-]{2,20}){0,4}",
        score=0.98,
        examples="[(01)09506000134352(21)A12]|(01) 12",
    ),
    Rule(
        "vehicle identification number",
        "VEHICLE",
        r"[A-HJ-NPR-Z0-9](?<=\b.)(?<![A-Z](?=[A-Z]{16}))[A-HJ-NPR-Z0-9]{16}\b",
        accept=vin,
        score=0.97,
        examples="[1HGCM82633A004352]|1HGCM82633A004353",
    ),
    Rule(
        "Medicare beneficiary identifier",
        "HEALTH_PLAN",
        r"[1-9](?<=\b.)[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?"
        r"[AC-HJKMNP-RT-Y]{2}\d\d\b",
        score=0.97,
        examples="[1EG4-TE5-MK73]|1EG4-TE5",
    ),
    Rule(
        "number of the Drug Enforcement Administration",
        "LICENSE",
        r"[ABCDEFGHJKLMPRSTUX](?<=\b.)[A-Z9]\d{7}\b",
        accept=dea,
        score=0.95,
        examples="[AB1234563]|AB1234567",
    ),
    Rule(
        "payment card",
        "ACCOUNT",
        r"\d(?<![\w.-]\d)\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w-])",
        accept=payment_card,
        score=0.97,
        examples="[4111 1111 1111 1111]|4111 1111 1111 1112",
    ),
    Rule(
        "payment card of fifteen digits",
        "ACCOUNT",
        r"\d(?<![\w.-]\d)\d{3}[ -]\d{6}[ -]\d{5}(?![\w-])",
        accept=payment_card,
        score=0.97,
        examples="[3782 822463 10005]|3782 822463 10006",
    ),
    Rule(
        "bank account (IBAN)",
        "ACCOUNT",
        r"[A-Z](?<=\b.)[A-Z]\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",
        accept=iban,
        score=0.97,
        examples="[GB82 WEST 1234 5698 7654 32]|GB82 WEST 1234 5698 7654 33",
    ),
    Rule(
        "case of pathology",
        "OTHER_ID",
        r"[A-Z](?<=\b.)[A-Z]{0,3}-?\d\d-\d{3,7}\b(?!-)",
        check=case_number,
        score=0.85,
        examples="[S21-12345]|COVID-19",
    ),
    Rule(
        "chart or episode",
        "OTHER_ID",
        r"[A-Z](?<=\b.)[A-Z]{0,4}-?\d{6,12}(?:-\d{1,4}|-?[A-Z])?(?![\w-])",
        check=coded_number,
        score=0.8,
        examples="[MR1866000]|NCT01234567|LY3009104",
    ),
    Rule(
        "bare number of 7 to 15 digits",
        "OTHER_ID",
        r"\d(?<![\w.,/+-]\d)(?<![$€£#]\d)\d{6,14}(?![\w,/%]|[.-]\d)",
        check=long_number,
        score=0.75,
        examples="seen, [48210093]|PMID 27909741|1234567 copies/mL",
    ),
    Rule(
        "grouped number",
        "OTHER_ID",
        r"\d(?<![\w.,/+-]\d)(?<![$€£]\d)\d{1,5}(?:-\d{2,6}){2,3}(?![\w/%-])",
        check=grouped_number,
        score=0.75,
        examples="[12-345-678]|121-124-129",
    ),
    Rule(
        "letters and groups of digits",
        "OTHER_ID",
        r"[A-Z](?<=\b.)[A-Z]{1,5}(?:-\d{2,6}){2,3}(?![\w-])",
        check=case_number,
        score=0.85,
        examples="[SUBJ-123-456]|ICD-10-123",
    ),
    Rule(
        "name of a file",
        "OTHER_ID",
        r"(?<![\w/.-])(?=[\w-]{0,36}\d{3})[\w-]{3,40}\.(?i:jpe?g|png|dcm|tiff?|heic|pdf|docx?|mp4|mov)"
        r"(?!\w)",
        score=0.85,
        examples="[IMG_4410.jpg]|report.pdf",
    ),
    Rule(
        "serial or lot number",
        "DEVICE",
        r"[SL](?<=\b.)(?:(?<=S)N-|(?<=L)OT[- ])(?=[A-Z-]{0,4}\d{4})[A-Z0-9]{4,14}(?:-[A-Z0-9]{1,6}){0,2}(?![\w-])",
        score=0.9,
        examples="[SN-44120-B], [LOT 448120]|SN-4",
    ),
    Rule(
        "name of a picture",
        "OTHER_ID",
        r"[pisdvacPISDVAC](?<=\b.)(?:(?<=[pP])(?i:hoto|ic)|(?<=[iI])(?i:mg|mage)|(?<=[sS])(?i:can)|(?<"
        r"=[dD])(?i:sc)|(?<=[vV])(?i:ideo)|(?<=[aA])(?i:udio)|(?<=[cC])(?i:lip))[_-](?=\w{0,12}\d\d)"
        r"\w{3,16}(?![\w.-])",
        score=0.85,
        examples="[photo_FE54]|photo_of",
    ),
    Rule(
        "UUID",
        "OTHER_ID",
        r"[0-9a-fA-F](?<=\b.)[0-9a-fA-F]{7}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b",
        score=0.95,
        examples="[123e4567-e89b-12d3-a456-426614174000]|123e4567-e89b",
    ),
    Rule(
        "end of a social security number",
        "SSN",
        r"<part>[ ](?i:four|4)(?i:[ ]digits)?(?:[ ](?i:are|is)|:)?[ ](\d{4})"
        r"(?![\w/.-]|[ ]?(?i:m?l|cc|k?cal|visits|days|weeks)\b)",
        "last",
        examples="last four [7731]|last four 7731 ml",
    ),
    Rule(
        "serial number after its device",
        "DEVICE",
        r"<part>[ \t](?:(?:SN|S/N|REF|UDI|serial)[ :#]{1,2})?((?:SN-|LOT[ -])(?=[A-Z0-9-]{4,20}(?![\w-]))"
        r"(?:[A-Z]?\d|[A-Z]{1,4}-?\d)[A-Z0-9-]*|sn-(?=[a-z-]{0,4}\d)[a-z0-9-]{4,20}|lot[ -]\d{4,12}"
        r"|(?=[A-Z0-9-]{0,12}[A-Z])(?=(?:[A-Z-]{0,4}\d){4})[A-Z0-9]{1,16}(?:-[A-Z0-9]{1,12}){0,3})(?![\w-])",
        "transmitter|pump|generator|receiver|sensor|monitor|device|implant|stimulator|pacemaker|icd|defibrillator"
        "|recorder|valve|stent|lead|port|prosthesis|machine|concentrator|glucometer|cpap|bipap|ventilator|bed|scanner",
        score=0.9,
        examples="transmitter [SN-4821-B]|pump [lot 448120]|port 12345",
    ),
    Rule(
        "reference of a letter or file",
        "OTHER_ID",
        r"\b(?P<own>(?i:our|your|their|my|gp|clinic|hospital|file|letter)[ ])?<part>(?!/)\.?"
        r"(?P<number>[ ]?(?:(?i:no|number|nr|num)\b\.?|#))?[ ]?[:=]?[ ]{0,2}"
        r"(?P<OTHER_ID>[A-Za-z]{1,6}[ ]\d{3,8}(?:[/.-][A-Za-z0-9]{1,10}){0,3}"
        r"|(?=[A-Za-z/.-]{0,12}\d)[A-Za-z0-9]{1,12}(?:[/.-][A-Za-z0-9]{1,10}){0,4})(?![\w/%]|-\d)",
        "ref|reference",
        check=_is_reference,
        score=0.9,
        examples="our ref [BRA/23/5517]|Ref. [JK-4471]|ref 70-99, reference B12",
    ),
    Rule(
        "number of a person in a study",
        "OTHER_ID",
        r"<part>[ ](?i:no\.?[ ]|number[ ]|#)?(\d{2,6})(?=[ ](?i:consented|enrolled|randomi[sz]ed|screened|withdrew"
        r"|completed|reported|was|has|had|did|missed|returned|discontinued)\b)",
        "subject|participant|enrollee",
        score=0.85,
        examples="Subject [014] consented|subject 014 of 20",
    ),
    Rule(
        "number plate of an English-speaking country",
        "VEHICLE",
        r"<part>\.?(?:[ ]?(?:(?i:no|number|is|was)\b\.?|#))?[ ]?[:=]?[ ]{0,2}"
        r"(?P<VEHICLE>[A-Z]{2}\d{2}[ ]?[A-Z]{3}|[A-Z]\d{1,3}[ ]?[A-Z]{3}|\d[A-Z]{3}\d{3}|\d{1,3}[ -]?[A-Z]{3}"
        r"|\d{3}[ -][A-Z]{2}\d|(?P<letters>[A-Z]{3})[ -]?(?:\d{2,4}|\d{1,3}[A-Z]{1,2}))"
        r"(?![\w/%-]|\.\d|[ ]?(?:mg|mcg|ml|units?|g|cc|min)\b)",
        "reg|rego|registration|tag|number plate|numberplate|plate|plates|license plate|licence plate",
        check=_is_plate,
        score=0.9,
        examples="rego [CXT 41F], reg. [AB12 CDE], tag [7KLM221]|reg ASA 325 mg, reg rate 80",
    ),
    Rule(
        "donation number of a unit of blood",
        "OTHER_ID",
        r"[A-Z](?<![\w-].)\d{4}[ ]?\d{2}[ ]?\d{6}(?:[ ]?[A-Z\d]{1,2})?(?![\w-])",
        score=0.9,
        examples="unit [W0398 24 118273] started|W0398 24",
    ),
)
