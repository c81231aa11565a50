"""Packing: windows share a pass without padding and without seeing one another."""

import itertools
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.heads import batching
from synthetic_note.pipelines.annotation.heads.batching import run_windows
from synthetic_note.pipelines.annotation.heads.packing import PACKED, TokenWindow, _passes, can_pack, run_packed
from transformers import AutoModelForMaskedLM

CPU = torch.device("cpu")


@pytest.fixture
def model(tiny_checkpoint: Path) -> Any:
    """The tiny model with heads that say something."""
    model = AutoModelForMaskedLM.from_pretrained(tiny_checkpoint).eval()
    with torch.random.fork_rng(), torch.no_grad():
        torch.manual_seed(1)
        model.phi_head.weight.normal_(0.0, 1.0)
        model.case_embedding.weight.normal_(0.0, 1.0)
    return model


def window(length: int, number: int) -> TokenWindow:
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
    of = [window(length, number) for number, length in enumerate((2, 96, 17, 60, 3, 96))]
    got = packed(model, of, most_tokens)
    assert sorted(got) == list(range(len(of)))
    for number, each in enumerate(of):
        with torch.inference_mode():
            alone = model(input_ids=torch.tensor([each.ids]), case_ids=torch.tensor([each.case_ids]), heads=("phi",))
        assert got[number]["phi"].shape == (len(each.ids) - 2, alone.phi_logits.shape[-1])
        assert torch.allclose(got[number]["phi"], alone.phi_logits[0, 1:-1], atol=1e-4)
        assert len(got[number]["pos"]) == len(each.ids) - 2


def test_a_window_does_not_see_its_neighbours(model: Any) -> None:
    middle = window(30, 1)
    first = packed(model, [window(40, 0), middle, window(50, 2)])
    second = packed(model, [window(40, 7), middle, window(50, 8)])
    assert torch.equal(first[1]["phi"], second[1]["phi"])
    assert not torch.equal(first[0]["phi"], second[0]["phi"])


def test_packing_leaves_no_trace_in_the_model(model: Any, tmp_path: Path) -> None:
    ids = torch.tensor([[*window(20, 0).ids, 0, 0, 0], window(23, 1).ids])
    mask = (ids != 0).long()
    with torch.inference_mode():
        before = model(input_ids=ids, attention_mask=mask).logits
        packed(model, [window(30, 0), window(9, 1)])
        assert torch.equal(before, model(input_ids=ids, attention_mask=mask).logits)
    model.save_pretrained(tmp_path)
    assert PACKED not in (tmp_path / "config.json").read_text()
    assert AutoModelForMaskedLM.from_pretrained(tmp_path).encoder.config._attn_implementation == "sdpa"


@pytest.mark.parametrize("most_tokens", [1, 60, 4000])
def test_masked_words_get_the_logits_that_the_whole_model_gives_them(model: Any, most_tokens: int) -> None:
    of = [
        TokenWindow(each.ids, each.case_ids, positions)
        for each, positions in ((window(31, 0), [14]), (window(33, 1), [14, 15, 16]), (window(31, 2), []),
                                (window(31, 3), [1, 20]), (window(33, 4), [3]), (window(5, 5), [2]))
    ]  # fmt: skip
    got: dict[int, torch.Tensor] = {}
    with torch.inference_mode():
        run_packed(model, of, most_tokens=most_tokens, heads=("mlm",), collect=got.__setitem__)
        for number, each in enumerate(of):
            alone = model(input_ids=torch.tensor([each.ids]), case_ids=torch.tensor([each.case_ids]), heads=("mlm",))
            assert torch.allclose(got[number], alone.logits[0, each.positions], atol=1e-4)


def test_only_our_own_bert_in_float32_with_sdpa_on_a_processor_packs(model: Any) -> None:
    assert can_pack(model, CPU)
    packed(model, [window(30, 0)])
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
    of = [TokenWindow(each.ids, each.case_ids, [1, 2]) for each in (window(30, 0), window(9, 1))]
    with torch.inference_mode():
        count = run_windows(
            model, of, pad_token_id=0, batch_size=3, device=CPU, heads=(head,), accepts_case=True,
            collect=got.__setitem__, longest=96,
        )  # fmt: skip
    assert count == 2
    assert sorted(got) == [0, 1]
    assert calls == [3 * 96]


@settings(deadline=None)
@given(sizes=st.lists(st.integers(1, 50), max_size=20), most=st.integers(1, 120))
def test_passes_take_all_in_order_within_the_limit(sizes: list[int], most: int) -> None:
    passes = list(_passes(sizes, most))
    assert [number for numbers in passes for number in numbers] == list(range(len(sizes)))
    assert all(len(numbers) == 1 or sum(sizes[n] for n in numbers) <= most for numbers in passes)
    for numbers, after in itertools.pairwise(passes):
        assert sum(sizes[n] for n in numbers) + sizes[after[0]] > most
