"""Near-synonyms of a word, and what must never stand for it, from a table made of WordNet and one of its errors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..lexicons.loading import pairs, rows

#: Penn tags of each part of speech, in pairs that a word may be at once: such a word's near-synonyms are those of both.
TAGS: dict[str, tuple[tuple[str, ...], ...]] = {
    "NOUN": (("NN",), ("NNS",)),
    "VERB": (("VB", "VBP"), ("VBD", "VBN"), ("VBG",), ("VBZ",)),
    "ADJ": (("JJ",), ("JJR",), ("JJS",)),
    "ADV": (("RB",), ("RBR",), ("RBS",)),
}


@dataclass(frozen=True)
class Relations:
    """Near-synonyms of a word in one form, near hypernyms among them, and antonyms with sister terms."""

    near: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


@cache
def _table() -> dict[tuple[str, str], Relations]:
    made = {}
    excluded = {word: set(others.split()) for word, others in pairs("never_near").items()}
    for word, tag, synonyms, wider, never in (row + ("",) * (5 - len(row)) for row in rows("near_synonyms")):
        near = {entry.partition(":")[0] for entry in synonyms.split(",")} | set(wider.split(","))
        made[word, tag] = Relations(
            frozenset(near - excluded.get(word, set()) - {""}), frozenset(never.split(",")) - {""}
        )
    return made


@cache
def all_near_synonyms() -> frozenset[str]:
    """Every word that is somewhere a near-synonym."""
    return frozenset().union(*(relations.near for relations in _table().values()))


def relations_of(word: str, pos: str) -> Relations:
    """Relations of a lower-case word as this part of speech.

    A form that may be two ("placed" is past tense and participle) has the near-synonyms that both have, since a tagger
    tells parts of speech only.
    """
    table = _table()
    never: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    for tags in TAGS.get(pos, ()):
        found = [table[word, tag] for tag in tags if (word, tag) in table]
        if found:
            near |= frozenset.intersection(*(relations.near for relations in found))
            never = never.union(*(relations.never for relations in found))
    return Relations(near - never, never)
