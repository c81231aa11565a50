"""Plan: what may be rewritten, what never, and how much of it."""

import random
import re
from itertools import pairwise
from typing import Any

import pytest
from data.cases import cases
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.pipelines.annotation.spans import (
    ENTITY_LABELS,
    Annotation,
    EntitySpan,
    PhiSpan,
    Word,
    resolve_overlaps,
)
from synthetic_note.pipelines.annotation.tokens import WORD
from synthetic_note.pipelines.lexicons.protected import PROTECTED_WORDS
from synthetic_note.pipelines.planning.mask_ratio import CONTENT_POS, check_mask_ratio, check_protect
from synthetic_note.pipelines.planning.plan import plan_masks

PIECES = (
    "procedure patient discussed carefully no left may two mg HISTORY Findings: x-ray T2 didn't follow-up b.i.d. MRI "
    "nausea/vomiting doctor's café cafe\u0301 pro\u00adcedure \ud800 中文 5mg a, Smith (prepared) draped. \n \r\n \t"
).split(" ")


def annotate(text: str, pos: str = "NOUN", **spans: Any) -> Annotation:
    return Annotation(words=[Word(match.start(), match.end(), pos) for match in WORD.finditer(text)], **spans)


# The lists of the package have tests of their own.
PROTECTED = frozenset(["no", "left", "may", "two", "tid"])


def chosen(text: str, **options: Any) -> list[str]:
    plan = plan_masks(text, annotate(text), **{"mask_ratio": 1.0, "protected_words": PROTECTED, **options})
    return [text[word.start : word.end] for word in plan.words if word.pos != "WORDING"]


@st.composite
def annotated(draw: st.DrawFn) -> tuple[str, Annotation]:
    text = " ".join(draw(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=15)))
    edges = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edges, edges), max_size=3))
    phi = resolve_overlaps(PhiSpan(min(p), max(p), "NAME") for p in pairs if p[0] != p[1])
    cuts = sorted(set(draw(st.lists(edges, max_size=4))))
    entities = [
        EntitySpan(start, end, label) for start, end, label in zip(cuts[::2], cuts[1::2], ENTITY_LABELS, strict=False)
    ]
    poses = draw(st.lists(st.sampled_from([*CONTENT_POS, "DET", "X"]), min_size=1, max_size=4))
    words = [Word(m.start(), m.end(), poses[i % len(poses)]) for i, m in enumerate(WORD.finditer(text))]
    return text, Annotation(phi, entities, words)


@settings(max_examples=300)
@given(case=annotated(), ratio=st.floats(0, 1), seed=st.integers(0, 99))
def test_never_identifiers_entities_or_protected_words(case: tuple[str, Annotation], ratio: float, seed: int) -> None:
    text, annotation = case
    plan = plan_masks(text, annotation, mask_ratio=ratio, rng=random.Random(seed))
    assert plan == plan_masks(text, annotation, mask_ratio=ratio, rng=random.Random(seed))
    assert list(plan.words) == sorted(set(plan.words))
    for word in plan.words:
        if word.pos == "WORDING":
            continue
        assert word in annotation.words
        assert word.pos in CONTENT_POS
        surface = text[word.start : word.end]
        assert surface.lower() not in PROTECTED_WORDS
        assert surface.isascii()
        for span in [*annotation.phi, *annotation.entities]:
            assert span.end <= word.start or word.end <= span.start
        around = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
        assert not re.search(
            r"[\d_@/\\]", around.replace("/", " ", 1) if text[word.end : word.end + 1] == "/" else around
        )
    # Everything is accounted for.
    assert plan.candidates == sum(plan.weights.get(word, 0) for word in plan.words) + plan.kept.get("ratio", 0)
    assert plan.candidates == plan.counted
    assert abs(plan.wanted - ratio * plan.counted) < 1


@pytest.mark.parametrize(("text", "wanted"), cases("planning", "plan what_stays"))
def test_what_stays(text: str, wanted: list[str]) -> None:
    assert chosen(text) == wanted


@pytest.mark.parametrize("ratio", [0.0, 0.25, 0.5, 1.0])
def test_the_share_is_reached_on_average(ratio: float) -> None:
    text = "signal " * 7
    counts = [len(chosen(text, mask_ratio=ratio, rng=random.Random(seed))) for seed in range(300)]
    assert abs(sum(counts) / 300 - 7 * ratio) < 0.1
    assert max(counts) - min(counts) <= 1


def test_what_is_free_by_label_by_part_of_speech_and_among_common_words() -> None:
    text = "fever treated"
    annotation = annotate(text, entities=[EntitySpan(0, 5, "PROBLEM"), EntitySpan(6, 13, "TREATMENT")])
    plan = plan_masks(text, annotation, mask_ratio=1.0, protect=("TREATMENT",), protected_words=PROTECTED)
    assert [text[word.start : word.end] for word in plan.words] == ["fever"]
    assert plan.kept["entity"] == 1
    # A ratio for each part of speech.
    text = "procedure ordered"
    annotation = Annotation(words=[Word(0, 9, "NOUN"), Word(10, 17, "VERB")])
    plan = plan_masks(text, annotation, mask_ratio={"VERB": 1}, protected_words=PROTECTED)
    assert [word.pos for word in plan.words] == ["VERB"]
    assert plan.kept == {"pos": 1, "ratio": 0}
    # Rare nouns stay where the common words are known.
    common = frozenset(["question", "questions", "catheter"])
    assert chosen("question abalimumab catheter", common_words=common) == ["question", "catheter"]
    assert chosen("question abalimumab") == ["question", "abalimumab"]


def test_close_rewriting_takes_words_with_near_synonyms_and_wordings() -> None:
    text = "He attempted the walk and was performed slowly, upon arrival, by wishers."
    pos = {"attempted": "VERB", "walk": "NOUN", "performed": "VERB", "slowly": "ADV", "arrival": "NOUN"}
    words = [Word(m.start(), m.end(), pos.get(m.group(), "X")) for m in WORD.finditer(text)]
    plan = plan_masks(text, Annotation(words=words), mask_ratio=1.0, close=True)
    written = {text[word.start : word.end] for word in plan.words}
    assert {"attempted", "upon"} <= written
    attempted = next(word for word in plan.words if text[word.start : word.end] == "attempted")
    assert "tried" in plan.fills[attempted]
    upon = next(word for word in plan.words if text[word.start : word.end] == "upon")
    assert plan.wordings[upon] == ("on",)
    # Words of grammar count for nothing; a free word without a near-synonym counts, and is said to stay.
    assert plan.weights.get(upon, 0) == 0
    assert plan.counted == plan.candidates + plan.kept["no_near_synonym"]


@settings(max_examples=200)
@given(case=annotated(), ratio=st.floats(0, 1), seed=st.integers(0, 99), close=st.booleans())
def test_slots_never_touch_identifiers_entities_or_each_other(case, ratio, seed, close):
    text, annotation = case
    plan = plan_masks(text, annotation, mask_ratio=ratio, close=close, rng=random.Random(seed))
    slots = sorted([*plan.words, *plan.spare])
    assert all(one.end <= other.start for one, other in pairwise(slots))
    assert sum(plan.weights.get(word, 0) for word in plan.words) <= plan.wanted + 0
    assert abs(plan.wanted - ratio * plan.counted) < 1
    for word in slots:
        for span in [*annotation.phi, *annotation.entities]:
            assert span.end <= word.start or word.end <= span.start
        assert text[word.start : word.end].lower() not in plan.fills.get(word, ())


def test_verbs_with_particles_stay() -> None:
    def verbs(text: str) -> list[str]:
        plan = plan_masks(text, annotate(text, "VERB"), mask_ratio=1.0, protected_words=PROTECTED)
        return [text[word.start : word.end] for word in plan.words]

    assert "brought" not in verbs("she brought up sputum")
    assert "walked" not in verbs("it walked through without")
    assert "walked" in verbs("it walked through the canal")
    assert "passed" in verbs("it passed. Up")


def test_long_texts_cost_in_proportion() -> None:
    for text in ("a" * 200_000, "A" * 200_000, " " * 200_000, "word " * 40_000, "a:\n" * 60_000):
        assert len(chosen(text[:200_000], mask_ratio=0.0)) == 0


def test_checks() -> None:
    assert check_mask_ratio(1) == dict.fromkeys(CONTENT_POS, 1.0)
    assert check_protect("TEST") == ("TEST",)
    plan = plan_masks("", Annotation(), mask_ratio=1.0)
    assert (plan.words, plan.candidates, dict(plan.kept)) == ((), 0, {})
    with pytest.raises(ValueError, match="PROBLEM"):
        check_protect(["DISEASE"])
    with pytest.raises(ValueError, match="NOUN"):
        check_mask_ratio({"NUM": 0.5})
    with pytest.raises(TypeError, match="str"):
        check_mask_ratio("all")
