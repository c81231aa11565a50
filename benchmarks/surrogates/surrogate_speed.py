"""Surrogates per second on one core, over notes dense with identifiers of twelve types.

python benchmarks/surrogates/surrogate_speed.py --notes 100
"""

from __future__ import annotations

import argparse
import time
from random import Random

from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.replace import SurrogatePolicy, replace_phi

FIRST = "Robert Mary James Linda Susan Michael Peter Karen Nancy Alan".split()
LAST = "Smith Jones Garcia Miller Davis Nguyen Patel Okafor Lopez Weber".split()


def make_note(rng: Random) -> tuple[str, list[PhiSpan]]:
    """A note of 120 identifiers and its spans."""
    text = ""
    spans: list[PhiSpan] = []
    for _ in range(10):
        last, number = rng.choice(LAST), rng.randint(10**6, 10**7)
        for lead, raw, phi_type in (
            ("Seen ", f"{rng.randint(1, 12)}/{rng.randint(1, 28)}/20{rng.randint(10, 24)}", "DATE"),
            (" by ", f"Dr. {last}", "NAME"),
            (": ", f"{rng.choice(FIRST)} {rng.choice(LAST)}", "NAME"),
            (" MRN ", str(number), "MRN"),
            (" phone ", f"617-{rng.randint(200, 999)}-{rng.randint(1000, 9999)}", "PHONE"),
            (" of ", f"{rng.randint(1, 999)} Oak St, Springfield, IL 627{rng.randint(10, 99)}", "LOCATION"),
            (" since ", f"March {rng.randint(1, 28)}, 2021", "DATE"),
            (" at ", f"{last} Memorial Hospital", "FACILITY"),
            (", mail ", f"{last.lower()}{number % 100}@mailbox.net", "EMAIL"),
            (", SSN ", f"{rng.randint(100, 800)}-{rng.randint(10, 99)}-{rng.randint(1000, 9999)}", "SSN"),
            (", he is ", str(rng.randint(90, 99)), "AGE"),
            (", account ", f"AC-{number}", "ACCOUNT"),
        ):
            text += lead
            spans.append(PhiSpan(len(text), len(text) + len(raw), phi_type))
            text += raw
        text += ".\n"
    return text, spans


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--notes", type=int, default=100)
    arguments = parser.parse_args()
    rng = Random(0)
    notes = [make_note(rng) for _ in range(arguments.notes)]
    for name, policy, key in (
        ("consistent", SurrogatePolicy(), None),
        ("consistent, with a patient key", SurrogatePolicy(), bytes(32)),
        ("markov", SurrogatePolicy(mode="markov"), None),
        ("safe-harbor", SurrogatePolicy.from_name("safe-harbor"), None),
    ):
        replace_phi(*notes[0], policy=policy, stream=bytes(32), patient_key=key)  # loads the tables
        start = time.process_time()
        count = sum(
            len(replace_phi(text, spans, policy=policy, stream=bytes(32), patient_key=key)) for text, spans in notes
        )
        seconds = time.process_time() - start
        print(f"{name}: {count} surrogates, {count / seconds:,.0f} per second of processor time")


if __name__ == "__main__":
    main()
