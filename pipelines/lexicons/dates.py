"""Words of dates."""

from __future__ import annotations

from .loading import words

_MONTH_NAMES = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip

MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}

WEEKDAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"

#: Words near a fraction that make it a score, a dose or a measure and not a date.
SCORE_WORDS = words("score_words")

#: Words near two numbers that belong together and are no date: pressures, volumes, doses, ratios.
PAIR_WORDS = words("pair_words")

#: Digits as they are spoken; each is at the place of its number.
DIGITS = tuple("zero one two three four five six seven eight nine".split())

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

#: The days of a month in words; "twenty-first" is written with a blank.
DAYS = (*_ORDINALS, *(f"twenty {unit}" for unit in _ORDINALS[:9]), "thirtieth", "thirty first")

#: A day in words, as a pattern.
DAY_IN_WORDS = "|".join(sorted((day.replace(" ", r"[ -]") for day in DAYS), key=len, reverse=True))

_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_UNITS = "|".join(DIGITS[1:])
_BELOW_100 = rf"(?:{'|'.join(_TEENS)}|(?:{'|'.join(_TENS)})(?:[ -](?:{_UNITS}))?)"

#: A year in words, as a pattern: "nineteen eighty four", "twenty oh six", "two thousand and three".
YEAR_IN_WORDS = (
    rf"(?:(?:nineteen|twenty)[ -](?:oh[ -](?:{_UNITS})|hundred|{_BELOW_100})"
    rf"|two[ ]thousand(?:[ ](?:and[ ])?(?:{_BELOW_100}|{_UNITS}))?)"
)
