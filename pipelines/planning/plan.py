"""Plan: which words of a note are rewritten, and which must stay."""

from __future__ import annotations

import random
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from ..annotation.note_words import NoteWords, PhraseIndex
from ..annotation.spans import ENTITY_LABELS, Annotation, Word
from ..annotation.tokens import joins_word
from ..lexicons.loading import groups, phrases
from ..lexicons.protected import FUNCTION_WORDS, PROTECTED_WORDS
from .mask_ratio import CONTENT_POS, check_mask_ratio, check_protect
from .moves import find_moves
from .near_synonyms import relations_of
from .ngram_counts import NgramCounts
from .omissions import draw_omissions, find_omissions, sentence_start
from .reading_order import Move
from .register import register_of
from .sentence_moves import WE
from .wordings import find_patient_mentions, find_wordings

#: Part of speech of a slot that is a wording; of those of function words alone no ratio says anything.
WORDING = "WORDING"

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
#: Phrases in which no word is replaced by itself.
_PHRASES = PhraseIndex({"fixed": phrases("fixed_phrases"), "expression": phrases("multiword_expressions")})
# Shorter runs of letters may be abbreviations, longer ones are no words.
SHORTEST_WORD, LONGEST_WORD = 3, 40


@dataclass(frozen=True)
class MaskPlan:
    """The words to rewrite, in order, and how the rest came to stay.

    `words` are chosen, `spare` are free too, in the order in which they take the place of chosen ones that cannot be
    filled. A wording of several words is one of them, with the span of all. `weights` says how many of the counted
    words each covers, 0 for wordings of function words alone. `counted` is the number of free content words, of which
    `mask_ratio` is a share; `wanted` is that share. `fills` holds the words that may be written where not any may,
    `wordings` the other wordings of a span. `omissions` may be left out and `moves` read in another order;
    both count for nothing.

    `kept` counts the words that stay by reason: `phi`, `entity`, `protected`, `heading`, `phrase` (part of a fixed
    phrase, or a verb with its particle), `bound` (part of a code, number, name or contraction), `short`, `pos` (its
    part of speech is not rewritten), `rare` (likely a drug, disease or device), `no_near_synonym` (free, but nothing is
    known that says the same) and `ratio` (free, but not chosen).
    """

    words: tuple[Word, ...]
    candidates: int
    kept: Mapping[str, int] = field(default_factory=dict)
    counted: int = 0
    wanted: int = 0
    spare: tuple[Word, ...] = ()
    fills: Mapping[Word, frozenset[str]] = field(default_factory=dict)
    wordings: Mapping[Word, tuple[str, ...]] = field(default_factory=dict)
    weights: Mapping[Word, int] = field(default_factory=dict)
    omissions: tuple[Word, ...] = ()
    moves: tuple[Move, ...] = ()


def plan_masks(
    text: str,
    annotation: Annotation,
    *,
    mask_ratio: float | Mapping[str, float] = 0.3,
    protect: Sequence[str] = ENTITY_LABELS,
    protected_words: frozenset[str] = PROTECTED_WORDS,
    common_words: frozenset[str] | None = None,
    close: bool = False,
    fidelity: float = 0.5,
    fill_words: Container[str] | None = None,
    rare_ngrams: NgramCounts | None = None,
    rng: random.Random | None = None,
) -> MaskPlan:
    """Choose the words to rewrite.

    Identifiers, words inside kept entities, headings, single letters, abbreviations and words bound to a number or code
    are never chosen, nor are protected words and parts of fixed phrases by themselves. The ratio is a share of the
    content words that are left, whatever can be written for them.

    Args:
        mask_ratio: one number for all content words together, or one for each part of speech.
        common_words: lower-case words that are no rare terms; nouns and adjectives beside them stay. With None, all are
            free.
        close: only words and wordings for which another one says the same are chosen.
        fidelity: how near the near-synonyms must be then, see `Relations.at`.
        fill_words: lower-case words that can be written; with None, all.
        rare_ngrams: the common word sequences of the corpus; of every other sequence at least one free word is
            chosen, whatever the ratio.
        rng: makes the choice; a fixed one when left out.
    """
    ratios = check_mask_ratio(mask_ratio)
    share = max(ratios.values())
    register = register_of(text, annotation.words).at(share)
    labels = check_protect(protect)
    rng = rng or random.Random(0)
    kept: Counter[str] = Counter()
    phi = [(span.start, span.end) for span in annotation.phi]
    entities = [(entity.start, entity.end) for entity in annotation.entities if entity.label in labels]
    headings = _headings(text)
    note_words = NoteWords(text)
    fixed = [(note_words.start[first], note_words.end[after - 1]) for _, first, after in _PHRASES.find(note_words)]
    wordings = [place for place in find_wordings(text, note_words, register) if not _within(place, fixed)]
    in_wording = _Inside([place[:2] for place in wordings])
    # A mention of the patient within a longer wording goes with that.
    mentions = [place for place in find_patient_mentions(text, register) if not in_wording(Word(*place[:2]))]
    moves = find_moves(text, annotation.words, annotation.entities, rng, share)
    # A wording across the border of a part that moves would keep it where it is.
    cuts = sorted({place for move in moves for part in move.parts if not part.text for place in (part.start, part.end)})
    staying = _Inside([*phi, *entities, *headings])
    spans = {
        Word(start, end, WORDING): alternatives
        for start, end, alternatives in sorted([*wordings, *mentions])
        if not staying(Word(start, end, WORDING)) and bisect_right(cuts, start) == bisect_left(cuts, end)
    }
    in_phi, in_entity, in_heading, in_phrase = map(_Inside, (phi, entities, headings, fixed))
    covering = _Covering(sorted(spans))
    #: Slots by part of speech; a wording belongs to that of its first content word.
    slots: dict[str, list[Word]] = {}
    fills: dict[Word, frozenset[str]] = {}
    weights: Counter[Word] = Counter()
    kinds: dict[Word, str] = {}
    counted: Counter[str] = Counter()
    for word in annotation.words:
        phrase, wording = in_phrase(word), covering(word)
        reason = "phi" if in_phi(word) else "entity" if in_entity(word) else "heading" if in_heading(word) else None
        lower = text[word.start : word.end].lower()
        if reason is None and wording is not None:
            if word.pos in ratios and lower not in FUNCTION_WORDS:
                weights[wording] += 1
                counted[kinds.setdefault(wording, word.pos)] += 1
            continue
        if reason is None:
            reason = _why_not_free(text, word, phrase, protected_words, common_words)
        if reason is None and word.pos not in ratios:
            reason = "pos"
        if reason is not None:
            kept[reason] += 1
            continue
        counted[word.pos] += 1
        weights[word] = 1
        if close:
            near = relations_of(lower, word.pos).at(fidelity)
            fills[word] = frozenset(
                fill for fill in near if (fill_words is None or fill in fill_words) and register.spells(fill)
            )
            if not fills[word]:
                kept["no_near_synonym"] += 1
                continue
        slots.setdefault(word.pos, []).append(word)
    for wording in sorted(spans):
        slots.setdefault(kinds.get(wording, WORDING), []).append(wording)
    together = len(set(ratios.values())) == 1 and set(ratios) == CONTENT_POS_SET
    if together:
        wanted = _round_share(share * sum(counted.values()), rng)
        order = [slot for of_kind in slots.values() for slot in of_kind if weights[slot]]
        chosen, spare = _take(sorted(order), weights, wanted, rng)
    else:
        wanted, chosen, spare = 0, [], []
        for kind in sorted(ratios):
            part = _round_share(ratios[kind] * counted[kind], rng)
            wanted += part
            chosen += _take(sorted(slots.get(kind, [])), weights, part, rng)[0]
    # Wordings of function words alone count for nothing, but break copied sequences as well.
    chosen += [slot for slot in slots.get(WORDING, []) if rng.random() < share]
    taken = _Inside([*phi, *entities, *headings, *fixed, *((word.start, word.end) for word in spans)])
    every_entity = [(entity.start, entity.end) for entity in annotation.entities]
    # A surrogate does not take over the capital of a word before it, and a clause that moves keeps its article.
    borders = {*cuts, *(start - 1 for start, _ in phi)}
    # What goes with a wording holds back nothing else in its sentence.
    found = [word for word in find_omissions(text, annotation.words, every_entity, register) if not taken(word)]
    # "We checked it and dye was injected": what shared the verb of the passive keeps its own.
    active = {sentence_start(text, move.start) for move in moves if any(part.text in WE for part in move.parts)}
    free_ones = [
        word
        for word in found
        if borders.isdisjoint((word.start, word.end, word.end + 1))
        and (word.pos != "AUX" or sentence_start(text, word.start) not in active)
    ]
    omissions = draw_omissions(text, found, frozenset(free_ones), rng, share)
    if rare_ngrams is not None:
        unchosen = {slot for of_kind in slots.values() for slot in of_kind}.difference(chosen)
        broken = [*phi, *((word.start, word.end) for word in chosen)]
        extra = rare_ngrams.words_to_break(text, unchosen, broken)
        chosen += extra
        wanted += sum(weights[slot] for slot in extra)
        spare = [slot for slot in spare if slot not in set(extra)]
    free = [slot for of_kind in slots.values() for slot in of_kind]
    if free:
        kept["ratio"] = sum(weights[slot] for slot in free) - sum(weights[slot] for slot in chosen)
    return MaskPlan(
        tuple(sorted(chosen)),
        sum(weights[slot] for slot in free),
        dict(kept),
        sum(counted.values()),
        wanted,
        tuple(spare),
        fills,
        spans,
        {slot: weights[slot] for slot in [*free, *omissions]},
        tuple(omissions),
        tuple(moves),
    )


def _within(place: tuple[int, int, tuple[str, ...]], phrases_there: Sequence[tuple[int, int]]) -> bool:
    """Whether a wording is only part of a fixed phrase."""
    start, end = place[:2]
    return any(first <= start and end <= after and end - start < after - first for first, after in phrases_there)


def _headings(text: str) -> list[tuple[int, int]]:
    headings = [match.span(1) for match in HEADING.finditer(text)]
    # In a note written in capitals throughout, capitals make no heading.
    if 4 * sum(map(str.islower, text)) > sum(map(str.isupper, text)):
        headings = sorted([*headings, *(match.span() for match in CAPITAL_LINE.finditer(text))])
    return headings


def _take(
    slots: list[Word], weights: Mapping[Word, int], wanted: int, rng: random.Random
) -> tuple[list[Word], list[Word]]:
    """Slots that together cover the wanted number of words, drawn at random, and the rest in order of the draw."""
    chosen: list[Word] = []
    spare: list[Word] = []
    # Wordings are known to say the same; single words take what is left.
    for slot in sorted(rng.sample(slots, len(slots)), key=lambda slot: slot.pos != WORDING):
        (chosen if weights.get(slot, 0) <= wanted and wanted > 0 else spare).append(slot)
        if chosen and chosen[-1] is slot:
            wanted -= weights.get(slot, 0)
    return chosen, spare


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


def _why_bound(text: str, word: Word) -> str | None:
    surface = text[word.start : word.end]
    if not surface.isascii() or len(surface) < SHORTEST_WORD or (surface.isupper() and len(surface) < 6):
        return "short"
    if len(surface) > LONGEST_WORD or _is_bound(text, word) or _has_number(text, word):
        return "bound"
    # "Reveal", "Recovery": with a capital amid a sentence a word is a name, or part of one.
    if CAPITAL.match(text, word.start) and AMID_SENTENCE.search(text[: word.start][-3:]):
        return "bound"
    return None


def _has_number(text: str, word: Word) -> bool:
    """Whether a noun names the number that follows: "type 2", "sleep period 377 minutes"."""
    return word.pos == "NOUN" and NUMBER_BEHIND.match(text, word.end) is not None


def _has_particle(text: str, verb: Word) -> bool:
    after = AFTER_VERB.match(text, verb.end)
    if after is None or after.group(1) not in groups("verb_particles")["particle"]:
        return False
    return after.group(1) not in groups("verb_particles")["also_preposition"] or after.group(2) not in DETERMINERS


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


class _Covering:
    """The span that covers a word, for words in text order."""

    def __init__(self, spans: Sequence[Word]) -> None:
        self.spans, self.index = spans, 0

    def __call__(self, word: Word) -> Word | None:
        while self.index < len(self.spans) and self.spans[self.index].end <= word.start:
            self.index += 1
        if self.index < len(self.spans) and self.spans[self.index].start < word.end:
            return self.spans[self.index]
        return None
