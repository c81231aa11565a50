"""Plan: which words of a note are rewritten, and which must stay."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from ..annotation.note_words import NoteWords
from ..annotation.phi.phrase_index import PhraseIndex
from ..annotation.spans import ENTITY_LABELS, Annotation, Word
from ..annotation.tokens import joins_word
from ..lexicons.fixed_phrases import ALSO_PREPOSITIONS, FIXED_PHRASES, PARTICLES
from ..lexicons.protected import FUNCTION_WORDS, PROTECTED_WORDS
from .like_sense import PREPOSITION, likes_of
from .mask_ratio import CONTENT_POS, check_mask_ratio, check_protect
from .ngram_counts import NgramCounts

CONTENT_POS_SET = frozenset(CONTENT_POS)

#: Parts of speech whose rare words are mostly drugs, diseases and devices.
RARE_POS: tuple[str, ...] = ("NOUN", "ADJ", "PROPN")

# A heading at the start of a line: up to six words and a colon ("HISTORY OF PRESENT ILLNESS:", "Past Meds:").
HEADING = re.compile(
    r"^[ \t]*(?:\d+[.)][ \t]*)?((?:[^\W\d_][\w'’/&().-]*[ \t]+){0,5}[^\W\d_][\w'’/&().-]*)[ \t]*:", re.MULTILINE
)
# A line of capitals only, with no lower-case letter, is a heading even without a colon.
CAPITAL_LINE = re.compile(r"^(?=[^\n]*[A-Z])[^a-z\n]{3,80}$", re.MULTILINE)
# What binds a run of letters to a number, a code or a contraction: "T2", "x-ray", "didn't", "b.i.d."
BOUND_BEFORE = re.compile(r"[\d_'’@/\\.\-–=<>^#*]$")
BOUND_AFTER = re.compile(r"^(?:['’][^\s]|[\d_@\\=<>^#*]|[-–/][^\W_]|\.[^\W_])")
CAPITAL = re.compile(r"[A-Z][a-z]")
AMID_SENTENCE = re.compile(r"[\w,][ \t]$")
# The two words right behind a verb.
AFTER_VERB = re.compile(r"[ \t]+([a-z]+)(?:[ \t]+([a-z]+))?")
NUMBER_BEHIND = re.compile(r"[ \t]+\d")
DETERMINERS = frozenset("the a an his her their its this that these those".split())
_PHRASES = PhraseIndex(FIXED_PHRASES)
# Shorter runs of letters may be abbreviations, longer ones are no words.
SHORTEST_WORD, LONGEST_WORD = 3, 40


@dataclass(frozen=True)
class MaskPlan:
    """The words to rewrite, in order, and how the rest came to stay.

    `candidates` counts the words that could have been chosen; `counted` the words of which the ratio says how many
    are chosen, at most all candidates; `fills` the words that may be written for each, where only words of like sense
    may.

    `kept` counts the words that stay by reason: `phi`, `entity`, `protected`, `heading`, `phrase` (part of a fixed
    phrase, or a verb with its particle), `bound` (part of a code, number, name or contraction), `short`, `pos` (its
    part of speech is not rewritten), `rare` (no word of like sense is known that fits there) and `ratio` (free, but
    not chosen).
    """

    words: tuple[Word, ...]
    candidates: int
    kept: Mapping[str, int] = field(default_factory=dict)
    counted: int = 0
    fills: Mapping[Word, frozenset[str]] = field(default_factory=dict)


def plan_masks(
    text: str,
    annotation: Annotation,
    *,
    mask_ratio: float | Mapping[str, float] = 0.3,
    protect: Sequence[str] = ENTITY_LABELS,
    protected_words: frozenset[str] = PROTECTED_WORDS,
    common_words: frozenset[str] | None = None,
    everyday: bool = False,
    fill_words: Container[str] | None = None,
    rare_ngrams: NgramCounts | None = None,
    rng: random.Random | None = None,
) -> MaskPlan:
    """Choose the words to rewrite.

    Identifiers, words inside kept entities, headings, single letters, abbreviations and words bound to a number or code
    are never chosen. Of the rest these are free:

    - with `everyday`, the words for which a word of like sense fits where they stand. The ratio counts all the words of
      a part of speech outside identifiers, entities and headings, and is reached as far as there are free ones;
    - otherwise all but protected words and parts of fixed phrases. The ratio counts the free words.

    Args:
        mask_ratio: with `everyday`, one number for all is a share of the words of all these parts of speech, of
            prepositions and conjunctions together, not of each.
        common_words: without `everyday`, lower-case words that are no rare terms; nouns and adjectives beside them
            stay. With None, all are free.
        fill_words: with `everyday`, lower-case words that can be written; with None, all.
        rare_ngrams: the common word sequences of the corpus; of every other sequence at least one free word is
            chosen, whatever the ratio.
        rng: makes the choice; a fixed one when left out.
    """
    ratios = check_mask_ratio(mask_ratio)
    # One ratio for all counts for the words of all kinds together, prepositions and conjunctions too.
    share = ratios["NOUN"] if everyday and len(set(ratios.values())) == 1 and set(ratios) == CONTENT_POS_SET else None
    if share is not None:
        ratios[PREPOSITION] = share
    labels = check_protect(protect)
    rng = rng or random.Random(0)
    kept: Counter[str] = Counter()
    phi = [(span.start, span.end) for span in annotation.phi]
    entities = [(entity.start, entity.end) for entity in annotation.entities if entity.label in labels]
    headings = [match.span(1) for match in HEADING.finditer(text)]
    # In a note written in capitals throughout, capitals make no heading.
    if 4 * sum(map(str.islower, text)) > sum(map(str.isupper, text)):
        headings = sorted([*headings, *(match.span() for match in CAPITAL_LINE.finditer(text))])
    free: dict[str, list[Word]] = {}
    fills: dict[Word, frozenset[str]] = {}
    counted: Counter[str] = Counter()
    note_words = NoteWords(text)
    phrases = [(note_words.start[first], note_words.end[after - 1]) for _, first, after in _PHRASES.find(note_words)]
    in_phi, in_entity, in_heading, in_phrase = map(_Inside, (phi, entities, headings, phrases))
    for word in annotation.words:
        phrase = in_phrase(word)
        reason = "phi" if in_phi(word) else "entity" if in_entity(word) else "heading" if in_heading(word) else None
        kind = word.pos
        if reason is None and everyday:
            particle = word.pos == "VERB" and _has_particle(text, word)
            like_kind, likes = likes_of(text, word, in_phrase=phrase or particle)
            # A word without like words here counts as what the tagger says.
            kind = like_kind if like_kind and likes else kind
            fills[word] = likes if fill_words is None else frozenset(fill for fill in likes if fill in fill_words)
            reason = _why_without_likes(text, word, fills[word], particle, protected_words)
            counted[kind] += reason not in ("short", "bound")
        elif reason is None:
            reason = _why_not_free(text, word, phrase, protected_words, common_words)
        if reason is None and kind not in ratios:
            reason = "pos"
        if reason is None:
            free.setdefault(kind, []).append(word)
        else:
            kept[reason] += 1
    chosen: list[Word] = []
    if share is not None:
        words = sorted(word for of_kind in free.values() for word in of_kind)
        count = _round_share(share * sum(counted[kind] for kind in ratios), rng)
        chosen = rng.sample(words, min(count, len(words)))
    else:
        for kind in sorted(free):
            words = free[kind]
            count = _round_share(ratios[kind] * (counted[kind] if everyday else len(words)), rng)
            chosen += rng.sample(words, min(count, len(words)))
    candidates = sum(map(len, free.values()))
    if rare_ngrams is not None:
        unchosen = {word for words in free.values() for word in words}.difference(chosen)
        broken = [*phi, *((word.start, word.end) for word in chosen)]
        chosen += rare_ngrams.words_to_break(text, unchosen, broken)
    if free:
        kept["ratio"] = candidates - len(chosen)
    return MaskPlan(
        tuple(sorted(chosen)),
        candidates,
        dict(kept),
        sum(counted[kind] for kind in ratios) if everyday else candidates,
        {word: fills[word] for word in chosen} if everyday else {},
    )


def _why_not_free(
    text: str, word: Word, in_phrase: bool, protected_words: frozenset[str], common_words: frozenset[str] | None
) -> str | None:
    """Why a word must not be rewritten by any other, or None."""
    lower = text[word.start : word.end].lower()
    if lower in protected_words:
        return "protected"
    if in_phrase or (word.pos == "VERB" and _has_particle(text, word)):
        return "phrase"
    if lower in FUNCTION_WORDS and word.pos in CONTENT_POS:
        return "pos"
    reason = _why_bound(text, word)
    if reason is None and common_words is not None and word.pos in RARE_POS and lower not in common_words:
        return "rare"
    return reason


def _why_without_likes(
    text: str, word: Word, likes: frozenset[str], particle: bool, protected_words: frozenset[str]
) -> str | None:
    """Why a word must not be rewritten by one of like sense, or None."""
    # A word that is known is no abbreviation, however short, unless in capitals: "on", "do".
    reason = _why_bound(text, word, shortest=2 if likes else SHORTEST_WORD)
    if reason is not None:
        return reason
    if not likes and particle:
        return "phrase"
    if not likes:
        return "protected" if text[word.start : word.end].lower() in protected_words else "rare"
    # "Reveal", "Recovery": with a capital amid a sentence a word is a name, or part of one.
    return "bound" if CAPITAL.match(text, word.start) and AMID_SENTENCE.search(text[: word.start][-3:]) else None


def _why_bound(text: str, word: Word, *, shortest: int = SHORTEST_WORD) -> str | None:
    surface = text[word.start : word.end]
    if not surface.isascii() or len(surface) < shortest or (surface.isupper() and len(surface) < 6):
        return "short"
    if len(surface) > LONGEST_WORD or _is_bound(text, word) or _has_number(text, word):
        return "bound"
    return None


def _has_number(text: str, word: Word) -> bool:
    """Whether a noun names the number that follows: "type 2", "sleep period 377 minutes"."""
    return word.pos == "NOUN" and NUMBER_BEHIND.match(text, word.end) is not None


def _has_particle(text: str, verb: Word) -> bool:
    after = AFTER_VERB.match(text, verb.end)
    if after is None or after.group(1) not in PARTICLES:
        return False
    return after.group(1) not in ALSO_PREPOSITIONS or after.group(2) not in DETERMINERS


def _is_bound(text: str, word: Word) -> bool:
    before, after = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 2]
    return bool(
        BOUND_BEFORE.search(before)
        or BOUND_AFTER.search(after)
        # An accent or an invisible character goes on with the word.
        or (before and joins_word(before))
        or (after and joins_word(after[0]))
    )


def _round_share(value: float, rng: random.Random) -> int:
    """Up or down by chance, so that short notes reach the ratio on average."""
    whole = int(value + 1e-9)
    return whole + (rng.random() < value - whole - 1e-9)


class _Inside:
    """Whether a word touches any of the spans, for words in text order."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self.spans, self.index, self.reach = sorted(spans), 0, 0

    def __call__(self, word: Word) -> bool:
        while self.index < len(self.spans) and self.spans[self.index][0] < word.end:
            self.reach = max(self.reach, self.spans[self.index][1])
            self.index += 1
        return self.reach > word.start
