"""LoRA adapters (Hu et al. 2021): the only weights that a private run trains, so that its noise stays short."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn


def add_adapters(model: nn.Module, *, rank: int, skip: Collection[str] = ()) -> int:
    """Put an adapter beside every linear layer, in place; all other weights are frozen.

    Call it when the model is on its device. `rank`: of the adapters. `skip`: names of direct children that get none,
    such as output heads. Returns the number of trainable parameters. Raises ValueError: the model has no linear layer.
    """
    from peft import LoraConfig, inject_adapter_in_model

    names = [
        name for name, layer in model.named_modules() if isinstance(layer, nn.Linear) and name.split(".")[0] not in skip
    ]
    if not names:
        raise ValueError("the model has no linear layers for adapters; choose another one")
    # Dropout slows a pass down and, on top of the noise, helps nobody.
    for layer in model.modules():
        if isinstance(layer, nn.Dropout):
            layer.p = 0.0
    config = LoraConfig(r=rank, lora_alpha=2 * rank, lora_dropout=0.0, target_modules=names)
    inject_adapter_in_model(config, model)
    for name, parameter in model.named_parameters():
        parameter.requires_grad_("lora_" in name)
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)


@contextmanager
def merged_adapters(model: nn.Module) -> Iterator[None]:
    """Adapters as part of their layers, which is faster to run; afterwards the weights are as before."""
    from peft.tuners.lora import LoraLayer

    layers = [layer for layer in model.modules() if isinstance(layer, LoraLayer)]
    # Kept, since taking a merged adapter out again leaves rounding behind.
    plain = [layer.get_base_layer().weight.detach().clone() for layer in layers]
    with torch.no_grad():
        for layer in layers:
            layer.merge()
    try:
        yield
    finally:
        with torch.no_grad():
            for layer, weight in zip(layers, plain, strict=True):
                layer.unmerge()
                layer.get_base_layer().weight.copy_(weight)


def merged(model: Any) -> Any:
    """A copy whose adapters are added into the weights that they stand beside; a model without adapters as it is."""
    from peft.tuners.tuners_utils import BaseTunerLayer

    if not any(isinstance(layer, BaseTunerLayer) for layer in model.modules()):
        return model
    model = copy.deepcopy(model)
    for name, layer in list(model.named_modules()):
        if isinstance(layer, BaseTunerLayer):
            layer.merge()
            parent, _, child = name.rpartition(".")
            setattr(model.get_submodule(parent), child, layer.get_base_layer())
    return model


def trained_state(model: nn.Module) -> dict[str, torch.Tensor]:
    """The trainable weights by name, as copies on the processor."""
    return {
        name: parameter.detach().cpu().clone()
        for name, parameter in model.named_parameters()
        if parameter.requires_grad
    }


@torch.no_grad()
def load_trained_state(model: nn.Module, state: dict[str, Any]) -> None:
    """Put the weights of `trained_state` back. Raises ValueError: they are of another model."""
    own = {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}
    if set(own) != set(state) or any(own[name].shape != value.shape for name, value in state.items()):
        raise ValueError("the saved weights are of another model; start a new run")
    for name, value in state.items():
        own[name].copy_(value)
