"""Words of dates, holidays and ages."""

from __future__ import annotations

from .loading import word_list, word_table, words

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

#: Month names that are everyday words or clinical abbreviations when they stand alone.
WEAK_MONTHS = word_table("may march mar jan sep dec jun apr aug nov oct feb jul sept")

WEEKDAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"

#: Two months joined, "MARCH AND MAY", "June or July 2007", "May/Jun"; and the names that are nothing but months.
_MONTH_NAME = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)

MONTH_PAIR = (
    rf"(?P<cue>\b(?:in|since|between|until|during|last|from|by|of|around|every|each)[ \n])?\b(?P<first>{_MONTH_NAME})"
    rf"(?:[ \n](?:and|or|to|through|&)[ \n]|(?P<slash>[ ]?/[ ]?))(?P<second>{_MONTH_NAME})(?![\w'’-])"
    r"(?P<year>,?[ ](?:19|20)\d\d(?!\d)|[ ]?['’]\d\d(?!\d))?"
)

SURE_MONTHS: frozenset[str] = word_table("january february july september october november december")

#: Words right before a bare month name that make it a date.
MONTH_CUES = word_list("month_cues")

#: Words before "3/14" that make it a date.
DAY_CUES = words("day_cues")

#: Words near a fraction that make it a score, a dose or a measure and not a date.
SCORE_WORDS = words("score_words")

#: Words near two numbers that belong together and are no date: pressures, volumes, doses, ratios.
PAIR_WORDS = words("pair_words")

#: Holidays (lower case) -> what must not follow (a sign, a pattern or a disease of the same name).
HOLIDAY_PATTERN = (
    r"thanksgiving(?: (?:day|eve))?|christmas(?: (?:day|eve))?|xmas|easter(?: (?:sunday|monday))?|good friday|"
    r"new year(?:'|’)?s?(?: (?:day|eve))|hallowe(?:'|’)?en|labor day|memorial day|independence day|veterans day|"
    r"columbus day|presidents(?:'|’)? day|valentine(?:'|’)?s day|mother(?:'|’)s day|father(?:'|’)s day|"
    r"fourth of july|4th of july|martin luther king(?: jr\.?)? day|mlk day|juneteenth|st\.? patrick(?:'|’)?s day|"
    r"passover|yom kippur|rosh hashanah|hanukkah|chanukah|ramadan|eid al-(?:fitr|adha)|diwali|cinco de mayo|"
    r"mardi gras|ash wednesday|palm sunday|boxing day|groundhog day|super bowl sunday|lunar new year|"
    r"chinese new year|kwanzaa|all saints(?:'|’)? day|bastille day|earth day|election day|canada day|anzac day"
)

HOLIDAY_FOLLOWERS = word_table("tree disease factor pattern seal seals island lights")

#: Number words of ages above 89.
AGE_WORDS = r"(?:ninety|one[ -]hundred(?:[ -]and)?)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?"
