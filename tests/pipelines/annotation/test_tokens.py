"""Tokens: offsets, case classes, placeholders that leave nothing of an identifier."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan, resolve_overlaps
from synthetic_note.pipelines.annotation.tokens import (
    LOWER,
    MIXED,
    NO_CASE,
    TITLE,
    UPPER,
    NoteTokens,
    border_ids,
    case_class,
    joins_word,
    placeholder_ids,
    put_placeholders,
    tokenize_notes,
)
from transformers import AutoTokenizer

# Above every id of the tokenizers here.
FIRST = 10_000

ODD = "a é e\u0301 İ ß ﬁ 中文 🩺 \u200b \u00ad \x00 \x07 \r\n \t \ud800 \udfff _ ' ’ - 0 9 [MASK] ##ing"


@pytest.fixture(scope="module")
def tokenizer(tiny_checkpoint: Path) -> Any:
    return AutoTokenizer.from_pretrained(tiny_checkpoint)


@pytest.fixture(scope="module", params=["wordpiece", "byte-level"])
def any_tokenizer(request: pytest.FixtureRequest, tokenizer: Any, byte_level_tokenizer: Any) -> Any:
    return tokenizer if request.param == "wordpiece" else byte_level_tokenizer


PROSE = "The patient  has\na rash.\r\nDr. OBrien"

texts = st.lists(
    st.one_of(st.sampled_from(ODD.split(" ")), st.sampled_from(PROSE.split(" ")), st.text(max_size=6)), max_size=12
).map(" ".join)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[PhiSpan]]:
    text = draw(texts)
    edges = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edges, edges, st.sampled_from(PHI_TYPES)), max_size=5))
    spans = [PhiSpan(min(a, b), max(a, b), kind) for a, b, kind in pairs if a != b]
    return text, resolve_overlaps(spans)


@settings(max_examples=200)
@given(text=texts)
def test_offsets_lie_in_order_in_the_note(any_tokenizer: Any, text: str) -> None:
    tokens = tokenize_notes(any_tokenizer, [text])[0]
    assert len(tokens) == len(tokens.starts) == len(tokens.ends) == len(tokens.case_ids)
    assert all(0 <= start <= end <= len(text) for start, end in zip(tokens.starts, tokens.ends, strict=True))
    assert tokens.starts == sorted(tokens.starts)
    assert not any(text[start].isspace() for start, end in zip(tokens.starts, tokens.ends, strict=True) if start < end)


@settings(max_examples=200)
@given(case=texts_with_spans())
def test_no_token_is_left_that_touches_an_identifier(any_tokenizer: Any, case: tuple[str, list[PhiSpan]]) -> None:
    text, spans = case
    placeholders = {kind: [FIRST + number] for number, kind in enumerate(PHI_TYPES)}
    tokens = tokenize_notes(any_tokenizer, [text])[0]
    masked = put_placeholders(tokens, spans, placeholders)
    for token, start, end in zip(masked.ids, masked.starts, masked.ends, strict=True):
        touched = [span for span in spans if span.start < end and start < span.end]
        if token >= FIRST:
            assert [(span.start, span.end) for span in touched] == [(start, end)]
            assert placeholders[touched[0].type] == [token]
        else:
            assert not touched
    # The rest stays as it was, in order.
    rest = iter(zip(tokens.ids, tokens.starts, tokens.ends, tokens.case_ids, strict=True))
    kept = zip(masked.ids, masked.starts, masked.ends, masked.case_ids, strict=True)
    assert all(row in rest for row in kept if row[0] < FIRST)


def test_a_placeholder_for_every_identifier(any_tokenizer: Any) -> None:
    text = "Mary Smith, seen 3/4/2021\nin Boston: rash"
    spans = [PhiSpan(0, 10, "NAME"), PhiSpan(17, 25, "DATE"), PhiSpan(29, 35, "LOCATION")]
    placeholders = {kind: [FIRST + number, FIRST - 1] for number, kind in enumerate(PHI_TYPES)}
    masked = put_placeholders(tokenize_notes(any_tokenizer, [text])[0], spans, placeholders)
    wanted = [token for span in spans for token in placeholders[span.type]]
    assert [token for token in masked.ids if token >= FIRST - 1] == wanted
    text = "Mary Smith\r\n12 Main St"
    masked = put_placeholders(tokenize_notes(any_tokenizer, [text])[0], [PhiSpan(0, len(text), "NAME")], {"NAME": [91]})
    assert masked.ids == [91]
    # A token over two identifiers is gone, and both have placeholders.
    tokens = NoteTokens([1, 2, 3], [0, 5, 10], [5, 10, 14], [0, 0, 0])
    masked = put_placeholders(tokens, [PhiSpan(3, 6, "NAME"), PhiSpan(8, 12, "DATE")], {"NAME": [91], "DATE": [92]})
    assert (masked.ids, masked.starts) == ([91, 92], [3, 8])


def test_text_that_spells_a_special_token_stays_text_and_pieces_have_the_case_of_their_word(tokenizer: Any) -> None:
    tokens = tokenize_notes(tokenizer, ["the [MASK] and [NAME] [CLS] [SEP]"])[0]
    assert not set(tokens.ids) & set(tokenizer.all_special_ids)
    assert tokenizer("the [MASK]", add_special_tokens=False)["input_ids"][-1] == tokenizer.mask_token_id
    assert str(tokens.ids[0]) not in repr(tokens).replace(hex(id(tokens)), "")
    assert tokenize_notes(tokenizer, []) == []
    assert [len(tokens) for tokens in tokenize_notes(tokenizer, ["", " \r\n\t"])] == [0, 0]
    with pytest.raises(TypeError, match="fast"):
        tokenize_notes(object(), ["rash"])
    tokens = tokenize_notes(tokenizer, ["RASHES of McKay, 12"])[0]
    by_word = {(tokens.starts[i], tokens.ends[i]): case for i, case in enumerate(tokens.case_ids)}
    assert {case for (start, end), case in by_word.items() if end <= 6} == {UPPER}
    assert {case for (start, end), case in by_word.items() if start >= 10 and end <= 15} == {MIXED}
    assert {case for (start, _), case in by_word.items() if start >= 15} == {NO_CASE}
    words = {"rash": LOWER, "Rash": TITLE, "RASH": UPPER, "A": TITLE, "McKay": MIXED, "中文": NO_CASE}
    assert {word: case_class(word) for word in words} == words
    assert all(joins_word(char) for char in ["a", "9", "é", "\u0301", "\u093e", "\u00ad", "\u200d"])
    assert not any(joins_word(char) for char in " \n-'’_.。")


def test_truncation_and_padding_of_the_tokenizer_neither_count_nor_get_lost(tokenizer: Any) -> None:
    backend = tokenizer.backend_tokenizer
    backend.enable_truncation(4)
    backend.enable_padding(length=9)
    try:
        assert [len(tokens) for tokens in tokenize_notes(tokenizer, ["the arm " * 20, "rash"])] == [40, 1]
        assert backend.truncation["max_length"] == 4
        assert backend.padding["length"] == 9
    finally:
        backend.no_truncation()
        backend.no_padding()


def test_placeholders_fall_back_on_plain_tokens_and_windows_have_borders(tokenizer: Any) -> None:
    ids = placeholder_ids(tokenizer, {"NAME": "[NAME]", "DATE": "[no such token]"}, ["NAME", "DATE"])
    assert ids["NAME"] == [tokenizer.convert_tokens_to_ids("[NAME]")]
    assert len(ids["DATE"]) > 1
    assert border_ids(tokenizer) == (tokenizer.cls_token_id, tokenizer.sep_token_id)
    names = ("cls_token_id", "sep_token_id", "bos_token_id", "eos_token_id")
    with pytest.raises(ValueError, match="masked LM"):
        border_ids(SimpleNamespace(**dict.fromkeys(names)))
