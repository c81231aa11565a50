"""Reads one person's name in the words of a note, from a given word on or backward from it."""

from __future__ import annotations

from ...lexicons.loading import word_table
from ...lexicons.names import (
    CREDENTIALS,
    PARTICLES,
    SUFFIXES,
    TITLES,
    WEAK_CREDENTIALS,
    given_names,
    is_listed_name,
    surnames,
)
from ...lexicons.vocabulary import CLINICAL_WORDS, ENGLISH_ENDS, EPONYMS, NAME_LIKE_WORDS, ORDINARY_WORDS
from ..note_words import NoteWords, is_capitalised, is_initial, strip_possessive
from ..spans import PhiSpan

_SPACES = frozenset((" ", "  ", "\u00a0", "\t", "\u202f"))
_AFTER_INITIAL = frozenset((".", ". ", " ", ".\u00a0", "\u00a0", ".  ", "", "\u202f", ".-", "-"))
_NEVER_SURNAMES = word_table("may will an so do max only more must less than test yes and april june august")
_ABBREVIATED = word_table("jr sr st wm chas geo thos mc ste")


def is_name_word(words: NoteWords, index: int) -> bool:
    """Whether the word has the shape of a name and is no everyday word."""
    low = strip_possessive(words.low[index])
    return (
        is_capitalised(words.word(index)) and low not in ORDINARY_WORDS and low not in TITLES and not low[0].isdigit()
    )


def is_plain_name_word(words: NoteWords, index: int) -> bool:
    """A name word that is neither an everyday word nor an eponym of medicine."""
    low = strip_possessive(words.low[index])
    return is_name_word(words, index) and low not in NAME_LIKE_WORDS and low not in EPONYMS and not looks_english(low)


def looks_english(low: str) -> bool:
    """Whether an unlisted word ends like an English adjective, adverb, participle or clinical term."""
    return len(low) > 5 and low.endswith(ENGLISH_ENDS) and not is_listed_name(low)


def is_given_name(words: NoteWords, index: int) -> bool:
    """Whether the word, written with a capital, is in the list of given names (hyphenated parts count)."""
    low = strip_possessive(words.low[index])
    return is_capitalised(words.word(index)) and (low in given_names() or low.split("-")[0] in given_names())


def is_listed(words: NoteWords, index: int) -> bool:
    """Whether the word, written with a capital, is in a list of names."""
    surname = is_capitalised(words.word(index)) and strip_possessive(words.low[index]) in surnames()
    return surname or is_given_name(words, index)


def _same_case(words: NoteWords, previous: int, index: int) -> bool:
    """Whether the case of a word lets it go on with the name of the word before."""
    a, b = words.word(previous), words.word(index)
    if len(a) == 1 or len(b) == 1:
        return True
    bare = b[:-2] if b[-2:] in ("'s", "’s") else b
    if not a.isupper() and bare.isupper() and len(bare) > 1:
        return len(bare) > 3 and is_given_name(words, previous) and bare.upper() not in CREDENTIALS
    if a.isupper() and not b.isupper():
        return len(a) <= 2 or is_given_name(words, index)
    return True


def parse_name(
    words: NoteWords,
    index: int,
    *,
    sure_first: bool = False,
    lower_case: bool = False,
    last_first: bool = False,
    max_words: int = 4,
) -> int:
    """Index after the name that starts at word `index`; `index` itself where none starts there.

    `sure_first` takes any capitalised first word (after a title); `lower_case` takes lower-case names too;
    `last_first` reads on over a comma ("Smith, John A.").
    """
    j, taken, comma = index, 0, False
    while j < words.n and taken < max_words:
        low, word = words.low[j], words.word(j)
        if j > index:
            gap, previous = words.gap(j - 1), words.low[j - 1]
            short = len(previous) == 1 or previous in _ABBREVIATED or (len(previous) == 2 and taken == 1)
            if gap == ", " and low in SUFFIXES:
                j += 1
                break
            if gap == ", " and last_first and not comma and taken <= 2 and len(previous) > 1:
                comma = True
                if not (is_name_word(words, j) or is_initial(word)) or word.upper() in CREDENTIALS:
                    break
            elif gap == "\n" and is_given_name(words, j - 1) and is_plain_name_word(words, j) and taken == 1:
                # A name broken over a line: only where both halves are clearly names.
                if word.isupper() != words.word(j - 1).isupper():
                    break
            elif gap not in _SPACES and not (short and gap in _AFTER_INITIAL and gap):
                break
            if previous.endswith("'s") and taken:
                break
        if low in SUFFIXES and taken:
            j += 1
            continue
        stop = _particle_run(words, j) if low in PARTICLES else j
        if stop > j and (word[0].islower() or is_capitalised(word)):
            j = stop
            continue
        credential = taken and word.isupper() and len(word) > 1 and word in CREDENTIALS
        if credential and (word not in WEAK_CREDENTIALS or not words.word(j - 1).isupper()):
            break
        if is_initial(word):
            article = low in ("a", "i") and words.gap(j)[:1] not in (".", ",")
            if taken and (article or _spelled_credential(words, j)):
                break
        elif is_capitalised(word):
            bare = strip_possessive(low)
            ordinary = bare in ORDINARY_WORDS and not (taken and _surname_like(words, j))
            if (ordinary or bare in TITLES) and not (sure_first and taken == 0):
                break
            if taken and (looks_english(bare) or not _same_case(words, j - 1, j)):
                break
        elif lower_case and (low.isalpha() or _double_name(low)) and len(low) > 1 and taken < 2:
            if low in ORDINARY_WORDS or (taken and (low in NAME_LIKE_WORDS or not is_listed_name(low))):
                break
        else:
            break
        taken += 1
        j += 1
    return j if taken else index


def _double_name(low: str) -> bool:
    """Two halves in small letters that are no words: "adeyemi-clarke", not "follow-up"."""
    halves = low.split("-")
    return len(halves) == 2 and all(
        len(half) > 2 and half.isalpha() and half not in ORDINARY_WORDS and half not in CLINICAL_WORDS
        for half in halves
    )


def _spelled_credential(words: NoteWords, index: int) -> bool:
    """Whether a letter opens a credential with periods right after a name: "M.D.", "R.N."."""
    if index + 1 >= words.n or not words.gap(index).startswith(".") or len(words.low[index + 1]) != 1:
        return False
    return (words.low[index] + words.low[index + 1]) in ("md", "do", "rn", "np", "pa") and words.gap(index) == "."


def _surname_like(words: NoteWords, index: int) -> bool:
    """An everyday word that is a surname too, right after a given name or an initial (Brian White)."""
    bare = strip_possessive(words.low[index])
    if bare not in NAME_LIKE_WORDS or bare in _NEVER_SURNAMES:
        return False
    return (
        is_given_name(words, index - 1) or is_initial(words.word(index - 1)) or words.low[index - 1] in NAME_LIKE_WORDS
    )


def _particle_run(words: NoteWords, index: int) -> int:
    """Index of the name word after a run of particles ("van der Berg"), or `index` where none follows."""
    j = index
    while j < words.n and words.low[j] in PARTICLES and j - index < 3:
        if words.gap(j) not in _SPACES and words.gap(j) != ". ":
            return index
        j += 1
    return j if j < words.n and is_name_word(words, j) else index


def parse_back(words: NoteWords, index: int, *, max_words: int = 4) -> int:
    """First word of the name whose last word is `index`; `index + 1` where that word is no name."""
    word = words.word(index)
    if words.low[index] in SUFFIXES and index > 0:
        inner = parse_back(words, index - 1, max_words=max_words)
        return inner if inner < index else index + 1
    if not (is_name_word(words, index) or is_initial(word)):
        return index + 1
    first, j = index, index - 1
    while j >= 0 and first > index - max_words:
        low, word, gap = words.low[j], words.word(j), words.gap(j)
        if gap not in _SPACES and not (len(low) == 1 and gap in _AFTER_INITIAL and gap):
            break
        if is_initial(word) or (is_name_word(words, j) and low not in TITLES and not low.endswith("'s")):
            if not _same_case(words, j, j + 1):
                break
            first = j
        elif (
            low in PARTICLES
            and word.islower()
            and j > 0
            and (is_name_word(words, j + 1) or words.low[j + 1] in PARTICLES)
        ):
            if low in ("a", "y", "la", "le", "al") and not is_name_word(words, j - 1) and words.low[j - 1] != "de":
                break
            first = j
        else:
            break
        j -= 1
    # A name does not begin with a bare particle that is a word of its own.
    while first < index and words.low[first] in ("y", "la", "le", "a"):
        first += 1
    return first


def name_end_offset(words: NoteWords, stop: int) -> int:
    """Character offset of the end of a name whose last word is `stop - 1`: no 's, but an initial's period."""
    low, end = words.low[stop - 1], words.end[stop - 1]
    if low.endswith("'s"):
        return end - 2
    return end + (len(low) == 1 and words.text[end : end + 1] == ".")


def name_span(words: NoteWords, first: int, stop: int, score: float, role: str | None) -> PhiSpan:
    return PhiSpan(words.start[first], name_end_offset(words, stop), "NAME", score, "rule", role)


def looks_like_person(words: NoteWords, first: int, stop: int) -> bool:
    """Whether the words of a candidate are a person's name rather than another capitalised phrase."""
    indices = range(first, stop)
    if any(is_listed(words, j) for j in indices):
        return True
    plain = [j for j in indices if is_plain_name_word(words, j)]
    initials = [j for j in indices if is_initial(words.word(j))]
    return (
        bool(plain)
        and (len(plain) + len(initials) >= 2)
        and not all(words.word(j).isupper() and len(words.word(j)) < 4 for j in plain)
    )
