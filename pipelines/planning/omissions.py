"""Words that notes leave out: articles, "was" behind a thing, "there was" and pronouns at the beginning, "that"
behind "reports", "then" before a participle, "her" before a finding of the patient.

"The gallbladder was then removed" and "Gallbladder then removed" say the same, and both are written. What is left out
counts for no mask ratio, but ends copied sequences like a word that is exchanged.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Sequence
from functools import cache

from ..annotation.spans import Word
from ..lexicons.loading import pairs
from ..lexicons.loading import words as words_of
from .register import REPORT, Register
from .wordings import ANY, nobody_else_near

ARTICLES = frozenset(("a", "an", "the"))
COPULAS = frozenset(("was", "were", "is", "are"))
PRONOUNS = frozenset(("he", "she"))
AUTHORS = frozenset(("i", "we"))
POSSESSIVES = frozenset(("his", "her"))
#: A sentence or clause begins behind these.
BEGINS = re.compile(r"(?:^|[.:;?!]|\n)[ \t\n]*\Z")
SUBORDINATE = frozenset(("as", "since", "because", "after", "before", "until", "once"))
#: What may stand between the beginning of a clause and the verb of its subject.
SUBJECT_POS = frozenset(("DET", "NOUN", "ADJ", "PROPN", "ADP", "NUM", "CCONJ"))
PARTICIPLE = re.compile(r"[a-z]+(?:ed|en)$")
#: How far back the beginning of a clause is looked for.
LONGEST_SUBJECT = 8
#: Characters of the longest opening, and of what tells whether a sentence begins.
LONGEST_OPENING, BEFORE = 40, 4
#: What a relative clause begins with, so many words behind the article of its noun.
RELATIVE, RELATIVE_WITHIN = frozenset(("that", "which", "who", "whom", "whose", "where")), 6
#: Parts of speech in front of an article that goes amid a sentence.
GOVERNS = frozenset(("ADP", "VERB", "AUX", "CCONJ", "SCONJ"))
#: What stands between two parallel places.
PARALLEL = frozenset(("and", "or", "to"))
#: Openings that prose leaves out too.
IN_PROSE = re.compile("it (?:was|is) noted that", re.IGNORECASE)
#: So many characters back a sentence's beginning is looked for.
LONGEST_SENTENCE = 1000
#: Part of speech of an opening; it may always go, the others where the model agrees.
OPENING = "OPENING"
#: And of an article amid a sentence; those of one sentence go together or stay together.
AMID = "AMID"


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {kind: frozenset(words.split()) for kind, words in pairs("omissions").items()}


@cache
def _openings() -> re.Pattern[str]:
    openings = sorted(pairs("omissions")["opening"].split(" | "), key=len, reverse=True)
    kept = "|".join(sorted(_lists()["keep_after"]))
    # "There was a stone" loses both words, "there was a lot of pain" but two.
    article = rf"(?: (?:a|an|the)(?! (?:{kept})\b)(?= [A-Za-z0-9]))?"
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, openings))}){article}(?= (?!(?:also|only|still)\b)[A-Za-z0-9])", re.IGNORECASE
    )


def find_omissions(
    text: str, words: Sequence[Word], entities: Sequence[tuple[int, int]] = (), register: Register = ANY
) -> list[Word]:
    """Spans of words that may be left out, in order, with their parts of speech.

    Behind each stand a space and what goes on. Prose keeps all but what says nothing. Amid a sentence an article goes
    only before a clinical entity, or where the register is that of an operation, and not where a parallel place keeps
    its own.

    Args:
        words: of the text, in order.
        entities: (start, end) of the clinical entities.
        register: of the text.
    """
    starts, ends = {start for start, _ in entities}, {end for _, end in entities}
    report = register.level >= REPORT
    found: list[Word] = []
    for number, word in enumerate(words):
        behind = text[word.end : word.end + 2]
        if len(behind) < 2 or behind[0] != " " or not behind[1].isalnum() or (found and word.start < found[-1].end):
            continue
        place = _Place(text, words, number)
        if not place.begins and text[word.start - 1] != " ":
            continue
        opening = _openings().match(text, word.start, word.start + LONGEST_OPENING) if place.begins else None
        if opening is not None and (report or IN_PROSE.fullmatch(opening.group())):
            found.append(Word(opening.start(), opening.end(), OPENING))
        elif place.low in ARTICLES and not place.begins:
            clinical = word.end + 1 in starts or register.operation
            # Behind a noun a clause may begin: "After several minutes the clamp was attached".
            joined = number > 0 and words[number - 1].pos in GOVERNS
            if report and clinical and joined and _is_article(place):
                found.append(Word(word.start, word.end, AMID))
        elif (
            (report and (_is_article(place) or _is_copula(place, ends) or _is_pronoun(place)))
            or _is_conjunction(place)
            or _is_adverb(place)
            or (report and _is_possessive(place, starts))
        ):
            found.append(word)
    # "from ankle to the knee": what stands beside it in the sentence keeps its article, or loses it as well.
    amid = {word.start for word in found if word.pos == AMID}
    held = {
        sentence_start(text, word.start)
        for number, word in enumerate(words)
        if text[word.start : word.end].lower() in ARTICLES
        and word.start not in amid
        and number
        and text[words[number - 1].start : words[number - 1].end].lower() in PARALLEL
    }
    return [word for word in found if word.pos != AMID or sentence_start(text, word.start) not in held]


def sentence_start(text: str, place: int) -> int:
    """Where the sentence or clause around a place begins, for a key."""
    return max(
        text.rfind(mark, max(0, place - LONGEST_SENTENCE), place) for mark in (". ", ": ", "; ", "? ", "! ", "\n")
    )


def draw_omissions(
    text: str, found: Sequence[Word], free: Collection[Word], rng: random.Random, share: float
) -> list[Word]:
    """The `free` ones among those found, each with the probability `share`; articles amid a sentence all or none."""
    held = {sentence_start(text, word.start) for word in found if word.pos == AMID and word not in free}
    drawn: dict[int, bool] = dict.fromkeys(held, False)
    omissions = []
    for word in found:
        if word not in free:
            continue
        goes = rng.random() < share
        if word.pos == AMID:
            goes = drawn.setdefault(sentence_start(text, word.start), goes)
        if goes:
            omissions.append(word)
    return omissions


class _Place:
    """A word with the words beside it in its clause, lower case; empty where there is none."""

    def __init__(self, text: str, words: Sequence[Word], number: int) -> None:
        self.text, self.words, self.number = text, words, number
        word = words[number]
        self.low, self.pos = text[word.start : word.end].lower(), word.pos
        self.begins = BEGINS.search(text[max(0, word.start - BEFORE) : word.start]) is not None
        self.before = self._beside(number - 1) if number and not self.begins else ""
        self.after = self._beside(number + 1) if number + 1 < len(words) else ""

    def _beside(self, other: int) -> str:
        first, second = sorted((other, self.number))
        if self.text[self.words[first].end : self.words[second].start] != " ":
            return ""
        return self.text[self.words[other].start : self.words[other].end].lower()

    def low_at(self, step: int) -> str:
        """A word near it, whatever stands between, or none."""
        word = self.words[self.number + step] if self.number + step >= 0 else Word(0, 0, "")
        return self.text[word.start : word.end].lower()

    def pos_at(self, step: int) -> str:
        """Part of speech of a word beside it that is there."""
        return self.words[self.number + step].pos


def _is_article(place: _Place) -> bool:
    lists = _lists()
    return (
        place.low in ARTICLES
        and place.pos == "DET"
        and place.after != ""
        and place.after not in lists["keep_after"]
        and place.before not in lists["keep_before"]
        # "She is an elderly lady", "there was a stone".
        and place.before not in COPULAS
        and place.pos_at(1) in ("NOUN", "ADJ", "PROPN")
        and not _has_relative(place)
    )


def _has_relative(place: _Place) -> bool:
    """Whether a relative clause says which one is meant: "the flat that she shares"."""
    for step in range(1, min(RELATIVE_WITHIN, len(place.words) - place.number)):
        if place.low_at(step) in RELATIVE:
            return True
        if place.pos_at(step) in ("VERB", "AUX", "PRON"):
            return place.pos_at(step) == "PRON"
    return False


def _is_copula(place: _Place, entity_ends: Collection[int]) -> bool:
    """Whether "was" joins a thing, not a person, to an adjective or participle: who "was called" has not "called"."""
    word = place.words[place.number]
    if place.low not in COPULAS or place.pos != "AUX" or not place.before:
        return False
    person = place.before in _lists()["person"] or place.before in words_of("other_persons")
    thing = word.start - 1 in entity_ends or (place.pos_at(-1) == "NOUN" and not person)
    if place.before == "patient" and place.after in _lists()["moved"]:
        thing = True
    if place.before == "and" and place.number > 1 and place.pos_at(-2) == "VERB":
        return _completes(place) and _shares(place.text, place.words, place.number - 1, place.low)
    completes = _completes(place) if place.after else place.text[word.end + 1].isdigit()
    return thing and completes and _is_main(place.text, place.words, place.number)


def _is_pronoun(place: _Place) -> bool:
    verbs = "subject" if place.low in PRONOUNS else "done" if place.low in AUTHORS else ""
    return place.begins and verbs != "" and place.after in _lists()[verbs]


def _is_conjunction(place: _Place) -> bool:
    """Whether "that" behind a verb of reporting stands before a whole clause."""
    return place.low == "that" and place.before in _lists()["report"] and place.after in _lists()["reported"]


def _is_adverb(place: _Place) -> bool:
    """Whether "then" or "also" stands between "was" and a participle."""
    return (
        place.low in _lists()["adverb"] and place.before in COPULAS and place.after != "" and place.pos_at(1) == "VERB"
    )


def _is_possessive(place: _Place, entity_starts: Collection[int]) -> bool:
    """Whether "her" stands before a clinical entity of the patient."""
    word = place.words[place.number]
    own = place.low in POSSESSIVES and word.end + 1 in entity_starts and not place.begins
    # "Pain in her knee", not "he scraped his shin".
    return own and place.number > 0 and place.pos_at(-1) == "ADP" and nobody_else_near(place.text, word.start)


def _completes(place: _Place) -> bool:
    """Whether an adjective or participle follows, an adverb before it or none."""
    words, number = place.words, place.number + 1
    if words[number].pos == "ADV" and number + 1 < len(words) and words[number].end + 1 == words[number + 1].start:
        number += 1
    low = place.text[words[number].start : words[number].end].lower()
    if words[number].pos == "VERB":
        return PARTICIPLE.match(low) is not None or low in _lists()["participle"]
    return words[number].pos == "ADJ"


def _is_main(text: str, words: Sequence[Word], number: int) -> bool:
    """Whether nothing but its subject stands between the beginning of a clause and this verb.

    Behind "and" a clause may share the verb of the one before: "Fascia was opened and skin was cut".
    """
    low = text[words[number].start : words[number].end].lower()
    for back in range(1, LONGEST_SUBJECT + 1):
        if number < back:
            return False
        word = words[number - back]
        if text[word.start : word.end].lower() == "and" and number > back and words[number - back - 1].pos == "VERB":
            return _shares(text, words, number - back, low)
        if word.pos not in SUBJECT_POS or text[word.start : word.end].lower() in SUBORDINATE:
            return False
        if BEGINS.search(text[max(0, word.start - BEFORE) : word.start]):
            return True
        if text[word.end : words[number - back + 1].start] not in (" ", ", "):
            return False
    return False


def _shares(text: str, words: Sequence[Word], number: int, verb: str) -> bool:
    """Whether the word right in front of the participle before "and" is the same verb."""
    first = max(0, number - 3)
    near = [text[word.start : word.end].lower() for word in words[first:number]]
    joined = text[words[first].start : words[number].start]
    return verb in near and not set(".:;?!\n") & set(joined)
