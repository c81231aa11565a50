"""Writes people, dates and numbers in the layouts of layouts/.

A maker draws layouts of its own split only; see `tables.split_rare`.
"""

from __future__ import annotations

import datetime
import random
import re
from dataclasses import dataclass

from .check_digits import MAKERS
from .lexicons import Lexicons
from .places import PlaceMaker
from .tables import (
    checked_identifiers,
    fill_pattern,
    identifier_layouts,
    layouts,
    ordinal,
    split_rare,
    training_identifiers,
    weighted,
    word_lists,
)


@dataclass(frozen=True)
class Person:
    """Someone whom a note speaks of. `sex` is F or M; `suffix` may be empty."""

    first: str
    middle: str
    last: str
    sex: str
    suffix: str = ""
    nick: str = ""


class FormatMaker:
    """Draws identifiers of every type for one split. Every method takes the random stream of the note."""

    def __init__(self, lexicons: Lexicons) -> None:
        self.lexicons = lexicons
        self.places = PlaceMaker(lexicons)
        split = lexicons.split
        self._ids = {kind: weighted(split_rare(table, split)) for kind, table in identifier_layouts().items()}
        self._ids |= {kind: weighted(place.table) for kind, place in training_identifiers().items()}
        self._checked = {kind: weighted(place.table) for kind, place in checked_identifiers().items()}
        self._dates = {kind: weighted(split_rare(table, split)) for kind, table in layouts("dates").items()}
        self._training_dates = {kind: weighted(table) for kind, table in layouts("training_dates").items()}
        self._names = weighted(split_rare(layouts("names_places")["name"], split))

    def number(self, kind: str, rng: random.Random) -> str:
        """An identifier of a type with a table of shapes: MRN, SSN, PHONE, FAX, IP and so on."""
        return fill_pattern(self._ids[kind].draw(rng), rng)

    def checked_number(self, kind: str, rng: random.Random) -> str:
        """A number with a valid check digit; each `#` of its layout is the next character of the number."""
        layout, characters = self._checked[kind].draw(rng), iter(MAKERS[kind](rng))
        return "".join(next(characters) if char == "#" else char for char in layout)

    def person(self, rng: random.Random, sex: str | None = None, last: str | None = None) -> Person:
        lexicons = self.lexicons
        sex = sex or rng.choice("FM")
        culture = lexicons.culture(rng)
        first = lexicons.given(rng, sex, culture)
        suffix = rng.choice(("Jr.", "Sr.", "III", "II", "Jr", "IV")) if sex == "M" and rng.random() < 0.08 else ""
        middle, last = lexicons.given(rng, sex, culture), last or lexicons.surname(rng, culture)
        return Person(first, middle, last, sex, suffix, lexicons.given(rng, sex) if rng.random() < 0.2 else "")

    def name(self, person: Person, rng: random.Random) -> str:
        """A whole name in one of the layouts."""
        return write_name(person, self._names.draw(rng))

    def date(self, rng: random.Random, kind: str = "day", around: datetime.date | None = None) -> str:
        """A date of a kind: day, month, holiday or range, near the given day if there is one."""
        if around is not None and rng.random() < 0.8:
            day = around + datetime.timedelta(days=rng.randint(-60, 30))
        else:
            day = random_day(rng)
        return write_date(day, self._dates[kind].draw(rng), rng)

    def training_date(self, kind: str, rng: random.Random, around: datetime.date) -> str:
        """A date in a layout for training only, mostly near the given day."""
        near = rng.random() < 0.8
        day = around + datetime.timedelta(days=rng.randint(-90, 40)) if near else random_day(rng)
        return write_date(day, self._training_dates[kind].draw(rng), rng)

    def birth_date(self, rng: random.Random) -> str:
        day = datetime.date(1920, 1, 1) + datetime.timedelta(days=rng.randrange(37_000))
        for _ in range(20):
            pattern = self._dates["day"].draw(rng)
            if "yy" in pattern:
                break
        return write_date(day, pattern, rng)

    def age(self, rng: random.Random) -> str:
        """An age above 89."""
        age = min(rng.choice((rng.randint(90, 95), rng.randint(90, 99), rng.randint(90, 107))), 107)
        if rng.random() < 0.06 and age < 100:
            units = ("", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine")
            return "ninety" + units[age - 90]
        return str(age)


def random_day(rng: random.Random) -> datetime.date:
    """A day between 1988 and 2026."""
    return datetime.date(1988, 1, 1) + datetime.timedelta(days=rng.randrange(14_200))


def write_date(day: datetime.date, pattern: str, rng: random.Random) -> str:
    """Writes a day in a layout of layouts/."""
    month = day.strftime("%B")
    short = "Sept" if month == "September" and rng.random() < 0.3 else month[:3]
    later = day.day + rng.randint(1, 6)
    if "2}" in pattern and later > 28:
        day = day.replace(day=min(day.day, 20))
        later = day.day + rng.randint(1, 8)
    if pattern.startswith("{d}th"):
        day = day.replace(day=rng.randint(4, 20))
    year, week, weekday = day.isocalendar()
    numbers = {"m": day.month, "d": day.day, "yyyy": day.year, "d2": later, "week_year": year, "week_day": weekday}
    padded = {"mm": day.month, "dd": day.day, "yy": day.year % 100, "dd2": later, "week": week}
    words = {
        "Month": month,
        "MONTH": month.upper(),
        "Mon": short,
        "MON": short.upper(),
        "mon": short.lower(),
        "Weekday": day.strftime("%A"),
        "Wkd": rng.choice((day.strftime("%a"), day.strftime("%a") + ".")),
        "ord": ordinal(day.day),
        "ord2": ordinal(later),
        "season": rng.choice(("spring", "summer", "fall", "autumn", "winter", "Spring", "Fall")),
        "holiday": rng.choice(word_lists("places")["holiday"]) if "{holiday}" in pattern else "",
    }
    return pattern.format(**numbers, **{name: f"{number:02d}" for name, number in padded.items()}, **words)


def write_name(person: Person, pattern: str) -> str:
    """Writes a whole name in a layout of layouts/names_places.tsv."""
    parts = {
        "F": person.first,
        "L": person.last,
        "M": person.middle[:1].upper(),
        "N": person.middle,
        "G": person.first[:1].upper(),
        "S": person.suffix,
        "K": person.nick or person.first[:3],
        "FU": person.first.upper(),
        "LU": person.last.upper(),
        "fl": person.first.lower(),
        "ll": person.last.lower(),
    }
    return re.sub("[A-Za-z]+", lambda match: parts[match.group()], pattern).rstrip(" ,")
