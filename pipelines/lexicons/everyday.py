"""Everyday English words, and words that hold no identifier where prose writes them in small letters."""

from __future__ import annotations

import re

from .loading import words

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
