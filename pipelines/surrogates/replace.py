"""The replace stage: one surrogate for each identifier of a note, under a policy.

policy = SurrogatePolicy.from_name("hips")
replace_phi(text, spans, policy=policy, stream=stream)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..annotation.spans import PHI_TYPES, PhiSpan
from .ages import is_over_89, top_coded_age
from .dates import DateSurrogates
from .draws import SurrogateDraws, derive_patient_key
from .identifiers import IdentifierSurrogates
from .names import NameSurrogates
from .places import PlaceSurrogates, other_profession
from .policies import SurrogatePolicy
from .repeats import repeats

__all__ = ["REDACTION", "SurrogatePolicy", "derive_patient_key", "replace_phi"]

#: Words of an age in years, spelt out or told as a stage of life.
AGE_WORDS = re.compile(
    r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|\w+teen|ten|eleven|twelve|one|two|three|four|five|"
    r"six|seven|eight|nine|teens?|years?|yrs?|old|aged?|infant|child|adult|elderly|newborn|(?:octo|septua|sexa)genarian)\b",
    re.IGNORECASE,
)

#: "Month DD, YYYY" in a form is no date.
_FORM_DATE = re.compile(
    r"(?<!\w)(?:month|mon|mmm?|day|dd|year|yyyy|yy)(?:[\s./,-]{1,3}(?:month|mon|mmm?|day|dd|year|yyyy|yy)){2}(?!\w)",
    re.IGNORECASE,
)
#: Longer spans are no identifier but an error; they become a tag, so that the cost stays linear in the note.
_LONGEST = 1000
#: How often a surrogate that repeats its original is drawn anew.
_DRAWS = 4

#: What `redact` writes for every identifier, whatever its length.
REDACTION = "\u2588" * 5


def replace_phi(
    text: str,
    spans: Sequence[PhiSpan],
    *,
    policy: SurrogatePolicy,
    stream: bytes,
    patient_key: bytes | None = None,
) -> list[str]:
    """One surrogate string for each span, in order; the text itself is not changed.

    Args:
        text: the note.
        spans: identifiers, sorted and without overlaps, in character offsets of `text`.
        policy: which surrogate each type gets.
        stream: the random stream of the note, at least 16 bytes; must tell nothing of the identifiers.
        patient_key: bytes of `derive_patient_key`; with it, the same identifier gets the same surrogate in
            every note of the patient, and dates move by the same offset.

    Raises ValueError for spans out of order or out of the text, unknown types, and a stream or key that is too
    short. No message tells text of the note.
    """
    if not isinstance(stream, (bytes, bytearray)) or len(stream) < 16:
        raise ValueError("stream must be at least 16 random bytes")
    if patient_key is not None and len(patient_key) < 16:
        raise ValueError("patient_key must be at least 16 bytes; make it with derive_patient_key")
    end = 0
    for number, span in enumerate(spans):
        if not end <= span.start <= span.end <= len(text):
            raise ValueError(f"span {number} is out of order, overlaps or lies outside the text")
        if span.type not in PHI_TYPES:
            raise ValueError(f"span {number} has an unknown type; use one of: {', '.join(PHI_TYPES)}")
        end = span.end
    if not spans:
        return []
    spans = [_with_fitting_type(text[span.start : span.end], span) for span in spans]
    replaced = [s for s in spans if policy.action(s.type) == "surrogate" and s.end - s.start <= _LONGEST]
    draws = SurrogateDraws(
        bytes(stream),
        None if patient_key is None else bytes(patient_key),
        [text[span.start : span.end] for span in spans if span.type != "AGE"],
        policy.markov_probability if policy.mode == "markov" else 0.0,
    )
    names = NameSurrogates(text, replaced, draws, policy.locale)
    dates = DateSurrogates(text, replaced, draws, policy)
    places = PlaceSurrogates(text, replaced, draws, policy, names)
    identifiers = IdentifierSurrogates(draws, names)
    form_dates = [match.span() for match in _FORM_DATE.finditer(text)]

    def write(span: PhiSpan) -> str:
        raw = text[span.start : span.end]
        if span.type == "NAME":
            return names.surrogate(span)
        if span.type == "DATE":
            return "[DATE]" if policy.dates == "tag" else dates.surrogate(span)
        if span.type == "AGE":
            return _age(raw, policy)
        if span.type == "LOCATION":
            return places.location(span)
        if span.type == "FACILITY":
            return places.facility(span)
        if span.type == "PROFESSION":
            return other_profession(text, span, draws)
        return identifiers.surrogate(span.type, raw)

    def may_stay(span: PhiSpan) -> bool:
        """Whether the policy lets the whole of a span stay: an age, a year, the city of a limited data set."""
        if span.type == "LOCATION":
            return policy.keep_city or policy.zips == "keep"
        return span.type == "AGE" or (span.type == "DATE" and not dates.is_telling(span))

    surrogates: list[str] = []
    for span in spans:
        raw = text[span.start : span.end]
        action = policy.action(span.type)
        draws.begin_mention()
        if form_dates and form_dates[0][1] <= span.start:
            form_dates = [place for place in form_dates if place[1] > span.start]
        in_form = bool(form_dates) and form_dates[0][0] <= span.start and span.end <= form_dates[0][1]
        if action == "keep" or not raw:
            new = raw
        elif action == "redact":
            new = REDACTION
        elif action == "tag" or len(raw) > _LONGEST:
            new = f"[{span.type}]"
        elif in_form:
            new = raw
        else:
            new = write(span)
            for _ in range(_DRAWS):
                if may_stay(span) or not repeats(raw, new, span.type):
                    break
                draws.forget_mention()
                new = write(span)
            else:
                new = f"[{span.type}]"
        surrogates.append(new)
    return surrogates


def _with_fitting_type(raw: str, span: PhiSpan) -> PhiSpan:
    """A span whose text cannot be of its type gets one that can, so that no rule of the type keeps it.

    A tagger's type can be wrong where its borders are right: "00482913" found as AGE must not stay as a low age.
    """
    digits = re.findall(r"\d+", raw)
    if span.type == "AGE" and (len(digits) > 2 or any(len(run) > 3 for run in digits)):
        return replace(span, type="OTHER_ID")
    if span.type == "AGE" and not digits and not is_over_89(raw) and not AGE_WORDS.search(raw):
        return replace(span, type="NAME")
    return span


def _age(raw: str, policy: SurrogatePolicy) -> str:
    if policy.ages == "keep":
        return raw
    return "[AGE]" if policy.ages == "tag" and is_over_89(raw) else top_coded_age(raw)
