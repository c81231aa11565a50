"""Does a surrogate ever repeat its original, and is the cost linear? Draws of each type, and notes of odd shapes.

    python benchmarks/surrogates/surrogate_repeats.py --draws 20000 --output docs/surrogate_repeats.json
    python benchmarks/surrogates/surrogate_repeats.py --shapes 1000000

With `--draws`, originals of each type are made at random, each replaced under its own stream, half of them under a
patient key; equal ones, those that contain their original or all of its distinctive words, and tags are counted. With
`--shapes`, notes of so many characters, full of identifiers of one odd shape, are replaced and timed.
"""

from __future__ import annotations

import argparse
import json
import string
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.pipelines.surrogates.draws import repeats
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

_GIVEN = "Robert Mary James Linda Ana Wei Omar Ingrid Tomasina Li Rose Dean Jo Xochil Will".split()
_FAMILY = "Smith Jones Garcia Nguyen Okafor Lea Ng Do O'Dell Smith-Jones Bishop Young Lake Park May King".split()
_PLACES = "Boston,Albert Lea,New York,Lake City,York,Salt Lake City,Park Ridge,Reno,Fort Worth,Washington".split(",")
_KINDS = "General,Regional,District,County,City,Memorial,Community,University,Central,National".split(",")
_HEADS = "Hospital,Clinic,Medical Center,Health System,Nursing Home,High School".split(",")
_WORK = "engineer,teacher,welder,nurse's aide,baker,Librarian,cab drivers".split(",")
_MONTHS = "January,Feb,March,Apr,May,June,JULY,Aug,Sept,October,Nov,december".split(",")


def original(rng: Random, phi_type: str) -> str:
    """An identifier of a type in one of several formats."""
    pick, day, month = rng.choice, rng.randint(1, 28), rng.randint(1, 12)
    year, digits = rng.randint(1995, 2024), "".join(rng.choices(string.digits, k=rng.randint(4, 10)))
    kinds = rng.sample(_KINDS, 2)
    given, family = pick(_GIVEN), pick(_FAMILY)
    forms: dict[str, tuple[str, ...]] = {
        "NAME": (f"{given} {family}", f"{family}, {given} J.", f"Dr. {family}", given, family.upper(),
                 f"Mr. {family}'s",
                 f"{given[0]}. {family}", f"{given[0]}.{family[0]}.", f"{given[0]}q{family[0]}".lower(),
                     f"Husb {given}"),
        "LOCATION": (pick(_PLACES), f"{pick(_PLACES)}, MN", f"{digits[:4]} {family} St, {pick(_PLACES)}, IL 62704",
                     f"{family} County", f"P.O. Box {digits}", f"{day}nd Street", "Apt 4B", "627" + digits[:2]),
        "FACILITY": (f"{family} {pick(_HEADS)}", f"{kinds[0]} {kinds[1]} {pick(_HEADS)}", "County General",
                     f"{kinds[0]} Hospital", f"St. {given}'s Hospital", f"Ward {day}B", "MGH",
                     f"{pick(_PLACES)} VA"),
        "DATE": (f"{month}/{day}/{year}", f"{month}/{day}", f"{year}-{month:02d}-{day:02d}", f"{pick(_MONTHS)} {day}",
                 f"{pick(_MONTHS)} {day}, {year}", f"{pick(_MONTHS)} {year}", f"the {day}th", "Monday", "Christmas",
                 f"{day} {pick(_MONTHS)} {year}", "Spring 2019", "Q3", f"{month}/{year}", "May",
                 f"{month}/{day}-{day + 1}"),
        "AGE": (str(rng.randint(90, 120)), f"{rng.randint(90, 110)} y.o.", "ninety-four", "93-year-old"),
        "PHONE": (f"({digits[:3]}) 726-{digits[-4:]}", f"726-{digits[-4:]}", f"+44 20 7946 {digits[:4]}", digits,
                  f"x{digits}"),
        "EMAIL": (f"{given}.{family}@mail.net".lower(), f"{digits}@mail.net", f"{given}{day}@example.com"),
        "SSN": (f"{digits[:3]}-45-{digits[-4:]}", f"xxx-xx-{digits[:4]}", "123456789"),
        "URL": (f"https://www.{family}.org/{digits}", f"{given}.com", f"@{given}{day}"),
        "IP": (f"10.{day}.{month}.{day}", "fe80::1", "192.0.2." + str(day)),
        "VEHICLE": ("1HGCM82633A004352", f"7ABC{digits[:3]}", f"plate {digits}"),
        "DEVICE": ("00:1A:2B:3C:4D:5E", f"SN {digits}", f"lot A{digits}"),
        "BIOMETRIC": (f"fingerprint FP-{digits}", "retinal scan", f"voiceprint {digits}"),
        "OTHER_ID": (f"case {digits}", f"{family[:3].upper()}-{digits[:2]}", digits[:1], f"{given}{digits}", family),
        "PROFESSION": tuple(_WORK),
    }  # fmt: skip
    forms["FAX"] = forms["PHONE"]
    return pick(forms.get(phi_type, (digits, f"MRN: {digits}", f"A{digits[:2]}-{digits[-3:]}", digits[:2])))


def count_repeats(draws: int, policy: SurrogatePolicy) -> dict[str, dict[str, int]]:
    """Counts of equal, repeating and tagged surrogates by type."""
    counts: dict[str, dict[str, int]] = {}
    for phi_type in PHI_TYPES:
        rng = Random(f"repeats/{phi_type}")
        count = counts[phi_type] = {"draws": draws, "equal": 0, "repeats": 0, "tags": 0}
        for number in range(draws):
            raw = original(rng, phi_type)
            span = PhiSpan(5, 5 + len(raw), phi_type)
            key = rng.randbytes(32) if number % 2 else None
            (new,) = replace_phi(f"Seen {raw}.", [span], policy=policy, stream=rng.randbytes(32), patient_key=key)
            count["equal"] += new.strip().casefold() == raw.strip().casefold()
            count["repeats"] += phi_type != "AGE" and repeats(raw, new, phi_type)
            count["tags"] += new.startswith("[")
    return counts


#: Name of a shape -> the type of its identifiers and a maker of the number-th one.
SHAPES: dict[str, tuple[str, Callable[[int], str]]] = {
    "the same name": ("NAME", lambda n: "Robert Smith"),
    "different names": ("NAME", lambda n: f"{_word(n)} {_word(n * 7 + 1)}"),
    "initials": ("NAME", lambda n: f"{string.ascii_uppercase[n % 26]}. {_word(n)}"),
    "user names": ("EMAIL", lambda n: f"{_word(n)}.{_word(n + 1)}@mail.net"),
    "towns": ("LOCATION", lambda n: f"{n} {_word(n)} St, {_word(n + 5)}, MN"),
    "institutions": ("FACILITY", lambda n: f"{_word(n)} {_word(n + 3)} Hospital"),
    "dates": ("DATE", lambda n: f"{n % 12 + 1}/{n % 28 + 1}/{1990 + n % 30}"),
    "dates without a year": ("DATE", lambda n: f"{n % 12 + 1}/{n % 28 + 1}"),
    "days": ("DATE", lambda n: f"the {n % 28 + 1}th"),
    "numbers": ("MRN", lambda n: str(n)),
    "short numbers": ("OTHER_ID", lambda n: str(n % 10)),
    "telephones": ("PHONE", lambda n: f"617-555-{n % 10000:04d}"),
    "one long name": ("NAME", lambda n: "Dr. " * 200_000),
    "one long number": ("PHONE", lambda n: "555-" * 200_000),
    "one long date": ("DATE", lambda n: "3/4/2021 " * 100_000),
    "one long address": ("LOCATION", lambda n: "Springfield, IL " * 60_000),
}


def _word(number: int) -> str:
    letters = []
    for _ in range(5):
        number, letter = divmod(number * 31 + 7, 26)
        letters.append(string.ascii_lowercase[letter])
    return "".join(letters).title()


def shaped_note(name: str, characters: int) -> tuple[str, list[PhiSpan]]:
    """A note of about so many characters, full of identifiers of one shape."""
    phi_type, make = SHAPES[name]
    pieces: list[str] = []
    spans: list[PhiSpan] = []
    at = 0
    while at < characters:
        raw = make(len(spans))[:characters]
        spans.append(PhiSpan(at, at + len(raw), phi_type))
        pieces.append(raw + "; ")
        at += len(raw) + 2
    return "".join(pieces), spans


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draws", type=int, default=0, help="originals of each type")
    parser.add_argument("--shapes", type=int, default=0, help="characters of each odd note")
    parser.add_argument("--policy", default="hips")
    parser.add_argument("--output", type=Path, help="JSON file for the counts of the draws")
    arguments = parser.parse_args()
    policy = SurrogatePolicy.from_name(arguments.policy)
    if arguments.draws:
        counts = count_repeats(arguments.draws, policy)
        for phi_type, count in counts.items():
            print(phi_type, ", ".join(f"{name} {number}" for name, number in count.items()), flush=True)
        if arguments.output is not None:
            worst = {name: max(count[name] for count in counts.values()) for name in ("equal", "repeats")}
            made = {"draws": arguments.draws, "types": len(counts), "worst": worst, "counts": counts}
            arguments.output.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    for name in SHAPES if arguments.shapes else ():
        seconds = []
        for size in (arguments.shapes // 2, arguments.shapes):
            text, spans = shaped_note(name, size)
            start = time.process_time()
            replace_phi(text, spans, policy=policy, stream=bytes(32))
            seconds.append(time.process_time() - start)
        print(f"{name}: {seconds[0]:.1f} s for half, {seconds[1]:.1f} s for {arguments.shapes} characters", flush=True)


if __name__ == "__main__":
    main()
