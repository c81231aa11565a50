"""Speed and fluency of the decoding strategies against the reference's loop: same weights, notes and masks, one run.

    python benchmarks/decoding.py --data-dir DATA [--notes 100] [--reference-notes 30] [--write]

DATA holds `mtsamples/dev.jsonl`, or is a `.jsonl` file of notes (`text`). Only decoding is timed; finding identifiers
comes before. The reference's loop is run on the first `--reference-notes` notes, since it is slow, and is compared with
the strategies on those; the strategies run on all, so speed is compared by planned word. Fluency is the mean
pseudo-log-likelihood of the fills: each fill alone is masked in the finished text and the model is asked for it. At
most `--fills` fills of a note are asked for, the same slots for every method. Intervals are 95%, from a bootstrap over
notes.

All methods draw with the package's default sampling and obey its constraints, so that only the algorithm differs. The
row `reference, as described` draws among the six most probable tokens instead, whatever they are. On a processor with
bf16 units two strategies run in bfloat16 too; the reference's loop and all scoring are in float32.

With `--write`, the table and the picture of docs/rewriting.md are made anew; the figures go to a JSON file in any case.
On 2 cores without other work the default run should take 5 to 8 minutes.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from decoding_measure import DOCUMENT, CountingModel, Prepared, Run, measure, read_notes
from decoding_reference import DESCRIBED, Cost, ReferenceLoop
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote
from synthetic_note.pipelines.decoding.strategies import make_strategy
from synthetic_note.pipelines.options import REWRITE_MODES, GenerateOptions
from transformers import pipeline
from transformers.utils import logging

PICTURE = DOCUMENT.with_name("decoding_speed.png")

VISIBLE, LEAK_FREE = "reference, later words visible", "reference, leak-free"
DESCRIBED_NAME = "reference, as described"

#: Each strategy and the reference's variant that shows it the same context.
COUNTERPARTS: dict[str, str] = {
    "substitution": VISIBLE,
    "sequential": VISIBLE,
    "gibbs": VISIBLE,
    "confidence": LEAK_FREE,
    "parallel": LEAK_FREE,
    "substitution, bf16": VISIBLE,
    "confidence, bf16": LEAK_FREE,
}


def bootstrap(values: Sequence[Sequence[float]], others: Sequence[Sequence[float]] = ()) -> tuple[float, float]:
    """95% interval of the mean over all fills, or of its difference to another method's on the same notes."""
    rng = random.Random(0)
    count = len(values)
    sums = [(sum(note), len(note)) for note in values]
    other = [(sum(note), len(note)) for note in others]
    means = []
    for _ in range(2000):
        picked = rng.choices(range(count), k=count)

        def mean(parts: list[tuple[float, int]], picked: list[int] = picked) -> float:
            return sum(parts[i][0] for i in picked) / max(1, sum(parts[i][1] for i in picked))

        means.append(mean(sums) - (mean(other) if others else 0.0))
    means.sort()
    return means[49], means[1949]


def compare(pipe: Any, half: Any, prepared: Prepared, ratio: float, arguments: argparse.Namespace) -> list[Run]:
    """All methods at one ratio; `half` is the pipeline in bfloat16, or None where the processor has no bf16 units."""
    infiller: Infiller = pipe.stages.infiller
    options = GenerateOptions()
    constraints = {name: getattr(options, name) for name in ("match_pos", "allow_original", "min_probability")}
    fillers = [infiller] if half is None else [infiller, half.stages.infiller]
    for each in fillers:
        each.model = CountingModel(each.model)
    runs: list[Run] = []

    def by_reference(later_visible: bool, constrained: bool) -> Any:
        how: dict[str, Any] = {"later_visible": later_visible, "constrained": constrained, "constraints": constraints}
        sampling = options.sampling() if constrained else DESCRIBED
        loop = ReferenceLoop(infiller, **how, sampling=sampling, device=pipe.device)

        def fill(notes: list[InfillingNote]) -> Cost:
            costs = [loop.fill(note) for note in notes]
            return Cost(sum(cost.passes for cost in costs), sum(cost.tokens for cost in costs))

        return fill

    def by_strategy(name: str) -> Any:
        strategy, _, precision = name.partition(", ")
        filler = fillers[-1] if precision else infiller

        def fill(notes: list[InfillingNote]) -> Cost:
            cost = Cost()
            filler.model.tokens = 0
            for start in range(0, len(notes), arguments.batch_size):
                cost.passes += filler.fill(
                    notes[start : start + arguments.batch_size],
                    make_strategy(strategy),
                    options.sampling(),
                    batch_size=arguments.batch_size,
                    device=pipe.device,
                    **constraints,
                )
            cost.tokens = filler.model.tokens
            return cost

        return fill

    methods: list[tuple[str, Any, int]] = [
        (VISIBLE, by_reference(True, True), arguments.reference_notes),
        (LEAK_FREE, by_reference(False, True), arguments.reference_notes),
        (DESCRIBED_NAME, by_reference(True, False), arguments.described_notes),
    ]
    skipped = [*arguments.skip, *(name for name in COUNTERPARTS if half is None and "," in name)]
    methods += [(name, by_strategy(name), arguments.notes) for name in COUNTERPARTS if name not in skipped]
    for name, fill, count in methods:
        notes = prepared.notes(ratio, count)
        with torch.inference_mode():
            run = measure(Run(name, ratio), notes, fill, infiller, arguments.fills, pipe.device)
        runs.append(run)
        print(f"{ratio} {name}: {run.notes / run.seconds:.2f} notes/s, {run.mean_score():.3f}", flush=True)
    for each in fillers:
        each.model = each.model.model
    return runs


def encoder_speed(pipe: Any, batch_size: int) -> float:
    """Tokens a second of the bare encoder on full windows, what a strategy's tokens a second can at best be."""
    shape = (batch_size, pipe.stages.window_length)
    ids = torch.full(shape, pipe.tokenizer.mask_token_id, device=pipe.device)
    inputs = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    seconds = []
    with torch.inference_mode():
        for _ in range(4):
            start = time.perf_counter()
            # The sum waits for the device.
            output = pipe.model(**inputs, **({"heads": ()} if pipe.stages.infiller.own else {}))
            float((output.last_hidden_state if pipe.stages.infiller.own else output.logits).sum())
            seconds.append(time.perf_counter() - start)
    return ids.numel() / min(seconds[1:])


def rows(runs: Sequence[Run]) -> list[dict[str, Any]]:
    """What the table and the JSON file show of each run, strategies beside their counterparts."""
    by_name = {(run.method, run.ratio): run for run in runs}
    result = []
    for run in runs:
        row = {key: value for key, value in dataclasses.asdict(run).items() if key not in ("scores", "recovered")}
        low, high = bootstrap(run.scores)
        row |= {
            "notes_per_second": run.notes / run.seconds,
            "tokens_per_second": run.tokens / run.seconds,
            "pseudo_log_likelihood": run.mean_score(),
            "interval": [low, high],
            "same_as_original": run.same / max(1, run.filled),
            "distinct_2": run.distinct_bigrams / max(1, run.bigrams),
            "recovery": statistics.fmean(run.recovered) if run.recovered else 0.0,
        }
        counterpart = by_name.get((COUNTERPARTS.get(run.method, ""), run.ratio))
        if counterpart is not None:
            shared = min(run.notes, counterpart.notes)
            row |= {
                "counterpart": counterpart.method,
                # By planned word: the notes that the reference did not run may be longer or shorter than its own.
                "speedup": (run.planned / run.seconds) / (counterpart.planned / counterpart.seconds),
                "speedup_cpu": (run.planned / run.cpu_seconds) / (counterpart.planned / counterpart.cpu_seconds),
                "difference": run.mean_score(shared) - counterpart.mean_score(shared),
                "difference_interval": list(bootstrap(run.scores[:shared], counterpart.scores[:shared])),
            }
        result.append(row)
    return result


def table(figures: Sequence[dict[str, Any]]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| ratio | method | notes | notes/s | against its counterpart | passes a note | tokens/s | "
        "pseudo-log-likelihood (95%) | difference to its counterpart (95%) | same word | distinct-2 | recovery | "
        "peak memory |",
        "| --- " * 13 + "|",
    ]
    for row in figures:
        low, high = row["interval"]
        speedup = difference = ""
        if "speedup" in row:
            speedup = f"{row['speedup']:.1f}x"
            difference = "{:+.2f} ({:+.2f} to {:+.2f})".format(row["difference"], *row["difference_interval"])
        lines.append(
            f"| {row['ratio']} | {row['method']} | {row['notes']} | {row['notes_per_second']:.2f} | {speedup} | "
            f"{row['passes'] / row['notes']:.1f} | {row['tokens_per_second']:,.0f} | "
            f"{row['pseudo_log_likelihood']:.2f} ({low:.2f} to {high:.2f}) | {difference} | "
            f"{row['same_as_original']:.1%} | {row['distinct_2']:.2f} | {row['recovery']:.1%} | "
            f"{row['peak_memory_mb']:,.0f} MB |"
        )
    return "\n".join(lines)


def draw(figures: Sequence[dict[str, Any]], path: Path) -> None:
    """Fluency against speed, one panel for each ratio."""
    from matplotlib import ticker
    from matplotlib.figure import Figure

    ratios = sorted({row["ratio"] for row in figures})
    methods = list(dict.fromkeys(row["method"] for row in figures if row["method"] != DESCRIBED_NAME))
    figure = Figure(figsize=(5.2 * len(ratios), 4.6))
    axes = figure.subplots(1, len(ratios), squeeze=False)
    for axis, ratio in zip(axes[0], ratios, strict=True):
        for row in figures:
            if row["ratio"] != ratio or row["method"] == DESCRIBED_NAME:
                continue
            number = methods.index(row["method"])
            x, y = row["notes_per_second"], row["pseudo_log_likelihood"]
            low, high = row["interval"]
            style = {"fmt": "sDo^v<>PX"[number % 9], "color": f"C{number}", "capsize": 2, "label": row["method"]}
            axis.errorbar([x], [y], [[y - low], [high - y]], **style)
        axis.set_xscale("log")
        axis.margins(x=0.15)
        axis.xaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
        axis.xaxis.set_major_formatter("{x:g}")
        axis.xaxis.set_minor_formatter("")
        axis.set_title(f"mask ratio {ratio}")
        axis.set_xlabel("notes per second")
        axis.set_ylabel("pseudo-log-likelihood of the fills")
        axis.grid(alpha=0.3, which="both")
    figure.legend(*axes[0][0].get_legend_handles_labels(), loc="lower center", ncols=4, frameon=False, fontsize=9)
    figure.tight_layout(rect=(0, 0.16, 1, 1))
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", default=None, help="a folder or Hub id; default: the embedded checkpoint")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, mps; default: cpu")
    parser.add_argument("--notes", type=int, default=100)
    parser.add_argument("--reference-notes", type=int, default=30)
    parser.add_argument("--described-notes", type=int, default=8)
    parser.add_argument("--fills", type=int, default=6, help="fills of a note whose likelihood is asked for")
    parser.add_argument("--ratios", type=float, nargs="+", default=[0.3, 0.9])
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--rewrite", choices=REWRITE_MODES, default="free", help="`free` comes nearest to the paper")
    parser.add_argument("--skip", nargs="*", default=[], choices=sorted(COUNTERPARTS))
    parser.add_argument("--out", type=Path, default=Path("decoding.json"))
    parser.add_argument("--write", action="store_true", help="put table and picture into docs/")
    arguments = parser.parse_args()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    pipe = pipeline("synthetic-note", model=arguments.model, device=arguments.device)
    half = None
    if pipe.device.type == "cpu" and torch.ops.mkldnn._is_mkldnn_bf16_supported():
        half = pipeline("synthetic-note", model=arguments.model, device=arguments.device, dtype=torch.bfloat16)
    texts = read_notes(arguments.data_dir, arguments.notes)
    arguments.notes = len(texts)
    for name in ("reference_notes", "described_notes"):
        setattr(arguments, name, min(getattr(arguments, name), len(texts)))
    prepared = Prepared(pipe, texts, close=arguments.rewrite == "close")
    runs = [run for ratio in arguments.ratios for run in compare(pipe, half, prepared, ratio, arguments)]
    figures = rows(runs)
    words = sum(len(annotation.words) for annotation in prepared.annotations)
    report = {
        "notes": len(texts),
        "words_per_note": words / max(1, len(texts)),
        "threads": torch.get_num_threads(),
        "torch": torch.__version__,
        "model": Path(str(pipe.model.config._name_or_path)).name,
        "device": str(pipe.device),
        "encoder_tokens_per_second": encoder_speed(pipe, arguments.batch_size),
        "runs": figures,
    }
    arguments.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    text = table(figures)
    print(text)
    if arguments.write:
        draw(figures, PICTURE)
        write_block(DOCUMENT, "table", text)


if __name__ == "__main__":
    main()
