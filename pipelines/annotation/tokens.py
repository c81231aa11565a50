"""Notes as tokens with character offsets and case classes; identifiers as typed placeholders.

Pipeline and training both read notes through this module, so that a model sees at inference what it saw in training.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .spans import PhiSpan

#: A word is a run of letters; digits, hyphens and apostrophes end it.
WORD = re.compile(r"[^\W\d_]+")

# Code points that no tokenizer takes; each is swapped for one replacement character, so offsets stay.
LONE_SURROGATE = re.compile("[\ud800-\udfff]")

#: Indices of the model's case classes: none, lower, title, upper, mixed.
NO_CASE, LOWER, TITLE, UPPER, MIXED = range(5)


# Not shown by repr(): token ids spell the note.
@dataclass(repr=False)
class NoteTokens:
    """Tokens of one note without special tokens: four lists of equal length.

    `starts` and `ends` are character offsets into the note, `case_ids` the case class of each token's word.
    """

    ids: list[int]
    starts: list[int]
    ends: list[int]
    case_ids: list[int]

    def __len__(self) -> int:
        return len(self.ids)


def joins_word(char: str) -> bool:
    """Whether a character cannot end a word: letters, digits, combining marks and invisible format characters."""
    return char.isalnum() or (not char.isascii() and unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf"))


def case_class(word: str) -> int:
    """Case class of a word: NO_CASE where it holds no cased letter."""
    if word.islower():
        return LOWER
    if word.isupper():
        return UPPER if len(word) > 1 else TITLE
    if word.istitle():
        return TITLE
    return MIXED if word.lower() != word.upper() else NO_CASE


def tokenize_notes(tokenizer: Any, texts: Sequence[str]) -> list[NoteTokens]:
    """Tokenize notes of any length with a fast tokenizer; text that spells a special token stays text.

    Raises:
        TypeError: the tokenizer is not a fast one, and so knows no character offsets.
    """
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is None:
        raise TypeError("a fast tokenizer is needed: the spans rest on its character offsets")
    before = backend.encode_special_tokens
    backend.encode_special_tokens = True
    truncation, padding = backend.truncation, backend.padding
    backend.no_truncation()
    backend.no_padding()
    try:
        encodings = backend.encode_batch(
            [LONE_SURROGATE.sub("\ufffd", text) for text in texts], add_special_tokens=False
        )
    finally:
        backend.encode_special_tokens = before
        if truncation is not None:
            backend.enable_truncation(**truncation)
        if padding is not None:
            backend.enable_padding(**padding)
    return [_with_case(text, encoding) for text, encoding in zip(texts, encodings, strict=True)]


def _with_case(text: str, encoding: Any) -> NoteTokens:
    starts, ends = [], []
    for start, end in encoding.offsets:
        # Byte-level tokenizers count the space before a word as part of it.
        while start < end and text[start].isspace():
            start += 1
        starts.append(start)
        ends.append(end)
    case_ids = [NO_CASE] * len(starts)
    words = WORD.finditer(text)
    word = next(words, None)
    for index, start in enumerate(starts):
        while word is not None and word.end() <= start:
            word = next(words, None)
        if word is None:
            break
        if word.start() < ends[index]:
            case_ids[index] = case_class(word.group())
    return NoteTokens(list(encoding.ids), starts, ends, case_ids)


def border_ids(tokenizer: Any) -> tuple[int, int]:
    """Ids of the tokens before and after a window: [CLS] and [SEP], or the tokenizer's own BOS and EOS.

    Raises:
        ValueError: it has none.
    """
    first = tokenizer.cls_token_id if tokenizer.cls_token_id is not None else tokenizer.bos_token_id
    last = tokenizer.sep_token_id if tokenizer.sep_token_id is not None else tokenizer.eos_token_id
    if first is None or last is None:
        raise ValueError("the tokenizer has no [CLS] and [SEP] tokens (or BOS and EOS); use one of a masked LM")
    return int(first), int(last)


def placeholder_ids(
    tokenizer: Any, placeholder_tokens: Mapping[str, str], types: Iterable[str]
) -> dict[str, list[int]]:
    """Token ids that stand for an identifier, by PHI type: one special token where the model has one, else the
    tokens of the word `[TYPE]`."""
    vocab = tokenizer.get_vocab()
    ids: dict[str, list[int]] = {}
    for kind in types:
        token = placeholder_tokens.get(kind)
        if token in vocab:
            ids[kind] = [vocab[token]]
        else:
            ids[kind] = tokenizer(f"[{kind.lower()}]", add_special_tokens=False)["input_ids"]
    return ids


def put_placeholders(
    tokens: NoteTokens, spans: Sequence[PhiSpan], placeholders: Mapping[str, Sequence[int]]
) -> NoteTokens:
    """The note's tokens with every token that touches an identifier gone, a placeholder in place of each span.

    Args:
        tokens: tokens of the original note.
        spans: identifiers, sorted and without overlaps.
        placeholders: token ids by PHI type, as `placeholder_ids` makes them.
    """
    kept = NoteTokens([], [], [], [])
    index = 0
    written = -1
    count = len(spans)
    for position in range(len(tokens.ids)):
        start, end = tokens.starts[position], tokens.ends[position]
        while index < count and spans[index].end <= start:
            index += 1
        if index < count and spans[index].start < max(end, start + 1) and start < spans[index].end:
            if written != index:
                span = spans[index]
                for token in placeholders[span.type]:
                    kept.ids.append(token)
                    kept.starts.append(span.start)
                    kept.ends.append(span.end)
                    kept.case_ids.append(NO_CASE)
                written = index
            continue
        kept.ids.append(tokens.ids[position])
        kept.starts.append(start)
        kept.ends.append(end)
        kept.case_ids.append(tokens.case_ids[position])
    return kept
