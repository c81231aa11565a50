"""Any masked LM of the Hub as decoder: one tiny, random model of each family, saved and loaded by its folder."""

from pathlib import Path
from typing import Any

import pytest
import torch
from conftest import tiny_tokenizer
from tokenizers import normalizers
from transformers import AutoConfig, AutoModelForMaskedLM, PreTrainedTokenizerFast, pipeline

import synthetic_note

NOTE = (
    "The patient slowly described a dull pain in the knee. She was observed in the room and the plan was explained.\n"
    "Wound closed 12 days ago; No fever, left hip 4 mm. Call 555-0142."
)
SIZE = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32}
SIZE |= {"max_position_embeddings": 130, "initializer_range": 0.2}


def cased_tokenizer() -> PreTrainedTokenizerFast:
    """WordPiece that keeps capitals, as the cased BERTs do; words with a capital are pieces to it."""
    tokenizer = tiny_tokenizer()
    tokenizer.backend_tokenizer.normalizer = normalizers.BertNormalizer(lowercase=False)
    tokenizer.add_tokens(["The", "She", "Wound", "Call"])
    return tokenizer


@pytest.mark.parametrize("family", ["bert", "bert-cased", "roberta", "mpnet", "modernbert"])
def test_a_masked_lm_of_each_family_decodes(family: str, tiny_checkpoint: Path, byte_level_tokenizer: Any, tmp_path):
    synthetic_note.register()
    byte_level = family in ("roberta", "modernbert")
    tokenizer = byte_level_tokenizer if byte_level else cased_tokenizer() if "-" in family else tiny_tokenizer()
    special = {"pad_token_id": tokenizer.pad_token_id, "bos_token_id": tokenizer.cls_token_id}
    special |= {"eos_token_id": tokenizer.sep_token_id, "cls_token_id": tokenizer.cls_token_id}
    special |= {"sep_token_id": tokenizer.sep_token_id}
    config = AutoConfig.for_model(family.partition("-")[0], vocab_size=len(tokenizer), **SIZE, **special)
    with torch.random.fork_rng():
        torch.manual_seed(1)
        AutoModelForMaskedLM.from_config(config).save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    pipe = pipeline(
        "synthetic-note", model=str(tmp_path), phi_model=str(tiny_checkpoint), entity_model=str(tiny_checkpoint)
    )
    options: dict[str, Any] = {"rewrite": "free", "fidelity": 0.0, "min_probability": 0.0, "mask_ratio": 1.0, "seed": 3}
    result = pipe(NOTE, **options)
    assert result["text"] == pipe([NOTE, NOTE[:40]], **options)[0]["text"]
    words = {change["text"].lower() for change in result["changes"] if " " not in change["text"]} - {""}
    assert len(words & set(pipe.stages.infiller.table.words)) >= 3
    assert all(word.isascii() and "##" not in word and "Ġ" not in word for word in words)
    for kept in ("12", "No fever", "left", "4 mm", "\n"):
        assert kept in result["text"]
    assert "555-0142" not in result["text"]
