"""A larger checkpoint as teacher of the masked LM: its most probable words at each mask are soft targets.

Hinton et al. 2015, 1503.02531; for masked LMs Sanh et al. 2019, 1910.01108.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from synthetic_note.modeling.modeling_synthetic_note import SyntheticNoteForMaskedLM


class Distillation:
    """Loss between a student's masked-LM logits and those of a fixed teacher on the same batch. `teacher`: has the
    student's vocabulary, word for word. `weight`: of this loss beside the student's own. `temperature`: divisor of both
    models' logits; the loss is multiplied by its square, as its gradients shrink so. `top_k`: how many of the teacher's
    most probable words are targets; the rest has none."""

    def __init__(
        self, teacher: SyntheticNoteForMaskedLM, *, weight: float = 1.0, temperature: float = 2.0, top_k: int = 64
    ) -> None:
        self.teacher = teacher.eval().requires_grad_(False)
        self.weight, self.temperature = weight, temperature
        self.top_k = min(top_k, teacher.config.vocab_size)

    def to(self, device: torch.device | str) -> Distillation:
        """Move the teacher; returns itself."""
        self.teacher.to(device)
        return self

    def __call__(self, batch: Mapping[str, torch.Tensor], logits: torch.Tensor, count: int) -> torch.Tensor:
        """Sum over the masked positions of the cross-entropy to the teacher's distribution, divided by `count`.
        `batch`: as the student saw it, with `logits_positions`. `logits`: the student's `(positions, vocab)`. `count`:
        masked positions of the whole batch, over all its parts."""
        words, shares = self.targets(batch)
        scores = (logits.float() / self.temperature).log_softmax(-1).gather(-1, words)
        return -(shares * scores).sum() * self.temperature**2 / max(count, 1)

    @torch.no_grad()
    def targets(self, batch: Mapping[str, torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
        """The teacher's words and their shares at each masked position, `(positions, top_k)` each."""
        logits = self.teacher(
            input_ids=batch["input_ids"],
            case_ids=batch["case_ids"],
            attention_mask=batch["attention_mask"],
            logits_positions=batch["logits_positions"],
            heads=("mlm",),
        ).logits.float()
        best = (logits / self.temperature).topk(self.top_k, dim=-1)
        return best.indices, best.values.softmax(-1)
