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
    section = Section(
        "Parrot attack",
        "The attacker runs the tagger on the output. Whatever a wide net of the same tagger catches, but the tagger at "
        "its usual threshold does not, is claimed to be an original. A claim is right where it holds a piece of an "
        "identifier of the real note. Chance is the share of originals among all candidates of the wide net.",
    )
    if material.real[0].phi is None:
        section.skipped = "Gold or planted identifiers are needed to tell a right claim from a wrong one."
        return section
    if not material.paired:
        section.skipped = "No version has a real note for each of its notes."
        return section
    precision = Measure(
        "precision",
        "Claims that are right",
        "Of {cases} claims of the attacker, {value} are originals ({interval}); of all candidates {chance} are.",
        better="low",
    )
    recall = Measure(
        "recall",
        "Leaks that are recognised",
        "Of {cases} leaked mentions in the output, {value} are recognised as originals ({interval}).",
        better="low",
    )
    material, every = sample(material, tools.settings.slow_notes), material
    section.remarks += taken_on(material, every)
    for name, version in material.paired.items():
        right = made = leaks = recognised = candidates = originals = 0
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
            leaks += len(true)
            recognised += len(claimed & true)
            candidates += len(net)
            originals += len(true)
        precision.figures[name] = share(right, made, originals / candidates if candidates else None)
        recall.figures[name] = share(recognised, leaks)
        tools.advance(1 / len(material.paired))
    section.measures = [precision, recall]
    section.remarks.append("Identifiers that even the wide net does not catch are no candidates and are not counted.")
    return section


def _spans(found: Sequence[Any]) -> list[list[Span]]:
    return [[(span.start, span.end, span.type) for span in note] for note in found]
