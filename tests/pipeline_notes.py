"""A note with planted identifiers, and what a result of the pipeline has to be."""

import json
import re
from pathlib import Path
from typing import Any

import torch
from data.cases import cases
from synthetic_note.pipelines.annotation.spans import Word
from synthetic_note.pipelines.lexicons.protected import PROTECTED_TERMS
from synthetic_note.pipelines.planning.mask_ratio import MASKABLE_POS
from synthetic_note.training.phi_injection.tables import read_sections
from transformers import pipeline

from synthetic_note import SyntheticNotePipeline

(PLANTED,) = cases("pipeline", "planted identifiers")
(NOTE,) = cases("pipeline", "note with planted identifiers")
SHORT = "The nurse described a tear of the border, then advised a visit for the image and the sample."
# Words that state a fact wherever they stand.
FACTS = frozenset().union(*(PROTECTED_TERMS[kind] for kind in ("negation", "laterality", "unit", "route")))
SECRETS = [
    "quillon", "fredersdorf", "wexley", "73-998-411", "998", "555-0187", "03/14/2021", "obernkirchen", "q.freder",
]  # fmt: skip


TAGS = {
    word: tag
    for tag, words in read_sections(Path(__file__).parent / "data" / "word_tags.txt").items()
    for word in words.split()
}


def words_of(text: str) -> list[Word]:
    """Its words with the part of speech of `word_tags.txt`."""
    found = re.finditer("[A-Za-z0-9]+", text)
    return [Word(match.start(), match.end(), TAGS.get(match.group().lower(), "NOUN")) for match in found]


def load_pipe(checkpoint: Path) -> SyntheticNotePipeline:
    # A random model holds nothing for probable.
    options = {"min_probability": 0.0, "device": "cpu", "dtype": torch.float32}
    return pipeline("synthetic-note", model=str(checkpoint), **options)


def leaks(output: object) -> list[str]:
    text = output.lower() if isinstance(output, str) else json.dumps(output, ensure_ascii=False).lower()
    return [secret for secret in SECRETS if secret in text]


def check_result(note: str, result: dict[str, Any]) -> None:
    """A result asked for with `return_phi` is the note with its edits and nothing else."""
    text = result["text"]
    edits = sorted([*result["phi"], *result["changes"]], key=lambda edit: edit["start"])
    at = original_at = 0
    for edit in edits:
        assert text[at : edit["start"]] == note[original_at : edit["original_start"]]
        assert text[edit["start"] : edit["end"]] == edit.get("surrogate", edit.get("text"))
        at, original_at = edit["end"], edit["original_end"]
    assert text[at:] == note[original_at:]
    for change in result["changes"]:
        was = note[change["original_start"] : change["original_end"]]
        assert change["pos"] == "WORDING" or was.isalpha()
        assert was.lower() not in FACTS
        assert change["text"].lower() not in {*FACTS, was.lower()}
        assert change["pos"] in (*MASKABLE_POS, "WORDING")
    json.dumps(result)
