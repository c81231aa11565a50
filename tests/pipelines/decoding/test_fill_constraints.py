"""Fill constraints: which words of a vocabulary may be written where."""

from typing import Any

import torch
from conftest import WORDS, tiny_model
from synthetic_note.pipelines.decoding.fill_constraints import LIKE_FLOOR, PENN_TAGS, FillTable, SlotContext, match_case
from synthetic_note.pipelines.lexicons.protected import NEVER_FILLS, PROTECTED_WORDS
from synthetic_note.pipelines.lexicons.vocabulary import starts_with_vowel
from synthetic_note.pipelines.planning.near_synonyms import all_near_synonyms


def allowed(table: FillTable, tokenizer: Any, **slot: Any) -> set[str]:
    context: dict[str, Any] = {"original": "reason", "pos": "NOUN", "before": "", "after": ""}
    context |= {"near": frozenset(), "likes": None}
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
        assert len(word) >= 3 or word in all_near_synonyms()
    like_only = {table.words[number] for number in table.like_only.tolist()}
    assert like_only <= all_near_synonyms()
    assert not set(table.words) - like_only & (PROTECTED_WORDS | NEVER_FILLS | set(WORDS["names"]))
    assert not set(table.words) & set(WORDS["names"])
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
    # A word is not written near itself.
    gone = allowed(table, tokenizer, near=frozenset(["room", "the", "fredersdorf"]))
    assert allowed(table, tokenizer) - gone == {"room"}
    assert "reason" in allowed(table, tokenizer, near=frozenset(["reason"]), allow_original=True)


def test_articles_agree(table: FillTable, tokenizer: Any) -> None:
    after_a = allowed(table, tokenizer, before="a")
    after_an = allowed(table, tokenizer, before="an")
    assert not after_a & after_an
    assert after_a | after_an == allowed(table, tokenizer)
    assert "option" in after_an
    assert "room" in after_a
    vowel = "artery edema incision hour umbilicus ulcer uninjured undressed honest".split()
    other = "wound uterus unit ureter unilateral euthyroid usual hospital utility yes".split()
    assert [word for word in vowel + other if starts_with_vowel(word)] == vowel


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
    table = FillTable(tokenizer, model.vocab_tags, model.vocab_entity)
    free = set(table.words) - {table.words[number] for number in table.like_only.tolist()}
    assert not {"visit", "room", "reason"} & free
    assert "option" in free


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


def test_case_and_opposites(tokenizer: Any) -> None:
    cased = {"answer": "room", "Answer": "Room", "ANSWER": "ROOM", "McKay": "Room", "iVac": "room"}
    assert {original: match_case("room", original) for original in cased} == cased
    model = tiny_model(tokenizer)
    known = {**tokenizer.get_vocab(), "unclean": 1, "painless": 2, "until": 3, "image": 4, "disorder": 5}
    table = FillTable(tokenizer, model.vocab_tags, model.vocab_entity, known)
    assert {"unclean", "painless", "disorder"} <= table.negated_words
    assert not {"until", "image", "clean"} & table.negated_words
    assert not table.negated_words & set(table.words)


def test_only_words_of_like_sense_where_they_are_asked_for(table: FillTable, tokenizer: Any) -> None:
    likes = frozenset(["examined", "nothing"])
    slot = {"original": "checked", "pos": "VERB", "likes": likes}
    # One that the vocabulary lacks is none.
    assert allowed(table, tokenizer, **slot) == {"examined"}
    # Part of speech and form are looked after where the words are chosen.
    assert allowed(table, tokenizer, **{**slot, "pos": "NOUN"}) == {"examined"}
    assert allowed(table, tokenizer, **slot, near=frozenset(["examined"])) == set()
    # "It was examined to examine it"
    assert allowed(table, tokenizer, **slot, near=frozenset(["examines"])) == set()
    assert allowed(table, tokenizer, **slot, before="a") == set()
    assert allowed(table, tokenizer, **slot, forbidden=frozenset(["examined"])) == set()
    assert allowed(table, tokenizer, **{**slot, "likes": frozenset()}) == set()
    assert allowed(table, tokenizer, **slot, allow_original=True) == {"checked", "examined"}


def test_protected_words_are_written_for_their_likes_alone(table: FillTable, tokenizer: Any) -> None:
    protected = {table.words[number] for number in table.like_only.tolist()}
    assert protected
    assert protected <= all_near_synonyms()
    assert not protected & allowed(table, tokenizer, pos="X", match_pos=False)
    word = sorted(protected)[0]
    assert allowed(table, tokenizer, likes=frozenset([word])) == {word}


def test_probability_among_words_of_like_sense(table: FillTable, tokenizer: Any) -> None:
    vocab = tokenizer.get_vocab()
    logits = torch.full((1, len(tokenizer)), 5.0)
    logits[0, vocab["reason"]], logits[0, vocab["room"]], logits[0, vocab["option"]] = 2.0, 1.0, -3.0
    slots = [SlotContext("reason", "NOUN", "", "", likes=frozenset(["room", "option"]))]
    options: dict[str, Any] = {"match_pos": True, "allow_original": False, "forbidden": frozenset()}
    # Against the whole vocabulary neither would be probable enough; against each other one is.
    for least, words in ((0.1 / LIKE_FLOOR, {"room"}), (0.0, {"room", "option"})):
        out = table.mask_logits(logits, slots, min_probability=least, **options)
        assert {table.words[number] for number in out[0].isfinite().nonzero().flatten()} == words
