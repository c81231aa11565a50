"""Forward passes over windows of many notes: packed on a processor, padded elsewhere, results in the order given.

On a processor a padded place costs as much as a token. Packed, the layers of the encoder see the tokens of all windows
as one row, and attention runs within each window by itself, so that no window sees another. The windows' lengths travel
to the attention function as `window_lengths`, by the interface that transformers has for attention functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Any

import torch
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

#: Name of the attention function; a model that has once read packed windows keeps it. Without `window_lengths` it is
#: sdpa, and setting it back could reach a model in the midst of another thread's pass.
PACKED = "synthetic_note_packed_sdpa"


#: Short windows are padded to a multiple of this, see `padded_length`.
LENGTH_STEP = 16

#: Passes in half precision on a processor have so many tokens or a multiple of it, padding included, and logits at so
#: many places: below, matrix products are cut and rounded otherwise, and a window's numbers would depend on how many
#: share its pass; and for each new size a kernel is made, which takes longer than it runs.
HALF_TOKENS, HALF_PLACES = 512, 64


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
    q, k, v = (part[0].transpose(0, 1) for part in (query, key, value))
    return _attend(q, k, v, window_lengths, scaling=scaling)[None], None


def _attend(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    sizes: Sequence[int],
    asked: Sequence[int] | None = None,
    scaling: float | None = None,
) -> torch.Tensor:
    """Attention within each window; neighbours of one size are read together.

    Args:
        query, key, value: `(tokens, heads, width)`.
        sizes: tokens of each window.
        asked: queries of each window, in the order of the windows; all tokens when None.

    Returns:
        The attended values of the queries, `(queries, heads, width)`.
    """
    attended, first, first_query = [query[:0]], 0, 0
    for (size, queries), group in groupby(zip(sizes, asked or sizes, strict=True)):
        count = len(list(group))
        last, last_query = first + count * size, first_query + count * queries
        if queries:
            q = query[first_query:last_query].unflatten(0, (count, queries)).transpose(1, 2)
            k, v = (part[first:last].unflatten(0, (count, size)).transpose(1, 2) for part in (key, value))
            read = torch.nn.functional.scaled_dot_product_attention(q, k, v, scale=scaling)
            attended.append(read.transpose(1, 2).flatten(0, 1))
        first, first_query = last, last_query
    return torch.cat(attended)


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
    collect: Callable[[int, Any], None],
) -> None:
    """Run heads over all windows; `collect(number, rows)` gets each window's logits.

    Args:
        model: one for which [`can_pack`] is true.
        most_tokens: of one pass; a longer window has a pass of its own.
        heads: `("mlm",)` for logits `(positions, vocab)` at the windows' positions; otherwise tagging heads, whose
            logits are handed over by name and without those of the windows' borders.
    """
    model.encoder.config._attn_implementation = PACKED
    # Attention reads windows of one size together.
    order = sorted(range(len(windows)), key=lambda n: (len(windows[n].ids), len(windows[n].positions)))
    for chosen in _passes([len(windows[number].ids) for number in order], most_tokens):
        numbers = [order[place] for place in chosen]
        part = [windows[number] for number in numbers]
        sizes = [len(window.ids) for window in part]
        inputs = {
            "token_type_ids": torch.zeros(1, sum(sizes), dtype=torch.long),
            "position_ids": torch.cat([torch.arange(size) for size in sizes])[None],
        }
        ids = torch.tensor([[i for window in part for i in window.ids]])
        case_ids = torch.tensor([[i for window in part for i in window.case_ids]])
        if "mlm" in heads:
            rows = _masked_logits(model, part, ids, case_ids, inputs).split([len(window.positions) for window in part])
            for number, logits in zip(numbers, rows, strict=True):
                collect(number, logits)
            continue
        output = model(input_ids=ids, case_ids=case_ids, window_lengths=sizes, heads=heads, **inputs)
        by_head = {name: getattr(output, f"{name}_logits")[0].split(sizes) for name in heads}
        for place, number in enumerate(numbers):
            collect(number, {name: values[place][1:-1] for name, values in by_head.items()})


def _masked_logits(
    model: Any, windows: Sequence[TokenWindow], ids: torch.Tensor, case_ids: torch.Tensor, inputs: dict[str, Any]
) -> torch.Tensor:
    """Masked-LM logits at the windows' positions, `(positions, vocab)`.

    The last layer runs at these positions alone, with the keys and values of all tokens: most of its work is about
    tokens whose output nobody reads.
    """
    sizes, asked = [len(window.ids) for window in windows], [len(window.positions) for window in windows]
    starts = accumulate(sizes, initial=0)
    places = [start + place for window, start in zip(windows, starts, strict=False) for place in window.positions]
    embedded = model.get_input_embeddings()(ids)
    if model.case_embedding is not None:
        embedded = embedded + model.case_embedding(case_ids)
    *layers, last = model.encoder.encoder.layer
    hidden = model.encoder.embeddings(inputs_embeds=embedded, **inputs)
    for layer in layers:
        hidden = layer(hidden, window_lengths=sizes)
    hidden = hidden[0]
    at_places = hidden[places]
    attention = last.attention.self
    query, key, value = (
        project(states).unflatten(-1, (attention.num_attention_heads, -1))
        for project, states in ((attention.query, at_places), (attention.key, hidden), (attention.value, hidden))
    )
    attended = _attend(query, key, value, sizes, asked, attention.scaling).flatten(1)
    return model.mlm_logits(last.feed_forward_chunk(last.attention.output(attended, at_places)))


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


def padded_length(length: int, *, tagging: bool = False, half: bool = False) -> int:
    """The length that a window is padded to: in steps of 16 tokens up to 64, of 32 up to 128, then of 64.

    Windows share a batch only with those of the same padded length, so that a window's numbers do not depend on what
    else is in the batch; the steps grow, since many batches of few windows cost more than a little padding. Windows
    for a tagging head, of which there are few of each length, have no step of 16, and in half precision, where passes
    are filled up to `HALF_TOKENS`, none of 32.
    """
    step = 4 if length > 128 or (tagging and half) else 2 if length > 64 or tagging else 1
    return -(-length // (step * LENGTH_STEP)) * step * LENGTH_STEP


def run_windows(
    model: Any,
    windows: Sequence[TokenWindow],
    *,
    pad_token_id: int,
    batch_size: int,
    device: torch.device,
    heads: Sequence[str],
    accepts_case: bool,
    collect: Callable[[int, Any], None],
    longest: int | None = None,
) -> int:
    """Run the model over all windows; `collect(number, rows)` gets each window's part of the outputs.

    Args:
        heads: `("mlm",)` for logits at `positions`; otherwise the names of tagging heads.
        accepts_case: the model is ours and takes `case_ids`, `heads` and `logits_positions`.
        batch_size: windows of the length `longest` in one pass; of shorter ones there are more.
        longest: tokens that the model takes at most; no window may be longer.

    Returns:
        The number of forward passes, counted in windows.
    """
    if accepts_case and can_pack(model, device):
        most = batch_size * (longest or max((len(window.ids) for window in windows), default=0))
        run_packed(model, windows, most_tokens=most, heads=heads, collect=collect)
        return len(windows)
    by_length: dict[int, list[int]] = {}
    half = device.type == "cpu" and getattr(model, "dtype", torch.float32) != torch.float32
    for number, window in enumerate(windows):
        padded = padded_length(len(window.ids), tagging="mlm" not in heads, half=half)
        if longest is not None and padded > longest:
            padded = max(longest, len(window.ids))
        by_length.setdefault(padded, []).append(number)
    for length, numbers in sorted(by_length.items()):
        # Short windows share a pass with as many others as fill it like full ones.
        rows = batch_size * max(1, (longest or length) // length)
        for start in range(0, len(numbers), rows):
            part = numbers[start : start + rows]
            batch = [windows[number] for number in part]
            outputs = _run_batch(model, batch, length, pad_token_id, device, heads, accepts_case, half)
            for number, output in zip(part, outputs, strict=True):
                collect(number, output)
    return len(windows)


def _run_batch(
    model: Any,
    windows: Sequence[TokenWindow],
    length: int,
    pad_token_id: int,
    device: torch.device,
    heads: Sequence[str],
    accepts_case: bool,
    half: bool,
) -> Iterator[Any]:
    """The part of the outputs of each window."""
    step = -(-HALF_TOKENS // length) if half else 1
    shape = (-(-len(windows) // step) * step, length)
    ids = torch.full(shape, pad_token_id, dtype=torch.long)
    case_ids, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    mask[len(windows) :, 0] = 1
    for row, window in enumerate(windows):
        size = len(window.ids)
        ids[row, :size] = torch.tensor(window.ids)
        case_ids[row, :size] = torch.tensor(window.case_ids)
        mask[row, :size] = 1
    inputs: dict[str, Any] = {"input_ids": ids.to(device), "attention_mask": mask.to(device)}
    if accepts_case:
        inputs |= {"case_ids": case_ids.to(device), "heads": heads}
    if "mlm" not in heads:
        output = model(**inputs)
        logits = {name: getattr(output, f"{name}_logits" if accepts_case else "logits").float().cpu() for name in heads}
        for row, window in enumerate(windows):
            yield {name: values[row, 1 : len(window.ids) - 1] for name, values in logits.items()}
        return
    flat = [row * length + place for row, window in enumerate(windows) for place in window.positions]
    wanted = len(flat)
    flat += [0] * (-wanted % HALF_PLACES if half else 0)
    positions = torch.tensor(flat, dtype=torch.long, device=device)
    if accepts_case:
        rows = model(**inputs, logits_positions=positions).logits
    else:
        rows = model(**inputs).logits.flatten(0, 1)[positions]
    yield from rows[:wanted].float().cpu().split([len(window.positions) for window in windows])
