"""The two generators behind their interface, with tiny random models, and the training rows of one."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from cloning_notes import LABELS, examples, masked_generator
from synthetic_note.cloning.generators.base import Generator
from synthetic_note.cloning.generators.causal import CausalGenerator, find_pieces
from synthetic_note.cloning.generators.masked import MaskedGenerator
from synthetic_note.cloning.generators.prose_sequences import PART
from synthetic_note.cloning.pieces import Example, Piece, Skeleton
from synthetic_note.training.private.adapters import merged_adapters
from synthetic_note.training.private.ledger import Ledger
from synthetic_note.training.private.loop import TrainingPlan
from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

pytest.importorskip("opacus")
pytest.importorskip("peft")
CPU = torch.device("cpu")


@pytest.fixture
def masked(tiny_checkpoint: Path) -> MaskedGenerator:
    torch.manual_seed(0)
    return masked_generator(tiny_checkpoint)


@pytest.fixture
def causal(tiny_checkpoint: Path) -> CausalGenerator:
    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(tiny_checkpoint)
    tokenizer.eos_token = "[SEP]"
    config = LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=2,
        num_key_value_heads=2, pad_token_id=0, bos_token_id=2, eos_token_id=3,
    )  # fmt: skip
    return CausalGenerator(LlamaForCausalLM(config), tokenizer, LABELS, device=CPU)


def _loss(generator: Generator, rows: Any, patients: int) -> float:
    drawn = [rows.draw(patient, np.random.default_rng(patient)) for patient in range(patients)]
    with torch.no_grad():
        return float(generator.module(rows.collate(drawn)).mean())


@pytest.mark.parametrize("name", ["masked", "causal"])
def test_fit_lowers_the_loss(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    generator: Generator = request.getfixturevalue(name)
    notes = examples()
    rows = generator.rows(notes)
    before = _loss(generator, rows, 12)
    plan = TrainingPlan(steps=25, batch=8, patients=12, learning_rate=1e-2)
    generator.fit(notes, plan, Ledger(tmp_path), tmp_path / "fit.pt")
    assert _loss(generator, rows, 12) < before - 0.2


@pytest.mark.parametrize("name", ["masked", "causal"])
def test_private_fit_passes_its_own_checks_and_moves_the_label_prefix(name: str, request, tmp_path):
    generator: Generator = request.getfixturevalue(name)
    module: Any = generator.module
    prefix = module.prefix.table.weight.detach().clone()
    ledger = Ledger(tmp_path)
    plan = TrainingPlan(steps=2, batch=8, patients=12, learning_rate=1e-2, noise=0.5)
    generator.fit(examples(), plan, ledger, tmp_path / "fit.pt")
    assert ledger.mechanisms() == [(0.5, 8 / 12, 2)]
    assert not torch.equal(prefix, module.prefix.table.weight)


def test_a_masked_note_says_its_skeleton_and_depends_on_its_own_seed_alone(masked: MaskedGenerator) -> None:
    skeletons = [example.skeleton for example in examples()[:5]]
    together = masked.sample(skeletons, [1, 2, 3, 4, 5])
    alone = masked.sample(skeletons[2:3], [3])[0]
    assert alone is not None
    assert together[2] is not None
    assert alone.text == together[2].text
    assert masked.sample(skeletons[2:3], [99])[0] != alone
    for skeleton, note in zip(skeletons, together, strict=True):
        assert note is not None
        said = [(piece.text, piece.label) for piece in skeleton.pieces if piece.kind == "entity"]
        assert [(note.text[a:b], label) for a, b, label in note.entities] == said


def test_merged_adapters_write_the_same_and_are_taken_out_again(masked: MaskedGenerator) -> None:
    module: Any = masked.module
    for name, weight in module.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.2)
    state = {name: value.clone() for name, value in module.state_dict().items()}
    rows = masked.rows(examples())
    batch = rows.collate([rows.draw(patient, np.random.default_rng(0)) for patient in range(4)])
    with torch.no_grad():
        beside = module(batch)
        with merged_adapters(module):
            merged = module(batch)
    assert torch.allclose(beside, merged, atol=1e-4)
    assert all(torch.equal(value, state[name]) for name, value in module.state_dict().items())


def test_windows_of_a_long_note_are_all_written(masked: MaskedGenerator) -> None:
    pieces = [Piece("prose", words=7), Piece("entity", "cough", "PROBLEM"), Piece("mark", ".", before="")] * 40
    note = masked.sample([Skeleton(("lung",), tuple(pieces))], [0])[0]
    assert note is not None
    assert len(note.text.replace(".", " ").split()) == 40 * 8
    # Prose names nobody and denies nothing.
    assert not {"james", "mary", "no", "not", "denies", "mg"} & set(masked.words)
    assert "patient" in masked.words


def test_the_label_changes_what_a_trained_generator_writes(masked: MaskedGenerator) -> None:
    skeleton = examples()[0].skeleton
    with torch.no_grad():
        masked.module.prefix.table.weight[1:] = torch.randn_like(masked.module.prefix.table.weight[1:]) * 5  # type: ignore
    texts = set()
    for label in LABELS:
        note = masked.sample([Skeleton((label,), skeleton.pieces)], [0])[0]
        assert note is not None
        texts.add(note.text)
    assert len(texts) == 2


def test_causal_pieces_are_found_in_order_only(causal: CausalGenerator) -> None:
    # A note without its entities is none.
    assert causal.sample([examples()[0].skeleton], [0]) == [None]
    skeleton = Skeleton((), (Piece("entity", "Cough", "PROBLEM"), Piece("number", "5 mg"), Piece("prose", words=3)))
    found = find_pieces("a bad cough, so 5 mg were given", skeleton)
    assert found is not None
    assert found.entities == ((6, 11, "PROBLEM"),)
    assert find_pieces("5 mg for a bad cough", skeleton) is None


def test_rare_words_are_neither_shown_nor_targets(tiny_checkpoint: Path) -> None:
    generator = masked_generator(tiny_checkpoint, rank=2)
    # A patient without notes gives no row.
    assert generator.rows(examples(2)).draw(9, np.random.default_rng(0)) is None
    words = ("patient", "zyxwvut", "wound", "james", "skin")
    skeleton = Skeleton(("lung",), (Piece("prose", words=5), Piece("entity", "cough", "PROBLEM")))
    rows = generator.rows([Example(0, skeleton, (words,))])
    mask = generator.tokenizer.mask_token_id
    shown: set[str] = set()
    for seed in range(40):
        row = rows.draw(0, np.random.default_rng(seed))
        assert row is not None
        ids, targets = row["ids"][1:6], row["targets"][1:6]
        assert ids[1] == ids[3] == mask
        assert targets[1] == targets[3] == -1
        for place in (0, 2, 4):
            known = generator.words[targets[place]] if ids[place] == mask else generator.tokenizer.decode(ids[place])
            assert known == words[place]
            shown |= {words[place]} if ids[place] != mask else set()
    assert {"patient", "wound"} <= shown


def test_every_part_shows_as_many_words(tiny_checkpoint: Path) -> None:
    generator = masked_generator(tiny_checkpoint, rank=2)
    skeleton = Skeleton(("lung",), (Piece("prose", words=2 * PART),))
    rows = generator.rows([Example(0, skeleton, (("wound",) * 2 * PART,))])
    for seed in range(20):
        row = rows.draw(0, np.random.default_rng(seed))
        assert row is not None
        masked = row["ids"][1:-1] == generator.tokenizer.mask_token_id
        assert masked[:PART].tolist() == masked[PART:].tolist()
