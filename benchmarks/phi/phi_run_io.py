"""What the runners of phi_benchmark.py share: texts in, found spans and seconds out.

A runner is a script of its own, `python phi_run_NAME.py TEXTS.jsonl SPANS.json`, that imports this module, the
standard library and its system; nothing of synthetic-note, so that it runs in any environment.
"""

from __future__ import annotations

import json
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

#: So many texts are searched before the clock starts.
WARM_UP = 32

#: (start, end, the system's own label)
Found = tuple[int, int, str]
Finder = Callable[[Sequence[str]], list[list[Found]]]


def run(
    name: str,
    versions: dict[str, str],
    prepare: Callable[[], Finder],
    load_seconds: float,
    given_up: Callable[[], int] = lambda: 0,
    write: Callable[[Sequence[str]], list[str]] | None = None,
) -> None:
    """Find spans in every set of texts and write them with the seconds that each set took. `name`: the system.
    `versions`: of the packages that matter. `prepare`: makes the function that finds the spans of each text; called
    before the clock of each set starts. `load_seconds`: what loading took. `given_up`: how many searches were ended at
    a time limit so far. `write`: makes the text that comes out of each one; without it a system blacks out what it
    finds. Not timed."""
    source, target = map(Path, sys.argv[1:3])
    sets: dict[str, list[str]] = {}
    with source.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            sets.setdefault(row["set"], []).append(row["text"])
    # What is loaded or compiled at the first texts does not count.
    prepare()(next(iter(sets.values()))[:WARM_UP])
    result: dict[str, Any] = {
        "system": name,
        "versions": {"python": platform.python_version(), **versions},
        "load_seconds": round(load_seconds, 2),
        "sets": {},
    }
    for set_name, texts in sets.items():
        find = prepare()
        before = given_up()
        start, cpu_start = time.perf_counter(), time.process_time()
        found = find(texts)
        seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
        result["sets"][set_name] = {
            "seconds": seconds,
            "cpu_seconds": cpu_seconds,
            "given_up": given_up() - before,
            "spans": found,
        }
        if write is not None:
            result["sets"][set_name]["outputs"] = write(texts)
        print(f"{name}: {set_name}, {len(texts)} texts, {seconds / len(texts):.4f} s a text", file=sys.stderr)
    target.write_text(json.dumps(result), encoding="utf-8")
