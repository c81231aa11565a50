"""Formats and labels of identifiers other than names, places and dates, as data, one table per kind of evidence.

`FORMATS`: found by form alone. `LABELS`: words that announce an identifier ("MRN", "acct no."), whose value is
read by `VALUE`. Sources: HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i); the North American Numbering Plan and
ITU E.164 for telephones; SSA, CMS (Medicare beneficiary identifier), DEA, ISO 3779 and RFC formats for the rest.
"""

from __future__ import annotations

from typing import NamedTuple

from ...lexicons.loading import pairs
from ...lexicons.loading import words as lexicon
from ...lexicons.word_table import word_table


class FormatRule(NamedTuple):
    """One format: `gate` lists strings of which the note must hold one for the pattern to be tried.

    `check` names a check that the match must pass; `score` is the confidence; `digits` the length that the
    longest run of digits of the note must have for the pattern to be tried.
    """

    type: str
    pattern: str
    covers: str
    gate: tuple[str, ...] = ()
    check: str = ""
    score: float = 0.95
    digits: int = 4


FORMATS: tuple[FormatRule, ...] = (
    FormatRule(
        "PHONE",
        r"\d(?<![\w.-]\d)\d{9}(?=,?[ ]{1,2}(?:ext|extension|x)\b)",
        "2125550122 ext 4",
        ("ext", "x"),
        "nanp",
        0.97,
        10,
    ),
    FormatRule(
        "SSN", r"\d(?<![\w-]\d)\d\d([-–.])\d\d\1\d{4}(?![\w-])", "123-45-6789, 123.45.6789", ("-", "–", "."), "", 0.99
    ),
    FormatRule("SSN", r"\d(?<![\w-]\d)\d\d \d\d \d{4}(?![\w-])", "123 45 6789", (" ",), "", 0.9),
    FormatRule(
        "SSN",
        r"(?:[Xx*#•]{3}[- ]?[Xx*#•]{2}[- ]?)\d{4}(?!\w)",
        "XXX-XX-6789, ***-**-6789",
        ("x", "X", "*", "#", "•"),
        "",
        0.95,
    ),
    FormatRule(
        "VEHICLE",
        r"(?<=[Pp]late )(?:\d{1,3}[- ]?[A-Z]{2,3}|[A-Z]{2,3}[- ]?\d{3,4}"
        r"|[A-Z]{2}\d\d ?[A-Z]{3}|\d[A-Z]{3}\d{3})(?![\w-])",
        "plate 181-JQR, plate KXT 482",
        ("late ",),
        "",
        0.95,
        2,
    ),
    FormatRule(
        "VEHICLE",
        r"(?:(?<=PLATE )|(?<=Plate - )|(?<=Plate: )|(?<=Plate:  )|(?<=Plate #)|(?<=Plate = )"
        r"|(?<=PLATE\t)|(?<=PLATE - )|(?<=PLATE: )|(?<=PLATE #))"
        r"(?:\d{1,3}[- ]?[A-Z]{2,3}|[A-Z]{2,3}[- ]?\d{3,4}|[A-Z]{2}\d\d ?[A-Z]{3}|\d[A-Z]{3}\d{3})(?![\w-])",
        "PLATE - 773-DSR",
        ("PLATE", "Plate"),
        "",
        0.95,
        2,
    ),
    FormatRule(
        "PHONE",
        r"(?:\+?1[ .\-–]{0,2})?\((?:[2-9]\d\d)\)[ .\-–\u00a0]{0,2}[2-9]\d\d[ .\-–\u00a0]?\d{4}(?!\d)",
        "(212) 555-0122, +1 (212) 555 0122",
        ("(",),
        "",
        0.99,
    ),
    FormatRule(
        "PHONE",
        r"\d(?<![\w./]\d)(?<!\d-\d)(?:(?<=1)[ .\-–]{1,2}\d)?\d\d([ .\-–/\u2011\u00a0])\d{3}(?:\1"
        r"|[.\-– ])\d{4}(?![\w]|-\d)",
        "212-555-0122, 1-800-555-0122, 212.555.0122, 212 555 0122",
        (),
        "nanp",
        0.97,
    ),
    FormatRule(
        "PHONE",
        r"\d(?<![\w./]\d)(?<!\d-\d)\d\d(?:-?\r?\n[ \t]{0,4}\d{3}[ .\-]|[.\- ]\d{3}-?\r?\n[ \t]{0,4})\d{4}(?![\w]|-\d)",
        "212-555-0122 over two lines",
        ("\n",),
        "nanp",
        0.9,
    ),
    FormatRule(
        "PHONE",
        r"(?:\+?1[ .\-]?)?\([2-9]\d\d\)[ \-]?(?:\r?\n[ \t]{0,4}\d{3}[ .\-]?|\d{3}-?\r?\n[ \t]{0,4})\d{4}(?!\d)",
        "(212) 555-0122 over two lines",
        ("(",),
        "",
        0.95,
    ),
    FormatRule("PHONE", r"\+1[ .\-]?\d{3}[ .\-]?\d{3}[ .\-]?\d{4}(?!\d)", "+12125550122", ("+",), "nanp", 0.99),
    FormatRule(
        "PHONE",
        r"(?:\+|\b00)(?:[2-9]\d{1,2}|7)[ .\-]{0,2}(?:\(0\)[ .\-]?)?(?:\(\d{1,4}\)[ .\-]?)"
        r"?\d{1,5}(?:[ .\-\n]?\d{2,5}){1,5}(?!\w)",
        "+44 20 7946 0958, +33 1 23 45 67 89, 0049 30 123456",
        ("+", "00"),
        "international_phone",
        0.95,
        3,
    ),
    FormatRule(
        "PHONE",
        r"\b0\d{2,4}[ \-]\d{3,4}[ \-]?\d{3,4}(?![\w-])",
        "020 7946 0958, 01632 960 123",
        (" 0", "\n0", ":0", "(0"),
        "uk_phone",
        0.85,
        3,
    ),
    FormatRule(
        "PHONE",
        r"\b[2-9]\d{2}[-–.\u2011]\d{4}(?<!00)(?![\w%]|[-/.]\d| ?(?:mg|mcg|ml|cc|kcal|cal|units|iu|meters"
        r"|steps|g\b|m\b|cells|feet|ng|pg|copies|ppm))",
        "555-0122",
        (),
        "local_phone",
        0.85,
    ),
    FormatRule(
        "PHONE",
        r"\b(?:1[- ])?8(?:00|33|44|55|66|77|88)-(?:[A-Z0-9]{3}-?[A-Z0-9]{4}|[a-z0-9]{3}-[a-z0-9]{4}|\d{3}-[a-z]{4})\b",
        "1-800-FLOWERS, 800-555-help",
        ("8",),
        "",
        0.9,
        3,
    ),
    FormatRule("PHONE", r"\b[xX]\d-\d{4}(?![\w-])", "extension x4-2214", ("x", "X"), "", 0.95),
    FormatRule(
        "IP",
        r"\d(?<![\w.]\d)\d{0,2}(?:\.\d{1,3}){3}(?![\w]|\.\d)(?:/\d\d?\b|:\d{2,5}\b)?",
        "198.51.100.209, 198.51.100.0/24, 198.51.100.209:8080",
        (".",),
        "ipv4",
        0.95,
        1,
    ),
    FormatRule(
        "IP",
        r"[0-9A-Fa-f:](?<![\w:.].)(?:(?<=:)|(?<!:)[0-9A-Fa-f]{0,3}:)(?:[0-9A-Fa-f]{0,4}:){1,6}\d{1,3}(?:\.\d{1,3}){3}(?![\w:]|\.\d)(?:/\d{1,3}\b)?",
        "::ffff:198.51.100.209",
        (":",),
        "ipv6",
        0.97,
        1,
    ),
    FormatRule(
        "IP",
        r"(?<![\w:])::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?![\w:])(?:/\d{1,3}\b)?",
        "::8a2e:370:7334",
        ("::",),
        "ipv6",
        0.95,
        1,
    ),
    FormatRule(
        "IP",
        r"[0-9A-Fa-f](?<![\w:].)[0-9A-Fa-f]{0,3}:{1,2}(?:[0-9A-Fa-f]{1,4}:{1,2}){1,6}(?:[0-9A-Fa-f]{1,4})?(?![\w:])(?:%\w{1,12}|/\d{1,3}\b)?",
        "2001:db8::8a2e:370:7334",
        ("::", ":"),
        "ipv6",
        0.95,
        1,
    ),
    FormatRule(
        "DEVICE",
        r"[0-9A-Fa-f](?<=\b.)[0-9A-Fa-f]([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}\b",
        "MAC address 00:1B:44:11:3A:B7",
        (":", "-"),
        "mac",
        0.95,
        1,
    ),
    FormatRule(
        "DEVICE",
        r"\(01\)[ ]?\d{14}(?:[ ]?\((?:11|17|10|21)\)[ ]?[A-Za-z0-9-]{2,20}){0,4}",
        "unique device identifier, GS1 form",
        ("(01)",),
        "",
        0.98,
        14,
    ),
    FormatRule(
        "VEHICLE",
        r"[A-HJ-NPR-Z0-9](?<=\b.)(?<![A-Z](?=[A-Z]{16}))[A-HJ-NPR-Z0-9]{16}\b",
        "vehicle identification number",
        (),
        "vin",
        0.97,
        1,
    ),
    FormatRule(
        "HEALTH_PLAN",
        r"[1-9](?<=\b.)[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-H"
        r"JKMNP-RT-Y]{2}\d\d\b",
        "Medicare beneficiary identifier 1EG4-TE5-MK73",
        (),
        "",
        0.97,
        1,
    ),
    FormatRule("LICENSE", r"\b[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}\b", "DEA number", (), "dea", 0.95, 7),
    FormatRule(
        "ACCOUNT",
        r"\d(?<![\w.-]\d)\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w-])",
        "payment card 4111 1111 1111 1111",
        (),
        "payment_card",
        0.97,
    ),
    FormatRule(
        "ACCOUNT",
        r"\d(?<![\w.-]\d)\d{3}[ -]\d{6}[ -]\d{5}(?![\w-])",
        "payment card 3782 822463 10005",
        (),
        "payment_card",
        0.97,
    ),
    FormatRule(
        "ACCOUNT", r"[A-Z](?<=\b.)[A-Z]\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b", "IBAN", (), "iban", 0.97, 2
    ),
    FormatRule(
        "OTHER_ID",
        r"[A-Z](?<=\b.)[A-Z]{0,3}-?\d\d-\d{3,7}\b(?!-)",
        "pathology case S21-12345",
        ("-",),
        "case_number",
        0.85,
        3,
    ),
    FormatRule(
        "OTHER_ID",
        r"\b[A-Z]{1,5}-?\d{6,12}(?:-\d{1,4}|-?[A-Z])?(?![\w-])",
        "chart or episode number MR1866000",
        (),
        "coded_number",
        0.8,
        6,
    ),
    FormatRule(
        "OTHER_ID",
        r"\d(?<![\w.,/+-]\d)(?<![$€£#]\d)\d{6,14}(?![\w,/%]|[.-]\d)",
        "bare number of 7 to 15 digits",
        (),
        "long_number",
        0.75,
        7,
    ),
    FormatRule(
        "OTHER_ID",
        r"\d(?<![\w.,/+-]\d)(?<![$€£]\d)\d{1,5}(?:-\d{2,6}){2,3}(?![\w/%-])",
        "grouped number 12-345-678",
        ("-",),
        "grouped_number",
        0.75,
        2,
    ),
    FormatRule(
        "OTHER_ID",
        r"[A-Z](?<=\b.)[A-Z]{1,5}(?:-\d{2,6}){2,3}(?![\w-])",
        "SUBJ-123-456",
        ("-",),
        "case_number",
        0.85,
        2,
    ),
    FormatRule(
        "OTHER_ID",
        r"(?<![\w/.-])(?=[\w-]{0,36}\d{3})[\w-]{3,40}\.(?i:jpe?g|png|dcm|tiff?|heic|pdf|docx?|mp4|mov)(?!\w)",
        "file name IMG_4410.jpg",
        (".j", ".J", ".p", ".P", ".d", ".D", ".t", ".T", ".h", ".H", ".m", ".M"),
        "",
        0.85,
        3,
    ),
    FormatRule(
        "DEVICE",
        r"\b(?:SN-|LOT[- ])(?=[A-Z-]{0,4}\d{4})[A-Z0-9]{4,14}(?:-[A-Z0-9]{1,6}){0,2}(?![\w-])",
        "SN-44120-B, LOT 448120",
        ("SN-", "LOT"),
        "",
        0.9,
    ),
    FormatRule(
        "OTHER_ID",
        r"[pisdvacPISDVAC](?<=\b.)(?:(?<=[pP])(?i:hoto|ic)|(?<=[iI])(?i:mg|mage)|(?<=[sS])(?i:can)|(?<=[dD])(?i:sc)"
        r"|(?<=[vV])(?i:ideo)|(?<=[aA])(?i:udio)|(?<=[cC])(?i:lip))[_-](?=\w{0,12}\d\d)\w{3,16}(?![\w.-])",
        "photo_FE54",
        ("_", "-"),
        "",
        0.85,
        2,
    ),
    FormatRule(
        "OTHER_ID",
        r"[0-9a-fA-F](?<=\b.)[0-9a-fA-F]{7}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b",
        "UUID",
        ("-",),
        "",
        0.95,
        1,
    ),
)

#: What a bare number of many digits must not follow: codes of public catalogues and literature.
PUBLIC_CODES: frozenset[str] = word_table(
    """
    pmid pubmed pmcid doi nct isbn issn snomed sctid rxcui rxnorm loinc icd icd-10 icd-9 icd10 icd9 cpt hcpcs ndc
    drg atc mesh umls cui omim clinvar rs chr grch hgvs eudract isrctn cas version ref catalog
    """
)

#: Units after a bare number that make it a measure.
COUNT_UNITS: frozenset[str] = word_table(
    """
    copies cells units iu cfu u mg mcg g kg ml l ng pg bacteria colonies people patients births years dollars per
    persons adults children cases deaths x platelets steps particles bpm
    """
)

#: Label (lower case words; punctuation aside) -> type. The longest label that fits at a word wins.
LABELS: dict[str, str] = pairs("identifier_labels")

#: Labels that are everyday words: a sign (#, colon, "number") or a long value must follow.
WEAK_LABELS = lexicon("weak_labels")
WEAK_PHRASES: frozenset[str] = frozenset(
    ("medical record",
        "medical-record",
        "clinical record", "patient record", "medical chart", "patient chart", "health plan", "blue cross", "call back",
     "patient file", "retinal scan", "iris scan", "police report", "med record", "prior auth", "prior authorization",
     "medical file", "credit card", "debit card", "insurance card", "health card", "insurance policy",
     "study subject", "study participant", "bank account", "patient account", "home phone", "work phone", "cell phone",
     "mobile phone", "user name", "driver license", "license plate", "voice print", "dna profile", "social security",
     "birth certificate", "asset tag", "contact number", "implant id")
)  # fmt: skip
