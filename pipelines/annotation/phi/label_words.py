"""Words that announce identifiers, and words that show that a number is none."""

from __future__ import annotations

import re

from ...lexicons.loading import pairs
from ...lexicons.loading import words as lexicon
from ...lexicons.names import NAME_HEADERS
from ...lexicons.word_table import word_table

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

LABEL_WORDS: frozenset[str] = frozenset(
    word for label in [*LABELS, *NAME_HEADERS] for word in re.findall(r"[^\W\d_]+", label.lower())
) | frozenset(
    {"grp", "group", "gp", "tel", "telephone", "phone", "fax", "no", "number", "id", "date", "license", "licence"}
)
