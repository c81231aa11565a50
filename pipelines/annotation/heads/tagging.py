"""Run a tagger's heads over notes of any length: the scores of every token.

The model reads windows that overlap; each token takes its scores from the window in which it stands farthest from a
border. For identifiers alone, our own model reads only the sentences that may hold one (`plain_sentences`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from ..tokens import NoteTokens, border_ids, tokenize_notes
from .batching import run_windows
from .packing import TokenWindow
from .plain_sentences import parts_to_read


@dataclass
class Tagger:
    """A token-classification model with what is needed to read it.

    Args:
        heads: names of the heads that it runs, of `phi`, `entity`, `pos`.
        labels: labels of each head in the order of its logits, BIO-prefixed for `phi` and `entity`.
        own: the model is a SyntheticNoteForMaskedLM.
        beside: heads that are read in the same pass as evidence on what the others find.
        partly: it reads only the sentences that may hold an identifier; the first label is that of other text.
    """

    model: Any
    tokenizer: Any
    heads: tuple[str, ...]
    labels: Mapping[str, Sequence[str]]
    window_length: int
    own: bool
    partly: bool = False
    beside: tuple[str, ...] = ()


def tag_notes(
    tagger: Tagger,
    texts: Sequence[str],
    notes: Sequence[NoteTokens],
    *,
    stride: int,
    batch_size: int,
    device: torch.device,
) -> list[dict[str, torch.Tensor]]:
    """Probabilities of each head for every token of every note: `(tokens, labels)`.

    Args:
        texts: the notes, as they were tokenized.
        notes: their tokens.
        stride: tokens that neighbouring windows share.
    """
    if not tagger.partly:
        return tag_tokens(tagger, notes, stride=stride, batch_size=batch_size, device=device)
    chosen = [tokens_in(tokens, parts_to_read(text)) for text, tokens in zip(texts, notes, strict=True)]
    read = [_select(tokens, places) for tokens, places in zip(notes, chosen, strict=True)]
    tagged = tag_tokens(tagger, read, stride=stride, batch_size=batch_size, device=device)
    scores = []
    for tokens, places, by_head in zip(notes, chosen, tagged, strict=True):
        if len(places) < len(tokens):
            for head, values in by_head.items():
                whole = torch.zeros(len(tokens), len(tagger.labels[head]))
                whole[:, 0] = 1.0
                whole[places] = values
                by_head[head] = whole
        scores.append(by_head)
    return scores


def read_notes(
    tagger: Tagger,
    texts: Sequence[str],
    tokens: Sequence[NoteTokens] | None = None,
    *,
    stride: int,
    batch_size: int,
    device: torch.device,
) -> list[dict[str, tuple[torch.Tensor, NoteTokens, Sequence[str]]]]:
    """What a tagger says of each note: by head (probabilities, the tokens that it read, labels).

    The heads that are read beside stand under their name and " beside".

    Args:
        tokens: of the notes, where they are at hand; a tagger that reads notes partly makes its own.
    """
    if tagger.partly:
        tokens = tokens_to_read(tagger.tokenizer, texts)
    elif tokens is None:
        tokens = tokenize_notes(tagger.tokenizer, texts)
    tagged = tag_tokens(tagger, tokens, stride=stride, batch_size=batch_size, device=device)
    return [
        {
            head if head in tagger.heads else f"{head} beside": (values, read, tagger.labels[head])
            for head, values in by_head.items()
        }
        for by_head, read in zip(tagged, tokens, strict=True)
    ]


def tokens_to_read(tokenizer: Any, texts: Sequence[str]) -> list[NoteTokens]:
    """Tokens of the sentences that may hold an identifier, with their offsets in the whole note."""
    shown = []
    for text in texts:
        pieces, place = [], 0
        for start, end in parts_to_read(text):
            pieces += [" " * (start - place), text[start:end]]
            place = end
        shown.append("".join(pieces))
    return tokenize_notes(tokenizer, shown)


def tokens_in(tokens: NoteTokens, parts: Sequence[tuple[int, int]]) -> list[int]:
    """Numbers of the tokens that begin in one of the (start, end) character ranges, which are sorted and apart."""
    if len(parts) == 1 and parts[0][0] == 0 and (not len(tokens) or tokens.starts[-1] < parts[0][1]):
        return list(range(len(tokens)))
    starts = [start for start, _ in parts]
    inside = []
    for number, place in enumerate(tokens.starts):
        part = bisect_right(starts, place) - 1
        if part >= 0 and place < parts[part][1]:
            inside.append(number)
    return inside


def _select(tokens: NoteTokens, places: Sequence[int]) -> NoteTokens:
    if len(places) == len(tokens):
        return tokens
    return NoteTokens(
        [tokens.ids[place] for place in places],
        [tokens.starts[place] for place in places],
        [tokens.ends[place] for place in places],
        [tokens.case_ids[place] for place in places],
    )


def tag_tokens(
    tagger: Tagger, notes: Sequence[NoteTokens], *, stride: int, batch_size: int, device: torch.device
) -> list[dict[str, torch.Tensor]]:
    """Probabilities of each head for the tokens at hand: `(tokens, labels)` for each note."""
    body = max(1, tagger.window_length - 2)
    stride = max(0, min(stride, body // 2))
    windows: list[TokenWindow] = []
    places: list[tuple[int, int, int, int]] = []
    cls_id, sep_id = border_ids(tagger.tokenizer)
    for note, tokens in enumerate(notes):
        start, count = 0, len(tokens)
        while start < count:
            stop = min(start + body, count)
            windows.append(
                TokenWindow([cls_id, *tokens.ids[start:stop], sep_id], [0, *tokens.case_ids[start:stop], 0], [])
            )
            # A token in the overlap belongs to the window in which it stands farther from the border.
            first = start if start == 0 else start + stride // 2
            last = stop if stop == count else stop - (stride - stride // 2)
            places.append((note, start, first, last))
            if stop == count:
                break
            start = stop - stride
    heads = (*tagger.heads, *tagger.beside)
    scores = [{name: torch.zeros(len(tokens), len(tagger.labels[name])) for name in heads} for tokens in notes]

    def collect(number: int, rows: dict[str, torch.Tensor]) -> None:
        note, start, first, last = places[number]
        for name, values in rows.items():
            scores[note][name][first:last] = values[first - start : last - start].softmax(-1)

    run_windows(
        tagger.model,
        windows,
        pad_token_id=tagger.tokenizer.pad_token_id or 0,
        batch_size=batch_size,
        device=device,
        heads=heads,
        accepts_case=tagger.own,
        collect=collect,
        longest=tagger.window_length,
    )
    return scores
