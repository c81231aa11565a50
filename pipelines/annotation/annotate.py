"""Annotate: PHI spans, clinical entities and parts of speech of notes of any length.

The model's heads give each token its scores (`tagging`). Format rules, known identifiers and the score join in,
and what was found once is looked for in the whole note.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import torch

from .heads.tagged_spans import entity_spans, model_phi_spans, widen_to_words, without_phi, words_with_pos
from .known_phi import apply_lists, find_known_phi
from .note_words import NoteWords
from .phi.identifiers import LABEL_WORDS
from .phi.rules import find_phi_by_rules
from .propagation import propagate
from .score import Reading, keep_probable
from .spans import Annotation, EntitySpan, PhiSpan, cut_around, resolve_overlaps
from .tokens import NoteTokens

#: What the heads say of a note, by head: probabilities, the tokens that they belong to, labels.
Heads = Mapping[str, tuple[torch.Tensor, NoteTokens, Sequence[str]]]

#: Types that a format tells surely enough to cut a tagger's span around them.
FORMAT_TYPES = frozenset({"PHONE", "FAX", "EMAIL", "URL", "IP", "SSN", "MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE"})

#: Types whose parts may stand on two lines.
WRAPPED_TYPES = frozenset({"DATE", "LOCATION", "FACILITY"})

#: What may stand between the parts of a date, a number or an address.
PART_GAP = re.compile(r"[\s,./\\'’;()–-]{0,3}")
SITE_GAP = re.compile(r" (?:La|Le|Las|Los|El|De|Del|San|Santa|[Oo]f|[Tt]he|&|[Aa]nd|[Ff]or|[Aa]t)(?: [Tt]he)? ")

SHOP_STREET_GAP = re.compile(r" (?:[Oo]n|[Oo]ff) ")


def combine_phi(
    text: str, model_spans: Sequence[PhiSpan], reading: Reading | None = None, **options: Any
) -> list[PhiSpan]:
    """The model's spans and the rules' that are probable by all evidence, spread over the note.

    Args:
        model_spans: proposed by a tagger.
        reading: what our heads say of the note; without it a tagger's spans and the rules' are weighed by the rest.
        options: `threshold`, score from which on a span counts, 0 to 1 (known identifiers do not need one);
            `known_phi`, `allow`, `deny` and `professions` as in `GenerateOptions`.
    """
    if "\r\n" not in text:
        return _combined(text, model_spans, reading, **options)
    lines = LineEnds(text)
    moved = None if reading is None else reading.moved(lines.shorter)
    spans = _combined(lines.text, [lines.shorten(span) for span in model_spans], moved, **options)
    return [lines.restore(span) for span in spans]


def _combined(
    text: str,
    model_spans: Sequence[PhiSpan],
    reading: Reading | None,
    threshold: float = 0.0,
    known_phi: Mapping[str, Sequence[str]] | None = None,
    allow: Sequence[str] = (),
    deny: Sequence[str] = (),
    professions: bool = False,
) -> list[PhiSpan]:
    words = NoteWords(text)
    ruled = find_phi_by_rules(text, include_professions=professions, words=words)
    firm = resolve_overlaps([*keep_probable(text, ruled, reading, threshold), *find_known_phi(words, known_phi or {})])
    wanted = [span for span in model_spans if professions or span.type != "PROFESSION"]
    pieces = _join_parts(text, _fit_to_rules(text, wanted, firm))
    spans = resolve_overlaps([*firm, *keep_probable(text, pieces, reading, threshold)])
    spans = resolve_overlaps(propagate(text, spans, words))
    return resolve_overlaps(apply_lists(text, spans, allow=allow, deny=deny))


def _fit_to_rules(text: str, model_spans: Sequence[PhiSpan], firm: Sequence[PhiSpan]) -> list[PhiSpan]:
    """The model's spans line by line, cut around rule spans of another type; labels at their edges go.

    A tagger runs on over line ends and labels ("... 97439\nTel 541-555-0126" as one address); formats know better.
    `firm` is sorted and without overlaps, so the rule spans of a piece are found by bisection.
    """
    pieces: list[PhiSpan] = []
    starts, ends = [other.start for other in firm], [other.end for other in firm]
    values = [other.start for other in firm if other.type in FORMAT_TYPES]
    for span in model_spans:
        for line in re.finditer(r"[^\r\n]+", text[span.start : span.end]):
            start, end = widen_to_words(text, span.start + line.start(), span.start + line.end())
            if start >= end:
                continue
            touching = firm[bisect_right(ends, start) : bisect_left(starts, end)]
            others = [
                other
                for other in touching
                if other.type != span.type
                and (other.type in FORMAT_TYPES or 2 * (min(end, other.end) - max(start, other.start)) >= end - start)
            ]
            piece = _without_list_number(text, replace(span, start=start, end=end), touching)
            if not others:
                # A label right before its value ("License OR-DO-24817") is no identifier itself.
                following = bisect_right(values, end)
                value = following < len(values) and values[following] - end <= 3
                if not (value and _is_label(text[start:end])):
                    pieces.append(piece)
                continue
            pieces += [cut for cut in cut_around([piece], others) if not _is_label(text[cut.start : cut.end])]
    return pieces


def _without_list_number(text: str, piece: PhiSpan, firm: Sequence[PhiSpan]) -> PhiSpan:
    """A tagger's date without the small number and dash before one that a rule knows: "Bed [14 - 11/19/24]"."""
    for rule in firm:
        same_end = piece.type == rule.type == "DATE" and piece.start < rule.start and rule.end == piece.end
        if same_end and re.fullmatch(r"\d{1,3}\s[-–]\s", text[piece.start : rule.start]):
            return replace(piece, start=rule.start)
    return piece


def _join_parts(text: str, spans: Sequence[PhiSpan]) -> list[PhiSpan]:
    """Parts of one date, number or address, found one by one, as one span.

    Names stay apart, since two of them often stand side by side.
    """
    joined: list[PhiSpan] = []
    for span in sorted(spans):
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.type == span.type
            and span.type != "NAME"
            and (span.type in WRAPPED_TYPES or "\n" not in text[last.end : span.start])
            and (
                PART_GAP.fullmatch(text, last.end, span.start)
                or (span.type == "FACILITY" and SITE_GAP.fullmatch(text, last.end, span.start))
            )
        ):
            joined[-1] = replace(last, end=max(last.end, span.end), score=max(last.score, span.score))
        else:
            joined.append(span)
    places: list[PhiSpan] = []
    for span in joined:
        shop = places[-1] if places else None
        if (
            shop is not None
            and (shop.type, span.type) == ("FACILITY", "LOCATION")
            and SHOP_STREET_GAP.fullmatch(text, shop.end, span.start)
        ):
            # "Walgreens on Cutler Ave" is one place.
            places[-1] = replace(shop, end=span.end, score=max(shop.score, span.score))
        else:
            places.append(span)
    return places


def _is_label(piece: str) -> bool:
    """Whether a piece holds nothing but punctuation and words that announce an identifier."""
    words = [match.group().lower() for match in re.finditer(r"\w+", piece)]
    return all(word in LABEL_WORDS for word in words)


def proposed_by_model(text: str, heads: Heads, threshold: float) -> tuple[list[PhiSpan], Reading | None]:
    """Spans of tokens that the PHI head finds probable, and what the heads say of the note; nothing without a head."""
    if "phi" not in heads:
        return [], None
    probabilities, tokens, labels = heads["phi"]
    entity, _, entity_labels = heads.get("entity beside", (None, None, ()))
    reading = Reading(tokens, probabilities, labels, entity, entity_labels)
    return model_phi_spans(text, tokens, probabilities, labels, threshold), reading


def candidates(text: str, heads: Heads, threshold: float) -> tuple[list[PhiSpan], Reading | None]:
    """All spans that rules and model propose, before they are scored, and what the heads say of the note."""
    ruled = find_phi_by_rules(text)
    found, reading = proposed_by_model(text, heads, threshold)
    wanted = [span for span in found if span.type != "PROFESSION"]
    return [*ruled, *_join_parts(text, _fit_to_rules(text, wanted, ruled))], reading


def annotate_notes(
    texts: Sequence[str], scores: Sequence[Heads], *, phi_threshold: float, **options: Any
) -> list[Annotation]:
    """Spans of each note out of its heads' probabilities; words only where there is more than the PHI head.

    Args:
        scores: of each note.
        options: passed on to `combine_phi`.
    """
    annotations = []
    for text, heads in zip(texts, scores, strict=True):
        found, reading = proposed_by_model(text, heads, phi_threshold)
        phi = combine_phi(text, found, reading, threshold=phi_threshold, **options)
        entities: list[EntitySpan] = []
        if "entity" in heads:
            probabilities, tokens, labels = heads["entity"]
            entities = without_phi(text, entity_spans(tokens, probabilities, labels, text), phi)
        probabilities, tokens, labels = heads.get("pos", (None, NoteTokens([], [], [], []), ()))  # type: ignore[assignment]
        only_phi = heads and set(heads) <= {"phi", "entity beside"}
        words = [] if only_phi else words_with_pos(text, tokens, probabilities, labels)
        annotations.append(Annotation(phi, entities, words))
    return annotations


class LineEnds:
    r"""A text with "\n" for each of its "\r\n", as `text`, and the way from one's offsets to the other's."""

    def __init__(self, original: str) -> None:
        self.text = original.replace("\r\n", "\n")
        self._removed = [match.start() for match in re.finditer("\r(?=\n)", original)]
        #: Where, in the shorter text, the line ends are that lost a character.
        self._shortened = [place - number for number, place in enumerate(self._removed)]

    def shorter(self, place: int) -> int:
        """A place of the original, in the shorter text."""
        return place - bisect_left(self._removed, place)

    def shorten(self, span: PhiSpan) -> PhiSpan:
        """A span of the original, in the shorter text."""
        return replace(span, start=self.shorter(span.start), end=self.shorter(span.end))

    def restore(self, span: PhiSpan) -> PhiSpan:
        """A span of the shorter text, in the original."""
        start, end = (place + bisect_left(self._shortened, place) for place in (span.start, span.end))
        return replace(span, start=start, end=end)
