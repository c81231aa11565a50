"""The examples of every rule: each finds what its own examples mark, and leaves the rest."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.note_words import NoteWords
from synthetic_note.pipelines.annotation.phi.rule import Rule
from synthetic_note.pipelines.annotation.phi.rules import RULES


def marked(example: str) -> tuple[str, list[str]]:
    """The text of an example and what it marks."""
    return re.sub(r"[\[\]]", "", example), re.findall(r"\[([^]]+)\]", example)


def found(rule: Rule, text: str) -> list[str]:
    return [text[span.start : span.end] for span in sorted(rule.find(NoteWords(text)))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_examples(rule: Rule) -> None:
    examples = [marked(example) for example in rule.examples.split("|")]
    assert [found(rule, text) for text, _ in examples] == [expected for _, expected in examples]
    # Some show what is found, and some what is left.
    assert {bool(expected) for _, expected in examples} == {True, False}


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.cues], ids=lambda rule: rule.name)
def test_gate_opens_at_every_cue(rule: Rule) -> None:
    # Every cue in place of that of the first example, written as that one is.
    example = rule.examples.split("|")[0]
    cues = sorted(rule.cues.split("|"), key=len, reverse=True)
    at = re.search(r"(?<![^\W\d_])(?:" + "|".join(map(re.escape, cues)) + r")(?!\w)", example, re.I)
    assert at is not None
    write = str.lower if at.group().islower() else str.upper if at.group().isupper() else str.title
    for cue in cues:
        text, expected = marked(example[: at.start()] + write(cue) + example[at.end() :])
        assert found(rule, text) == expected, cue


def test_a_group_is_named_for_its_type_and_cues_are_whole_words() -> None:
    rule = Rule("town and shop", "LOCATION", r"<cue>[ ](?P<FACILITY>[A-Z]\w+)(?:[ ]in[ ]([A-Z]\w+))?", "at|seen at")
    spans = [(span.start, span.type) for span in rule.find(NoteWords("At Roe in Bray, self-at Roe, hat Roe"))]
    assert spans == [(3, "FACILITY"), (10, "LOCATION")]
    part = Rule("device", "DEVICE", r"<part>[ ](\d+)", "pump")
    assert [span.start for span in part.find(NoteWords("insulin-pump 123, pump 45, pumps 67"))] == [13, 23]


@given(st.text(max_size=300))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    words = NoteWords(text)
    for rule in RULES:
        for span in rule.find(words):
            assert 0 <= span.start < span.end <= len(text)
