"""One score for each proposed identifier: how probable it is, by all evidence together.

The score is the logistic function of a weighted sum: log-odds of the PHI head and of the entity head, what a rule says,
and the lists of names and of terms. The weights are fitted on identifiers and look-alikes
(`evaluation/detection/fit_phi_score.py`), for words, dates and numbers apart. Where the PHI head is sure, the lists of
terms do not count.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cache

import torch

from ..lexicons.loading import rows
from ..lexicons.loading import words as lexicon
from ..lexicons.names import HONORIFICS, NAME_HEADERS, RELATIONS, TITLES, is_listed_name
from ..lexicons.places import CITIES
from ..lexicons.vocabulary import EVERYDAY_WORDS, NAME_LIKE_WORDS
from .heads.tagged_spans import entity_label_of, phi_type_of
from .spans import PhiSpan
from .terms import LONGEST, WORD, date_terms, may_stay, number_terms, sentence_case, word_terms
from .tokens import NoteTokens

#: Probability of the PHI head from which on no list of terms counts.
SURE = 0.95


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """The weight of each piece of evidence, by group of types."""
    table: dict[str, dict[str, float]] = {}
    for group, name, weight in rows("phi_score"):
        table.setdefault(group, {})[name] = float(weight)
    return table


def counted(text: str, span: PhiSpan, reading: Reading | None) -> dict[str, float]:
    """The evidence on a span that counts, `bias` among it."""
    seen = {"bias": 1.0, **evidence(text, span, reading)}
    if span.source == "model" and span.score >= SURE:
        return {name: value for name, value in seen.items() if name not in AGAINST}
    return seen


def score(text: str, span: PhiSpan, reading: Reading | None) -> float:
    """Probability that a span is an identifier, 0 to 1; 0 for what may stay by definition (`terms.may_stay`)."""
    if may_stay(text, span):
        return 0.0
    table = weights()[group_of(span)]
    odds = sum(table.get(name, 0.0) * value for name, value in counted(text, span, reading).items())
    return 1.0 / (1.0 + math.exp(-odds))


def keep_probable(text: str, spans: Iterable[PhiSpan], reading: Reading | None, threshold: float) -> list[PhiSpan]:
    """Spans whose score reaches the threshold, with it."""
    scored = ((span, score(text, span, reading)) for span in spans)
    return [replace(span, score=round(value, 4)) for span, value in scored if value and value >= threshold]


#: Kinds of span that have weights of their own, and the types of each.
GROUPS: dict[str, frozenset[str]] = {
    "words": frozenset({"NAME", "LOCATION", "FACILITY", "PROFESSION"}),
    "dates": frozenset({"DATE", "AGE"}),
}
#: The group of all other types.
NUMBERS = "numbers"

#: What finds the terms of each group in a span.
TERMS = {"words": word_terms, "dates": date_terms, NUMBERS: number_terms}

#: Evidence of the lists of terms.
AGAINST = frozenset(
    {
        "capitals",
        "clinical words",
        "dictionary words",
        "drug",
        "everyday words",
        "possible eponym",
        "eponym",
        "small letters",
        "measure",
    }
)

#: Least log-odds that the PHI head gives to what a rule finds, and to what a weak rule for words finds: its silence
#: alone is no proof.
DOUBT = (-2.0, -3.0)

#: What a rule says of its find from which on it counts as a strong one.
STRONG = 0.9

#: Greatest size of a log-odds that the model gives, so that no single head decides against all else.
LIMIT = 6.0

#: Verbs right after a person's name, and words before one.
ACTS = lexicon("name_neighbours")

_SIGNED = re.compile(r"\b(?:by|per|to|and)[ ]\Z", re.I)
_LINE_END, _SENTENCE_END = re.compile(r"[ ]*(?:[/\n]|\Z)"), re.compile(r"[.\n\-–/][ ]*\Z")
#: What stands beside a name and shows that it is one.
BESIDE_A_NAME = frozenset({"title or relative", "header", "act of a person"})
#: An abbreviation as often as initials or a short name: "SW", "M3", "R".
_CAPITALS = re.compile(r"[A-Z][A-Z\d]{0,3}")

_BEFORE = re.compile(r"([\w/]+)(\.?)[\s(\"'‘“]*\Z")
_HEADER = re.compile(r"([^\n:]{2,40})\s?[:=|]\s*\Z")
_AFTER = re.compile(r"[ ]([a-z]+)")


class Reading:
    """What the heads say of one note, token by token.

    Args:
        tokens: those that the heads read, with their places in the note.
        phi: probabilities of the PHI head, `(tokens, labels)`.
        entity: of the entity head, for the same tokens; None where it did not run.
    """

    def __init__(
        self,
        tokens: NoteTokens,
        phi: torch.Tensor,
        phi_labels: Sequence[str],
        entity: torch.Tensor | None = None,
        entity_labels: Sequence[str] = (),
    ) -> None:
        self._starts, self._ends = tokens.starts, tokens.ends
        other = [number for number, label in enumerate(phi_labels) if phi_type_of(label) is None]
        kinds = {number: entity_label_of(label) for number, label in enumerate(entity_labels)}
        clinical = [number for number, kind in kinds.items() if kind in ("PROBLEM", "TEST", "TREATMENT")]
        self._phi = _log_odds(phi, other, outside=True)
        self._entity = None if entity is None else _log_odds(entity, clinical, outside=False)

    def moved(self, place: Callable[[int], int]) -> Reading:
        """The same where each place of the note has become another; `place` tells which."""
        other = copy(self)
        other._starts, other._ends = list(map(place, self._starts)), list(map(place, self._ends))
        return other

    def of(self, start: int, end: int) -> dict[str, float]:
        """Mean log-odds of a span's tokens: `model` for being PHI, `entity` for a problem, test or treatment.

        Empty where the heads did not read there.
        """
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end, lo=first)
        if first == last:
            return {}
        said = {"model": float(self._phi[first:last].mean())}
        if self._entity is not None:
            said["entity"] = float(self._entity[first:last].mean())
        return said


def _log_odds(probabilities: torch.Tensor, columns: Sequence[int], *, outside: bool) -> torch.Tensor:
    share = probabilities[:, list(columns)].sum(-1)
    return torch.logit(1.0 - share if outside else share, eps=1e-6).nan_to_num(LIMIT).clamp(-LIMIT, LIMIT)


def group_of(span: PhiSpan) -> str:
    """Which weights a span is scored with."""
    return next((name for name, types in GROUPS.items() if span.type in types), NUMBERS)


def evidence(text: str, span: PhiSpan, reading: Reading | None) -> dict[str, float]:
    """Name and value of all that is known of a span beside its type.

    Args:
        reading: what the heads say of the note; None where no model of ours read it.
    """
    found = text[span.start : span.end].strip(" \t\n.,;:()[]\"'")
    seen = reading.of(span.start, span.end) if reading is not None else {}
    if "model" not in seen:
        if span.source == "model":
            seen["model"] = max(-LIMIT, min(LIMIT, math.log(max(span.score, 1e-6) / max(1 - span.score, 1e-6))))
        else:
            seen["not read"] = 1.0
    group = group_of(span)
    if span.source == "rule":
        if "model" in seen:
            seen["model"] = max(seen["model"], DOUBT[group == "words" and span.score < STRONG])
        strength = "rule" if span.score >= STRONG else "weak rule"
        seen[f"{strength} {span.type}" if group == "words" else strength] = 1.0
    terms = TERMS[group](text, span, found) if len(found) <= LONGEST else set()
    if group == "words":
        words = WORD.findall(found)
        terms |= _for_a_name(text, span, found, words)
        case = sentence_case(text, span.start, span.end)
        if case != "upper" and _CAPITALS.fullmatch(found) and BESIDE_A_NAME.isdisjoint(terms):
            terms.add("initials" if _signs(text, span) else "capitals")
        small = found.islower() and case == "mixed"
        if small and not any(map(is_listed_name, words)):
            terms.add("small letters")
        # A carpenter is no Carpenter.
        if small and words and all(word in EVERYDAY_WORDS or word in NAME_LIKE_WORDS for word in words):
            terms.add("everyday words")
        if words and all(map(_in_dictionary, words)):
            terms.add("dictionary words")
    return seen | dict.fromkeys(terms, 1.0)


def _in_dictionary(word: str) -> bool:
    """Whether a word, or what it is the plural or the third person of, is a word of English and no name."""
    small, known = word.lower(), lexicon("dictionary_words")
    return small in known or (small.endswith("s") and small[:-1] in known)


def _signs(text: str, span: PhiSpan) -> bool:
    """Whether letters stand where initials do: with a stop, behind "by" or "to", or alone at the end of a line."""
    lead = text[max(0, span.start - 8) : span.start]
    ends = _LINE_END.match(text, span.end) is not None and _SENTENCE_END.search(lead) is not None
    return ends or "." in text[span.start : span.end + 1] or _SIGNED.search(lead) is not None


def _for_a_name(text: str, span: PhiSpan, found: str, words: Sequence[str]) -> set[str]:
    """Title, relative or header before a name, an act of a person after it, and lists of names and towns."""
    seen = set()
    lead = text[max(0, span.start - 48) : span.start]
    before = _BEFORE.search(lead)
    word = before.group(1).lower() if before and "\n" not in before.group() else ""
    relative = (word in HONORIFICS or word in RELATIONS) and before is not None and not before.group(2)
    if word in TITLES or relative or (len(words) > 1 and words[0].lower() in TITLES):
        seen.add("title or relative")
    header = _HEADER.search(lead)
    if header and " ".join(header.group(1).strip(" -*•\t").lower().split()) in NAME_HEADERS:
        seen.add("header")
    after = _AFTER.match(text, span.end)
    if after and after.group(1) in ACTS and after.group(1) != "and":
        seen.add("act of a person")
    if any(is_listed_name(word.lower()) for word in words) or found.lower() in CITIES:
        seen.add("listed name")
    return seen
