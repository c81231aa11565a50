"""Words that no list of everyday, clinical or facility words holds, in any form."""

from __future__ import annotations

import re

from ...lexicons.clinical import CLINICAL_WORDS, EPONYMS, SAFE_WORDS
from ...lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.name_lexicon import given_names
from ...lexicons.names import RELATIONS, TITLES
from ...lexicons.places import COMPANY_HEADS, FACILITY_HEADS, GENERIC_FACILITY

_HEAD_WORDS = frozenset(
    word.lower() for head in (*FACILITY_HEADS, *COMPANY_HEADS) for word in re.split(r"[ &/]+", head)
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
