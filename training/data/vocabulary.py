"""A vocabulary fitted to clinical text: frequent clinical words become whole tokens, unused tokens go.

With 30,522 word pieces the output layer and its softmax cost more than a small encoder; clinical words such as
"hemostasis" are split in four, so that one mask can never be filled with them. Both are mended at once: words
that are frequent in the corpus are added as whole tokens, their embeddings start as the mean of their pieces,
and pieces that neither the corpus nor the name lists need are dropped. All single characters and their
continuations stay, so any word can still be written.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable

import torch
from tokenizers import Tokenizer
from transformers import PreTrainedModel, PreTrainedTokenizerFast

WORD = re.compile(r"[^\W\d_]+")
ROLES = ("unk_token", "cls_token", "sep_token", "pad_token", "mask_token")


def build_vocabulary(
    base: PreTrainedTokenizerFast,
    texts: Iterable[str],
    *,
    kept_words: Iterable[str] = (),
    placeholders: Iterable[str] = (),
    min_word_count: int = 40,
    min_token_count: int = 3,
) -> PreTrainedTokenizerFast:
    """A WordPiece tokenizer for the corpus. `base`: uncased WordPiece tokenizer to start from. `texts`: the corpus.
    `kept_words`: words (names, places) whose whole-word tokens stay although the corpus may lack them: what the encoder
    already knows of them helps to find identifiers. `placeholders`: special tokens to add, such as `[NAME]`.
    `min_word_count`: occurrences that make a word a token of its own. `min_token_count`: occurrences under which a base
    token is dropped."""
    texts = list(texts)
    words: Counter[str] = Counter()
    for text in texts:
        words.update(match.group() for match in WORD.finditer(_plain(base, text)))
    base_vocab = base.get_vocab()
    added = sorted(
        word
        for word, count in words.items()
        if count >= min_word_count and len(word) >= 3 and word not in base_vocab and word.isascii()
    )
    ordered = [token for token, _ in sorted(base_vocab.items(), key=lambda item: item[1])]
    full = _with_vocab(base, [*ordered, *added], [])
    used: Counter[str] = Counter()
    for start in range(0, len(texts), 256):
        for encoding in full.backend_tokenizer.encode_batch(texts[start : start + 256]):
            used.update(encoding.tokens)
    special = set(base.all_special_tokens)
    kept = {word.lower() for word in kept_words} & base_vocab.keys()
    tokens = [
        token
        for token in ordered
        if token in special or token in kept or used[token] >= min_token_count or _is_character(token)
    ]
    return _with_vocab(base, [*tokens, *added], list(placeholders))


@torch.no_grad()
def move_embeddings(
    model: PreTrainedModel, old: PreTrainedTokenizerFast, new: PreTrainedTokenizerFast
) -> PreTrainedModel:
    """Fit the model's embeddings to the new tokenizer: kept tokens carry theirs over, a new token starts as the
    mean of the pieces that it was written with.

    Special tokens are matched by what they are for, as families write them differently (`[MASK]`, `<mask>`).
    """
    embeddings = model.get_input_embeddings()
    source = embeddings.weight.detach().clone()
    old_vocab = old.get_vocab()
    for role in ROLES:
        old_vocab[getattr(new, role)] = old_vocab[getattr(old, role)]
    target = source.new_empty((len(new), source.shape[1]))
    for token, index in new.get_vocab().items():
        if token in old_vocab:
            target[index] = source[old_vocab[token]]
        else:
            pieces = old(token.strip("[]").replace("_", " ").lower(), add_special_tokens=False)["input_ids"]
            target[index] = source[pieces].mean(0)
    model.resize_token_embeddings(len(new), mean_resizing=False)
    model.get_input_embeddings().weight.copy_(target)
    output = model.get_output_embeddings()
    if output is not None and output.bias is not None:
        output.bias.zero_()
    for config in (model.config, model.config.get_text_config()):
        config.pad_token_id = new.pad_token_id
    return model


def _plain(tokenizer: PreTrainedTokenizerFast, text: str) -> str:
    normalizer = tokenizer.backend_tokenizer.normalizer
    return normalizer.normalize_str(text) if normalizer is not None else text


def _is_character(token: str) -> bool:
    return len(token.removeprefix("##")) == 1


def _with_vocab(base: PreTrainedTokenizerFast, tokens: list[str], placeholders: list[str]) -> PreTrainedTokenizerFast:
    state = json.loads(base.backend_tokenizer.to_str())
    state["model"]["vocab"] = {token: index for index, token in enumerate(tokens)}
    state["truncation"] = state["padding"] = None
    for token in state["added_tokens"]:
        token["id"] = state["model"]["vocab"][token["content"]]
    post = state.get("post_processor") or {}
    for name, entry in (post.get("special_tokens") or {}).items():
        entry["ids"] = [state["model"]["vocab"][name]]
    for side in ("sep", "cls"):
        if isinstance(post.get(side), list):
            post[side][1] = state["model"]["vocab"][post[side][0]]
    special = {role: getattr(base, role) for role in ROLES}
    backend = Tokenizer.from_str(json.dumps(state))
    options = {"model_max_length": 512, "clean_up_tokenization_spaces": False}
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=backend, **special, **options)
    if placeholders:
        tokenizer.add_special_tokens({"additional_special_tokens": placeholders})
    return tokenizer
