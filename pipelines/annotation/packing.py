"""Windows one after the other in a single row, without padding: what a processor reads fastest.

On a processor a padded place costs as much as a token. Packed, the layers of the encoder see the tokens of all windows
as one row, and attention runs within each window by itself, so that no window sees another. The windows' lengths travel
to the attention function as `window_lengths`, by the interface that transformers has for attention functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

#: Name of the attention function; a model that has once read packed windows keeps it. Without `window_lengths` it is
#: sdpa, and setting it back could reach a model in the midst of another thread's pass.
PACKED = "synthetic_note_packed_sdpa"


@dataclass(repr=False)
class TokenWindow:
    """One window with its special tokens. `positions` are the places whose masked-LM logits are wanted."""

    ids: list[int]
    case_ids: list[int]
    positions: list[int]


def packed_attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    window_lengths: Sequence[int] | None = None,
    scaling: float | None = None,
    **kwargs: Any,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Attention within each window of one packed row; plain sdpa where there are no windows.

    Args:
        query, key, value: `(1, heads, tokens, width)`.
        window_lengths: tokens of each window, in their order; together all tokens of the row.

    Returns:
        The attended values, `(1, tokens, heads, width)`, and no weights.
    """
    if window_lengths is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, scaling=scaling, **kwargs)
    sizes = list(window_lengths)
    parts = zip(query.split(sizes, dim=2), key.split(sizes, dim=2), value.split(sizes, dim=2), strict=True)
    attended = [torch.nn.functional.scaled_dot_product_attention(q, k, v, scale=scaling) for q, k, v in parts]
    return torch.cat([window.transpose(1, 2) for window in attended], dim=1), None


AttentionInterface.register(PACKED, packed_attention)
AttentionMaskInterface.register(PACKED, sdpa_mask)


def can_pack(model: Any, device: torch.device) -> bool:
    """Whether the model may read packed windows: a BERT encoder of ours in float32 on a processor, with sdpa.

    A graphics card pads at little cost. In half precision each new size of a pass has a kernel made for it, which takes
    longer than it runs. Other encoders count positions in their own ways.
    """
    config = getattr(getattr(model, "encoder", None), "config", None)
    return (
        device.type == "cpu"
        and getattr(model, "dtype", None) == torch.float32
        and getattr(config, "model_type", "") == "bert"
        and getattr(config, "_attn_implementation", "") in ("sdpa", PACKED)
    )


def run_packed(
    model: Any,
    windows: Sequence[TokenWindow],
    *,
    most_tokens: int,
    heads: Sequence[str],
    collect: Callable[[int, dict[str, torch.Tensor]], None],
) -> None:
    """Run tagging heads over all windows; `collect(number, rows)` gets each window's logits without its borders.

    Args:
        model: one for which [`can_pack`] is true.
        most_tokens: of one pass; a longer window has a pass of its own.
    """
    model.encoder.config._attn_implementation = PACKED
    for numbers in _passes([len(window.ids) for window in windows], most_tokens):
        sizes = [len(windows[number].ids) for number in numbers]
        ids = [i for number in numbers for i in windows[number].ids]
        case_ids = [i for number in numbers for i in windows[number].case_ids]
        output = model(
            input_ids=torch.tensor([ids]),
            case_ids=torch.tensor([case_ids]),
            token_type_ids=torch.zeros(1, len(ids), dtype=torch.long),
            position_ids=torch.cat([torch.arange(size) for size in sizes])[None],
            window_lengths=sizes,
            heads=heads,
        )
        rows = {name: getattr(output, f"{name}_logits")[0].split(sizes) for name in heads}
        for place, number in enumerate(numbers):
            collect(number, {name: values[place][1:-1] for name, values in rows.items()})


def _passes(sizes: Sequence[int], most_tokens: int) -> Iterator[list[int]]:
    """Numbers of the windows of each pass, in order."""
    numbers: list[int] = []
    tokens = 0
    for number, size in enumerate(sizes):
        if numbers and tokens + size > most_tokens:
            yield numbers
            numbers, tokens = [], 0
        numbers.append(number)
        tokens += size
    if numbers:
        yield numbers
