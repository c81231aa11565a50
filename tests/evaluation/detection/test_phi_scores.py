"""Scores of the search for identifiers: elements, tokens, notes, over-redaction; misses and false alarms."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.evaluation.detection.phi_scores import MATCHES, PhiTally, errors_of, f_score, score_table, share

TEXT = "Mr. Amsel Quist saw Dr. Ruiz on 3/4 for gout."
GOLD = [(4, 15, "NAME"), (24, 28, "NAME"), (32, 35, "DATE")]


def tally(*notes: tuple) -> dict:
    made = PhiTally()
    for note in notes:
        made.add(*note)
    return made.scores()


def recall(scores: dict) -> dict[str, int]:
    return {name: scores["element_recall"][name]["count"] for name in MATCHES}


def test_four_ways_of_finding_an_element() -> None:
    # One with the right type, one with the wrong type, one cut in two parts.
    found = [(4, 15, "NAME"), (24, 28, "LOCATION"), (32, 33, "DATE"), (34, 35, "DATE")]
    scores = tally((TEXT, GOLD, found))
    assert recall(scores) == {"typed": 1, "strict": 2, "covered": 3, "overlap": 3}
    assert scores["notes_without_leak"]["share"] == 1.0
    assert scores["by_type"]["NAME"]["typed"]["count"] == 1
    # One that is too long covers, but its borders are wrong; one of which a letter is left is only touched.
    scores = tally((TEXT, GOLD, [(0, 15, "NAME"), (24, 27, "NAME")]))
    assert recall(scores) == {"typed": 0, "strict": 0, "covered": 1, "overlap": 2}
    assert scores["notes_without_leak"]["share"] == 0.0


def test_tokens_and_other_words() -> None:
    # Words: Mr Amsel Quist saw Dr Ruiz on 3 4 for gout; identifiers: Amsel Quist Ruiz 3 4.
    scores = tally((TEXT, GOLD, [(4, 15, "NAME"), (40, 44, "NAME"), (32, 33, "DATE")]))
    assert scores["tokens"]["precision"] == share(3, 4)
    assert scores["tokens"]["recall"] == share(3, 5)
    assert scores["other_words_flagged"] == share(1, 6)
    assert scores["by_type"]["NAME"]["found_spans_right"] == share(1, 2)


def test_what_is_not_scored_is_neither_right_nor_wrong() -> None:
    scores = tally((TEXT, GOLD[:2], [(32, 35, "DATE")], [(32, 35)]))
    assert scores["tokens"]["precision"]["of"] == 0
    assert scores["other_words_flagged"] == share(0, 6)
    assert scores["by_type"]["NAME"]["elements"] == 2
    assert "DATE" not in scores["by_type"]
    scores = tally((TEXT, GOLD, []), ("Gout again.", [], []), ("Gout in May.", [], [(8, 11, "DATE")]))
    assert scores["clean_texts_touched"] == share(1, 2)
    # Nothing to count is no score.
    scores = tally(("Gout.", [], []))
    assert scores["element_recall"]["covered"]["share"] is None
    assert scores["tokens"]["f1"] is None
    assert "nothing to count" in score_table(scores)
    table = score_table(tally((TEXT, GOLD, GOLD[:2])))
    assert "66.67%" in table
    assert pytest.approx(max(map(len, table.splitlines())), abs=30) == 100


def test_misses_false_alarms_and_f2() -> None:
    found = [(4, 9, "NAME"), (24, 28, "NAME"), (40, 44, "NAME"), (44, 45, "NAME")]
    errors = [(e.start, e.end, e.type, e.kind) for e in errors_of(TEXT, GOLD, found)]
    assert errors == [(4, 15, "NAME", "partly"), (32, 35, "DATE", "missed"), (40, 44, "NAME", "false alarm")]
    assert errors_of(TEXT, GOLD, GOLD) == []
    assert f_score(0.5, 0.5) == 0.5
    assert f_score(0.8, 1.0, beta=2.0) > f_score(1.0, 0.8, beta=2.0)  # type: ignore[operator]
    assert f_score(0.0, 0.0) == 0.0


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 8), st.sampled_from(["NAME", "DATE"])).map(
        lambda t: (t[0], min(len(TEXT), t[0] + t[1]), t[2])
    ),
    max_size=6,
    unique=True,
)


@settings(max_examples=60)
@given(st.lists(st.tuples(SPANS, SPANS), min_size=1, max_size=4))
def test_measures_are_ordered_and_serialisable(notes: list[tuple]) -> None:
    scores = tally(*((TEXT, gold, found) for gold, found in notes))
    counts = recall(scores)
    assert counts["typed"] <= counts["strict"] <= counts["covered"]
    for cell in (*scores["element_recall"].values(), scores["tokens"]["precision"], scores["notes_without_leak"]):
        assert 0 <= cell["count"] <= cell["of"]
        if cell["of"]:
            assert cell["low"] - 1e-5 <= cell["share"] <= cell["high"] + 1e-5
    for name in MATCHES:
        assert counts[name] == sum(cell[name]["count"] for cell in scores["by_type"].values())
    assert json.loads(json.dumps(scores)) == scores
    assert str(scores["elements"]) in score_table(scores)


@settings(max_examples=60)
@given(SPANS)
def test_who_finds_all_and_no_more_scores_full(gold: list[tuple[int, int, str]]) -> None:
    scores = tally((TEXT, gold, gold))
    counts = recall(scores)
    assert counts["typed"] == counts["covered"] == len(gold)
    assert scores["other_words_flagged"]["count"] == 0
    assert scores["notes_without_leak"]["share"] == 1.0
    assert scores["tokens"]["precision"]["count"] == scores["tokens"]["precision"]["of"]
