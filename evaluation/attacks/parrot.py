"""The parrot attack of Carrell et al. (2019): what the tagger does not find in its own output is likely an original.

The de-identifier replaced what it found. An attacker with the same tagger runs it on the output: surrogates look as
the originals did and are found again; an identifier that a wide net catches and the tagger does not is claimed to be an
original that was missed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import share
from synthetic_note.evaluation.material import Material, Span, sample, taken_on
from synthetic_note.evaluation.tools import Tools

from .residual import countable, left_in

#: The wide net: words that are identifiers with at least this probability.
WIDE = "recall"


def claims(wide: Sequence[Span], narrow: Sequence[Span]) -> list[Span]:
    """Candidates that the tagger does not find at its usual threshold."""
    return [span for span in wide if not any(start < span[1] and span[0] < end for start, end, _ in narrow)]


def run(material: Material, tools: Tools) -> Section:
    """Precision and recall of the claims, for versions with pairs; gold or planted identifiers are needed."""
    section = Section.of("parrot")
    if material.real[0].phi is None:
        return section.skip("Gold or planted identifiers are needed to tell a right claim from a wrong one.")
    if not material.paired:
        return section.skip("No version has a real note for each of its notes.")
    precision, recall = Measure.of("parrot", "precision"), Measure.of("parrot", "recall")
    material, every = sample(material, tools.settings.slow_notes), material
    section.remarks += taken_on(material, every)
    for name, version in material.paired.items():
        right = made = originals = candidates = 0
        pairs = list(version.pairs())
        texts = [text for _, text in pairs]
        narrow, wide = map(_spans, tools.find_phi(texts, {}, {"phi_threshold": WIDE}))
        for (place, text), net, found in zip(pairs, wide, narrow, strict=True):
            note = material.real[place]
            gold = countable(note, note.phi or ())
            true = {span for span in net if any(left_in(note.text, gold, text[span[0] : span[1]]))}
            claimed = set(claims(net, found))
            made += len(claimed)
            right += len(claimed & true)
            candidates += len(net)
            originals += len(true)
        precision.figures[name] = share(right, made, originals / candidates if candidates else None)
        recall.figures[name] = share(right, originals)
        tools.advance(1 / len(material.paired))
    section.measures = [precision, recall]
    section.remarks.append("Identifiers that even the wide net does not catch are no candidates and are not counted.")
    return section


def _spans(found: Sequence[Any]) -> list[list[Span]]:
    return [[(span.start, span.end, span.type) for span in note] for note in found]
