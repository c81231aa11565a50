"""Near-synonyms of a word, and what must never stand for it, from a table made of WordNet and one of its errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from ..lexicons.loading import pairs, rows

#: Penn tags of each part of speech, in pairs that a word may be at once: such a word's near-synonyms are those of both.
TAGS: dict[str, tuple[tuple[str, ...], ...]] = {
    "NOUN": (("NN",), ("NNS",)),
    "VERB": (("VB", "VBP"), ("VBD", "VBN"), ("VBG",), ("VBZ",)),
    "ADJ": (("JJ",), ("JJR",), ("JJS",)),
    "ADV": (("RB",), ("RBR",), ("RBS",)),
}


#: From this fidelity on, close rewriting writes no hypernym.
SYNONYMS_FROM = 0.75


@dataclass(frozen=True)
class Relations:
    """Near-synonyms of a word in one form, near hypernyms among them, and antonyms with sister terms.

    `shares` holds of each near-synonym the share of the word's uses in the sense that both have, 0 for a hypernym.
    """

    near: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    shares: Mapping[str, float] = field(default_factory=dict)

    def at(self, fidelity: float) -> frozenset[str]:
        """Near-synonyms as near as that: from `SYNONYMS_FROM` on synonyms alone, of senses with that share of uses."""
        if fidelity < SYNONYMS_FROM:
            return self.near
        return frozenset(word for word in self.near if self.shares.get(word, 0.0) >= fidelity)


@cache
def _table() -> dict[tuple[str, str], Relations]:
    made = {}
    excluded = {word: set(others.split()) for word, others in pairs("never_near").items()}
    for word, tag, synonyms, wider, never in (row + ("",) * (5 - len(row)) for row in rows("near_synonyms")):
        shares = dict.fromkeys(wider.split(","), 0.0)
        shares |= {
            name: float(share or 0) for name, _, share in (entry.partition(":") for entry in synonyms.split(","))
        }
        near = frozenset(shares.keys() - excluded.get(word, set()) - {""})
        made[word, tag] = Relations(near, frozenset(never.split(",")) - {""}, shares)
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
    shares: dict[str, float] = {}
    for tags in TAGS.get(pos, ()):
        found = [table[word, tag] for tag in tags if (word, tag) in table]
        if found:
            near |= frozenset.intersection(*(relations.near for relations in found))
            never = never.union(*(relations.never for relations in found))
            for relations in found:
                shares |= {other: min(share, shares.get(other, share)) for other, share in relations.shares.items()}
    return Relations(near - never, never, shares)
