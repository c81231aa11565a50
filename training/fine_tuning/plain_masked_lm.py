"""Any masked LM of the Hub, called as the training loop and the evaluation call our own model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from synthetic_note.modeling.modeling_synthetic_note import SyntheticNoteOutput
from torch import nn


class PlainMaskedLM(nn.Module):
    """Wraps a masked LM without our heads; `model` is the wrapped one."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model
        self.config = model.config

    def forward(
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        labels: torch.Tensor | None = None,
        logits_positions: torch.Tensor | None = None,
        loss_counts: Mapping[str, int] | None = None,
        **_: Any,
    ) -> SyntheticNoteOutput:
        """As SyntheticNoteForMaskedLM.forward, with the masked-LM head alone; case classes are ignored."""
        logits = self.model(input_ids=input_ids, attention_mask=attention_mask).logits
        if logits_positions is not None:
            logits = logits.flatten(0, 1)[logits_positions]
        if labels is None:
            return SyntheticNoteOutput(logits=logits)
        targets = labels if logits_positions is None else labels.flatten()[logits_positions]
        total = nn.functional.cross_entropy(
            logits.flatten(0, -2).float(), targets.flatten(), ignore_index=-100, reduction="sum"
        )
        count = (loss_counts or {}).get("mlm") or int((targets != -100).sum())
        loss = total / max(count, 1)
        return SyntheticNoteOutput(loss=loss, losses={"mlm": loss}, logits=logits)
