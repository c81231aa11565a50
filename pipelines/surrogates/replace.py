"""The replace stage: one surrogate for each identifier of a note, under a policy.

policy = SurrogatePolicy.from_name("hips")
replace_phi(text, spans, policy=policy, stream=stream)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..annotation.spans import PHI_TYPES, PhiSpan
from .ages import fitting_type, is_over_89, top_coded_age
from .dates import DateSurrogates
from .draws import SurrogateDraws, derive_patient_key, repeats
from .identifiers import IdentifierSurrogates
from .names import NameSurrogates
from .places import PlaceSurrogates, other_profession
from .policies import SurrogatePolicy

__all__ = ["REDACTION", "SurrogatePolicy", "derive_patient_key", "replace_phi"]

#: Longer spans are no identifier but an error; they become a tag, so that the cost stays linear in the note.
_LONGEST = 1000
#: How often a surrogate is drawn before one that repeats its original becomes a tag.
_DRAWS = 5

#: What `redact` writes for every identifier, whatever its length.
REDACTION = "\u2588" * 5


def replace_phi(
    text: str, spans: Sequence[PhiSpan], *, policy: SurrogatePolicy, stream: bytes, patient_key: bytes | None = None
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
    note = _Note(text, spans, policy, bytes(stream), patient_key)
    return [note.surrogate(span) for span in note.spans]


class _Note:
    """One note while it is replaced: the surrogates of each kind, which share their draws."""

    def __init__(
        self, text: str, spans: Sequence[PhiSpan], policy: SurrogatePolicy, stream: bytes, patient_key: bytes | None
    ) -> None:
        self._text = text
        self._policy = policy
        ages = {span: fitting_type(text[span.start : span.end]) for span in spans if span.type == "AGE"}
        self.spans = [replace(span, type=ages.get(span, span.type)) for span in spans]
        self._draws = SurrogateDraws(
            stream,
            patient_key,
            [text[span.start : span.end] for span in self.spans if span.type != "AGE"],
            policy.markov_probability if policy.mode == "markov" else 0.0,
        )
        drawn = [s for s in self.spans if policy.action(s.type) == "surrogate" and s.end - s.start <= _LONGEST]
        self._names = NameSurrogates(text, drawn, self._draws, policy.locale)
        self._dates = DateSurrogates(text, drawn, self._draws, policy)
        self._places = PlaceSurrogates(text, drawn, self._draws, policy, self._names)
        self._identifiers = IdentifierSurrogates(self._draws, self._names)

    def surrogate(self, span: PhiSpan) -> str:
        """What is written for a span; a tag where nothing else than the original could be drawn."""
        raw = self._text[span.start : span.end]
        action = self._policy.action(span.type)
        self._draws.begin_mention()
        if action == "keep" or not raw:
            return raw
        if action == "redact":
            return REDACTION
        if action == "surrogate" and len(raw) <= _LONGEST:
            for _ in range(_DRAWS):
                new = self._write(span, raw)
                if self._may_stay(span) or not repeats(raw, new, span.type):
                    return new
                self._draws.forget_mention()
        return f"[{span.type}]"

    def _write(self, span: PhiSpan, raw: str) -> str:
        if span.type == "NAME":
            return self._names.surrogate(span)
        if span.type == "DATE":
            return "[DATE]" if self._policy.dates == "tag" else self._dates.surrogate(span)
        if span.type == "AGE":
            if self._policy.ages == "keep":
                return raw
            return "[AGE]" if self._policy.ages == "tag" and is_over_89(raw) else top_coded_age(raw)
        if span.type == "LOCATION":
            return self._places.location(span)
        if span.type == "FACILITY":
            return self._places.facility(span)
        if span.type == "PROFESSION":
            return other_profession(self._text, span, self._draws)
        return self._identifiers.surrogate(span.type, raw)

    def _may_stay(self, span: PhiSpan) -> bool:
        """Whether the policy lets the whole of a span stay: an age, a year, the city of a limited data set."""
        if span.type == "LOCATION":
            return self._policy.keep_city or self._policy.zips == "keep"
        return span.type == "AGE" or (span.type == "DATE" and not self._dates.is_telling(span))
