"""Scores of the heads, and the temperature that was fitted is the one that made the labels."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.scoring.calibration import fit_temperature, negative_log_likelihood
from synthetic_note.training.scoring.tagging_scores import PhiCoverage, entity_scores, pos_agreement

SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9), st.sampled_from(["A", "B"])).map(
        lambda t: (t[0], t[0] + t[1], t[2])
    ),
    max_size=8,
)


def test_exact_and_relaxed_spans_and_agreement_of_words() -> None:
    gold = [[(0, 5, "A"), (10, 15, "B"), (20, 25, "A")]]
    found = [[(0, 5, "A"), (12, 18, "B"), (20, 25, "B")]]
    scores = entity_scores(gold, found, ["A", "B"])
    assert scores["exact"]["all"]["f1"] == pytest.approx(1 / 3)
    assert scores["relaxed"]["all"]["precision"] == pytest.approx(2 / 3)
    assert scores["relaxed"]["B"]["recall"] == 1.0
    assert scores["relaxed"]["B"]["precision"] == 0.5
    assert entity_scores(gold, [[]], ["A", "B"])["exact"]["all"]["f1"] == 0.0
    text = "PAIN was 3x mild"
    words = [(0, 4, "NOUN"), (5, 8, "AUX"), (10, 11, "X"), (12, 16, "NOUN")]
    reference = [(0, 4, "PROPN", "NNP"), (5, 8, "AUX", "VBD"), (9, 11, "NUM", "CD"), (12, 16, "ADJ", "JJ")]
    counts = pos_agreement(text, words, reference)
    assert (counts["words"], counts["agree"]) == (3, 1)
    assert (counts["cased_words"], counts["cased_agree"]) == (2, 1)


@given(st.lists(SPANS, min_size=1, max_size=4))
def test_a_perfect_tagger_scores_one_and_relaxed_is_never_less(notes: list[list[tuple[int, int, str]]]) -> None:
    perfect = entity_scores(notes, notes, ["A", "B"])
    if any(notes):
        assert perfect["exact"]["all"]["f1"] == perfect["relaxed"]["all"]["f1"] == 1.0
    shifted = [[(s + 1, e + 1, label) for s, e, label in spans] for spans in notes]
    scores = entity_scores(notes, shifted, ["A", "B"])
    assert scores["relaxed"]["all"]["f1"] >= scores["exact"]["all"]["f1"]


def test_an_element_is_covered_when_no_letter_or_digit_stays() -> None:
    text = "Call (555) 010-0199 or Quist Jr."
    counts = PhiCoverage()
    counts.add(text, [(5, 19, "PHONE"), (23, 32, "NAME")], [(6, 19), (23, 31)])
    scores = counts.scores()
    assert scores["element_coverage"] == 1.0
    assert scores["notes_without_leak"] == 1.0
    counts.add(text, [(5, 19, "PHONE"), (23, 32, "NAME")], [(6, 18), (23, 28)])
    scores = counts.scores()
    assert scores["element_coverage"] == 0.5
    assert scores["notes_without_leak"] == 0.5
    assert scores["coverage_by_type"]["PHONE"] == {"coverage": 0.5, "elements": 2}
    # Precision leaves unknown ranges out.
    counts = PhiCoverage()
    counts.add("Quist took aspirin from Ames", [(0, 5, "NAME")], [(0, 5), (11, 18), (24, 28)], [(24, 28)])
    assert (counts.scores()["found_tokens"], counts.scores()["token_precision"]) == (2, 0.5)


@settings(max_examples=6)
@given(st.sampled_from([0.5, 0.8, 1.0, 1.6, 3.0]), st.integers(0, 100))
def test_temperature_is_found(true: float, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    logits = 4 * torch.randn(4000, 4, generator=generator)
    targets = torch.multinomial((logits / true).softmax(-1), 1, generator=generator).flatten()
    found = fit_temperature(logits, targets)
    assert found == pytest.approx(true, rel=0.12)
    assert fit_temperature(logits.log_softmax(-1), targets) == pytest.approx(found, rel=1e-2)
    best = negative_log_likelihood(logits, targets, found)
    assert all(best <= negative_log_likelihood(logits, targets, t) + 1e-6 for t in (0.3, 0.7, 1.0, 2.0, 5.0))
    with pytest.raises(ValueError, match="no labelled token"):
        fit_temperature(torch.zeros(0, 3), torch.zeros(0, dtype=torch.long))
