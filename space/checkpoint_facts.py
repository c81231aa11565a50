"""What is recorded beside a checkpoint's weights: its scores, and the limits that its card tells."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from highlighting import escape, type_name
from transformers.utils import cached_file

SCORES, CARD = "scores.json", "README.md"


def read_recorded(source: str, name: str) -> str | None:
    """A file of a checkpoint's folder; None where there is none. Only a checkpoint of the Hub is looked for there."""
    if Path(source).is_dir():
        file = Path(source) / name
    else:
        try:
            found = cached_file(
                source, name, _raise_exceptions_for_missing_entries=False,
                _raise_exceptions_for_connection_errors=False, _raise_exceptions_for_gated_repo=False,
            )  # fmt: skip
        except (OSError, ValueError):
            return None
        if not found:
            return None
        file = Path(found)
    return file.read_text(encoding="utf-8") if file.is_file() else None


def scores_html(source: str) -> str:
    """The recorded scores in words, as HTML."""
    text = read_recorded(source, SCORES)
    try:
        scores = json.loads(text) if text else None
        rows, types = _rows(scores), _types(scores)
    except (ValueError, KeyError, TypeError, AttributeError):
        rows, types = [], []
    if not rows:
        return "<p>No scores are recorded beside this checkpoint: measure it on notes of your own.</p>"
    body = "".join(f"<tr><th scope='row'>{escape(what)}</th><td>{escape(value)}</td></tr>" for what, value in rows)
    table = f'<table class="sn-table"><tbody>{body}</tbody></table>'
    if not types:
        return table
    row = "<tr><th scope='row'>{}</th><td>{}</td><td>{:,}</td></tr>"
    body = "".join(row.format(escape(name), share, count) for name, share, count in types)
    return (
        f"{table}<details><summary>Identifiers covered, by type</summary><table class='sn-table'><thead><tr>"
        "<th scope='col'>type</th><th scope='col'>covered to the last character</th><th scope='col'>in the test notes"
        f"</th></tr></thead><tbody>{body}</tbody></table></details>"
    )


def _rows(scores: Any) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    if not isinstance(scores, dict):
        return rows
    phi = (scores.get("phi") or {}).get("annotate")
    if phi:
        rows.append(("Notes in which every identifier was covered", _share(phi, "notes_without_leak", phi["notes"])))
        rows.append(("Identifiers covered to the last character", _share(phi, "element_coverage", phi["elements"])))
        rows.append(("Replaced words that were identifiers (precision)", f"{phi['token_precision']:.1%}"))
    entity = (scores.get("entity") or {}).get("relaxed")
    if entity:
        rows.append(("Clinical terms: recall, borders may differ", f"{entity['all']['recall']:.1%}"))
        rows.append(("Clinical terms: precision, borders may differ", f"{entity['all']['precision']:.1%}"))
    masked = (scores.get("mlm") or {}).get("15%, case given")
    if masked:
        rows.append(("Masked words guessed exactly, 15% masked", f"{masked['accuracy']:.1%}"))
    return rows


def _types(scores: Any) -> list[tuple[str, str, int]]:
    by_type = ((scores or {}).get("phi") or {}).get("annotate", {}).get("coverage_by_type", {})
    return [
        (type_name(kind), f"{values['coverage']:.1%}", int(values["elements"]))
        for kind, values in sorted(by_type.items(), key=lambda item: -item[1]["elements"])
    ]


def _share(values: Any, name: str, count: int) -> str:
    low, high = values[f"{name}_interval"]
    return f"{values[name]:.1%} of {count:,} (95% interval {low:.0%} to {high:.0%})"
