"""Runs over an archive of short notes in which processes are killed: what is there at the end.

    python benchmarks/archive_runs.py killed -o docs/killed_run.json --picture docs/killed_run.png
    python benchmarks/archive_runs.py ray -o docs/ray_run.json
    python benchmarks/archive_runs.py cloned --source real.jsonl -o docs/cloned_run.json

`killed` runs `synthetic-note generate`, kills all its processes several times and resumes it; starting them is not
counted. `ray` sends notes through two actors of a local Ray cluster and kills one. `cloned` makes one clone twice with
the same secret key: in one run, and killed at random moments and started again; SOURCE has columns `text` and `label`.
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
import threading
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


def ray(args: argparse.Namespace) -> dict[str, Any]:
    """Notes in Parquet through two actors of a local Ray cluster, one of them killed, beside one process."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    import ray as engine
    from synthetic_note.integrations.ray import generate_parquet

    from synthetic_note.cli import main as command

    killed_pids: list[int] = []

    def kill() -> None:
        began = None
        while not killed_pids:
            time.sleep(0.05)
            busy = [
                pid for pid, title in _titles() if title.startswith("ray::MapWorker(MapBatches(NoteFrames)).submit")
            ]
            began = began or (time.monotonic() if busy else None)
            if busy and began is not None and time.monotonic() - began > args.after:
                os.kill(busy[0], signal.SIGKILL)
                killed_pids.append(busy[0])

    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "notes.parquet"), Path(folder, "made")
        pq.write_table(pa.Table.from_pylist(list(short_notes(args.notes, args.words))), source)
        engine.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=300 << 20)
        threading.Thread(target=kill, daemon=True).start()
        began = time.perf_counter()
        generate_parquet(str(source), str(made), {"seed": int(SEED)}, actors=2)
        seconds = time.perf_counter() - began
        engine.shutdown()
        rows = [
            row for file in made.glob("*.parquet") for row in pq.read_table(file, columns=["key", "text"]).to_pylist()
        ]
        alone = Path(folder, "alone.parquet")
        words = ["generate", str(source), "-o", str(alone), "--seed", SEED, "--workers", "1", "--batch-size", "64"]
        if command([*words, "--quiet"]) != 0:
            raise SystemExit("the run in one process failed")
        expected = pq.read_table(alone, columns=["key", "text"]).to_pylist()
    return {
        "notes": args.notes,
        "words_per_note": args.words,
        "actors": 2,
        "killed": len(killed_pids),
        "killed_after_seconds_of_work": args.after,
        "minutes": round(seconds / 60, 1),
        "rows": len(rows),
        "texts_are_those_of_one_process": sorted(map(_pair, rows)) == sorted(map(_pair, expected)),
        "load_average": round(os.getloadavg()[0], 1),
    }


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


def _pair(row: dict[str, Any]) -> tuple[int, str]:
    return row["key"], row["text"]


def _titles() -> Iterator[tuple[int, str]]:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            yield int(folder.name), (folder / "cmdline").read_text()
        except OSError:
            continue


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
    """Run and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    made = {"killed": (killed, 100_000), "ray": (ray, 20_000), "cloned": (cloned, 600)}
    for name, (_, notes) in made.items():
        command = commands.add_parser(name)
        command.add_argument("--notes", type=int, default=notes)
        command.add_argument("--words", type=int, default=6)
        command.add_argument("-o", "--output", type=Path, required=True)
    commands.choices["ray"].add_argument(
        "--after", type=float, default=30, metavar="SECONDS", help="kill after so many"
    )
    command = commands.choices["cloned"]
    command.add_argument("--source", type=Path, required=True, help="JSON lines with `text` and `label`")
    command.add_argument("--epsilon", type=float, default=8)
    command.add_argument("--steps", type=int, default=8)
    command.add_argument("--batch", type=int, default=128)
    for name in ("killed", "cloned"):
        commands.choices[name].add_argument("--kills", type=int, default=5)
    command = commands.choices["killed"]
    command.add_argument("--batch-size", type=int, default=64)
    command.add_argument("--model", metavar="FOLDER", help="default: the embedded checkpoint")
    command.add_argument("--workers", type=int, default=2)
    command.add_argument("--picture", type=Path, metavar="FILE", help="a PNG of notes and memory over time")
    args = parser.parse_args()
    args.output.write_text(json.dumps(made[args.command][0](args), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
