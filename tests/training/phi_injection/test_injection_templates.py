"""Templates: many, distinct, fillable in every alternative."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_note.training.phi_injection import PhiInjector
from synthetic_note.training.phi_injection.slots import SlotFiller
from synthetic_note.training.phi_injection.templates import (
    PAIRED_FILES,
    SHARED_FILES,
    TRAINING_FILES,
    by_kind,
    expand,
    of_split,
)


def test_every_template_can_be_filled(train_injector: PhiInjector) -> None:
    for kind, templates in by_kind(SHARED_FILES).items():
        for seed, template in enumerate(templates):
            segments = SlotFiller(train_injector._maker, random.Random(seed)).fill(template)
            assert "{" not in "".join(s.text for s in segments)
            if kind != "field":  # Forms hold plain fields as well.
                assert any(s.type for s in segments) == (kind != "negative"), template


@pytest.mark.slow
def test_training_templates_can_be_filled_in_every_alternative(train_injector: PhiInjector) -> None:
    for kind, templates in by_kind((*TRAINING_FILES, *PAIRED_FILES)).items():
        assert len(templates) == len(set(templates))
        for template in templates:
            for seed in range(12):
                chosen = expand(template.partition(" | ")[2] if kind == "field" else template, random.Random(seed))
                segments = SlotFiller(train_injector._maker, random.Random(seed)).fill(chosen)
                assert "{" not in "".join(s.text for s in segments)
                assert not re.search(r"\[[^\]]*\|", chosen), template
                if kind != "field":
                    assert any(s.type for s in segments) == (kind != "negative"), chosen


def test_templates_are_many_distinct_and_paired() -> None:
    pairs = {kind: len(templates) for kind, templates in by_kind(PAIRED_FILES).items()}
    assert min(pairs["negative"], sum(pairs.values()) - pairs["negative"]) >= 300
    every = [t for templates in by_kind(SHARED_FILES).values() for t in templates]
    assert len(every) == len(set(every)) >= 300
    for templates in by_kind(SHARED_FILES).values():
        train, held_out = of_split(templates, "train"), of_split(templates, "eval")
        assert not set(train) & set(held_out)
        assert len(train) + len(held_out) == len(templates)


@given(st.text("ab[]|. {}", max_size=40), st.integers(0, 99))
@settings(max_examples=300, deadline=None)
def test_expand_takes_any_text(text: str, seed: int) -> None:
    out = expand(text, random.Random(seed))
    assert len(out) <= len(text)
    if "[" not in text:
        assert out == text


def test_expand_draws_every_alternative() -> None:
    drawn = {expand("[Pt|{he}] was [seen [today|on {DATE}]|well|].", random.Random(seed)) for seed in range(200)}
    heads, tails = ("Pt", "{he}"), ("was seen today.", "was seen on {DATE}.", "was well.", "was.")
    assert drawn == {f"{head} {tail}" for head in heads for tail in tails}
    assert expand("[sic] a | b", random.Random(0)) == "[sic] a | b"
