"""Weights in 8 and 4 bits: errors within half a step, files that load as any checkpoint."""

from pathlib import Path

import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file
from synthetic_note.modeling.modeling_synthetic_note import SyntheticNoteForMaskedLM
from synthetic_note.modeling.quantized_weights import (
    QUANTIZED_FILE,
    dequantize,
    find_quantized,
    load_quantized,
    quantize,
    save_quantized,
)
from transformers import AutoModelForMaskedLM


@settings(max_examples=60)
@given(
    st.sampled_from([4, 8]),
    st.integers(1, 5),
    st.integers(1, 70),
    st.sampled_from([2, 16, 64]),
    st.floats(0.02, 100.0),
    st.integers(0, 999),
)
def test_round_trip_error(bits: int, rows: int, columns: int, group: int, scale: float, seed: int) -> None:
    weight = torch.randn(rows, columns, generator=torch.Generator().manual_seed(seed)) * scale
    integers, scales = quantize(weight, bits, group)
    again = dequantize(integers, scales, columns, group)
    assert again.shape == weight.shape
    padded = torch.nn.functional.pad(weight, (0, -columns % group)).unflatten(-1, (-1, group))
    error = torch.nn.functional.pad(again - weight, (0, -columns % group)).unflatten(-1, (-1, group))
    step = padded.abs().amax(-1, keepdim=True) / (2 ** (bits - 1) - 1)
    # Per group, the squared error is at most that of rounding to the step that fits the largest value.
    plain = (padded / step.clamp(min=1e-12)).round() * step - padded
    slack = 1e-3 * padded.square().sum(-1) + 1e-8
    assert (error.square().sum(-1) <= plain.square().sum(-1) + slack).all()
    if bits == 8:
        assert (error.abs() <= 0.5 * step * 1.1 + 1e-3 * padded.abs() + 1e-7).all()


def test_zeros_extremes_and_other_files(tmp_path: Path) -> None:
    for bits in (4, 8):
        zeros = torch.zeros(2, 70)
        assert torch.equal(dequantize(*quantize(zeros, bits), 70), zeros)
        spike = torch.zeros(1, 64)
        spike[0, 5] = -3.0
        torch.testing.assert_close(dequantize(*quantize(spike, bits), 64), spike, rtol=1e-3, atol=0)
    with pytest.raises(ValueError, match="finite"):
        quantize(torch.tensor([[1.0, float("nan")]]), 8)
    with pytest.raises(ValueError, match="4 or 8"):
        quantize(torch.ones(2, 2), 3)
    # More bits are nearer.
    weight = torch.randn(64, 256, generator=torch.Generator().manual_seed(0))
    errors = {bits: float((dequantize(*quantize(weight, bits), 256) - weight).abs().mean()) for bits in (4, 8)}
    assert errors[8] < 0.01 < errors[4] < 0.12
    save_file({"a": torch.ones(2)}, tmp_path / "other.safetensors", metadata={"format": "pt"})
    with pytest.raises(ValueError, match=r"other\.safetensors was not written"):
        load_quantized(tmp_path / "other.safetensors")
    assert find_quantized(tmp_path, {}) is None
    with pytest.raises(ValueError, match="16 bits"):
        save_quantized({"big": torch.full((3,), 1e6)}, tmp_path / "x.safetensors", lambda name: 8)


@pytest.mark.parametrize("bits", [4, 8])
def test_a_folder_loads_as_any_checkpoint(bits: int, tmp_path: Path) -> None:
    tokenizer = tiny_tokenizer()
    model = tiny_model(tokenizer)
    model.save_pretrained(tmp_path / "full")
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "config.json").write_text((tmp_path / "full" / "config.json").read_text())
    state = {name: value for name, value in model.state_dict().items() if name != "mlm_decoder.weight"}
    save_quantized(state, folder / QUANTIZED_FILE, lambda name: 16 if name.startswith("phi_head") else bits)
    assert (folder / QUANTIZED_FILE).stat().st_size < (tmp_path / "full" / "model.safetensors").stat().st_size / 2
    for load in (AutoModelForMaskedLM.from_pretrained, SyntheticNoteForMaskedLM.from_pretrained):
        again = load(folder)
        assert again.dtype == torch.float32
        assert again.name_or_path == str(folder)
        assert not again.training
        assert again.mlm_decoder.weight is again.get_input_embeddings().weight
        assert torch.equal(again.vocab_tags, model.vocab_tags)
        torch.testing.assert_close(again.phi_head.bias, model.phi_head.bias)
        ids = torch.arange(5, 25)[None]
        with torch.no_grad():
            before, after = model(input_ids=ids).logits, again(input_ids=ids).logits
        assert float((before - after).square().mean() / before.var()) < (0.3 if bits == 4 else 1e-3)
    narrow = SyntheticNoteForMaskedLM.from_pretrained(folder, window_length=48, local_files_only=True)
    assert narrow.config.window_length == 48
    # Saved again it is a full checkpoint, which wins over the other file.
    again.save_pretrained(folder)
    assert find_quantized(folder, {}) is None
    assert torch.equal(AutoModelForMaskedLM.from_pretrained(folder).phi_head.weight, again.phi_head.weight)
