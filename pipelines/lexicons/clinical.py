"""Words of medicine: vocabulary, drugs, eponyms, short forms, and terms that look like identifiers."""

from __future__ import annotations

from .loading import phrases, words

#: Lower-case words; none is a common given name, surname or city.
CLINICAL_WORDS = words("clinical_words")

#: Abbreviations in capitals that are no initials of people.
ABBREVIATIONS = words("abbreviations")

DRUG_BRANDS = words("drug_brands")

#: Names of drugs and substances; none is a listed name of a person.
DRUG_NAMES = words("drug_names")

#: Shorthand of clinical work that is written small and like no word of a dictionary.
SHORTHAND = words("shorthand")

#: Abbreviations in capitals that are no initials of people, beside those of `clinical_vocabulary`.
CAPITALS = words("capitals")

DRUG_STEMS = phrases("drug_stems")


CONTEXT_EPONYMS = words("context_eponyms")

#: What is said of a sign or a test right after its name.
FINDINGS = words("findings")

#: Words that show that a sentence speaks of signs, tests, classifications, operations or tools.
EPONYM_TALK = words("eponym_talk")

#: Scales that are written with their greatest value: "KATZ 4/6", "STOP-BANG 5/8".
SCALES = words("scales")

#: Scores, scales, questionnaires and stagings.
SCORES = words("scores")

#: Genes and markers as they are reported.
GENES = words("genes")

#: Units, analytes, findings, treatments, roles and services in short form.
SHORT_FORMS = words("short_forms")

#: Every one of them.
SHORT_TERMS: frozenset[str] = SCORES | GENES | SHORT_FORMS

EPONYMS = words("eponyms")

#: Nouns that an eponym goes with, and which show that it names a thing of medicine.
EPONYM_HEADS = words("eponym_heads")

#: Drugs, brands, devices, organisms, tests and abbreviations that a tagger may take for a name or a place.
SAFE_WORDS = words("safe_words") | DRUG_BRANDS

#: Section headers and phrases of notes that a tagger may take for names (lower case).
SAFE_PHRASES = words("safe_phrases")
