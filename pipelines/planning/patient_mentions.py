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
    subject = None
    if len(pronouns) >= ENOUGH and len(set(pronouns)) == 1:
        subject = "he" if pronouns[0] == 1 else "she"
    others = words("other_persons")
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for mention in MENTION.finditer(text):
        alternatives = (subject,) if mention.group() == "The patient" else ("the patient", "patient")
        if alternatives == (None,) or (subject is None and alternatives[0] != "the patient"):
            continue
        near = {
            match.group().lower() for match in WORD.finditer(text, max(0, mention.start() - REACH), mention.start())
        }
        if near.isdisjoint(others):
            found.append((mention.start(), mention.end(), tuple(filter(None, alternatives))))
    return found
