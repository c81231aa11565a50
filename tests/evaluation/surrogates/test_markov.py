"""The leak-hiding experiment: what the readers can tell, on sequences whose answer is known."""

import itertools
import random
from collections import Counter
from collections.abc import Iterable

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from replacing import note_of
from synthetic_note.evaluation.surrogates import markov
from synthetic_note.evaluation.surrogates.markov import (
    Document,
    Mention,
    careful_reader,
    inconsistent_reader,
    interval,
    leak_posteriors,
    name_words,
    outside_lists,
    read_mentions,
    run_mode,
    sequence_likelihood,
    show,
    table,
)
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy


def document(*names: str) -> Document:
    text, spans = note_of(*(part for name in names for part in ((name, "NAME"), " was seen. ")))
    return Document(text, tuple(spans))


def mentions(values: str) -> list[Mention]:
    return [(("smith", value),) for value in values]


def pattern_of(values: Iterable[object]) -> str:
    """Which of the values are alike: "0" for the first and those like it."""
    values = list(values)
    order = {value: str(number) for number, value in enumerate(dict.fromkeys(values))}
    return "".join(order[value] for value in values)


@pytest.mark.parametrize("fresh", [0.2, 0.5, 0.9])
@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_likelihoods_of_all_patterns_add_up_to_one(fresh: float, length: int):
    patterns = {pattern_of(values) for values in itertools.product(range(length), repeat=length)}
    assert sum(sequence_likelihood(pattern, fresh) for pattern in patterns) == pytest.approx(1.0)


def test_likelihood_is_that_of_the_surrogates():
    """Patterns are as frequent in what the replace stage writes as the reader believes."""
    policy = SurrogatePolicy(mode="markov", markov_probability=0.5)
    names = document(*["Abernathy"] * 3)
    streams = (random.Random(number).getrandbits(256).to_bytes(32, "big") for number in range(1500))
    counts = Counter(pattern_of(show(names, set(), policy, stream)) for stream in streams)
    for pattern in ("000", "001", "010", "011", "012"):
        assert counts[pattern] / 1500 == pytest.approx(sequence_likelihood(pattern, 0.5), abs=0.05)


@settings(derandomize=True)
@given(st.text("abc", min_size=1, max_size=7), st.sampled_from([0.001, 0.05]), st.floats(0, 1))
def test_posteriors_are_probabilities(values: str, rate: float, fresh: float):
    for unit in ("mention", "person"):
        posteriors = leak_posteriors(values, rate, fresh, unit)
        assert all(0 <= value <= 1 for value in posteriors)
        by_value = dict(zip(values, posteriors, strict=True))
        assert [by_value[value] for value in values] == posteriors
        assert sum(by_value.values()) <= 1 + 1e-9


@pytest.mark.parametrize(("values", "rate", "fresh", "unit", "picked"), cases("evaluation", "markov careful_reader"))
def test_careful_reader(values: str, rate: float, fresh: float, unit: str, picked: set[int]):
    assert careful_reader(mentions(values), rate, fresh, unit) == picked


def test_careful_reader_weighs_the_words_of_a_mention_together():
    # One of two is an original, and nothing tells which.
    assert leak_posteriors("ab", 0.01, 0.0) == pytest.approx([0.5, 0.5], abs=0.01)
    both = [(("smith", surname), ("ann", first)) for surname, first in ("ax", "ax", "by", "ax")]
    assert careful_reader(both, 0.001, 0.0) == {2}
    assert leak_posteriors("aaba", 0.05, 0.04)[2] < 0.9
    assert careful_reader(both, 0.05, 0.04) == {2}


def test_inconsistent_reader():
    picked = {"aaba": {2}, "aaaa": set(), "a": {0}, "aabb": {0, 1, 2, 3}}
    assert {values: inconsistent_reader(mentions(values)) for values in picked} == picked
    assert inconsistent_reader([()]) == set()


def test_names_are_read_word_by_word_and_leaked_mentions_stay():
    assert name_words("Dr. Ann de la Cruz-Okafor, MD") == ["ann", "cruz", "okafor"]
    names = document("Ann Okafor", "Mr. de la Cruz", "J. Okafor's")
    assert read_mentions(names, ["Ann Okafor", "Mr. Bligh", "T. Sorrel's"]) == [
        (("okafor", "okafor"), ("ann", "ann")),
        (("cruz", "bligh"),),
        (("okafor", "sorrel"),),
    ]
    names = document("Ann Okafor", "Okafor", "Ann Okafor")
    shown = show(names, {1}, SurrogatePolicy(), bytes(32))
    assert shown[1] == "Okafor"
    assert shown[0] == shown[2] != "Ann Okafor"


@pytest.mark.parametrize("unit", ["mention", "person"])
def test_modes_differ_as_they_should(unit: str):
    names = [document(*["Okafor"] * 6, "Ann Brandt", "Brandt", "Ann") for _ in range(12)]
    told = {
        mode: sum(t["careful_told"] for t in run_mode(names, mode, fresh, 0.05, seed=1, unit=unit))
        for mode, fresh in (("tag", 0.0), ("consistent", 0.0), ("markov", 0.5))
    }
    leaks = sum(t["leaks"] for t in run_mode(names, "tag", 0.0, 0.05, seed=1, unit=unit))
    assert told["tag"] == leaks > 0
    if unit == "mention":
        assert told["markov"] < told["consistent"] <= leaks
    else:
        assert told["consistent"] == 0


@settings(max_examples=30, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=10))
def test_interval_holds_the_share(pairs):
    tallies = [Counter(documents=1, leaks=max(pair), careful_told=min(pair)) for pair in pairs]
    share, low, high = interval(tallies, "careful_told", resamples=50)
    if share is None:
        assert not sum(tally["leaks"] for tally in tallies)
    else:
        assert 0 <= low <= high <= 1
        assert min(t["careful_told"] / t["leaks"] for t in tallies if t["leaks"]) <= share <= 1


def test_table_and_share_of_names_outside_of_the_lists(monkeypatch):
    assert outside_lists([document("Zzyzxqu", "Mr. Zzyzxqu")]) == 1.0
    assert outside_lists([document("James", "Mr. Qqq")]) == 0.5
    monkeypatch.setattr(markov, "RATES", (0.05,))
    lines = table([document("Ann Okafor", "Okafor")] * 40, [0.5], seed=1, unit="mention")
    assert [line.split(" | ")[:2] for line in lines[2:]] == [["| 5%", m] for m in ("tag", "consistent", "markov 0.5")]
    assert lines[2].startswith("| 5% | tag | 100.0% (100.0 to 100.0) | 100.0%")
    assert "none picked" in markov._cell(None, 0.0, 0.0)
