"""Protected terms: lower case, plain words, and the ones that must never be missing."""

import pytest
from data.cases import cases
from synthetic_note.pipelines.lexicons.names import COMMON_FIRST_NAMES
from synthetic_note.pipelines.lexicons.protected import NEVER_FILLS, PROTECTED_TERMS, PROTECTED_WORDS


def test_every_list_holds_lower_case_words() -> None:
    for words in [*PROTECTED_TERMS.values(), NEVER_FILLS, COMMON_FIRST_NAMES]:
        assert words
        assert [word for word in words if not (word.isalpha() and word.isascii() and word.islower())] == []


def test_the_union_is_complete() -> None:
    listed = {word for words in PROTECTED_TERMS.values() for word in words}
    assert listed < PROTECTED_WORDS
    # Clinical facts, in every mode: stage, grade, mutation, intent of treatment, schedule, occupation, exposure.
    assert set("stage grade exon deletion concurrent adjuvant meals nurse asbestos".split()) <= PROTECTED_WORDS
    assert not {"visit", "advised", "described", "room", "carefully"} & PROTECTED_WORDS


@pytest.mark.parametrize(("reason", "words"), cases("planning", "protected what_would_turn_a_finding_around_is_listed"))
def test_what_would_turn_a_finding_around_is_listed(reason: str, words: str) -> None:
    assert set(words.split()) <= PROTECTED_TERMS[reason]
