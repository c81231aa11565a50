"""Do surrogates look real: does the PHI head find them as often as it finds originals.

    python -m synthetic_note.evaluation.surrogates.detection --data-dir DATA [--model DIR] [--notes 40]

Identifiers are filled into notes of DATA/mtsamples/dev.jsonl (held-out names, places and formats). The head of the
model alone, without rules, reads each note twice: with its originals, and with surrogates in their places. An
identifier is found where the head marks every letter and digit of it. What the policy leaves as it is does not count.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synthetic_note.pipelines.annotation.heads.tagged_spans import model_phi_spans
from synthetic_note.pipelines.annotation.heads.tagging import tag_notes
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.annotation.tokens import tokenize_notes
from synthetic_note.pipelines.result import note_stream
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.pipelines.surrogates.replace import replace_phi

from synthetic_note.cli.options import phi_threshold

from .survival import injected_notes, write_surrogates


@dataclass
class Detection:
    """Identifiers of one note by type: how many were replaced, and how many were found before and after."""

    replaced: Counter[str] = field(default_factory=Counter)
    originals: Counter[str] = field(default_factory=Counter)
    surrogates: Counter[str] = field(default_factory=Counter)


def newcombe_interval(first: int, second: int, count: int, z: float = 1.96) -> tuple[float, float]:
    """95% interval of the difference of two proportions out of `count` each (Newcombe's hybrid score interval)."""
    (p, low_p, high_p), (q, low_q, high_q) = (_wilson(hits, count, z) for hits in (first, second))
    difference = q - p
    return (
        difference - math.sqrt((q - low_q) ** 2 + (high_p - p) ** 2),
        difference + math.sqrt((high_q - q) ** 2 + (p - low_p) ** 2),
    )


def _wilson(hits: int, count: int, z: float) -> tuple[float, float, float]:
    share = hits / count
    centre = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return share, max(0.0, centre - half), min(1.0, centre + half)


def note_interval(notes: Sequence[Detection], resamples: int = 1000) -> tuple[float, float]:
    """95% interval of the difference by drawing notes anew: identifiers of one note are found or missed together."""
    rows = [(n.replaced.total(), n.surrogates.total() - n.originals.total()) for n in notes]
    rng = random.Random(0)
    drawn = []
    for _ in range(resamples):
        counts, differences = map(sum, zip(*rng.choices(rows, k=len(rows)), strict=True))
        if counts:
            drawn.append(differences / counts)
    drawn.sort()
    return drawn[int(0.025 * len(drawn))], drawn[int(0.975 * (len(drawn) - 1))]


def is_covered(text: str, start: int, end: int, found: Sequence[PhiSpan]) -> bool:
    """Whether found spans hold every letter and digit of a place."""
    return all(
        any(span.start <= place < span.end for span in found)
        for place in range(start, end)
        if text[place].isalnum()
    )  # fmt: skip


def head_spans(pipe: Any, text: str, threshold: float, batch_size: int = 8) -> list[PhiSpan]:
    """What the PHI head alone marks in a text."""
    tagger = next(tagger for tagger in pipe.stages.taggers if "phi" in tagger.heads)
    (tokens,) = tokenize_notes(tagger.tokenizer, [text])
    (scores,) = tag_notes(tagger, [text], [tokens], stride=64, batch_size=batch_size, device=pipe.device)
    return model_phi_spans(text, tokens, scores["phi"], tagger.labels["phi"], threshold)


def compare_note(pipe: Any, text: str, spans: Sequence[PhiSpan], *, seed: int, threshold: float) -> Detection:
    """Find the identifiers of one note, and the surrogates in their places."""
    stream = note_stream(seed, text, spans)
    surrogates = replace_phi(text, spans, policy=SurrogatePolicy(), stream=stream)
    output, places = write_surrogates(text, spans, surrogates)
    before, after = (head_spans(pipe, note, threshold) for note in (text, output))
    result = Detection()
    for span, new, (start, end) in zip(spans, surrogates, places, strict=True):
        if new == text[span.start : span.end] or span.type == "AGE":
            continue
        result.replaced[span.type] += 1
        result.originals[span.type] += is_covered(text, span.start, span.end, before)
        result.surrogates[span.type] += is_covered(output, start, end, after)
    return result


def report(notes: Sequence[Detection]) -> list[str]:
    """Lines with both rates and their difference, over all types and by type."""
    count: Counter[str] = sum((note.replaced for note in notes), Counter())
    before: Counter[str] = sum((note.originals for note in notes), Counter())
    after: Counter[str] = sum((note.surrogates for note in notes), Counter())
    lines = [
        "| type | identifiers | originals found | surrogates found | difference | 95% interval |",
        "|---|---|---|---|---|---|",
    ]
    if not count:
        return lines
    rows = [(kind, count[kind], before[kind], after[kind]) for kind in sorted(count, key=lambda k: (-count[k], k))]
    for kind, total, first, second in [*rows, ("all", count.total(), before.total(), after.total())]:
        low, high = newcombe_interval(first, second, total)
        shares = f"{first / total:.3f} | {second / total:.3f} | {(second - first) / total:+.3f}"
        lines.append(f"| {kind} | {total} | {shares} | {low:+.3f} to {high:+.3f} |")
    low, high = note_interval(notes)
    lines.append(f"\nDifference over all types, notes drawn anew: {low:+.3f} to {high:+.3f}")
    return lines


def main() -> None:
    """Run the comparison and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", help="checkpoint folder or Hub id; the embedded checkpoint when left out")
    parser.add_argument("--notes", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--phi-threshold", type=phi_threshold, default="balanced")
    args = parser.parse_args()
    from transformers import pipeline

    pipe = pipeline("synthetic-note", phi_threshold=args.phi_threshold, **({"model": args.model} if args.model else {}))
    number = pipe.options().threshold()
    notes = []
    for note in injected_notes(args.data_dir, args.notes, args.seed):
        spans = [span for span in note.spans if span.type != "PROFESSION"]
        notes.append(compare_note(pipe, note.text, spans, seed=args.seed, threshold=number))
    print(f"{args.notes} notes, threshold {number}\n")
    print("\n".join(report(notes)))


if __name__ == "__main__":
    main()
