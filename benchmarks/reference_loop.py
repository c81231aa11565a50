"""Paper A's loop, written anew from its description: one [MASK] and one forward pass per word.

Words are rewritten from left to right. Each pass runs the model over a window of tokens around the word, in which the
later words are still the originals, and draws one of the six most probable tokens, whatever it is.
"""

from __future__ import annotations

from typing import Any

import torch
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote, cut_pieces
from synthetic_note.pipelines.decoding.strategies import DecodingState, SamplingOptions

DESCRIBED = SamplingOptions(temperature=1.0, top_k=6, top_p=1.0)


@torch.inference_mode()
def fill_by_reference(infiller: Infiller, note: InfillingNote, device: torch.device) -> None:
    """Rewrite all planned words of one note in place, with the pipeline's model and tokenizer."""
    cut_pieces(note)
    generator = torch.Generator().manual_seed(int.from_bytes(note.stream[:7], "big"))
    for number, slot in enumerate(note.slots):
        slot.shown = [infiller.tokenizer.mask_token_id]
        ids, case_ids, position = _window_around(infiller, note, number)
        inputs: dict[str, Any] = {
            "input_ids": torch.tensor([ids], device=device),
            "attention_mask": torch.ones(1, len(ids), dtype=torch.long, device=device),
        }
        if infiller.own:
            inputs |= {"case_ids": torch.tensor([case_ids], device=device), "heads": ("mlm",)}
        logits = infiller.model(**inputs).logits[0, position][None].float().cpu()
        token = DecodingState(1, [False], generator, DESCRIBED, open=[0]).sample(logits)[0][0]
        slot.shown, slot.fill = [token], infiller.tokenizer.convert_ids_to_tokens(token)


def _window_around(infiller: Infiller, note: InfillingNote, number: int) -> tuple[list[int], list[int], int]:
    """Token ids, case ids and the slot's position of a window around one slot."""
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
    body = infiller.window_length - 2
    start = max(0, min(place - body // 2, len(ids) - body))
    cls_id, sep_id = infiller.borders
    cut = slice(start, start + body)
    return [cls_id, *ids[cut], sep_id], [0, *case_ids[cut], 0], place - start + 1
