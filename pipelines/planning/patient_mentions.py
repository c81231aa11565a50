"""The patient by pronoun or noun: "She denies" and "The patient denies" say the same where nobody else is spoken of."""

from __future__ import annotations

import re

from ..lexicons.loading import words

#: A mention at the beginning of a sentence, and what shows that it is the subject.
MENTION = re.compile(
    r"(?:(?<=[.;:?!] )|(?<=\n)|(?<=\s\s)|^)(He|She|The patient)"
    r"(?= (?:is|was|has|had|will|does|did|can|could|would|should|[a-z]+(?:s|ed))\b)"
)
PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z]+")
#: So many characters before a mention nobody else is spoken of.
REACH = 200
#: Pronouns of one sex, and none of the other, that show the patient's.
ENOUGH = 2


def find_patient_mentions(text: str) -> list[tuple[int, int, tuple[str, ...]]]:
    """(start, end, alternatives) of mentions of the patient that may be put otherwise, in order."""
    pronouns = [match.lastindex for match in PRONOUN.finditer(text)]
    subject = ""
    if len(pronouns) >= ENOUGH and len(set(pronouns)) == 1:
        subject = "he" if pronouns[0] == 1 else "she"
    nouns = ("the patient", "patient")
    places = (
        (*match.span(), (subject,) if match.group() == "The patient" else nouns) for match in MENTION.finditer(text)
    )
    return [(start, end, others) for start, end, others in places if "" not in others and nobody_else_near(text, start)]


def nobody_else_near(text: str, start: int) -> bool:
    """Whether nobody but the patient is spoken of shortly before a place."""
    near = {match.group().lower() for match in WORD.finditer(text, max(0, start - REACH), start)}
    return near.isdisjoint(words("other_persons"))
