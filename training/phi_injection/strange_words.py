"""Puts words into a note that few notes hold and that are no identifiers.

Identifiers are drawn from long lists, all other words come from notes that the model has read many times. Without
these words it learns that what is new to it is a name.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Mapping
from functools import cache

from synthetic_note.pipelines.lexicons.loading import phrases

from .noise import Edit, InjectedNote, rewrite
from .tables import Split, is_held_out, word_lists

#: Share of the words that evaluation alone puts in.
HELD_OUT_WORDS = 0.1

_WORD = re.compile(r"(?<![^\s(/\-\"'])(?:[A-Za-z][a-z]{2,}|[A-Z]{2,6})(?![\w@'])")
#: Shares of words that are replaced, drawn once a note.
_SHARES = (0.03, 0.08, 0.2)
#: Beside an identifier words tell what it is: few are replaced.
_BESIDE = 0.25


def strange_words(note: InjectedNote, rng: random.Random, split: Split = "train") -> InjectedNote:
    """Rare words, drugs, eponyms and abbreviations in place of some of the words that belong to no identifier.

    A tenth of the words is kept for `split="eval"`.
    """
    share = rng.choice(_SHARES)
    inside = bytearray(len(note.text))
    for start, end in [*((s.start, s.end) for s in note.spans), *note.ignore]:
        inside[start:end] = b"\1" * (end - start)
    edits: list[Edit] = []
    for match in _WORD.finditer(note.text):
        start, end = match.span()
        if rng.random() >= share or any(inside[start:end]):
            continue
        if any(inside[max(0, start - 2) : end + 2]) and rng.random() >= _BESIDE:
            continue
        edits.append((start, end, _strange(match[0], rng, _lists(split))))
    return rewrite(note, edits)


@cache
def _lists(split: Split) -> Mapping[str, tuple[str, ...]]:
    """Words of each kind that are the split's."""
    every = {**word_lists("strange_words"), **{name: phrases(name) for name in ("dictionary_words", "drug_names")}}
    return {
        name: tuple(word for word in words if is_held_out(word, HELD_OUT_WORDS) == (split == "eval"))
        for name, words in every.items()
    }


def _strange(word: str, rng: random.Random, lists: Mapping[str, tuple[str, ...]]) -> str:
    """A word in place of another, in its letter case as far as it has none of its own."""
    upper, capital = word.isupper(), word[0].isupper()
    u = rng.random()
    if (upper and u < 0.6) or u < 0.12:
        letters = "".join(rng.choice(string.ascii_uppercase) for _ in range(rng.choice((2, 3, 3, 4, 4, 5))))
        return letters + (rng.choice("0123456789") if rng.random() < 0.1 else "")
    if u < 0.18:
        return _eponym(rng)
    if u < 0.36:
        drug = rng.choice(lists["drug_names"])
        return drug.capitalize() if capital or rng.random() < 0.4 else drug
    if u < 0.46:
        return rng.choice(lists["proper"])
    if capital or rng.random() < 0.9:
        plain = rng.choice(lists["dictionary_words"])
        return plain.upper() if upper else plain.capitalize() if capital else plain
    return rng.choice(lists["common"])


def _eponym(rng: random.Random) -> str:
    """What is called after one or more people, of whom none is meant."""
    lists = word_lists("cultures")
    surnames = [heading for heading in lists if heading.endswith(" last")]
    people = [rng.choice(lists[rng.choice(surnames)]) for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))]
    possessive = "'s" if len(people) == 1 and rng.random() < 0.4 else ""
    return f"{'-'.join(people)}{possessive} {rng.choice(phrases('eponym_heads'))}"
