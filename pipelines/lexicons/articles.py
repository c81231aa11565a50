"""Which words stand behind "an"."""

from __future__ import annotations

import re

# By sound, as far as spelling tells it: "an uninjured arm", but "a unilateral rash", "a euthyroid patient".
VOWEL = re.compile(r"^(?:[aio]|e(?!u|we)|u(?!ni(?![mnd])|se|su|te|ti|re)|hour|honest|heir)")


def starts_with_vowel(word: str) -> bool:
    """Whether "an" stands before a lower-case word."""
    return VOWEL.match(word) is not None
