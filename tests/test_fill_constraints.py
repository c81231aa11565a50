"""Fill constraints: which words of a vocabulary may be written where."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from conftest import FIRST_NAMES, tiny_model, tiny_tokenizer
from synthetic_note.pipelines.everyday_words import EVERYDAY_ADJECTIVES, EVERYDAY_ADVERBS, is_everyday
from synthetic_note.pipelines.fill_constraints import PENN_TAGS, VOWEL, FillTable, SlotContext, match_case
from synthetic_note.pipelines.protected_terms import NEVER_FILLS, PROTECTED_WORDS
from synthetic_note.pipelines.verb_groups import verb_forms


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return tiny_tokenizer()


@pytest.fixture(scope="module")
def table(tokenizer: Any) -> FillTable:
    model = tiny_model(tokenizer)
    return FillTable(tokenizer, model.vocab_tags, model.vocab_entity)


def allowed(table: FillTable, tokenizer: Any, **slot: Any) -> set[str]:
    context: dict[str, Any] = {"original": "reason", "pos": "NOUN", "before": "", "after": "", "near": frozenset()}
    options: dict[str, Any] = {"match_pos": True, "allow_original": False, "forbidden": frozenset()}
    for name in slot:
        (context if name in context else options)[name] = slot[name]
    logits = table.mask_logits(torch.zeros(1, len(tokenizer)), [SlotContext(**context)], **options)
    assert logits.shape == (1, len(table))
    return {word for word, value in zip(table.words, logits[0].tolist(), strict=True) if value == 0.0}


def test_fills_are_whole_free_words(table: FillTable, tokenizer: Any) -> None:
    assert len(table) > 200
    for word, token in zip(table.words, table.token_ids.tolist(), strict=True):
        assert tokenizer.convert_ids_to_tokens(token) == word
        assert word.isalpha()
        assert word.islower()
        assert len(word) >= 3
    assert not set(table.words) & (PROTECTED_WORDS | NEVER_FILLS | set(FIRST_NAMES))
    assert {"room", "visit", "advised", "carefully"} <= set(table.words)


def test_fills_have_the_part_of_speech_and_form_of_the_word(table: FillTable, tokenizer: Any) -> None:
    assert {"room", "visit"} <= allowed(table, tokenizer)
    assert not {"rooms", "advised", "also"} & allowed(table, tokenizer)
    assert "rooms" in allowed(table, tokenizer, original="answers")
    # Words that the table does not know go by their ending.
    assert "rooms" in allowed(table, tokenizer, original="trocars")
    assert "room" in allowed(table, tokenizer, original="trocar")
    assert "advised" in allowed(table, tokenizer, original="palpated", pos="VERB")
    assert "advising" in allowed(table, tokenizer, original="palpating", pos="VERB")
    assert "advised" not in allowed(table, tokenizer, original="palpating", pos="VERB")
    assert "advised" in allowed(table, tokenizer, match_pos=False)
    assert "advised" in allowed(table, tokenizer, pos="ADP")


def test_neither_the_original_nor_its_neighbours_nor_the_note_s_identifiers(table: FillTable, tokenizer: Any) -> None:
    assert "reason" not in allowed(table, tokenizer)
    assert "reason" in allowed(table, tokenizer, allow_original=True)
    gone = allowed(table, tokenizer, before="room", after="visit", forbidden=frozenset(["option", "fredersdorf"]))
    assert allowed(table, tokenizer) - gone == {"room", "visit", "option"}


def test_articles_agree(table: FillTable, tokenizer: Any) -> None:
    after_a = allowed(table, tokenizer, before="a")
    after_an = allowed(table, tokenizer, before="an")
    assert not after_a & after_an
    assert after_a | after_an == allowed(table, tokenizer)
    assert "option" in after_an
    assert "room" in after_a


@pytest.mark.parametrize("word", "artery edema incision hour umbilicus ulcer uninjured undressed honest".split())
def test_words_after_an(word: str) -> None:
    assert VOWEL.match(word)


@pytest.mark.parametrize("word", "wound uterus unit ureter unilateral euthyroid usual hospital utility yes".split())
def test_words_after_a(word: str) -> None:
    assert not VOWEL.match(word)


def test_rows_do_not_touch_each_other_and_the_input_stays(table: FillTable, tokenizer: Any) -> None:
    logits = torch.zeros(2, len(tokenizer))
    slots = [SlotContext("answer", "NOUN", "", ""), SlotContext("seen", "VERB", "", "")]
    out = table.mask_logits(logits, slots, match_pos=True, allow_original=False, forbidden=frozenset())
    assert not torch.equal(out[0], out[1])
    assert not logits.any()


def test_entities_and_names_of_the_training_text_are_no_fills(tokenizer: Any) -> None:
    model = tiny_model(tokenizer)
    vocab = tokenizer.get_vocab()
    model.vocab_entity[vocab["visit"]] = 200
    model.vocab_tags[vocab["room"], PENN_TAGS.index("NNP")] = 200
    model.vocab_tags[vocab["reason"]] = 0
    words = set(FillTable(tokenizer, model.vocab_tags, model.vocab_entity).words)
    assert not {"visit", "room", "reason"} & words
    assert "option" in words


def test_without_tables_every_word_of_the_vocabulary_counts(tokenizer: Any) -> None:
    table = FillTable(tokenizer, torch.zeros(len(tokenizer), len(PENN_TAGS), dtype=torch.uint8))
    assert table.tags is None
    assert {"room", "rooms"} <= allowed(table, tokenizer)
    assert {"room", "advised"} <= allowed(table, tokenizer, pos="VERB")


def test_byte_level_vocabulary_with_tables_of_another(tokenizer: Any, byte_level_tokenizer: Any) -> None:
    model = tiny_model(tokenizer)
    table = FillTable(byte_level_tokenizer, model.vocab_tags, model.vocab_entity, tokenizer.get_vocab())
    assert {"room", "visit"} <= set(table.words)
    assert "roo" not in table.words
    assert byte_level_tokenizer.decode([int(table.token_ids[table.numbers["room"]])]) == " room"
    assert "rooms" not in allowed(table, byte_level_tokenizer)


CASES = {"answer": "room", "Answer": "Room", "ANSWER": "ROOM", "McKay": "Room", "iVac": "room"}


@pytest.mark.parametrize(("original", "wanted"), CASES.items())
def test_match_case(original: str, wanted: str) -> None:
    assert match_case("room", original) == wanted


def test_opposites_are_neither_fills_nor_rewritten(tokenizer: Any) -> None:
    model = tiny_model(tokenizer)
    known = {**tokenizer.get_vocab(), "unclean": 1, "painless": 2, "until": 3, "image": 4, "disorder": 5}
    table = FillTable(tokenizer, model.vocab_tags, model.vocab_entity, known)
    assert {"unclean", "painless", "disorder"} <= table.negated_words
    assert not {"until", "image", "clean"} & table.negated_words
    assert not table.negated_words & set(table.words)


def test_only_everyday_words_are_nouns_adjectives_and_adverbs(table: FillTable, tokenizer: Any) -> None:
    assert not {"nodule", "drape", "suture", "border"} & allowed(table, tokenizer)
    assert allowed(table, tokenizer, original="usual", pos="ADJ") <= EVERYDAY_ADJECTIVES
    assert allowed(table, tokenizer, original="usually", pos="ADV") <= EVERYDAY_ADVERBS
    assert is_everyday("visits", "NOUN")
    assert is_everyday("studies", "NOUN")
    assert is_everyday("approaches", "PROPN")
    assert not is_everyday("glasss", "NOUN")
    assert not is_everyday("usuals", "ADJ")
    assert is_everyday("explained", "VERB")
    assert not is_everyday("palpated", "VERB")
    assert is_everyday("palpated", "X")


def test_any_word_of_its_kind_is_allowed_where_rewriting_is_free(table: FillTable, tokenizer: Any) -> None:
    everyday = allowed(table, tokenizer)
    assert everyday < allowed(table, tokenizer, everyday=False)
    verbs = allowed(table, tokenizer, original="explained", pos="VERB", everyday=False)
    assert {"discussed", "advised"} <= verbs
    assert not {"not", "left", "no"} & verbs


def test_a_verb_gives_way_to_one_of_its_group(table: FillTable, tokenizer: Any) -> None:
    assert allowed(table, tokenizer, original="explained", pos="VERB") == {
        "described", "reviewed", "discussed",
    }  # fmt: skip
    assert allowed(table, tokenizer, original="explaining", pos="VERB") == {
        "describing", "reviewing", "discussing",
    }  # fmt: skip
    # A verb without a group is one that the plan keeps; asked for all the same, any verb of its form will do.
    assert {"described", "advised"} <= allowed(table, tokenizer, original="palpated", pos="VERB")
    assert verb_forms("try") == ("try", "tries", "tried", "tried", "trying")
    assert verb_forms("permit") == ("permit", "permits", "permitted", "permitted", "permitting")
    assert verb_forms("undertake")[2:] == ("undertook", "undertaken", "undertaking")
    assert verb_forms("enjoy")[1:3] == ("enjoys", "enjoyed")


def test_a_word_is_not_written_near_itself(table: FillTable, tokenizer: Any) -> None:
    gone = allowed(table, tokenizer, near=frozenset(["room", "the", "fredersdorf"]))
    assert allowed(table, tokenizer) - gone == {"room"}
    assert "reason" in allowed(table, tokenizer, near=frozenset(["reason"]), allow_original=True)
