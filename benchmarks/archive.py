"""How fast an archive gets done on this machine, and where the time goes.

    python benchmarks/archive.py speed --data-dir DATA [--before FOLDER] -o docs/performance.json

The reports of DATA/mtsamples (without --data-dir the package's fictive examples) are cut to 500 words and worked on
with one thread, in one process and in two. FOLDER/synthetic_note is another version of the package, which works on the
same reports in the same minutes. Starting the processes is not counted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

WORDS = 500
BATCH = 4
SEED = "7"

#: Stages of a note, and the functions of the package that do each; what calls another stage counts without it.
#: An earlier version may call a function in another module: `EARLIER` says where.
STAGES: dict[str, tuple[str, ...]] = {
    "tokenising": (
        "pipelines.pipeline_synthetic_note.tokenize_notes",
        "pipelines.annotation.heads.tagging.tokens_to_read",
    ),
    "tagging by the model": ("pipelines.annotation.heads.tagging.tag_tokens",),
    "rules and spans": ("pipelines.stages.annotate_notes",),
    "planning": ("pipelines.stages.plan_masks",),
    "decoding by the model": ("pipelines.decoding.engine.run_windows",),
    "decoding, the rest": ("pipelines.stages.Stages.rewrite",),
    "surrogates": ("pipelines.stages.Stages.replace",),
}
EARLIER = {
    f"pipelines.annotation.heads.tagging.{name}": f"pipelines.stages.{name}"
    for name in ("tokens_to_read", "tag_tokens")
}


def reports(data_dir: Path | None, count: int) -> list[str]:
    """Texts of 500 words."""
    if data_dir is None:
        from synthetic_note import examples

        words = " ".join(examples.load(name).text for name in examples.NAMES).split(" ")
        words = words * (WORDS // len(words) + 2)
        return [" ".join([f"Report {n}.", *words[n % 97 :][: WORDS - 2]]) for n in range(count)]
    files = [data_dir / "mtsamples" / f"{name}.jsonl" for name in ("dev", "train")]
    texts = [json.loads(line)["text"] for file in files for line in file.read_text(encoding="utf-8").splitlines()]
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
            found = 0
            for path, _, attribute in (place.rpartition(".") for place in {name, EARLIER.get(name, name)}):
                try:
                    holder: Any = importlib.import_module(f"synthetic_note.{path.removesuffix('.Stages')}")
                except ModuleNotFoundError:
                    continue
                holder = holder.Stages if path.endswith(".Stages") else holder
                if hasattr(holder, attribute):
                    setattr(holder, attribute, wrapped(stage, getattr(holder, attribute)))
                    found += 1
            if not found:
                raise SystemExit(f"{name}: not there, so {stage} cannot be timed")
    return seconds


def measure(texts: list[str], workers: int) -> dict[str, Any]:
    """Notes a second of one process or of a pool in steady work; of one process also the time of each stage.

    Of a pool, the time from its first result to the last that came in while every worker had work, as if all notes had
    gone at that pace: neither loading nor the wait for the last worker is in it.
    """
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
            # The clock reads when results come in: from the first to the last while every worker has work.
            receive, times = pool._receive, []

            def received(worker: Any) -> Any:
                message = receive(worker)
                times.append(time.perf_counter())
                return message

            pool._receive = received  # type: ignore[method-assign]
            pids = [int(worker.process.pid or 0) for worker in pool._workers]
            others, spent = Others(), sum(map(processor_ticks, pids))
            made = [line for _, lines in pool.run(batches(records)) for line in lines]
            result["others_cores"] = others.cores()
            ticks = sum(map(processor_ticks, pids)) - spent
            result["processor_seconds"] = round(ticks / os.sysconf("SC_CLK_TCK"), 2)
            steady = times[: len(times) - workers + 1]
            seconds = (steady[-1] - steady[0]) * len(times) / (len(steady) - 1)
            result["worker_memory_mb"] = max(peak_memory(worker.process.pid) for worker in pool._workers)
    else:
        work = task.load()
        work(records[:2])
        stages = timed_stages()
        others, began, began_processor = Others(), time.perf_counter(), time.process_time()
        made = [line for batch in batches(records) for line in work(batch)]
        mark = time.process_time()
        size = sum(len(to_json_line(values)) for lines in made for values in lines)
        stages["writing"] = time.process_time() - mark
        seconds, processor = time.perf_counter() - began, time.process_time() - began_processor
        stages["everything else"] = processor - sum(stages.values())
        result |= {"processor_seconds": round(processor, 2), "memory_mb": peak_memory(os.getpid()), "bytes": size}
        result["others_cores"] = others.cores()
        result["stages"] = {stage: round(value, 3) for stage, value in stages.items()}
    values = [values for lines in made for values in lines]
    written = json.dumps([each["text"] for each in values])
    return result | {
        "words_rewritten": sum(each["report"]["rewritten"] for each in values),
        "windows": sum(each["report"]["forward_windows"] for each in values),
        "seconds": round(seconds, 2),
        "notes_per_second": round(len(texts) / seconds, 2),
        "texts_sha256": hashlib.sha256(written.encode()).hexdigest(),
    }


class Others:
    """How many cores' worth of time all other processes take, from now on."""

    def __init__(self) -> None:
        self._began, self._ticks = time.perf_counter(), self._now()

    def cores(self) -> float:
        """Since this was made."""
        ticks = self._now() - self._ticks
        return round(max(0, ticks) / os.sysconf("SC_CLK_TCK") / (time.perf_counter() - self._began), 2)

    @staticmethod
    def _now() -> int:
        user, nice, system, _, _, irq, softirq = map(int, Path("/proc/stat").read_text().split()[1:8])
        pids = [os.getpid(), *(child.pid or 0 for child in multiprocessing.active_children())]
        return user + nice + system + irq + softirq - sum(map(processor_ticks, pids))


def processor_ticks(pid: int) -> int:
    """Processor time of a process, in the system's ticks."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def measured(args: argparse.Namespace, package: Path | None, workers: int) -> dict[str, Any]:
    """`measure` in a process of its own, with another version of the package where one is given."""
    command = [sys.executable, __file__, "one", "--notes", str(args.notes), "--workers", str(workers)]
    command += ["--data-dir", str(args.data_dir)] if args.data_dir else []
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    if package is not None:
        environment["PYTHONPATH"] = str(package)
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
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
    rows = [
        [name, *("" if run is None else f"{run[key] / run['notes']:.0f}" for run in (before, one))]
        for name, key in (("words rewritten", "words_rewritten"), ("windows of masked words", "windows"))
    ]
    work = {"columns": ["in a note", "before", "now"], "rows": rows}
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
        "processor_time_of_a_note_with_a_second_worker": round(two["processor_seconds"] / one["processor_seconds"], 3),
        "others_cores": {"one": one["others_cores"], "two": two["others_cores"]},
        "worker_memory_mb": two["worker_memory_mb"],
        "work_per_note": work,
        "stages_ms_per_note": {"columns": ["stage", "before, ms a note", "now, ms a note"], "rows": rows},
    }


def processor_name() -> str:
    """Of the first core, as the system tells it."""
    lines = Path("/proc/cpuinfo").read_text(encoding="ascii").splitlines()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


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
    commands.choices["speed"].add_argument("-o", "--output", type=Path, required=True)
    args = parser.parse_args()
    if args.command == "one":
        print(json.dumps(measure(reports(args.data_dir, args.notes), args.workers)))
        return
    args.output.write_text(json.dumps(speed(args), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
