"""The words that a masked generator may write into prose."""

from __future__ import annotations

from typing import Any

from synthetic_note.pipelines.decoding.fill_constraints import ENTITY_SHARE, PENN_TAGS
from synthetic_note.pipelines.lexicons.loading import words
from synthetic_note.pipelines.lexicons.names import COMMON_FIRST_NAMES
from synthetic_note.pipelines.lexicons.vocabulary import FUNCTION_WORDS

#: A word that is a proper noun in more than this share of its occurrences (in 255ths) could be a name.
NAME_SHARE = 76

NAME_TAG = PENN_TAGS.index("NNP")


def fill_words(tokenizer: Any, model: Any) -> dict[str, tuple[int, bool]]:
    """Whole words of the vocabulary, each with its token id and whether it stands in prose rather than in entities.

    Left out: names, negations and units. Those belong to the skeleton: prose names nobody and denies nothing. `model`:
    ours, for its tables over the vocabulary; another model has none, and only the lists apply.
    """
    vocab = tokenizer.get_vocab()
    continues = any(token.startswith("##") for token in vocab)
    special = set(tokenizer.all_special_tokens)
    never = COMMON_FIRST_NAMES | words("negations") | words("units_of_numbers")
    tags, entity = getattr(model, "vocab_tags", None), getattr(model, "vocab_entity", None)
    if tags is not None and not bool(tags.any()):
        tags = entity = None
    found: dict[str, tuple[int, bool]] = {}
    for token, index in sorted(vocab.items(), key=lambda item: item[1]):
        if token in special or (not continues and not token.startswith(("Ġ", "▁"))):
            continue
        word = token if continues else token[1:]
        if not (word.isascii() and word.isalpha() and word.islower()) or word in never or word in found:
            continue
        # "re", "ve" and "am" stand whole in "we're", "I've" and "8 a.m.".
        if len(word) < 3 and word not in FUNCTION_WORDS:
            continue
        # A word that the corpus never held whole is a piece of one.
        if tags is not None and (not int(tags[index].sum()) or int(tags[index][NAME_TAG]) > NAME_SHARE):
            continue
        found[word] = index, entity is None or int(entity[index]) < ENTITY_SHARE
    return found
