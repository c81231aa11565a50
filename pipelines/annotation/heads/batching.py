"""Forward passes over windows of many notes: sorted by length, padded little, results in the order given.

On a processor, our own model reads them without any padding (`packing`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from .packing import TokenWindow, can_pack, run_packed

#: Short windows are padded to a multiple of this, see `padded_length`.
LENGTH_STEP = 16

#: Passes in half precision on a processor have so many tokens or a multiple of it, padding included, and logits at so
#: many places: below, matrix products are cut and rounded otherwise, and a window's numbers would depend on how many
#: share its pass; and for each new size a kernel is made, which takes longer than it runs.
HALF_TOKENS, HALF_PLACES = 512, 64


def padded_length(length: int, *, tagging: bool = False, half: bool = False) -> int:
    """The length that a window is padded to: in steps of 16 tokens up to 64, of 32 up to 128, then of 64.

    Windows share a batch only with those of the same padded length, so that a window's numbers do not depend on what
    else is in the batch; the steps grow, since many batches of few windows cost more than a little padding.

    Args:
        tagging: windows for a tagging head, of which there are few of each length: steps of 32 up to 128, then of 64.
        half: passes that are filled up to `HALF_TOKENS`, where few different lengths waste the least: with `tagging`,
            steps of 64.
    """
    if tagging:
        step = 4 * LENGTH_STEP if half or length > 128 else 2 * LENGTH_STEP
        return -(-length // step) * step
    step = LENGTH_STEP if length <= 64 else 2 * LENGTH_STEP if length <= 128 else 4 * LENGTH_STEP
    return -(-length // step) * step


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
    half = _is_half(model, device)
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
            _run_batch(model, windows, part, length, pad_token_id, device, heads, accepts_case, collect)
    return len(windows)


def _is_half(model: Any, device: torch.device) -> bool:
    return device.type == "cpu" and getattr(model, "dtype", torch.float32) != torch.float32


def _run_batch(
    model: Any,
    windows: Sequence[TokenWindow],
    part: Sequence[int],
    length: int,
    pad_token_id: int,
    device: torch.device,
    heads: Sequence[str],
    accepts_case: bool,
    collect: Callable[[int, Any], None],
) -> None:
    half = _is_half(model, device)
    step = -(-HALF_TOKENS // length) if half else 1
    shape = (-(-len(part) // step) * step, length)
    ids = torch.full(shape, pad_token_id, dtype=torch.long)
    case_ids = torch.zeros(shape, dtype=torch.long)
    mask = torch.zeros(shape, dtype=torch.long)
    mask[len(part) :, 0] = 1
    for row, number in enumerate(part):
        window = windows[number]
        size = len(window.ids)
        ids[row, :size] = torch.tensor(window.ids)
        case_ids[row, :size] = torch.tensor(window.case_ids)
        mask[row, :size] = 1
    inputs: dict[str, Any] = {"input_ids": ids.to(device), "attention_mask": mask.to(device)}
    if "mlm" in heads:
        flat = [row * length + place for row, number in enumerate(part) for place in windows[number].positions]
        wanted = len(flat)
        if half:
            flat += [0] * (-wanted % HALF_PLACES)
        positions = torch.tensor(flat, dtype=torch.long, device=device)
        if accepts_case:
            logits = model(**inputs, case_ids=case_ids.to(device), heads=heads, logits_positions=positions).logits
        else:
            logits = model(**inputs).logits.flatten(0, 1)[positions]
        logits = logits[:wanted].float().cpu()
        offset = 0
        for number in part:
            count = len(windows[number].positions)
            collect(number, logits[offset : offset + count])
            offset += count
        return
    if accepts_case:
        output = model(**inputs, case_ids=case_ids.to(device), heads=heads)
        scores = {name: getattr(output, f"{name}_logits").float().cpu() for name in heads}
    else:
        scores = {heads[0]: model(**inputs).logits.float().cpu()}
    for row, number in enumerate(part):
        size = len(windows[number].ids)
        collect(number, {name: values[row, 1 : size - 1] for name, values in scores.items()})
