"""What may be written into a slot: whole words of the vocabulary of the same kind as the word replaced."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch

from ..lexicons.names import COMMON_FIRST_NAMES
from ..lexicons.protected import FUNCTION_WORDS, NEVER_FILLS, PROTECTED_WORDS
from ..lexicons.vocabulary import starts_with_vowel
from ..planning.near_synonyms import all_near_synonyms, relations_of

#: Penn tags in the order of the model's `vocab_tags` table.
PENN_TAGS: tuple[str, ...] = (
    "NN", "NNS", "NNP", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
    "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "OTHER",
)  # fmt: skip

#: Penn tags that a universal part of speech can stand for.
TAGS_OF_POS: dict[str, tuple[str, ...]] = {
    "NOUN": ("NN", "NNS"),
    "VERB": ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"),
    "ADJ": ("JJ", "JJR", "JJS"),
    "ADV": ("RB", "RBR", "RBS"),
}

#: A word carries a tag, or counts as a proper noun or entity, from this share of its occurrences on (in 255ths).
TAG_SHARE = 26
MAIN_SHARE = 102
ENTITY_SHARE = 115

#: A word of like sense is known to fit, so the model needs to hold it for no more than this part as probable.
LIKE_FLOOR = 0.02

# What makes a word the opposite of the rest of it.
NEGATED = re.compile(r"(?:un|non|dis|im|il|ir|in|mis)([a-z]{4,})$|([a-z]{3,})less$")


@dataclass(repr=False)
class SlotContext:
    """What the constraints need to know of one slot.

    Args:
        original: the word replaced, lower case.
        pos: its universal part of speech.
        before, after: the words next to it as they now stand, lower case; empty where there is none.
        near: the words of the same line a few words away, lower case.
        likes: the only words that may be written, those of like sense; None where any word of its kind may.
    """

    original: str
    pos: str
    before: str
    after: str
    near: frozenset[str] = frozenset()
    likes: frozenset[str] | None = None


class FillTable:
    """The words of a vocabulary that can be fills, with what is known of each.

    Args:
        tokenizer: the decoding model's.
        vocab_tags: `(vocab, len(PENN_TAGS))` uint8 shares for words of `tag_vocab`, or None.
        vocab_entity: `(vocab,)` uint8 share inside clinical entities for words of `tag_vocab`, or None.
        tag_vocab: vocabulary that the two tables are about; the tokenizer's own when left out.
    """

    def __init__(
        self,
        tokenizer: Any,
        vocab_tags: torch.Tensor | None = None,
        vocab_entity: torch.Tensor | None = None,
        tag_vocab: dict[str, int] | None = None,
    ) -> None:
        vocab = tokenizer.get_vocab()
        if vocab_tags is not None and not bool(vocab_tags.any()):
            vocab_tags = None
        known = vocab if tag_vocab is None else tag_vocab
        special = set(tokenizer.all_special_tokens)
        continues = any(token.startswith("##") for token in vocab)
        spaced = any(token.startswith(("Ġ", "▁")) for token in vocab)
        words: dict[str, int] = {}
        like_only: list[int] = []
        #: Tokens of whole words.
        self._token_of: dict[str, int] = {}
        #: Words that mostly stand inside clinical entities: they are neither rewritten nor written.
        self.entity_words = frozenset() if vocab_entity is None else _words_where(known, vocab_entity >= ENTITY_SHARE)
        #: Words that are the opposite of another one: they are neither rewritten nor written.
        stems = {token.lstrip("Ġ▁") for token in known}
        self.negated_words = frozenset(word for word in stems if word.isalpha() and _is_negated(word, stems))
        for token, index in sorted(vocab.items(), key=lambda item: item[1]):
            if token in special:
                continue
            if spaced and not continues and not token.startswith(("Ġ", "▁")):
                continue
            word = token[1:] if spaced and not continues else token
            self._token_of[word] = index
            if not (word.isascii() and word.isalpha() and word.islower() and len(word) >= 3):
                continue
            if not self._is_free_fill(word, known, stems, vocab_tags, vocab_entity):
                if word not in all_near_synonyms():
                    continue
                like_only.append(len(words))
            words[word] = index
        self.words = list(words)
        #: Numbers of the fills that are written only for a word of like sense.
        self.like_only = torch.tensor(like_only, dtype=torch.long)
        self.numbers = {word: number for number, word in enumerate(self.words)}
        self.token_ids = torch.tensor(list(words.values()), dtype=torch.long)
        #: Words that the tables know; of the rest, nouns and adjectives are likely drugs, diseases or names of devices.
        self.common_words = None if vocab_tags is None else _words_where(known, vocab_tags.any(-1))
        self.vowel = torch.tensor([starts_with_vowel(word) for word in self.words], dtype=torch.bool)
        self.tags: torch.Tensor | None = None
        self._known, self._vocab_tags = known, vocab_tags
        # Both are bounded: by the words of the vocabulary and by the sets of tags.
        self._tags_of: dict[tuple[str, str], frozenset[str]] = {}
        self._other_kind: dict[frozenset[str], torch.Tensor] = {}
        if vocab_tags is not None:
            # What the tables do not know is written only for a word of like sense, which asks for no tag.
            tags = [
                vocab_tags[known[word]] if word in known else torch.zeros_like(vocab_tags[0]) for word in self.words
            ]
            self.tags = torch.stack(tags).to(torch.int16) >= MAIN_SHARE if tags else None

    def _is_free_fill(
        self,
        word: str,
        known: dict[str, int],
        stems: Collection[str],
        vocab_tags: torch.Tensor | None,
        vocab_entity: torch.Tensor | None,
    ) -> bool:
        """Whether a word may be written for any word of its kind."""
        # Turned into its opposite, a word changes what the note says.
        if len(word) < 3 or word in self.negated_words or _is_negated(word, stems):
            return False
        if word in PROTECTED_WORDS or word in FUNCTION_WORDS or word in NEVER_FILLS or word in COMMON_FIRST_NAMES:
            return False
        if vocab_tags is None:
            return True
        row = known.get(word)
        # A proper noun could be somebody's name; a word that the corpus never held whole is a piece.
        if row is None or int(vocab_tags[row].sum()) == 0 or int(vocab_tags[row][PENN_TAGS.index("NNP")]) > 76:
            return False
        return vocab_entity is None or int(vocab_entity[row]) < ENTITY_SHARE

    def __len__(self) -> int:
        return len(self.words)

    def tags_of(self, word: str, pos: str) -> frozenset[str] | None:
        """Penn tags that a fill for this word may have; None where nothing is known."""
        possible = TAGS_OF_POS.get(pos)
        if possible is None or self.tags is None or self._vocab_tags is None:
            return None
        by_ending = _tags_by_ending(word, pos)
        row = self._known.get(word)
        if row is None:
            return frozenset(by_ending)
        if (word, pos) not in self._tags_of:
            shares = dict(zip(PENN_TAGS, self._vocab_tags[row].tolist(), strict=True))
            self._tags_of[word, pos] = frozenset([tag for tag in possible if shares[tag] >= TAG_SHARE] or by_ending)
        return self._tags_of[word, pos]

    def _keep_like_words(
        self, row: torch.Tensor, all_logits: torch.Tensor, words: frozenset[str], original: str, floor: float
    ) -> None:
        """Allow `(fills,)` only words of like sense, each with at least a share of `floor` of the probability of all of
        them and the original together. The group is small: the shares of all the vocabulary would rule out what is
        merely rarer than a neighbour in sense."""
        floor *= LIKE_FLOOR
        numbers = [self.numbers[word] for word in sorted(words) if word in self.numbers]
        row.fill_(-math.inf)
        if not numbers:
            return
        shown = all_logits[self.token_ids[numbers]]
        own = None if original in words else self._token_of.get(original)
        together = shown if own is None else torch.cat((shown, all_logits[own : own + 1]))
        low = shown - together.logsumexp(-1) < (math.log(floor) if floor > 0 else -math.inf)
        row[numbers] = shown.masked_fill(low, -math.inf)

    def _without_tags(self, tags: frozenset[str]) -> torch.Tensor:
        """Which fills `(fills,)` have none of the tags."""
        if tags not in self._other_kind and self.tags is not None:
            columns = [number for number, tag in enumerate(PENN_TAGS) if tag in tags]
            self._other_kind[tags] = ~self.tags[:, columns].any(-1)
        return self._other_kind[tags]

    def mask_logits(
        self,
        logits: torch.Tensor,
        slots: Sequence[SlotContext],
        *,
        match_pos: bool,
        allow_original: bool,
        forbidden: frozenset[str],
        min_probability: float = 0.0,
    ) -> torch.Tensor:
        """Logits `(slots, fills)` with -inf where a fill is not allowed.

        Args:
            logits: `(slots, vocab)`.
            forbidden: words that must not be written anywhere in this note: those of its identifiers.
            match_pos: fills have part of speech and form of the original; words of like sense have both anyway.
            min_probability: a fill that the model holds for less probable than this is not allowed; with words of like
                sense, less probable than this among them and the original.
        """
        if min_probability > 0:
            logits = logits.log_softmax(-1)
        chosen = logits[:, self.token_ids]
        if min_probability > 0:
            chosen.masked_fill_(chosen < math.log(min_probability), -math.inf)
        chosen[:, self.like_only] = -math.inf
        for row, slot in enumerate(slots):
            if slot.likes is not None:
                words = slot.likes | {slot.original} if allow_original else slot.likes
                stems = {word_stem(word) for word in slot.near}
                words = words - {word for word in slot.likes if word_stem(word) in stems}
                self._keep_like_words(chosen[row], logits[row], words, slot.original, min_probability)
        banned = [self.numbers[word] for word in forbidden if word in self.numbers]
        if banned:
            chosen[:, banned] = -math.inf
        # All at once: one assignment for each word costs more than the rest together.
        places: list[tuple[int, int]] = []
        for row, slot in enumerate(slots):
            # Neither what stands near nor an antonym or sister term.
            own = {slot.before, slot.after, *slot.near, *relations_of(slot.original, slot.pos).never}
            # The word that stood there may be near a second time.
            (own.discard if allow_original else own.add)(slot.original)
            places += [(row, self.numbers[word]) for word in own if word in self.numbers]
            if slot.before in ("a", "an"):
                chosen[row].masked_fill_(self.vowel if slot.before == "a" else ~self.vowel, -math.inf)
            if match_pos and self.tags is not None and slot.likes is None:
                tags = self.tags_of(slot.original, slot.pos)
                if tags is not None:
                    chosen[row].masked_fill_(self._without_tags(tags), -math.inf)
        if places:
            chosen[tuple(zip(*places, strict=True))] = -math.inf
        return chosen


def _words_where(vocab: dict[str, int], chosen: torch.Tensor) -> frozenset[str]:
    """Words of letters whose row of `(vocab,)` is true."""
    rows = {int(row) for row in chosen.nonzero().flatten()}
    return frozenset(word for word, row in vocab.items() if row in rows and word.isalpha())


@lru_cache(maxsize=4096)
def word_stem(word: str) -> str:
    """The word without its ending, roughly: "the start of her pain started" is one word too often."""
    stem = re.sub(r"(?:ing|ed|es|s|d|e)$", "", word)
    return stem if len(stem) >= 4 else word


def _is_negated(word: str, known: Collection[str]) -> bool:
    """Whether a word is another one's opposite: "unremarkable", "painless"."""
    match = NEGATED.match(word)
    return match is not None and (match.group(1) or match.group(2)) in known


def _tags_by_ending(word: str, pos: str) -> tuple[str, ...]:
    if pos == "NOUN":
        return ("NNS",) if re.search(r"[^siu]s$", word) else ("NN",)
    if pos == "VERB":
        if word.endswith("ing"):
            return ("VBG",)
        if word.endswith("ed"):
            return ("VBD", "VBN")
        return ("VBZ",) if re.search(r"[^s]s$", word) else ("VB", "VBP")
    return ("JJ",) if pos == "ADJ" else ("RB",)


def match_case(fill: str, original: str) -> str:
    """The fill in the case of the word it replaces."""
    if original.isupper() and len(original) > 1:
        return fill.upper()
    if original[:1].isupper():
        return fill[:1].upper() + fill[1:]
    return fill
