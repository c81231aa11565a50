"""The one check that every surrogate of every type passes: it does not repeat its original."""

from __future__ import annotations

import re

from ..lexicons.faker_names import normalise
from ..lexicons.places import STATES
from ..lexicons.surrogate_tables import (
    ADDRESS_WORDS,
    COUNTRIES,
    CREDENTIALS,
    DEPARTMENT_WORDS,
    FACILITY_WORDS,
    GENERATIONS,
    JOINERS,
    NEWBORNS,
    PARTICLES,
    RELATIVES,
    SMALL_WORDS,
    STREET_SUFFIXES,
    TITLES,
)

_WORD = re.compile(r"[^\W_](?:[\w'’.&/-]*[^\W_])?")
_SMALL = frozenset("a an and at for in of on the to".split())
#: Words that stay in a surrogate of a type, since they name nobody and no place.
KEPT_WORDS: dict[str, frozenset[str]] = {
    "NAME": frozenset().union(
        TITLES, CREDENTIALS, GENERATIONS, PARTICLES, SMALL_WORDS, JOINERS,
        NEWBORNS, RELATIVES,
    ),
    "LOCATION": ADDRESS_WORDS.union(
        STREET_SUFFIXES,
        (word for name in (*STATES, *STATES.values(), *COUNTRIES) for word in name.lower().split()),
    ),
    "FACILITY": FACILITY_WORDS,
    "PROFESSION": frozenset(),
}  # fmt: skip


def distinctive_words(raw: str, phi_type: str) -> set[str]:
    """The words of a NAME, LOCATION, FACILITY or PROFESSION that name somebody or something; may be empty.

    A facility that is named by words of kind alone, "County General", has them all; "the hospital" and "Intensive
    Care Unit" have none.
    """
    words = _words(raw)
    telling = {word for word in words if word not in KEPT_WORDS[phi_type]}
    if phi_type == "FACILITY" and not telling and len(words - _SMALL) > 1 and not words <= DEPARTMENT_WORDS:
        return words - _SMALL
    return telling


def repeats(raw: str, surrogate: str, phi_type: str) -> bool:
    """Whether a surrogate contains its original as whole words, or all of its distinctive words."""
    if phi_type in KEPT_WORDS:
        telling = distinctive_words(raw, phi_type)
        if not telling or telling <= _words(surrogate):
            return bool(telling)
    whole, new = normalise(raw).strip(), normalise(surrogate)
    at = new.find(whole) if whole else -1
    while at >= 0:
        before, after = new[at - 1 : at], new[at + len(whole) : at + len(whole) + 1]
        if not before.isalnum() and not after.isalnum():
            return True
        at = new.find(whole, at + 1)
    return False


def _words(text: str) -> set[str]:
    return {re.sub(r"['’]s?$", "", word) for word in _WORD.findall(normalise(text))}
