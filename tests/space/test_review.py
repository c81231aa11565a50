"""What is listed for review, and what a decision does to the next run."""

from typing import Any

import pytest
import space_page  # noqa: F401  (finds the modules of the Space)
from highlighting import escape
from note_service import ServiceError, check_text
from review import LONGEST_LIST, decision_options, review_band, review_html, uncertain_spans
from settings import MOST_VARIANTS, read_settings
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.options import GenerateOptions

TEXT = "Roe met Pell. Pell met Marsh\nby the mill, and Doe."


def span(word: str, score: float, start: int = 0) -> PhiSpan:
    at = TEXT.index(word, start)
    return PhiSpan(at, at + len(word), "NAME", score, "model")


def result(*spans: PhiSpan) -> dict[str, Any]:
    places = [{"score": s.score, "original_start": s.start, "original_end": s.end} for s in spans]
    return {"phi": [{"type": "NAME", "surrogate": "X", **place} for place in places]}


def test_spans_near_the_threshold_are_listed_once_and_nearest_first():
    roe, doe = span("Roe", 0.99), span("Doe", 0.45)
    lower = [span("Pell", 0.25), span("Pell", 0.3, 10), span("Marsh", 0.1), doe]
    found = uncertain_spans(TEXT, result(roe, doe), lower, 0.4)
    listed = [(s.text, s.replaced, s.mentions, s.score) for s in found]
    assert listed == [("Doe", True, 1, 0.45), ("Pell", False, 2, 0.3)]
    assert found[1].before.endswith("Roe met ")
    assert "\n" not in found[1].after
    # A lower one that overlaps a replaced one is not listed twice.
    assert uncertain_spans(TEXT, result(span("Pell", 0.9, 10)), [span("Pell met", 0.3, 10)], 0.4) == []
    for threshold in (0.05, 0.4, 0.95):
        low, high = review_band(threshold)
        assert 0 < low < threshold < high < 1


def test_decisions_become_options_that_the_pipeline_takes():
    options = decision_options({"Pell": "NAME", "Marsh": ""}, allow=["mill"], deny=["Roe"])
    assert options == {"known_phi": {"NAME": ["Pell"]}, "allow": ["mill", "Marsh"], "deny": ["Roe"]}
    GenerateOptions(**options)
    assert decision_options({}) == {}
    assert decision_options({"Pell": "STRANGER"}) == {}


def test_the_list_quotes_safely_keeps_decisions_and_is_cut():
    found = uncertain_spans(TEXT, result(), [span("Pell", 0.3)], 0.4)
    page = review_html(found, {"Pell": ""}, 0.4)
    assert page.count("checked") == 1
    assert 'value="" checked' in page
    assert "stays as it is" in page
    assert 'data-text="Pell"' in page
    assert "data-decide" not in review_html([], {}, 0.4)
    assert escape("<b>") not in page
    # Marked texts are listed and can be undone.
    page = review_html([], {"Pell": "NAME", "Marsh": ""}, 0.4)
    assert page.count("data-forget") == 2
    assert '<li data-text="Marsh" data-type="">' in page
    assert 'data-type="NAME"' in page
    # A very long list is cut.
    text = " ".join(f"Name{number}" for number in range(LONGEST_LIST + 5))
    spans = [PhiSpan(text.index(w), text.index(w) + len(w), "NAME", 0.3, "model") for w in text.split()]
    page = review_html(uncertain_spans(text, result(), spans, 0.4), {}, 0.4)
    assert page.count("<li") == LONGEST_LIST + 1
    assert " more are not listed" in page


CONTROLS = [0.3, 0.0, False, 0.1, 0.2, 0.3, 0.4, "close", 0.8, 0.4, "consistent", "shift", 1, "", "", ""]


def test_controls_become_options():
    options, lists = read_settings(CONTROLS)
    assert options["mask_ratio"] == 0.3
    assert options["rewrite"] == GenerateOptions.rewrite
    assert "seed" not in options
    assert lists == {"allow": [], "deny": []}
    by_pos, lists = read_settings([0.3, 0.5, True, *CONTROLS[3:12], 2, " 12 ", "Roe\n\n Doe ", "mill"])
    assert by_pos["mask_ratio"] == {"NOUN": 0.1, "VERB": 0.2, "ADJ": 0.3, "ADV": 0.4}
    assert (by_pos["seed"], by_pos["num_return_sequences"]) == (12, 2)
    assert lists == {"allow": ["mill"], "deny": ["Roe", "Doe"]}


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (0, 1.5), (1, 2), (7, "all"), (8, -1), (9, 2), (10, "magic"), (12, MOST_VARIANTS + 1), (12, None),
        (13, "x1"), (13, "-3"), (13, "9" * 5000),
    ],
)  # fmt: skip
def test_controls_that_do_not_fit_are_refused(place: int, value: Any):
    with pytest.raises(ServiceError):
        read_settings([*CONTROLS[:place], value, *CONTROLS[place + 1 :]])


def test_a_note_is_needed():
    for text in ("", " \n", None, 5):
        with pytest.raises(ServiceError, match="no note yet"):
            check_text(text)
    with pytest.raises(ServiceError, match="Many notes"):
        check_text("a" * 30_001)
    # Half a surrogate pair is replaced.
    assert check_text("a\ud800b") == "a\ufffdb"
