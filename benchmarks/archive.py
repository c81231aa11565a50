"""How fast an archive gets done on this machine: worker processes, memory, and where the time goes.

python benchmarks/archive.py --notes 200 -o docs/performance.json

Notes are made of the package's fictive examples, cut to 500 words. Starting the processes is not counted.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import platform
import pstats
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from synthetic_note.pipelines.worker_pool import WorkerPool

from synthetic_note import examples
from synthetic_note.cli import build_parser
from synthetic_note.cli.file_run import NoteTask
from synthetic_note.cli.options import read_options
from synthetic_note.note_files import NoteRecord

WORDS = 500

#: Stages of a note, by the function that does them.
STAGES = ("preprocess", "annotate_notes", "tag_tokens", "plan_masks", "fill", "replace_phi", "assemble")


def notes(count: int) -> list[NoteRecord]:
    """Records of 500 words; each differs in its first line."""
    words = " ".join(examples.load(name).text for name in examples.NAMES).split(" ")
    words = words * (WORDS // len(words) + 1)
    texts = (" ".join([f"Report {n}.", *(words[n % 97 :] + words[: n % 97])[: WORDS - 2]]) for n in range(count))
    return [NoteRecord(row, row, text) for row, text in enumerate(texts, start=1)]


def batches(records: list[NoteRecord], size: int) -> Iterator[list[NoteRecord]]:
    for first in range(0, len(records), size):
        yield records[first : first + size]


def peak_memory(pid: int) -> int:
    """Highest resident memory of a process in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def timed(task: NoteTask, records: list[NoteRecord], workers: int, threads: int, size: int) -> dict[str, Any]:
    """Notes a second of so many workers, and the most memory that one of them took."""
    with WorkerPool(task.load, workers, threads) as pool:
        pool.start()
        # Every worker is up before the clock runs.
        for _ in pool.run([records[n : n + 1] for n in range(4 * workers)]):
            pass
        while not all(worker.ready for worker in pool._workers):
            for _ in pool.run([records[:1]]):
                pass
        began = time.perf_counter()
        done = sum(len(batch) for batch, _ in pool.run(batches(records, size)))
        seconds = time.perf_counter() - began
        memory = max(peak_memory(worker.process.pid) for worker in pool._workers)
    return {
        "workers": workers,
        "threads": threads,
        "notes_per_second": round(done / seconds, 2),
        "seconds": round(seconds, 1),
        "worker_memory_mb": memory,
        "load_average": round(os.getloadavg()[0], 1),
    }


def profile(task: NoteTask, records: list[NoteRecord], size: int) -> dict[str, float]:
    """Seconds of each stage over all records, in this process."""
    work = task.load()
    work(records[:size])
    profiler = cProfile.Profile()
    profiler.enable()
    for batch in batches(records, size):
        work(batch)
    profiler.disable()
    stats = pstats.Stats(profiler)
    seconds: dict[str, float] = {"all": round(stats.total_tt, 2)}  # type: ignore[attr-defined]
    for (_, _, name), (_, _, own, together, _) in stats.stats.items():  # type: ignore[attr-defined]
        if name in STAGES:
            seconds[name] = round(max(seconds.get(name, 0.0), together), 2)
        if "linear" in name or "scaled_dot" in name:
            seconds["matrix products"] = round(seconds.get("matrix products", 0.0) + own, 2)
    return seconds


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notes", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=2, help="of all settings, interleaved")
    parser.add_argument("--model", help="default: the embedded checkpoint")
    parser.add_argument("-o", "--output", required=True)
    args = parser.parse_args()
    words = ["generate", "-", "-o", "-", "--seed", "7", *(["--model", args.model] if args.model else [])]
    parsed = build_parser("generate").parse_args(words)
    task = NoteTask(parsed, read_options(parsed))
    records, size = notes(args.notes), 8
    runs = []
    for _ in range(args.rounds):
        for workers in (1, 2):
            runs.append(timed(task, records, workers, 1, size))
            print(runs[-1], flush=True)
    short = [NoteRecord(row, row, " ".join((record.text or "").split()[:40])) for row, record in enumerate(records, 1)]
    results = {
        "machine": {"cores": os.cpu_count(), "python": platform.python_version()},
        "words_per_note": WORDS,
        "notes": args.notes,
        "runs": runs,
        "short_notes": timed(task, short * 4, 2, 1, size),
        "profile_seconds": profile(task, records[:40], size),
    }
    Path(args.output).write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
