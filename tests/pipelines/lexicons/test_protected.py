"""Protected terms: lower case, plain words, and the ones that must never be missing."""

from data.cases import cases
from synthetic_note.pipelines.lexicons.names import COMMON_FIRST_NAMES
from synthetic_note.pipelines.lexicons.protected import NEVER_FILLS, PROTECTED_TERMS, PROTECTED_WORDS


def test_every_list_holds_lower_case_words_and_the_union_is_complete() -> None:
    for words in [*PROTECTED_TERMS.values(), NEVER_FILLS, COMMON_FIRST_NAMES]:
        assert words
        assert [word for word in words if not (word.isalpha() and word.isascii() and word.islower())] == []
    listed = {word for words in PROTECTED_TERMS.values() for word in words}
    assert listed < PROTECTED_WORDS
    # Clinical facts, in every mode: stage, grade, mutation, intent of treatment, schedule, occupation, exposure.
    assert set("stage grade exon deletion concurrent adjuvant meals nurse asbestos".split()) <= PROTECTED_WORDS
    assert not {"visit", "advised", "described", "room", "carefully"} & PROTECTED_WORDS
    # What would turn a finding around is listed.
    for reason, words in cases("planning", "protected"):
        assert set(words.split()) <= PROTECTED_TERMS[reason]
