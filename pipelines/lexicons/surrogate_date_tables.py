"""Words of dates: months, weekdays, seasons and holidays of the United States.

Holidays are public facts (5 U.S.C. 6103 for the federal ones); movable ones carry the day on which they fall
on average, which is near enough to choose a neighbour.
"""

from __future__ import annotations

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
HOLIDAY_ALIASES: dict[str, str] = {
    "new years": "New Year's Day", "new year": "New Year's Day", "mlk day": "Martin Luther King Day",
    "martin luther king jr day": "Martin Luther King Day", "valentines": "Valentine's Day", "easter sunday": "Easter",
    "good friday": "Easter", "palm sunday": "Easter", "passover": "Easter", "president day": "Presidents' Day",
    "saint patricks day": "St. Patrick's Day", "st patricks day": "St. Patrick's Day", "cinco de mayo": "Mother's Day",
    "fourth of july": "Independence Day", "4th of july": "Independence Day", "july fourth": "Independence Day",
    "columbus day weekend": "Columbus Day", "thanksgiving day": "Thanksgiving", "christmas day": "Christmas",
    "christmas eve": "Christmas", "christmastime": "Christmas", "xmas": "Christmas", "hanukkah": "Christmas",
    "kwanzaa": "Christmas", "boxing day": "Christmas", "black friday": "Thanksgiving", "ramadan": "Easter",
    "ash wednesday": "Easter",
    "mothers day": "Mother's Day", "fathers day": "Father's Day", "indigenous peoples day": "Columbus Day",
}  # fmt: skip

#: Words of dates that are told from the day of writing and so tell no date; they stay as they are.
RELATIVE_WORDS: frozenset[str] = word_table(
    "today yesterday tomorrow tonight ago now currently recently last next this past previous prior "
    "following earlier later same day days week weeks weekend month months year years morning afternoon "
    "evening night noon midnight hour hours minute minutes am pm daily weekly monthly annually "
    "postoperative post operative op pod hospital hd dol before after since until during in on at of the "
    "a an few several couple one two three four five six seven eight nine ten first second third"
)
