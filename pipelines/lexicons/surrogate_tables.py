"""Words that surrogates are made of, and words inside identifiers that stay."""

from __future__ import annotations

from .loading import phrases, rows, words
from .word_table import word_table

MONTHS: tuple[str, ...] = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

#: Month word, case folded, without dot -> month number.
MONTH_NUMBERS: dict[str, int] = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
    # Spanish, French and German names that are not spelt as in English.
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
    "januar": 1, "februar": 2, "märz": 3, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
}  # fmt: skip

#: Names of the twelve months by language; a surrogate month is written in the language of its original.
MONTH_LANGUAGES: tuple[tuple[str, ...], ...] = (
    tuple(name.lower() for name in MONTHS),
    ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
     "noviembre", "diciembre"),
    ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
     "novembre", "décembre"),
    ("januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
     "november", "dezember"),
)  # fmt: skip

WEEKDAYS: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: Weekday word, case folded, without dot -> 0 for Monday.
WEEKDAY_NUMBERS: dict[str, int] = {
    **{name.lower(): number for number, name in enumerate(WEEKDAYS)},
    **{name[:3].lower(): number for number, name in enumerate(WEEKDAYS)},
    "tues": 1, "weds": 2, "thur": 3, "thurs": 3,
}  # fmt: skip

#: Season -> (month, day) of its middle on the northern half of the earth.
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (5, 5),
    "summer": (8, 5),
    "fall": (11, 5),
    "autumn": (11, 5),
    "winter": (2, 4),
}

#: Holiday as written -> (month, day), in the order of the year.
HOLIDAYS: dict[str, tuple[int, int]] = {
    "New Year's Day": (1, 1),
    "Martin Luther King Day": (1, 18),
    "Groundhog Day": (2, 2),
    "Valentine's Day": (2, 14),
    "Presidents' Day": (2, 18),
    "St. Patrick's Day": (3, 17),
    "April Fools' Day": (4, 1),
    "Easter": (4, 9),
    "Mother's Day": (5, 11),
    "Memorial Day": (5, 28),
    "Juneteenth": (6, 19),
    "Father's Day": (6, 18),
    "Independence Day": (7, 4),
    "Labor Day": (9, 4),
    "Columbus Day": (10, 11),
    "Halloween": (10, 31),
    "Veterans Day": (11, 11),
    "Thanksgiving": (11, 25),
    "Christmas": (12, 25),
    "New Year's Eve": (12, 31),
}

#: Other ways to write a holiday, case folded, apostrophes dropped -> the key above.
HOLIDAY_ALIASES: dict[str, str] = dict(rows("surrogate_holiday_aliases"))

#: Words of dates that are told from the day of writing and so tell no date; they stay as they are.
RELATIVE_WORDS = words("surrogate_relative_words")

#: Title -> gender (m, f or empty), without dots, case folded.
TITLES: dict[str, str] = dict(rows("surrogate_titles"))

#: Words before the surname of a child that has no name yet ("Baby Girl Roe"), with its gender.
NEWBORNS: dict[str, str] = {"baby": "", "boy": "m", "male": "m", "girl": "f", "female": "f"}

#: Titles that are also given names or surnames: the name itself where nothing else in the span is.
NAME_LIKE_TITLES: frozenset[str] = word_table(
    "dean major bishop pope prince judge sister brother general don fellow lord miss rabbi captain "
    "sergeant father mother dame lady pastor lt col pa"
)

#: Titles before a given name.
FAMILIAR_TITLES: frozenset[str] = word_table(
    "sister brother aunt uncle grandma grandpa grandmother grandfather don doña sir dame lady br miss"
)

#: Credentials after a name, without dots, case folded.
CREDENTIALS = words("surrogate_credentials")

#: Generation marks after a name, without dots, case folded.
GENERATIONS: frozenset[str] = word_table("jr sr junior senior ii iii iv 2nd 3rd 4th")

#: Lower-case words that belong to the surname after them.
PARTICLES = words("surrogate_particles")

#: Words between the names of two people of one span.
JOINERS: frozenset[str] = frozenset({"and", "or", "und", "et", "with", "aka", "nee", "née", "formerly"})

#: Words that stay where a name span swallowed them.
SMALL_WORDS: frozenset[str] = word_table("the of a an by to from for at in on per her his their my our name patient's")

#: Words before a name that tell the owner's gender.
RELATIONS: dict[str, str] = dict(rows("surrogate_relations"))

#: Given name -> its usual short forms, the first being the one drawn. Male and female apart.
MALE_SHORT_FORMS: dict[str, tuple[str, ...]] = {
    key: tuple(items.split(", ")) for key, items in rows("surrogate_male_short_forms")
}

FEMALE_SHORT_FORMS: dict[str, tuple[str, ...]] = {
    key: tuple(items.split(", ")) for key, items in rows("surrogate_female_short_forms")
}

#: Names that are never drawn: ordinary or clinical words, months, eponyms of diseases, signs and devices.
UNSUITABLE_NAMES = words("surrogate_unsuitable_names")

SMALL_ZIP3: dict[str, frozenset[str]] = {
    "2000": word_table("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893"),
    "2010": word_table("036 059 102 203 205 369 556 692 753 772 821 823 878 879 884 893"),
}

SMALL_ZIP3["all"] = SMALL_ZIP3["2000"] | SMALL_ZIP3["2010"]


#: States that share their name with a large city: a state only after a city of the same span.
CITY_STATES: frozenset[str] = frozenset({"new york", "washington", "la"})

COUNTRIES = words("surrogate_countries")

STREET_SUFFIXES = words("surrogate_street_suffixes")

#: Words of an address that tell nobody's place; they stay.
ADDRESS_WORDS = words("surrogate_address_words")

#: Words that belong to a city's name when they stand before another word.
CITY_HEADS: frozenset[str] = word_table(
    "new fort ft ft. port san santa st st. saint los las el la mount mt mt. lake cape"
)

#: Invented places are a root and an ending. None is a large American city.
PLACE_ROOTS = phrases("surrogate_place_roots")

PLACE_ENDINGS = phrases("surrogate_place_endings")

#: Joined names that are real: in the list of American cities of GeoNames (CC BY 4.0) or in the names of hospitals
#: that the Centers for Medicare and Medicaid Services publish. They are never drawn.
REAL_PLACES = words("surrogate_real_places")

#: Words of institutions that tell the kind and not the name; they stay.
FACILITY_WORDS = words("surrogate_facility_words")

#: Invented saints: no calendar and no hospital has them.
INVENTED_SAINTS: tuple[str, ...] = (
    "Aldwara", "Amberline", "Avelmund", "Belaric", "Brenwald", "Calvira", "Corvane", "Dalmund", "Delwyna", "Edwara",
    "Elbrana", "Faldred", "Galvera", "Hadwena", "Harlune", "Ismara", "Jorvina", "Keldred", "Lambrena", "Lorwald",
    "Maldwyn", "Merowen", "Norvald", "Oswara", "Quenlyn", "Radvera", "Rosmund", "Selwena", "Tavira",
    "Thelwyna", "Ulmara", "Valdrune", "Wenlora", "Wilvara", "Yelmund",
)  # fmt: skip

PROFESSIONS = phrases("surrogate_professions")
