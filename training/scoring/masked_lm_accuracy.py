"""Masked-LM accuracy on held-out notes, with a fixed choice of masked tokens."""

from __future__ import annotations

import numpy as np
import torch

from ..data.corpus import NO_WORD, Corpus
from ..objectives.windows import NO_LABEL, Window, collate, generator, surround


def evaluation_windows(
    corpus: Corpus,
    *,
    ratio: float,
    cls_id: int,
    sep_id: int,
    mask_id: int,
    length: int,
    seed: int,
    hide_case: bool,
    whole_words: bool = False,
) -> list[Window]:
    """Every note cut into windows, `ratio` of all tokens masked; placeholders are never masked.

    With `whole_words`, `ratio` of the words are masked with all their tokens, and nothing else. The same seed and ratio
    mask the same on every call.
    """
    windows = []
    for note in range(len(corpus.note_starts) - 1):
        first, last = int(corpus.note_starts[note]), int(corpus.note_starts[note + 1])
        rng = generator(seed, ratio, note)
        for start in range(first, last, length - 2):
            part = slice(start, min(start + length - 2, last))
            drawn = rng.random(part.stop - part.start) < ratio
            words = corpus.words[part]
            if whole_words:
                _, first_tokens, groups = np.unique(words, return_index=True, return_inverse=True)
                drawn = drawn[first_tokens][groups] & (words != NO_WORD)
            masked = corpus.maskable[part] & drawn
            ids = corpus.ids[part]
            case_ids = np.where(masked, 0, corpus.case_ids[part]) if hide_case else corpus.case_ids[part]
            windows.append(
                Window(
                    input_ids=surround(np.where(masked, mask_id, ids), cls_id, sep_id),
                    case_ids=surround(case_ids, 0, 0),
                    targets={
                        "labels": surround(np.where(masked, ids, NO_LABEL), NO_LABEL, NO_LABEL),
                        "pos_labels": surround(corpus.pos[part], NO_LABEL, NO_LABEL),
                    },
                )
            )
    return windows


@torch.inference_mode()
def masked_lm_accuracy(
    model: torch.nn.Module,
    corpus: Corpus,
    *,
    ratio: float,
    cls_id: int,
    sep_id: int,
    mask_id: int,
    pad_id: int,
    length: int,
    seed: int = 20240914,
    hide_case: bool = True,
    whole_words: bool = False,
    batch_size: int = 16,
    max_windows: int | None = None,
) -> dict[str, float]:
    """Share of masked tokens whose most probable token is the original, and the mean loss in nats.

    Args:
        ratio: share of tokens that are masked.
        hide_case: masked tokens lose their case class too, as nothing then tells of them; with False the model
            sees it, as the decoder does, which restores the case of the word that it replaces.
        whole_words: mask words with all their tokens, in place of tokens.
        max_windows: evaluate on the first windows only, for a quick look during training.
    """
    windows = evaluation_windows(
        corpus,
        ratio=ratio,
        cls_id=cls_id,
        sep_id=sep_id,
        mask_id=mask_id,
        length=length,
        seed=seed,
        hide_case=hide_case,
        whole_words=whole_words,
    )[:max_windows]
    device = next(model.parameters()).device
    was_training = model.training
    model.eval()
    right, total, loss = 0, 0, 0.0
    for start in range(0, len(windows), batch_size):
        batch = collate(windows[start : start + batch_size], pad_id, length)
        labels = batch["labels"].flatten()
        positions = (labels != NO_LABEL).nonzero().flatten()
        output = model(
            input_ids=batch["input_ids"].to(device),
            case_ids=batch["case_ids"].to(device),
            attention_mask=batch["attention_mask"].to(device),
            logits_positions=positions.to(device),
            heads=("mlm",),
        )
        targets = labels[positions].to(device)
        logits = output.logits.float()
        right += int((logits.argmax(-1) == targets).sum())
        loss += float(torch.nn.functional.cross_entropy(logits, targets, reduction="sum"))
        total += len(targets)
    model.train(was_training)
    return {"accuracy": right / max(total, 1), "loss": loss / max(total, 1), "masked_tokens": total}
