"""Batching: windows sorted by length, padded within the model's limit, every result with its own window."""

from types import SimpleNamespace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.heads.batching import HALF_TOKENS, padded_length, run_windows
from synthetic_note.pipelines.annotation.heads.packing import TokenWindow

CPU = torch.device("cpu")
PAD = 99


class Echo:
    """Stands for a model: its logits tell which token, case and place they belong to."""

    def __init__(self, dtype: torch.dtype = torch.float32) -> None:
        self.dtype = dtype
        self.shapes: list[tuple[int, int]] = []

    def __call__(
        self, input_ids: Any, attention_mask: Any, case_ids: Any = None, heads: Any = None, logits_positions: Any = None
    ) -> Any:
        self.shapes.append(tuple(input_ids.shape))
        real = (input_ids != PAD).any(-1)
        assert torch.equal(attention_mask[real] == 0, input_ids[real] == PAD)
        cases = torch.zeros_like(input_ids) if case_ids is None else case_ids
        rows = torch.stack([input_ids, cases], dim=-1).float()
        logits = rows if logits_positions is None else rows.flatten(0, 1)[logits_positions]
        return SimpleNamespace(logits=logits, phi_logits=rows, pos_logits=rows + 0.5)


def window(length: int, number: int) -> TokenWindow:
    ids = [(number * 7 + place) % 90 for place in range(length)]
    return TokenWindow(ids, [i % 5 for i in ids], list(range(number % 3, length, 4)))


windows = st.lists(st.integers(2, 100), max_size=12).map(
    lambda sizes: [window(size, n) for n, size in enumerate(sizes)]
)


def run(model: Any, of: list[TokenWindow], batch_size: int, heads: tuple[str, ...], own: bool = True) -> dict[int, Any]:
    got: dict[int, Any] = {}

    def collect(number: int, rows: Any) -> None:
        assert number not in got
        got[number] = rows

    options = {"pad_token_id": PAD, "batch_size": batch_size, "device": CPU, "longest": 100}
    assert run_windows(model, of, heads=heads, accepts_case=own, collect=collect, **options) == len(of)
    return got


@settings(deadline=None)
@given(of=windows, batch_size=st.integers(1, 5), own=st.booleans())
def test_every_window_gets_its_own_positions(of: list[TokenWindow], batch_size: int, own: bool) -> None:
    model = Echo()
    got = run(model, of, batch_size, ("mlm",), own)
    assert sorted(got) == list(range(len(of)))
    for number, rows in got.items():
        wanted = [[of[number].ids[p], of[number].case_ids[p] if own else 0] for p in of[number].positions]
        assert rows.tolist() == wanted
    assert all(rows * length <= 100 * batch_size for rows, length in model.shapes)


@settings(deadline=None)
@given(of=windows, batch_size=st.integers(1, 5))
def test_tagging_heads_leave_borders_and_padding_out(of: list[TokenWindow], batch_size: int) -> None:
    got = run(Echo(), of, batch_size, ("phi", "pos"))
    for number, rows in got.items():
        assert rows["phi"][:, 0].tolist() == of[number].ids[1:-1]
        assert torch.equal(rows["pos"], rows["phi"] + 0.5)
    # A tagger of others has one head; an unknown one of the output is an error; no window runs no model.
    assert run(Echo(), [window(5, 0)], 2, ("phi",), own=False)[0]["phi"].shape == (3, 2)
    with pytest.raises(AttributeError):
        run(Echo(), [window(5, 0)], 2, ("entity",))
    model = Echo()
    assert run(model, [], 4, ("mlm",)) == {}
    assert model.shapes == []


def test_steps_of_padding_grow_and_waste_little_for_tagging() -> None:
    steps = {1: 16, 16: 16, 17: 32, 64: 64, 65: 96, 128: 128, 129: 192, 256: 256, 257: 320}
    assert {length: padded_length(length) for length in steps} == steps
    assert [padded_length(length, tagging=True) for length in (1, 17, 65, 120, 129, 193)] == [32, 32, 96, 128, 192, 256]
    assert [padded_length(length, tagging=True, half=True) for length in (1, 65, 129)] == [64, 128, 192]


@settings(deadline=None)
@given(of=windows, batch_size=st.integers(1, 5))
def test_padding_follows_from_the_window_alone(of: list[TokenWindow], batch_size: int) -> None:
    model = Echo()
    run(model, of, batch_size, ("mlm",))
    lengths = sorted({min(100, padded_length(len(w.ids))) for w in of})
    assert sorted({length for _, length in model.shapes}) == lengths


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_tagging_pads_so(dtype: torch.dtype) -> None:
    model = Echo(dtype)
    run(model, [window(20, 1)], 4, ("phi",))
    assert [length for _, length in model.shapes] == [padded_length(20, tagging=True, half=dtype != torch.float32)]
    if dtype != torch.float32:
        # Half precision runs no small pass.
        model = Echo(dtype)
        alone = run(model, [window(20, 1)], 4, ("phi",))
        ((rows, length),) = model.shapes
        assert rows * length >= HALF_TOKENS
        assert torch.equal(alone[0]["phi"], run(Echo(), [window(20, 1)], 4, ("phi",))[0]["phi"])
