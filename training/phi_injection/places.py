"""Writes places and facilities, electronic addresses included."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence

from .lexicons import HELD_OUT_SHARE, Lexicons
from .tables import (
    Weighted,
    fill_pattern,
    layouts,
    of_split,
    ordinal,
    split_rare,
    training_places,
    weighted,
    word_lists,
)

_SHORT_ROADS = {
    "Street": "St", "Avenue": "Ave", "Road": "Rd", "Drive": "Dr", "Lane": "Ln", "North": "N", "South": "S"
}  # fmt: skip
_FLATS = (", Apt {0}", " Apt. {0}", " #{0}", ", Unit {1}", ", Suite {0}", " Ste {0}", ", Apt {2}{3}")
#: Users of mail addresses, by given and family name, and numbers.
_USERS = "{0}.{1} {0}{1} {0[0]}{1} {1}{0[0]} {0}_{1} {1}.{0} {0}{2} {1}{3} {4}{5}".split()
_PATHS = (
    "", "", "/{1}", "/patients/{2}", "/portal", "/p?id={2}", "/results/view", "/~{0}{1}", "/u/{0}{3}",
    "/mychart/login.aspx",
)  # fmt: skip
_PUBLIC_HOSTS = (
    "facebook.com www.instagram.com twitter.com linkedin.com/in caringbridge.org/visit gofundme.com/f"
).split()
_ROAD_WORDS = "Street St St. Ave Avenue Rd Road Lane Ln Dr Drive Blvd Court Ct Way Pl Circle Pkwy Terrace Trail".split()
#: Lists of words/places.txt that layouts may name; those of words/abroad.txt are for layouts for training.
_LISTS = ("saint", "hill", "tree", "virtue", "town")
#: Parts that are drawn, not taken from a list.
_DRAWN: dict[str, Callable[[random.Random, Lexicons], str]] = {
    **dict.fromkeys(("last", "last2", "last3"), lambda rng, lexicons: lexicons.surname(rng)),
    **dict.fromkeys(("city", "city2"), lambda rng, lexicons: lexicons.cities.draw(rng)[0]),
    "n": lambda rng, _: str(rng.randint(2, 14)),
    "n2": lambda rng, _: str(rng.randint(0, 9)),
    "house": lambda rng, _: str(rng.randrange(1, 10 ** rng.randint(2, 5))),
    "nth": lambda rng, _: ordinal(rng.randint(1, 99)),
    "dir": lambda rng, _: rng.choice(("North", "South", "East", "West", "Main")),
    "dirletter": lambda rng, _: rng.choice("ABCDEW"),
    "letter": lambda rng, _: rng.choice(string.ascii_uppercase),
    "letters": lambda rng, _: "".join(rng.choices(string.ascii_uppercase, k=rng.choice((2, 3, 3, 4)))),
    "word": lambda rng, lexicons: rng.choice(lexicons.word_surnames or [lexicons.surname(rng)]),
}
_ALIASES = {"saint2": "hill", "indian_given2": "indian_given"}


def place_parts() -> frozenset[str]:
    """The parts that a layout of a place may have."""
    return frozenset(_DRAWN).union(_LISTS, _ALIASES, word_lists("abroad"))


class PlaceMaker:
    """Draws places and facilities for one split. Every method takes the random stream of the note."""

    def __init__(self, lexicons: Lexicons) -> None:
        self.lexicons = lexicons
        split = lexicons.split
        self._tables: dict[str, Weighted[str]] = {
            name: weighted(split_rare(table, split)) for name, table in layouts("names_places").items()
        }
        self._training = {name: weighted(place.table) for name, place in training_places().items()}
        lists = word_lists("places")
        self._lists: dict[str, Sequence[str]] = {name: lists[name] for name in _LISTS}
        self._lists |= {name: of_split(names, split, HELD_OUT_SHARE) for name, names in word_lists("abroad").items()}
        self._hosts, self._domains = lists["email_host"], lists["top_level_domain"]
        self._states = dict(state.split(" ", 1) for state in lists["state"])
        self._short = of_split(lists["facility"], split)
        self._towns = of_split(lists["world_town"], split)

    def training_place(self, kind: str, rng: random.Random) -> str:
        """A place, facility or name in a layout of `tables.training_places`."""
        return self._proper(self._training[kind], rng)

    def location(self, kind: str, rng: random.Random) -> str:
        """A place of a template, `CITY` or `STREETNAME`."""
        if kind == "STREETNAME":
            return rng.choice(self.lexicons.streets)
        if kind == "COUNTY":
            return f"{self.lexicons.surname(rng)} County"
        write = {
            "ADDRESS": self.address,
            "STREET": self.street,
            "CITY": self.city,
            "CITYSTATE": self.city_state,
            "CITYZIP": self.city_zip,
            "ZIP": self.zip_code,
        }
        return write[kind](rng)

    def city(self, rng: random.Random) -> str:
        if self._towns and rng.random() < 0.08:
            return rng.choice(self._towns)
        return self.lexicons.cities.draw(rng)[0]

    def city_state(self, rng: random.Random) -> str:
        city, state = self.lexicons.cities.draw(rng)
        form = rng.choice(("{0}, {1}", "{0}, {2}", "{0}, {1}", "{0} {1}"))
        return form.format(city, state, self._states.get(state, state))

    def zip_code(self, rng: random.Random) -> str:
        code = f"{rng.randrange(501, 99951):05d}"
        return f"{code}-{rng.randrange(1, 9999):04d}" if rng.random() < 0.2 else code

    def city_zip(self, rng: random.Random) -> str:
        city, state = self.lexicons.cities.draw(rng)
        state = self._states.get(state, state) if rng.random() < 0.15 else state
        u = rng.random()
        if u < 0.75:
            return f"{city}, {state} {self.zip_code(rng)}"
        return f"{city} {state} {self.zip_code(rng)}" if u < 0.9 else f"{city}, {state}  {self.zip_code(rng)}"

    def street(self, rng: random.Random) -> str:
        """House number and street, with an apartment now and then; or a box."""
        u = rng.random()
        if u < 0.1:
            box = rng.randrange(1, 9999)
            return rng.choice(("P.O. Box", "PO Box", "P O Box", "Box", f"RR {box % 9 + 1} Box")) + f" {box}"
        name = rng.choice(self.lexicons.streets)
        if u < 0.4:
            name = f"{self.lexicons.surname(rng)} {rng.choice(_ROAD_WORDS)}"
        elif u < 0.6:
            for long, short in _SHORT_ROADS.items():
                name = name.replace(long, rng.choice((short, f"{short}.")))
        number = rng.randrange(1, 10 ** rng.randint(1, 5))
        side = rng.choice(("N. ", "S ", "W. ", "East ", "NE ", "SW ")) if rng.random() < 0.1 else ""
        text = f"{number} {side}{name}"
        if rng.random() < 0.2:
            n, letter = rng.randrange(1, 999), rng.choice("ABCD")
            text += rng.choice(_FLATS).format(n, n % 40 + 1, n % 30 + 1, letter)
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
        """A facility as people call it."""
        u = rng.random()
        if u < 0.35:
            name = rng.choice(self.lexicons.hospitals)[0]
            return name.replace("Medical Center", "Med Ctr") if rng.random() < 0.05 else name
        if u < 0.5 and self._short:
            return rng.choice(self._short)
        return self._proper(self._tables["facility"], rng)

    def hospital(self, rng: random.Random) -> str:
        """The full name of a facility, as a letter head or header has it."""
        if rng.random() < 0.6:
            return rng.choice(self.lexicons.hospitals)[0]
        return self._proper(self._tables["facility"], rng)

    def named(self, kind: str, rng: random.Random) -> str:
        """A ward, school or employer."""
        return self._proper(self._tables[kind], rng)

    def _proper(self, table: Weighted[str], rng: random.Random) -> str:
        return table.draw(rng).format_map(_Parts(self, rng))

    def email(self, first: str, last: str, rng: random.Random) -> str:
        """The address of someone of that name."""
        first, last, trees = _ascii(first), _ascii(last), self._lists["tree"]
        numbers: list[object] = [rng.randrange(100), rng.randrange(1940, 2010)]
        numbers += [rng.choice(trees).split()[0].lower(), rng.randrange(999)]
        user = rng.choice(_USERS).format(first, last, *numbers)
        host = rng.choice(self._hosts) if rng.random() < 0.6 else self._host(rng)
        return f"{user}@{host}" if rng.random() < 0.93 else f"{user.upper()}@{host.upper()}"

    def url(self, first: str, last: str, rng: random.Random) -> str:
        """A page that may name someone of that name."""
        host = self._host(rng)
        first, last, number = _ascii(first), _ascii(last), rng.randrange(10**6)
        path = rng.choice(_PATHS).format(first, last, number, number % 99)
        if rng.random() < 0.12:
            host = rng.choice(_PUBLIC_HOSTS)
            path = f"/{first}{rng.choice(('', '.', '-', '_'))}{last}"
        return rng.choice(("https://", "http://", "www.", "", "https://www.")) + host.removeprefix("www.") + path

    def _host(self, rng: random.Random) -> str:
        lexicons = self.lexicons
        word = rng.choice((lexicons.cities.draw(rng)[0], lexicons.surname(rng), rng.choice(self._lists["tree"])))
        front = rng.choice(("", "", "portal.", "mail.", "my."))
        back = rng.choice(("", "health", "med", "clinic", "-hospital", "hosp", "medical", "care"))
        return f"{front}{_ascii(word)}{back}.{rng.choice(self._domains)}"


def _ascii(text: str) -> str:
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum()) or "mail"


class _Parts(dict[str, str]):
    """The parts of a layout, each drawn when the layout names it."""

    def __init__(self, maker: PlaceMaker, rng: random.Random) -> None:
        super().__init__()
        self._maker, self._rng = maker, rng

    def __missing__(self, part: str) -> str:
        if part in _DRAWN:
            return _DRAWN[part](self._rng, self._maker.lexicons)
        return self._rng.choice(self._maker._lists[_ALIASES.get(part, part)])
