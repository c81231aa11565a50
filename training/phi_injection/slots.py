"""Fills the places of templates with the people, places and numbers of one note.

A filled place is a list of segments `(text, type, role)`; the type is None for plain text. So offsets come from
adding up lengths, never from searching.
"""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from . import fillers
from .formats import FormatMaker, Person, random_day, write_date
from .train_formats import LOOSE_DATES, LOOSE_IDS, LOOSE_PLACES, LOOSE_ROLES


class Segment(NamedTuple):
    text: str
    type: str | None = None
    role: str | None = None


Maker = Callable[[], list[Segment]]
_PLACE = re.compile(r"\{([A-Za-z0-9_.]+)\}")
_ID_TYPES = ("MRN", "SSN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "BIOMETRIC", "OTHER_ID", "IP")
_DOSES = ("5", "10", "20", "25", "50", "81", "100", "325", "500", "0.5", "2.5")
_DOSE_UNITS = ("mg", "mg", "mcg", "mg daily", "mg bid", "units")
_STABLE = frozenset(("MRN", "SSN", "HEALTH_PLAN", "ACCOUNT", "VEHICLE"))
_TITLES = {"F": ("Ms.", "Mrs.", "Ms", "Mrs", "Miss", "Ms."), "M": ("Mr.", "Mr.", "Mr", "Mister")}
_DOCTOR_TITLES = ("Dr.", "Dr.", "Dr.", "Dr", "Doctor", "Prof.")


@lru_cache(maxsize=4096)
def parse_template(template: str) -> tuple[tuple[str, str], ...]:
    """Splits a template into (literal text, place) pairs; the last place is empty."""
    parts = _PLACE.split(template)
    parts.append("")
    return tuple(zip(parts[::2], parts[1::2], strict=True))


class SlotFiller:
    """The cast of one note. The same person, number and facility comes back within the note.

    Places: `{P}` patient, `{D}` `{D2}` `{D3}` clinicians, `{R}` `{R2}` `{R3}` relatives, each with forms such as
    `.last`, `.first`, `.lastfirst`, `.titled`, `.init`; `{DATE}` with `.month`, `.range`, `.short`, `.weekday`,
    `.iso`; `{DOB}`, `{HOLIDAY}`, `{AGE}`; `{FACILITY}` with `.full` and `.upper`, `{WARD}`, `{SCHOOL}`,
    `{EMPLOYER}`; `{ADDRESS}`, `{STREET}`, `{STREETNAME}`, `{CITY}`, `{CITYSTATE}`, `{CITYZIP}`, `{ZIP}`,
    `{COUNTY}`; every number type by its name; `{EMAIL}`, `{URL}`. Places in small letters are plain words.
    `.low` and `.up` behind a place change its letter case; the loose places of `train_formats` are for training
    notes only. An unknown place raises `KeyError`.
    """

    def __init__(self, maker: FormatMaker, rng: random.Random, sex: str | None = None) -> None:
        self.maker = maker
        self._rng = rng
        self.patient = maker.person(rng, sex)
        self.day = random_day(rng)
        self._people: dict[str, Person] = {"P": self.patient}
        self._numbers: dict[str, str] = {}
        self._facility: str | None = None
        self._relation: dict[str, str] = {}
        self._alias: dict[str, str] = {}
        self._prose = False

    def fill(self, template: str) -> list[Segment]:
        """The segments of a template, in order."""
        rng = self._rng
        self._prose = "\n" not in template and ":" not in template and " | " not in template
        # Within one template the same place is the same person, and the relation word fits the relative.
        self._alias = {
            "D": f"D{rng.randint(4, 6)}" if rng.random() < 0.4 else "D",
            "R": f"R{rng.randint(4, 5)}" if rng.random() < 0.3 else "R",
        }
        segments: list[Segment] = []
        owner = ""
        for literal, place in parse_template(template):
            key = place.partition(".")[0] if place.endswith(("first", "last", "lastinit")) else ""
            if key and key == owner and literal in (" ", ", "):
                # "{P.first} {P.last}" is one name.
                before = segments.pop()
                segments.append(before._replace(text=before.text + literal + self.place(place)[0].text))
                continue
            if literal:
                segments.append(Segment(literal))
            if place:
                segments.extend(self.place(place))
            owner = key
        if segments and segments[0].type is None and segments[0].text[:1].islower() and template[0] == "{":
            first = segments[0].text  # "{he} was" at the start of a sentence.
            segments[0] = Segment(first[0].upper() + first[1:])
        return segments

    def place(self, place: str) -> list[Segment]:
        """The segments of one place."""
        if place.endswith((".low", ".up")):
            kind, _, case = place.rpartition(".")
            change = str.lower if case == "low" else str.upper
            return [s._replace(text=change(s.text)) for s in self.place(kind)]
        kind, _, form = place.partition(".")
        if kind in LOOSE_DATES or kind in LOOSE_PLACES:
            return self._loose(kind)
        if kind in LOOSE_IDS:
            return [Segment(self.maker.number(kind, self._rng), LOOSE_IDS[kind][0])]
        if kind[0] in "PDR" and (len(kind) == 1 or kind[1:].isdigit()):
            return self._person(kind, form)
        if kind in _ID_TYPES:
            return [Segment(self._number(kind), kind)]
        method = getattr(self, f"_make_{kind}", None)
        if method is not None:
            result: list[Segment] = method(form)
            return result
        return [Segment(self._plain(kind, form))]

    # People

    def person(self, key: str, sex: str | None = None) -> Person:
        """P, D, D2, R ...: drawn once in a note, of the given sex if it is new."""
        if key not in self._people:
            rng = self._rng
            if key[0] == "R":
                last = self.patient.last if rng.random() < 0.55 else None
                person = self.maker.person(rng, None, last)
                self._relation[key] = rng.choice(fillers.RELATIONS[person.sex])
            else:
                person = self.maker.person(rng, sex)
            self._people[key] = person
        return self._people[key]

    def _person(self, key: str, form: str) -> list[Segment]:
        key = self._alias.get(key, key)
        person = self.person(key)
        role = {"P": "patient", "D": "clinician", "R": "relative"}[key[0]]
        if form == "possible":
            return [Segment("his" if self.patient.sex == "M" else "her")]
        if form == "titled":
            return self._titled(person, role)
        return [Segment(self.misspell(self.name(person, form)), "NAME", role)]

    def _titled(self, person: Person, role: str) -> list[Segment]:
        rng = self._rng
        title = rng.choice(_DOCTOR_TITLES if role == "clinician" else _TITLES[person.sex])
        u = rng.random()
        form = "last" if u < 0.75 else "initial" if u < 0.79 else "firstlast"
        if role != "clinician" and u > 0.96:
            form = "first"
        return [Segment(f"{title} "), Segment(self.misspell(self.name(person, form)), "NAME", role)]

    def name(self, person: Person, form: str) -> str:
        """A person's name in a form of the template language."""
        first, last = person.first, person.last
        a, m, b = first[0].upper(), person.middle[0].upper(), last[0].upper()
        rng = self._rng
        match form:
            case "":
                written = self.maker.name(person, rng)
                # Prose has the given name first.
                turned = "," in written or written.upper().startswith(last.upper() + " ")
                return f"{first} {last}" if self._prose and turned else written
            case "last":
                return last
            case "first":
                return first
            case "firstlast":
                return f"{first} {last}"
            case "nick":
                return person.nick or first
            case "lastfirst":
                return rng.choice(
                    (
                        f"{last}, {first}",
                        f"{last.upper()}, {first.upper()}",
                        f"{last}, {first} {m}",
                        f"{last.upper()}, {first.upper()} {m}",
                        f"{last},{first}",
                    )
                )
            case "upper":
                return f"{first} {last}".upper()
            case "lastupper":
                return last.upper()
            case "init":
                return rng.choice((f"{a}{b}", f"{a}{m}{b}", f"{a}.{b}.", f"{a}{b}", f"{a}{m}{b}"))
            case "initials":
                return rng.choice((f"{a}.{b}.", f"{a}{b}", f"{a}. {b}."))
            case "initial":
                return rng.choice((f"{b}.", b))
            case "lastinit":
                return b
            case "initlower":
                return f"{a}{b}".lower()
            case "initlast":
                return rng.choice((f"{a}. {last}", f"{a} {last}", f"{a}. {m}. {last}"))
            case "lastg":
                return rng.choice((f"{last}, {a}", f"{last}, {a}.", f"{last}, {a}"))
            case "user":
                return f"{a}{last}".lower().replace(" ", "")
        raise KeyError(f"no form {form!r} of a name")

    def misspell(self, name: str, share: float = 0.03) -> str:
        """Swaps, drops or doubles a letter now and then."""
        if len(name) < 5 or self._rng.random() >= share:
            return name
        i = self._rng.randrange(1, len(name) - 2)
        if not (name[i].isalpha() and name[i + 1].isalpha()):
            return name
        return self._rng.choice(
            (name[:i] + name[i + 1] + name[i] + name[i + 2 :], name[:i] + name[i + 1 :], name[: i + 1] + name[i:])
        )

    # Numbers and addresses

    def _number(self, kind: str) -> str:
        if kind in _STABLE and kind in self._numbers and self._rng.random() < 0.8:
            return self._numbers[kind]
        return self._numbers.setdefault(kind, self.maker.number(kind, self._rng))

    def _make_PHONE(self, form: str) -> list[Segment]:
        return [Segment(self.maker.number("PHONE", self._rng), "PHONE")]

    def _make_FAX(self, form: str) -> list[Segment]:
        return [Segment(self.maker.number("FAX", self._rng), "FAX")]

    def _make_EMAIL(self, form: str) -> list[Segment]:
        person = self.patient if self._rng.random() < 0.5 else self.person("D")
        return [Segment(self.maker.email(person, self._rng), "EMAIL")]

    def _make_URL(self, form: str) -> list[Segment]:
        return [Segment(self.maker.url(self.patient, self._rng), "URL")]

    def _make_AGE(self, form: str) -> list[Segment]:
        return [Segment(self.maker.age(self._rng), "AGE")]

    def _make_ADDRESS(self, form: str) -> list[Segment]:
        return [Segment(self.maker.address(self._rng), "LOCATION")]

    def _make_STREET(self, form: str) -> list[Segment]:
        return [Segment(self.maker.street(self._rng), "LOCATION")]

    def _make_STREETNAME(self, form: str) -> list[Segment]:
        return [Segment(self._rng.choice(self.maker.lexicons.streets), "LOCATION")]

    def _make_CITY(self, form: str) -> list[Segment]:
        return [Segment(self.maker.city(self._rng), "LOCATION")]

    def _make_CITYSTATE(self, form: str) -> list[Segment]:
        return [Segment(self.maker.city_state(self._rng), "LOCATION")]

    def _make_CITYZIP(self, form: str) -> list[Segment]:
        return [Segment(self.maker.city_zip(self._rng), "LOCATION")]

    def _make_ZIP(self, form: str) -> list[Segment]:
        return [Segment(self.maker.zip_code(self._rng), "LOCATION")]

    def _make_COUNTY(self, form: str) -> list[Segment]:
        return [Segment(f"{self.maker.lexicons.surname(self._rng)} County", "LOCATION")]

    def _make_FACILITY(self, form: str) -> list[Segment]:
        rng = self._rng
        if form:
            name = self.maker.hospital(rng)
            self._facility = name
            return [Segment(name.upper() if form == "upper" else name, "FACILITY")]
        if self._facility is None or rng.random() < 0.5:
            self._facility = self.maker.facility(rng)
        name = self._facility
        if name.startswith(("the ", "The ")):
            return [Segment(name[:4]), Segment(name[4:], "FACILITY")]
        return [Segment(name, "FACILITY")]

    def _loose(self, kind: str) -> list[Segment]:
        """A date, place or facility in a layout of the training notes."""
        if kind in LOOSE_DATES:
            return [Segment(self.maker.loose_date(kind, self._rng, self.day), "DATE")]
        text = self.maker.loose_place(kind, self._rng)
        article = [Segment(text[:4])] if text.startswith(("The ", "the ")) else []
        return [*article, Segment(text[4:] if article else text, LOOSE_PLACES[kind][0], LOOSE_ROLES.get(kind))]

    def _make_WARD(self, form: str) -> list[Segment]:
        return [Segment(self.maker.ward(self._rng), "FACILITY")]

    def _make_SCHOOL(self, form: str) -> list[Segment]:
        return [Segment(self.maker.school(self._rng), "FACILITY")]

    def _make_EMPLOYER(self, form: str) -> list[Segment]:
        return [Segment(self.maker.employer(self._rng), "FACILITY")]

    # Dates

    def _make_DATE(self, form: str) -> list[Segment]:
        rng = self._rng
        if form == "weekday":
            day = self.day + datetime.timedelta(days=rng.randint(-9, 9))
            text = write_date(
                day,
                rng.choice(
                    (
                        "{Weekday}, {Month} {d}",
                        "{Weekday} {m}/{d}",
                        "{Weekday} the {ord}",
                        "{Wkd} {m}/{d}/{yy}",
                        "{m}/{d}",
                    )
                ),
                rng,
            )
        elif form == "short":
            day = self.day + datetime.timedelta(days=rng.randint(-60, 30))
            text = write_date(
                day,
                rng.choice(("{m}/{d}", "{m}/{d}/{yy}", "{mm}/{dd}/{yy}", "{m}-{d}", "{Mon} {d}", "{m}/{dd}/{yyyy}")),
                rng,
            )
        elif form == "iso":
            text = self.day.isoformat()
        elif form in ("month", "range"):
            text = self.maker.date(rng, form)
        else:
            text = self.maker.date(rng, "day", self.day)
        return [Segment(text, "DATE")]

    def _make_DOB(self, form: str) -> list[Segment]:
        if "DOB" not in self._numbers or self._rng.random() < 0.2:
            self._numbers["DOB"] = self.maker.birth_date(self._rng)
        return [Segment(self._numbers["DOB"], "DATE")]

    def _make_HOLIDAY(self, form: str) -> list[Segment]:
        return [Segment(self.maker.date(self._rng, "holiday"), "DATE")]

    # Plain words

    def _plain(self, kind: str, form: str) -> str:
        rng = self._rng
        woman = self.patient.sex == "F"
        base = kind.rstrip("0123456789")
        match base:
            case "he":
                return "she" if woman else "he"
            case "his":
                return "her" if woman else "his"
            case "him":
                return "her" if woman else "him"
            case "sex":
                return rng.choice(("F", "Female", "female") if woman else ("M", "Male", "male"))
            case "sexletter":
                return rng.choice(("F", "f", "F") if woman else ("M", "m", "M"))
            case "sexword":
                if kind == "sexword2":
                    return "girl" if woman else "boy"
                return rng.choice(("woman", "female", "lady") if woman else ("man", "male", "gentleman"))
            case "age":
                return str(
                    rng.choice((rng.randint(1, 17), rng.randint(18, 89), rng.randint(18, 89), rng.randint(60, 89)))
                )
            case "rel":
                key = "R" + kind[3:]
                key = self._alias.get(key, key)
                self.person(key)
                return self._relation[key]
            case "year":
                return str(rng.randint(1950, 2024))
            case "n":
                return str(rng.randint(2, 14))
            case "g":
                return str(rng.randint(0, 5))
            case "bp":
                return f"{rng.randint(90, 190)}/{rng.randint(45, 110)}"
            case "hr":
                return str(rng.randint(48, 130))
            case "va":
                return rng.choice(("20", "25", "30", "40", "50", "70", "100", "200", "400"))
            case "lab":
                return str(rng.randint(100, 900))
            case "ratio":
                return rng.choice(("40", "80", "160", "320", "640"))
            case "cpt":
                return str(rng.randint(10021, 99499))
            case "dose":
                return f"{rng.choice(_DOSES)} {rng.choice(_DOSE_UNITS)}"
            case "time":
                hour = rng.randint(1, 12)
                return rng.choice(fillers.TIMES).format(h=hour, H=hour + rng.choice((0, 11)), m=rng.randrange(60))
        return rng.choice(_WORDS[base])


_WORDS: dict[str, tuple[str, ...]] = {
    "problem": fillers.PROBLEMS,
    "drug": fillers.DRUGS,
    "procedure": fillers.PROCEDURES,
    "study": fillers.STUDIES,
    "service": fillers.SERVICES,
    "cred": fillers.CREDENTIALS,
    "biometric": fillers.BIOMETRICS,
    "weekday": fillers.WEEKDAYS,
    "eponym": fillers.EPONYM_THINGS,
}
