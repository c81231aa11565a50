"""The notes on which the search for identifiers is scored in development; none of them is trained on."""

from __future__ import annotations

from pathlib import Path

from synthetic_note.note_files import InputError

from .phi_gold import GoldNote, read_gold

ACI_FILE = "aci_bench/dev.jsonl"


def injected_notes(data_dir: Path, count: int | None = None) -> list[GoldNote]:
    """Notes of mtsamples/dev with identifiers filled in: held-out names, places, layouts and templates.

    They are the notes that `training/evaluate_checkpoint.py` scores, the same on every call. `data_dir`: the data
    folder that training/README.md describes. `count`: this many of them, spread evenly; all by default. Raises
    InputError: the folder lacks the notes or the lists of names.
    """
    from synthetic_note.training.data.read_data import read_texts
    from synthetic_note.training.evaluate_checkpoint import LEXICONS, NOTES_FILE
    from synthetic_note.training.evaluate_checkpoint import injected_notes as inject_all
    from synthetic_note.training.phi_injection import PhiInjector

    for name in (NOTES_FILE, LEXICONS):
        if not (data_dir / name).exists():
            raise InputError(f"--data-dir: {name} is missing there; training/README.md tells the layout")
    texts = read_texts(data_dir / NOTES_FILE)
    notes = inject_all(texts, PhiInjector(data_dir / LEXICONS, split="eval"))
    made = []
    for row in spread(len(notes), count):
        spans, ignore = [], list(notes[row].ignore)
        for span in notes[row].spans:
            # Professions are no identifiers of Safe Harbor and are not looked for by default.
            if span.type == "PROFESSION":
                ignore.append((span.start, span.end))
            else:
                spans.append((span.start, span.end, span.type))
        made.append(GoldNote(row + 1, notes[row].text, tuple(spans), tuple(sorted(ignore))))
    return made


def visit_notes(data_dir: Path, count: int | None = None) -> list[GoldNote]:
    """Natural visit notes of ACI-BENCH (Yim et al. 2023, CC BY 4.0) with fictive names and silver annotation."""
    file = data_dir / ACI_FILE
    if not file.exists():
        raise InputError(f"--data-dir: {ACI_FILE} is missing there")
    notes = read_gold(file)
    return [notes[row] for row in spread(len(notes), count)]


def spread(total: int, count: int | None) -> list[int]:
    """`count` of the numbers from 0 to total - 1, evenly spread; all of them where `count` is None or too large."""
    if count is None or count >= total:
        return list(range(total))
    return [number * total // count for number in range(count)]
