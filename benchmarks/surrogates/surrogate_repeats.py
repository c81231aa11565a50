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
from functools import cache
from pathlib import Path
from random import Random

from synthetic_note.pipelines.annotation.spans import PHI_TYPES, PhiSpan
from synthetic_note.pipelines.lexicons.loading import read_rows
from synthetic_note.pipelines.surrogates.draws import repeats
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

FORMS = Path(__file__).with_name("original_forms.tsv")


@cache
def forms() -> dict[str, list[str]]:
    """Formats of identifiers by type, and under small letters the words that they are made of."""
    found: dict[str, list[str]] = {}
    for kind, form in read_rows(FORMS):
        found.setdefault(kind, []).extend(form.split(",") if kind.islower() else [form])
    return found


def original(rng: Random, phi_type: str) -> str:
    """An identifier of a type in one of several formats."""
    digits = "".join(rng.choices(string.digits, k=rng.randint(4, 10)))
    parts: dict[str, object] = {kind: rng.choice(words) for kind, words in forms().items() if kind.islower()}
    parts |= {"kinds": rng.sample(forms()["kind"], 2), "day": rng.randint(1, 28), "month": rng.randint(1, 12)}
    parts |= {"year": rng.randint(1995, 2024), "age": rng.randint(90, 120), "digits": digits, "end": digits[-4:]}
    parts |= {"two": digits[:2], "three": digits[:3], "four": digits[:4], "FAMILY": str(parts["family"]).upper()}
    form = rng.choice(forms().get(phi_type) or forms()["NUMBER"]).format(**parts)
    return form.lower() if phi_type in ("EMAIL", "URL") else form


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
