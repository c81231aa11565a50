"""Spans out of a tagger's probabilities: identifiers, clinical entities, and words with their part of speech."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache

import torch

from ..spans import ENTITY_LABELS, NAME_ROLES, PHI_TYPES, EntitySpan, PhiSpan, Word
from ..tokens import WORD, NoteTokens, joins_word

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
        joined = previous == index - 1 and (
            # A word is never cut, whatever its pieces say.
            tokens.ends[previous] == tokens.starts[index]
            or (
                not text[tokens.ends[previous] : tokens.starts[index]].strip()
                and begin_probability[index] < 0.8
                and phi_type_of(_group_kind(by_kind, kinds, [previous]))
                == phi_type_of(_group_kind(by_kind, kinds, [index]))
            )
        )
        if joined:
            groups[-1].append(index)
        else:
            groups.append([index])
    spans = []
    for group in groups:
        start, end = widen_to_words(text, tokens.starts[group[0]], tokens.ends[group[-1]])
        kind = _group_kind(by_kind, kinds, group)
        role = kind.lower() if kind.lower() in NAME_ROLES else None
        score = round(min(1.0, max(phi_probability[index] for index in group)), 4)
        if start < end:
            spans.append(PhiSpan(start, end, phi_type_of(kind) or kind, score, "model", role))
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
        place = tokens.starts[index] if index < len(best) else 0
        inside_word = place > 0 and index > 0 and place == tokens.ends[index - 1]
        inside_word = inside_word and text[place : place + 1].isalnum() and text[place - 1].isalnum()
        if open_label and index < len(best) and (inside_word or (plain == open_label and not label.startswith("B-"))):
            end = tokens.ends[index]
            continue
        if open_label:
            start, end = widen_to_words(text, start, end)
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
            left, right = trim(text, start, stop)
            if any(char.isalnum() for char in text[left:right]):
                parts.append(EntitySpan(left, right, entity.label, entity.score))
            if not inside:
                break
            start = max(start, phi[index].end)
    return parts


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
    upper = _plain_label(label).upper()
    return upper if upper in PHI_TYPES else TAGGER_LABELS.get(upper)


@lru_cache(maxsize=16)
def _label_table(labels: tuple[str, ...]) -> tuple[list[int], list[int], list[str], torch.Tensor]:
    """Numbers of the labels that are no PHI and of those that begin a span; kinds of PHI; labels by kinds, 0 or 1."""
    phi = [number for number, label in enumerate(labels) if phi_type_of(label)]
    outside = [number for number in range(len(labels)) if number not in phi]
    begins = [number for number in phi if labels[number].startswith("B-")]
    kinds = sorted({_plain_label(labels[number]) for number in phi})
    membership = torch.zeros(len(labels), len(kinds))
    for number in phi:
        membership[number, kinds.index(_plain_label(labels[number]))] = 1.0
    return outside, begins, kinds, membership


def _group_kind(by_kind: Mapping[int, Sequence[float]], kinds: Sequence[str], group: Sequence[int]) -> str:
    """The kind that a group of tokens most probably is."""
    totals = [sum(scores) for scores in zip(*(by_kind[index] for index in group), strict=True)]
    return kinds[totals.index(max(totals))]


def widen_to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """To whole words on both sides, then without punctuation and white space at the edges."""
    while 0 < start < len(text) and joins_word(text[start - 1]) and joins_word(text[start]):
        start -= 1
    while 0 < end < len(text) and joins_word(text[end]) and joins_word(text[end - 1]):
        end += 1
    return trim(text, start, end)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    left = LEFT_EDGE.match(text, start, end)
    start = left.end() if left else start
    right = RIGHT_EDGE.search(text[start:end])
    return start, start + right.start() if right else end
