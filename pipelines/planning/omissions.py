"""Words that clinical notes leave out: articles, "was" behind its subject, a pronoun or "there was" at the beginning.

"The gallbladder was then removed" and "Gallbladder then removed" say the same, and both are written. What is left out
counts for no mask ratio, but ends copied sequences like a word that is exchanged.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from ..annotation.spans import Word
from ..lexicons.loading import pairs

ARTICLES = frozenset(("a", "an", "the"))
COPULAS = frozenset(("was", "were", "is", "are"))
PRONOUNS = frozenset(("he", "she", "i"))
#: A sentence or clause begins behind these.
BEGINS = re.compile(r"(?:^|[.:;?!]|\n)[ \t\n]*\Z")
#: What may stand between the beginning of a clause and the verb of its subject.
SUBJECT_POS = frozenset(("DET", "NOUN", "ADJ", "PROPN", "ADP", "NUM", "CCONJ"))
PARTICIPLE = re.compile(r"[a-z]+(?:ed|en)$")
#: How far back the beginning of a clause is looked for.
LONGEST_SUBJECT = 8
#: Characters of the longest opening, and of what tells whether a sentence begins.
LONGEST_OPENING, BEFORE = 40, 4
#: Part of speech of an opening; it may always go, the others where the model agrees.
OPENING = "OPENING"


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {kind: frozenset(words.split()) for kind, words in pairs("omissions").items()}


@cache
def _openings() -> re.Pattern[str]:
    openings = sorted(pairs("omissions")["opening"].split(" | "), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, openings))})(?= [A-Za-z0-9])", re.IGNORECASE)


def find_omissions(text: str, words: Sequence[Word], subjects: Collection[int]) -> list[Word]:
    """Spans of words that may be left out, in order: articles, copulas, pronouns and openings, by part of speech.

    Behind each stand a space and what goes on.

    Args:
        words: of the text, in order.
        subjects: ends of the clinical entities; "was" is left out only right behind one, since a person who "was
            called" is not one who "called".
    """
    found: list[Word] = []
    lists = _lists()
    low = [text[word.start : word.end].lower() for word in words]
    for number, word in enumerate(words):
        behind = text[word.end : word.end + 2]
        if len(behind) < 2 or behind[0] != " " or not behind[1].isalnum() or (found and word.start < found[-1].end):
            continue
        begins = BEGINS.search(text[max(0, word.start - BEFORE) : word.start]) is not None
        if not begins and text[word.start - 1] != " ":
            continue
        if begins and (opening := _openings().match(text, word.start, word.start + LONGEST_OPENING)) is not None:
            found.append(Word(opening.start(), opening.end(), OPENING))
            continue
        follows = low[number + 1] if number + 1 < len(words) and words[number + 1].start == word.end + 1 else ""
        if low[number] in ARTICLES and word.pos == "DET":
            before = low[number - 1] if number and not begins else ""
            if (
                follows
                and follows not in lists["keep_after"]
                and before not in lists["keep_before"]
                and words[number + 1].pos in ("NOUN", "ADJ", "PROPN")
            ):
                found.append(word)
        elif low[number] in COPULAS and word.pos == "AUX":
            completes = _completes(low, words, number + 1) if follows else behind[1].isdigit()
            if completes and word.start - 1 in subjects and _is_main(text, words, number):
                found.append(word)
        elif begins and low[number] in PRONOUNS and follows in lists["subject"]:
            found.append(word)
    return found


def _completes(low: Sequence[str], words: Sequence[Word], number: int) -> bool:
    """Whether an adjective or participle follows, an adverb before it or none."""
    if words[number].pos == "ADV" and number + 1 < len(words) and words[number].end + 1 == words[number + 1].start:
        number += 1
    if words[number].pos == "VERB":
        return PARTICIPLE.match(low[number]) is not None or low[number] in _lists()["participle"]
    return words[number].pos == "ADJ"


def _is_main(text: str, words: Sequence[Word], number: int) -> bool:
    """Whether nothing but its subject stands between the beginning of a clause and this verb."""
    for back in range(1, LONGEST_SUBJECT + 1):
        if number < back or words[number - back].pos not in SUBJECT_POS:
            return False
        word = words[number - back]
        if BEGINS.search(text[max(0, word.start - BEFORE) : word.start]):
            return True
        if text[word.end : words[number - back + 1].start] not in (" ", ", "):
            return False
    return False
