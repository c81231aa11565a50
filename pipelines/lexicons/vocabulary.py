"""Words of English and of medicine: everyday and clinical words, drugs, eponyms, short forms, safe terms."""

from __future__ import annotations

import re

from .loading import phrases, words

#: Words that are names as well: a name only in a name-like context and with a capital.
NAME_LIKE_WORDS = words("name_like_words")

#: Words that are not taken for a name unless a title stands before them.
ORDINARY_WORDS = words("ordinary_words")

#: How English adjectives, adverbs, participles and nouns of medicine end, and surnames seldom do.
ENGLISH_ENDS: tuple[str, ...] = tuple(
    """
    ous ly ed ing tion sion ical ial ual ic ive able ible ment ness ity ology ectomy otomy oscopy
    itis osis emia pathy graphy gram plasty scope
    """.split()
)

#: Articles, pronouns, auxiliaries, prepositions and conjunctions: no part of a name unless they have a capital as a
#: name does ("Her" and "To" are surnames).
FUNCTION_WORDS = words("function_words")

EVERYDAY_WORDS = words("everyday_words")


# By sound, as far as spelling tells it: "an uninjured arm", but "a unilateral rash", "a euthyroid patient".
VOWEL = re.compile(r"^(?:[aio]|e(?!u|we)|u(?!ni(?![mnd])|se|su|te|ti|re)|hour|honest|heir)")


def starts_with_vowel(word: str) -> bool:
    """Whether "an" stands before a lower-case word."""
    return VOWEL.match(word) is not None


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
