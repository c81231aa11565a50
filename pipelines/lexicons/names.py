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

#: Verbs and words before a person: "named Anna", "spoke with Anna".
NAMED_CUES: frozenset[str] = word_table(
    """
    named called nicknamed alias aka née nee
    """
)

PERSON_CUES: frozenset[tuple[str, str]] = frozenset(
    (
        ("spoke", "with"), ("spoke", "to"), ("talked", "to"), ("talked", "with"), ("discussed", "with"),
        ("d/w", ""), ("pt", "of"), ("patient", "of"), ("baby", "boy"), ("baby", "girl"), ("infant", "boy"),
        ("infant", "girl"), ("i", "am"), ("this", "is"), ("hello", "from"),
        ("speak", "with"), ("speaking", "with"), ("met", "with"), ("call", "from"),
        ("signed", "by"), ("dictated", "by"), ("transcribed", "by"), ("reviewed", "by"), ("seen", "by"),
        ("performed", "by"), ("accompanied", "by"), ("referred", "by"), ("brought", "by"), ("examined", "by"),
        ("evaluated", "by"), ("written", "by"), ("authored", "by"), ("entered", "by"), ("assisted", "by"),
        ("done", "by"), ("read", "by"), ("verified", "by"), ("witnessed", "by"), ("interpreted", "by"),
        ("approved", "by"), ("followed", "by"), ("placed", "by"), ("ordered", "by"), ("reported", "by"),
        ("attended", "by"), ("taken", "by"), ("given", "by"), ("obtained", "by"), ("cosigned", "by"),
        ("co-signed", "by"), ("operated", "by"), ("supervised", "by"), ("prepared", "by"), ("managed", "by"),
        ("goes", "by"), ("known", "as"), ("name", "is"), ("lives", "with"), ("message", "for"), ("message", "from"),
        ("contact", "is"), ("staffed", "with"), ("precepted", "with"), ("appointment", "with"), ("appt", "with"),
        ("visit", "with"), ("f/u", "with"), ("caregiver", "is"), ("attending", "is"), ("pcp", "is"),
        ("proxy", "is"), ("surgeon", "is"), ("identified", "as"), ("kin", "is"), ("care", "of"), ("consult", "with"),
        ("addressed", "to"), ("behalf", "of"), ("referral", "from"), ("referral", "to"), ("report", "to"),
        ("follow-up", "with"), ("followup", "with"), ("follows", "with"), ("follow", "with"), ("see", "with"),
        ("up", "with"), ("handoff", "to"), ("signout", "to"), ("attest", "that"), ("name", "was"),
        ("doctor", "is"), ("per", "rn"), ("contacted", "by"), ("called", "by"), ("married", "to"),
    )
)  # fmt: skip

#: Words that open or close a letter before a name.
SALUTATIONS: frozenset[str] = word_table(
    """
    dear hi hello sincerely regards thanks cheers cordially
    """
)

GIVEN_NAMES = words("given_names")

SURNAMES = words("surnames")

COMMON_FIRST_NAMES = words("common_first_names")
