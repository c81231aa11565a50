"""Notes in one case only: guesses which words would have a capital, so that the rules can read them."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...lexicons.clinical import CLINICAL_WORDS, EPONYMS, SAFE_WORDS
from ...lexicons.dates import MONTHS
from ...lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from ...lexicons.name_lexicon import given_names
from ...lexicons.names import CREDENTIALS, RELATIONS, TITLES
from ...lexicons.places import COMPANY_HEADS, FACILITY_HEADS, GENERIC_FACILITY, STATES

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LETTERS_NEEDED = 40
_ONE_CASE = 0.97
#: Words that stay in capitals where they follow a comma or a name: credentials and states.
_AFTER_COMMA = re.compile(r"[^\W\d_][\w.]*,[ \n]{1,2}\Z")
_HEAD_WORDS = frozenset(
    word.lower()
    for head in (*FACILITY_HEADS, *(re.sub(r"\W", " ", name) for name in COMPANY_HEADS))
    for word in re.split(r"[ &/]+", head)
)


def in_one_case(text: str) -> bool:
    """Whether nearly all letters of a text are lower case, or nearly all are capitals."""
    upper = sum(map(str.isupper, text))
    lower = sum(map(str.islower, text))
    return upper + lower >= _LETTERS_NEEDED and max(upper, lower) >= _ONE_CASE * (upper + lower)


def recased(text: str) -> str:
    """The text with a capital on each word that is probably a name, all else in lower case; every offset stays.

    Clinical and everyday words stay small, except names that are words too where they stand beside a name or a title.
    """
    matches = list(_WORD.finditer(text))
    unknown = [is_unknown(match.group().lower()) for match in matches]
    pieces: list[str] = []
    last = 0
    capital = False
    for number, match in enumerate(matches):
        gap = text[last : match.start()]
        following = number + 1 < len(matches) and text[match.end() : matches[number + 1].start()] in _NEAR
        place = _Place(
            text=text,
            start=match.start(),
            end=match.end(),
            gap=gap,
            before=matches[number - 1].group().lower() if number else "",
            after_capital=capital,
            unknown=unknown[number],
            before_unknown=following and unknown[number + 1],
        )
        word = match.group()
        low = word.lower()
        # A few letters change their number when their case does; offsets matter more.
        word = _cased(low, place) if len(low) == len(word) else word
        capital = word[:1].isupper()
        pieces += [gap, word]
        last = match.end()
    pieces.append(text[last:])
    return "".join(pieces)


#: What stands between the parts of one name.
_NEAR = (" ", ", ", ". ", ".", "-")


class _Place(NamedTuple):
    """Where a word stands."""

    text: str
    start: int
    end: int
    gap: str
    before: str
    after_capital: bool
    unknown: bool
    before_unknown: bool


def _upper(low: str) -> str:
    """In capitals where that keeps the length: "ß" would become two letters."""
    upper = low.upper()
    return upper if len(upper) == len(low) else low


def _cased(low: str, place: _Place) -> str:
    code = _upper(low)
    if (code in CREDENTIALS or code in STATES) and low not in TITLES:
        if _AFTER_COMMA.search(place.text[max(0, place.start - 40) : place.start]):
            return code
    elif len(low) == 1:
        return code if _is_initial(low, place) else low
    person = place.before in _PERSON_BEFORE or place.before_unknown
    if (
        place.unknown
        or low in TITLES
        or (low in MONTHS and low not in ("may", "march"))
        or (low in NAME_LIKE_WORDS and (person or (place.after_capital and place.gap in (*_NEAR, "\n"))))
        or (low in _FACILITY_WORDS and place.after_capital and place.gap == " ")
    ):
        return _upper(low[:1]) + low[1:]
    return low


def _is_initial(low: str, place: _Place) -> bool:
    following = place.text[place.end : place.end + 1]
    if following == ".":
        known = place.after_capital or place.before_unknown or place.before in TITLES
        return known or _MORE_INITIALS.match(place.text, place.end) is not None
    return place.after_capital and place.gap == " " and low not in "aiy" and following in ("", " ", ",", "\n", ")")


#: Another initial and a name: ". b. rich".
_MORE_INITIALS = re.compile(r"\.[ ]?[A-Za-z]\.[ ]?[A-Za-z]{2}")
#: Words right before a person's name.
_PERSON_BEFORE = TITLES | RELATIONS
_FACILITY_WORDS = (_HEAD_WORDS | GENERIC_FACILITY) - set("and of the for in at to or on with by per from a an".split())
_KNOWN = ORDINARY_WORDS | NAME_LIKE_WORDS | CLINICAL_WORDS | SAFE_WORDS | EPONYMS | _PERSON_BEFORE | _FACILITY_WORDS
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ly")


def is_unknown(low: str) -> bool:
    """Whether a word is neither in a list nor a form of a listed word ("speaks", "jailed")."""
    bare = low[:-2] if low.endswith(("'s", "’s")) else low
    if len(bare) < 3 or bare in _KNOWN:
        return False
    stems = [bare[: -len(ending)] for ending in _ENDINGS if bare.endswith(ending) and len(bare) - len(ending) > 2]
    return bare in given_names() or not any(stem in _KNOWN or stem + "e" in _KNOWN for stem in stems)
