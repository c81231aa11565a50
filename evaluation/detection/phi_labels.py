"""Labels of annotated corpora as our PHI types, and which identifiers Safe Harbor leaves in place."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from synthetic_note.pipelines.annotation.spans import PHI_TYPES
from synthetic_note.pipelines.lexicons.loading import read_rows

from synthetic_note.note_files import InputError

LABELS = Path(__file__).parents[1] / "corpus_labels.txt"

#: Our types by the labels of other corpora, in upper case without separators; None for one that is not scored.
CORPUS_LABELS: dict[str, str | None] = {
    label: None if ours == "-" else ours for ours, theirs in read_rows(LABELS) for label in theirs.split()
}

_OURS: dict[str, str] = {kind.replace("_", ""): kind for kind in PHI_TYPES}

#: A year without month and day.
BARE_YEAR = re.compile(r"\W*(?:(?:19|20)\d\d|['’]\d\d)(?:s)?\W*")
NUMBER = re.compile(r"\d+")
YOUNGEST_PHI_AGE = 90
WRITTEN_HIGH_AGE = re.compile(r"ninet|nonagen|centen|hundred", re.IGNORECASE)


def read_label_map(path: Path) -> dict[str, str | None]:
    """The owner's labels as PHI types, from a JSON file; null stands for labels that are not scored. Raises InputError:
    the file cannot be read, or does not map labels to PHI types."""
    try:
        values = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise InputError("--label-map: the file cannot be read") from None
    except ValueError:
        raise InputError("--label-map: the file is not valid JSON") from None
    if not isinstance(values, dict) or any(kind is not None and kind not in PHI_TYPES for kind in values.values()):
        raise InputError(
            "--label-map: give a JSON object from label to PHI type, or null for a label that is not scored; the "
            f"types are {', '.join(PHI_TYPES)}"
        )
    return values


def phi_type(label: str, label_map: Mapping[str, str | None] | None = None) -> str | None:
    """The PHI type that a label stands for; None for a label that is not scored.

    Case and separators do not matter, so `Location-Other`, `HEALTH_PLAN` and `HealthPlan` are known. `label_map`: the
    owner's labels, as they are written; they go before ours. Raises KeyError: unknown label.
    """
    if label_map and label in label_map:
        return label_map[label]
    plain = re.sub(r"[\W_]+", "", label).upper()
    if plain in _OURS:
        return _OURS[plain]
    return CORPUS_LABELS[plain]


def label_names() -> str:
    """The labels that are known, for messages."""
    return ", ".join(sorted({*PHI_TYPES, *CORPUS_LABELS}))


def in_safe_harbor(kind: str, text: str) -> bool:
    """Whether Safe Harbor, 45 CFR 164.514(b)(2), asks for the removal of an identifier.

    Years, ages below 90 and professions may stay. `text`: the annotated text.
    """
    if kind == "PROFESSION":
        return False
    if kind == "DATE":
        return BARE_YEAR.fullmatch(text) is None
    if kind == "AGE":
        numbers = [int(number) for number in NUMBER.findall(text)]
        return any(number >= YOUNGEST_PHI_AGE for number in numbers) or WRITTEN_HIGH_AGE.search(text) is not None
    return True
