"""The longest note that is taken by default, of every shape that makes slow what is not linear: time and memory.

    python benchmarks/phi/bounds.py [--characters N] [--shapes NAME ...] [--output docs/phi_bounds.json]

Each shape is searched for identifiers in a process of its own, whose peak of memory is that of the shape. Time is
processor time of one thread, so that a busy machine measures nearly the same.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

from synthetic_note.evaluation.detection.shapes import SHAPES, shaped
from synthetic_note.pipelines.options import GenerateOptions

#: What each shape must keep to.
MOST_SECONDS, MOST_GIGABYTES = 60.0, 2.0


def measure(name: str, characters: int) -> dict[str, float]:
    """Processor seconds of the search, without loading, and gigabytes of this process at its peak."""
    from transformers import pipeline

    pipe = pipeline("synthetic-note")
    pipe.find_phi("Seen by Dr. Roe.")
    text = shaped(name, characters)
    start = time.process_time()
    found = pipe.find_phi(text, max_characters=characters)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    return {"seconds": round(seconds, 2), "gigabytes": round(peak, 2), "spans": len(found)}


def main() -> None:
    """Command line; exit 1 where a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--characters", type=int, default=GenerateOptions.max_characters)
    parser.add_argument("--shapes", nargs="+", choices=tuple(SHAPES), default=list(SHAPES), metavar="NAME")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--one", choices=tuple(SHAPES), help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.one:
        print(json.dumps(measure(parsed.one, parsed.characters)))
        return
    made = {}
    for name in parsed.shapes:
        command = [sys.executable, __file__, "--characters", str(parsed.characters), "--one", name]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        made[name] = json.loads(done.stdout.splitlines()[-1])
        print(f"{name:<28} {made[name]['seconds']:7.1f} s {made[name]['gigabytes']:6.2f} GB", flush=True)
    broken = [
        name for name, cell in made.items() if cell["seconds"] > MOST_SECONDS or cell["gigabytes"] > MOST_GIGABYTES
    ]
    if parsed.output is not None:
        worst = {
            "seconds": max(cell["seconds"] for cell in made.values()),
            "gigabytes": max(cell["gigabytes"] for cell in made.values()),
        }
        result = {"characters": parsed.characters, "worst": worst, "shapes": made}
        parsed.output.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
