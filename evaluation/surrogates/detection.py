"""Do surrogates look real: does the PHI head find them as often as it finds originals.

    python -m synthetic_note.evaluation.surrogates.detection --data-dir DATA [--model DIR] [--notes 40]

Identifiers are filled into notes of DATA/mtsamples/dev.jsonl (held-out names, places and formats). The head of the
model alone, without rules, reads each note twice: with its originals, and with surrogates in their places. An
identifier is found where the head marks every letter and digit of it. What the policy leaves as it is does not count.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.detection.phi_scores import is_covered, mask
from synthetic_note.evaluation.findings import Figure
from synthetic_note.evaluation.intervals import mean, pooled_share
from synthetic_note.pipelines.annotation.heads.tagged_spans import model_phi_spans
from synthetic_note.pipelines.annotation.spans import PhiSpan
from synthetic_note.pipelines.surrogates.policies import SurrogatePolicy
from synthetic_note.training.evaluate_checkpoint import tagged

from synthetic_note.cli.options import phi_threshold

from .survival import injected_notes, surrogates_of, write_surrogates


@dataclass
class Detection:
    """Identifiers of one note by type: how many were replaced, and how many were found before and after."""

    replaced: Counter[str] = field(default_factory=Counter)
    originals: Counter[str] = field(default_factory=Counter)
    surrogates: Counter[str] = field(default_factory=Counter)


def head_spans(pipe: Any, texts: Sequence[str], threshold: float) -> list[list[PhiSpan]]:
    """What the PHI head alone marks in each text."""
    found = []
    for text, heads in tagged(pipe.model, pipe.tokenizer, texts, ("phi",)):
        probabilities, tokens, labels = heads["phi"]
        found.append(model_phi_spans(text, tokens, probabilities, labels, threshold))
    return found


def compare_note(pipe: Any, text: str, spans: Sequence[PhiSpan], *, seed: int, threshold: float) -> Detection:
    """Find the identifiers of one note, and the surrogates in their places."""
    surrogates = surrogates_of(text, spans, SurrogatePolicy(), seed)
    output, places = write_surrogates(text, spans, surrogates)
    before, after = (
        mask(note, [(span.start, span.end) for span in found])
        for note, found in zip((text, output), head_spans(pipe, (text, output), threshold), strict=True)
    )
    result = Detection()
    for span, new, (start, end) in zip(spans, surrogates, places, strict=True):
        if new == text[span.start : span.end] or span.type == "AGE":
            continue
        result.replaced[span.type] += 1
        result.originals[span.type] += is_covered(text, before, span.start, span.end)
        result.surrogates[span.type] += is_covered(output, after, start, end)
    return result


def report(notes: Sequence[Detection]) -> list[str]:
    """Lines of a table: both shares by type and over all types, with 95% intervals that draw notes anew."""
    count: Counter[str] = sum((note.replaced for note in notes), Counter())
    lines = ["| type | identifiers | originals found | surrogates found |", "|---|---|---|---|"]
    rows = [(kind, [kind]) for kind in sorted(count, key=lambda kind: (-count[kind], kind))]
    for name, kinds in [*rows, ("all", list(count))] if count else []:
        cells = [name, str(sum(count[kind] for kind in kinds))]
        for found in ("originals", "surrogates"):
            pairs = [(sum(getattr(n, found)[k] for k in kinds), sum(n.replaced[k] for k in kinds)) for n in notes]
            cells.append(_cell(pooled_share(pairs)))
        lines.append(f"| {' | '.join(cells)} |")
    differences = [(n.surrogates.total() - n.originals.total()) / n.replaced.total() for n in notes if n.replaced]
    return [*lines, f"\nDifference in a note: {_cell(mean(differences))}"] if count else lines


def _cell(figure: Figure) -> str:
    assert None not in (figure.value, figure.low, figure.high)
    return f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


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
    notes = [
        compare_note(pipe, note.text, note.spans, seed=args.seed, threshold=number)
        for note in injected_notes(args.data_dir, args.notes, args.seed)
    ]
    print(f"{args.notes} notes, threshold {number}\n")
    print("\n".join(report(notes)))


if __name__ == "__main__":
    main()
