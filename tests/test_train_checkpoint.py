"""Building a checkpoint: which parts of the model are trained."""

import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from synthetic_note.training.train_checkpoint import train_parts
from synthetic_note.training.typed_config import ConfigError


def trained(model: torch.nn.Module) -> set[str]:
    return {name.split(".")[0] for name, parameter in model.named_parameters() if parameter.requires_grad}


def test_only_named_parts_are_trained() -> None:
    model = tiny_model(tiny_tokenizer())
    everything = trained(model)
    train_parts(model, ["pos_head", "pos_token_head"])
    assert trained(model) == {"pos_head", "pos_token_head"}
    train_parts(model, [])
    assert trained(model) == everything > {"encoder", "phi_head"}


def test_unknown_part_is_told() -> None:
    with pytest.raises(ConfigError, match=r"train_only: 'pos' is unknown; choose among .*pos_head"):
        train_parts(tiny_model(tiny_tokenizer()), ["pos"])
