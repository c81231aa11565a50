"""Are the clinical entities of a real note still in its synthetic one, by label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import pooled_share
from synthetic_note.evaluation.material import Material, RealNote, Span, by_note
from synthetic_note.evaluation.ngrams import words_of
from synthetic_note.evaluation.tools import Tools


def kept(text: str, entities: Sequence[Span], output: str) -> dict[str, tuple[int, int]]:
    """(kept, all) mentions by label: an entity that stands twice must come out twice."""
    wanted: Counter[tuple[str, tuple[str, ...]]] = Counter()
    for start, end, label in entities:
        words = tuple(words_of(text[start:end]))
        if words:
            wanted[label, words] += 1
    found = words_of(output)
    sizes = {len(words) for _, words in wanted}
    there = {size: Counter(zip(*(found[shift:] for shift in range(size)), strict=False)) for size in sizes}
    result: dict[str, tuple[int, int]] = {}
    for (label, words), count in wanted.items():
        right, of = result.get(label, (0, 0))
        result[label] = (right + min(count, there[len(words)][words]), of + count)
    return result


def run(material: Material, tools: Tools) -> Section:
    """Share of entity mentions kept, all and by label, for versions with pairs."""
    gold = material.real[0].entities is not None
    section = Section.of("entities", which="that were annotated" if gold else "that the tagger finds")
    if not material.paired:
        return section.skip("No version has a real note for each of its notes.")
    entities = dict(zip(material.texts, _entities(material, tools), strict=True))
    measures: dict[str, Measure] = {}

    def value(note: RealNote, text: str) -> dict[str, tuple[int, int]]:
        return kept(note.text, entities[note.text], text)

    for name, own, by_chance in by_note(material, value, tools.settings.seed):
        for label in ("", *sorted({label for note in own for label in note})):
            parts, luck = ([_count(note, label) for note in notes] for notes in (own, by_chance))
            of = sum(all_ for _, all_ in luck)
            measure = measures.setdefault(label, _measure(label))
            measure.figures[name] = pooled_share(parts, sum(right for right, _ in luck) / of if of else None)
    section.measures = [measures[label] for label in sorted(measures)]
    return section


def _count(by_label: dict[str, tuple[int, int]], label: str) -> tuple[int, int]:
    if label:
        return by_label.get(label, (0, 0))
    return sum(right for right, _ in by_label.values()), sum(of for _, of in by_label.values())


def _measure(label: str) -> Measure:
    if not label:
        return Measure.of("entities", "kept", what="clinical entities")
    words = {"low": label.lower(), "label": label, "what": f"entities of label {label}"}
    return Measure.of("entities", "kept_of_label", **words)


def _entities(material: Material, tools: Tools) -> list[list[Span]]:
    found = []
    for note, annotation in zip(material.real, tools.annotate(material.texts), strict=True):
        phi = [(span.start, span.end) for span in annotation.phi] + [span[:2] for span in note.phi or ()]
        spans = note.entities
        if spans is None:
            spans = tuple((span.start, span.end, span.label) for span in annotation.entities)
        found.append([span for span in spans if not any(start < span[1] and span[0] < end for start, end in phi)])
    return found
