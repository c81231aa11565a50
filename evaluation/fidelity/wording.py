"""How near the wording is: ROUGE-1, ROUGE-2, ROUGE-L, and the share of words that are kept."""

from __future__ import annotations

from synthetic_note.evaluation.alignment import align
from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import mean, pooled_share
from synthetic_note.evaluation.material import Material, RealNote, by_note, sample, taken_on
from synthetic_note.evaluation.tools import Tools

KINDS: tuple[str, ...] = ("rouge1", "rouge2", "rougeL")


def run(material: Material, tools: Tools) -> Section:
    """F-measures of rouge-score without stemming, and words changed, for versions with pairs."""
    from rouge_score.rouge_scorer import RougeScorer

    section = Section(
        "Wording",
        "How much of the wording of the original is left. 1 means copied, so neither end is good by itself; chance is "
        "the score with the synthetic note of somebody else.",
    )
    if not material.paired:
        section.skipped = "No version has a real note for each of its notes."
        return section
    scorer = RougeScorer(list(KINDS), use_stemmer=False)
    changed = Measure(
        "words_changed",
        "Words changed",
        "Of {cases} words of the real notes, {value} are changed or gone ({interval}); in somebody else's {chance}.",
    )
    reached = Measure(
        "ratio_reached",
        "Free content words rewritten",
        "Of the content words of a note that may be rewritten, {value} are on average ({interval}, {cases} notes).",
        headline=False,
    )
    reached.figures = {
        name: mean(version.reached) for name, version in material.paired.items() if version.reached is not None
    }
    section.measures.append(changed)
    for kind in KINDS:
        name = kind.replace("rouge", "ROUGE-")
        section.measures.append(
            Measure(
                kind.lower(),
                name,
                f"{name} of a synthetic note with its original is {{value}} on average ({{interval}}, {{cases}} "
                "notes); with somebody else's {chance}.",
                unit="number",
                headline=kind == "rougeL",
            )
        )

    def value(note: RealNote, text: str) -> list[float]:
        scores = scorer.score(note.text, text)
        return [scores[kind].fmeasure for kind in KINDS]

    def changes(note: RealNote, text: str) -> tuple[int, int]:
        found = align(note.text, text)
        return found.words - found.kept, found.words

    few = sample(material, tools.settings.slow_notes)
    section.remarks += taken_on(few, material)
    seed = tools.settings.seed
    for (name, own, by_chance), (_, parts, strangers) in zip(
        by_note(few, value, seed), by_note(few, changes, seed), strict=True
    ):
        words = sum(of for _, of in strangers)
        changed.figures[name] = pooled_share(parts, sum(part for part, _ in strangers) / words if words else None)
        for number, measure in enumerate(section.measures[1:]):
            luck = [scores[number] for scores in by_chance]
            measure.figures[name] = mean([scores[number] for scores in own], sum(luck) / len(luck) if luck else None)
        tools.advance(1 / len(material.paired))
    section.measures += [reached] if reached.figures else []
    return section
