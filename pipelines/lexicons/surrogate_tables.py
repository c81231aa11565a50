"""Words that surrogates are made of, and words inside identifiers that stay."""

from __future__ import annotations

from .dates import MONTHS as NUMBERS_OF_MONTHS
from .loading import groups, pairs, rows, word_list, word_table, words
from .names import CREDENTIALS as NAME_CREDENTIALS
from .names import HONORIFICS as NAME_HONORIFICS
from .names import PARTICLES as NAME_PARTICLES
from .names import SUFFIXES as NAME_SUFFIXES
from .names import WEAK_CREDENTIALS as NAME_WEAK_CREDENTIALS
from .places import COUNTRIES as PLACE_COUNTRIES
from .places import STREET_SUFFIXES as PLACE_STREET_SUFFIXES

#: Names of the twelve months by language, small letters, English first; a surrogate keeps the original's language.
MONTH_LANGUAGES: tuple[tuple[str, ...], ...] = tuple(groups("months").values())

MONTHS: tuple[str, ...] = tuple(name.title() for name in MONTH_LANGUAGES[0])

#: Month word, case folded, without dot -> month number.
MONTH_NUMBERS: dict[str, int] = {
    **{name: number for language in MONTH_LANGUAGES for number, name in enumerate(language, 1)},
    **NUMBERS_OF_MONTHS,
}

WEEKDAYS: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: Weekday word, case folded, without dot -> 0 for Monday.
WEEKDAY_NUMBERS: dict[str, int] = {
    **{name.lower(): number for number, name in enumerate(WEEKDAYS)},
    **{name[:3].lower(): number for number, name in enumerate(WEEKDAYS)},
    "tues": 1, "weds": 2, "thur": 3, "thurs": 3,
}  # fmt: skip

#: Season -> (month, day) of its middle on the northern half of the earth.
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (5, 5), "summer": (8, 5), "fall": (11, 5), "autumn": (11, 5), "winter": (2, 4),
}  # fmt: skip

#: Holiday as written -> (month, day), in the order of the year.
HOLIDAYS: dict[str, tuple[int, int]] = {
    name: (int(month), int(day)) for name, month, day, _ in rows("surrogate_holidays")
}

#: Other ways to write a holiday, case folded, apostrophes dropped -> the key above.
HOLIDAY_ALIASES: dict[str, str] = {
    alias: name for name, _, _, aliases in rows("surrogate_holidays") for alias in aliases.split(", ") if alias
}

#: Title -> gender (m, f or empty), without dots, case folded.
TITLES: dict[str, str] = {**dict.fromkeys(NAME_HONORIFICS, ""), **pairs("surrogate_titles")}

#: Words before the surname of a child that has no name yet ("Baby Girl Roe"), with its gender.
NEWBORNS: dict[str, str] = {"baby": "", "boy": "m", "male": "m", "girl": "f", "female": "f"}

#: Titles that are also given names or surnames: the name itself where nothing else in the span is.
NAME_LIKE_TITLES = word_list("name_like_titles")

#: Titles before a given name.
FAMILIAR_TITLES = word_list("familiar_titles")

#: Credentials after a name, without dots, case folded. Those that are surnames too are left out.
CREDENTIALS: frozenset[str] = (
    frozenset(word.lower() for word in NAME_CREDENTIALS | NAME_WEAK_CREDENTIALS)
    | word_table("abim bch bs ccc-slp chb cpnp emt-p fccp fnp-bc fnp-c ld mba ms3 ms4 otr/l pa-c pgy1 pgy2 pgy3 rt")
) - {"lac", "pas"}

#: Generation marks after a name, without dots, case folded.
GENERATIONS: frozenset[str] = NAME_SUFFIXES | word_table("junior senior 2nd 3rd 4th")

#: Lower-case words that belong to the surname after them.
PARTICLES: frozenset[str] = (NAME_PARTICLES | word_table("des lo mc saint vom zum")) - {"ben"}

#: Words between the names of two people of one span.
JOINERS: frozenset[str] = frozenset({"and", "or", "und", "et", "with", "aka", "nee", "née", "formerly"})

#: Words that stay where a name span swallowed them.
SMALL_WORDS: frozenset[str] = word_table("the of a an by to from for at in on per her his their my our name patient's")

#: Relative -> gender (m, f or empty).
RELATIVES: dict[str, str] = pairs("relations")

#: Words before a name that tell its gender.
RELATIONS: dict[str, str] = {
    **{word: gender for word, gender in RELATIVES.items() if gender},
    "gentleman": "m", "man": "m", "male": "m", "boy": "m", "lady": "f", "woman": "f", "female": "f", "girl": "f",
    "fiancé": "m", "fiancée": "f",
}  # fmt: skip

#: Names that are never drawn: ordinary or clinical words, months, eponyms of diseases, signs and devices.
UNSUITABLE_NAMES = words("surrogate_unsuitable_names")

SMALL_ZIP3: dict[str, frozenset[str]] = {
    "2000": word_table("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893"),
    "2010": word_table("036 059 102 203 205 369 556 692 753 772 821 823 878 879 884 893"),
}

SMALL_ZIP3["all"] = SMALL_ZIP3["2000"] | SMALL_ZIP3["2010"]

#: States that share their name with a large city: a state only after a city of the same span.
CITY_STATES: frozenset[str] = frozenset({"new york", "washington", "la"})

COUNTRIES = PLACE_COUNTRIES

#: Words that end the names of streets and not, as "Park" or "Heights", those of towns.
STREET_SUFFIXES: frozenset[str] = (frozenset(PLACE_STREET_SUFFIXES) | {"esplanade", "promenade", "rte"}) - word_table(
    "bend causeway cove creek cres gardens gate glen green grove grv heights hill hollow hts landing mall manor meadow "
    "meadows park point pt quay ridge rise view vista wharf"
)

#: Words of an address that identify no place; they stay.
ADDRESS_WORDS = words("surrogate_address_words")

#: Words that belong to a city's name when they stand before another word.
CITY_HEADS = word_table("new fort ft ft. port san santa st st. saint los las el la mount mt mt. lake cape")

#: Joined names that are real: in the list of American cities of GeoNames (CC BY 4.0) or in the names of hospitals
#: that the Centers for Medicare and Medicaid Services publish. They are never drawn.
REAL_PLACES = words("surrogate_real_places")

#: Words of institutions that tell the kind and not the name; they stay.
FACILITY_WORDS = words("surrogate_facility_words")
