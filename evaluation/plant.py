"""Plants fictive patients in notes, so that it is known for certain what must not come out again.

Each patient has one name, number, address and doctor, in every form and in each of his notes; values are drawn by
Faker, templates stand in plant_templates.txt. Nothing that is already in a note is removed.
"""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from synthetic_note.pipelines.lexicons.loading import read_rows

from .material import RealNote, Span

TEMPLATES = Path(__file__).with_name("plant_templates.txt")
#: Notes that share a patient.
NOTES_OF_PATIENT = 2
#: Sentences that are planted in a note.
SENTENCES = 3

_PLACE = re.compile(r"\{([A-Z0-9]+)\}")
_GAP = re.compile(r"(?<=[a-z]\.) (?=[A-Z])")


@lru_cache(maxsize=1)
def templates() -> dict[str, list[str]]:
    """Templates by kind, and under `type` the type of identifier of each place, `PLACE TYPE`."""
    found: dict[str, list[str]] = {"type": [], "header": [], "sentence": [], "footer": []}
    for kind, template in read_rows(TEMPLATES):
        found[kind].append(template.replace("\\n", "\n"))
    return found


def plant(notes: Sequence[RealNote], seed: int) -> list[RealNote]:
    """The notes with fictive patients in them; what was planted stands in `phi`, beside the gold that was there.
    `seed`: the same seed gives the same notes."""
    planted = []
    values: dict[str, str] = {}
    for number, note in enumerate(notes):
        rng = random.Random(f"{seed}/{number}")
        if number % NOTES_OF_PATIENT == 0:
            values = _patient(random.Random(f"{seed}/patient/{number // NOTES_OF_PATIENT}"), _sex(note.text))
        planted.append(_fill(note, values, rng))
    return planted


def _sex(text: str) -> str:
    he = len(re.findall(r"\b(?:he|his|him|male|man|gentleman)\b", text, re.IGNORECASE))
    she = len(re.findall(r"\b(?:she|her|female|woman|lady)\b", text, re.IGNORECASE))
    return "male" if he > she else "female"


def _patient(rng: random.Random, sex: str) -> dict[str, str]:
    from faker import Faker

    faker: Any = Faker("en_US")
    faker.seed_instance(rng.random())
    first = getattr(faker, f"first_name_{sex}")()
    last, doctor_last, other_last = faker.last_name(), faker.last_name(), faker.last_name()
    day = datetime.date(2019, 1, 1) + datetime.timedelta(rng.randrange(1800))
    birth = day - datetime.timedelta(rng.randrange(20 * 365, 88 * 365))
    written = rng.choice(("%m/%d/%Y", "%B %d, %Y", "%m-%d-%y", "%d %b %Y", "%Y-%m-%d"))

    def digits(count: int) -> str:
        return "".join(rng.choice("123456789") for _ in range(count))

    def phone() -> str:
        return rng.choice(("({}) {}-{}", "{}-{}-{}", "{}.{}.{}")).format(
            rng.choice("23456789") + digits(2), rng.choice("23456789") + digits(2), digits(4)
        )

    kinds = ("General Hospital", "Medical Center", "Memorial Hospital", "Family Clinic")
    return {
        "FIRST": first,
        "NAME": f"{first} {last}",
        "LASTFIRST": f"{last}, {first}",
        "TITLED": f"{'Mr.' if sex == 'male' else rng.choice(('Mrs.', 'Ms.'))} {last}",
        "RELATIVE": f"{faker.first_name()} {last}",
        "DOCTOR": f"{faker.first_name()} {doctor_last}",
        "DOCTORLAST": doctor_last,
        "DOCTOR2": f"{faker.first_name()} {other_last}",
        "DOCTOR2LAST": other_last,
        "MRN": digits(rng.choice((7, 8))),
        "SSN": f"{digits(3)}-{digits(2)}-{digits(4)}",
        "ACCOUNT": digits(9),
        "HEALTHPLAN": rng.choice("ABCGHKMW") + digits(8),
        "DEVICE": rng.choice(("PM", "SN", "XL")) + digits(7),
        "DOB": birth.strftime(written),
        "DATE": day.strftime(written),
        "EARLIER": (day - datetime.timedelta(rng.randrange(5, 400))).strftime(written),
        "LATER": (day + datetime.timedelta(rng.randrange(5, 60))).strftime(written),
        "PHONE": phone(),
        "PHONE2": phone(),
        "EMAIL": f"{first}.{last}{digits(2)}@{faker.domain_name()}".lower(),
        "STREET": f"{digits(4)} {faker.last_name()} {rng.choice(('Street', 'Avenue', 'Road', 'Lane'))}",
        "CITY": faker.city(),
        "CITY2": faker.city(),
        "STATE": faker.state_abbr(),
        "ZIP": digits(5),
        "FACILITY": f"{faker.last_name()} {rng.choice(kinds)}",
        "FACILITY2": f"{faker.last_name()} {rng.choice(kinds)}",
    }


def _fill(note: RealNote, values: dict[str, str], rng: random.Random) -> RealNote:
    kinds = templates()
    types = dict(place.split() for place in kinds["type"])
    taken = [(start, end) for spans in (note.phi, note.entities) for start, end, _ in spans or ()]
    gaps = [
        match.end()
        for match in _GAP.finditer(note.text)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    places = sorted(rng.sample(gaps, min(SENTENCES, len(gaps))))
    inserts = [
        (0, rng.choice(kinds["header"])),
        *zip(places, (f"{template} " for template in rng.sample(kinds["sentence"], len(places))), strict=True),
        (len(note.text), rng.choice(kinds["footer"])),
    ]
    parts: list[str] = []
    spans: list[Span] = []
    moves: list[tuple[int, int]] = []
    length = last = 0
    for at, template in inserts:
        parts.append(note.text[last:at])
        length += at - last
        last = at
        before = length
        for literal, place in _pieces(template):
            parts.append(literal)
            length += len(literal)
            value = values.get(place, "")
            if place in types:
                spans.append((length, length + len(value), types[place]))
            parts.append(value)
            length += len(value)
        moves.append((at, length - before))

    def moved(old: Sequence[Span] | None) -> list[Span]:
        shift = [(start, end, kind, sum(by for at, by in moves if at <= start)) for start, end, kind in old or ()]
        return [(start + by, end + by, kind) for start, end, kind, by in shift]

    return RealNote(
        "".join([*parts, note.text[last:]]),
        tuple(sorted([*spans, *moved(note.phi)])),
        None if note.entities is None else tuple(sorted(moved(note.entities))),
        note.id,
        note.label,
    )


def _pieces(template: str) -> list[tuple[str, str]]:
    parts = _PLACE.split(template)
    return list(zip(parts[::2], [*parts[1::2], ""], strict=True))
