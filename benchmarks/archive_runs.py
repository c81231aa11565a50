"""Runs over an archive of short notes in which processes are killed: what is there at the end.

    python benchmarks/archive_runs.py killed -o docs/killed_run.json --picture docs/killed_run.png
    python benchmarks/archive_runs.py cloned --source real.jsonl -o docs/cloned_run.json

`killed` runs `synthetic-note generate`, kills all its processes several times and resumes it; starting them is not
counted. `cloned` makes one clone twice with the same secret key: in one run, and killed at random moments and started
again; SOURCE has columns `text` and `label`.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive import SEED, processor_ticks

#: Of a clone and its manifest.
ENDS = ("jsonl", "manifest.json")


def short_notes(count: int, words: int) -> Iterator[dict[str, Any]]:
    """Rows of a number and a short note."""
    from synthetic_note import examples

    pool = " ".join(examples.load(name).text for name in examples.NAMES).split(" ")
    for n in range(count):
        yield {"key": n, "text": " ".join([f"Note {n}.", *(pool[n % 89 :] + pool)[: words - 2]])}


def killed(args: argparse.Namespace) -> dict[str, Any]:
    """One run over short notes that is killed and resumed, watched while it goes."""
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder, "notes.jsonl"), Path(folder, "made.jsonl")
        source.write_text("".join(json.dumps(row) + "\n" for row in short_notes(args.notes, args.words)))
        command = [sys.executable, "-m", "synthetic_note.cli", "generate", str(source), "-o", str(output)]
        command += ["--seed", SEED, "--workers", str(args.workers), "--batch-size", str(args.batch_size)]
        command += ["--id-column", "key", "--quiet", *(["--model", args.model] if args.model else [])]
        # Seconds, core seconds, notes in the output, MB: of all starts one after the other.
        points: list[tuple[float, float, int, int]] = [(0.0, 0.0, 0, 0)]
        kills = 0
        for kill in range(args.kills + 1):
            goal = args.notes * (kill + 1) // (args.kills + 1) if kill < args.kills else args.notes + 1
            with subprocess.Popen(
                [*command, *(["--resume"] if kill else [])], start_new_session=True, stderr=subprocess.DEVNULL
            ) as process:
                start, before, there = None, points[-1], _lines(output)
                while process.poll() is None:
                    time.sleep(0.5)
                    done, (memory, cores) = _lines(output), _use(process.pid)
                    # The clocks run from the first notes of each start, so that loading is left out.
                    if start is None and done > there:
                        start = time.perf_counter(), cores
                        before = points[-1][0], points[-1][1], done, memory
                        if not before[0]:
                            points[0] = before
                    # Once workers have ended, at the end, what they took is no longer told.
                    if start is not None and before[1] + cores - start[1] > points[-1][1]:
                        seconds = before[0] + time.perf_counter() - start[0]
                        points.append((seconds, before[1] + cores - start[1], done, memory))
                    if done >= goal:
                        os.killpg(process.pid, signal.SIGKILL)
                        kills += 1
                        break
                process.wait()
        keys = [json.loads(line)["id"] for line in output.open(encoding="utf-8")]
    if args.picture:
        draw(points, args.picture)
    tenths = [points[len(points) * tenth // 10] for tenth in range(10)] + [points[-1]]
    pairs = list(itertools.pairwise(tenths))
    return {
        "notes": args.notes,
        "words_per_note": args.words,
        "batch_size": args.batch_size,
        "model": Path(args.model).name if args.model else "the embedded checkpoint",
        "workers": args.workers,
        "killed": kills,
        "every_id_once": sorted(keys) == list(range(args.notes)),
        "minutes": round(points[-1][0] / 60, 1),
        "notes_per_second": round(args.notes / points[-1][0], 1),
        "notes_per_core_second_of_each_tenth": [round((b[2] - a[2]) / (b[1] - a[1]), 1) for a, b in pairs],
        "highest_memory_mb_of_each_tenth": [
            max(point[3] for point in points if a[0] <= point[0] <= b[0]) for a, b in pairs
        ],
        "points": {
            "columns": ["seconds", "core seconds", "notes", "memory, MB"],
            "rows": [[round(a), round(b), c, d] for a, b, c, d in tenths],
        },
        "load_average": round(os.getloadavg()[0], 1),
    }


def draw(points: list[tuple[float, float, int, int]], path: Path) -> None:
    """Notes and memory over time."""
    from matplotlib.figure import Figure

    canvas = Figure(figsize=(8, 2.8), dpi=110, layout="constrained")
    left, right = canvas.subplots(1, 2)
    left.plot([point[1] / 60 for point in points], [point[2] for point in points], color="#14506b")
    left.set(xlabel="core minutes", ylabel="notes in the output", ylim=0)
    right.plot([point[1] / 60 for point in points[1:]], [point[3] for point in points[1:]], color="#14506b")
    right.set(xlabel="core minutes", ylabel="memory of all processes, MB", ylim=(0, 1.3 * max(p[3] for p in points)))
    canvas.savefig(path, metadata={"Software": None})


def cloned(args: argparse.Namespace) -> dict[str, Any]:
    """The same clone whole and in a run that is killed at random moments: bytes, budget and ledger must be equal."""
    moments, secret = random.Random(int(SEED)), os.urandom(32)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "source.jsonl"
        lines = args.source.read_text(encoding="utf-8").splitlines(keepends=True)
        source.write_text("".join(lines[: args.notes]), encoding="utf-8")
        for output in ("whole", "cut"):
            run = folder / f"{output}.jsonl.run"
            run.mkdir(mode=0o700)
            (run / "key").write_bytes(secret)

        def command(output: str) -> list[str]:
            words = ["clone", str(source), "-o", str(folder / f"{output}.jsonl"), "--label-column", "label", "--quiet"]
            more = ["--epsilon", str(args.epsilon), "--steps", str(args.steps), "--batch", str(args.batch)]
            return [sys.executable, "-m", "synthetic_note.cli", *words, *more]

        began = time.monotonic()
        subprocess.run(command("whole"), check=True)
        seconds = time.monotonic() - began
        phases: list[str] = []
        run = folder / "cut.jsonl.run"
        while len(phases) < args.kills:
            with subprocess.Popen(command("cut"), start_new_session=True) as process:
                try:
                    process.wait(moments.uniform(0.05, 0.4) * seconds)
                    break  # It was done before all kills were.
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
            steps = _lines(run / "ledger.jsonl")
            phase = "sampling" if (run / "samples.jsonl").exists() else f"fit, {steps} entries in the ledger"
            phases.append(phase if (run / "plain.jsonl").exists() else "de-identification")
        subprocess.run(command("cut"), check=not (folder / "cut.jsonl").exists())
        made = {file: (folder / file).read_bytes() for end in ENDS for file in (f"whole.{end}", f"cut.{end}")}
    manifest = json.loads(made["cut.manifest.json"])
    return {
        "notes": manifest["counts"]["source_notes"],
        "steps": manifest["training"]["steps"],
        "killed_in": phases,
        "minutes_of_the_whole_run": round(seconds / 60, 1),
        "epsilon": manifest["privacy"]["epsilon"],
        "epsilon_spent": manifest["privacy"]["epsilon_spent"],
        "clone_is_that_of_one_run": made["cut.jsonl"] == made["whole.jsonl"],
        "manifest_is_that_of_one_run": made["cut.manifest.json"] == made["whole.manifest.json"],
    }


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def _use(pid: int) -> tuple[int, float]:
    """Resident memory in MB, and seconds of processor time so far, of a process and those that it started."""
    pids, total, ticks = [pid], 0, 0
    while pids:
        number = pids.pop()
        try:
            total += int(Path(f"/proc/{number}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
            ticks += processor_ticks(number)
            pids += map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split())
        except OSError:
            continue
    return total >> 20, ticks / os.sysconf("SC_CLK_TCK")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    killing, cloning = commands.add_parser("killed"), commands.add_parser("cloned")
    for command, notes in ((killing, 100_000), (cloning, 600)):
        command.add_argument("--notes", type=int, default=notes)
        command.add_argument("--kills", type=int, default=5)
        command.add_argument("-o", "--output", type=Path, required=True)
    killing.add_argument("--words", type=int, default=6)
    killing.add_argument("--batch-size", type=int, default=64)
    killing.add_argument("--model", metavar="FOLDER", help="default: the embedded checkpoint")
    killing.add_argument("--workers", type=int, default=2)
    killing.add_argument("--picture", type=Path, metavar="FILE", help="a PNG of notes and memory over time")
    cloning.add_argument("--source", type=Path, required=True, help="JSON lines with `text` and `label`")
    cloning.add_argument("--epsilon", type=float, default=8)
    cloning.add_argument("--steps", type=int, default=8)
    cloning.add_argument("--batch", type=int, default=128)
    args = parser.parse_args()
    made = killed(args) if args.command == "killed" else cloned(args)
    args.output.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
