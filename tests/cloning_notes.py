"""Small labelled notes of invented patients."""

from pathlib import Path
from typing import Any

import torch
from data.cases import cases
from synthetic_note.cloning.deidentify import PlainNote
from synthetic_note.cloning.generators.masked import MaskedGenerator
from synthetic_note.cloning.note_table import SourceNote
from synthetic_note.cloning.pieces import Example
from synthetic_note.cloning.skeletons import make_example
from transformers import AutoModelForMaskedLM, AutoTokenizer

LABELS = ("lung", "heart")
SENTENCES = cases("training", "cloning_notes sentences")


def source_notes(patients: int = 12, each: int = 2) -> list[SourceNote]:
    """Notes of so many patients, labels in turn."""
    return [
        SourceNote(
            f"{SENTENCES[(patient + number) % 4]} {SENTENCES[(patient + 2 * number + 1) % 4]}",
            (LABELS[patient % 2],),
            patient,
        )
        for patient in range(patients)
        for number in range(each)
    ]


def plain(text: str) -> PlainNote:
    """The note with its cough and its pain as entities."""
    entities = [
        (text.find(word), text.find(word) + len(word), "PROBLEM") for word in ("cough", "chest pain") if word in text
    ]
    return PlainNote(text, (), tuple(entities))


def examples(patients: int = 12, each: int = 2) -> list[Example]:
    """The same notes as training examples."""
    return [make_example(plain(note.text), note.labels, note.patient) for note in source_notes(patients, each)]


def masked_generator(folder: Path, **options: Any) -> MaskedGenerator:
    """The masked generator of a checkpoint, on the processor."""
    model, tokenizer = AutoModelForMaskedLM.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
    return MaskedGenerator(model, tokenizer, LABELS, device=torch.device("cpu"), **options)
