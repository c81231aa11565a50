"""Seconds against the length of a note and the size of a corpus, resident memory, and notes per second end to end.

    python benchmarks/decoding_scaling.py --data-dir DATA [--lengths 100 500 2000 10000 50000] [--write]

Each measurement runs in a process of its own, so that memory is its own too. The notes are pieced together of
`mtsamples/dev.jsonl` (or of a `.jsonl` file of notes given as DATA) to the length wanted; everything is timed, from
text to synthetic note. `--write` makes the picture of docs/rewriting.md anew. On 2 cores without other work the default
run takes about 6 minutes, half of it for the note of 50,000 words.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path
from typing import Any

from decoding_measure import DOCUMENT, read_notes

PICTURE = DOCUMENT.with_name("decoding_scaling.png")


def pieced(texts: list[str], words: int, count: int) -> list[str]:
    """Notes of about so many words, each beginning with another text."""
    notes = []
    for first in range(count):
        parts: list[str] = []
        length = 0
        for text in cycle(texts[first % len(texts) :] + texts[: first % len(texts)]):
            lines = text.splitlines(keepends=True)
            for line in lines:
                parts.append(line)
                length += len(line.split())
                if length >= words:
                    break
            if length >= words:
                break
            parts.append("\n\n")
        notes.append("".join(parts))
    return notes


def resident_mb() -> float:
    """Memory that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


def work(arguments: argparse.Namespace) -> dict[str, Any]:
    """One measurement: so many notes of so many words, as a stream."""
    from transformers import pipeline
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    pipe = pipeline("synthetic-note", model=arguments.model, device="cpu")
    texts = read_notes(arguments.data_dir, 1000)
    pipe(texts[0][:500], seed=0)
    notes = pieced(texts, arguments.words, min(arguments.count, 200))
    start, cpu = time.perf_counter(), time.process_time()
    peak = resident_mb()
    stream = (note for note, _ in zip(cycle(notes), range(arguments.count), strict=False))
    done = 0
    for _ in pipe(stream, seed=0, batch_size=arguments.batch_size):
        done += 1
        peak = max(peak, resident_mb())
    seconds = time.perf_counter() - start
    return {
        "words": sum(len(note.split()) for note in notes) / len(notes),
        "notes": done,
        "seconds": seconds,
        "cpu_seconds": time.process_time() - cpu,
        "notes_per_second": done / seconds,
        "resident_mb": peak,
    }


def measure(arguments: argparse.Namespace, words: int, count: int) -> dict[str, Any]:
    """`work` in a process of its own."""
    command = [sys.executable, __file__, "--data-dir", str(arguments.data_dir), "--batch-size"]
    command += [str(arguments.batch_size), "--words", str(words), "--count", str(count)]
    if arguments.model:
        command += ["--model", arguments.model]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    result = json.loads(output.strip().splitlines()[-1])
    print(
        f"{count} notes of {words} words: {result['seconds']:.1f} s, {result['notes_per_second']:.2f} notes/s, "
        f"{result['resident_mb']:.0f} MB",
        flush=True,
    )
    return result


def draw(lengths: list[dict[str, Any]], sizes: list[dict[str, Any]], path: Path) -> None:
    """Both lines, and memory beside the second."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, (left, middle, right) = pyplot.subplots(1, 3, figsize=(13, 3.8))
    left.plot([row["words"] for row in lengths], [row["seconds"] for row in lengths], "o-")
    left.set_xscale("log")
    left.set_yscale("log")
    left.set_xlabel("words of one note")
    left.set_ylabel("seconds")
    middle.plot([row["notes"] for row in sizes], [row["seconds"] for row in sizes], "o-")
    middle.set_xlabel("notes of 500 words")
    middle.set_ylabel("seconds")
    right.plot([row["notes"] for row in sizes], [row["resident_mb"] for row in sizes], "o-", label="by notes")
    right.axhline(1536, color="0.5", linestyle="--", label="1.5 GB")
    right.set_ylim(bottom=0)
    right.set_xlabel("notes of 500 words")
    right.set_ylabel("resident memory, MB")
    right.legend()
    for axis in (left, middle, right):
        axis.grid(alpha=0.3, which="both")
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", default=None, help="a folder or Hub id; default: the embedded checkpoint")
    parser.add_argument("--lengths", type=int, nargs="+", default=[100, 500, 2000, 10000, 50000])
    parser.add_argument("--sizes", type=int, nargs="+", default=[16, 32, 64, 96])
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--out", type=Path, default=Path("decoding_scaling.json"))
    parser.add_argument("--write", action="store_true", help="put the picture into docs/")
    parser.add_argument("--words", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--count", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.words:
        print(json.dumps(work(arguments)))
        return
    lengths = [measure(arguments, words, 1) for words in arguments.lengths]
    sizes = [measure(arguments, 500, count) for count in arguments.sizes]
    arguments.out.write_text(json.dumps({"lengths": lengths, "sizes": sizes}, indent=1) + "\n", encoding="utf-8")
    if arguments.write:
        draw(lengths, sizes, PICTURE)


if __name__ == "__main__":
    main()
