"""Words that hold no identifier where they are written in an ordinary way, as data for `plain_sentences`.

Sources: the tables of everyday and clinical words; and words that are surnames or cities too, counted over the
training parts of MTSamples (www.mtsamples.com) and of CC BY case reports: in small letters in 95% of their places
inside sentences, in four documents or more.
"""

from __future__ import annotations

from functools import lru_cache

from .clinical import ABBREVIATIONS, CAPITALS, CLINICAL_WORDS, DRUG_STEMS, SAFE_WORDS, SHORT_TERMS
from .everyday import (
    COUNTED_WORDS,
    DAILY_WORDS,
    ENGLISH_ENDS,
    EVERYDAY_WORDS,
    FUNCTION_WORDS,
    NAME_LIKE_WORDS,
    ORDINARY_WORDS,
)
from .loading import words
from .name_lexicon import EVERYDAY_GIVEN_NAMES, NICKNAMES, given_names, surnames
from .names import GIVEN_NAMES, SURNAMES
from .places import CITIES
from .word_table import word_table

#: Surnames and cities that prose writes in small letters.
_LOWER_CASE_NAMES = words("lower_case_names")

#: Words of daily life, food, home, work and leisure, which prose writes in small letters; written for this list.
_DAILY_WORDS = words("words_of_daily_life")

#: What prose begins a sentence with, though it stands in lists of names.
_SENTENCE_STARTS = words("sentence_starts")

#: What is no name with a capital either, wherever it stands.
_NO_NAMES: frozenset[str] = word_table("the he she it his her we they there this that these those iv")

#: Terms of the safe list that are places, people and makers as well.
_NAMES_IN_SAFE_LIST: frozenset[str] = word_table(
    """
    ochsner stryker richards st ste mt ft mayo cleveland hopkins kaiser la va de el
    """
)

#: Parts of names of institutions: with a capital they may be one.
_FACILITY_WORDS = words("institution_words")

#: Titles and roles that a name follows.
_TITLES: frozenset[str] = word_table(
    """
    mr mrs ms miss mister dr doctor prof professor sir madam mme sister brother father mother uncle aunt grandma
    grandpa rev reverend pastor rabbi sgt lt capt captain officer coach nurse nanny
    """
)

#: Written names of months and days; beside a number they make a date.
MONTHS_AND_DAYS = words("months_and_days")


#: Endings of more words that prose writes in small letters.
_MORE_ENDS: tuple[str, ...] = tuple(
    """
    ist ists tions sions ments ities ings itis uria algia penia plegia phasia phagia phobia genic lytic ular oma omas
    logical ance ence ful less ness ism tory ology ologist ologists stomy scopy scopic gram grams graph
    """.split()
)


@lru_cache(maxsize=8192)
def has_plain_ending(low: str) -> bool:
    """Whether a word of no list, in small letters beside capitals, ends as words of prose and drugs do."""
    if len(low) < 6 or not low.endswith((*ENGLISH_ENDS, *_MORE_ENDS, *DRUG_STEMS)):
        return False
    names, cities = _names_and_cities()
    return low not in names and low not in cities and low not in MONTHS_AND_DAYS


@lru_cache(maxsize=1)
def _names_and_cities() -> tuple[frozenset[str], frozenset[str]]:
    names = GIVEN_NAMES | SURNAMES | NICKNAMES | NAME_LIKE_WORDS | EVERYDAY_GIVEN_NAMES | given_names() | surnames()
    return frozenset(names - FUNCTION_WORDS), frozenset(word for city in CITIES for word in city.lower().split())


@lru_cache(maxsize=1)
def plain_words() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Words in small letters, by how they are written in a note.

    Returns:
        What is plain in small letters; in small letters where nothing else has a capital; with a capital at the start
        of a sentence; with capitals anywhere (abbreviations, drugs, tests).
    """
    names, cities = _names_and_cities()
    ordinary = ORDINARY_WORDS | CLINICAL_WORDS | EVERYDAY_WORDS | FUNCTION_WORDS
    known = {word.lower() for word in SAFE_WORDS} - names - cities - _NAMES_IN_SAFE_LIST
    lower = (ordinary | NAME_LIKE_WORDS | _LOWER_CASE_NAMES | _DAILY_WORDS | known) - MONTHS_AND_DAYS
    start = ((ordinary - names - cities - _FACILITY_WORDS - _TITLES) | _SENTENCE_STARTS) - MONTHS_AND_DAYS
    anywhere = ({word.lower() for word in SHORT_TERMS | CAPITALS | ABBREVIATIONS} | known) - MONTHS_AND_DAYS - names
    anywhere = (anywhere - _NAMES_IN_SAFE_LIST - _FACILITY_WORDS) | _NO_NAMES
    # Where nothing has a capital, an unlisted surname may be any word of prose.
    prose = (COUNTED_WORDS | DAILY_WORDS) - names - cities - MONTHS_AND_DAYS
    return frozenset(lower | prose), frozenset(lower - names), frozenset(start | {"x"}), frozenset(anywhere | {"x"})
