"""How fast an archive gets done on this machine, where the time goes, and what a run that is killed leaves behind.

    python benchmarks/archive.py speed --data-dir DATA [--before FOLDER] -o docs/performance.json
    python benchmarks/archive.py killed --notes 2000 -o docs/killed_run.json

`speed` cuts the reports of DATA/mtsamples/dev.jsonl (without --data-dir the package's fictive examples) to 500 words
and works on them with one thread, in one process and in two. FOLDER/synthetic_note is another version of the package,
which works on the same reports in the same minutes. `killed` runs `synthetic-note generate` over short notes, kills it
several times and resumes it. Starting the processes is not counted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

WORDS = 500
BATCH = 8
SEED = "7"

#: Stages of a note, and the functions of the package that do each; what calls another stage counts without it.
STAGES: dict[str, tuple[str, ...]] = {
    "tokenising": ("pipelines.pipeline_synthetic_note.tokenize_notes", "pipelines.stages.tokens_to_read"),
    "tagging by the model": ("pipelines.stages.tag_tokens",),
    "rules and spans": ("pipelines.stages.annotate_notes",),
    "planning": ("pipelines.stages.plan_masks",),
    "decoding by the model": ("pipelines.decoding.engine.run_windows",),
    "decoding, the rest": ("pipelines.stages.Stages.rewrite",),
    "surrogates": ("pipelines.stages.Stages.replace",),
}


def reports(data_dir: Path | None, count: int) -> list[str]:
    """Texts of 500 words."""
    if data_dir is None:
        from synthetic_note import examples

        words = " ".join(examples.load(name).text for name in examples.NAMES).split(" ")
        words = words * (WORDS // len(words) + 2)
        return [" ".join([f"Report {n}.", *words[n % 97 :][: WORDS - 2]]) for n in range(count)]
    lines = (data_dir / "mtsamples" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    ends = [[match.end() for match in re.finditer(r"\S+", text)] for text in texts]
    return [text[: end[WORDS - 1]] for text, end in zip(texts, ends, strict=True) if len(end) >= WORDS][:count]


def peak_memory(pid: int) -> int:
    """Highest resident memory of a process in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def batches(records: list[Any]) -> Iterator[list[Any]]:
    for first in range(0, len(records), BATCH):
        yield records[first : first + BATCH]


def timed_stages() -> dict[str, float]:
    """Seconds of processor time of each stage, kept up to date from now on."""
    import importlib

    seconds = dict.fromkeys(STAGES, 0.0)
    running: list[str] = []
    mark = time.process_time()

    def switch() -> None:
        nonlocal mark
        now = time.process_time()
        if running:
            seconds[running[-1]] += now - mark
        mark = now

    def wrapped(stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*args: Any, **kwargs: Any) -> Any:
            switch()
            running.append(stage)
            try:
                return function(*args, **kwargs)
            finally:
                switch()
                running.pop()

        return timed

    for stage, names in STAGES.items():
        for name in names:
            path, _, attribute = name.rpartition(".")
            holder: Any = importlib.import_module(f"synthetic_note.{path.removesuffix('.Stages')}")
            holder = holder.Stages if path.endswith(".Stages") else holder
            setattr(holder, attribute, wrapped(stage, getattr(holder, attribute)))
    return seconds


def measure(texts: list[str], workers: int) -> dict[str, Any]:
    """Notes a second of one process or of a pool; of one process also the time of each stage."""
    from synthetic_note.pipelines.worker_pool import WorkerPool

    from synthetic_note.cli import build_parser
    from synthetic_note.cli.file_run import NoteTask
    from synthetic_note.cli.options import read_options
    from synthetic_note.note_files import NoteRecord
    from synthetic_note.note_writer import to_json_line

    parsed = build_parser("generate").parse_args(["generate", "-", "-o", "-", "--seed", SEED])
    task = NoteTask(parsed, read_options(parsed))
    records = [NoteRecord(row, row, text) for row, text in enumerate(texts, start=1)]
    result: dict[str, Any] = {"workers": workers, "notes": len(texts)}
    if workers > 1:
        with WorkerPool(task.load, workers, 1) as pool:
            pool.start()
            while not all(worker.ready for worker in pool._workers):
                for _ in pool.run([records[:1]] * workers):
                    pass
            # Every worker has made its kernels and filled its tables before the clock runs.
            for _ in pool.run([records[:2]] * 2 * workers):
                pass
            began = time.perf_counter()
            made = [line for _, lines in pool.run(batches(records)) for line in lines]
            seconds = time.perf_counter() - began
            result["worker_memory_mb"] = max(peak_memory(worker.process.pid) for worker in pool._workers)
    else:
        work = task.load()
        work(records[:2])
        stages = timed_stages()
        began, began_processor = time.perf_counter(), time.process_time()
        made = [line for batch in batches(records) for line in work(batch)]
        mark = time.process_time()
        size = sum(len(to_json_line(values)) for lines in made for values in lines)
        stages["writing"] = time.process_time() - mark
        seconds, processor = time.perf_counter() - began, time.process_time() - began_processor
        stages["everything else"] = processor - sum(stages.values())
        result |= {"processor_seconds": round(processor, 2), "memory_mb": peak_memory(os.getpid()), "bytes": size}
        result["stages"] = {stage: round(value, 3) for stage, value in stages.items()}
    written = json.dumps([values["text"] for lines in made for values in lines])
    return result | {
        "seconds": round(seconds, 2),
        "notes_per_second": round(len(texts) / seconds, 2),
        "texts_sha256": hashlib.sha256(written.encode()).hexdigest(),
    }


def measured(args: argparse.Namespace, package: Path | None, workers: int) -> dict[str, Any]:
    """`measure` in a process of its own, with another version of the package where one is given."""
    command = [sys.executable, __file__, "one", "--notes", str(args.notes), "--workers", str(workers)]
    command += ["--data-dir", str(args.data_dir)] if args.data_dir else []
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    if package is not None:
        environment["PYTHONPATH"] = str(package)
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print("before" if package else "now", result, flush=True)
    return result


def speed(args: argparse.Namespace) -> dict[str, Any]:
    """All settings, round by round, so that what else the machine does hits all of them."""
    runs: dict[str, list[dict[str, Any]]] = {"before": [], "one": [], "two": []}
    for _ in range(args.rounds):
        if args.before:
            runs["before"].append(measured(args, args.before, 1))
        runs["one"].append(measured(args, None, 1))
        runs["two"].append(measured(args, None, 2))
    return {
        "machine": {"cores": os.cpu_count(), "processor": processor_name(), "python": platform.python_version()},
        "words_per_note": WORDS,
        "notes": args.notes,
        "rounds": args.rounds,
        "load_average": round(os.getloadavg()[0], 1),
        "runs": runs,
        **summary(runs),
    }


def summary(runs: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Figures of the best run of each setting; those of one core are by its own time, which others hardly touch."""
    one, two = (max(runs[name], key=lambda run: run["notes_per_second"]) for name in ("one", "two"))
    before = max(runs["before"], key=lambda run: run["notes_per_second"], default=None)
    rows = []
    for stage in [*one["stages"], "all"]:
        spent = [
            None if run is None else run["processor_seconds"] if stage == "all" else run["stages"].get(stage, 0.0)
            for run in (before, one)
        ]
        rows.append([stage, *("" if value is None else f"{1000 * value / one['notes']:.0f}" for value in spent)])
    return {
        "notes_per_core_second": round(one["notes"] / one["processor_seconds"], 2),
        "core_hours_per_million_notes": round(1e6 / 3600 * one["processor_seconds"] / one["notes"]),
        "gain": before and round(before["processor_seconds"] / one["processor_seconds"], 2),
        "gain_by_the_clock": before and round(one["notes_per_second"] / before["notes_per_second"], 2),
        "gain_of_a_second_worker_by_the_clock": round(two["notes_per_second"] / one["notes_per_second"], 2),
        "worker_memory_mb": two["worker_memory_mb"],
        "stages_ms_per_note": {"columns": ["stage", "before, ms a note", "now, ms a note"], "rows": rows},
    }


def processor_name() -> str:
    """Of the first core, as the system tells it."""
    lines = Path("/proc/cpuinfo").read_text(encoding="ascii").splitlines()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def killed(args: argparse.Namespace) -> dict[str, Any]:
    """One run over short notes that is killed and resumed, watched while it goes."""
    from synthetic_note import examples

    words = " ".join(examples.load(name).text for name in examples.NAMES).split(" ")
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder, "notes.jsonl"), Path(folder, "made.jsonl")
        with source.open("w", encoding="utf-8") as file:
            for n in range(args.notes):
                text = " ".join([f"Note {n}.", *(words[n % 89 :] + words)[: args.words - 2]])
                file.write(json.dumps({"key": n, "text": text}) + "\n")
        command = [sys.executable, "-m", "synthetic_note.cli", "generate", str(source), "-o", str(output)]
        command += ["--seed", SEED, "--workers", str(args.workers), "--id-column", "key", "--quiet"]
        points: list[tuple[float, int, int]] = []
        working, kills = 0.0, 0
        for kill in range(args.kills + 1):
            goal = args.notes * (kill + 1) // (args.kills + 1) if kill < args.kills else args.notes + 1
            resumed = output.exists() and output.stat().st_size > 0
            with subprocess.Popen(
                [*command, *(["--resume"] if resumed else [])], start_new_session=True, stderr=subprocess.DEVNULL
            ) as process:
                began, first = time.perf_counter(), None
                while process.poll() is None:
                    time.sleep(0.5)
                    done = _lines(output)
                    # The clock runs from the first notes of each start, so that loading is left out.
                    if first is None and done > (points[-1][1] if points else 0):
                        first, began = done, time.perf_counter()
                    if first is not None:
                        points.append((working + time.perf_counter() - began, done, _memory(process.pid)))
                    if done >= goal:
                        os.killpg(process.pid, signal.SIGKILL)
                        kills += 1
                        break
                process.wait()
            working = points[-1][0]
        keys = [json.loads(line)["id"] for line in output.open(encoding="utf-8")]
    halves = points[: len(points) // 2], points[len(points) // 2 :]
    rates = [(half[-1][1] - half[0][1]) / (half[-1][0] - half[0][0]) for half in halves]
    memory = [max(point[2] for point in half) for half in halves]
    return {
        "notes": args.notes,
        "words_per_note": args.words,
        "workers": args.workers,
        "killed": kills,
        "every_id_once": sorted(keys) == list(range(args.notes)),
        "notes_per_second": round(args.notes / working, 1),
        "notes_per_second_of_each_half": [round(rate, 1) for rate in rates],
        "highest_memory_mb_of_each_half": memory,
        "load_average": round(os.getloadavg()[0], 1),
    }


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def _memory(pid: int) -> int:
    """Resident memory in MB of a process and those that it started."""
    pids, total = [pid], 0
    while pids:
        number = pids.pop()
        try:
            total += int(Path(f"/proc/{number}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
            pids += map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split())
        except OSError:
            continue
    return total >> 20


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("speed", "one"):
        command = commands.add_parser(name)
        command.add_argument("--notes", type=int, default=24)
        command.add_argument("--data-dir", type=Path)
    commands.choices["one"].add_argument("--workers", type=int, default=1)
    commands.choices["speed"].add_argument("--rounds", type=int, default=2, help="of all settings, interleaved")
    commands.choices["speed"].add_argument("--before", type=Path, help="folder with another version of the package")
    command = commands.add_parser("killed")
    command.add_argument("--notes", type=int, default=2000)
    command.add_argument("--words", type=int, default=30)
    command.add_argument("--workers", type=int, default=2)
    command.add_argument("--kills", type=int, default=5)
    for name in ("speed", "killed"):
        commands.choices[name].add_argument("-o", "--output", type=Path, required=True)
    args = parser.parse_args()
    if args.command == "one":
        print(json.dumps(measure(reports(args.data_dir, args.notes), args.workers)))
        return
    results = speed(args) if args.command == "speed" else killed(args)
    args.output.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
