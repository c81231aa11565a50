"""Speed and fluency of the decoding strategies against the reference's loop: same weights, notes and masks, one run.

    python benchmarks/decoding.py --data-dir DATA [--notes 100] [--reference-notes 30] [--write]

DATA holds `mtsamples/dev.jsonl`, or is a `.jsonl` file of notes (`text`). Only decoding is timed; finding identifiers
comes before. The reference's loop is run on the first `--reference-notes` notes, since it is slow, and is compared with
the strategies on those; the strategies run on all, so speed is compared by planned word. Fluency is the mean
pseudo-log-likelihood of the fills: each fill alone is masked in the finished text and the model is asked for it. At
most `--fills` fills of a note are asked for, the same slots for every method. Intervals are 95%, from a bootstrap over
notes.

All methods draw with the package's default sampling and obey its constraints, so that only the algorithm differs. The
row `reference, as described` draws among the six most probable tokens instead, whatever they are. With `--write`, the
table, the picture and the figures in docs/ are made anew. On 2 cores the default run should take 5 to 8 minutes.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import random
import resource
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from decoding_reference import DESCRIBED, Cost, ReferenceLoop, window_around
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.annotation.heads.batching import TokenWindow, run_windows
from synthetic_note.pipelines.annotation.tokens import WORD, put_placeholders, tokenize_notes
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote, context_of
from synthetic_note.pipelines.decoding.strategies import make_strategy
from synthetic_note.pipelines.options import GenerateOptions
from synthetic_note.pipelines.planning.plan import plan_masks
from synthetic_note.pipelines.stages import infilling_note
from synthetic_note.training.data.read_data import read_texts
from transformers import pipeline
from transformers.utils import logging

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "rewriting.md"
PICTURE, FIGURES = DOCUMENT.with_name("decoding_speed.png"), DOCUMENT.with_name("decoding.json")

#: Tokens of the window in which a fill's pseudo-log-likelihood is asked for.
SCORE_WINDOW = 128
#: Notes that the reference as it is described runs on.
DESCRIBED_NOTES = 8

VISIBLE, LEAK_FREE = "reference, later words visible", "reference, leak-free"
DESCRIBED_NAME = "reference, as described"

#: Each strategy and the reference's variant that shows it the same context.
COUNTERPARTS: dict[str, str] = {
    "substitution": VISIBLE,
    "sequential": VISIBLE,
    "gibbs": VISIBLE,
    "confidence": LEAK_FREE,
    "parallel": LEAK_FREE,
}

#: Rewrites all planned words of some notes in place.
Fill = Callable[[list[InfillingNote]], Cost]


@dataclass
class Run:
    """One method at one ratio: its cost, and per note what was measured of its fills."""

    method: str
    ratio: float
    notes: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    passes: int = 0
    tokens: int = 0
    planned: int = 0
    filled: int = 0
    peak_memory_mb: float = 0.0
    same: int = 0
    bigrams: int = 0
    distinct_bigrams: int = 0
    recovered: list[int] = field(default_factory=list)
    scores: list[list[float]] = field(default_factory=list)

    def mean_score(self, notes: int | None = None) -> float:
        """Mean pseudo-log-likelihood of the fills of the first notes."""
        values = [value for note in self.scores[:notes] for value in note]
        return statistics.fmean(values) if values else float("nan")


class CountingModel:
    """The model, with a count of the tokens that go through it."""

    def __init__(self, model: Any) -> None:
        self.model, self.tokens, self.dtype = model, 0, model.dtype

    def __call__(self, **inputs: Any) -> Any:
        self.tokens += inputs["input_ids"].numel()
        return self.model(**inputs)


class Prepared:
    """Notes annotated, planned and tokenized, as the pipeline does it before it decodes."""

    def __init__(self, pipe: Any, texts: Sequence[str]) -> None:
        self.pipe, self.texts = pipe, texts
        self.annotations = pipe.annotate(list(texts))
        self.tokens = [
            put_placeholders(tokens, annotation.phi, pipe.stages.placeholders)
            for tokens, annotation in zip(tokenize_notes(pipe.tokenizer, texts), self.annotations, strict=True)
        ]

    def notes(self, ratio: float, count: int) -> list[InfillingNote]:
        """Fresh notes with the words to rewrite at this ratio, the same on every call."""
        table = self.pipe.stages.infiller.table
        notes = []
        for number, (text, annotation, tokens) in enumerate(
            zip(self.texts[:count], self.annotations, self.tokens, strict=False)
        ):
            plan = plan_masks(
                text,
                annotation,
                mask_ratio=ratio,
                protected_words=self.pipe.stages.protected_words,
                common_words=table.common_words,
                fill_words=table.numbers,
                rng=random.Random(number),
            )
            phi = (text[span.start : span.end] for span in annotation.phi)
            forbidden = frozenset(match.group().lower() for part in phi for match in WORD.finditer(part))
            note = infilling_note(text, tokens, plan, number.to_bytes(32, "big"), forbidden)
            # Only what the reference's loop can rewrite, too: single words.
            single = [word for word in (*note.words, *note.spare) if word not in note.wordings]
            words = [word for word in single if word not in note.omissions][: len(note.words)]
            notes.append(
                dataclasses.replace(note, words=words, spare=(), omissions=frozenset(), wordings={}, wanted=None)
            )
        return notes


def measure(
    run: Run, notes: list[InfillingNote], fill: Fill, infiller: Infiller, fills: int, device: torch.device
) -> Run:
    """Time `fill(notes)`, then score what it wrote."""
    wall, cpu = time.perf_counter(), time.process_time()
    cost = fill(notes)
    run.seconds, run.cpu_seconds = time.perf_counter() - wall, time.process_time() - cpu
    run.passes, run.tokens, run.notes = cost.passes, cost.tokens, len(notes)
    run.peak_memory_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    score_fills(run, notes, infiller, fills, device)
    return run


def score_fills(run: Run, notes: Sequence[InfillingNote], infiller: Infiller, fills: int, device: torch.device) -> None:
    """Pseudo-log-likelihood of a sample of the fills, and whether the model would guess the original there."""
    windows: list[TokenWindow] = []
    asked: list[tuple[int, int, int]] = []
    mask, bigrams = infiller.tokenizer.mask_token_id, []
    for number, note in enumerate(notes):
        run.scores.append([])
        chosen = set(random.Random(number).sample(range(len(note.slots)), min(fills, len(note.slots))))
        run.planned += len(note.words)
        for place, slot in enumerate(note.slots):
            if slot.fill is None:
                continue
            run.filled += 1
            run.same += slot.fill == slot.original
            around = context_of(note, place)
            bigrams += [(around.before, slot.fill), (slot.fill, around.after)]
            if place in chosen:
                token, slot.shown = slot.shown[0], [mask]
                ids, case_ids, position = window_around(infiller, note, place, SCORE_WINDOW)
                slot.shown = [token]
                windows.append(TokenWindow(ids, case_ids, [position]))
                asked.append((number, token, slot.ids[0] if len(slot.ids) == 1 else -1))
    pairs = [pair for pair in bigrams if all(pair)]
    run.bigrams, run.distinct_bigrams = len(pairs), len(set(pairs))

    def collect(index: int, logits: torch.Tensor) -> None:
        number, token, original = asked[index]
        run.scores[number].append(float(logits[0].log_softmax(-1)[token]))
        run.recovered.append(int(logits[0].argmax()) == original)

    run_windows(
        infiller.model,
        windows,
        pad_token_id=infiller.tokenizer.pad_token_id or 0,
        batch_size=8,
        device=device,
        heads=("mlm",),
        accepts_case=infiller.own,
        collect=collect,
        longest=infiller.window_length,
    )


def bootstrap(values: Sequence[Sequence[float]], others: Sequence[Sequence[float]] = ()) -> list[float]:
    """95% interval of the mean over all fills, or of its difference to another method's on the same notes."""
    picks = np.random.default_rng(0).integers(0, len(values), (2000, len(values)))

    def means(notes: Sequence[Sequence[float]]) -> np.ndarray:
        sums, counts = np.array([(sum(note), len(note)) for note in notes]).T
        return sums[picks].sum(1) / np.maximum(counts[picks].sum(1), 1)

    drawn = means(values) - (means(others) if others else 0.0)
    low, high = np.percentile(drawn, [2.5, 97.5])
    return [float(low), float(high)]


def compare(pipe: Any, prepared: Prepared, ratio: float, arguments: argparse.Namespace) -> list[Run]:
    """All methods at one ratio."""
    infiller: Infiller = pipe.stages.infiller
    options = GenerateOptions()
    constraints = {name: getattr(options, name) for name in ("match_pos", "allow_original", "min_probability")}
    counting = infiller.model = CountingModel(infiller.model)

    def by_reference(later_visible: bool, constrained: bool) -> Fill:
        how: dict[str, Any] = {"later_visible": later_visible, "constrained": constrained, "constraints": constraints}
        sampling = options.sampling() if constrained else DESCRIBED
        loop = ReferenceLoop(infiller, **how, sampling=sampling, device=pipe.device)

        def fill(notes: list[InfillingNote]) -> Cost:
            costs = [loop.fill(note) for note in notes]
            return Cost(sum(cost.passes for cost in costs), sum(cost.tokens for cost in costs))

        return fill

    def by_strategy(name: str) -> Fill:
        how: dict[str, Any] = {"batch_size": arguments.batch_size, "device": pipe.device, **constraints}

        def fill(notes: list[InfillingNote]) -> Cost:
            counting.tokens = 0
            batches = (notes[at : at + arguments.batch_size] for at in range(0, len(notes), arguments.batch_size))
            passes = sum(infiller.fill(batch, make_strategy(name), options.sampling(), **how) for batch in batches)
            return Cost(passes, counting.tokens)

        return fill

    methods: list[tuple[str, Fill, int]] = [
        (VISIBLE, by_reference(True, True), arguments.reference_notes),
        (LEAK_FREE, by_reference(False, True), arguments.reference_notes),
        (DESCRIBED_NAME, by_reference(True, False), min(DESCRIBED_NOTES, arguments.reference_notes)),
        *((name, by_strategy(name), arguments.notes) for name in COUNTERPARTS),
    ]
    runs = []
    for name, fill, count in methods:
        notes = prepared.notes(ratio, count)
        with torch.inference_mode():
            run = measure(Run(name, ratio), notes, fill, infiller, arguments.fills, pipe.device)
        runs.append(run)
        print(f"{ratio} {name}: {run.notes / run.seconds:.2f} notes/s, {run.mean_score():.3f}", flush=True)
    infiller.model = counting.model
    return runs


def rows(runs: Sequence[Run]) -> list[dict[str, Any]]:
    """What the table and the JSON file show of each run, strategies beside their counterparts."""
    by_name = {(run.method, run.ratio): run for run in runs}
    result = []
    for run in runs:
        row = {key: value for key, value in dataclasses.asdict(run).items() if key not in ("scores", "recovered")}
        row |= {
            "notes_per_second": run.notes / run.seconds,
            "tokens_per_second": run.tokens / run.seconds,
            "pseudo_log_likelihood": run.mean_score(),
            "interval": bootstrap(run.scores),
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
                "difference_interval": bootstrap(run.scores[:shared], counterpart.scores[:shared]),
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
    parser.add_argument("--fills", type=int, default=6, help="fills of a note whose likelihood is asked for")
    parser.add_argument("--ratios", type=float, nargs="+", default=[0.3, 0.9])
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--write", action="store_true", help="put figures, table and picture into docs/")
    arguments = parser.parse_args()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    pipe = pipeline("synthetic-note", model=arguments.model, device=arguments.device)
    data = arguments.data_dir
    texts = read_texts(data if data.is_file() else data / "mtsamples/dev.jsonl")[: arguments.notes]
    arguments.notes, arguments.reference_notes = len(texts), min(arguments.reference_notes, len(texts))
    prepared = Prepared(pipe, texts)
    figures = rows([run for ratio in arguments.ratios for run in compare(pipe, prepared, ratio, arguments)])
    text = table(figures)
    print(text)
    if arguments.write:
        report = {
            "notes": len(texts),
            "words_per_note": sum(len(annotation.words) for annotation in prepared.annotations) / max(1, len(texts)),
            "threads": torch.get_num_threads(),
            "torch": torch.__version__,
            "model": Path(str(pipe.model.config._name_or_path)).name,
            "device": str(pipe.device),
            "runs": figures,
        }
        FIGURES.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
        draw(figures, PICTURE)
        write_block(DOCUMENT, "table", text)


if __name__ == "__main__":
    main()
