"""Wordings of clinical notes that another wording says as well, where they stand: abbreviations, fixed expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..annotation.note_words import NoteWords, PhraseIndex
from ..lexicons.loading import rows
from ..lexicons.loading import words as lexicon
from .register import PROSE, Register, level_of

#: What may stand between two words of one wording.
JOINED = re.compile(r"[ \t]+|[ \t]*-[ \t]*|/")
#: Marks behind which a sentence or clause begins.
NUMBER, COMMA, EMPTY, START, END = "NUMBER", "COMMA", "EMPTY", "START", "END"
#: A register in which all is written.
ANY = Register()


@dataclass(frozen=True)
class Wording:
    """One row of the table: what may be written, and the conditions, all of which hold where it may."""

    alternatives: tuple[str, ...]
    conditions: tuple[tuple[str, frozenset[str]], ...] = ()

    def fits(self, before: frozenset[str], after: frozenset[str]) -> bool:
        """Whether it may be written between these neighbours."""
        for name, words in self.conditions:
            there = before if name.endswith("before") else after
            if there.isdisjoint(words) != name.startswith("not_"):
                return False
        return True


@cache
def _table() -> tuple[PhraseIndex, dict[str, tuple[Wording, ...]]]:
    made: dict[str, tuple[Wording, ...]] = {}
    for wording, alternatives, *conditions in rows("clinical_variation"):
        parsed = []
        for condition in "".join(conditions).split(" | "):
            name, _, words = condition.partition(": ")
            if name == START:
                parsed.append(("before", frozenset([START])))
            elif name == END:
                parsed.append(("after", frozenset([END])))
            elif name:
                parsed.append((name, frozenset(words.split())))
        made[wording] = (*made.get(wording, ()), Wording(tuple(alternatives.split(", ")), tuple(parsed)))
    return PhraseIndex({wording: [wording] for wording in made}), made


def find_wordings(text: str, words: NoteWords, register: Register = ANY) -> list[tuple[int, int, tuple[str, ...]]]:
    """(start, end, alternatives) of every place where another wording fits; longer ones first, none within another.

    Args:
        words: those of the text.
        register: of the text; what is not written there is no alternative. Of several short forms of a term, the one
            that the note has is, or the first.
    """
    index, table = _table()
    #: Whether the note has a short form.
    written: dict[str, bool] = {}
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for wording, first, stop in index.find(words):
        start, end = words.start[first], words.end[stop - 1]
        if not all(JOINED.fullmatch(words.gap(place)) for place in range(first, stop - 1)):
            continue
        # "Pt" and "PATIENT" apart, only what is written small, with a capital at most at its beginning.
        if text[start + 1 : end] != text[start + 1 : end].lower():
            continue
        before, after = _before(text, words, first), _after(text, words, stop)
        if text[start].isupper() and START not in before:
            continue
        fitting = [new for row in table[wording] if row.fits(before, after) for new in row.alternatives]
        alternatives = [new for new in dict.fromkeys(fitting) if register.allows(text[start:end], new)]
        short = [new for new in alternatives if level_of(new) != PROSE]
        for new in set(short).difference(written):
            written[new] = re.search(rf"(?<!\w){re.escape(new)}(?!\w)", text) is not None
        there = [new for new in short if written[new]]
        dropped = set(short).difference((there or short)[:1])
        alternatives = [new for new in alternatives if new not in dropped]
        if alternatives:
            found.append((start, end, tuple(alternatives)))
    found.sort(key=lambda place: (place[0] - place[1], place[0]))
    taken: list[tuple[int, int, tuple[str, ...]]] = []
    for place in found:
        if all(place[1] <= other[0] or other[1] <= place[0] for other in taken):
            taken.append(place)
    return sorted(taken)


def _before(text: str, words: NoteWords, first: int) -> frozenset[str]:
    gap = text[words.end[first - 1] : words.start[first]] if first else "\n"
    if gap.strip(" \t") == "":
        return frozenset([words.low[first - 1]])
    mark = gap.rstrip(" \t")[-1:]
    kinds = {EMPTY}
    if mark in ".:;?!\n":
        kinds.add(START)
    elif mark == ",":
        kinds.add(COMMA)
    return frozenset(kinds)


def _after(text: str, words: NoteWords, stop: int) -> frozenset[str]:
    end = words.end[stop - 1]
    rest = text[end : end + 40]
    stripped = rest.lstrip(" \t")
    if stripped[:1].isdigit():
        return frozenset([NUMBER])
    if stop < len(words.low) and text[end : words.start[stop]].strip(" \t") == "":
        return frozenset([words.low[stop]])
    kinds = {EMPTY}
    if stripped[:1] in (".", ";", "?", "!", "") or stripped[:1] == "\n":
        kinds.add(END)
    elif stripped[:1] == ",":
        kinds.add(COMMA)
    return frozenset(kinds)


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


def find_patient_mentions(text: str, register: Register = ANY) -> list[tuple[int, int, tuple[str, ...]]]:
    """(start, end, alternatives) of mentions of the patient that may be put otherwise, in order."""
    pronouns = [match.lastindex for match in PRONOUN.finditer(text)]
    subject = ""
    if len(pronouns) >= ENOUGH and len(set(pronouns)) == 1:
        subject = "he" if pronouns[0] == 1 else "she"
    nouns = ("the patient", "patient") if register.level > PROSE else ("the patient",)
    places: list[tuple[int, int, tuple[str, ...]]] = []
    for match in MENTION.finditer(text):
        others = (subject,) if match.group() == "The patient" else nouns
        # "The patient" in every sentence reads stiff.
        spoken = others == (subject,) or "patient" not in text[max(0, match.start() - REACH) : match.start()].lower()
        if places and places[-1][1] > match.start() - REACH and others == nouns:
            spoken = False
        if "" not in others and spoken and nobody_else_near(text, match.start()):
            places.append((*match.span(), others))
    return places


def nobody_else_near(text: str, start: int) -> bool:
    """Whether nobody but the patient is spoken of shortly before a place."""
    near = {match.group().lower() for match in WORD.finditer(text, max(0, start - REACH), start)}
    return near.isdisjoint(lexicon("other_persons"))
