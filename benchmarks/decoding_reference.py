"""The reference's decoding loop, written anew from its description: one [MASK] and one forward pass per word.

Words are rewritten from left to right. Each pass runs the model over a window of about 256 tokens around the word and
computes the logits of the whole vocabulary at every position of it. In the leak-free variant all planned words are
masked from the start, so that no pass sees an original that is still to be replaced.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote, context_of, cut_pieces
from synthetic_note.pipelines.decoding.strategies import DecodingState, SamplingOptions

#: The description's draw: one of the six most probable tokens of the whole vocabulary, whatever they are.
DESCRIBED = SamplingOptions(temperature=1.0, top_k=6, top_p=1.0)


@dataclass
class Cost:
    """Forward passes (windows) and tokens that went through the encoder."""

    passes: int = 0
    tokens: int = 0


class ReferenceLoop:
    """One word per forward pass. `infiller`: the pipeline's, for its model, tokenizer and fill table. `later_visible`:
    later planned words are visible; with False they are masked. `constrained`: fills obey the package's constraints, so
    that only the algorithm differs; with False a fill is any of the six most probable tokens, the original among them.
    `constraints`: keyword arguments of `FillTable.mask_logits`."""

    def __init__(
        self,
        infiller: Infiller,
        *,
        later_visible: bool,
        constrained: bool,
        sampling: SamplingOptions,
        constraints: dict[str, Any],
        device: torch.device,
    ) -> None:
        self.infiller, self.later_visible, self.constrained = infiller, later_visible, constrained
        self.sampling, self.constraints, self.device = sampling, constraints, device

    def fill(self, note: InfillingNote) -> Cost:
        """Rewrite all planned words of one note in place."""
        infiller, cost = self.infiller, Cost()
        cut_pieces(note)
        generator = torch.Generator().manual_seed(int.from_bytes(note.stream[:7], "big"))
        mask = [infiller.tokenizer.mask_token_id]
        if not self.later_visible:
            for slot in note.slots:
                slot.shown = mask
        for number, slot in enumerate(note.slots):
            slot.shown = mask
            ids, case_ids, position = window_around(infiller, note, number, infiller.window_length)
            inputs: dict[str, Any] = {
                "input_ids": torch.tensor([ids], device=self.device),
                "attention_mask": torch.ones(1, len(ids), dtype=torch.long, device=self.device),
            }
            if infiller.own:
                inputs |= {"case_ids": torch.tensor([case_ids], device=self.device), "heads": ("mlm",)}
            logits = infiller.model(**inputs).logits[0, position][None].float().cpu()
            cost.passes += 1
            cost.tokens += len(ids)
            state = DecodingState(1, [False], generator, self.sampling, open=[0])
            if not self.constrained:
                token = state.sample(logits)[0][0]
                slot.shown, slot.fill = [token], infiller.tokenizer.convert_ids_to_tokens(token)
                continue
            context = context_of(note, number)
            allowed = infiller.table.mask_logits(logits, [context], forbidden=note.forbidden, **self.constraints)
            fill = state.sample(allowed)[0][0]
            if fill < 0:
                slot.shown = slot.ids
            else:
                slot.shown, slot.fill = [int(infiller.table.token_ids[fill])], infiller.table.words[fill]
        return cost


def window_around(
    infiller: Infiller, note: InfillingNote, number: int, length: int
) -> tuple[list[int], list[int], int]:
    """Token ids, case ids and the slot's position of a window of at most `length` tokens around one slot."""
    ids: list[int] = []
    case_ids: list[int] = []
    place = 0
    for piece in note.pieces:
        if piece.slot is None:
            ids += piece.ids
            case_ids += piece.case_ids
            continue
        slot = note.slots[piece.slot]
        if piece.slot == number:
            place = len(ids)
        ids += slot.shown
        case_ids += [slot.case_id] * len(slot.shown)
    body = length - 2
    start = max(0, min(place - body // 2, len(ids) - body))
    cls_id, sep_id = infiller.borders
    cut = slice(start, start + body)
    return [cls_id, *ids[cut], sep_id], [0, *case_ids[cut], 0], place - start + 1
