"""Run a tagger's heads over notes of any length: the scores of every token.

The model reads windows that overlap; each token takes its scores from the window in which it stands farthest from a
border. For identifiers alone, our own model reads only the sentences that may hold one (`plain_sentences`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForMaskedLM, AutoModelForTokenClassification, AutoTokenizer

from ..embedded import embedded_checkpoint
from ..tokens import NoteTokens, border_ids, tokenize_notes
from .batching import TokenWindow, run_windows
from .plain_sentences import parts_to_read
from .tagged_spans import entity_label_of, phi_type_of


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
    tagger: Tagger, texts: Sequence[str], notes: Sequence[NoteTokens], **options: Any
) -> list[dict[str, torch.Tensor]]:
    """Probabilities of each head for every token of every note: `(tokens, labels)`.

    Args:
        texts: the notes, as they were tokenized.
        notes: their tokens.
        options: of `tag_tokens`.
    """
    if not tagger.partly:
        return tag_tokens(tagger, notes, **options)
    chosen = [tokens_in(tokens, parts_to_read(text)) for text, tokens in zip(texts, notes, strict=True)]
    read = [_select(tokens, places) for tokens, places in zip(notes, chosen, strict=True)]
    tagged = tag_tokens(tagger, read, **options)
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
    tagger: Tagger, texts: Sequence[str], tokens: Sequence[NoteTokens] | None = None, **options: Any
) -> list[dict[str, tuple[torch.Tensor, NoteTokens, Sequence[str]]]]:
    """What a tagger says of each note: by head (probabilities, the tokens that it read, labels).

    The heads that are read beside stand under their name and " beside".

    Args:
        tokens: of the notes, where they are at hand; a tagger that reads notes partly makes its own.
        options: of `tag_tokens`.
    """
    if tagger.partly:
        tokens = tokens_to_read(tagger.tokenizer, texts)
    elif tokens is None:
        tokens = tokenize_notes(tagger.tokenizer, texts)
    names = {head: head for head in tagger.heads} | {head: f"{head} beside" for head in tagger.beside}
    return [
        {names[head]: (values, read, tagger.labels[head]) for head, values in by_head.items()}
        for by_head, read in zip(tag_tokens(tagger, tokens, **options), tokens, strict=True)
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
    """Probabilities of each head for the tokens at hand: `(tokens, labels)` for each note.

    Args:
        stride: tokens that neighbouring windows share.
        batch_size: windows in one forward pass.
    """
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


def is_own_model(model: Any) -> bool:
    """Whether a model has our heads, by its configuration: remote code and the package have different classes."""
    return getattr(model.config, "model_type", "") == "synthetic_note"


def bio(labels: list[str]) -> list[str]:
    """`O` and the BIO labels, in the order of the model's logits."""
    return ["O", *(f"{prefix}-{label}" for label in labels for prefix in ("B", "I"))]


def own_tagger(model: Any, tokenizer: Any, heads: tuple[str, ...]) -> Tagger:
    """A tagger that reads our model's heads.

    For `phi` alone, it reads only what may hold an identifier, and the entity head beside, whose opinion counts there.
    """
    config = model.config
    labels = {"phi": bio(config.phi_labels), "entity": bio(config.entity_labels), "pos": list(config.pos_labels)}
    alone = heads == ("phi",)
    beside = ("entity",) * alone
    return Tagger(model, tokenizer, heads, labels, config.window_length, own=True, partly=alone, beside=beside)


def load_taggers(
    model: Any, tokenizer: Any, window_length: int, phi_model: Any = None, entity_model: Any = None
) -> list[Tagger]:
    """Taggers that together give PHI, entities and parts of speech.

    Raises:
        ValueError: the model has no heads of its own, and no embedded checkpoint is at hand for what is missing; or
            a given tagger has no label that says what it is given for.
    """
    given = {"phi": phi_model, "entity": entity_model}
    taggers = [_foreign_tagger(source, head, window_length) for head, source in given.items() if source is not None]
    missing = tuple(head for head in ("phi", "entity", "pos") if given.get(head) is None)
    if not is_own_model(model):
        folder = embedded_checkpoint()
        if folder is None:
            # Without parts of speech nothing would be rewritten, without entities no finding be kept: better no result.
            raise ValueError(
                f"this masked LM has no head for: {', '.join(missing)}; use a SyntheticNoteForMaskedLM, or install "
                "synthetic-note with its checkpoint, which tags in its place"
            )
        model, tokenizer = AutoModelForMaskedLM.from_pretrained(folder).eval(), AutoTokenizer.from_pretrained(folder)
    # Identifiers are looked for in a pass of their own, which reads a part of the note.
    apart = [("phi",) * ("phi" in missing), tuple(head for head in missing if head != "phi")]
    return [*taggers, *(own_tagger(model, tokenizer, heads) for heads in apart if heads)]


def _foreign_tagger(source: Any, head: str, window_length: int) -> Tagger:
    if isinstance(source, (str, Path)):
        config = AutoConfig.from_pretrained(source)
        loader = AutoModelForMaskedLM if config.model_type == "synthetic_note" else AutoModelForTokenClassification
        model, tokenizer = loader.from_pretrained(source).eval(), AutoTokenizer.from_pretrained(source)
    else:
        if hasattr(source, "model") and hasattr(source, "tokenizer"):  # a transformers pipeline
            model, tokenizer = source.model, source.tokenizer
        elif isinstance(source, (tuple, list)):
            model, tokenizer = source
        else:
            model, name = source, getattr(getattr(source, "config", None), "_name_or_path", "")
            if not name:
                raise ValueError(f"{head}_model: give a name, a folder, a pipeline, or a pair (model, tokenizer)")
            tokenizer = AutoTokenizer.from_pretrained(name)
        model.eval()
    if is_own_model(model):
        return own_tagger(model, tokenizer, (head,))
    labels = [label for _, label in sorted(model.config.id2label.items(), key=lambda item: int(item[0]))]
    meaning = phi_type_of if head == "phi" else entity_label_of
    if not any(map(meaning, labels)):
        raise ValueError(f"{head}_model: none of its labels is one of a {head} tagger; set id2label in its config")
    border_ids(tokenizer)
    longest = min(window_length, getattr(model.config, "max_position_embeddings", 512) - 2)
    return Tagger(model, tokenizer, (head,), {head: labels}, longest, own=False)
