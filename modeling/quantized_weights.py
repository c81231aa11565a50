"""Weights in 8 or 4 bits in one safetensors file, for a checkpoint that must be small on the way and fp32 at work.

Each row of a matrix is cut into groups; a group shares one scale, its largest magnitude (group-wise absmax, as in
Dettmers et al. 2022, 2110.02861). Vectors, and matrices that are left out, are kept in 16 bits.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from transformers.utils import cached_file

#: Name of the file in a checkpoint folder, in place of `model.safetensors`.
QUANTIZED_FILE = "quantized.safetensors"

GROUP_SIZE = 64
BITS = (4, 8)
#: Scales that are tried for a group of 4 bits, as shares of the one that fits its largest magnitude: cutting that off
#: may cost less than rounding all the rest coarsely.
SHRINKS = (1.0, 0.95, 0.9, 0.85, 0.8)
#: Of the arguments of `from_pretrained`, those that say where a file of the Hub is.
PLACE_ARGUMENTS = (
    "cache_dir", "force_download", "local_files_only", "proxies", "revision", "subfolder", "token",
)  # fmt: skip


def quantize(weight: torch.Tensor, bits: int, group_size: int = GROUP_SIZE) -> tuple[torch.Tensor, torch.Tensor]:
    """Integers and scales of a matrix.

    Args:
        weight: `(rows, columns)`, or more dimensions; groups run along the last one.
        bits: 8, or 4.

    Returns:
        Integers: int8 `(rows, columns)` for 8 bits; uint8 for 4 bits, two in a byte, `(rows, half of the columns,
        padded to groups)`. Scales: fp16 `(rows, groups)`.

    Raises:
        ValueError: other bits, an odd group size, or a value that is not finite.
    """
    if bits not in BITS or group_size < 2 or group_size % 2:
        raise ValueError(f"bits must be 4 or 8 and group_size even, not {bits} and {group_size}")
    if not torch.isfinite(weight).all():
        raise ValueError("the weight holds values that are not finite")
    columns = weight.shape[-1]
    padded = torch.nn.functional.pad(weight.float(), (0, -columns % group_size))
    groups = padded.unflatten(-1, (-1, group_size))
    top = 2 ** (bits - 1) - 1
    # The scale is rounded to 16 bits first, so that the integers fit the scale that is stored.
    largest = (groups.abs().amax(-1, keepdim=True) / top).clamp(max=torch.finfo(torch.float16).max)
    best, scales = torch.zeros_like(groups), torch.zeros_like(largest)
    least = torch.full_like(largest, torch.inf)
    for shrink in SHRINKS if bits == 4 else (1.0,):
        scale = (largest * shrink).half().float()
        integers = torch.where(scale > 0, groups / scale, 0.0).round().clamp(-top, top)
        error = (integers * scale - groups).square().sum(-1, keepdim=True)
        better = error < least
        best, scales = torch.where(better, integers, best), torch.where(better, scale, scales)
        least = torch.minimum(error, least)
    whole = best.flatten(-2)
    scales = scales.squeeze(-1).half()
    if bits == 8:
        return whole[..., :columns].to(torch.int8).contiguous(), scales
    nibbles = (whole + 8).to(torch.uint8)
    return (nibbles[..., ::2] | (nibbles[..., 1::2] << 4)).contiguous(), scales


def dequantize(
    integers: torch.Tensor, scales: torch.Tensor, columns: int, group_size: int = GROUP_SIZE
) -> torch.Tensor:
    """The fp32 matrix `(rows, columns)` that `quantize` turned into integers (int8, or uint8 for 4 bits) and scales."""
    if integers.dtype == torch.uint8:
        whole = torch.stack([integers & 15, integers >> 4], dim=-1).flatten(-2).float() - 8.0
    else:
        whole = integers.float()
    spread = scales.float().repeat_interleave(group_size, dim=-1)
    return whole[..., :columns] * spread[..., :columns]


def save_quantized(
    state: Mapping[str, torch.Tensor], file: Path, bits_of: Callable[[str], int], *, group_size: int = GROUP_SIZE
) -> float:
    """Write weights; returns the file's size in MB.

    Args:
        state: tensors by name, each tied weight once.
        bits_of: 4, 8 or 16 bits for a matrix by its name. Vectors keep 16 bits, integers stay as they are.
    """
    tensors: dict[str, torch.Tensor] = {}
    layout: dict[str, list[int]] = {}
    for name, value in state.items():
        value = value.detach().cpu()
        bits = bits_of(name) if value.is_floating_point() and value.ndim > 1 else 16
        if bits == 16:
            tensors[name] = (value.half() if value.is_floating_point() else value).contiguous()
            if value.is_floating_point() and not torch.isfinite(tensors[name]).all():
                raise ValueError(f"weights of {name} do not fit into 16 bits")
            continue
        tensors[name], tensors[f"{name}.scales"] = quantize(value, bits, group_size)
        layout[name] = [bits, value.shape[-1]]
    metadata = {"format": "pt", "group_size": str(group_size), "quantized": json.dumps(layout)}
    save_file(tensors, file, metadata=metadata)
    return file.stat().st_size / 1e6


def load_quantized(file: Path | str) -> dict[str, torch.Tensor]:
    """What `save_quantized` wrote, as fp32 tensors by name; integers as they are.

    Raises:
        ValueError: another kind of safetensors file.
    """
    with safe_open(str(file), framework="pt") as content:
        metadata = content.metadata() or {}
        if "quantized" not in metadata:
            raise ValueError(f"{Path(file).name} was not written by save_quantized; load it as any other file")
        layout, group_size = json.loads(metadata["quantized"]), int(metadata["group_size"])
        state: dict[str, torch.Tensor] = {}
        for name in content.keys():  # noqa: SIM118  (not a dict)
            if name.removesuffix(".scales") in layout and name not in layout:
                continue
            value = content.get_tensor(name)
            if name in layout:
                value = dequantize(value, content.get_tensor(f"{name}.scales"), layout[name][1], group_size)
            state[name] = value.float() if value.is_floating_point() else value
    return state


def find_quantized(name: str | Path, arguments: Mapping[str, Any]) -> Path | None:
    """The file of quantized weights of a checkpoint folder or a Hub id; None where full weights are there, or neither.

    Args:
        arguments: those of `from_pretrained`; the ones that say where a file is are heeded.
    """
    place = {key: arguments[key] for key in PLACE_ARGUMENTS if arguments.get(key) is not None}
    for file in ("model.safetensors", QUANTIZED_FILE):
        found = cached_file(
            str(name), file, **place, _raise_exceptions_for_missing_entries=False,
            _raise_exceptions_for_connection_errors=False, _raise_exceptions_for_gated_repo=False,
        )  # fmt: skip
        if found is not None:
            return None if file != QUANTIZED_FILE else Path(found)
    return None
