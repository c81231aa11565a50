"""Words around and inside personal names."""

from __future__ import annotations

import importlib
import re
from functools import lru_cache

from .loading import pairs, phrases, word_list, word_table, words
from .places import COMPANY_HEADS, GENERIC_FACILITY
from .vocabulary import CLINICAL_WORDS, EPONYMS, NAME_LIKE_WORDS, ORDINARY_WORDS, SAFE_WORDS

#: Honorific -> role of the person who bears it (lower case, without period).
HONORIFICS: dict[str, str | None] = {key: value or None for key, value in pairs("honorifics").items()}

#: Honorifics proper: a single capitalised word after them is a name, whatever the word.
TITLES = word_list("titles")

#: Credentials that follow a name, without periods, upper case.
CREDENTIALS = words("credentials")

#: Credentials that are everyday words or abbreviations too: they count only after a comma.
WEAK_CREDENTIALS = word_table("DO PA OD DC ND RD CRT CCC CNS CDE LAC SLP ATC JD PT OT MS BS MA")

#: Words for a relative or another person close to the patient.
RELATIONS: frozenset[str] = frozenset(pairs("relations"))

#: Header label -> role of the name that follows a colon (lower case; periods and `'s` left out).
NAME_HEADERS: dict[str, str | None] = {**pairs("name_headers")}

#: Lower-case words that stand inside a surname.
PARTICLES = word_list("name_particles")

#: Generational suffixes.
SUFFIXES: frozenset[str] = frozenset(["jr", "sr", "ii", "iii", "iv"])


GIVEN_NAMES = words("given_names")

SURNAMES = words("surnames")

COMMON_FIRST_NAMES = words("common_first_names")


_LOCALES = (
    "en_US", "en_GB", "es_MX", "es_ES", "fr_FR", "de_DE", "it_IT", "en_IN", "pt_BR", "pl_PL", "nl_NL", "tr_TR",
    "sv_SE", "en_NG", "ga_IE", "zu_ZA", "en_KE", "en_PK",
)  # fmt: skip


#: Short forms of given names that the lists lack.
NICKNAMES = words("nicknames")


#: Given names that are everyday words and that the lists lack.
EVERYDAY_GIVEN_NAMES = word_list("everyday_given_names")


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


_HEAD_WORDS = frozenset(
    word.lower() for head in (*phrases("facility_heads"), *COMPANY_HEADS) for word in re.split(r"[ &/]+", head)
)
_FACILITY_WORDS = (_HEAD_WORDS | GENERIC_FACILITY) - set("and of the for in at to or on with by per from a an".split())
_KNOWN = ORDINARY_WORDS | NAME_LIKE_WORDS | CLINICAL_WORDS | SAFE_WORDS | EPONYMS | TITLES | RELATIONS | _FACILITY_WORDS
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ly")


def is_unknown(low: str) -> bool:
    """Whether a word is neither in a list nor a form of a listed word ("speaks", "jailed")."""
    bare = low[:-2] if low.endswith(("'s", "’s")) else low
    if len(bare) < 3 or bare in _KNOWN:
        return False
    stems = [bare[: -len(ending)] for ending in _ENDINGS if bare.endswith(ending) and len(bare) - len(ending) > 2]
    return bare in given_names() or not any(stem in _KNOWN or stem + "e" in _KNOWN for stem in stems)
