"""Every further mention of the names of a note."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..lexicons.clinical import EPONYM_HEADS, EPONYMS, SAFE_WORDS
from ..lexicons.everyday import FUNCTION_WORDS, NAME_LIKE_WORDS, ORDINARY_WORDS
from ..lexicons.names import CREDENTIALS, HONORIFICS, PARTICLES, RELATIONS, SUFFIXES, TITLES, is_listed_name, is_unknown
from .note_words import NoteWords, strip_possessive
from .score import ACTS
from .spans import PhiSpan


@dataclass(frozen=True)
class _Known:
    """A name already found: its lower-cased parts, in order, and its role."""

    parts: tuple[str, ...]
    role: str | None
    score: float


def name_parts(name: str) -> tuple[str, ...]:
    """The lower-cased words of a name without titles, credentials and generational suffixes."""
    words = NoteWords(name)
    parts = []
    for index in range(words.n):
        low = strip_possessive(words.low[index])
        raw = words.word(index)
        if (
            low in TITLES
            or low in SUFFIXES
            or (raw.isupper() and len(raw) > 1 and low.upper() in CREDENTIALS and index and index == words.n - 1)
        ):
            continue
        if not low[0].isdigit():
            parts.append(low)
    return tuple(parts)


def find_mentions(text: str, words: NoteWords, given: list[PhiSpan]) -> Iterator[PhiSpan]:
    known: list[_Known] = []
    for span in given:
        if span.type == "NAME" and span.end - span.start <= 80:
            parts = name_parts(text[span.start : span.end])
            if parts:
                known.append(_Known(parts, span.role, span.score))
    table: dict[str, _Known] = {}
    for name in known:
        for part in name.parts:
            for piece in {part, *part.split("-")}:
                bare = piece.strip("'")
                if len(bare) < 2 or bare in PARTICLES:
                    continue
                old = table.get(bare)
                if old is None or (old.role is None and name.role is not None):
                    table[bare] = name
            if "'" in part:
                table.setdefault(part.replace("'", ""), name)
        if len(name.parts) > 1:
            joined = "".join(name.parts)
            if len(joined) > 6:
                table.setdefault(joined, name)
    if not table:
        return
    # Few words of a note are parts of a name; the rest is passed over.
    mentioned = {low for low in words.vocabulary if low in table or (_may_differ(low) and _key(low, table))}
    index = 0
    while index < words.n:
        stop = _mention(words, index, table) if words.low[index] in mentioned else index
        if stop > index:
            name = table[_key(words.low[index], table)]
            end = words.end[stop - 1]
            if words.low[stop - 1].endswith("'s") and _key(words.low[stop - 1], table) != words.low[stop - 1]:
                end -= 2
            yield PhiSpan(words.start[index], end, "NAME", min(name.score, 0.95), "propagation", name.role)
            index = stop
            continue
        index += 1


def _may_differ(low: str) -> bool:
    """Whether a word can have an entry in another form: a possessive, a plural, one of several parts."""
    return low[-1] in "s'" or "'" in low or "-" in low


def _key(low: str, table: dict[str, _Known]) -> str:
    """The table entry for a word: as it stands, without 's, without apostrophes, or one of its hyphen parts."""
    if low in table:
        return low
    bare = strip_possessive(low)
    if bare in table:
        return bare
    if "'" in bare and bare.replace("'", "") in table:
        return bare.replace("'", "")
    if bare.endswith("s'") and bare[:-2] in table:
        return bare[:-2]
    if "-" in bare:
        for piece in bare.split("-"):
            if len(piece) > 2 and piece in table and piece not in ORDINARY_WORDS and piece not in NAME_LIKE_WORDS:
                return piece
    # The plural of a family: "the Garcias".
    if bare.endswith("s") and len(bare) > 5 and bare[:-1] in table and bare not in ORDINARY_WORDS:
        return bare[:-1]
    return ""


def _mention(words: NoteWords, index: int, table: dict[str, _Known]) -> int:
    """Index after a mention that starts at a word, or `index`."""
    key = _key(words.low[index], table)
    if not key or (_is_function(words, index) and not _after_title(words, index)):
        return index
    raw = words.word(index)
    name = table[key]
    # Parts that follow, over blanks, initials or a line break, belong to the same mention.
    stop = index + 1
    while stop < words.n and stop - index < 6:
        gap = words.gap(stop - 1)
        if (
            gap.strip(" \t\n\r.,\u00a0")
            or gap.count("\n") > 1
            or (("." in gap or "," in gap) and not (len(words.low[stop - 1]) == 1 or gap == ", "))
        ):
            break
        low = words.low[stop]
        follow = _key(low, table)
        if (
            (follow and follow in name.parts)
            or (low in PARTICLES and low in name.parts)
            or (
                len(low) == 1
                and words.word(stop).isupper()
                and any(part[0] == low for part in name.parts)
                and gap.strip() == ""
            )
        ):
            stop += 1
        else:
            break
    while stop > index + 1 and (
        (words.low[stop - 1] in PARTICLES and words.low[stop - 1] not in table) or _is_function(words, stop - 1)
    ):
        stop -= 1
    if raw.isupper() and all(_plain_word(words.low[j]) for j in range(index, stop)):
        # In capitals a tagger takes the words beside a name with it ("SOO-JIN IS ADAMANT"): alone they are no name.
        return index + 1 if _after_title(words, index) else index
    if stop > index + 1 and any(words.word(j)[:1].isupper() for j in range(index, stop)):
        return stop
    if stop > index + 1 and not any(is_everyday(words.low[j]) for j in range(index, stop)):
        return stop
    if is_everyday(key) or len(key) < 3 or key in EPONYMS:
        return index + 1 if _name_context(words, index, raw, key) else index
    if raw[0].isupper():
        return index + 1
    # In lower case: only a word that is nothing else.
    return index + 1 if len(key) > 3 or any(words.low[j] in TITLES for j in (index - 1,) if j >= 0) else index


def is_everyday(low: str) -> bool:
    bare = strip_possessive(low)
    return bare in ORDINARY_WORDS or bare in NAME_LIKE_WORDS or bare in SAFE_WORDS


def _is_function(words: NoteWords, index: int) -> bool:
    word = words.word(index)
    return words.low[index] in FUNCTION_WORDS and (word.islower() or word.isupper())


def _plain_word(low: str) -> bool:
    """Whether a word is one letter, or a word of prose or medicine or a form of one, and no listed name."""
    if len(low) == 1:
        return True
    return low not in NAME_LIKE_WORDS and not is_listed_name(low) and not is_unknown(low)


def _after_title(words: NoteWords, index: int) -> bool:
    previous = words.low[index - 1] if index else ""
    return previous in HONORIFICS and previous in TITLES and words.gap(index - 1).strip(" .\n") == ""


def _name_context(words: NoteWords, index: int, raw: str, key: str) -> bool:
    """Whether an everyday word or an eponym stands where a name would."""
    following = words.low[index + 1] if index + 1 < words.n else ""
    previous = words.low[index - 1] if index else ""
    gap_before = words.gap(index - 1) if index else ""
    gap_after = words.gap(index) if index + 1 < words.n else ""
    if _after_title(words, index):
        return True
    if not raw[0].isupper():
        return False
    if following in EPONYM_HEADS and key in EPONYMS and gap_after in (" ", "-"):
        return False
    if words.low[index].endswith("'s") and key in EPONYMS and following in EPONYM_HEADS:
        return False
    if previous in RELATIONS and gap_before in (" ", ", "):
        return True
    if key in EPONYMS and key not in ORDINARY_WORDS and key not in NAME_LIKE_WORDS and key not in SAFE_WORDS:
        return not raw.isupper() or len(raw) > 3
    opening = index == 0 or gap_before.strip(" \t")[-1:] in (".", "\n", ":", ";", "?", "!", "•", "-", "*")
    if raw.isupper() and len(raw) > 1:
        # In capitals every word has a capital: only next to a verb of a person.
        return following in ("reports", "states", "denies") and gap_after == " "
    if key in ORDINARY_WORDS or len(key) < 3:
        return not opening and following in ACTS and gap_after == " " and key not in SAFE_WORDS
    if not opening:
        return not (
            index + 1 < words.n and gap_after == " " and words.word(index + 1)[:1].isupper() and previous[:1].isupper()
        )
    return gap_after == " " and following in ACTS and not (key in ("will", "may") and following in ("is", "was"))
