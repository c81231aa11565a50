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

#: Abbreviations in capitals that are no initials of people, beside those of `clinical_vocabulary`.
CAPITALS = words("capitals")

DRUG_STEMS = phrases("drug_stems")


CONTEXT_EPONYMS = words("context_eponyms")

#: Scores and scales; genes and markers; units, analytes, findings, treatments, roles and services in short form.
SHORT_TERMS: frozenset[str] = words("scores") | words("genes") | words("short_forms")

EPONYMS = words("eponyms")

#: Nouns that an eponym goes with, and which show that it names a thing of medicine.
EPONYM_HEADS = words("eponym_heads")

#: Drugs, brands, devices, organisms, tests and abbreviations that a tagger may take for a name or a place.
SAFE_WORDS = words("safe_words") | DRUG_BRANDS

#: Section headers and phrases of notes that a tagger may take for names (lower case).
SAFE_PHRASES = words("safe_phrases")
