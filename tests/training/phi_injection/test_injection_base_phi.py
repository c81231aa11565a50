"""Reading a base note: blanks and leftovers are found, medicine is left alone; noise keeps the identifiers."""

import itertools
import random
import re

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from injection_notes import check
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.training.phi_injection import InjectedNote, find_base_phi
from synthetic_note.training.phi_injection import noise as noises


def found(text: str) -> dict[str, str]:
    return {text[s.start : s.end]: s.type for s in find_base_phi(text)[0]}


@pytest.mark.parametrize(("text", "expected"), cases("training", "injection_base_phi finds_blanks_and_leftovers"))
def test_finds_blanks_and_leftovers(text: str, expected: dict[str, str]) -> None:
    result = found(text)
    assert {k: result.get(k) for k in expected} == expected


@pytest.mark.parametrize("text", cases("training", "injection_base_phi leaves_medicine_alone"))
def test_leaves_medicine_alone(text: str) -> None:
    assert find_base_phi(text)[0] == []


def test_unknown_blanks_are_ignored_not_labelled() -> None:
    text = "The _____ was closed and the XXX eye was patched."
    spans, ignore = find_base_phi(text)
    assert spans == []
    assert [text[a:b] for a, b in ignore] == ["_____", "XXX"]


@given(st.text(max_size=300))
@settings(max_examples=60)
def test_reads_any_text(text: str) -> None:
    spans, ignore = find_base_phi(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(b <= s.start or s.end <= a for a, b in ignore for s in spans)


def _note() -> InjectedNote:
    text = "Seen: Anna Roe, of 12 Elm Street, Dover. She is well. Next\nvisit on 3/4/2019."
    spans = []
    for found_text, kind in (("Anna Roe", "NAME"), ("12 Elm Street, Dover", "LOCATION"), ("3/4/2019", "DATE")):
        start = text.index(found_text)
        spans.append(PhiSpan(start, start + len(found_text), kind))
    return InjectedNote(text, tuple(spans), ((text.index("well"), text.index("well") + 4),))


@pytest.mark.parametrize(
    "noise", [n for table in (noises.NOTE_NOISE, noises.QUERY_NOISE, noises.TRAIN_NOISE) for _, n in table]
)
def test_noise_keeps_the_identifiers(noise: noises.Noise) -> None:
    for seed in range(40):
        note = noise(_note(), random.Random(seed))
        check(note)
        joined = " ".join(note.text[s.start : s.end] for s in note.spans if s.type == "NAME")
        assert re.sub(r"\s+", " ", joined).lower() == "anna roe"
        dates = [note.text[s.start : s.end] for s in note.spans if s.type == "DATE"]
        assert dates == ["3/4/2019"]
        assert len(note.ignore) == 1
    # Capitals keep the offsets of letters that grow.
    upper = noises.upper_case(InjectedNote("Frau Weiß ist da", (PhiSpan(5, 9, "NAME"),)), random.Random(0))
    assert (len(upper.text), upper.text[5:8]) == (16, "WEI")


@given(st.data())
@settings(max_examples=200)
def test_rewrite_moves_ranges(data: st.DataObject) -> None:
    words = data.draw(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=12))
    text = " ".join(words)
    starts = [sum(len(w) + 1 for w in words[:i]) for i in range(len(words))]
    chosen = data.draw(st.sets(st.sampled_from(range(len(words)))))
    spans = tuple(PhiSpan(starts[i], starts[i] + len(words[i]), "NAME") for i in sorted(chosen))
    gaps = data.draw(st.sets(st.sampled_from(range(len(words)))))
    edits = [(starts[i] - 1, starts[i], data.draw(st.sampled_from(["", "--", "\r\n"]))) for i in sorted(gaps) if i]
    moved = noises.rewrite(InjectedNote(text, spans), edits)
    assert [moved.text[s.start : s.end] for s in moved.spans] == [words[i] for i in sorted(chosen)]
