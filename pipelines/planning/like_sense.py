"""Words of like sense: what may stand for a word where it stands, in the same form.

A group is one line of words in their base form: "area region" (each may stand for the others) or "insert > place
introduce" (the words on the left are replaced, those on the right replace). Behind it stand conditions, parted by
" | ", all of which must hold in the original text:

- `before: w ...`, `after: w ...`: the next word on that side is one of these; EMPTY where there is none before the
  next punctuation mark, COMMA where that mark is a comma, START at the beginning of a sentence or clause, NUMBER for
  digits too. To the left, adverbs are passed over: "was then placed".
- `not_before: w ...`, `not_after: w ...`: it is none of these.
- `not_right: w ...`: none of these follows before the next punctuation mark.
- `near: w ...`, `not_near: w ...`: some, or none, of these stands in the same line close by.
- `frame: at this/that _; ...`: the words around are those of one of these patterns; `not_frame: ...`: of none of these.
- `adult`: an age of 18 years or more stands in front: "a 66-year-old white".
- `only: singular`: of the forms of a word, only these. With `only: participle`, a frame that holds is proof enough
  that a form like "placed" is no past tense.
- `fixed`: also inside a fixed phrase, see `fixed_phrases.py`.

Names in capitals stand for the words in `WORD_CLASSES`; in a frame, ANY is any one word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import contains

from ..annotation.spans import Word
from ..annotation.tokens import WORD
from ..lexicons.protected import PROTECTED_TERMS
from ..lexicons.verb_groups import VERB_GROUPS, verb_forms
from ..lexicons.word_classes import BE, HAVE, NUMBER, WORD_CLASSES
from ..lexicons.word_groups import ADJECTIVE_GROUPS, ADVERB_GROUPS, NOUN_GROUPS, PREPOSITION_GROUPS
from ..lexicons.word_table import word_table

#: Characters on each side of a word in which conditions look for words.
REACH = 60

# A number or the name of a suture size or dose counts as one word.
TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,/-]\d+)*|\S")

# "66-year-old white", "66 y/o right-handed"; the age is the first group.
AGE = re.compile(r"\b(\d{2,3})[\s-]*(?:years?|yrs?|y)?[\s./-]*(?:old|o)\b[\sa-z,-]{0,30}$", re.IGNORECASE)
ADULT = 18

# By sound, as far as spelling tells it: "an uninjured arm", but "a unilateral rash", "a euthyroid patient".
VOWEL = re.compile(r"^(?:[aio]|e(?!u|we)|u(?!ni(?![mnd])|se|su|te|ti|re)|hour|honest|heir)")


# Adverbs, but for these, end in "ly".
NO_ADVERBS = word_table("only early family likely daily weekly monthly yearly friendly supply apply reply elderly july")
OTHER_ADVERBS = word_table("then also again now next thus therefore thereafter otherwise")

# In front of a form that is past tense and participle alike, these make it past tense.
SUBJECTS = word_table("he she it they i we who which patient")
#: The form of a participle that its frame tells from the past tense: "to the room and placed supine".
PASSIVE = "passive"
#: Parts of speech that content words have, and those of the other words that have groups.
OPEN_POS = word_table("NOUN VERB ADJ ADV")
PREPOSITION = "ADP"


@dataclass(frozen=True, repr=False, eq=False)
class Surroundings:
    """Words around a word, lower case: those right before and right after it up to the next punctuation mark, in the
    order of the text, and those close by in the same line."""

    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    near: frozenset[str] = frozenset()
    #: The punctuation marks at which `left` and `right` end; empty at the ends of the text.
    marks: tuple[str, str] = ("", "")
    #: An adult's age stands in front.
    adult: bool = False

    @cached_property
    def before(self) -> frozenset[str]:
        """The word before, and the first one before it that is no adverb; where there is none, the kind of place."""
        if not self.left:
            mark = self.marks[0]
            return frozenset(["", "," if mark == "," else "." if mark in SENTENCE_MARKS else ""])
        words = list(self.left)
        while words and _is_adverb(words[-1]):
            words.pop()
        return frozenset([self.left[-1], words[-1] if words else ""])

    @property
    def after(self) -> frozenset[str]:
        """The word after; where there is none, the kind of place."""
        return frozenset([self.right[0]] if self.right else ["", "," if self.marks[1] == "," else ""])


#: Marks behind which a sentence or clause begins, and the beginning of the text.
SENTENCE_MARKS = frozenset(["", ".", ":", ";", "?", "!"])

Frame = tuple[tuple[frozenset[str], ...], tuple[frozenset[str], ...]]


@dataclass(frozen=True)
class Conditions:
    """Where a replacement fits; a field that is None says nothing."""

    before: frozenset[str] | None = None
    after: frozenset[str] | None = None
    not_before: frozenset[str] | None = None
    not_after: frozenset[str] | None = None
    near: frozenset[str] | None = None
    not_near: frozenset[str] | None = None
    not_right: frozenset[str] | None = None
    frames: tuple[Frame, ...] = ()
    not_frames: tuple[Frame, ...] = ()
    adult: bool = False
    fixed: bool = False

    def hold(self, around: Surroundings, in_phrase: bool) -> bool:
        """Whether they all do."""
        return (
            (self.fixed or not in_phrase)
            and (self.before is None or not around.before.isdisjoint(self.before))
            and (self.after is None or not around.after.isdisjoint(self.after))
            and (self.not_before is None or around.before.isdisjoint(self.not_before))
            and (self.not_after is None or around.after.isdisjoint(self.not_after))
            and (self.near is None or not around.near.isdisjoint(self.near))
            and (self.not_near is None or around.near.isdisjoint(self.not_near))
            and (self.not_right is None or self.not_right.isdisjoint(around.right))
            and (around.adult or not self.adult)
            and (not self.frames or any(_matches(frame, around) for frame in self.frames))
            and not any(_matches(frame, around) for frame in self.not_frames)
        )


@dataclass(frozen=True)
class Replacement:
    """A word that may stand for another; `form` is the one that both have."""

    word: str
    form: str
    conditions: Conditions = field(default_factory=Conditions)


def surroundings(text: str, start: int, end: int) -> Surroundings:
    """The words around `text[start:end]`."""
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    if start > REACH:
        # The first word may be cut.
        before = re.sub(r"^\w+", " ", before)
    near = before.rpartition("\n")[2] + " " + after.partition("\n")[0]
    left, left_mark = _words_until_punctuation(TOKEN.findall(before)[::-1])
    right, right_mark = _words_until_punctuation(TOKEN.findall(after))
    age = AGE.search(before)
    return Surroundings(
        tuple(reversed(left)),
        tuple(right),
        frozenset(WORD.findall(near.lower())),
        (left_mark, right_mark),
        age is not None and int(age.group(1)) >= ADULT,
    )


def sense_kind(word: str, pos: str) -> str | None:
    """The part of speech under which a lower-case word has groups; None where it has none.

    A tagger errs most about words that are rare in its training: a word that has groups as one part of speech alone
    counts as that where the tagger names none of the content words' parts of speech.
    """
    kind = "NOUN" if pos == "PROPN" else PREPOSITION if pos == "SCONJ" else pos
    if (word, kind) in REPLACEMENTS:
        return kind
    kinds = _KINDS.get(word, ())
    if len(kinds) != 1:
        return None
    # Adverbs and prepositions with groups are hardly anything else, whatever the tagger says.
    return kinds[0] if kind not in OPEN_POS or kinds[0] not in ("NOUN", "VERB", "ADJ") else None


def like_words(word: str, kind: str, around: Surroundings, *, in_phrase: bool = False) -> frozenset[str]:
    """The words that may stand for this one in its place.

    Args:
        word: lower case.
        kind: its `sense_kind`.
        in_phrase: it is part of a fixed phrase.
    """
    if kind == "VERB" and around.left[-1:] and around.left[-1] in WORD_CLASSES["THE"] | {"no", "some", "all"}:
        # No verb but an adjective: "the visualized bowel".
        return frozenset()
    replacements = REPLACEMENTS.get((word, kind), ())
    fitting = [
        each
        for each in replacements
        if each.conditions.hold(around, in_phrase)
        and not any(_is_related(each.word, other) for other in around.near)
        and (around.left[-1:] not in (("a",), ("an",)) or starts_with_vowel(each.word) == (around.left[-1] == "an"))
    ]
    forms = {each.form for each in replacements}
    if not {"past", "participle"} <= forms:
        return frozenset(each.word for each in fitting)
    passive = {each.word for each in fitting if each.form == PASSIVE}
    past = {each.word for each in fitting if each.form == "past"}
    participle = {each.word for each in fitting if each.form == "participle"}
    if not around.before.isdisjoint(BE | HAVE):
        return frozenset(participle | passive)
    if not around.before.isdisjoint(SUBJECTS):
        return frozenset(past)
    return frozenset(past & participle | passive)


def likes_of(text: str, word: Word, *, in_phrase: bool = False) -> tuple[str | None, frozenset[str]]:
    """A word's `sense_kind`, and the words that may stand for it in its place."""
    surface = text[word.start : word.end].lower()
    kind = sense_kind(surface, word.pos)
    if kind is None:
        return None, frozenset()
    return kind, like_words(surface, kind, surroundings(text, word.start, word.end), in_phrase=in_phrase)


def starts_with_vowel(word: str) -> bool:
    """Whether "an" stands before a lower-case word."""
    return VOWEL.match(word) is not None


def noun_forms(noun: str) -> dict[str, str]:
    """Form by its name."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        plural = noun[:-1] + "ies"
    else:
        plural = noun + ("es" if noun.endswith(("s", "x", "ch", "sh", "z")) else "s")
    return {"singular": noun, "plural": plural}


def _words_until_punctuation(tokens: Sequence[str]) -> tuple[list[str], str]:
    """The words, and the mark at which they end."""
    words: list[str] = []
    for token in tokens:
        if token[0].isdigit():
            words.append(NUMBER)
        elif token[0].isalpha():
            words.append(token.lower())
        else:
            return words, token
    return words, ""


def _is_related(word: str, other: str) -> bool:
    """Whether two words are forms of one, as far as their beginnings tell: "alternative" and "alternatives"."""
    return word == other or (len(word) > 5 and word[:6] == other[:6])


def _is_adverb(word: str) -> bool:
    return word in OTHER_ADVERBS or (len(word) > 4 and word.endswith("ly") and word not in NO_ADVERBS)


def _matches(frame: Frame, around: Surroundings) -> bool:
    left, right = frame
    if len(left) > len(around.left) + 1:
        return False
    if right and not all(map(contains, right, (*around.right, *[""] * len(right)))):
        return False
    mark = around.marks[0]
    opening = "," if mark == "," else "." if mark in SENTENCE_MARKS else ""
    # With and without the adverbs in front.
    for before in (around.left, tuple(word for word in around.left if not _is_adverb(word))):
        words = (*[""] * len(left), opening, *before)
        if all(map(contains, left, words[len(words) - len(left) :])):
            return True
    return False


def _read_words(value: str) -> frozenset[str]:
    return frozenset().union(*(WORD_CLASSES.get(item, {item}) for item in value.replace("/", " ").split()))


def _read_frame(frame: str) -> Frame:
    left, _, right = frame.partition("_")
    return tuple(map(_read_place, left.split())), tuple(map(_read_place, right.split()))


def _read_place(words: str) -> frozenset[str]:
    return WORD_CLASSES["ANY"] if words == "ANY" else _read_words(words)


def _read_conditions(group: str) -> tuple[list[str], list[str], Conditions, list[str]]:
    """Words to replace, words that replace, conditions, the only forms (empty for all)."""
    words, *rest = group.split(" | ")
    replaced, arrow, replacing = words.partition(" > ")
    only: list[str] = []
    fields: dict[str, frozenset[str]] = {}
    frames: dict[str, tuple[Frame, ...]] = {"frame": (), "not_frame": ()}
    fixed = adult = False
    for part in rest:
        name, _, value = part.partition(": ")
        if name == "only":
            only = value.split()
        elif name == "fixed":
            fixed = True
        elif name == "adult":
            adult = True
        elif name in frames:
            frames[name] = tuple(_read_frame(frame) for frame in value.split(";"))
        else:
            fields[name] = _read_words(value)
    conditions = Conditions(frames=frames["frame"], not_frames=frames["not_frame"], adult=adult, fixed=fixed, **fields)
    return replaced.split(), (replacing if arrow else words).split(), conditions, only


#: Words of those lists that have a partner which says the very same: "about 3 cm", "a prior stroke", "next, it was
#: cut", "at this time", "once this was done"; and "in", which is no inch where a group asks for a noun behind it.
SAME_TO_THE_LETTER = word_table("approximately about roughly prior previous next once time in")

#: Words that are kept to the letter whatever would mean the same: what is denied, doubted, counted, or on which side.
TO_THE_LETTER: frozenset[str] = (
    frozenset().union(
        *(PROTECTED_TERMS[name] for name in ("negation", "uncertainty", "laterality", "number", "unit", "route"))
    )
    - SAME_TO_THE_LETTER
)


#: The groups by part of speech.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "VERB": VERB_GROUPS,
    "NOUN": NOUN_GROUPS,
    "ADJ": ADJECTIVE_GROUPS,
    "ADV": ADVERB_GROUPS,
    PREPOSITION: PREPOSITION_GROUPS,
}


def read_group(group: str, kind: str) -> tuple[list[str], list[str], list[tuple[str, Replacement]]]:
    """The words that a group replaces and those that replace them, in base form, and each form with its replacement."""
    replaced, replacing, conditions, written = _read_conditions(group)
    only = written
    if kind == "VERB" and conditions.before is not None and conditions.before >= BE and not only:
        # A passive.
        only = ["participle"] if conditions.before == BE else ["past", "participle"]
    found: list[tuple[str, Replacement]] = []
    for old in replaced:
        for new in replacing:
            new_forms = word_forms(new, kind)
            for form, surface in word_forms(old, kind).items():
                new_surface = new_forms[form]
                if surface == new_surface or (only and form not in only):
                    continue
                if surface in TO_THE_LETTER or new_surface in TO_THE_LETTER:
                    continue
                name = PASSIVE if conditions.frames and written == ["participle"] else form
                found.append((surface, Replacement(new_surface, name, conditions)))
    return replaced, replacing, found


def word_forms(word: str, kind: str) -> dict[str, str]:
    """Form by its name, for a word in base form."""
    if kind == "VERB":
        return verb_forms(word)
    return noun_forms(word) if kind == "NOUN" else {"only": word}


def _read_tables() -> Mapping[tuple[str, str], tuple[Replacement, ...]]:
    found: dict[tuple[str, str], list[Replacement]] = {}
    for kind, groups in GROUPS.items():
        for group in groups:
            for surface, replacement in read_group(group, kind)[2]:
                found.setdefault((surface, kind), []).append(replacement)
    return {key: tuple(replacements) for key, replacements in found.items()}


#: What may stand for each form of each word, by (word, part of speech).
REPLACEMENTS: Mapping[tuple[str, str], tuple[Replacement, ...]] = _read_tables()

#: Words that may be written for one of like sense.
LIKE_WORDS: frozenset[str] = frozenset(each.word for group in REPLACEMENTS.values() for each in group)

_KINDS: dict[str, tuple[str, ...]] = {
    word: tuple(kind for kind in ("NOUN", "VERB", "ADJ", "ADV", PREPOSITION) if (word, kind) in REPLACEMENTS)
    for word, _ in REPLACEMENTS
}
