"""The shape of the notes: readability, length, variety of words, section heads; real notes beside every version."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from synthetic_note.evaluation.findings import Figure, Measure, Section
from synthetic_note.evaluation.intervals import mean, pooled_share
from synthetic_note.evaluation.material import Material, RealNote, by_note
from synthetic_note.evaluation.ngrams import grams, words_of
from synthetic_note.evaluation.tools import Tools

#: A heading: a line of its own, or the begin of one, that ends in a colon and is capitalised.
_HEADING = re.compile(r"(?m)^[ \t]*([A-Z][A-Za-z/&' -]{2,40}):")
_LETTERS = re.compile(r"[^\W\d_]+")
REAL = "real notes"
SIZES: tuple[int, ...] = (1, 2, 3)


def headings(text: str) -> list[str]:
    """Section heads in order, in upper case."""
    return [" ".join(match.group(1).upper().split()) for match in _HEADING.finditer(text)]


def reading_grade(text: str) -> float:
    """Years of school that a text asks for (Kincaid et al. 1975), with syllables by hyphenation; 0 without words."""
    words = _LETTERS.findall(text)
    if not words:
        return 0.0
    # A heading or an item of a list ends like a sentence.
    sentences = max(1, len(re.findall(r"[.!?](?=\s|$)|\n+", text.strip() + "\n")))
    syllables = sum(len(_hyphenation().positions(word.lower())) + 1 for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@lru_cache(maxsize=1)
def _hyphenation() -> Any:
    import pyphen

    return pyphen.Pyphen(lang="en_US")


def distinct(texts: Sequence[str], size: int, words: int) -> float | None:
    """Share of different sequences among all of the first `words` words (distinct-n, Li et al. 2016).

    The number of words is fixed because the share falls with the amount of text.
    """
    found = []
    for text in texts:
        found += grams(words_of(text), size)
        if len(found) >= words:
            break
    return len(set(found[:words])) / min(len(found), words) if found else None


def run(material: Material, tools: Tools) -> Section:
    """Each measure on the real notes and on every version."""
    section = Section.of("shape")
    groups = {REAL: material.texts, **{name: list(version.texts) for name, version in material.versions.items()}}
    grade, length = Measure.of("shape", "reading_grade"), Measure.of("shape", "length")
    for name, texts in groups.items():
        grade.figures[name] = mean([reading_grade(text) for text in texts])
        length.figures[name] = mean([len(words_of(text)) for text in texts])
    section.measures = [grade, length]
    fewest = min(sum(len(words_of(text)) for text in texts) for texts in groups.values())
    for size in SIZES:
        variety = Measure.of("shape", "distinct", size=size, words=f"{size} word{'s' * (size > 1)}")
        variety.headline = size == 2
        for name, texts in groups.items():
            variety.figures[name] = Figure(distinct(texts, size, fewest), cases=fewest)
        section.measures.append(variety)
    heads = Measure.of("shape", "headings_kept")

    def value(note: RealNote, text: str) -> tuple[int, int]:
        there = headings(text)
        wanted = headings(note.text)
        return sum(head in there for head in wanted), len(wanted)

    for name, own, by_chance in by_note(material, value, tools.settings.seed):
        of = sum(all_ for _, all_ in by_chance)
        heads.figures[name] = pooled_share(own, sum(right for right, _ in by_chance) / of if of else None)
    if heads.figures:
        section.measures.append(heads)
    return section
