"""One score for each proposed identifier: how probable it is, by all evidence together.

The score is the logistic function of a weighted sum: log-odds of the PHI head and of the entity head, what a rule says,
and the lists of names and of terms. The weights are fitted on identifiers and look-alikes
(`evaluation/detection/fit_phi_score.py`), for words, dates and numbers apart. Where the PHI head is sure, the lists of
terms do not count.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from ..lexicons.loading import rows
from .evidence import AGAINST, Reading, evidence, group_of
from .spans import PhiSpan
from .terms import may_stay

#: Probability of the PHI head from which on no list of terms counts.
SURE = 0.95


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """The weight of each piece of evidence, by group of types."""
    table: dict[str, dict[str, float]] = {}
    for group, name, weight in rows("phi_score"):
        table.setdefault(group, {})[name] = float(weight)
    return table


def counted(text: str, span: PhiSpan, reading: Reading | None) -> dict[str, float]:
    """The evidence on a span that counts, `bias` among it."""
    seen = {"bias": 1.0, **evidence(text, span, reading)}
    if span.source == "model" and span.score >= SURE:
        return {name: value for name, value in seen.items() if name not in AGAINST}
    return seen


def score(text: str, span: PhiSpan, reading: Reading | None) -> float:
    """Probability that a span is an identifier, 0 to 1; 0 for what may stay by definition (`terms.may_stay`)."""
    if may_stay(text, span):
        return 0.0
    table = weights()[group_of(span)]
    odds = sum(table.get(name, 0.0) * value for name, value in counted(text, span, reading).items())
    return 1.0 / (1.0 + math.exp(-odds))


def keep_probable(text: str, spans: Iterable[PhiSpan], reading: Reading | None, threshold: float) -> list[PhiSpan]:
    """Spans whose score reaches the threshold, with it."""
    scored = ((span, score(text, span, reading)) for span in spans)
    return [replace(span, score=round(value, 4)) for span, value in scored if value and value >= threshold]
