"""Intervals hold the value, narrow with cases, and stay honest where an attack is perfect."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.intervals import auc, mean, pooled_share, share, tpr_at


@given(st.integers(1, 500), st.data())
def test_a_share_lies_in_its_interval(of: int, data: st.DataObject):
    figure: Any = share(data.draw(st.integers(0, of)), of)
    assert 0 <= figure.low <= figure.value <= figure.high <= 1
    assert figure.cases == of


def test_things_of_one_note_count_together_and_few_false_alarms_pass():
    # All or nothing in each note: 100 notes of 50 things are 100 cases, not 5,000.
    parts = [(50, 50) if number % 2 else (0, 50) for number in range(100)]
    clustered: Any = pooled_share(parts)
    flat: Any = share(2500, 5000)
    assert clustered.value == flat.value == 0.5
    assert clustered.low < flat.low - 0.05
    assert clustered.cases == 5000
    assert pooled_share([(5, 5)] * 10).low == pytest.approx(share(10, 10).low)
    others = [float(number) for number in range(200)]
    # Two of 200 may pass: the third highest, 197, is the threshold.
    assert tpr_at([198.5, 197.5, 197.0, 0.0], others).value == 0.5
    assert tpr_at([300.0] * 4, others).value == 1
    # With ten others none may pass.
    assert tpr_at([8.5, 9.5], [float(number) for number in range(10)]).value == 0.5


def test_perfect_and_blind_attacks_and_sections_in_json():
    perfect: Any = auc([2.0, 3.0] * 10, [0.0, 1.0] * 10)
    assert perfect.value == 1
    assert 0.8 < perfect.low < 1
    assert auc([0.0] * 100, [1.0] * 100).high == pytest.approx(0.019, abs=0.002)
    rng = random.Random(0)
    blind: Any = auc([rng.random() for _ in range(300)], [rng.random() for _ in range(300)])
    assert blind.low < 0.5 < blind.high
    assert blind.high - blind.low < 0.15
    assert auc([1.0] * 5, [1.0] * 5).value == 0.5
    # Nothing counted is no value.
    assert share(0, 0, 0.1) == Figure(None, chance=0.1)
    for nothing in (pooled_share([(0, 0)]), mean([]), auc([], [1.0]), tpr_at([1.0], [])):
        assert nothing.value is None
    measure = Measure("a", "A", "Of {cases} things {value} ({interval}), by chance {chance}.", better="low")
    measure.figures["x"] = Figure(0.25, 0.2, 0.3, 40, 0.1)
    section = Section("Title", "Intro", [measure], ["remark"])
    values = section.to_dict()
    figure = values["measures"]["a"]["versions"]["x"]
    assert figure["sentence"] == "Of 40 things 25.0% (20.0% to 30.0%), by chance 10.0%."
    assert Section.from_dict(values) == section
    assert "examples" not in values
    assert measure.sentence(Figure(None)) == "Nothing could be counted here."
