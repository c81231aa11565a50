"""Annotate: PHI spans, clinical entities and parts of speech of notes of any length.

The model's heads give each token its scores (`tagging`). Format rules, known identifiers and the safe list join in,
and what was found once is looked for in the whole note.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import torch

from ..lexicons.clinical import CLINICAL_WORDS
from .known_phi import apply_lists, find_known_phi
from .line_ends import LineEnds
from .note_words import NoteWords
from .phi.label_words import LABEL_WORDS
from .phi.rules import find_phi_by_rules
from .propagation import propagate
from .safe_list.safe_list import drop_safe
from .spans import (
    ENTITY_LABELS,
    NAME_ROLES,
    PHI_TYPES,
    Annotation,
    EntitySpan,
    PhiSpan,
    Word,
    cut_around,
    resolve_overlaps,
)
from .tokens import WORD, NoteTokens, joins_word

#: Labels of other taggers (CoNLL, OntoNotes, i2b2 2014 and its kin) as PHI types; a label that is missing here
#: and is no PHI type itself is not PHI.
TAGGER_LABELS: dict[str, str] = {
    "PER": "NAME", "PERSON": "NAME", "PATIENT": "NAME", "RELATIVE": "NAME", "CLINICIAN": "NAME",
    "DOCTOR": "NAME", "STAFF": "NAME", "HCW": "NAME", "USERNAME": "NAME",
    "LOC": "LOCATION", "GPE": "LOCATION", "CITY": "LOCATION", "STREET": "LOCATION", "ZIP": "LOCATION",
    "ADDRESS": "LOCATION", "LOCATION-OTHER": "LOCATION", "COUNTY": "LOCATION",
    "ORG": "FACILITY", "FAC": "FACILITY", "HOSP": "FACILITY", "HOSPITAL": "FACILITY", "ORGANIZATION": "FACILITY",
    "PATORG": "FACILITY", "VENDOR": "FACILITY",
    "MEDICALRECORD": "MRN", "HEALTHPLAN": "HEALTH_PLAN", "IDNUM": "OTHER_ID", "ID": "OTHER_ID",
    "BIOID": "BIOMETRIC", "IPADDR": "IP", "IPADDRESS": "IP",
}  # fmt: skip

#: Labels of other taggers (MACCROBAT, BC5CDR, NCBI, i2b2 2010 and its kin) as clinical entity labels.
ENTITY_TAGGER_LABELS: dict[str, str] = {
    "DISEASE": "PROBLEM", "DISORDER": "PROBLEM", "DISEASE_DISORDER": "PROBLEM", "SIGN_SYMPTOM": "PROBLEM",
    "SYMPTOM": "PROBLEM", "FINDING": "PROBLEM", "DIAGNOSIS": "PROBLEM", "CONDITION": "PROBLEM",
    "DIAGNOSTIC_PROCEDURE": "TEST", "LAB": "TEST", "LAB_VALUE": "TEST", "MEASUREMENT": "TEST",
    "CHEMICAL": "TREATMENT", "DRUG": "TREATMENT", "MEDICATION": "TREATMENT", "PROCEDURE": "TREATMENT",
    "THERAPEUTIC_PROCEDURE": "TREATMENT", "DOSAGE": "TREATMENT",
    "BODY_PART": "ANATOMY", "ORGAN": "ANATOMY", "BIOLOGICAL_STRUCTURE": "ANATOMY",
}  # fmt: skip

#: Types that a format tells surely enough to cut a tagger's span around them.
FORMAT_TYPES = frozenset({"PHONE", "FAX", "EMAIL", "URL", "IP", "SSN", "MRN", "HEALTH_PLAN", "ACCOUNT", "LICENSE"})

#: Types whose parts may stand on two lines.
WRAPPED_TYPES = frozenset({"DATE", "LOCATION", "FACILITY"})

#: What may stand between the parts of a date, a number or an address.
PART_GAP = re.compile(r"[\s,./\\'’;()–-]{0,3}")
SITE_GAP = re.compile(r" (?:La|Le|Las|Los|El|De|Del|San|Santa|[Oo]f|[Tt]he|&|[Aa]nd|[Ff]or|[Aa]t)(?: [Tt]he)? ")

SHOP_STREET_GAP = re.compile(r" (?:[Oo]n|[Oo]ff) ")

#: A token beside an identifier belongs to it from this share of the threshold on.
NEIGHBOUR_SHARE = 0.3

# Pictures belong to no identifier.
EMOJI = "\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff"
LEFT_EDGE = re.compile(rf"[\s,.;:{EMOJI}]+")
RIGHT_EDGE = re.compile(rf"[\s,;:{EMOJI}]+$")


def model_phi_spans(
    text: str, tokens: NoteTokens, probabilities: torch.Tensor, labels: Sequence[str], threshold: float
) -> list[PhiSpan]:
    """Spans of tokens whose probability of being PHI of any type reaches the threshold, widened to whole words."""
    if not len(tokens):
        return []
    outside, begins, kinds, membership = _label_table(tuple(labels))
    phi_probability = (1.0 - probabilities[:, outside].sum(-1)).clamp(min=0.0).tolist()
    if max(phi_probability) < threshold:
        return []
    found = _with_neighbours(text, tokens, phi_probability, threshold)
    # Of a token that was not found, nobody asks what it is.
    rows = probabilities[found]
    by_kind = dict(zip(found, (rows @ membership.to(rows.dtype)).tolist(), strict=True))
    begin_probability = dict(zip(found, rows[:, begins].sum(-1).tolist(), strict=True))
    groups: list[list[int]] = []
    for index in found:
        previous = groups[-1][-1] if groups else -2
        joined = (
            previous == index - 1
            and not text[tokens.ends[previous] : tokens.starts[index]].strip()
            and begin_probability[index] < 0.8
            and phi_type_of(_group_kind(by_kind, kinds, [previous]))
            == phi_type_of(_group_kind(by_kind, kinds, [index]))
        )
        # A word is never cut, whatever its pieces say.
        if joined or (previous == index - 1 and tokens.ends[previous] == tokens.starts[index]):
            groups[-1].append(index)
        else:
            groups.append([index])
    spans = []
    for group in groups:
        start, end = _widen(text, tokens.starts[group[0]], tokens.ends[group[-1]])
        if start >= end:
            continue
        kind = _group_kind(by_kind, kinds, group)
        phi_type = phi_type_of(kind)
        if phi_type is None:
            continue
        role = kind.lower() if kind.lower() in NAME_ROLES else None
        score = max(phi_probability[index] for index in group)
        spans.append(PhiSpan(start, end, phi_type, round(min(1.0, score), 4), "model", role))
    return spans


def _with_neighbours(text: str, tokens: NoteTokens, scores: Sequence[float], threshold: float) -> list[int]:
    """Tokens that reach the threshold, and those right beside them that nearly do: a name found by half is none."""
    # Scores that are no numbers count as found: rather too much is hidden than too little.
    found = {index for index, score in enumerate(scores) if not score < threshold}
    low = threshold * NEIGHBOUR_SHARE
    for step in (1, -1):
        for index in sorted(found):
            doubted = index + step
            while 0 <= doubted < len(scores) and doubted not in found and scores[doubted] >= low:
                left, right = (doubted - 1, doubted) if step == 1 else (doubted, doubted + 1)
                gap = text[tokens.ends[left] : tokens.starts[right]]
                first = text[tokens.starts[doubted]]
                if not (gap in ("", " ") and (first.isupper() or first.isdigit() or not gap)):
                    break
                found.add(doubted)
                doubted += step
    return sorted(found)


def entity_spans(tokens: NoteTokens, probabilities: torch.Tensor, labels: Sequence[str], text: str) -> list[EntitySpan]:
    """Entities by the most probable label of each token; pieces of one word keep together."""
    if not len(tokens):
        return []
    best = probabilities.argmax(-1).tolist()
    values = probabilities.max(-1).values.tolist()
    spans: list[EntitySpan] = []
    open_label, start, end, score = "", 0, 0, 0.0
    for index, number in enumerate([*best, -1]):
        label = labels[number] if number >= 0 else "O"
        plain = entity_label_of(label) or ""
        inside_word = (
            0 < index < len(best)
            and tokens.starts[index] == tokens.ends[index - 1]
            and (
                text[tokens.starts[index] : tokens.starts[index] + 1].isalnum()
                and text[tokens.starts[index] - 1 : tokens.starts[index]].isalnum()
            )
        )
        if open_label and index < len(best) and (inside_word or (plain == open_label and not label.startswith("B-"))):
            end = tokens.ends[index]
            continue
        if open_label:
            start, end = _widen(text, start, end)
            spans.append(EntitySpan(start, end, open_label, round(score, 4)))
            open_label = ""
        if plain:
            open_label, start, end, score = plain, tokens.starts[index], tokens.ends[index], values[index]
    unique: list[EntitySpan] = []
    for span in spans:
        if span.start < span.end and (not unique or span.start >= unique[-1].end):
            unique.append(span)
    return unique


def words_with_pos(
    text: str, tokens: NoteTokens, probabilities: torch.Tensor | None, labels: Sequence[str]
) -> list[Word]:
    """Every run of letters with the part of speech of its first token."""
    best = probabilities.argmax(-1).tolist() if probabilities is not None and len(tokens) else []
    words, index = [], 0
    for match in WORD.finditer(text):
        while index < len(best) and tokens.ends[index] <= match.start():
            index += 1
        pos = labels[best[index]] if index < len(best) and tokens.starts[index] < match.end() else "X"
        words.append(Word(match.start(), match.end(), pos))
    return words


def combine_phi(
    text: str,
    model_spans: Sequence[PhiSpan],
    *,
    use_rules: bool = True,
    known_phi: Mapping[str, Sequence[str]] | None = None,
    allow: Sequence[str] = (),
    deny: Sequence[str] = (),
    professions: bool = False,
) -> list[PhiSpan]:
    """Union of the model's spans and the rules', spread over the note, without the safe list's terms."""
    if "\r\n" in text:
        lines = LineEnds(text)
        spans = combine_phi(
            lines.text,
            [lines.shorten(span) for span in model_spans],
            use_rules=use_rules,
            known_phi=known_phi,
            allow=allow,
            deny=deny,
            professions=professions,
        )
        return [lines.restore(span) for span in spans]
    words = NoteWords(text)
    firm: list[PhiSpan] = []
    if use_rules:
        firm += find_phi_by_rules(text, include_professions=professions, words=words)
    if known_phi:
        firm += find_known_phi(text, known_phi)
    firm = resolve_overlaps(firm)
    wanted = [span for span in model_spans if professions or span.type != "PROFESSION"]
    pieces = _without_lone_words(text, _fit_to_rules(text, wanted, firm))
    spans = resolve_overlaps([*firm, *drop_safe(text, _join_parts(text, pieces))])
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
            start, end = _widen(text, span.start + line.start(), span.start + line.end())
            if start >= end:
                continue
            piece = replace(span, start=start, end=end)
            others = [
                other
                for other in firm[bisect_right(ends, start) : bisect_left(starts, end)]
                if other.type != span.type
                and (other.type in FORMAT_TYPES or 2 * (min(end, other.end) - max(start, other.start)) >= end - start)
            ]
            if not others:
                # A label right before its value ("License OR-DO-24817") is no identifier itself.
                following = bisect_right(values, end)
                value = following < len(values) and values[following] - end <= 3
                if not (value and _is_label(text[start:end])):
                    pieces.append(piece)
                continue
            pieces += [cut for cut in cut_around([piece], others) if not _is_label(text[cut.start : cut.end])]
    return pieces


def _without_lone_words(text: str, spans: Sequence[PhiSpan]) -> list[PhiSpan]:
    """Spans without places and names that are one word of clinical prose, before they could join with others."""
    return [
        span
        for span in spans
        if span.type not in ("NAME", "FACILITY", "LOCATION")
        or text[span.start : span.end].lower() not in CLINICAL_WORDS
    ]


def _join_parts(text: str, spans: Sequence[PhiSpan]) -> list[PhiSpan]:
    """Parts of one date, number or address, found one by one, as one span: alone, "'10" and "OR" look harmless.

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


def without_phi(text: str, entities: Sequence[EntitySpan], phi: Sequence[PhiSpan]) -> list[EntitySpan]:
    """Entities cut around identifiers; what is left of one that held an identifier stays an entity.

    Both are sorted and without overlaps.
    """
    ends = [span.end for span in phi]
    parts: list[EntitySpan] = []
    for entity in entities:
        start = entity.start
        for index in range(bisect_left(ends, entity.start + 1), len(phi) + 1):
            inside = index < len(phi) and phi[index].start < entity.end
            stop = max(start, phi[index].start) if inside else entity.end
            left, right = _trim(text, start, stop)
            if any(char.isalnum() for char in text[left:right]):
                parts.append(EntitySpan(left, right, entity.label, entity.score))
            if not inside:
                break
            start = max(start, phi[index].end)
    return parts


def annotate_notes(
    texts: Sequence[str],
    scores: Sequence[Mapping[str, tuple[torch.Tensor, NoteTokens, Sequence[str]]]],
    *,
    phi_threshold: float,
    **options: Any,
) -> list[Annotation]:
    """Spans of each note out of its heads' probabilities; words only where there is more than the PHI head.

    Args:
        scores: per note, for each head (probabilities, tokens that they belong to, labels).
        options: passed on to `combine_phi`.
    """
    annotations = []
    for text, heads in zip(texts, scores, strict=True):
        found: list[PhiSpan] = []
        if "phi" in heads:
            probabilities, tokens, labels = heads["phi"]
            found = model_phi_spans(text, tokens, probabilities, labels, phi_threshold)
        phi = combine_phi(text, found, **options)
        entities: list[EntitySpan] = []
        if "entity" in heads:
            probabilities, tokens, labels = heads["entity"]
            entities = without_phi(text, entity_spans(tokens, probabilities, labels, text), phi)
        probabilities, tokens, labels = heads.get("pos", (None, NoteTokens([], [], [], []), ()))  # type: ignore[assignment]
        words = [] if set(heads) == {"phi"} else words_with_pos(text, tokens, probabilities, labels)
        annotations.append(Annotation(phi, entities, words))
    return annotations


@lru_cache(maxsize=512)
def _plain_label(label: str) -> str:
    return re.sub(r"^[BIELSU][-_]", "", label)


@lru_cache(maxsize=512)
def entity_label_of(label: str) -> str | None:
    """The clinical entity label that a tagger's label stands for; None where it is none."""
    upper = _plain_label(label).upper()
    return upper if upper in ENTITY_LABELS else ENTITY_TAGGER_LABELS.get(upper)


@lru_cache(maxsize=256)
def phi_type_of(label: str) -> str | None:
    """The PHI type that a tagger's label stands for; None where it is no PHI."""
    plain = _plain_label(label)
    upper = plain.upper()
    if upper in PHI_TYPES:
        return upper
    return TAGGER_LABELS.get(upper)


@lru_cache(maxsize=16)
def _label_table(labels: tuple[str, ...]) -> tuple[list[int], list[int], list[str], torch.Tensor]:
    """Numbers of the labels that are no PHI and of those that begin a span; kinds of PHI; labels by kinds, 0 or 1."""
    outside = [number for number, label in enumerate(labels) if phi_type_of(label) is None]
    begins = [number for number, label in enumerate(labels) if label.startswith("B-") and phi_type_of(label)]
    kinds = sorted({_plain_label(label) for label in labels if phi_type_of(label)})
    membership = torch.zeros(len(labels), len(kinds))
    for number, label in enumerate(labels):
        if phi_type_of(label):
            membership[number, kinds.index(_plain_label(label))] = 1.0
    return outside, begins, kinds, membership


def _group_kind(by_kind: Mapping[int, Sequence[float]], kinds: Sequence[str], group: Sequence[int]) -> str:
    """The kind that a group of tokens most probably is."""
    totals = [sum(scores) for scores in zip(*(by_kind[index] for index in group), strict=True)]
    return kinds[totals.index(max(totals))]


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    """To whole words on both sides, then without punctuation and white space at the edges."""
    while 0 < start < len(text) and joins_word(text[start - 1]) and joins_word(text[start]):
        start -= 1
    while 0 < end < len(text) and joins_word(text[end]) and joins_word(text[end - 1]):
        end += 1
    return _trim(text, start, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    left = LEFT_EDGE.match(text, start, end)
    if left:
        start = left.end()
    right = RIGHT_EDGE.search(text[start:end])
    if right:
        end = start + right.start()
    return start, end
