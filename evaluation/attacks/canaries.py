"""Canaries after Meeus et al. (2025): sentences that begin as notes do and end in an unlikely way.

    python -m synthetic_note.evaluation.attacks.canaries NOTES.jsonl --count 100 --copies 1 4 16 \
        --canaries canaries.jsonl --output notes_with_canaries.jsonl

Half of them, by coin, go into the notes before a clone is made, the others stay out. A clone that helps to tell the two
apart has memorised. The beginning is in-distribution, so that the model writes near it; the end is words of the notes
in an order that nobody writes, so that knowing it is no accident.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from synthetic_note.evaluation.ngrams import words_of

from synthetic_note.note_files import InputError
from synthetic_note.note_writer import to_json_line

#: Words that a canary takes from a note, and words of its unlikely end.
BEGINNING, END = 8, 12


@dataclass(frozen=True)
class Canary:
    """A sentence, whether it was planted, and how often."""

    text: str
    member: bool
    copies: int = 1


def make_canaries(texts: Sequence[str], count: int, *, copies: Sequence[int] = (1,), seed: int = 1) -> list[Canary]:
    """Canaries of which half, by coin, are members. `copies`: how often a member is planted, in turn. Raises
    ValueError: no note has enough words to begin one."""
    rng = random.Random(seed)
    notes = [words for words in map(words_of, texts) if len(words) > BEGINNING]
    vocabulary = sorted({word for words in notes for word in words if word.isalpha() and len(word) > 3})
    if not notes or len(vocabulary) < END:
        raise ValueError(f"canaries need notes of more than {BEGINNING} words")
    made = []
    for number in range(count):
        words = rng.choice(notes)
        first = rng.randrange(len(words) - BEGINNING)
        sentence = [*words[first : first + BEGINNING], *rng.sample(vocabulary, END)]
        made.append(Canary(" ".join(sentence).capitalize() + ".", rng.random() < 0.5, copies[number % len(copies)]))
    return made


def plant_canaries(texts: Sequence[str], canaries: Sequence[Canary], seed: int = 1) -> list[str]:
    """The notes with each member canary, as often as it says, at the end of a note drawn anew for each copy."""
    rng = random.Random(seed)
    planted = list(texts)
    for canary in canaries:
        for _ in range(canary.copies if canary.member else 0):
            place = rng.randrange(len(planted))
            planted[place] = f"{planted[place].rstrip()}\n{canary.text}\n"
    return planted


def read_canaries(path: str | Path) -> list[Canary]:
    """Canaries of a file that `main` wrote. Raises InputError: it is no such file."""
    try:
        rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
        canaries = [Canary(str(row["text"]), bool(row["member"]), int(row.get("copies", 1))) for row in rows]
    except (OSError, ValueError, KeyError, TypeError):
        raise InputError("--canaries: give a file that evaluation.attacks.canaries wrote") from None
    if len({canary.member for canary in canaries}) < 2:
        raise InputError("--canaries: both members and non-members are needed")
    return canaries


def main() -> None:
    """Write canaries and the notes that hold those that are members."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("notes", type=Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--copies", type=int, nargs="+", default=[1], help="of each member, in turn; default: 1")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--canaries", type=Path, required=True, help="the key: it says which were planted")
    parser.add_argument("--output", type=Path, required=True, help="notes to make the clone of")
    args = parser.parse_args()
    rows = [json.loads(line) for line in args.notes.read_text(encoding="utf-8").splitlines() if line.strip()]
    texts = [str(row["text"]) for row in rows]
    canaries = make_canaries(texts, args.count, copies=args.copies, seed=args.seed)
    args.canaries.write_bytes(b"".join(to_json_line(canary.__dict__) for canary in canaries))
    planted = plant_canaries(texts, canaries, args.seed)
    args.output.write_bytes(
        b"".join(to_json_line({**row, "text": text}) for row, text in zip(rows, planted, strict=True))
    )


if __name__ == "__main__":
    main()
