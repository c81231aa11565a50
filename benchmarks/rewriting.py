"""How much of a note is rewritten, by mode and ratio: words changed, ROUGE-L, copied sequences.

    python benchmarks/rewriting.py --data-dir DATA [--notes 20] [--write]

Free rewriting is measured at two fidelities: the default, and 0, which is free as paper A's.

With `--write` the figures go to docs/rewriting.json and their table into docs/rewriting.md.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

from decoding_measure import DOCUMENT, read_notes
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.evaluation.fidelity.facts import facts_of
from transformers import pipeline

import synthetic_note

WORD = re.compile(r"[a-z0-9]+")
COPIED_LENGTH = 8
#: Mode, fidelity and ratio of each row.
SETTINGS = [(mode, 0.5, ratio) for mode in ("close", "free") for ratio in (0.3, 0.6, 0.9)] + [("free", 0.0, 0.9)]


def longest_common(one: list[str], other: list[str]) -> int:
    """Length of the longest common subsequence."""
    before = [0] * (len(other) + 1)
    for word in one:
        row = [0]
        for place, there in enumerate(other):
            row.append(before[place] + 1 if word == there else max(before[place + 1], row[-1]))
        before = row
    return before[-1]


def measure(texts: list[str], results: list[dict[str, Any]]) -> dict[str, float]:
    """Figures over all notes. A word is changed where it has no place in the longest common subsequence."""
    changed = words = copied = sequences = entities = kept = facts = facts_kept = 0
    reached = free = 0.0
    rouge = []
    for text, result in zip(texts, results, strict=True):
        old, new = WORD.findall(text.lower()), WORD.findall(result["text"].lower())
        common = longest_common(old, new)
        words += len(old)
        changed += len(old) - common
        rouge.append(2 * common / max(1, len(old) + len(new)))
        there = {tuple(old[start : start + COPIED_LENGTH]) for start in range(len(old) - COPIED_LENGTH + 1)}
        runs = [tuple(new[start : start + COPIED_LENGTH]) for start in range(len(new) - COPIED_LENGTH + 1)]
        sequences += len(runs)
        copied += sum(run in there for run in runs)
        for entity in result["entities"]:
            entities += 1
            kept += result["text"][entity["start"] : entity["end"]].lower() in text.lower()
        hidden = [(span["original_start"], span["original_end"]) for span in result["phi"]]
        before = facts_of(text, hidden)
        after = facts_of(result["text"], [(span["start"], span["end"]) for span in result["phi"]])
        for kind, counts in before.items():
            facts += counts.total()
            facts_kept += (counts & after[kind]).total()
        report = result["report"]
        reached += report["mask_ratio_reached"] * report["free_words"]
        free += report["free_words"]
    return {
        "words_changed": changed / max(1, words),
        "ratio_reached": reached / max(1.0, free),
        "rouge_l": sum(rouge) / max(1, len(rouge)),
        "copied_sequences": copied / max(1, sequences),
        "entities_kept": kept / max(1, entities),
        "facts_kept": facts_kept / max(1, facts),
    }


def table(figures: list[dict[str, Any]]) -> str:
    """The figures as a Markdown table."""
    lines = [
        "| rewrite | fidelity | mask ratio | ratio reached | words changed | ROUGE-L | eight words copied | "
        "entities kept | numbers, negations, sides kept |",
        "| --- " * 9 + "|",
    ]
    lines += [
        f"| `{row['rewrite']}` | {row['fidelity'] if row['rewrite'] == 'free' else ''} | {row['mask_ratio']} | "
        f"{row['ratio_reached']:.2f} | {row['words_changed']:.1%} | {row['rouge_l']:.3f} | "
        f"{row['copied_sequences']:.1%} | {row['entities_kept']:.1%} | {row['facts_kept']:.2%} |"
        for row in figures
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--notes", type=int, default=20)
    parser.add_argument("--write", action="store_true", help="put figures and table into docs/")
    arguments = parser.parse_args()
    synthetic_note.register()
    pipe = pipeline("synthetic-note", device="cpu")
    texts = read_notes(arguments.data_dir, arguments.notes)
    figures = []
    for rewrite, fidelity, ratio in SETTINGS:
        results = pipe(texts, rewrite=rewrite, fidelity=fidelity, mask_ratio=ratio, seed=0, return_phi=True)
        figures.append(
            {
                "rewrite": rewrite,
                "fidelity": fidelity,
                "mask_ratio": ratio,
                "notes": len(texts),
                **measure(texts, results),
            }
        )
    print(table(figures))
    if arguments.write:
        DOCUMENT.with_suffix(".json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        write_block(DOCUMENT, "rewriting", table(figures))


if __name__ == "__main__":
    main()
