"""Hints in bits: nested codes, what a hint does to the model, and that no hint changes nothing."""

import itertools
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import tiny_model, tiny_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.modeling import SyntheticNoteConfig, SyntheticNoteForMaskedLM
from synthetic_note.training.hint_codes import LEAST_WORDS, give_hints, nested_codes, sense_codes
from synthetic_note.training.masked_lm_objective import HintDraw, hint_nodes
from transformers import AutoModelForMaskedLM

TOKENIZER = tiny_tokenizer()
BITS = 4


def hinted() -> SyntheticNoteForMaskedLM:
    model = tiny_model(TOKENIZER)
    give_hints(model, sense_codes(model, BITS, special_ids=TOKENIZER.all_special_ids), BITS)
    return model


@settings(max_examples=25, deadline=None)
@given(st.integers(64, 300), st.integers(1, 4), st.integers(0, 1000))
def test_codes_share_out_all_words(count: int, bits: int, seed: int) -> None:
    vectors = torch.randn(count, 6, generator=torch.Generator().manual_seed(seed))
    codes = nested_codes(vectors, bits)
    assert torch.equal(codes, nested_codes(vectors, bits))
    sizes = torch.bincount(codes, minlength=2**bits)
    assert len(sizes) == 2**bits
    assert int(sizes.min()) >= LEAST_WORDS
    assert int(torch.bincount(codes >> 1, minlength=2 ** (bits - 1)).min()) >= 2 * LEAST_WORDS


def test_the_first_bit_parts_what_lies_apart() -> None:
    generator = torch.Generator().manual_seed(0)
    sides = torch.arange(80) % 2
    vectors = torch.randn(80, 5, generator=generator) * 0.2
    vectors[:, 0] += torch.where(sides == 1, 3.0, -3.0)
    codes = nested_codes(vectors, 1)
    assert torch.equal(codes, sides) or torch.equal(codes, 1 - sides)


def test_too_many_bits_are_told() -> None:
    with pytest.raises(ValueError, match="too few for 6 bits"):
        nested_codes(torch.randn(100, 4), 6)
    with pytest.raises(ValueError, match="hint_bits"):
        SyntheticNoteConfig(hint_bits=40)
    model = hinted()
    with pytest.raises(ValueError, match="do not fit"):
        give_hints(tiny_model(TOKENIZER), model.hint_codes[:9], BITS)
    with pytest.raises(ValueError, match="already"):
        give_hints(model, model.hint_codes, BITS)
    with pytest.raises(ValueError, match=r"bits: 5 is outside 0 to 4"):
        model.hint_nodes([[7]], 5)


def test_without_a_hint_the_model_is_what_it_was() -> None:
    plain, model = tiny_model(TOKENIZER), hinted()
    ids = torch.arange(5, 45).reshape(2, 20)
    with torch.no_grad():
        before = plain(input_ids=ids).logits
        assert torch.equal(model(input_ids=ids).logits, before)
        assert torch.equal(model(input_ids=ids, hint_ids=torch.zeros_like(ids)).logits, before)
        hints = torch.zeros_like(ids)
        hints[0, 3] = 2**BITS + 5
        after = model(input_ids=ids, hint_ids=hints).logits
    assert not torch.allclose(after[0], before[0])
    assert torch.allclose(after[1], before[1], atol=1e-5)
    with pytest.raises(ValueError, match="knows no hints"):
        plain(input_ids=ids, hint_ids=hints)


def test_a_word_gains_by_the_bits_that_it_shares() -> None:
    model = hinted()
    nodes = torch.tensor([0, 1, 2**BITS + 5, 2**2 + 1])
    shared = model.shared_bits(nodes)
    assert not shared[:2].any()
    for row, depth, code in ((2, BITS, 5), (3, 2, 1)):
        for token, own in enumerate(model.hint_codes.tolist()):
            same = [bits for bits in range(1, depth + 1) if own >= 0 and own >> (BITS - bits) == code >> (depth - bits)]
            assert int(shared[row, token]) == len(same)
    ids = torch.arange(5, 25)[None]
    hints = torch.zeros_like(ids)
    hints[0, 3] = 2**BITS + 5
    with torch.no_grad():
        strong = model(input_ids=ids, hint_ids=hints).logits
        model.config.hint_strength = 0.0
        weak = model(input_ids=ids, hint_ids=hints, logits_positions=torch.tensor([2, 3])).logits
    torch.testing.assert_close(strong[0, 2], weak[0])
    torch.testing.assert_close(strong[0, 3], weak[1] + shared[2])


def test_a_hint_is_the_sum_of_its_path() -> None:
    model = hinted()
    node = 2**BITS + 11
    path = [node >> shift for shift in range(BITS)]
    with torch.no_grad():
        vector = model._hint_vectors(torch.tensor([node, 0, 1]))
        torch.testing.assert_close(vector[0], model.hint_embedding.weight[path].sum(0))
    assert not vector[1:].any()
    # It starts as the mean of its words' embeddings, less the mean of all.
    words = model.hint_codes == 11
    embeddings = model.get_input_embeddings().weight.detach()
    torch.testing.assert_close(vector[0], embeddings[words].mean(0) - embeddings[model.hint_codes >= 0].mean(0))


def test_nodes_of_words() -> None:
    model = hinted()
    word, special = TOKENIZER.convert_tokens_to_ids("patient"), TOKENIZER.mask_token_id
    code = int(model.hint_codes[word])
    for bits in range(BITS + 1):
        nodes = model.hint_nodes([[word], [special], [], [word, word]], bits)
        expected = 2**bits + (code >> (BITS - bits)) if bits else 0
        assert nodes[:3].tolist() == [expected, 0, 0]
        assert nodes[3] == 0 if bits == 0 else 2**bits <= nodes[3] < 2 ** (bits + 1)
        assert hint_nodes(np.array([code]), bits, BITS).tolist() == [expected]
    # A word of several tokens: each longer code begins with the shorter one.
    pair = [word, TOKENIZER.convert_tokens_to_ids("wound")]
    nodes = [int(model.hint_nodes([pair], bits)[0]) for bits in range(1, BITS + 1)]
    assert all(longer // 2 == shorter for shorter, longer in itertools.pairwise(nodes))


def test_fidelity_is_told_in_bits() -> None:
    config = SyntheticNoteConfig(hint_bits=10)
    assert [config.bits_of_fidelity(value) for value in (0.0, 0.05, 0.5, 0.94, 1.0)] == [0, 1, 5, 9, 10]
    assert SyntheticNoteConfig().bits_of_fidelity(1.0) == 0
    with pytest.raises(ValueError, match="fidelity"):
        config.bits_of_fidelity(1.2)


def test_hints_are_saved_and_grow_with_the_vocabulary(tmp_path: Path) -> None:
    model = hinted()
    model.save_pretrained(tmp_path)
    again = AutoModelForMaskedLM.from_pretrained(tmp_path)
    assert again.config.hint_bits == BITS
    assert torch.equal(again.hint_codes, model.hint_codes)
    assert torch.equal(again.hint_embedding.weight, model.hint_embedding.weight)
    size = len(again.hint_codes)
    again.resize_token_embeddings(size + 3)
    assert again.hint_codes[size:].tolist() == [-1] * 3


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.0, 1.0))
def test_words_draw_their_hints_whole(seed: int, drop: float) -> None:
    rng = np.random.default_rng(seed)
    codes = rng.integers(-1, 2**BITS, 50)
    ids = rng.integers(0, 50, 40)
    words = np.where(rng.random(40) < 0.2, -1, np.arange(40) // 3)
    masked = rng.random(40) < 0.6
    nodes = HintDraw(codes, BITS, drop).nodes(np.random.default_rng(seed), ids, words, masked)
    assert not nodes[~masked].any()
    assert not nodes[codes[ids] < 0].any()
    told = nodes > 0
    depths = np.floor(np.log2(np.maximum(nodes, 1))).astype(int)
    assert (nodes[told] == 2 ** depths[told] + (codes[ids][told] >> (BITS - depths[told]))).all()
    for word in set(words[masked & (words >= 0)].tolist()):
        of_word = masked & (words == word) & (codes[ids] >= 0)
        assert len(set(depths[of_word].tolist())) <= 1


def test_half_of_the_words_have_no_hint() -> None:
    draw = HintDraw(np.arange(16), BITS)
    ids, masked = np.tile(np.arange(16), 200), np.ones(3200, dtype=bool)
    nodes = draw.nodes(np.random.default_rng(0), ids, np.arange(3200), masked)
    assert 0.45 < (nodes == 0).mean() < 0.55
    depths = np.log2(nodes[nodes > 0]).astype(int)
    assert all(0.2 < (depths == depth).mean() < 0.3 for depth in range(1, BITS + 1))
