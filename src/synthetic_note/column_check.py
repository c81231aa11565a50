"""Columns that look as if they identified somebody, found by the pipeline's own recognisers on a sample."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

#: Rows that are looked at.
SAMPLE = 100

#: Share of a column's values that must hold an identifier.
SHARE = 0.5


def identifying_columns(rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Columns with the type of identifier that most of their values hold.

    A value is searched behind its column's name, as in a form: `birth date: 1950-03-02`. Only the recognisers by rule
    are used, so that no model is loaded. `rows`: values by column name; at most `SAMPLE` of them should be given.
    """
    from .pipelines.annotation.phi.rules import find_phi_by_rules

    values: dict[str, list[str]] = {}
    for row in rows:
        for column, value in row.items():
            text = "" if value is None or isinstance(value, (bool, dict, list, bytes)) else str(value).strip()
            if text:
                values.setdefault(column, []).append(text)
    found: dict[str, str] = {}
    for column, texts in values.items():
        label = _as_label(column)
        kinds: Counter[str] = Counter()
        for text in texts:
            line = f"{label}: {text}\n"
            start = len(label) + 2
            spans = [span for span in find_phi_by_rules(line) if span.end > start]
            covered = sum(span.end - max(span.start, start) for span in spans)
            # A long text is no identifier: it may hold one, and then it is a second column of notes.
            if spans and 2 * covered >= len(text):
                kinds[spans[0].type] += 1
        if kinds and kinds.total() >= SHARE * len(texts):
            found[column] = kinds.most_common(1)[0][0]
    return found


def _as_label(column: str) -> str:
    """`patient_id` and `patientId` as somebody would write them: `patient id`."""
    words, before = [], ""
    for letter in column:
        words.append(" " if letter in "_-. " else f" {letter}" if letter.isupper() and before.islower() else letter)
        before = letter
    return " ".join("".join(words).split())
