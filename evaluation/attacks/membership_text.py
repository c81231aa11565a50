"""Was a note, or a planted canary, in the data behind synthetic notes, asked of nothing but these notes.

The attacker trains an auxiliary model on the synthetic notes and asks it: Meeus et al. (2025) use a language model of
word sequences, Mitchell and Andrew (2026) ask a model trained on the clone. A text scores by how much likelier the
auxiliary model makes it than a reference model does, trained on other notes of the same kind.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from synthetic_note.evaluation.findings import Measure, Section
from synthetic_note.evaluation.intervals import auc, tpr_at
from synthetic_note.evaluation.material import Material, Version
from synthetic_note.evaluation.ngrams import Gram, grams, words_of
from synthetic_note.evaluation.tools import Tools

from .canaries import read_canaries
from .membership_model import FEWEST_OTHERS, FPR

#: Longest sequence that the auxiliary model counts.
ORDER = 4
_START = ("<s>",) * (ORDER - 1)


class WordModel:
    """A language model of word sequences with Witten-Bell smoothing over a closed vocabulary. `texts`: what it is
    trained on. `vocabulary`: number of words that it takes for possible; the same for models that are compared."""

    def __init__(self, texts: Sequence[str], vocabulary: int) -> None:
        self._vocabulary = max(1, vocabulary)
        self._counts: Counter[Gram] = Counter()
        self._contexts: Counter[Gram] = Counter()
        self._kinds: Counter[Gram] = Counter()
        for text in texts:
            words = [*_START, *words_of(text)]
            for size in range(1, ORDER + 1):
                for gram in grams(words[ORDER - size :], size):
                    self._kinds[gram[:-1]] += self._counts[gram] == 0
                    self._counts[gram] += 1
                    self._contexts[gram[:-1]] += 1

    def log_probability(self, text: str) -> float:
        """Mean over the words of the text, in nats; 0 for a text without words."""
        words = words_of(text)
        padded = [*_START, *words]
        total = sum(math.log(self._probability(tuple(padded[place : place + ORDER]))) for place in range(len(words)))
        return total / max(1, len(words))

    def _probability(self, gram: Gram) -> float:
        probability = 1 / self._vocabulary
        for size in range(1, ORDER + 1):
            part = gram[ORDER - size :]
            seen, kinds = self._contexts[part[:-1]], self._kinds[part[:-1]]
            if seen:
                probability = (self._counts[part] + kinds * probability) / (seen + kinds)
        return probability


def score_texts(
    asked: Sequence[str], versions: Mapping[str, Version], elsewhere: Sequence[str]
) -> Iterator[tuple[str, list[float]]]:
    """For each version by name the score of each asked text, higher for likely members. `asked`: texts that were in or
    out. `versions`: what an auxiliary model is trained on. `elsewhere`: other notes of that kind, for the reference,
    which is the same for all."""
    every = (*asked, *elsewhere, *(text for version in versions.values() for text in version.texts))
    vocabulary = len({word for text in every for word in words_of(text)})
    reference = WordModel(elsewhere, vocabulary)
    plain = [reference.log_probability(text) for text in asked]
    for name, version in versions.items():
        model = WordModel(version.texts, vocabulary)
        yield name, [model.log_probability(text) - known for text, known in zip(asked, plain, strict=True)]


def run(material: Material, tools: Tools) -> Section:
    """AUC and true-positive rate for every version, of notes and of canaries."""
    section = Section.of("membership_text")
    canaries = [] if tools.sources.canaries is None else read_canaries(tools.sources.canaries)
    others, elsewhere = material.holdout[::2], material.holdout[1::2]
    if not canaries and len(material.holdout) < 4:
        return section.skip("Held-out notes (--holdout) or planted canaries (--canaries) are needed.")
    tables = {(asked, key): _measure(asked, key) for asked in ("notes", "canaries") for key in ("auc", "tpr_at_1_fpr")}
    planted = [canary.member for canary in canaries]
    asked_texts = [*material.texts, *others, *(canary.text for canary in canaries)]
    for name, scores in score_texts(asked_texts, material.versions, elsewhere):
        first, second = len(material.texts), len(material.texts) + len(others)
        by_coin: dict[bool, list[float]] = {True: [], False: []}
        for member, score in zip(planted, scores[second:], strict=True):
            by_coin[member].append(score)
        groups = {"notes": (scores[:first], scores[first:second]), "canaries": (by_coin[True], by_coin[False])}
        for asked, (members, strangers) in groups.items():
            if members and strangers:
                tables[asked, "auc"].figures[name] = auc(members, strangers)
                tables[asked, "tpr_at_1_fpr"].figures[name] = tpr_at(members, strangers, FPR)
        tools.advance(1 / len(material.versions))
    section.measures = [measure for measure in tables.values() if measure.figures]
    if material.holdout and len(others) < FEWEST_OTHERS:
        section.remarks.append(f"With {len(others)} non-members, 1% false alarms means none.")
    return section


def _measure(asked: str, key: str) -> Measure:
    one, other = ("a member", "a non-member") if asked == "notes" else ("a planted canary", "one left out")
    return Measure.of("membership_text", key, asked=asked, title=asked.capitalize(), one=one, other=other)
