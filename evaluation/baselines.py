"""Versions of the real notes that a report makes itself: redacted only, surrogates only, rewritten at a ratio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from synthetic_note.evaluation.surrogates.survival import surrogates_of, write_surrogates
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy

from .material import Version
from .tools import Tools

REDACTED, SURROGATES = "redacted only", "surrogates only"


def replaced(texts: Sequence[str], tools: Tools, mode: str) -> Version:
    """The notes with what the pipeline finds replaced, and nothing rewritten. `mode`: of the surrogate policy; `redact`
    or `consistent`."""
    policy = SurrogatePolicy.from_dict({**SurrogatePolicy().to_dict(), "mode": mode})
    made = []
    for text, annotation in zip(texts, tools.annotate(texts), strict=True):
        surrogates = surrogates_of(text, annotation.phi, policy, tools.settings.seed)
        made.append(write_surrogates(text, annotation.phi, surrogates)[0])
    return Version(tuple(made), tuple(range(len(made))))


def baselines(texts: Sequence[str], tools: Tools) -> dict[str, Version]:
    """What every attack is compared with."""
    return {REDACTED: replaced(texts, tools, "redact"), SURROGATES: replaced(texts, tools, "consistent")}


def rewritten(texts: Sequence[str], tools: Tools, options: Mapping[str, Any]) -> Version:
    """The notes as the pipeline rewrites them with these options, which are none of those that find identifiers."""
    pipe, own = tools.pipe, tools.pipe.options(seed=tools.settings.seed, **options)
    results = []
    # Annotated once for all versions.
    for first in range(0, len(texts), own.batch_size):
        inputs = pipe.preprocess(texts[first : first + own.batch_size])
        inputs["annotations"] = tools.annotate(inputs["texts"])
        results += [
            made[0] for made in pipe.postprocess(pipe.forward(inputs, options=own, stages=("rewrite",)), options=own)
        ]
    reached = tuple(result["report"]["mask_ratio_reached"] for result in results)
    return Version(tuple(result["text"] for result in results), tuple(range(len(texts))), reached=reached)
