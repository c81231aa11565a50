"""Annotation: windows over long notes, spans from token probabilities, entities around identifiers."""

import re
from typing import Any

import pytest
import torch
from conftest import tiny_tokenizer
from data.cases import cases
from data.phi_markup import parse_markup
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.annotate import LineEnds, annotate_notes, combine_phi
from synthetic_note.pipelines.annotation.heads.tagged_spans import (
    entity_label_of,
    entity_spans,
    model_phi_spans,
    phi_type_of,
    without_phi,
    words_with_pos,
)
from synthetic_note.pipelines.annotation.phi.month_dates import with_day_in_words
from synthetic_note.pipelines.annotation.spans import ENTITY_LABELS, EntitySpan, PhiSpan
from synthetic_note.pipelines.annotation.tokens import WORD, NoteTokens, tokenize_notes

PHI = ["O", "B-PATIENT", "I-PATIENT", "B-DATE", "I-DATE"]
ENTITIES = ["O", "B-PROBLEM", "I-PROBLEM", "B-TEST", "I-TEST"]


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return tiny_tokenizer()


def rows(tokens: NoteTokens, labels: list[str], marks: dict[tuple[int, int], tuple[str, float]]) -> torch.Tensor:
    """Probabilities that give each token inside `(start, end)` the label with the probability given, else `O`."""
    values = torch.zeros(len(tokens), len(labels))
    values[:, 0] = 1.0
    for (start, end), (label, probability) in marks.items():
        for index in range(len(tokens)):
            if start <= tokens.starts[index] and tokens.ends[index] <= end:
                begins = tokens.starts[index] == start
                values[index] = 0.0
                values[index, labels.index(f"{'B' if begins else 'I'}-{label}")] = probability
                values[index, 0] = 1 - probability
    return values


def phi_of(tokenizer: Any, text: str, marks: dict[str, tuple[str, float]], threshold: float = 0.5) -> list[PhiSpan]:
    tokens = tokenize_notes(tokenizer, [text])[0]
    places = {(text.index(part), text.index(part) + len(part)): mark for part, mark in marks.items()}
    return model_phi_spans(text, tokens, rows(tokens, PHI, places), PHI, threshold)


@pytest.mark.parametrize(("text", "marked", "found"), cases("annotation", "annotate whole_words"))
def test_phi_spans_are_whole_words_with_type_and_role(tokenizer: Any, text: str, marked: str, found: str) -> None:
    (span,) = phi_of(tokenizer, text, {marked: ("PATIENT", 0.9)})
    assert (text[span.start : span.end], span.type, span.role, span.source) == (found, "NAME", "patient", "model")
    assert span.score == pytest.approx(0.9)
    (span,) = phi_of(tokenizer, "on 3/4/2021", {"3/4/2021": ("DATE", 0.8)})
    assert (span.type, span.role) == ("DATE", None)


def test_the_threshold_counts_and_what_is_no_number_hides_the_note(tokenizer: Any) -> None:
    marks = {"Quillon": ("PATIENT", 0.6)}
    assert len(phi_of(tokenizer, "seen Quillon", marks, 0.5)) == 1
    assert phi_of(tokenizer, "seen Quillon", marks, 0.7) == []
    assert len(phi_of(tokenizer, "seen Quillon", {}, 0.0)) >= 1
    assert phi_of(tokenizer, "", {}, 0.0) == []
    tokens = tokenize_notes(tokenizer, ["seen Quillon"])[0]
    spans = model_phi_spans("seen Quillon", tokens, torch.full((len(tokens), 5), torch.nan), PHI, 0.5)
    assert {position for span in spans for position in range(span.start, span.end)} >= set(range(5, 12))


def test_entity_spans(tokenizer: Any) -> None:
    text = "has a cardiomyopathyx of the heart and an echogram"
    tokens = tokenize_notes(tokenizer, [text])[0]
    marks = {(6, 21): ("PROBLEM", 0.9), (text.index("echo"), text.index("echo") + 4): ("TEST", 0.7)}
    spans = entity_spans(tokens, rows(tokens, ENTITIES, marks), ENTITIES, text)
    assert [(text[s.start : s.end], s.label) for s in spans] == [("cardiomyopathyx", "PROBLEM"), ("echogram", "TEST")]
    assert entity_spans(NoteTokens([], [], [], []), torch.zeros(0, 5), ENTITIES, "") == []


def test_words_with_pos(tokenizer: Any) -> None:
    text = "The rash, T2\u0301x"
    tokens = tokenize_notes(tokenizer, [text])[0]
    scores = torch.zeros(len(tokens), 2)
    scores[1:, 1] = 1.0
    words = words_with_pos(text, tokens, scores, ["DET", "NOUN"])
    assert [text[w.start : w.end] for w in words] == WORD.findall(text)
    assert [w.pos for w in words[:2]] == ["DET", "NOUN"]
    assert {w.pos for w in words_with_pos(text, tokens, None, [])} == {"X"}
    # Notes without any score.
    annotations = annotate_notes(["", "a rash"], [{}, {}], phi_threshold=0.5)
    assert [(len(a.words), a.entities) for a in annotations] == [(0, []), (2, [])]


def test_an_entity_with_an_identifier_inside_keeps_its_other_words() -> None:
    text = "repair by Dr. Wexley, of the hernia"
    entities = [EntitySpan(0, len(text), "TREATMENT")]
    parts = without_phi(text, entities, [PhiSpan(14, 20, "NAME")])
    assert [text[part.start : part.end].rstrip(".") for part in parts] == ["repair by Dr", "of the hernia"]
    assert without_phi(text, entities, [PhiSpan(0, len(text), "NAME")]) == []
    assert without_phi(text, entities, []) == entities


@given(data=st.data())
def test_cut_entities_cover_no_identifier_and_lose_no_word(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="ab ,.", min_size=1, max_size=40))
    edges = st.lists(st.integers(0, len(text)), max_size=8, unique=True).map(sorted)
    first, second = data.draw(edges), data.draw(edges)
    entities = [EntitySpan(a, b, "TEST") for a, b in zip(first[::2], first[1::2], strict=False)]
    phi = [PhiSpan(a, b, "NAME") for a, b in zip(second[::2], second[1::2], strict=False)]
    parts = without_phi(text, entities, phi)
    assert parts == sorted(parts)

    def covered(spans: list[Any]) -> set[int]:
        return {i for span in spans for i in range(span.start, span.end)}

    assert not covered(parts) & covered(phi)
    letters = {i for i in covered(entities) - covered(phi) if text[i].isalnum()}
    assert letters <= covered(parts) <= covered(entities)


def test_labels_of_other_taggers() -> None:
    assert [phi_type_of(label) for label in ("B-PER", "I-GPE", "B-PATIENT", "B-MRN", "O", "B-MISC", "LABEL_1")] == [
        "NAME", "LOCATION", "NAME", "MRN", None, None, None,
    ]  # fmt: skip
    assert [entity_label_of(label) for label in ("B-Disease", "I-Chemical", "B-TEST", "O", "B-GENE")] == [
        "PROBLEM", "TREATMENT", "TEST", None, None,
    ]  # fmt: skip
    assert {entity_label_of(f"B-{label}") for label in ENTITY_LABELS} == set(ENTITY_LABELS)


def test_allow_and_deny_and_known_identifiers() -> None:
    text = "Quillon went to ward nine with Wexley"
    found = combine_phi(text, [PhiSpan(0, 7, "NAME", 0.9, "model")], deny=["ward nine"], known_phi={"NAME": ["Wexley"]})
    assert {"Quillon", "ward nine", "Wexley"} <= {text[s.start : s.end] for s in found}
    kept = combine_phi(text, [PhiSpan(0, 7, "NAME", 0.9, "model")], allow=["quillon"])
    assert "Quillon" not in {text[s.start : s.end] for s in kept}
    # Professions only when asked.
    spans = [PhiSpan(5, 12, "PROFESSION", 0.9, "model")]
    assert combine_phi("is a plumber", spans) == []
    assert [s.type for s in combine_phi("is a plumber", spans, professions=True)] == ["PROFESSION"]
    # Form labels and clinical words are no names.
    text = "Transferring MD: ask the transmitter vendor. PGY-8 and NYHA II were noted."
    places = [(text.index(word), len(word)) for word in ("Transferring", "transmitter", "PGY-8", "NYHA")]
    model = [PhiSpan(at, at + length, "NAME", 0.5, "model") for at, length in places]
    assert combine_phi(text, model, threshold=0.5) == []


@pytest.mark.parametrize(("marked", "expected"), cases("annotation", "annotate fields"))
def test_a_span_ends_where_its_field_ends(marked: str, expected: list[str]) -> None:
    """What a tagger marks, in the markup of the annotated sentences, and what is found."""
    row = parse_markup(marked)
    text, spans = row["text"], [PhiSpan(s["start"], s["end"], s["label"], 0.9, "model") for s in row["spans"]]
    assert [text[s.start : s.end] for s in combine_phi(text, spans, threshold=0.2)] == expected


TEXTS = st.text(st.sampled_from("ab \r\n"), max_size=40)
NOTE = "REFERRAL\nFrom: Hill General, Walford, MD\nReferred by: I.D. Penton\n-- Noble\nDOB 3/4/1960\n"


@given(text=TEXTS, data=st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    lines = LineEnds(text)
    assert lines.text == text.replace("\r\n", "\n")
    letters = [place for place, char in enumerate(text) if char in "ab"]
    if not letters:
        return
    start = data.draw(st.sampled_from(letters))
    end = data.draw(st.sampled_from([place for place in letters if place >= start])) + 1
    span = PhiSpan(start, end, "NAME", 0.9)
    short = lines.shorten(span)
    assert lines.text[short.start : short.end] == text[start:end].replace("\r\n", "\n")
    assert lines.restore(short) == span


def test_the_same_is_found_as_with_plain_line_ends() -> None:
    windows = NOTE.replace("\n", "\r\n")
    plain = [(NOTE[span.start : span.end], span.type) for span in combine_phi(NOTE, [])]
    assert ("Walford, MD", "LOCATION") in plain
    assert [(windows[span.start : span.end], span.type) for span in combine_phi(windows, [])] == plain
    # What the model found keeps its place.
    windows = "First line\r\nsecond\r\nseen by Quillon today"
    start = windows.index("Quillon")
    (span,) = combine_phi(windows, [PhiSpan(start, start + 7, "NAME", 0.9, "model")])
    assert (span.start, span.end) == (start, start + 7)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("date of service october twelfth twenty twenty two mister", "october twelfth twenty twenty two"),
        ("seen on march third nineteen eighty four for", "march third nineteen eighty four"),
        ("born the fourth of july nineteen oh six in", "fourth of july nineteen oh six"),
        ("by april twenty first twenty units were given", "april twenty first"),
        ("second of may two thousand and three, well", "second of may two thousand and three"),
    ],
)
def test_dates_in_words_are_whole(text: str, date: str) -> None:
    at = next(m.start() for m in re.finditer("october|march|july|april|may", text))
    start, end = with_day_in_words(text, at, at + 3)
    assert text[start:end] == date
