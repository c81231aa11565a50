"""How near the wording is: ROUGE-1, ROUGE-2, ROUGE-L, and the share of words that are kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from types import SimpleNamespace

from synthetic_note.evaluation.alignment import align
from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import mean, pooled_share
from synthetic_note.evaluation.material import Material, RealNote, by_note
from synthetic_note.evaluation.tools import Tools

KINDS: tuple[str, ...] = ("rouge1", "rouge2", "rougeL")


def common_length(first: Sequence[str], second: Sequence[str]) -> int:
    """Words of the longest common subsequence, by the bits of whole numbers (Hyyrö 2004): a table of all pairs of
    words, which rouge-score fills, is the slowest part of a report."""
    places: dict[str, int] = {}
    for place, word in enumerate(first):
        places[word] = places.get(word, 0) | 1 << place
    every = left = (1 << len(first)) - 1
    for word in second:
        there = left & places.get(word, 0)
        left = ((left + there) | (left - there)) & every
    return len(first) - left.bit_count()


def run(material: Material, tools: Tools) -> Section:
    """F-measures as rouge-score gives them without stemming, and words changed, for versions with pairs."""
    from rouge_score.rouge_scorer import RougeScorer
    from rouge_score.scoring import fmeasure
    from rouge_score.tokenizers import DefaultTokenizer

    section = Section.of("wording")
    if not material.paired:
        return section.skip("No version has a real note for each of its notes.")
    split = lru_cache(maxsize=2)(DefaultTokenizer(use_stemmer=False).tokenize)
    scorer = RougeScorer(list(KINDS[:2]), tokenizer=SimpleNamespace(tokenize=split))
    changed, reached = Measure.of("wording", "words_changed"), Measure.of("wording", "ratio_reached")
    reached.figures = {
        name: mean(version.reached) for name, version in material.paired.items() if version.reached is not None
    }
    section.measures.append(changed)
    for kind in KINDS:
        measure = Measure.of("wording", "rouge", low=kind.lower(), name=kind.replace("rouge", "ROUGE-"))
        measure.headline = kind == "rougeL"
        section.measures.append(measure)

    def value(note: RealNote, text: str) -> list[float]:
        scores = scorer.score(note.text, text)
        ours, theirs = split(note.text), split(text)
        common = common_length(ours, theirs)
        longest = fmeasure(common / max(1, len(theirs)), common / max(1, len(ours)))
        return [*(scores[kind].fmeasure for kind in KINDS[:2]), longest]

    def changes(note: RealNote, text: str) -> tuple[int, int]:
        found = align(note.text, text)
        return found.words - found.kept, found.words

    seed = tools.settings.seed
    for (name, own, by_chance), (_, parts, strangers) in zip(
        by_note(material, value, seed), by_note(material, changes, seed), strict=True
    ):
        words = sum(of for _, of in strangers)
        changed.figures[name] = pooled_share(parts, sum(part for part, _ in strangers) / words if words else None)
        for number, measure in enumerate(section.measures[1:]):
            luck = [scores[number] for scores in by_chance]
            measure.figures[name] = mean([scores[number] for scores in own], sum(luck) / len(luck) if luck else None)
        tools.advance(1 / len(material.paired))
    section.measures += [reached] if reached.figures else []
    return section
