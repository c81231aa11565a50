"""Batching: windows sorted by length, padded within the model's limit, every result with its own window."""

import itertools
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.heads import batching
from synthetic_note.pipelines.annotation.heads.batching import (
    HALF_TOKENS,
    PACKED,
    TokenWindow,
    _passes,
    can_pack,
    padded_length,
    run_packed,
    run_windows,
)
from transformers import AutoModelForMaskedLM

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


@given(of=windows, batch_size=st.integers(1, 5), own=st.booleans())
def test_every_window_gets_its_own_positions(of: list[TokenWindow], batch_size: int, own: bool) -> None:
    model = Echo()
    got = run(model, of, batch_size, ("mlm",), own)
    assert sorted(got) == list(range(len(of)))
    for number, rows in got.items():
        wanted = [[of[number].ids[p], of[number].case_ids[p] if own else 0] for p in of[number].positions]
        assert rows.tolist() == wanted
    assert all(rows * length <= 100 * batch_size for rows, length in model.shapes)
    # Padding follows from the window alone.
    assert {length for _, length in model.shapes} == {min(100, padded_length(len(window.ids))) for window in of}


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


@pytest.fixture
def model(tiny_checkpoint: Path) -> Any:
    """The tiny model with heads that say something."""
    model = AutoModelForMaskedLM.from_pretrained(tiny_checkpoint).eval()
    with torch.random.fork_rng(), torch.no_grad():
        torch.manual_seed(1)
        model.phi_head.weight.normal_(0.0, 1.0)
        model.case_embedding.weight.normal_(0.0, 1.0)
    return model


def own_window(length: int, number: int) -> TokenWindow:
    ids = [200 + (number * 37 + place * 11) % 300 for place in range(length)]
    return TokenWindow(ids, [i % 3 for i in ids], [])


def packed(model: Any, of: list[TokenWindow], most_tokens: int = 400) -> dict[int, dict[str, torch.Tensor]]:
    got: dict[int, dict[str, torch.Tensor]] = {}

    def collect(number: int, rows: dict[str, torch.Tensor]) -> None:
        assert number not in got
        got[number] = rows

    with torch.inference_mode():
        run_packed(model, of, most_tokens=most_tokens, heads=("phi", "pos"), collect=collect)
    return got


@pytest.mark.parametrize("most_tokens", [1, 120, 4000])
def test_every_window_gets_what_it_gets_alone(model: Any, most_tokens: int) -> None:
    of = [own_window(length, number) for number, length in enumerate((2, 96, 17, 60, 3, 96))]
    got = packed(model, of, most_tokens)
    assert sorted(got) == list(range(len(of)))
    for number, each in enumerate(of):
        with torch.inference_mode():
            alone = model(input_ids=torch.tensor([each.ids]), case_ids=torch.tensor([each.case_ids]), heads=("phi",))
        assert got[number]["phi"].shape == (len(each.ids) - 2, alone.phi_logits.shape[-1])
        assert torch.allclose(got[number]["phi"], alone.phi_logits[0, 1:-1], atol=1e-4)
        assert len(got[number]["pos"]) == len(each.ids) - 2


def test_a_window_does_not_see_its_neighbours_and_packing_leaves_no_trace(model: Any, tmp_path: Path) -> None:
    middle = own_window(30, 1)
    first = packed(model, [own_window(40, 0), middle, own_window(50, 2)])
    second = packed(model, [own_window(40, 7), middle, own_window(50, 8)])
    assert torch.equal(first[1]["phi"], second[1]["phi"])
    assert not torch.equal(first[0]["phi"], second[0]["phi"])
    ids = torch.tensor([[*own_window(20, 0).ids, 0, 0, 0], own_window(23, 1).ids])
    mask = (ids != 0).long()
    with torch.inference_mode():
        before = model(input_ids=ids, attention_mask=mask).logits
        packed(model, [own_window(30, 0), own_window(9, 1)])
        assert torch.equal(before, model(input_ids=ids, attention_mask=mask).logits)
    model.save_pretrained(tmp_path)
    assert PACKED not in (tmp_path / "config.json").read_text()
    assert AutoModelForMaskedLM.from_pretrained(tmp_path).encoder.config._attn_implementation == "sdpa"


@pytest.mark.parametrize("most_tokens", [1, 60, 4000])
def test_masked_words_get_the_logits_that_the_whole_model_gives_them(model: Any, most_tokens: int) -> None:
    of = [
        TokenWindow(each.ids, each.case_ids, positions)
        for each, positions in ((own_window(31, 0), [14]), (own_window(33, 1), [14, 15, 16]), (own_window(31, 2), []),
                                (own_window(31, 3), [1, 20]), (own_window(33, 4), [3]), (own_window(5, 5), [2]))
    ]  # fmt: skip
    got: dict[int, torch.Tensor] = {}
    with torch.inference_mode():
        run_packed(model, of, most_tokens=most_tokens, heads=("mlm",), collect=got.__setitem__)
        for number, each in enumerate(of):
            alone = model(input_ids=torch.tensor([each.ids]), case_ids=torch.tensor([each.case_ids]), heads=("mlm",))
            assert torch.allclose(got[number], alone.logits[0, each.positions], atol=1e-4)


def test_only_our_own_bert_in_float32_with_sdpa_on_a_processor_packs(model: Any) -> None:
    assert can_pack(model, CPU)
    packed(model, [own_window(30, 0)])
    assert can_pack(model, CPU)
    assert not can_pack(model, torch.device("meta"))
    assert not can_pack(model.to(torch.bfloat16), CPU)
    model.to(torch.float32).encoder.config._attn_implementation = "eager"
    assert not can_pack(model, CPU)
    assert not can_pack(torch.nn.Linear(2, 2), CPU)
    assert not can_pack(object(), CPU)


@pytest.mark.parametrize("head", ["phi", "mlm"])
def test_own_windows_are_packed(model: Any, head: str, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def recorded(model: Any, windows: Any, **options: Any) -> None:
        calls.append(options["most_tokens"])
        run_packed(model, windows, **options)

    monkeypatch.setattr(batching, "run_packed", recorded)
    got: dict[int, Any] = {}
    of = [TokenWindow(each.ids, each.case_ids, [1, 2]) for each in (own_window(30, 0), own_window(9, 1))]
    with torch.inference_mode():
        count = run_windows(
            model, of, pad_token_id=0, batch_size=3, device=CPU, heads=(head,), accepts_case=True,
            collect=got.__setitem__, longest=96,
        )  # fmt: skip
    assert count == 2
    assert sorted(got) == [0, 1]
    assert calls == [3 * 96]


@given(sizes=st.lists(st.integers(1, 50), max_size=20), most=st.integers(1, 120))
def test_passes_take_all_in_order_within_the_limit(sizes: list[int], most: int) -> None:
    passes = list(_passes(sizes, most))
    assert [number for numbers in passes for number in numbers] == list(range(len(sizes)))
    assert all(len(numbers) == 1 or sum(sizes[n] for n in numbers) <= most for numbers in passes)
    for numbers, after in itertools.pairwise(passes):
        assert sum(sizes[n] for n in numbers) + sizes[after[0]] > most
