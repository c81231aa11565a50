"""The infilling attack: does a masked language model restore the words that were rewritten and the names replaced.

The attacker is told where something was changed, which is more than one would know, hides those words in the
synthetic note, and takes the model's guesses.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from synthetic_note.evaluation.alignment import Place, align
from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import pooled_share
from synthetic_note.evaluation.material import Material, Span, sample, taken_on
from synthetic_note.evaluation.tools import Tools

TOP = 10
#: Words hidden of a note at once, so that the context stays readable.
AT_ONCE = 40


@dataclass(frozen=True)
class Target:
    """A changed word: the real note's place in the list, the synthetic text, where it stands there, what it was."""

    note: int
    text: str
    place: Place
    original: str
    kind: str


def run(material: Material, tools: Tools) -> Section:
    """Share of rewritten words and of replaced names that the attacker's model restores, for versions with pairs."""
    section = Section.of("infilling", top=TOP)
    if not material.paired:
        return section.skip("No version has a real note for each of its notes.")
    material, every = sample(material, tools.settings.slow_notes), material
    section.remarks += taken_on(material, every)
    measures = {(kind, top): _measure(kind, top) for kind in ("words", "names") for top in (1, TOP)}
    identifiers = _identifiers(material, tools)
    for name, version in material.paired.items():
        rng = random.Random(tools.settings.seed)
        targets = [
            target
            for place, text in version.pairs()
            for target in _targets(place, material.real[place].text, text, identifiers[place])
        ]
        chosen = rng.sample(targets, min(len(targets), tools.settings.masked_words))
        guesses = _guess([(target.text, target.place) for target in chosen], tools)
        for kind in ("words", "names"):
            rows = [row for row, target in enumerate(chosen) if target.kind == kind]
            other = rows[:]
            rng.shuffle(other)
            for top in (1, TOP):
                by_note: dict[int, list[bool]] = {}
                for row in rows:
                    by_note.setdefault(chosen[row].note, []).append(chosen[row].original in guesses[row][:top])
                luck = [chosen[row].original in guesses[far][:top] for row, far in zip(rows, other, strict=True)]
                parts = [(sum(part), len(part)) for part in by_note.values()]
                measures[kind, top].figures[name] = pooled_share(parts, sum(luck) / len(luck) if luck else None)
        tools.advance(1 / len(material.paired))
    section.measures = list(measures.values())
    section.remarks.append(
        f"At most {tools.settings.masked_words:,} changed words a version are guessed; only runs of as many words as "
        "before are used, since otherwise nobody knows which word stands for which."
    )
    if tools.sources.masked_lm is None:
        section.remarks.append("The attacker's model is the checkpoint itself; give another with --masked-lm.")
    return section


def _guess(jobs: Sequence[tuple[str, Place]], tools: Tools) -> list[list[str]]:
    """Guesses for each (text, place), those of one text asked together but few enough to leave a context."""
    by_text: dict[str, list[Place]] = {}
    for text, place in jobs:
        by_text.setdefault(text, []).append(place)
    texts: list[str] = []
    parts: list[list[Place]] = []
    for text, places in by_text.items():
        rounds = -(-len(places) // AT_ONCE)
        for first in range(rounds):
            texts.append(text)
            parts.append(sorted(places)[first::rounds])
    found: dict[tuple[str, Place], list[str]] = {}
    for text, part, answers in zip(texts, parts, tools.masked_model.guesses(texts, parts, TOP), strict=True):
        found |= {(text, place): answer for place, answer in zip(part, answers, strict=True)}
    return [found[job] for job in jobs]


def _identifiers(material: Material, tools: Tools) -> list[list[Span]]:
    """Gold identifiers where there are some, and what the tagger finds: what is not prose."""
    found = tools.annotate(material.texts)
    return [
        [*(note.phi or ()), *((span.start, span.end, span.type) for span in annotation.phi)]
        for note, annotation in zip(material.real, found, strict=True)
    ]


def _targets(note: int, real: str, text: str, identifiers: Sequence[Span]) -> list[Target]:
    """Changed words of one note that stand for one word of the original, outside of identifiers other than names."""
    found = []
    for change in align(real, text).changes:
        if not change.one_to_one:
            continue
        for old, new in zip(change.real, change.synthetic, strict=True):
            original = real[old[0] : old[1]].lower()
            types = {kind for start, end, kind in identifiers if start < old[1] and old[0] < end}
            # Numbers and dates are no matter of guessing words.
            if original.isalpha() and types <= {"NAME"}:
                found.append(Target(note, text, new, original, "names" if types else "words"))
    return found


def _measure(kind: str, top: int) -> Measure:
    what = "rewritten words" if kind == "words" else "words of replaced names"
    among = "at first guess" if top == 1 else f"among {top} guesses"
    words = {"kind": kind, "top": top, "title": what.capitalize(), "what": what, "among": among}
    return replace(Measure.of("infilling", "restored", **words), headline=top == 1)
