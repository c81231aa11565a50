"""What other masked LMs call their parts: the head that is carried over, options and names of configurations."""

from __future__ import annotations

import inspect
from typing import Any

import torch
from torch import nn
from transformers import AutoModel

#: Where the masked-LM heads of common architectures keep what ours calls dense, norm and bias.
MLM_HEAD_NAMES: tuple[dict[str, str], ...] = (
    {  # BERT and its kin
        "dense": "cls.predictions.transform.dense",
        "norm": "cls.predictions.transform.LayerNorm",
        "bias": "cls.predictions.bias",
    },
    {"dense": "lm_head.dense", "norm": "lm_head.layer_norm", "bias": "lm_head.bias"},  # RoBERTa, MPNet
    {"dense": "head.dense", "norm": "head.norm", "bias": "decoder.bias"},  # ModernBERT
    {"dense": "vocab_transform", "norm": "vocab_layer_norm", "bias": "vocab_projector.bias"},  # DistilBERT
)


@torch.no_grad()
def copy_mlm_head(state: dict[str, torch.Tensor], transform: Any, decoder: nn.Linear) -> None:
    """Copy the weights of a known masked-LM head into ours; another one is left out.

    Args:
        state: of the other model, by name.
        transform: our dense layer and norm.
        decoder: whose bias is copied; its weight is that of the embeddings.
    """
    for names in MLM_HEAD_NAMES:
        weight = state.get(f"{names['dense']}.weight")
        if weight is None or weight.shape != transform.dense.weight.shape:
            continue
        for own, other in ((transform.dense, names["dense"]), (transform.norm, names["norm"])):
            for kind in ("weight", "bias"):
                value = state.get(f"{other}.{kind}")
                if value is not None:
                    getattr(own, kind).copy_(value)
                elif kind == "bias":
                    getattr(own, kind).zero_()
        bias = state.get(names["bias"])
        if bias is not None and bias.shape == decoder.bias.shape:
            decoder.bias.copy_(bias)
        return


def first_of(config: Any, *names: str) -> Any:
    """The first of the attributes that the configuration has; architectures call one thing by several names."""
    return next((value for name in names if (value := getattr(config, name, None)) is not None), None)


def encoder_options(encoder_config: Any) -> dict[str, Any]:
    """Options that keep an encoder from building a pooler, which nothing here reads."""
    known = AutoModel._model_mapping.get(type(encoder_config), None)
    has_pooler = inspect.isclass(known) and "add_pooling_layer" in inspect.signature(known.__init__).parameters
    return {"add_pooling_layer": False} if has_pooler else {}
