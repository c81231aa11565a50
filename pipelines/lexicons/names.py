"""Words around and inside personal names."""

from __future__ import annotations

from .loading import pairs, words
from .word_table import word_table

#: Honorific -> role of the person who bears it (lower case, without period).
HONORIFICS: dict[str, str | None] = {key: value or None for key, value in pairs("honorifics").items()}

#: Honorifics proper: a single capitalised word after them is a name, whatever the word.
TITLES: frozenset[str] = word_table(
    """
    dr drs prof professor mr mrs ms mx miss messrs mister dame rev reverend pastor rabbi sgt lt capt captain sra det ofc
    señor señora senor senora frau herr mme monsieur doctor
    """
)

#: Credentials that follow a name, without periods, upper case.
CREDENTIALS = words("credentials")

#: Credentials that are everyday words or abbreviations too: they count only after a comma.
WEAK_CREDENTIALS: frozenset[str] = word_table(
    """
    DO PA OD DC ND RD CRT CCC CNS CDE LAC SLP ATC JD PT OT MS BS MA
    """
)

#: Words for a relative or another person close to the patient.
RELATIONS: frozenset[str] = frozenset(pairs("relations"))

#: Header label -> role of the name that follows a colon (lower case; periods and `'s` left out).
NAME_HEADERS: dict[str, str | None] = {**pairs("name_headers")}

#: Headers that also open other content (chief complaint, a list, a place): the value must look like a name.
WEAK_HEADERS = words("weak_headers")

#: Lower-case words that stand inside a surname.
PARTICLES: frozenset[str] = word_table(
    """
    van von der den de del della di da dos das du la le les el al bin ibn bint abu ben ter ten zu zur af av mac st
    san santa los las y e vande vander ap o
    """
)

#: Generational suffixes.
SUFFIXES: frozenset[str] = frozenset(["jr", "sr", "ii", "iii", "iv"])


GIVEN_NAMES = words("given_names")

SURNAMES = words("surnames")

COMMON_FIRST_NAMES = words("common_first_names")
