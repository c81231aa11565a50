"""The search for identifiers against Presidio and Philter: the same texts, one run, accuracy and seconds.

    python benchmarks/phi/phi_benchmark.py --data-dir DATA --other-python OTHER/bin/python [--notes N]

OTHER is an environment with phi_requirements.txt; docs/phi.md tells how to make it. Every system runs in a process of
its own, one after the other, with the same number of threads; all of them several times in turn, and the middle one of
the times counts, since a machine that others share has better and worse minutes. Writes `phi_benchmark.json` and
`phi_benchmark.png`, and the tables in `phi.md`, into docs/.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from phi_report import draw, headline, markdown
from synthetic_note.evaluation.detection.phi_gold import GoldNote, read_gold
from synthetic_note.evaluation.detection.phi_notes import injected_notes, spread, visit_notes
from synthetic_note.evaluation.detection.phi_output import blanked, scored
from synthetic_note.evaluation.detection.phi_scores import PhiTally
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.training.data.read_data import read_texts

from synthetic_note.note_files import InputError

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DOCS = ROOT / "docs"

#: What the picture shows, for those who do not see it.
ALT = "Identifiers covered, clean texts touched, other words flagged and seconds a note, of each system"


#: Of each system its script, whether it runs in the other environment, and the number format that it is told.
SYSTEMS: dict[str, tuple[str, bool, tuple[str, ...]]] = {
    "synthetic-note": ("phi_run_synthetic_note.py", False, ("float32",)),
    "synthetic-note bf16": ("phi_run_synthetic_note.py", False, ("bfloat16",)),
    "Philter": ("phi_run_philter.py", True, ()),
    "Presidio": ("phi_run_presidio.py", True, ()),
}

#: Threads of every system.
THREADS = 2

#: What other systems call our types; other labels of theirs are compared by their borders alone.
THEIR_TYPES: dict[str, str] = {
    "PERSON": "NAME",
    "DATE_TIME": "DATE",
    "LOCATION": "LOCATION",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "URL": "URL",
    "IP_ADDRESS": "IP",
    "US_SSN": "SSN",
    "MEDICAL_LICENSE": "LICENSE",
    "US_DRIVER_LICENSE": "LICENSE",
}


def load_sets(data_dir: Path, count: int | None = None) -> dict[str, list[GoldNote]]:
    """The sets of texts: natural visit notes, injected reports, short queries, and texts without identifiers. `count`:
    this many of each set, spread evenly. Raises InputError: a file is missing or cannot be used."""
    fixtures = ROOT / "tests" / "data"
    sets = {"visits": visit_notes(data_dir, count), "injected": injected_notes(data_dir, count)}
    sets["queries"] = read_gold(fixtures / "phi_queries.jsonl")
    sets["clean"] = [GoldNote(n, text) for n, text in enumerate(read_texts(fixtures / "hard_negatives.jsonl"), 1)]
    for name in ("queries", "clean"):
        sets[name] = [sets[name][row] for row in spread(len(sets[name]), count)]
    return sets


def run_system(name: str, python: str, texts: Path, folder: Path) -> dict[str, Any]:
    """Spans and seconds of one system on every set. Raises RuntimeError: it failed; the message is the last line of
    what it said."""
    script, _, arguments = SYSTEMS[name]
    spans = folder / f"{name}.json"
    environment = dict(os.environ)
    environment |= dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"), str(THREADS))
    environment |= {"TOKENIZERS_PARALLELISM": "false", "PYTHONWARNINGS": "ignore", "HF_HUB_OFFLINE": "1"}
    command = [python, str(HERE / script), str(texts), str(spans), *arguments]
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, check=False)
    print("\n".join(line for line in done.stderr.splitlines() if line.startswith(f"{name}: ")), file=sys.stderr)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise RuntimeError(f"{name} failed: {last}")
    result: dict[str, Any] = json.loads(spans.read_text(encoding="utf-8"))
    return result


def median_times(rounds: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What a system did in the first round, with the middle one of the times of all rounds for each set."""
    first = rounds[0]
    for name, found in first["sets"].items():
        for clock in ("seconds", "cpu_seconds"):
            found[f"{clock}_of_rounds"] = [made["sets"][name][clock] for made in rounds]
            found[clock] = statistics.median(found[f"{clock}_of_rounds"])
    return dict(first)


def score(notes: Sequence[GoldNote], found: Mapping[str, Any]) -> dict[str, Any]:
    """Scores of one system on one set, and its seconds a text: on the wall, and of all its threads."""
    tally = PhiTally()
    for note, spans in zip(notes, found["spans"], strict=True):
        named = [(start, end, THEIR_TYPES.get(kind, kind)) for start, end, kind in spans]
        tally.add(note.text, note.spans, named, note.ignore)
    times: dict[str, Any] = {
        f"{name}_per_text": round(found[name] / len(notes), 5) for name in ("seconds", "cpu_seconds")
    }
    rounds = [round(seconds / len(notes), 5) for seconds in found.get("seconds_of_rounds", ())]
    times |= {"seconds_per_text_of_rounds": rounds} if rounds else {}
    outputs = found.get("outputs") or [
        blanked(note.text, [(start, end) for start, end, _ in spans])
        for note, spans in zip(notes, found["spans"], strict=True)
    ]
    return {
        **times,
        "searches_given_up": found.get("given_up", 0),
        **tally.scores(),
        "end_to_end": scored(notes, outputs),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--other-python", metavar="PYTHON", help="interpreter with phi_requirements.txt installed")
    parser.add_argument("--systems", nargs="+", choices=tuple(SYSTEMS), default=list(SYSTEMS))
    parser.add_argument("--notes", type=int, metavar="N", help="only N texts of each set, for a look: writes nothing")
    parser.add_argument("--rounds", type=int, default=3, help="runs of every system, in turn; default: 3")
    parsed = parser.parse_args()
    try:
        if any(SYSTEMS[name][1] for name in parsed.systems) and not parsed.other_python:
            raise InputError("--other-python is needed; docs/phi.md tells how to set up the other systems")
        sets = load_sets(parsed.data_dir, parsed.notes)
    except InputError as error:
        sys.exit(f"error: {error}")
    results: dict[str, Any] = {
        "machine": {"cpus": os.cpu_count(), "threads": THREADS, "architecture": platform.machine()},
        "load_average_at_start": round(os.getloadavg()[0], 2),
        "rounds": max(1, parsed.rounds),
        "sets": {
            name: {"texts": len(notes), "elements": sum(len(note.spans) for note in notes)}
            for name, notes in sets.items()
        },
        "systems": {},
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = folder / "texts.jsonl"
        with texts.open("w", encoding="utf-8") as file:
            for set_name, notes in sets.items():
                file.writelines(json.dumps({"set": set_name, "text": note.text}) + "\n" for note in notes)
        made: dict[str, list[dict[str, Any]]] = {system: [] for system in parsed.systems}
        for system in parsed.systems * max(1, parsed.rounds):
            python = parsed.other_python if SYSTEMS[system][1] else sys.executable
            try:
                made[system].append(run_system(system, python, texts, folder))
            except (RuntimeError, OSError) as error:
                sys.exit(f"error: {error}")
    for system, rounds in made.items():
        found = median_times(rounds)
        results["systems"][system] = {
            "versions": found["versions"],
            "load_seconds": found["load_seconds"],
            "sets": {set_name: score(notes, found["sets"][set_name]) for set_name, notes in sets.items()},
        }
    table, first = markdown(results), headline(results)
    print(first, table, sep="\n\n")
    if parsed.notes is not None:
        return
    (DOCS / "phi_benchmark.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    draw(results, DOCS / "phi_benchmark.png")
    write_block(DOCS / "phi.md", "phi_end_to_end", first)
    write_block(DOCS / "phi.md", "phi_benchmark", f"![{ALT}](phi_benchmark.png)\n\n{table}")


if __name__ == "__main__":
    main()
