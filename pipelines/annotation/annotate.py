"""Annotate: PHI spans, clinical entities and parts of speech of notes of any length.

The model's heads give each token its scores (`tagging`). Format rules, known identifiers and the score join in,
and what was found once is looked for in the whole note.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import torch

from ..lexicons.names import HONORIFICS, RELATIONS, TITLES, is_listed_name
from .heads.tagged_spans import entity_spans, model_phi_spans, widen_to_words, without_phi, words_with_pos
from .known_phi import apply_lists, find_known_phi
from .note_words import NoteWords
from .phi.identifiers import LABEL_WORDS
from .phi.month_dates import with_day_in_words
from .phi.rules import find_phi_by_rules
from .propagation import propagate
from .score import Reading, keep_probable
from .spans import Annotation, EntitySpan, PhiSpan, cut_around, resolve_overlaps
from .terms import names_a_time
from .tokens import NoteTokens

#: What the heads say of a note, by head: probabilities, the tokens that they belong to, labels.
Heads = Mapping[str, tuple[torch.Tensor, NoteTokens, Sequence[str]]]

#: Types that a format tells surely enough to cut a tagger's span around them.
FORMAT_TYPES = frozenset({"PHONE", "FAX", "EMAIL", "URL", "IP", "SSN", "MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE"})

PLACES = frozenset({"LOCATION", "FACILITY"})

#: Where a field ends: at a line end or a gap between columns, and at a bracket that stays open.
_FIELD_END = re.compile(r"[\r\n\t]+|[ \u00a0]{2,}")
_BRACKET = re.compile(r"[ ]?[(\[]")
#: A date ends at any bracket, a name at a comma before a number or a role ("Dr Ann Roe, Renal Registrar").
_DATE_END = re.compile(rf"{_FIELD_END.pattern}|[ ]?[()\[\]]")
_NAME_END = re.compile(rf"{_FIELD_END.pattern}|,[ ]?(?=\d)")
_ROLE = re.compile(rf",[ ](?:[A-Z]\w+[ ]){{0,2}}(?i:{'|'.join(sorted(HONORIFICS.keys() - TITLES, key=len)[::-1])})\b")
#: "his late husb Reg": the name stands behind the relative.
_RELATIVE = re.compile(rf"(?:[a-z]+[ ]){{0,3}}(?:{'|'.join(sorted(RELATIONS, key=len)[::-1])})[ ](?=[A-ZÀ-Þ])")
#: "(84M)": an age and a sex.
_AGE_AND_SEX = re.compile(r"\d{1,3}[ ]?[MF]")
#: A colon and a number after a label.
_VALUE_AFTER = re.compile(r"[ ]?:[ \t]*(?=\S*\d)")
_CODED_LABEL = re.compile(r"\w*[A-Za-z][A-Z]\w*")
#: The full stop of a sentence after a word that is no initial.
_STOP = re.compile(r"(?<=[^\W_]{2})\.\Z")

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
    spans = resolve_overlaps(_whole(text, span) for span in resolve_overlaps(propagate(text, spans, words)))
    return resolve_overlaps(apply_lists(text, spans, allow=allow, deny=deny))


def _whole(text: str, span: PhiSpan) -> PhiSpan:
    """A span without the full stop of its sentence, and a date with its day in words."""
    if span.source == "known":
        return span
    stop = _STOP.search(text, span.start, span.end)
    start, end = span.start, stop.start() if stop else span.end
    start, end = with_day_in_words(text, start, end) if span.type == "DATE" else (start, end)
    return replace(span, start=start, end=end)


def _fit_to_rules(text: str, model_spans: Sequence[PhiSpan], firm: Sequence[PhiSpan]) -> list[PhiSpan]:
    """The model's spans line by line, cut around rule spans of another type; labels at their edges go.

    A tagger runs on over line ends and labels ("... 97439\nTel 541-555-0126" as one address); formats know better.
    `firm` is sorted and without overlaps, so the rule spans of a piece are found by bisection.
    """
    pieces: list[PhiSpan] = []
    starts, ends = [other.start for other in firm], [other.end for other in firm]
    values = [other.start for other in firm if other.type in FORMAT_TYPES]
    for span in model_spans:
        for start, end in _fields(text, span):
            start, end = widen_to_words(text, start, end)
            if start >= end:
                continue
            span = _typed(text, replace(span, start=start, end=end))
            start = span.start
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
                named = span.type in ("NAME", "FACILITY", "LOCATION") and _VALUE_AFTER.match(text, end)
                if not (value and _is_label(text[start:end])) and not (named and _is_code_label(text[start:end])):
                    pieces.append(piece)
                continue
            pieces += [cut for cut in cut_around([piece], others) if not _is_label(text[cut.start : cut.end])]
    return pieces


def _fields(text: str, span: PhiSpan) -> Iterator[tuple[int, int]]:
    """The parts of a span that lie in one field each: no identifier runs on over a gap between columns."""
    ends = {"DATE": _DATE_END, "NAME": _NAME_END}.get(span.type, _FIELD_END)
    cuts = [match.span() for match in ends.finditer(text, span.start, span.end)]
    closed = max(text.rfind(sign, span.start, span.end) for sign in ")]")
    cuts += [match.span() for match in _BRACKET.finditer(text, max(span.start, closed), span.end)]
    if span.type == "NAME":
        roles = _ROLE.finditer(text, span.start, span.end + 40)
        cuts += [(match.start(), span.end) for match in roles if match.start() < span.end]
    start = span.start
    for cut, following in [*sorted(cuts), (span.end, span.end)]:
        # Behind a gap between columns may stand the label of the next field.
        label = start > span.start and text[start - 1] in " \t" and text[cut : cut + 2].lstrip(" ")[:1] == ":"
        if start < cut and not (label and text[start:cut].isalpha() and not is_listed_name(text[start:cut].lower())):
            yield start, cut
        start = max(start, following)


def _typed(text: str, piece: PhiSpan) -> PhiSpan:
    """A tagger's piece without the relative before a name, and as what it is where its form says so.

    An age with a sex is an age, a number no name; where nothing could be moved, there is no date.
    """
    relative = _RELATIVE.match(text, piece.start, piece.end) if piece.type in ("NAME", "FACILITY", "LOCATION") else None
    if relative:
        return replace(piece, start=relative.end(), type="NAME", role="relative")
    found = text[piece.start : piece.end]
    if _AGE_AND_SEX.fullmatch(found) and piece.type in ("DATE", "NAME", "FACILITY"):
        return replace(piece, type="AGE")
    if piece.type == "NAME" and found.isdecimal():
        return replace(piece, type="DATE" if len(found) > 3 else "AGE")
    if piece.type == "DATE" and not names_a_time(found) and (found != found.lower() or is_listed_name(found)):
        return replace(piece, type="NAME")
    return piece


def _is_code_label(piece: str) -> bool:
    """Whether a piece before a colon and a number is a label in capitals ("RiO", "UHID") and no name."""
    return _CODED_LABEL.fullmatch(piece) is not None and not is_listed_name(piece.lower())


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
            and _in_one_field(text, last, span)
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
            and text[shop.start].isupper()
            and SHOP_STREET_GAP.fullmatch(text, shop.end, span.start)
        ):
            # "Walgreens on Cutler Ave" is one place.
            places[-1] = replace(shop, end=span.end, score=max(shop.score, span.score))
        else:
            places.append(span)
    return places


def _in_one_field(text: str, last: PhiSpan, span: PhiSpan) -> bool:
    """Whether nothing that ends a field stands between two spans of one type; lines of an address are one."""
    gap = text[last.end : span.start]
    if "\n" in gap:
        whole = text[last.start : span.end]
        return span.type == "DATE" or (span.type in PLACES and ("," in gap or any(map(str.isdigit, whole))))
    return span.type in FORMAT_TYPES or not ("  " in gap or "\t" in gap or "(" in gap)


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
