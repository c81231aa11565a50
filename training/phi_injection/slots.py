"""Fills the places of templates with the people, places and numbers of one note.

A filled place is a list of segments `(text, type, role)`; the type is None for plain text. So offsets come from
adding up lengths, never from searching.
"""

from __future__ import annotations

import datetime
import random
import re
from functools import lru_cache
from typing import NamedTuple

from .formats import FormatMaker, Person, random_day, write_date
from .tables import checked_identifiers, layouts, training_identifiers, training_places, word_lists


class Segment(NamedTuple):
    """A piece of text; `type` is that of the identifier, None for plain text, and `role` whose name it is."""

    text: str
    type: str | None = None
    role: str | None = None


_PLACE = re.compile(r"\{([A-Za-z0-9_.]+)\}")
_PERSON = re.compile(r"[PDR]\d?")
_ROLES = {"P": "patient", "D": "clinician", "R": "relative"}
_ID_TYPES = ("MRN", "SSN", "HEALTH_PLAN", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "BIOMETRIC", "OTHER_ID", "IP")
#: Numbers of which a note mostly has one.
_STABLE = frozenset(("MRN", "SSN", "HEALTH_PLAN", "ACCOUNT", "VEHICLE"))
_DOSES = ("5", "10", "20", "25", "50", "81", "100", "325", "500", "0.5", "2.5")
_DOSE_UNITS = ("mg", "mg", "mcg", "mg daily", "mg bid", "units")
_TIMES = ("{h}:{m:02d}", "{h}:{m:02d} AM", "{h}:{m:02d} p.m.", "{H:02d}{m:02d}", "{h}:{m:02d}pm", "{H:02d}:{m:02d}")
_TITLES = {"F": ("Ms.", "Mrs.", "Ms", "Mrs", "Miss", "Ms."), "M": ("Mr.", "Mr.", "Mr", "Mister")}
_DOCTOR_TITLES = ("Dr.", "Dr.", "Dr.", "Dr", "Doctor", "Prof.")
#: What scanned text makes of letters.
_OCR = {"o": "0", "O": "0", "l": "1", "i": "1", "I": "1", "s": "5", "S": "5", "B": "8", "g": "9", "Z": "2", "e": "3"}

#: Forms of the places that have any; "" is the place alone.
_NAME_FORMS = (
    "last first firstlast nick lastfirst upper lastupper init initials initial lastinit firstinit initlower initlast "
    "lastg user ocr titled possible"
).split()
_FORMS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("PHONE", "FAX", "EMAIL", "URL", "AGE", "DOB", "HOLIDAY"), ("",)),
    **dict.fromkeys(("ADDRESS", "STREET", "STREETNAME", "CITY", "CITYSTATE", "CITYZIP", "ZIP", "COUNTY"), ("",)),
    **dict.fromkeys(("WARD", "SCHOOL", "EMPLOYER", *_ID_TYPES), ("",)),
    "FACILITY": ("", "full", "upper"),
    "DATE": ("", "weekday", "short", "iso", "month", "range"),
}
_NUMBERS = "age year n g bp hr va lab ratio cpt dose time".split()
_PEOPLE = "he his him sex sexletter sexword sexword2 rel".split()


@lru_cache(maxsize=4096)
def parse_template(template: str) -> tuple[tuple[str, str], ...]:
    """Splits a template into (literal text, place) pairs; the last place is empty."""
    parts = _PLACE.split(template)
    parts.append("")
    return tuple(zip(parts[::2], parts[1::2], strict=True))


def is_known_place(place: str) -> bool:
    """Whether `SlotFiller.place` can fill a place."""
    while place.endswith((".low", ".up")):
        place = place.rpartition(".")[0]
    kind, _, form = place.partition(".")
    if _PERSON.fullmatch(kind):
        return form in _NAME_FORMS or form == ""
    if kind in _FORMS:
        return form in _FORMS[kind]
    plain = kind.rstrip("0123456789")
    known = kind in _PEOPLE or plain in ("rel", *_NUMBERS) or plain in word_lists("fillers")
    return form == "" and (known or kind in _training_kinds())


def is_identifier_place(place: str) -> bool:
    """Whether a place is filled with an identifier; those in small letters and `{P.possible}` are not."""
    return place[0].isupper() and not place.endswith(".possible")


@lru_cache(maxsize=1)
def _training_kinds() -> frozenset[str]:
    return frozenset().union(
        layouts("training_dates"), training_places(), training_identifiers(), checked_identifiers()
    )


class SlotFiller:
    """The cast of one note. The same person, number and facility comes back within the note.

    Places: `{P}` patient, `{D}` `{D2}` `{D3}` clinicians, `{R}` `{R2}` `{R3}` relatives, each with forms such as
    `.last`, `.first`, `.lastfirst`, `.titled`, `.init`, `.ocr`; `{DATE}` with `.month`, `.range`, `.short`,
    `.weekday`, `.iso`; `{DOB}`, `{HOLIDAY}`, `{AGE}`; `{FACILITY}` with `.full` and `.upper`, `{WARD}`, `{SCHOOL}`,
    `{EMPLOYER}`; `{ADDRESS}`, `{STREET}`, `{STREETNAME}`, `{CITY}`, `{CITYSTATE}`, `{CITYZIP}`, `{ZIP}`,
    `{COUNTY}`; every number type by its name; `{EMAIL}`, `{URL}`. Places in small letters are plain words.
    `.low` and `.up` behind a place change its letter case. The sections of layouts/training_*.tsv and
    layouts/checked_identifiers.tsv are places of training templates. An unknown place raises `KeyError`.
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
        if kind in _training_kinds():
            return self._training_place(kind)
        if _PERSON.fullmatch(kind):
            return self._person(kind, form)
        if kind in _ID_TYPES:
            return [Segment(self._number(kind), kind)]
        if kind == "DATE":
            return [Segment(self._date(form), "DATE")]
        if kind == "FACILITY":
            return self._place_facility(form)
        if kind in ("WARD", "SCHOOL", "EMPLOYER"):
            return [Segment(self.maker.places.named(kind.lower(), self._rng), "FACILITY")]
        if kind in _FORMS:
            return [self._fixed(kind)]
        return [Segment(self._plain(kind))]

    # People

    def person(self, key: str, sex: str | None = None) -> Person:
        """P, D, D2, R ...: drawn once in a note, of the given sex if it is new."""
        if key not in self._people:
            rng = self._rng
            if key[0] == "R":
                last = self.patient.last if rng.random() < 0.55 else None
                person = self.maker.person(rng, None, last)
                self._relation[key] = rng.choice(word_lists("fillers")[f"relation {person.sex}"])
            else:
                person = self.maker.person(rng, sex)
            self._people[key] = person
        return self._people[key]

    def _person(self, key: str, form: str) -> list[Segment]:
        key = self._alias.get(key, key)
        person = self.person(key)
        role = _ROLES[key[0]]
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
            case "firstinit":
                return a
            case "ocr":
                return self._scanned(last)
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

    def _scanned(self, name: str) -> str:
        """A name with one or two digits for letters, as scanned text has it."""
        places = [i for i, char in enumerate(name) if char in _OCR]
        chars = list(name)
        for i in self._rng.sample(places, min(len(places), self._rng.choice((1, 1, 2)))):
            chars[i] = _OCR[chars[i]]
        return "".join(chars)

    def _fixed(self, kind: str) -> Segment:
        """A place without forms."""
        maker, places, rng = self.maker, self.maker.places, self._rng
        match kind:
            case "PHONE" | "FAX":
                return Segment(maker.number(kind, rng), kind)
            case "EMAIL":
                person = self.patient if rng.random() < 0.5 else self.person("D")
                return Segment(places.email(person.first, person.last, rng), "EMAIL")
            case "URL":
                return Segment(places.url(self.patient.first, self.patient.last, rng), "URL")
            case "AGE":
                return Segment(maker.age(rng), "AGE")
            case "DOB":
                if "DOB" not in self._numbers or rng.random() < 0.2:
                    self._numbers["DOB"] = maker.birth_date(rng)
                return Segment(self._numbers["DOB"], "DATE")
            case "HOLIDAY":
                return Segment(maker.date(rng, "holiday"), "DATE")
            case "STREETNAME":
                return Segment(rng.choice(maker.lexicons.streets), "LOCATION")
            case "COUNTY":
                return Segment(f"{maker.lexicons.surname(rng)} County", "LOCATION")
        write = {
            "ADDRESS": places.address,
            "STREET": places.street,
            "CITY": places.city,
            "CITYSTATE": places.city_state,
            "CITYZIP": places.city_zip,
            "ZIP": places.zip_code,
        }[kind]
        return Segment(write(rng), "LOCATION")

    def _place_facility(self, form: str) -> list[Segment]:
        rng, places = self._rng, self.maker.places
        if form:
            name = places.hospital(rng)
            self._facility = name
            return [Segment(name.upper() if form == "upper" else name, "FACILITY")]
        if self._facility is None or rng.random() < 0.5:
            self._facility = places.facility(rng)
        return _without_article(self._facility, "FACILITY")

    def _training_place(self, kind: str) -> list[Segment]:
        """A place of training templates: a date, a number, a name, a place or a facility."""
        maker, rng = self.maker, self._rng
        if kind in training_places():
            place = training_places()[kind]
            return _without_article(maker.places.training_place(kind, rng), place.type, place.role)
        if kind in training_identifiers():
            return [Segment(maker.number(kind, rng), training_identifiers()[kind].type)]
        if kind in checked_identifiers():
            return [Segment(maker.checked_number(kind, rng), checked_identifiers()[kind].type)]
        return [Segment(maker.training_date(kind, rng, self.day), "DATE")]

    def _date(self, form: str) -> str:
        rng = self._rng
        if form == "iso":
            return self.day.isoformat()
        if form in ("month", "range"):
            return self.maker.date(rng, form)
        if not form:
            return self.maker.date(rng, "day", self.day)
        if form == "weekday":
            day = self.day + datetime.timedelta(days=rng.randint(-9, 9))
            patterns: tuple[str, ...] = (
                "{Weekday}, {Month} {d}",
                "{Weekday} {m}/{d}",
                "{Weekday} the {ord}",
                "{Wkd} {m}/{d}/{yy}",
                "{m}/{d}",
            )
        else:
            day = self.day + datetime.timedelta(days=rng.randint(-60, 30))
            patterns = ("{m}/{d}", "{m}/{d}/{yy}", "{mm}/{dd}/{yy}", "{m}-{d}", "{Mon} {d}", "{m}/{dd}/{yyyy}")
        return write_date(day, rng.choice(patterns), rng)

    # Plain words

    def _plain(self, kind: str) -> str:
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
                return rng.choice(_TIMES).format(h=hour, H=hour + rng.choice((0, 11)), m=rng.randrange(60))
        return rng.choice(word_lists("fillers")[base])


def _without_article(name: str, kind: str, role: str | None = None) -> list[Segment]:
    """A name, with the article before it as plain text."""
    if name.startswith(("the ", "The ")):
        return [Segment(name[:4]), Segment(name[4:], kind, role)]
    return [Segment(name, kind, role)]
