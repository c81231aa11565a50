"""What is kept is counted as kept, what is lost as lost, beside the level of notes without relation."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_note.evaluation.fidelity import entities, facts, shape, wording
from synthetic_note.evaluation.fidelity.bertscore import f_score
from synthetic_note.evaluation.material import Material, RealNote, Version
from synthetic_note.evaluation.tools import Settings, Tools

REAL = "HISTORY: No fever. Pain in the left knee for 3 days, 25 mg given."
LOST = "HISTORY: Some fever. Pain in the right knee for 5 days, 25 mg given."


@pytest.fixture
def material() -> Material:
    note = RealNote(REAL, entities=((REAL.index("fever"), REAL.index("fever") + 5, "PROBLEM"),))
    everyone = (0, 1, 2)
    versions = {name: Version((text,) * 3, everyone) for name, text in (("same", REAL), ("lost", LOST), ("none", "x"))}
    return Material([note] * 3, versions)


@pytest.fixture
def tools() -> Tools:
    pipe = SimpleNamespace(annotate=lambda texts: [SimpleNamespace(phi=[], entities=[]) for _ in texts])
    return Tools(Settings(), lambda: pipe)


def values(section: Any, key: str) -> dict[str, float]:
    measure = next(measure for measure in section.measures if measure.key == key)
    return {name: figure.value for name, figure in measure.figures.items()}


def test_facts_entities_and_wording(material: Material, tools: Tools):
    section = facts.run(material, tools)
    for key, lost in (("numbers_kept", 0.5), ("negations_kept", 0), ("sides_kept", 0)):
        assert values(section, key) == {"same": 1, "lost": lost, "none": 0}
    assert values(entities.run(material, tools), "kept") == {"same": 1, "lost": 1, "none": 0}
    assert entities.kept("knee knee", [(0, 4, "P"), (5, 9, "P")], "one knee") == {"P": (1, 2)}
    section = wording.run(material, tools)
    assert values(section, "rougel")["same"] == 1
    assert values(section, "rougel")["none"] == 0
    assert values(section, "words_changed") == {"same": 0, "lost": pytest.approx(3 / 14), "none": 1}


@given(*[st.lists(st.sampled_from("abcd"), max_size=40)] * 2)
def test_the_longest_common_subsequence_is_that_of_rouge_score(first: list[str], second: list[str]):
    from rouge_score.rouge_scorer import _lcs_table

    assert wording.common_length(first, second) == _lcs_table(first, second)[len(first)][len(second)]


def test_shape(material: Material, tools: Tools):
    section = shape.run(material, tools)
    assert values(section, "headings_kept") == {"same": 1, "lost": 1, "none": 0}
    assert values(section, "length")["same"] == values(section, "length")[shape.REAL] == 14
    assert shape.reading_grade("The cat sat. The dog ran.") < 2
    assert shape.reading_grade("Electrocardiographic abnormalities necessitated hospitalization.") > 15
    assert shape.reading_grade("123") == 0
    assert shape.distinct(["a a a b"], 1, 4) == 0.5
    # The F score of vectors.
    first, second = np.eye(4)[:2], np.eye(4)[2:]
    for other, score in ((first, 1), (second, 0), (first[:1], 2 / 3), (first[:0], 0)):
        assert f_score(first, other) == pytest.approx(score)
