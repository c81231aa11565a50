"""Writes places and facilities, electronic addresses included."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence

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

_ROAD_WORDS = "Street St St. Ave Avenue Rd Road Lane Ln Dr Drive Blvd Court Ct Way Pl Circle Pkwy Terrace Trail".split()
#: Lists of words/places.txt that layouts may name; those of words/abroad.txt are for layouts for training.
_LISTS = ("saint", "hill", "tree", "virtue", "town")


_DRAWN = frozenset("last last2 last3 city city2 n n2 house nth dir dirletter letter letters word".split())
_ALIASES = {"saint2": "hill", "indian_given2": "indian_given"}


def place_parts() -> frozenset[str]:
    """The parts that a layout of a place may have."""
    return _DRAWN.union(_LISTS, _ALIASES, word_lists("abroad"))


class PlaceMaker:
    """Draws places and facilities for one split. Every method takes the random stream of the note."""

    def __init__(self, lexicons: Lexicons) -> None:
        self.lexicons = lexicons
        split = lexicons.split
        self._tables: dict[str, Weighted[str]] = {
            name: weighted(split_rare(table, split))
            for name, table in layouts("names_places").items()
            if name != "name"
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
        return self._proper(self._training[kind].draw(rng), rng)

    def city(self, rng: random.Random) -> str:
        if self._towns and rng.random() < 0.08:
            return rng.choice(self._towns)
        return self.lexicons.cities.draw(rng)[0]

    def city_state(self, rng: random.Random) -> str:
        city, state = self.lexicons.cities.draw(rng)
        return rng.choice(
            (f"{city}, {state}", f"{city}, {self._states.get(state, state)}", f"{city}, {state}", f"{city} {state}")
        )

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
        """A facility as people call it."""
        u = rng.random()
        if u < 0.35:
            name = rng.choice(self.lexicons.hospitals)[0]
            return name.replace("Medical Center", "Med Ctr") if rng.random() < 0.05 else name
        if u < 0.5 and self._short:
            return rng.choice(self._short)
        return self._proper(self._tables["facility"].draw(rng), rng)

    def hospital(self, rng: random.Random) -> str:
        """The full name of a facility, as a letter head or header has it."""
        if rng.random() < 0.6:
            return rng.choice(self.lexicons.hospitals)[0]
        return self._proper(self._tables["facility"].draw(rng), rng)

    def named(self, kind: str, rng: random.Random) -> str:
        """A ward, school or employer."""
        return self._proper(self._tables[kind].draw(rng), rng)

    def _proper(self, layout: str, rng: random.Random) -> str:
        return layout.format_map(_Parts(self, rng))

    def email(self, first: str, last: str, rng: random.Random) -> str:
        """The address of someone of that name."""
        first, last, trees = _ascii(first), _ascii(last), self._lists["tree"]
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
                f"{rng.choice(trees).split()[0].lower()}{rng.randrange(999)}",
            )
        )
        host = rng.choice(self._hosts) if rng.random() < 0.6 else self._host(rng)
        return f"{user}@{host}" if rng.random() < 0.93 else f"{user.upper()}@{host.upper()}"

    def url(self, first: str, last: str, rng: random.Random) -> str:
        """A page that may name someone of that name."""
        host = self._host(rng)
        first, last, number = _ascii(first), _ascii(last), rng.randrange(10**6)
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
            (
                _ascii(self.lexicons.cities.draw(rng)[0]),
                _ascii(self.lexicons.surname(rng)),
                _ascii(rng.choice(self._lists["tree"])),
            )
        )
        front = rng.choice(("", "", "portal.", "mail.", "my."))
        back = rng.choice(("", "health", "med", "clinic", "-hospital", "hosp", "medical", "care"))
        return f"{front}{word}{back}.{rng.choice(self._domains)}"


def _ascii(text: str) -> str:
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum()) or "mail"


class _Parts(dict[str, str]):
    """The parts of a layout, each drawn when the layout names it."""

    def __init__(self, maker: PlaceMaker, rng: random.Random) -> None:
        super().__init__()
        self._maker, self._rng = maker, rng

    def __missing__(self, part: str) -> str:
        rng, lexicons = self._rng, self._maker.lexicons
        if part not in _DRAWN:
            return rng.choice(self._maker._lists[_ALIASES.get(part, part)])
        match part:
            case "last" | "last2" | "last3":
                return lexicons.surname(rng)
            case "city" | "city2":
                return lexicons.cities.draw(rng)[0]
            case "n":
                return str(rng.randint(2, 14))
            case "n2":
                return str(rng.randint(0, 9))
            case "house":
                return str(rng.randrange(1, 10 ** rng.randint(2, 5)))
            case "nth":
                return ordinal(rng.randint(1, 99))
            case "dir":
                return rng.choice(("North", "South", "East", "West", "Main"))
            case "dirletter":
                return rng.choice("ABCDEW")
            case "letter":
                return rng.choice(string.ascii_uppercase)
            case "letters":
                return "".join(rng.choices(string.ascii_uppercase, k=rng.choice((2, 3, 3, 4))))
        return rng.choice(lexicons.word_surnames or [lexicons.surname(rng)])
