"""No surrogate repeats its original, and the cost of a note is bounded."""

import sys
from pathlib import Path

import pytest
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates import replace
from synthetic_note.pipelines.surrogates.repeats import distinctive_words, repeats
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "benchmarks" / "surrogates"))
from surrogate_repeats import SHAPES, count_repeats, shaped_note


@pytest.mark.parametrize("changes", [{}, {"mode": "markov"}, {"base": "safe-harbor"}])
def test_no_surrogate_repeats_its_original(changes):
    for phi_type, count in count_repeats(60, SurrogatePolicy.from_dict(changes)).items():
        assert (count["equal"], count["repeats"]) == (0, 0), phi_type


@pytest.mark.parametrize(
    ("raw", "phi_type", "words"),
    [
        ("Dr. Zofia de la Cruz, MD", "NAME", {"zofia", "cruz"}),
        ("Sangamon County, Illinois", "LOCATION", {"sangamon"}),
        ("Tidewater General Hospital", "FACILITY", {"tidewater"}),
        ("the County General", "FACILITY", {"county", "general"}),
        ("the hospital", "FACILITY", set()),
        ("Intensive Care Unit", "FACILITY", set()),
    ],
)
def test_distinctive_words(raw, phi_type, words):
    assert distinctive_words(raw, phi_type) == words


@pytest.mark.parametrize(
    ("raw", "new", "phi_type", "wrong"),
    [
        ("Ann Lee", "Lee, Ann", "NAME", True),
        ("Ann Lee", "Lee, Eve", "NAME", False),
        ("3/4", "on 3/4", "DATE", True),
        ("3/4", "13/4", "DATE", False),
        ("12345", "A 12345", "MRN", True),
        ("12345", "123456", "MRN", False),
        ("Ohio", "Ohio", "LOCATION", False),
    ],
)
def test_repeats(raw, new, phi_type, wrong):
    assert repeats(raw, new, phi_type) == wrong


def test_a_surrogate_that_cannot_change_becomes_a_tag(monkeypatch):
    monkeypatch.setattr(replace.PlaceSurrogates, "facility", lambda self, span: "Acme Clinic")
    out = replace_phi("Acme Clinic", [PhiSpan(0, 11, "FACILITY")], policy=SurrogatePolicy(), stream=bytes(16))
    assert out == ["[FACILITY]"]


def test_a_form_is_no_date():
    text = "Date: Month DD, YYYY. DD"
    spans = [PhiSpan(12, 14, "LOCATION"), PhiSpan(22, 24, "NAME")]
    out = replace_phi(text, spans, policy=SurrogatePolicy(), stream=bytes(16))
    assert out[0] == "DD"
    assert out[1] != "DD"


@pytest.mark.parametrize("name", SHAPES)
def test_notes_of_odd_shapes(name):
    text, spans = shaped_note(name, 4000)
    out = replace_phi(text, spans, policy=SurrogatePolicy(), stream=bytes(16))
    assert len(out) == len(spans)
    if name.startswith("one long"):
        assert out == [f"[{spans[0].type}]"]
