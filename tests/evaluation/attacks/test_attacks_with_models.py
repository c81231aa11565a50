"""Attacks that use a model, on tiny ones: a model that has learnt its notes by heart is found out, a fresh one not."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest
import torch
from synthetic_note.evaluation.attacks import infilling, linkage, membership_model, parrot
from synthetic_note.evaluation.encoder import Encoder
from synthetic_note.evaluation.findings import Section
from synthetic_note.evaluation.language_models import CausalModel, MaskedModel
from synthetic_note.evaluation.material import Material, RealNote, Version
from synthetic_note.evaluation.report.evaluate import rewritten
from synthetic_note.evaluation.tools import Settings, Sources, Tools
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForMaskedLM, PreTrainedTokenizerFast

VOCABULARY = [f"{a}{b}{c}" for a in "bdfgklm" for b in "aeio" for c in ("st", "ln", "mr", "pt")]


def prose(seed: int, words: int = 30) -> str:
    rng = random.Random(seed)
    return " ".join(rng.choice(VOCABULARY) for _ in range(words))


@pytest.fixture(scope="module")
def tokenizer() -> PreTrainedTokenizerFast:
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *VOCABULARY]
    backend = Tokenizer(models.WordLevel({token: number for number, token in enumerate(tokens)}, unk_token="[UNK]"))
    backend.pre_tokenizer = pre_tokenizers.Whitespace()
    backend.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    named = {f"{name}_token": f"[{name.upper()}]" for name in ("pad", "unk", "cls", "sep", "mask")}
    return PreTrainedTokenizerFast(tokenizer_object=backend, **named)


def tiny_bert(size: int) -> Any:
    torch.manual_seed(0)
    shape = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 64}
    shape |= {"max_position_embeddings": 64, "hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    return AutoModelForMaskedLM.from_config(AutoConfig.for_model("bert", vocab_size=size, **shape))


@pytest.fixture(scope="module")
def learnt(tokenizer: PreTrainedTokenizerFast) -> Any:
    """A model trained for many epochs on few notes."""
    model = tiny_bert(len(tokenizer))
    ids = tokenizer([prose(number) for number in range(20)], return_tensors="pt")["input_ids"]
    optimizer = torch.optim.Adam(model.parameters(), 5e-3)
    generator = torch.Generator().manual_seed(0)
    for _ in range(400):
        hidden = (torch.rand(ids.shape, generator=generator) < 0.2) & (ids > 4)
        logits = model(input_ids=ids.masked_fill(hidden, 4)).logits
        loss = torch.nn.functional.cross_entropy(logits[hidden], ids[hidden])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()


def figures(section: Section) -> dict[str, dict[str, float]]:
    return {one.key: {name: figure.value for name, figure in one.figures.items()} for one in section.measures}


def test_membership_of_a_checkpoint_that_learnt_its_notes_by_heart(learnt, tokenizer, tmp_path):
    members, others = ([RealNote(prose(number)) for number in range(first, first + 20)] for first in (0, 100))
    for name, model in (("learnt", learnt), ("fresh", tiny_bert(len(tokenizer)))):
        model.save_pretrained(tmp_path / name)
        tokenizer.save_pretrained(tmp_path / name)

    def attack(checkpoint: str, reference: str | None) -> dict[str, dict[str, float]]:
        sources = Sources(checkpoint=str(tmp_path / checkpoint), reference=reference and str(tmp_path / reference))
        tools = Tools(Settings(loss_masks=6), lambda: None, sources)
        return figures(membership_model.run(Material(members, {}, others), tools))

    found = attack("learnt", "fresh")
    assert found["auc"]["checkpoint"] > 0.95
    assert found["tpr_at_1_fpr"]["checkpoint"] > 0.5
    assert attack("learnt", None)["auc"]["checkpoint"] > 0.9
    # A model that has seen neither knows no difference, with and without a reference.
    for reference in ("fresh", None):
        assert 0.25 < attack("fresh", reference)["auc"]["checkpoint"] < 0.75
    # What is needed is asked for.
    tools = Tools(Settings(), lambda: None)
    assert "--checkpoint" in membership_model.run(Material(members, {}), tools).skipped
    tools.sources = Sources(checkpoint="somewhere")
    assert "--holdout" in membership_model.run(Material(members, {}), tools).skipped


def test_infilling_by_a_model_that_knows_the_notes(learnt: Any, tokenizer: PreTrainedTokenizerFast, tiny_pipe: Any):
    texts = [prose(number) for number in range(20)]
    # The fourth word in ten is a name.
    names = [tuple((4 * place + place, 4 * place + place + 4, "NAME") for place in (3, 12, 21)) for _ in texts]
    real = [RealNote(text, phi=spans) for text, spans in zip(texts, names, strict=True)]
    changed = []
    for number, note in enumerate(real):
        words = note.text.split()
        for place in (3, 7, 12, 16, 21, 25):
            words[place] = random.Random(f"{number}/{place}").choice(VOCABULARY)
        changed.append(" ".join(words))
    everyone = tuple(range(20))
    material = Material(real, {"changed": Version(tuple(changed), everyone)}, main="changed")

    def attack(model: Any) -> Section:
        tools = Tools(Settings(), lambda: tiny_pipe)
        tools.masked_model = MaskedModel(model, tokenizer)
        return infilling.run(material, tools)

    blind = figures(attack(tiny_bert(len(tokenizer))))
    for measure in attack(learnt).measures:
        if measure.key in ("words_top1", "names_top1"):
            known: Any = measure.figures["changed"]
            assert known.cases > 40
            assert known.value > 0.6
            assert known.chance < 0.2
            assert blind[measure.key]["changed"] < 0.15


class BagOfWords:
    """An encoder whose vectors say which words there are."""

    def embed(self, texts: list[str]) -> np.ndarray:
        there = np.array([[word in text for word in VOCABULARY] for text in texts], dtype=float)
        return there / np.linalg.norm(there, axis=1, keepdims=True).clip(1e-9)


def test_linkage(learnt: Any, tokenizer: PreTrainedTokenizerFast):
    real = [
        RealNote(text, entities=tuple((at, at + 8, "PROBLEM") for at in (0, 16, 32)))
        for text in (prose(number) for number in range(30))
    ]
    everyone = tuple(range(30))
    texts = {"copied": (note.text for note in real), "unrelated": (prose(500 + number) for number in everyone)}
    material = Material(real, {name: Version(tuple(made), everyone) for name, made in texts.items()})
    tools = Tools(Settings(), lambda: None)
    tools.encoder = Encoder(tiny_bert(len(tokenizer)).bert, tokenizer)
    found = figures(linkage.run(material, tools))
    for search in ("bm25", "dense"):
        assert found[f"notes_{search}_top1"]["copied"] == 1
        assert found[f"notes_{search}_top1"]["unrelated"] < 0.2
        assert 0.1 < found[f"notes_{search}_top10"]["unrelated"] < 0.65
    # Each fact is a pair of words turned round: by words it is found all the same.
    assert found["facts_bm25_top1"]["copied"] > 0.8
    assert found["facts_bm25_top1"]["unrelated"] < 0.2
    assert found["facts_dense_top1"]["unrelated"] < 0.2
    # By vectors too, where the encoder knows words.
    tools.encoder = BagOfWords()  # type: ignore[assignment]
    found = figures(linkage.run(material, tools))
    assert found["facts_dense_top1"]["copied"] > 0.7
    assert found["facts_dense_top1"]["unrelated"] < 0.2


def test_the_parrot_attack(tiny_pipe: Any):
    original, surrogate = "Kowalczyk", "Whittaker"
    real = [RealNote(f"Seen by {original} today.", phi=((8, 17, "NAME"),))] * 4
    outputs = (f"Seen by {original} today.", *[f"Seen by {surrogate} today."] * 3)

    class Finder(Tools):
        """Finds surrogates at any threshold, originals at a low one alone."""

        def find_phi(self, texts: Sequence[str], *options: Mapping[str, Any]) -> list[list[Any]]:
            from synthetic_note.pipelines.annotation.spans import PhiSpan

            span = [PhiSpan(8, 17, "NAME")]
            return [[span if own or surrogate in text else [] for text in texts] for own in options]

    tools = Finder(Settings(), lambda: None)
    found = figures(parrot.run(Material(list(real), {"leaky": Version(outputs, (0, 1, 2, 3))}), tools))
    assert found == {"precision": {"leaky": 1.0}, "recall": {"leaky": 1.0}}
    # Nothing leaks: surrogates are found again, and no claim can be right.
    clean = tuple(f"Seen by {name} today." for name in (surrogate, "Thornhill", surrogate, surrogate))
    kept = parrot.run(Material(list(real), {"clean": Version(clean, (0, 1, 2, 3))}), tools).measures
    assert [measure.figures["clean"].value for measure in kept] == [0.0, None]
    assert parrot.run(Material([RealNote("x")], {"v": Version(("x",), (0,))}), tools).skipped


def test_what_is_read_once_is_what_the_pipeline_says(tiny_pipe: Any):
    tools = Tools(Settings(), lambda: tiny_pipe)
    texts = [f"Mr. Alfred Nightingale called 212-555-0147. The incision was closed slowly. {n}" for n in range(11)]
    narrow, wide = tools.find_phi(texts, {}, {"phi_threshold": "recall"})
    assert (narrow, wide) == (tiny_pipe.find_phi(texts), tiny_pipe.find_phi(texts, phi_threshold="recall"))
    made = rewritten(texts, tools, {"mask_ratio": 0.6}).texts
    assert list(made) == [note["text"] for note in tiny_pipe(texts, seed=1, mask_ratio=0.6)]


def test_vectors_of_a_text_that_was_embedded_are_not_made_anew(learnt, tokenizer, monkeypatch):
    encoder, texts = Encoder(learnt.base_model, tokenizer), [prose(1, 90), prose(2, 9)]
    fresh = encoder.first_vectors(texts)
    encoder = Encoder(learnt.base_model, tokenizer)
    encoder.embed(texts)
    monkeypatch.setattr(Encoder, "token_vectors", lambda *_, **__: [])
    kept = encoder.first_vectors(texts)
    assert [len(vectors) for vectors in kept] == [90, 9]
    for ours, theirs in zip(kept, fresh, strict=True):
        assert np.allclose(ours, theirs, atol=1e-3)
    monkeypatch.undo()
    assert encoder.token_vectors([prose(3, 150)])[0].shape == (150, 32)
    assert encoder.token_vectors([prose(3, 150)], longest=10)[0].shape == (10, 32)
    first, empty = encoder.embed([prose(3, 150), ""])
    assert float(first @ first) == pytest.approx(1)
    assert not empty.any()


def test_losses_of_masked_and_causal_models(learnt: Any, tokenizer: PreTrainedTokenizerFast):
    texts = [prose(number, 20 + 10 * number) for number in range(6)]
    single = MaskedModel(learnt, tokenizer, batch_size=1).losses(texts)
    assert MaskedModel(learnt, tokenizer, batch_size=4).losses(texts) == pytest.approx(single, rel=1e-4)
    assert str(MaskedModel(learnt, tokenizer).losses([""])[0]) == "nan"
    torch.manual_seed(0)
    shape = {"n_embd": 16, "n_layer": 1, "n_head": 2, "n_positions": 64, "bos_token_id": 2, "eos_token_id": 3}
    config = AutoConfig.for_model("gpt2", vocab_size=len(tokenizer), **shape)
    model = CausalModel(AutoModelForCausalLM.from_config(config), tokenizer)
    short, longer = model.losses([prose(1, 20), prose(1, 40)], longest=24)
    # About log(vocabulary) for a model that knows nothing, and the same words read of both.
    assert 4 < short < 6
    assert longer == pytest.approx(short, abs=0.6)
