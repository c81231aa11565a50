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
_WEEKDAY_DATES = (
    "{Weekday}, {Month} {d}", "{Weekday} {m}/{d}", "{Weekday} the {ord}", "{Wkd} {m}/{d}/{yy}", "{m}/{d}"
)  # fmt: skip
_SHORT_DATES = ("{m}/{d}", "{m}/{d}/{yy}", "{mm}/{dd}/{yy}", "{m}-{d}", "{Mon} {d}", "{m}/{dd}/{yyyy}")
_TITLES = {"F": ("Ms.", "Mrs.", "Ms", "Mrs", "Miss", "Ms."), "M": ("Mr.", "Mr.", "Mr", "Mister")}
_DOCTOR_TITLES = ("Dr.", "Dr.", "Dr.", "Dr", "Doctor", "Prof.")
#: What scanned text makes of letters.
_OCR = {"o": "0", "O": "0", "l": "1", "i": "1", "I": "1", "s": "5", "S": "5", "B": "8", "g": "9", "Z": "2", "e": "3"}

#: Forms of the places that have any; "" is the place alone.
_NAMES: dict[str, tuple[str, ...]] = {
    "last": ("{last}",),
    "first": ("{first}",),
    "firstlast": ("{first} {last}",),
    "nick": ("{nick}",),
    "lastfirst": ("{last}, {first}", "{LAST}, {FIRST}", "{last}, {first} {m}", "{LAST}, {FIRST} {m}", "{last},{first}"),
    "upper": ("{FIRST} {LAST}",),
    "lastupper": ("{LAST}",),
    "init": ("{a}{b}", "{a}{m}{b}", "{a}.{b}.", "{a}{b}", "{a}{m}{b}"),
    "initials": ("{a}.{b}.", "{a}{b}", "{a}. {b}."),
    "initial": ("{b}.", "{b}"),
    "lastinit": ("{b}",),
    "firstinit": ("{a}",),
    "initlast": ("{a}. {last}", "{a} {last}", "{a}. {m}. {last}"),
    "lastg": ("{last}, {a}", "{last}, {a}.", "{last}, {a}"),
}
_OTHER_NAMES = ("", "initlower", "user", "ocr", "titled", "possible")
_FORMS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("PHONE", "FAX", "EMAIL", "URL", "AGE", "DOB", "HOLIDAY"), ("",)),
    **dict.fromkeys(("ADDRESS", "STREET", "STREETNAME", "CITY", "CITYSTATE", "CITYZIP", "ZIP", "COUNTY"), ("",)),
    **dict.fromkeys(("WARD", "SCHOOL", "EMPLOYER", *_ID_TYPES), ("",)),
    "FACILITY": ("", "full", "upper"),
    "DATE": ("", "weekday", "short", "iso", "month", "range"),
}
#: Plain words by the patient's sex: for a woman, for a man.
_BY_SEX: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "he": (("she",), ("he",)),
    "his": (("her",), ("his",)),
    "him": (("her",), ("him",)),
    "sex": (("F", "Female", "female"), ("M", "Male", "male")),
    "sexletter": (("F", "f", "F"), ("M", "m", "M")),
    "sexword": (("woman", "female", "lady"), ("man", "male", "gentleman")),
    "sexword2": (("girl",), ("boy",)),
}
_RANGES = {"year": (1950, 2024), "n": (2, 14), "g": (0, 5), "hr": (48, 130), "lab": (100, 900), "cpt": (10021, 99499)}
_VALUES = {"va": ("20", "25", "30", "40", "50", "70", "100", "200", "400"), "ratio": ("40", "80", "160", "320", "640")}
_OTHER_PLAIN = ("rel", "age", "bp", "dose", "time")


@lru_cache(maxsize=4096)
def parse_template(template: str) -> tuple[tuple[str, str], ...]:
    """Splits a template into (literal text, place) pairs; the last place is empty."""
    parts = _PLACE.split(template)
    parts.append("")
    return tuple(zip(parts[::2], parts[1::2], strict=True))


@lru_cache(maxsize=4096)
def is_known_place(place: str) -> bool:
    """Whether `SlotFiller.place` can fill a place."""
    while place.endswith((".low", ".up")):
        place = place.rpartition(".")[0]
    kind, _, form = place.partition(".")
    if _PERSON.fullmatch(kind):
        return form in _NAMES or form in _OTHER_NAMES
    if kind in _FORMS:
        return form in _FORMS[kind]
    plain = kind.rstrip("0123456789")
    tables = (_BY_SEX, _training_kinds())
    numbered = (_RANGES, _VALUES, _OTHER_PLAIN, word_lists("fillers"))
    return form == "" and (any(kind in t for t in tables) or any(plain in t for t in numbered))


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
        if not is_known_place(place):
            raise KeyError(f"no place or no form of one: {place!r}")
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
        first, last, rng = person.first, person.last, self._rng
        a, m, b = first[0].upper(), person.middle[0].upper(), last[0].upper()
        match form:
            case "":
                written = self.maker.name(person, rng)
                # Prose has the given name first.
                turned = "," in written or written.upper().startswith(last.upper() + " ")
                return f"{first} {last}" if self._prose and turned else written
            case "initlower":
                return f"{a}{b}".lower()
            case "user":
                return f"{a}{last}".lower().replace(" ", "")
            case "ocr":
                return self._scanned(last)
        patterns = _NAMES[form]
        pattern = rng.choice(patterns) if len(patterns) > 1 else patterns[0]
        names = {"first": first, "last": last, "FIRST": first.upper(), "LAST": last.upper()}
        return pattern.format(**names, nick=person.nick or first, a=a, m=m, b=b)

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
        return Segment(places.location(kind, rng), "LOCATION")

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
            return write_date(day, rng.choice(_WEEKDAY_DATES), rng)
        day = self.day + datetime.timedelta(days=rng.randint(-60, 30))
        return write_date(day, rng.choice(_SHORT_DATES), rng)

    # Plain words

    def _plain(self, kind: str) -> str:
        rng = self._rng
        base = kind.rstrip("0123456789")
        if kind in _BY_SEX:
            words = _BY_SEX[kind][self.patient.sex != "F"]
            return rng.choice(words) if len(words) > 1 else words[0]
        if base in _RANGES:
            return str(rng.randint(*_RANGES[base]))
        match base:
            case "age":
                ages = (rng.randint(1, 17), rng.randint(18, 89), rng.randint(18, 89), rng.randint(60, 89))
                return str(rng.choice(ages))
            case "rel":
                key = "R" + kind[3:]
                key = self._alias.get(key, key)
                self.person(key)
                return self._relation[key]
            case "bp":
                return f"{rng.randint(90, 190)}/{rng.randint(45, 110)}"
            case "dose":
                return f"{rng.choice(_DOSES)} {rng.choice(_DOSE_UNITS)}"
            case "time":
                hour = rng.randint(1, 12)
                return rng.choice(_TIMES).format(h=hour, H=hour + rng.choice((0, 11)), m=rng.randrange(60))
        return rng.choice(_VALUES[base] if base in _VALUES else word_lists("fillers")[base])


def _without_article(name: str, kind: str, role: str | None = None) -> list[Segment]:
    """A name, with the article before it as plain text."""
    if name.startswith(("the ", "The ")):
        return [Segment(name[:4]), Segment(name[4:], kind, role)]
    return [Segment(name, kind, role)]
