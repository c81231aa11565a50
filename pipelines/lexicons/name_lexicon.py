"""Given names and surnames for the name rules, from Faker's lists and a table, less the words of everyday English.

Faker (MIT) carries name lists of many countries; they are read once and lower-cased.
"""

from __future__ import annotations

import importlib
from functools import lru_cache

from .clinical import CLINICAL_WORDS, SAFE_WORDS
from .everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from .loading import words
from .names import GIVEN_NAMES, SURNAMES
from .word_table import word_table

_LOCALES = (
    "en_US", "en_GB", "es_MX", "es_ES", "fr_FR", "de_DE", "it_IT", "en_IN", "pt_BR", "pl_PL", "nl_NL", "tr_TR",
    "sv_SE", "en_NG", "ga_IE", "zu_ZA", "en_KE", "en_PK",
)  # fmt: skip


#: Short forms of given names that the lists lack.
NICKNAMES = words("nicknames")


#: Given names that are everyday words and that the lists lack.
EVERYDAY_GIVEN_NAMES: frozenset[str] = word_table(
    """
    will art pat reed sage chance clay colt gale kit lane merry norm page pierce piper rusty storm skye sky bishop
    foster dusty heather hope faith joy rain melody misty sunny star angel christian pearl penny
    """
)


@lru_cache(maxsize=1)
def _lists() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    given: set[str] = set(GIVEN_NAMES) | NICKNAMES
    family: set[str] = set(SURNAMES)
    for locale in _LOCALES:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ImportError:
            continue
        for key in ("first_names", "first_names_male", "first_names_female", "first_romanized_names"):
            given.update(name.lower() for name in getattr(provider, key, ()))
        for key in ("last_names", "last_romanized_names"):
            family.update(name.lower() for name in getattr(provider, key, ()))
    usable = {name for name in given if len(name) > 2 and name.isalpha()}
    words = {name for name in family if len(name) > 2}
    return (
        frozenset(usable - ORDINARY_WORDS - NAME_LIKE_WORDS),
        frozenset(words - ORDINARY_WORDS - NAME_LIKE_WORDS),
        frozenset((given | EVERYDAY_GIVEN_NAMES) & NAME_LIKE_WORDS),
    )


def given_names() -> frozenset[str]:
    """Lower-cased given names that are no everyday word."""
    return _lists()[0]


def surnames() -> frozenset[str]:
    """Lower-cased surnames that are no everyday word."""
    return _lists()[1]


def ambiguous_given_names() -> frozenset[str]:
    """Lower-cased given names that are everyday words too (Rose, Mark, Will)."""
    return _lists()[2]


def is_listed_name(low: str) -> bool:
    """Whether a word in small letters stands in a list of names, given or family."""
    return low in given_names() or low in surnames()


def is_unlisted(low: str) -> bool:
    """Whether a word in small letters stands in no list of everyday words, clinical words or safe terms."""
    return low not in ORDINARY_WORDS and low not in CLINICAL_WORDS and low not in SAFE_WORDS


def may_be_name(low: str) -> bool:
    """Whether a word in small letters can be a name: an everyday one, one of a list, or a word of no list."""
    return low in NAME_LIKE_WORDS or is_listed_name(low) or is_unlisted(low)
