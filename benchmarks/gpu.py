"""How much of a graphics card the pipeline uses: annotate, decode and the whole beside the bare encoder.

    python benchmarks/gpu.py -o docs/gpu.json

Notes are the package's fictive examples; for each batch size and number format the tokens of the notes a second are
written. The encoder alone reads the same tokens once, in full windows: what the card could do if nothing else were
there. `--device cpu --notes 4 --batch-sizes 2` tries the command where there is no card.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from transformers import pipeline

import synthetic_note
from synthetic_note import examples


def seconds(work: Callable[[], object], device: torch.device) -> float:
    """Of one run, after one to warm up; waits for the card on both sides."""
    work()
    wait(device)
    began = time.perf_counter()
    work()
    wait(device)
    return time.perf_counter() - began


def wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def measure(pipe: Any, notes: list[str], batch_size: int) -> dict[str, float]:
    """Tokens of the notes that each part gets done in a second."""
    tokens = sum(len(each) for each in pipe.preprocess(notes)["tokens"])
    options = {"seed": 7, "batch_size": batch_size}
    length = pipe.model.config.window_length
    rows = [torch.full((batch_size, length), 5, dtype=torch.long, device=pipe.device)] * -(
        -tokens // length // batch_size
    )

    @torch.inference_mode()
    def encode() -> None:
        for ids in rows:
            pipe.model(input_ids=ids, attention_mask=torch.ones_like(ids), heads=("phi", "entity", "pos"))

    annotating = seconds(lambda: pipe.annotate(notes, **options), pipe.device)
    whole = seconds(lambda: pipe(notes, **options), pipe.device)
    read = sum(ids.numel() for ids in rows)
    return {
        "batch_size": batch_size,
        "encoder_tokens_per_second": round(read / seconds(encode, pipe.device)),
        "annotate_tokens_per_second": round(tokens / annotating),
        "decode_tokens_per_second": round(tokens / max(whole - annotating, 1e-6)),
        "generate_tokens_per_second": round(tokens / whole),
        "generate_notes_per_second": round(len(notes) / whole, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--notes", type=int, default=512)
    parser.add_argument("--batch-sizes", type=int, nargs="+", default=[8, 32, 128, 512])
    parser.add_argument("--model", help="default: the embedded checkpoint")
    parser.add_argument("-o", "--output", type=Path, required=True)
    args = parser.parse_args()
    device = torch.device(args.device)
    if device.type == "cuda" and not torch.cuda.is_available():
        parser.error("no graphics card that torch can use; give --device")
    synthetic_note.register()
    texts = [examples.load(name).text for name in examples.NAMES]
    notes = [f"Report {n}.\n{texts[n % len(texts)]}" for n in range(args.notes)]
    results = []
    for dtype in ("float32", "bfloat16"):
        pipe = pipeline("synthetic-note", model=args.model, device=device, dtype=getattr(torch, dtype))
        for batch_size in args.batch_sizes:
            results.append({"dtype": dtype, **measure(pipe, notes, batch_size)})
            print(results[-1], flush=True)
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else "processor"
    report = {"device": name, "torch": torch.__version__, "notes": args.notes, "results": results}
    args.output.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
