"""Does a synthetic note keep its promises: no planted identifier left, everything that must stay untouched.

    python -m synthetic_note.evaluation.end_to_end --data-dir DATA [--model DIR] [--notes 20] [--show 2]

Fills identifiers into notes of DATA/mtsamples/dev.jsonl (held-out names, places and formats), runs the whole pipeline,
and checks every output. The three bundled examples are checked too. The share of words rewritten counts the words of
the whole note, identifiers, entities and headings among them.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.surrogates.survival import injected_notes
from synthetic_note.pipelines.annotation.tokens import WORD
from synthetic_note.pipelines.lexicons.everyday import NAME_LIKE_WORDS, ORDINARY_WORDS
from synthetic_note.pipelines.lexicons.protected import PROTECTED_TERMS

from synthetic_note.cli.options import phi_threshold

COMMON_WORDS = NAME_LIKE_WORDS | ORDINARY_WORDS
NUMBER = re.compile(r"\d+(?:[.,/:-]\d+)*")


@dataclass
class NoteCheck:
    """What went wrong with one note; all lists are empty where all is well.

    Args:
        uncovered: planted identifiers of which a character was not replaced, as (type, start, end).
        surviving: planted identifiers whose text stands in the output, likewise.
        changed: reasons why kept text is not byte-identical.
        lost_numbers, lost_negations: how many outside of identifiers differ.
    """

    uncovered: list[tuple[str, int, int]] = field(default_factory=list)
    surviving: list[tuple[str, int, int]] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    lost_numbers: int = 0
    lost_negations: int = 0

    @property
    def good(self) -> bool:
        """Nothing went wrong."""
        return not (self.uncovered or self.surviving or self.changed or self.lost_numbers or self.lost_negations)


def check_result(original: str, planted: Sequence[tuple[int, int, str]], result: dict[str, Any]) -> NoteCheck:
    """Check a result made with `return_phi=True` against the original note.

    Args:
        planted: (start, end, type) of every identifier in the original.
    """
    check = NoteCheck()
    text = result["text"]
    edits = sorted(
        (item["original_start"], item["original_end"], item["start"], item["end"])
        for item in [*result["phi"], *result["changes"]]
    )
    replaced = [(item["original_start"], item["original_end"]) for item in result["phi"]]
    for start, end, kind in planted:
        inside = sum(max(0, min(end, last) - max(start, first)) for first, last in replaced)
        needed = len(original[start:end])
        if inside < needed and any(
            character.isalnum() and not any(first <= place < last for first, last in replaced)
            for place, character in enumerate(original[start:end], start)
        ):
            check.uncovered.append((kind, start, end))
    kept_original, kept_new = _kept(original, text, edits)
    if kept_original != kept_new:
        check.changed.append("text between edits differs")
    outside = _without(original, replaced)
    new_outside = _without(text, [(item["start"], item["end"]) for item in result["phi"]])
    for start, end, kind in planted:
        if any(_stands_in(piece, new_outside) for piece in _tell_tale(original[start:end], kind)):
            check.surviving.append((kind, start, end))
    check.lost_numbers = _differences(NUMBER.findall(outside), NUMBER.findall(new_outside))
    negations = PROTECTED_TERMS["negation"] | PROTECTED_TERMS["laterality"]
    check.lost_negations = _differences(
        [word.lower() for word in WORD.findall(outside) if word.lower() in negations],
        [word.lower() for word in WORD.findall(new_outside) if word.lower() in negations],
    )
    return check


def _kept(original: str, text: str, edits: Sequence[tuple[int, int, int, int]]) -> tuple[list[str], list[str]]:
    old, new, last_old, last_new = [], [], 0, 0
    for start, end, new_start, new_end in edits:
        old.append(original[last_old:start])
        new.append(text[last_new:new_start])
        last_old, last_new = end, new_end
    return [*old, original[last_old:]], [*new, text[last_new:]]


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    parts, last = [], 0
    for start, end in sorted(spans):
        parts += [text[last:start], "\0"]
        last = end
    return "".join([*parts, text[last:]])


def _tell_tale(identifier: str, kind: str) -> list[str]:
    """Parts of an identifier that would give it away: the whole, and name parts that are no ordinary words."""
    whole = " ".join(identifier.split())
    parts = [whole] if len(whole) >= 4 else []
    if kind == "NAME":
        parts += [word for word in WORD.findall(identifier) if len(word) >= 3 and word.lower() not in COMMON_WORDS]
    return parts


def _stands_in(piece: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", " ".join(text.split()), re.IGNORECASE) is not None


def _differences(old: list[str], new: list[str]) -> int:
    return sum(a != b for a, b in zip(old, new, strict=False)) + abs(len(old) - len(new))


def rewritten_share(originals: Sequence[str], results: Sequence[dict[str, Any]]) -> tuple[int, int, float]:
    """Words rewritten, words of the notes, and the share that the one is of the other."""
    rewritten = sum(len(result["changes"]) for result in results)
    words = sum(len(WORD.findall(text)) for text in originals)
    return rewritten, words, rewritten / max(1, words)


def planted_notes(data_dir: Path, count: int, seed: int) -> list[tuple[str, list[tuple[int, int, str]]]]:
    """Held-out notes with identifiers filled in: (text, planted identifiers)."""
    return [
        (note.text, [(span.start, span.end, span.type) for span in note.spans])
        for note in injected_notes(data_dir, count, seed)
    ]


def main() -> None:
    """Run the check and print a table; exit 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--model", help="checkpoint folder or Hub id; the embedded checkpoint when left out")
    parser.add_argument("--notes", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mask-ratio", type=float, default=0.3)
    parser.add_argument("--phi-threshold", type=phi_threshold, default="balanced")
    parser.add_argument("--show", type=int, default=0, help="print this many outputs")
    parser.add_argument("--details", action="store_true", help="print what failed, for fictive notes only")
    args = parser.parse_args()
    from transformers import pipeline

    from synthetic_note import examples

    pipe = pipeline("synthetic-note", **({"model": args.model} if args.model else {}))
    notes = planted_notes(args.data_dir, args.notes, args.seed)
    for name in examples.NAMES:
        example = examples.load(name)
        notes.append((example.text, [(span.start, span.end, span.label) for span in example.spans]))
    results = pipe(
        [text for text, _ in notes],
        seed=args.seed,
        mask_ratio=args.mask_ratio,
        phi_threshold=args.phi_threshold,
        return_phi=True,
    )
    broken = 0
    for number, ((text, planted), result) in enumerate(zip(notes, results, strict=True)):
        check = check_result(text, planted, result)
        broken += not check.good
        print(
            f"note {number:3d}: {len(planted):3d} planted, {len(check.uncovered)} uncovered, "
            f"{len(check.surviving)} surviving, {len(check.changed)} changed, {check.lost_numbers} numbers, "
            f"{check.lost_negations} negations or sides, {len(result['changes'])} words rewritten"
        )
        if args.details:
            for kind, start, end in [*check.uncovered, *check.surviving]:
                print(
                    "      ",
                    kind,
                    json.dumps(text[max(0, start - 30) : start] + "{" + text[start:end] + "}" + text[end : end + 20]),
                )
        if number < args.show:
            print(result["text"], "\n", "-" * 80)
    rewritten, words, share = rewritten_share([text for text, _ in notes], results)
    print(f"{rewritten:,} of {words:,} words rewritten ({share:.1%})")
    print(f"{len(notes) - broken} of {len(notes)} notes keep every promise")
    sys.exit(broken > 0)


if __name__ == "__main__":
    main()
