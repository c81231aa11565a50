"""Skeletons as token sequences for a masked LM: kept pieces as they are, one mask for each word of prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from synthetic_note.pipelines.annotation.spans import PHI_TYPES
from synthetic_note.pipelines.annotation.tokens import LOWER, placeholder_ids, tokenize_notes

from ..pieces import Skeleton
from ..word_tables import slot_contexts

#: A token of a kept piece belongs to no slot.
KEPT = -1

#: Words of a slot that are written one after the other; a longer slot is written in several parts at once.
PART = 12


@dataclass(repr=False)
class ProseSequence:
    """One note: four lists of equal length. `ids`: token ids; of prose the mask token. `case_ids`: case classes.
    `slots`: number of the slot that a token belongs to, or `KEPT`. `targets`: for prose, the number of the word in the
    fill vocabulary, or -1 where it has none; else -1. `openings`: what stands before each slot, as the word tables call
    it."""

    ids: list[int] = field(default_factory=list)
    case_ids: list[int] = field(default_factory=list)
    slots: list[int] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    openings: list[str] = field(default_factory=list)


class SequenceMaker:
    """Makes the sequences of one tokenizer. `words`: fill vocabulary, number by word. `placeholder_tokens`: the model's
    special token by PHI type."""

    def __init__(self, tokenizer: Any, words: Mapping[str, int], placeholder_tokens: Mapping[str, str]) -> None:
        self.tokenizer, self.words = tokenizer, words
        self.placeholders = placeholder_ids(tokenizer, placeholder_tokens, PHI_TYPES)
        self._tokens = lru_cache(maxsize=50_000)(self._read)

    def make(self, skeleton: Skeleton, prose: Sequence[Sequence[str]] | None = None) -> ProseSequence:
        """The sequence of a skeleton, with the words of its slots as targets where they are given."""
        made = ProseSequence(openings=slot_contexts(skeleton))
        slot = 0
        for piece in skeleton.pieces:
            if piece.kind == "prose":
                words = prose[slot] if prose is not None else ()
                targets = [self.words.get(word.lower(), -1) for word in words] or [-1] * piece.words
                made.ids += [self.tokenizer.mask_token_id] * piece.words
                made.case_ids += [LOWER] * piece.words
                made.slots += [slot] * piece.words
                made.targets += targets
                slot += 1
                continue
            ids, case_ids = self._tokens(piece.text, piece.label if piece.kind == "phi" else "")
            made.ids += ids
            made.case_ids += case_ids
            made.slots += [KEPT] * len(ids)
            made.targets += [-1] * len(ids)
        return made

    def _read(self, text: str, phi_type: str) -> tuple[list[int], list[int]]:
        if phi_type:
            ids = list(self.placeholders[phi_type])
            return ids, [0] * len(ids)
        tokens = tokenize_notes(self.tokenizer, [text])[0]
        return tokens.ids, tokens.case_ids
