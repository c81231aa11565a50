"""Writes identifiers: one maker per type, in every layout of the tables of `id_patterns`.

A maker draws layouts of its own split only: of the layouts that are not in general use (weight below 3) the third
with the lowest hashes is held out for evaluation, and an evaluation maker draws from those alone.
"""

from __future__ import annotations

import datetime
import hashlib
import random
import string
from collections.abc import Callable
from dataclasses import dataclass

from .id_patterns import (
    DATE_PATTERNS,
    EMAIL_HOSTS,
    EMPLOYER_PATTERNS,
    FACILITY_PATTERNS,
    FACILITY_SHORT,
    HILLS,
    HOLIDAY_NAMES,
    ID_PATTERNS,
    NAME_PATTERNS,
    SAINTS,
    SCHOOL_PATTERNS,
    STATE_NAMES,
    TLDS,
    TREES,
    VIRTUES,
    WARD_PATTERNS,
    WORLD_TOWNS,
    Table,
)
from .lexicons import Lexicons, Split, Weighted, is_held_out
from .train_formats import LOOSE_DATES, LOOSE_IDS, LOOSE_PLACES, TOWNS

_CORE_WEIGHT = 3
_ROAD_WORDS = (
    "Street St St. Ave Avenue Rd Road Lane Ln Dr Drive Blvd Court Ct Way Pl Circle Pkwy Terrace Trail"
).split()
_VIN = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"


@dataclass(frozen=True)
class Person:
    """Someone whom a note speaks of. `sex` is F or M; `suffix` may be empty."""

    first: str
    middle: str
    last: str
    sex: str
    suffix: str = ""
    nick: str = ""


def split_rare(table: Table, split: Split) -> Table:
    """The part of a table of weighted layouts that the split may use."""
    rare = sorted(
        {p for w, p in table if w < _CORE_WEIGHT} - {p for w, p in table if w >= _CORE_WEIGHT},
        key=lambda p: hashlib.blake2b(p.encode()).digest(),
    )
    held_out = set(rare[: max(1, len(rare) // 3)])
    return tuple((w, p) for w, p in table if (p in held_out) == (split == "eval"))


class FormatMaker:
    """Draws identifiers of every type for one split. Every method takes the random stream of the note."""

    def __init__(self, lexicons: Lexicons) -> None:
        self.lexicons = lexicons
        split = lexicons.split
        self._ids = {kind: _weighted(split_rare(table, split)) for kind, table in ID_PATTERNS.items()}
        self._dates = {kind: _weighted(split_rare(table, split)) for kind, table in DATE_PATTERNS.items()}
        self._names = _weighted(split_rare(NAME_PATTERNS, split))
        self._wards = _weighted(split_rare(WARD_PATTERNS, split))
        self._facilities = _weighted(split_rare(FACILITY_PATTERNS, split))
        self._schools = _weighted(split_rare(SCHOOL_PATTERNS, split))
        self._employers = _weighted(split_rare(EMPLOYER_PATTERNS, split))
        self._loose_dates = {kind: _weighted(table) for kind, table in LOOSE_DATES.items()}
        self._loose_places = {kind: _weighted(table) for kind, (_, table) in LOOSE_PLACES.items()}
        self._ids |= {kind: _weighted(table) for kind, (_, table) in LOOSE_IDS.items()}
        mine = split == "eval"
        self._short = [s for s in FACILITY_SHORT if is_held_out(s, 0.2) == mine]
        self._towns = [t for t in WORLD_TOWNS if is_held_out(t, 0.2) == mine]

    def number(self, kind: str, rng: random.Random) -> str:
        """An identifier of a type with a table of shapes: MRN, SSN, PHONE, FAX, IP and so on."""
        return fill_pattern(self._ids[kind].draw(rng), rng)

    def person(self, rng: random.Random, sex: str | None = None, last: str | None = None) -> Person:
        lexicons = self.lexicons
        sex = sex or rng.choice("FM")
        culture = lexicons.culture(rng)
        first = lexicons.given(rng, sex, culture)
        suffix = rng.choice(("Jr.", "Sr.", "III", "II", "Jr", "IV")) if sex == "M" and rng.random() < 0.08 else ""
        return Person(
            first,
            lexicons.given(rng, sex, culture),
            last or lexicons.surname(rng, culture),
            sex,
            suffix,
            lexicons.given(rng, sex) if rng.random() < 0.2 else "",
        )

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

    def loose_date(self, kind: str, rng: random.Random, around: datetime.date) -> str:
        """A date in a layout of `train_formats`, mostly near the given day."""
        near = rng.random() < 0.8
        day = around + datetime.timedelta(days=rng.randint(-90, 40)) if near else random_day(rng)
        return write_date(day, self._loose_dates[kind].draw(rng), rng)

    def loose_place(self, kind: str, rng: random.Random) -> str:
        """A place or facility in a layout of `train_formats`."""
        return self._proper(self._loose_places[kind].draw(rng), rng)

    def birth_date(self, rng: random.Random) -> str:
        day = datetime.date(1920, 1, 1) + datetime.timedelta(days=rng.randrange(37_000))
        for _ in range(20):
            pattern = self._dates["day"].draw(rng)
            if "yy" in pattern:
                break
        return write_date(day, pattern, rng)

    def city(self, rng: random.Random) -> str:
        if self._towns and rng.random() < 0.08:
            return rng.choice(self._towns)
        return self.lexicons.cities.draw(rng)[0]

    def city_state(self, rng: random.Random) -> str:
        city, state = self.lexicons.cities.draw(rng)
        return rng.choice(
            (f"{city}, {state}", f"{city}, {STATE_NAMES.get(state, state)}", f"{city}, {state}", f"{city} {state}")
        )

    def zip_code(self, rng: random.Random) -> str:
        code = f"{rng.randrange(501, 99951):05d}"
        return f"{code}-{rng.randrange(1, 9999):04d}" if rng.random() < 0.2 else code

    def city_zip(self, rng: random.Random) -> str:
        city, state = self.lexicons.cities.draw(rng)
        state = STATE_NAMES.get(state, state) if rng.random() < 0.15 else state
        u = rng.random()
        if u < 0.75:
            return f"{city}, {state} {self.zip_code(rng)}"
        return f"{city} {state} {self.zip_code(rng)}" if u < 0.9 else f"{city}, {state}  {self.zip_code(rng)}"

    def street(self, rng: random.Random) -> str:
        """House number and street, with an apartment now and then; or a box."""
        u = rng.random()
        if u < 0.1:
            box = rng.randrange(1, 9999)
            return rng.choice(
                (f"P.O. Box {box}", f"PO Box {box}", f"P O Box {box}", f"Box {box}", f"RR {box % 9 + 1} Box {box}")
            )
        name = rng.choice(self.lexicons.streets)
        if u < 0.4:
            name = f"{self.lexicons.surname(rng)} {rng.choice(_ROAD_WORDS)}"
        elif u < 0.6:
            for long, short in (
                ("Street", "St"),
                ("Avenue", "Ave"),
                ("Road", "Rd"),
                ("Drive", "Dr"),
                ("Lane", "Ln"),
                ("North", "N"),
                ("South", "S"),
            ):
                name = name.replace(long, rng.choice((short, f"{short}.")))
        number = rng.randrange(1, 10 ** rng.randint(1, 5))
        text = (
            f"{number} {rng.choice(('N. ', 'S ', 'W. ', 'East ', 'NE ', 'SW '))}{name}"
            if rng.random() < 0.1
            else f"{number} {name}"
        )
        if rng.random() < 0.2:
            n = rng.randrange(1, 999)
            text += rng.choice(
                (
                    f", Apt {n}",
                    f" Apt. {n}",
                    f" #{n}",
                    f", Unit {n % 40 + 1}",
                    f", Suite {n}",
                    f" Ste {n}",
                    f", Apt {n % 30 + 1}{rng.choice('ABCD')}",
                )
            )
        return text

    def address(self, rng: random.Random) -> str:
        """A postal address on one line."""
        if rng.random() < 0.04:
            town = rng.choice(self._towns) if self._towns else self.city(rng)
            postcode = fill_pattern(rng.choice(("@@# #@@", "@## #@@", "@#@ #@#", "#####")), rng)
            return f"{rng.randrange(1, 200)} {self.lexicons.surname(rng)} Road, {town} {postcode}"
        joint = rng.choice((", ", ", ", ", ", " ", "; "))
        return f"{self.street(rng)}{joint}{self.city_zip(rng) if rng.random() < 0.75 else self.city_state(rng)}"

    def facility(self, rng: random.Random) -> str:
        u = rng.random()
        if u < 0.35:
            name = rng.choice(self.lexicons.hospitals)[0]
            return name.replace("Medical Center", "Med Ctr") if rng.random() < 0.05 else name
        if u < 0.5 and self._short:
            return rng.choice(self._short)
        return self._proper(self._facilities.draw(rng), rng)

    def hospital(self, rng: random.Random) -> str:
        """The full name of a facility, as a letter head or header has it."""
        if rng.random() < 0.6:
            return rng.choice(self.lexicons.hospitals)[0]
        return self._proper(self._facilities.draw(rng), rng)

    def ward(self, rng: random.Random) -> str:
        return self._proper(self._wards.draw(rng), rng)

    def school(self, rng: random.Random) -> str:
        return self._proper(self._schools.draw(rng), rng)

    def employer(self, rng: random.Random) -> str:
        return self._proper(self._employers.draw(rng), rng)

    def _proper(self, pattern: str, rng: random.Random) -> str:
        draw = self.lexicons.surname
        city = self.lexicons.cities.draw
        return pattern.format_map(
            _Lazy(
                {
                    "last": lambda: draw(rng),
                    "last2": lambda: draw(rng),
                    "last3": lambda: draw(rng),
                    "city": lambda: city(rng)[0],
                    "city2": lambda: city(rng)[0],
                    "saint": lambda: rng.choice(SAINTS),
                    "saint2": lambda: rng.choice(HILLS),
                    "tree": lambda: rng.choice(TREES),
                    "virtue": lambda: rng.choice(VIRTUES),
                    "n": lambda: str(rng.randint(2, 14)),
                    "dir": lambda: rng.choice(("North", "South", "East", "West", "Main")),
                    "dirletter": lambda: rng.choice("ABCDEW"),
                    "n2": lambda: str(rng.randint(0, 9)),
                    "hill": lambda: rng.choice(HILLS),
                    "letter": lambda: rng.choice(string.ascii_uppercase),
                    "letters": lambda: "".join(rng.choices(string.ascii_uppercase, k=rng.choice((2, 3, 3, 4)))),
                    "house": lambda: str(rng.randrange(1, 10 ** rng.randint(2, 5))),
                    "nth": lambda: ordinal(rng.randint(1, 99)),
                    "town": lambda: rng.choice(TOWNS),
                    "word": lambda: rng.choice(self.lexicons.word_surnames or [draw(rng)]),
                }
            )
        )

    def email(self, person: Person, rng: random.Random) -> str:
        first, last = _ascii(person.first), _ascii(person.last)
        user = rng.choice(
            (
                f"{first}.{last}",
                f"{first}{last}",
                f"{first[:1]}{last}",
                f"{last}{first[:1]}",
                f"{first}_{last}",
                f"{last}.{first}",
                f"{first}{rng.randrange(100)}",
                f"{last}{rng.randrange(1940, 2010)}",
                f"{rng.choice(TREES).split()[0].lower()}{rng.randrange(999)}",
            )
        )
        host = rng.choice(EMAIL_HOSTS) if rng.random() < 0.6 else self._host(rng)
        return f"{user}@{host}" if rng.random() < 0.93 else f"{user.upper()}@{host.upper()}"

    def url(self, person: Person, rng: random.Random) -> str:
        host = self._host(rng)
        first, last, number = _ascii(person.first), _ascii(person.last), rng.randrange(10**6)
        path = rng.choice(
            (
                "",
                "",
                f"/{last}",
                f"/patients/{number}",
                "/portal",
                f"/p?id={number}",
                "/results/view",
                f"/~{first}{last}",
                f"/u/{first}{number % 99}",
                "/mychart/login.aspx",
            )
        )
        if rng.random() < 0.12:
            host = rng.choice(
                (
                    "facebook.com",
                    "www.instagram.com",
                    "twitter.com",
                    "linkedin.com/in",
                    "caringbridge.org/visit",
                    "gofundme.com/f",
                )
            )
            path = f"/{first}{rng.choice(('', '.', '-', '_'))}{last}"
        return rng.choice(("https://", "http://", "www.", "", "https://www.")) + host.removeprefix("www.") + path

    def _host(self, rng: random.Random) -> str:
        word = rng.choice(
            (_ascii(self.lexicons.cities.draw(rng)[0]), _ascii(self.lexicons.surname(rng)), _ascii(rng.choice(TREES)))
        )
        front = rng.choice(("", "", "portal.", "mail.", "my."))
        back = rng.choice(("", "health", "med", "clinic", "-hospital", "hosp", "medical", "care"))
        return f"{front}{word}{back}.{rng.choice(TLDS)}"

    def age(self, rng: random.Random) -> str:
        """An age above 89."""
        age = min(rng.choice((rng.randint(90, 95), rng.randint(90, 99), rng.randint(90, 107))), 107)
        if rng.random() < 0.06 and age < 100:
            units = ("", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine")
            return "ninety" + units[age - 90]
        return str(age)


def fill_pattern(pattern: str, rng: random.Random) -> str:
    """Draws the free places of a shape."""
    if pattern == "VIN":
        return "".join(rng.choice(_VIN) for _ in range(17))
    if "IPV" in pattern:
        pattern = pattern.replace("IPV6TAIL", ":".join(f"{rng.randrange(65536):x}" for _ in range(4)))
        pattern = pattern.replace("IPV6", ":".join(f"{rng.randrange(65536):x}" for _ in range(8)))
        for n in (4, 3, 2):
            pattern = pattern.replace(f"IPV{n}", ".".join(str(rng.randint(1, 254)) for _ in range(n)))
        return pattern.replace("####", str(rng.randrange(1000, 9999)))
    out = []
    for char in pattern:
        if char == "#":
            out.append(str(int(rng.random() * 10)))
        elif char == "~":
            out.append(str(1 + int(rng.random() * 9)))
        elif char == "@":
            out.append(rng.choice(string.ascii_uppercase))
        elif char == "&":
            out.append(rng.choice(string.ascii_lowercase))
        elif char == "%":
            out.append(rng.choice(string.ascii_uppercase + string.digits))
        else:
            out.append(char)
    return "".join(out).strip()


def random_day(rng: random.Random) -> datetime.date:
    return datetime.date(1988, 1, 1) + datetime.timedelta(days=rng.randrange(14_200))


def write_date(day: datetime.date, pattern: str, rng: random.Random) -> str:
    """Writes a day in a layout of `DATE_PATTERNS`."""
    month = day.strftime("%B")
    short = "Sept" if month == "September" and rng.random() < 0.3 else month[:3]
    later = day.day + rng.randint(1, 6)
    if "2}" in pattern and later > 28:
        day = day.replace(day=min(day.day, 20))
        later = day.day + rng.randint(1, 8)
    if pattern.startswith("{d}th"):
        day = day.replace(day=rng.randint(4, 20))
    return pattern.format_map(
        {
            "m": day.month,
            "mm": f"{day.month:02d}",
            "d": day.day,
            "dd": f"{day.day:02d}",
            "yy": f"{day.year % 100:02d}",
            "yyyy": day.year,
            "Month": month,
            "MONTH": month.upper(),
            "Mon": short,
            "MON": short.upper(),
            "mon": short.lower(),
            "Weekday": day.strftime("%A"),
            "Wkd": rng.choice((day.strftime("%a"), day.strftime("%a") + ".")),
            "ord": ordinal(day.day),
            "d2": later,
            "dd2": f"{later:02d}",
            "ord2": ordinal(later),
            "season": rng.choice(("spring", "summer", "fall", "autumn", "winter", "Spring", "Fall")),
            "holiday": rng.choice(HOLIDAY_NAMES) if "{holiday}" in pattern else "",
        }
    )


def ordinal(n: int) -> str:
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def write_name(person: Person, pattern: str) -> str:
    """Writes a whole name in a layout of `NAME_PATTERNS`."""
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
    out, word = [], ""
    for char in pattern + "\0":
        if char.isalpha():
            word += char
            continue
        if word:
            out.append(parts[word])
            word = ""
        out.append(char)
    return "".join(out[:-1]).rstrip(" ,")


def _weighted(table: Table) -> Weighted[str]:
    return Weighted([p for _, p in table], [float(w) for w, _ in table])


def _ascii(text: str) -> str:
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum()) or "mail"


class _Lazy(dict[str, Callable[[], str]]):
    """Calls only the makers that a layout names."""

    def __getitem__(self, key: str) -> str:  # type: ignore[override]
        return super().__getitem__(key)()
