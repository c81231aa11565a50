"""How much wording of the real notes is copied: the longest run of words, and shares of sequences of 8 and 12 words."""

from __future__ import annotations

from collections.abc import Sequence

from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import mean, pooled_share
from synthetic_note.evaluation.material import Material
from synthetic_note.evaluation.ngrams import Corpus, Gram, grams, note_counts, words_of
from synthetic_note.evaluation.tools import Tools

SIZES: tuple[int, ...] = (8, 12)
#: Real notes that stand for notes without relation.
_FOR_CHANCE = 100


def copied(words: Sequence[str], known: set[Gram], size: int) -> tuple[int, int]:
    """(sequences that are known, all sequences) of a text."""
    own = grams(words, size)
    return sum(gram in known for gram in own), len(own)


def run(material: Material, tools: Tools) -> Section:
    """Copying from all real notes, for every version; chance is what real notes share with each other."""
    section = Section.of("copying")
    real = [words_of(text) for text in material.texts]
    corpus = Corpus(real)
    longest = Measure.of("copying", "longest")
    chance = _chance_runs(real)
    longest.figures = {
        name: mean([corpus.longest(words_of(text)) for text in version.texts], chance)
        for name, version in material.versions.items()
    }
    section.measures.append(longest)
    made = {name: [words_of(text) for text in version.texts] for name, version in material.versions.items()}
    for size in SIZES:
        counts = note_counts(real, size)
        known = set(counts)
        # In one note only: a sequence that points to it.
        rare = {gram for gram, notes in counts.items() if notes == 1}
        shared = _shared(real, counts, size)
        every, telling = (Measure.of("copying", name, size=size) for name in ("copied", "copied_rare"))
        for name, notes in made.items():
            every.figures[name] = pooled_share([copied(words, known, size) for words in notes], shared)
            telling.figures[name] = pooled_share([copied(words, rare, size) for words in notes], 0.0)
        section.measures += [every, telling]
    return section


def _shared(real: Sequence[Sequence[str]], counts: dict[Gram, int], size: int) -> float | None:
    """Share of the sequences of real notes that stand in another one."""
    total = again = 0
    for words in real:
        own = set(grams(words, size))
        total += len(own)
        again += sum(counts[gram] > 1 for gram in own)
    return again / total if total else None


def _chance_runs(real: Sequence[Sequence[str]]) -> float | None:
    """Mean of the longest run that a real note shares with the others, over notes spread evenly."""
    if len(real) < 2:
        return None
    half = len(real) // 2
    # Two halves: each note of one is looked for in the other, so that no index is built for every note.
    runs = []
    for some, others in ((real[:half], real[half:]), (real[half:], real[:half])):
        corpus = Corpus(others)
        step = max(1, len(some) * 2 // _FOR_CHANCE)
        runs += [corpus.longest(words) for words in some[::step]]
    return sum(runs) / len(runs)
