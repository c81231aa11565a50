"""The sex that a note tells of a person beside the name: age and sex, words of kinship, pronouns."""

from __future__ import annotations

import re
from collections import Counter

from ..annotation.spans import PhiSpan
from ..lexicons.surrogate_tables import RELATIONS
from ..lexicons.word_table import word_table

_PRONOUN = re.compile(r"\b(he|his|him|himself|she|hers|her|herself)\b", re.IGNORECASE)
_SEXED = re.compile(r"\b(he|his|him|she|her|hers|male|female|man|woman|gentleman|lady|boy|girl)\b", re.IGNORECASE)
#: The sex beside an age, "63yo F", "45 y/o male", or after its label. A bare "16F" is a size of a catheter.
_STATED = re.compile(
    r"(?<![\d.])\d{1,3}\s?-?\s?(?:y\s?/?\s?o|y\.\s?o\.?|yrs?\.?|years?|y)(?:[\s-]{1,2}old)?[\s,/-]{0,3}(?:[^\W\d_]{3,20}\s)?"
    r"(m|f|male|female|man|woman|gentleman|lady|boy|girl)\b(?!/\w)|\b(?:sex|gender)\s?[:=]?\s?(m|f|male|female)\b|"
    r"(?<![\d.])(?:3[5-9]|[4-8]\d|9[0-4])\s?/?\s?(m|f)\b(?!/\w)",
    re.IGNORECASE,
)
#: What may stand between a name and the age and sex of who bears it.
_ADDS = re.compile(r"[\s,;:(-]*(?:is|was|an?|the)?\s*(?:an?\s+)?", re.IGNORECASE)
_FEMALE_WORDS = word_table("f she her hers herself female woman lady girl")
#: What may stand between a word of kinship and the name that it introduces.
_BETWEEN = word_table("named called is was name in law mr mrs ms miss dr s")


class NoteGenders:
    """Genders (m, f or empty) told by one note.

    Attributes:
        stated: the first sex that stands beside an age or after its label; it is taken for the patient's.
        usual: the same, else that of most pronouns.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        stated = _STATED.search(text)
        self.stated = self.usual = _sex(stated) if stated else ""
        sexes = Counter("f" if w.lower() in _FEMALE_WORDS else "m" for w in _SEXED.findall(text))
        for gender, other in (("m", "f"), ("f", "m")):
            if not self.usual and sexes[gender] >= 2 and sexes[gender] >= 3 * sexes[other]:
                self.usual = gender

    def of(self, span: PhiSpan) -> tuple[str, str]:
        """The gender that the words around a name tell, and how sure it is.

        The second value is `stated` (an age and sex follow), `relative` (a word of kinship leads) or empty.
        """
        text = self._text
        stated = _STATED.search(text, span.end, min(len(text), span.end + 40))
        if stated and _ADDS.fullmatch(text, span.end, stated.start()):
            return _sex(stated), "stated"
        before = text[max(0, span.start - 40) : span.start]
        for word in reversed(re.findall(r"[^\W\d_]+", re.split(r"[.;\n]", before)[-1])):
            if word.lower() in RELATIONS:
                return RELATIONS[word.lower()], "relative"
            # "His wife, named Ann" is about Ann; "his wife brought Ann" need not be.
            if word.lower() not in _BETWEEN:
                break
        if span.role == "patient" and self.usual:
            return self.usual, ""
        if span.role == "clinician":
            return "", ""
        found = _PRONOUN.search(text, span.end, min(len(text), span.end + 160))
        earlier = [] if found else _PRONOUN.findall(text[max(0, span.start - 120) : span.start])
        pronoun = found.group() if found else earlier[-1] if earlier else ""
        if not pronoun:
            return self.usual, ""
        return ("f" if pronoun.lower() in _FEMALE_WORDS else "m"), ""


def _sex(stated: re.Match[str]) -> str:
    word = next(group for group in stated.groups() if group).lower()
    return "f" if word in _FEMALE_WORDS else "m"
