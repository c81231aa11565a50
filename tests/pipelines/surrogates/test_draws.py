"""Draws: remembered, free of originals, independent of them without a key."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replacing import STREAM, thousand_cases
from synthetic_note.pipelines.lexicons.faker_names import normalise
from synthetic_note.pipelines.surrogates.draws import (
    SurrogateDraws,
    compact,
    derive_patient_key,
    invent_word,
    like_case,
)

POOL = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir")


def test_words_are_remembered_and_distinct():
    draws = SurrogateDraws(STREAM, None, [])
    out = [draws.word("x", key, POOL) for key in "abcdef"]
    assert sorted(out) == sorted(POOL)
    assert [draws.word("x", key, POOL) for key in "abcdef"] == out
    assert draws.recall("x", "a") == out[0]
    assert draws.recall("x", "z") is None
    assert draws.word("x", "g", POOL) not in POOL  # used up: a word is made up
    assert all(draws.letter("x", old, "abcd") != old for old in "abcd")


@thousand_cases
@given(
    st.lists(st.sampled_from([*POOL, "Ald", "Elmhurst", "Bi", "Ced"]), max_size=4), st.binary(min_size=16, max_size=16)
)
def test_words_share_nothing_with_originals(originals, stream):
    draws = SurrogateDraws(stream, None, originals)
    for key in "abc":
        word = draws.word("x", key, POOL).lower()
        for original in map(str.lower, originals):
            assert word != original
            if len(original) >= 3:
                assert original not in word
                assert word not in original


def test_codes_are_no_originals_and_with_a_key_the_order_does_not_matter():
    draws = SurrogateDraws(STREAM, None, ["1", "2", "3"])
    made = [draws.code("x", str(n), lambda rng: str(rng.randint(1, 9))) for n in range(1, 7)]
    assert sorted(made) == list("456789")
    assert len(draws.code("x", "7", lambda rng: "4")) > 1  # full: digits are added
    a, b = (SurrogateDraws(stream, b"k" * 32, []) for stream in (STREAM, bytes(32)))
    many = [a + b + c for a in "bcdfgh" for b in "aeiou" for c in "lmnrst"]
    first = {key: a.word("x", key, many) for key in ("m", "n", "o")}
    second = {key: b.word("x", key, many) for key in ("o", "n", "m")}
    assert first == second


def test_patient_keys():
    key = derive_patient_key(b"s" * 16, "p1")
    assert len(key) == 32
    assert key != derive_patient_key(b"s" * 16, "p2")
    assert key != derive_patient_key(b"t" * 16, "p1")
    assert key == derive_patient_key(b"s" * 16, "p1")
    for secret, patient, message in ((b"", "p", "16 b"), ("text" * 8, "p", "16 b"), (bytes(16), "", "patient_id")):
        with pytest.raises(ValueError, match=message):
            derive_patient_key(secret, patient)


def test_forms_of_comparison():
    assert normalise("O’Brien\n Smith") == "o'brien smith"
    assert compact("(617) 555-0100") == "6175550100"
    for model, cased in (("SMITH", "JONES"), ("smith", "jones"), ("Smith", "Jones"), ("12", "Jones"), ("S", "Jones")):
        assert like_case(model, "Jones") == cased
    # Invented words.
    words = {invent_word(Random(n)) for n in range(200)}
    assert len(words) > 180
    assert all(word.istitle() and 5 <= len(word) <= 16 for word in words)


@thousand_cases
@given(st.text("0123456789", min_size=8, max_size=40), st.text("0123456789", min_size=3, max_size=4), st.booleans())
def test_codes_are_no_part_of_an_original(long, short, keyed):
    draws = SurrogateDraws(bytes(32), bytes(32) if keyed else None, [long, short])
    new = draws.digits("id", short)
    assert new not in long
    assert new != short
