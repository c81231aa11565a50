"""What `fidelity` trades: likeness of the fills to the words they replace against their diversity.

    python benchmarks/decoding_fidelity.py --data-dir DATA [--notes 30] [--write]

Likeness is that of BERTScore, with the pipeline's own encoder: tokens of the original and of the rewritten text (one
window of each note, identifiers as placeholders) are matched greedily by the cosine of their last hidden states; the
mean over all tokens is an F1, and the mean over the rewritten words alone tells more. Diversity is the share of
different fills among all fills, and how many fills two variants of a note have in common. On 2 cores without other work
the default run takes about 1 minute.
"""

from __future__ import annotations

import argparse
import json
import statistics
from pathlib import Path
from typing import Any

import torch
from decoding_measure import DOCUMENT, Prepared, read_notes
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.pipelines.decoding.engine import Infiller
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote
from synthetic_note.pipelines.decoding.strategies import make_strategy
from synthetic_note.pipelines.options import GenerateOptions
from transformers import pipeline
from transformers.utils import logging

PICTURE = DOCUMENT.with_name("decoding_fidelity.png")


def tokens_of(note: InfillingNote, filled: bool, length: int) -> tuple[list[int], list[int], list[int]]:
    """Token ids, case ids and places of the rewritten words, of the first tokens of a note."""
    ids: list[int] = []
    case_ids: list[int] = []
    changed: list[int] = []
    for piece in note.pieces:
        slot = note.slots[piece.slot] if piece.slot is not None else None
        shown = piece.ids if slot is None else (slot.shown if filled else slot.ids)
        if len(ids) + len(shown) > length:
            break
        if slot is not None and slot.fill is not None:
            changed += range(len(ids), len(ids) + len(shown))
        ids += shown
        case_ids += piece.case_ids if slot is None else [slot.case_id] * len(shown)
    return ids, case_ids, changed


def hidden_states(infiller: Infiller, ids: list[int], case_ids: list[int]) -> torch.Tensor:
    """Normalized last hidden states `(tokens, hidden)`."""
    cls_id, sep_id = infiller.borders
    output = infiller.model(
        input_ids=torch.tensor([[cls_id, *ids, sep_id]]), case_ids=torch.tensor([[0, *case_ids, 0]]), heads=()
    )
    return torch.nn.functional.normalize(output.last_hidden_state[0, 1:-1], dim=-1)


def likeness(infiller: Infiller, note: InfillingNote) -> tuple[float, float] | None:
    """Greedy-match F1 of a note, and the mean match of its rewritten words; None where nothing was rewritten."""
    body = infiller.window_length - 2
    old_ids, old_cases, _ = tokens_of(note, False, body)
    new_ids, new_cases, changed = tokens_of(note, True, body)
    if not changed:
        return None
    match = hidden_states(infiller, new_ids, new_cases) @ hidden_states(infiller, old_ids, old_cases).T
    precision, recall = match.max(1).values, match.max(0).values
    f1 = 2 / (1 / float(precision.mean()) + 1 / float(recall.mean()))
    return f1, float(precision[changed].mean())


def measure(pipe: Any, prepared: Prepared, ratio: float, fidelity: float) -> dict[str, float]:
    """Likeness and diversity at one fidelity, two variants of each note."""
    options = GenerateOptions()
    variants: list[list[InfillingNote]] = []
    for variant in range(2):
        notes = prepared.notes(ratio, len(prepared.texts))
        for note in notes:
            note.stream = bytes([variant, *note.stream[1:]])
        pipe.stages.infiller.fill(
            notes,
            make_strategy(options.strategy),
            options.sampling(),
            batch_size=16,
            device=torch.device("cpu"),
            min_probability=options.min_probability,
            fidelity=fidelity,
        )
        variants.append(notes)
    scores = [score for note in variants[0] if (score := likeness(pipe.stages.infiller, note)) is not None]
    fills = [[slot.fill for note in notes for slot in note.slots] for notes in variants]
    made = [fill for fill in fills[0] if fill is not None]
    pairs = [(a, b) for a, b in zip(*fills, strict=True) if a is not None and b is not None]
    return {
        "fidelity": fidelity,
        "f1": statistics.fmean(score[0] for score in scores),
        "rewritten_likeness": statistics.fmean(score[1] for score in scores),
        "distinct_fills": len(set(made)) / max(1, len(made)),
        "shared_by_variants": sum(a == b for a, b in pairs) / max(1, len(pairs)),
        "fills": len(made),
    }


def table(figures: list[dict[str, float]]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| fidelity | likeness, all tokens (F1) | likeness, rewritten words | different fills | "
        "fills that two variants share |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {row['fidelity']} | {row['f1']:.3f} | {row['rewritten_likeness']:.3f} | {row['distinct_fills']:.1%} | "
        f"{row['shared_by_variants']:.1%} |"
        for row in figures
    ]
    return "\n".join(lines)


def draw(figures: list[dict[str, float]], path: Path) -> None:
    """Diversity against likeness."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axis = pyplot.subplots(figsize=(5.6, 4))
    x = [row["rewritten_likeness"] for row in figures]
    axis.plot(x, [row["distinct_fills"] for row in figures], "o-", label="different fills")
    axis.plot(x, [1 - row["shared_by_variants"] for row in figures], "s-", label="fills that differ between variants")
    for place, row in zip(x, figures, strict=True):
        axis.annotate(f"{row['fidelity']:g}", (place, row["distinct_fills"]), (4, 6), textcoords="offset points")
    axis.set_xlabel("likeness of the rewritten words to the originals")
    axis.set_ylabel("share")
    axis.set_ylim(0, 1)
    axis.grid(alpha=0.3)
    axis.legend()
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", default=None, help="a folder or Hub id with our heads; default: the embedded one")
    parser.add_argument("--notes", type=int, default=30)
    parser.add_argument("--ratio", type=float, default=0.9)
    parser.add_argument("--values", type=float, nargs="+", default=[0.0, 0.25, 0.5, 0.75, 1.0])
    parser.add_argument("--out", type=Path, default=Path("decoding_fidelity.json"))
    parser.add_argument("--write", action="store_true", help="put table and picture into docs/")
    arguments = parser.parse_args()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    pipe = pipeline("synthetic-note", model=arguments.model, device="cpu")
    prepared = Prepared(pipe, read_notes(arguments.data_dir, arguments.notes))
    with torch.inference_mode():
        figures = [measure(pipe, prepared, arguments.ratio, value) for value in arguments.values]
    arguments.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(table(figures))
    if arguments.write:
        draw(figures, PICTURE)
        write_block(DOCUMENT, "fidelity", table(figures))


if __name__ == "__main__":
    main()
