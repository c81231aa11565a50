"""Masked-LM accuracy on held-out notes, with a fixed choice of masked tokens."""

from __future__ import annotations

import numpy as np
import torch

from ..data.corpus import Corpus
from ..objectives.windows import NO_LABEL, Window, collate, generator, surround


def evaluation_windows(
    corpus: Corpus, *, ratio: float, cls_id: int, sep_id: int, mask_id: int, length: int, seed: int, hide_case: bool
) -> list[Window]:
    """Every note cut into windows, `ratio` of all tokens masked, the same on every call; placeholders never are."""
    windows = []
    for note in range(len(corpus.note_starts) - 1):
        first, last = int(corpus.note_starts[note]), int(corpus.note_starts[note + 1])
        rng = generator(seed, ratio, note)
        for start in range(first, last, length - 2):
            part = slice(start, min(start + length - 2, last))
            masked = corpus.maskable[part] & (rng.random(part.stop - part.start) < ratio)
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
    batch_size: int = 16,
    max_windows: int | None = None,
) -> dict[str, float]:
    """Share of masked tokens whose most probable token is the original, and the mean loss in nats. `ratio`: share of
    tokens that are masked. `hide_case`: masked tokens lose their case class too, as nothing then tells of them; with
    False the model sees it, as the decoder does, which restores the case of the word that it replaces. `max_windows`:
    evaluate on the first windows only, for a quick look during training."""
    ids = {"cls_id": cls_id, "sep_id": sep_id, "mask_id": mask_id}
    windows = evaluation_windows(corpus, ratio=ratio, **ids, length=length, seed=seed, hide_case=hide_case)
    windows = windows[:max_windows]
    device = next(model.parameters()).device
    was_training = model.training
    model.eval()
    right, total, loss = 0, 0, 0.0
    for start in range(0, len(windows), batch_size):
        batch = collate(windows[start : start + batch_size], pad_id, length)
        labels = batch["labels"].flatten()
        positions = (labels != NO_LABEL).nonzero().flatten()
        inputs = {name: batch[name].to(device) for name in ("input_ids", "case_ids", "attention_mask")}
        output = model(**inputs, logits_positions=positions.to(device), heads=("mlm",))
        targets = labels[positions].to(device)
        logits = output.logits.float()
        right += int((logits.argmax(-1) == targets).sum())
        loss += float(torch.nn.functional.cross_entropy(logits, targets, reduction="sum"))
        total += len(targets)
    model.train(was_training)
    return {"accuracy": right / max(total, 1), "loss": loss / max(total, 1), "masked_tokens": total}
