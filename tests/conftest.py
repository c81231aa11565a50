"""Fixtures for every test file: a tiny checkpoint whose fills exist, but mean nothing."""

from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import settings
from injection_notes import eval_injector, lexicon_dir, train_injector  # noqa: F401  (fixtures for all)
from synthetic_note.modeling.configuration_synthetic_note import POS_LABELS, VOCAB_TAGS
from synthetic_note.pipelines.annotation.spans import PHI_TYPES
from synthetic_note.training.phi_injection.tables import read_sections
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import AutoConfig, AutoModelForMaskedLM, PreTrainedTokenizerFast, pipeline

from synthetic_note import SyntheticNoteConfig, SyntheticNoteForMaskedLM

# How long an example takes depends on what else the machine does.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")

#: By kind of word.
WORDS = {
    kind: words.split() for kind, words in read_sections(Path(__file__).parent / "data" / "tiny_words.txt").items()
}


def _forms() -> dict[str, str]:
    """Words of the vocabulary with the Penn tag that each always carries."""
    tags = dict.fromkeys(WORDS["function words"], "OTHER") | dict.fromkeys(WORDS["names"], "NNP")
    for noun in WORDS["nouns"]:
        tags[noun] = "NN"
        tags[noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"] = "NNS"
    for verb in WORDS["verbs"]:
        stem = verb.removesuffix("e")
        tags |= {verb: "VB", verb + "s": "VBZ", stem + "ed": "VBD", stem + "ing": "VBG"}
    return tags | dict.fromkeys(WORDS["adjectives"], "JJ") | dict.fromkeys(WORDS["adverbs"], "RB")


def fast_tokenizer(backend: Tokenizer, special: dict[str, str]) -> PreTrainedTokenizerFast:
    """A tokenizer of transformers with its special tokens by name."""
    options = {"model_max_length": 512, "clean_up_tokenization_spaces": False}
    tokens = {f"{name}_token": token for name, token in special.items()}
    return PreTrainedTokenizerFast(tokenizer_object=backend, **tokens, **options)


def tiny_tokenizer() -> PreTrainedTokenizerFast:
    """An uncased WordPiece tokenizer of about 600 words, all characters and one placeholder per PHI type."""
    characters = [chr(code) for code in range(33, 127) if not chr(code).isupper()]
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *characters, *("##" + c for c in characters)]
    tokens += [word for word in _forms() if len(word) > 1]
    backend = Tokenizer(models.WordPiece({token: i for i, token in enumerate(tokens)}, unk_token="[UNK]"))
    backend.normalizer = normalizers.BertNormalizer(lowercase=True)
    backend.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    backend.decoder = decoders.WordPiece()
    backend.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B [SEP]",
        special_tokens=[("[CLS]", tokens.index("[CLS]")), ("[SEP]", tokens.index("[SEP]"))],
    )
    tokenizer = fast_tokenizer(backend, {name: f"[{name.upper()}]" for name in ("unk", "sep", "pad", "cls", "mask")})
    tokenizer.add_special_tokens({"additional_special_tokens": [f"[{kind}]" for kind in PHI_TYPES]})
    return tokenizer


def tiny_model(tokenizer: PreTrainedTokenizerFast) -> SyntheticNoteForMaskedLM:
    """A random model of two layers: it finds no PHI and no entity, so the rules alone find PHI; every word is a noun,
    verb, adjective or adverb at random."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        encoder = AutoConfig.for_model(
            "bert", vocab_size=len(tokenizer), hidden_size=32, num_hidden_layers=2, num_attention_heads=2,
            intermediate_size=64, max_position_embeddings=512, initializer_range=0.2,
        )  # fmt: skip
        config = SyntheticNoteConfig(
            encoder_config=encoder,
            window_length=96,
            placeholder_tokens={kind: f"[{kind}]" for kind in PHI_TYPES},
            checkpoint_version="tiny",
        )
        model = SyntheticNoteForMaskedLM(config).eval()
        vocab = tokenizer.get_vocab()
        with torch.no_grad():
            for head in (model.phi_head, model.entity_head):
                head.weight.zero_()
                head.bias.zero_()
                head.bias[0] = 20.0
            content = torch.tensor([label in ("NOUN", "VERB", "ADJ", "ADV") for label in POS_LABELS])
            model.pos_head.weight.normal_(0.0, 1.0)
            model.pos_head.bias.copy_(torch.where(content, 0.0, -1000.0))
            for word, tag in _forms().items():
                model.vocab_tags[vocab[word], VOCAB_TAGS.index(tag)] = 255
    return model


@pytest.fixture(scope="session")
def tiny_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a random, tiny model with its tokenizer; loads with `pipeline("synthetic-note", model=folder)`."""
    folder = tmp_path_factory.mktemp("checkpoint") / "tiny-synthetic-note"
    tokenizer = tiny_tokenizer()
    tiny_model(tokenizer).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def tiny_pipe(tiny_checkpoint: Path) -> Any:
    """The pipeline of the tiny checkpoint, shared by all tests that leave it as it is."""
    return pipeline("synthetic-note", model=str(tiny_checkpoint))


@pytest.fixture(scope="session")
def plain_masked_lm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a tiny BERT with a masked-LM head and nothing of ours."""
    folder, tokenizer = tmp_path_factory.mktemp("plain") / "bert", tiny_tokenizer()
    config = AutoConfig.for_model(
        "bert", vocab_size=len(tokenizer), hidden_size=32, num_hidden_layers=1, num_attention_heads=2,
        intermediate_size=32, max_position_embeddings=64,
    )  # fmt: skip
    with torch.random.fork_rng():
        torch.manual_seed(0)
        AutoModelForMaskedLM.from_config(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def byte_level_tokenizer() -> PreTrainedTokenizerFast:
    """A cased byte-level BPE tokenizer like RoBERTa's: all bytes and the words of the tiny vocabulary after a space."""
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocab = {token: number for number, token in enumerate(["<s>", "<pad>", "</s>", "<unk>", "<mask>", *letters])}
    merges: list[tuple[str, str]] = []
    for word in _forms():
        left = "Ġ"
        for char in word:
            if left + char not in vocab:
                vocab[left + char] = len(vocab)
                merges.append((left, char))
            left += char
    backend = Tokenizer(models.BPE(vocab, merges, unk_token="<unk>"))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    backend.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    special = {"bos": "<s>", "eos": "</s>", "cls": "<s>", "sep": "</s>"}
    special |= {name: f"<{name}>" for name in ("pad", "unk", "mask")}
    return fast_tokenizer(backend, special)
