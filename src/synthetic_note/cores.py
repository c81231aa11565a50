"""How many worker processes pay off on this machine, at this moment."""

from __future__ import annotations

import hashlib
import os
import time
from concurrent.futures import ThreadPoolExecutor

#: Seconds that the cores are tried for.
TRIAL = 0.1

#: Memory that one worker may take, in bytes.
WORKER_MEMORY = 1 << 30

#: Notes for each worker at least: loading a model takes as long as working on this many.
WORTHWHILE_NOTES = 50


def cores_allowed() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def free_cores(allowed: int) -> float:
    """Cores' worth of work that gets done at once, measured: less than `allowed` where others are at work."""
    if allowed == 1:
        return 1.0
    alone = _blocks(time.perf_counter() + TRIAL / 2) * 2
    # Hashing lets go of the interpreter's lock, so that threads show what processes would get.
    end = time.perf_counter() + TRIAL
    with ThreadPoolExecutor(allowed) as threads:
        together = sum(threads.map(_blocks, [end] * allowed))
    return min(float(allowed), max(1.0, together / max(alone, 1)))


def _blocks(end: float) -> int:
    block, done = bytes(1 << 16), 0
    while time.perf_counter() < end:
        hashlib.sha256(block).digest()
        done += 1
    return done


def has_bf16_units() -> bool:
    """Whether the processor multiplies matrices in bfloat16 faster than in float32; False where it does not tell."""
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
            flags = next((line.split() for line in file if line.startswith(("flags", "Features"))), [])
    except OSError:
        return False
    return not {"amx_bf16", "avx512_bf16", "bf16"}.isdisjoint(flags)


def free_memory() -> int | None:
    """Bytes of memory at hand; None where the system does not tell."""
    try:
        with open("/proc/meminfo", encoding="ascii") as file:
            values = dict(line.split(":", 1) for line in file)
        return int(values["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return None


def default_workers(notes: int | None) -> tuple[int, int]:
    """Workers that pay off and the threads of each. `notes`: how many there are to do; None where that is not known."""
    allowed = cores_allowed()
    free = free_cores(allowed)
    workers = max(1, int(free + 0.3))
    memory = free_memory()
    if memory is not None:
        workers = min(workers, max(1, memory // WORKER_MEMORY))
    if notes is not None:
        workers = min(workers, max(1, notes // WORTHWHILE_NOTES))
    return workers, threads_for(workers, free)


def threads_for(workers: int, free: float | None = None) -> int:
    """Threads for each worker, so that all together use what is free; OMP_NUM_THREADS is respected."""
    given = os.environ.get("OMP_NUM_THREADS", "")
    if given.isdigit() and int(given):
        return int(given)
    return max(1, int(((free_cores(cores_allowed()) if free is None else free) + 0.3) // workers))
