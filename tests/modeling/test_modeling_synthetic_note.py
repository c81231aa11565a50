"""The model: encoders of several architectures, heads and losses, save and load, training; its configuration."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from synthetic_note.modeling.configuration_synthetic_note import ENTITY_LABELS, PHI_LABELS, VOCAB_TAGS, bio_labels
from synthetic_note.modeling.modeling_synthetic_note import HEADS
from synthetic_note.pipelines.annotation import spans
from synthetic_note.pipelines.annotation.heads.tagging import bio
from synthetic_note.pipelines.decoding.fill_constraints import PENN_TAGS
from transformers import AutoConfig, AutoModelForMaskedLM, PreTrainedModel, Trainer, TrainingArguments

from synthetic_note import SyntheticNoteConfig, SyntheticNoteForMaskedLM

VOCAB = 60
SIZE = {"vocab_size": VOCAB, "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2}
SIZE |= {"intermediate_size": 24, "max_position_embeddings": 40}
SPECIAL = {"bos_token_id": 1, "eos_token_id": 2, "cls_token_id": 1, "sep_token_id": 2, "pad_token_id": 0}
SMALL = {"vocab_size": VOCAB, "dim": 16, "n_layers": 1, "n_heads": 2, "hidden_dim": 24, "max_position_embeddings": 40}
ENCODERS: dict[str, dict[str, Any]] = dict.fromkeys(("bert", "roberta", "mpnet"), SIZE)
ENCODERS |= {"modernbert": SIZE | SPECIAL, "distilbert": SMALL}


def masked_lm(kind: str) -> PreTrainedModel:
    with torch.random.fork_rng():
        torch.manual_seed(1)
        return AutoModelForMaskedLM.from_config(AutoConfig.for_model(kind, **ENCODERS[kind])).eval()


def new_model(**options: Any) -> SyntheticNoteForMaskedLM:
    with torch.random.fork_rng():
        torch.manual_seed(2)
        config = SyntheticNoteConfig(encoder_config=AutoConfig.for_model("bert", **SIZE), **options)
        return SyntheticNoteForMaskedLM(config).eval()


@pytest.fixture
def batch() -> dict[str, torch.Tensor]:
    ids = torch.arange(5, 5 + 24).reshape(2, 12)
    mask = torch.ones_like(ids)
    mask[1, 8:] = 0
    return {"input_ids": ids, "attention_mask": mask}


@pytest.mark.parametrize("kind", sorted(ENCODERS))
def test_from_encoder_carries_the_masked_lm_over(kind: str, batch: dict[str, torch.Tensor], tmp_path: Path) -> None:
    source = masked_lm(kind)
    source.save_pretrained(tmp_path / "home-of-somebody")
    model = SyntheticNoteForMaskedLM.from_encoder(str(tmp_path / "home-of-somebody"))
    real = batch["attention_mask"].bool()
    with torch.no_grad():
        theirs, ours = source(**batch).logits, model(**batch).logits
    torch.testing.assert_close(ours[real], theirs[real])
    assert model.mlm_decoder.weight is model.get_input_embeddings().weight
    assert not model.training
    # Padding changes no real position.
    with torch.no_grad():
        alone = model(input_ids=batch["input_ids"][1:, :8]).logits[0]
    torch.testing.assert_close(ours[1, :8], alone, rtol=1e-4, atol=1e-5)
    model.save_pretrained(tmp_path / "saved")
    assert "home-of-somebody" not in (tmp_path / "saved" / "config.json").read_text()
    again = AutoModelForMaskedLM.from_pretrained(tmp_path / "saved")
    assert type(again) is SyntheticNoteForMaskedLM
    with torch.no_grad():
        torch.testing.assert_close(again(**batch).logits, ours, rtol=0, atol=0)
    # Nothing is built that is never trained: a pooler would get no gradient.
    tags = torch.zeros_like(batch["input_ids"])
    labels = {"labels": batch["input_ids"], "phi_labels": tags, "entity_labels": tags, "pos_labels": tags}
    model(**batch, case_ids=tags, **labels).loss.backward()
    assert [name for name, parameter in model.named_parameters() if parameter.grad is None] == []


def test_from_encoder_leaves_a_given_model_alone() -> None:
    source = masked_lm("bert")
    source.config._name_or_path = "somewhere"
    model = SyntheticNoteForMaskedLM.from_encoder(source, SyntheticNoteConfig(window_length=32))
    assert model.config.window_length == 32
    assert model.config.vocab_size == VOCAB
    assert source.config._name_or_path == "somewhere"
    assert model.config.encoder_config is not source.config


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
def test_save_and_load_keep_every_value(dtype: torch.dtype, batch: dict[str, torch.Tensor], tmp_path: Path) -> None:
    model = new_model().to(dtype)
    model.vocab_tags[7, 2] = 200
    model.vocab_entity[9] = 33
    model.save_pretrained(tmp_path)
    again = AutoModelForMaskedLM.from_pretrained(tmp_path)
    assert again.dtype == dtype
    assert again.vocab_tags.dtype == torch.uint8
    before, after = model.state_dict(), again.state_dict()
    assert before.keys() == after.keys()
    assert [name for name in before if not torch.equal(before[name], after[name])] == []
    assert torch.isfinite(again(**batch).phi_logits).all()
    # Whatever the file is in, it can load in single precision; an encoder in half precision gives one dtype.
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps(config | {"dtype": "float32"}))
    masked_lm("bert").to(dtype).save_pretrained(tmp_path / "encoder")
    for single in (
        AutoModelForMaskedLM.from_pretrained(tmp_path),
        SyntheticNoteForMaskedLM.from_encoder(str(tmp_path / "encoder")),
    ):
        assert {parameter.dtype for parameter in single.parameters()} == {torch.float32}
        assert torch.isfinite(single(**batch).logits).all()


def test_a_file_without_one_head_keeps_the_tables_of_the_rest(tmp_path: Path) -> None:
    model = new_model()
    model.vocab_tags[7, 2] = 200
    with torch.no_grad():
        model.case_embedding.weight.fill_(0.5)
    model.save_pretrained(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    del state["vocab_entity"], state["phi_head.weight"]
    save_file(state, tmp_path / "model.safetensors", metadata={"format": "pt"})
    again = AutoModelForMaskedLM.from_pretrained(tmp_path)
    assert int(again.vocab_tags[7, 2]) == 200
    assert torch.equal(again.case_embedding.weight, model.case_embedding.weight)
    assert int(again.vocab_entity.sum()) == 0
    assert 0 < float(again.phi_head.weight.detach().std()) < 1


def test_each_head_has_a_loss_of_its_own(batch: dict[str, torch.Tensor]) -> None:
    model = new_model(loss_weights={"phi": 2.0, "pos": 0.0})
    nothing = torch.full_like(batch["input_ids"], -100)
    labels = nothing.clone()
    labels[0, 3] = 11
    tags = nothing.clone()
    tags[1, 2] = 1
    output = model(**batch, labels=labels, phi_labels=tags, entity_labels=nothing, pos_labels=tags, heads=())
    assert set(output.losses) == set(HEADS)
    own = torch.nn.functional.cross_entropy(output.logits[0, 3][None], torch.tensor([11]))
    torch.testing.assert_close(output.losses["mlm"], own)
    assert output.losses["entity"].item() == 0.0
    torch.testing.assert_close(output.loss, output.losses["mlm"] + 2 * output.losses["phi"])
    shared = model(**batch, phi_labels=tags, loss_counts={"phi": 4})
    torch.testing.assert_close(shared.losses["phi"], output.losses["phi"] / 4)
    at = model(**batch, labels=labels, heads=("mlm",), logits_positions=torch.tensor([3, 14]))
    torch.testing.assert_close(at.loss, output.losses["mlm"])


def test_heads_and_positions_that_were_not_asked_for_cost_nothing(batch: dict[str, torch.Tensor]) -> None:
    model = new_model(phi_temperature=2.0)
    with torch.no_grad():
        everything = model(**batch)
        positions = torch.tensor([1, 14])
        chosen = model(**batch, heads=("mlm",), logits_positions=positions)
        torch.testing.assert_close(chosen.logits, everything.logits.flatten(0, 1)[positions])
        assert chosen.phi_logits is None
        assert chosen.pos_logits is None
        tagged = model(**batch, heads=("phi",))
        assert tagged.logits is None
        torch.testing.assert_close(tagged.phi_logits * 2, model.phi_head(everything.last_hidden_state))
        embeds = model.get_input_embeddings()(batch["input_ids"])
        direct = model(inputs_embeds=embeds, attention_mask=batch["attention_mask"]).logits
        torch.testing.assert_close(direct, everything.logits)
    with pytest.raises(ValueError, match="unknown head"):
        model(**batch, heads=("phy",))
    with pytest.raises(ValueError, match="input_ids"):
        model()


def test_case_embedding_starts_at_zero_and_counts_when_trained(batch: dict[str, torch.Tensor]) -> None:
    model = new_model()
    case_ids = torch.ones_like(batch["input_ids"])
    with torch.no_grad():
        plain = model(**batch).logits
        torch.testing.assert_close(model(**batch, case_ids=case_ids).logits, plain)
        model.case_embedding.weight[1] = 0.3
        assert not torch.allclose(model(**batch, case_ids=case_ids).logits, plain)
    assert new_model(use_case_embedding=False)(**batch, case_ids=case_ids).logits.shape == plain.shape


def test_parts_of_speech_read_the_token_and_leave_its_embedding_alone(batch: dict[str, torch.Tensor]) -> None:
    model = new_model()
    with torch.no_grad():
        model.pos_head.weight.zero_()
    other = dict(batch) | {"input_ids": (batch["input_ids"] + 1) % VOCAB}
    assert not torch.equal(model(**batch).pos_logits, model(**other).pos_logits)
    output = model(**batch, heads=("pos",))
    output.pos_logits.square().sum().backward()
    assert model.pos_token_head.weight.grad.abs().sum() > 0
    gradient = model.get_input_embeddings().weight.grad
    assert gradient is None or not gradient.any()


@pytest.mark.parametrize("size", [VOCAB + 6, VOCAB - 20])
def test_resize_moves_embeddings_tables_and_tie_together(size: int, tmp_path: Path) -> None:
    model = new_model()
    model.vocab_tags[7, 2] = 200
    embeddings = model.resize_token_embeddings(size)
    assert model.config.vocab_size == size
    assert embeddings.weight is model.mlm_decoder.weight
    assert model.mlm_decoder.bias.shape == (size,)
    assert model.vocab_tags.shape[0] == model.vocab_entity.shape[0] == size
    assert int(model.vocab_tags.sum()) == 200
    model.save_pretrained(tmp_path)
    again = AutoModelForMaskedLM.from_pretrained(tmp_path)
    assert again(input_ids=torch.tensor([[5, 6]])).logits.shape == (1, 2, size)


# transformers has none for MPNet.
@pytest.mark.parametrize("kind", sorted(ENCODERS.keys() - {"mpnet"}))
def test_gradient_checkpointing_gives_the_same_gradients(kind: str, batch: dict[str, torch.Tensor]) -> None:
    gradients = []
    for checkpointing in (False, True):
        model = SyntheticNoteForMaskedLM.from_encoder(masked_lm(kind))
        if checkpointing:
            model.gradient_checkpointing_enable()
            model.train()
            for module in model.modules():
                if isinstance(module, torch.nn.Dropout):
                    module.p = 0.0
        model(**batch, labels=batch["input_ids"], heads=("mlm",)).loss.backward()
        gradients.append(model.get_input_embeddings().weight.grad)
    torch.testing.assert_close(*gradients, rtol=1e-3, atol=1e-6)


def test_trainer_takes_all_labels(batch: dict[str, torch.Tensor], tmp_path: Path) -> None:
    tags = torch.zeros_like(batch["input_ids"])
    columns = {**batch, "labels": batch["input_ids"], "phi_labels": tags, "entity_labels": tags, "pos_labels": tags}
    rows = [{name: values[row] for name, values in columns.items()} for row in range(2)]
    model = new_model()
    before = model.phi_head.weight.detach().clone()
    run = {"max_steps": 2, "per_device_train_batch_size": 2, "learning_rate": 0.1, "save_strategy": "no"}
    arguments = TrainingArguments(str(tmp_path), **run, report_to=[], use_cpu=True, disable_tqdm=True)
    trainer = Trainer(model=model, args=arguments, train_dataset=rows, eval_dataset=rows)
    trainer.train()
    assert not torch.equal(before, model.phi_head.weight)
    assert set(trainer.label_names) == {"labels", "phi_labels", "entity_labels", "pos_labels"}
    assert trainer.evaluate()["eval_loss"] > 0


def test_tables_that_pipeline_and_model_both_hold_agree() -> None:
    assert bio_labels(["A", "B_C"]) == ["O", "B-A", "I-A", "B-B_C", "I-B_C"]
    assert VOCAB_TAGS == PENN_TAGS
    assert ENTITY_LABELS == spans.ENTITY_LABELS
    assert bio(list(PHI_LABELS)) == bio_labels(PHI_LABELS)
    roles = {role.upper() for role in spans.NAME_ROLES}
    assert set(PHI_LABELS) - roles | {"NAME"} == set(spans.PHI_TYPES)


def test_sizes_are_the_encoders_and_tables_are_filled_up() -> None:
    config = SyntheticNoteConfig(encoder_config={"model_type": "distilbert", "dim": 24, "vocab_size": 77})
    assert (config.vocab_size, config.hidden_size) == (77, 24)
    config.vocab_size = 80
    assert config.encoder_config.vocab_size == 80
    assert config.get_text_config() is config.encoder_config
    assert SyntheticNoteConfig().hidden_size == 384
    config = SyntheticNoteConfig(loss_weights={"phi": 3.0}, placeholder_tokens={"NAME": "[NAME]"})
    assert config.loss_weights == {"mlm": 1.0, "phi": 3.0, "entity": 1.0, "pos": 1.0}
    assert config.placeholder_tokens == {"NAME": "[NAME]"}
    assert SyntheticNoteConfig().placeholder_tokens == {}


def test_round_trip_through_a_file(tmp_path: Path) -> None:
    config = SyntheticNoteConfig(
        encoder_config={"model_type": "roberta", "vocab_size": 99}, window_length=128, phi_temperature=1.5
    )
    config.save_pretrained(tmp_path)
    again = AutoConfig.from_pretrained(tmp_path)
    assert isinstance(again, SyntheticNoteConfig)
    assert again.encoder_config.model_type == "roberta"
    assert (again.vocab_size, again.window_length, again.phi_temperature) == (99, 128, 1.5)
    again.save_pretrained(tmp_path / "second")
    first, second = (json.loads((folder / "config.json").read_text()) for folder in (tmp_path, tmp_path / "second"))
    assert first == second
    # A saved file names no folder and no pipeline.
    again.encoder_config._name_or_path = "home-of-somebody"
    again.custom_pipelines = {"synthetic-note": {}}
    again.save_pretrained(tmp_path / "third")
    assert json.loads((tmp_path / "third" / "config.json").read_text()) == first
