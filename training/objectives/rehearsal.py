"""Windows tagged by the starting model, so that its heads stay as they are while the encoder is adapted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from synthetic_note.modeling.configuration_synthetic_note import bio_labels
from synthetic_note.pipelines.annotation.heads.tagging import own_tagger, tag_notes
from synthetic_note.pipelines.annotation.tokens import tokenize_notes

from ..data.tagging_sources import TaggedText
from .tagging import bio_targets
from .windows import NO_LABEL, Window, generator, surround

#: A label that the model itself is less sure of is no target.
SURE = 0.8


class RehearsalObjective:
    """Window number `index` of a seeded, endless sequence over given windows, in a new order every epoch."""

    def __init__(self, windows: Sequence[Window], seed: int) -> None:
        if not windows:
            raise ValueError("rehearsal needs one window or more")
        self.windows, self.seed = list(windows), seed

    def window(self, index: int) -> Window:
        epoch, place = divmod(index, len(self.windows))
        order = generator(self.seed, "rehearsal", epoch).permutation(len(self.windows))
        return self.windows[int(order[place])]


def rehearsal_windows(
    model: Any, tokenizer: Any, notes: Sequence[TaggedText], *, heads: tuple[str, ...] = ("phi", "entity", "pos")
) -> list[Window]:
    """Windows of notes with what the model now says of each token as targets, where it is sure of it. `notes`: texts
    with identifiers that are known to be there; these are targets of the PHI head whatever the model says, and what is
    in `ignore` is none. `heads`: which heads get targets."""
    config = model.config
    index = {label: number for number, label in enumerate(bio_labels(config.phi_labels))}
    body = config.window_length - 2
    texts = [note.text for note in notes]
    tokens = tokenize_notes(tokenizer, texts)
    was_training = model.training
    model.eval()
    with torch.inference_mode():
        tagger = own_tagger(model, tokenizer, heads)
        tagged = tag_notes(tagger, texts, tokens, stride=64, batch_size=8, device=model.device)
    model.train(was_training)
    windows = []
    for note, note_tokens, by_head in zip(notes, tokens, tagged, strict=True):
        targets: dict[str, np.ndarray] = {}
        for head, probabilities in by_head.items():
            if not len(note_tokens):
                continue
            sure, best = probabilities.max(-1)
            labels = np.where(sure.numpy() >= SURE, best.numpy(), NO_LABEL)
            if head == "phi":
                known = bio_targets(note_tokens, note.labels, note.ignore, index)
                labels = np.where(known != index["O"], known, labels)
            targets[f"{head}_labels"] = labels
        for start in range(0, len(note_tokens), body):
            part = slice(start, start + body)
            windows.append(
                Window(
                    surround(note_tokens.ids[part], tokenizer.cls_token_id, tokenizer.sep_token_id),
                    surround(note_tokens.case_ids[part], 0, 0),
                    {name: surround(values[part], NO_LABEL, NO_LABEL) for name, values in targets.items()},
                )
            )
    return windows
