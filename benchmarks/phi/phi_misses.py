"""Every miss and false alarm on the visit notes with its cause, as a table in docs/phi.md.

    synthetic-note evaluate-phi DATA/aci_bench/dev.jsonl --misses MISSES.jsonl
    python benchmarks/phi/phi_misses.py --data-dir DATA --misses MISSES.jsonl

Causes are written by hand in docs/phi_causes.json, by note and offsets; an error without one is listed as not yet
looked at. The notes are those of ACI-BENCH (Yim et al. 2023, CC BY 4.0): their names are fictive, so a few words are
quoted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.detection.phi_notes import ACI_FILE
from synthetic_note.evaluation.doc_blocks import write_block

ROOT = Path(__file__).resolve().parents[2]
WORDS_AROUND = 3


def quote(text: str, start: int, end: int, words: int = WORDS_AROUND) -> str:
    """A passage with a few words on both sides, itself in bold."""
    before = text[:start].split()[-words:] if text[:start].split() else []
    after = text[end:].split()[:words]
    glued_before = "" if start == 0 or text[start - 1].isspace() else before.pop() if before else ""
    glued_after = "" if end == len(text) or text[end].isspace() else after.pop(0) if after else ""
    middle = f"{glued_before}**{' '.join(text[start:end].split())}**{glued_after}"
    return " ".join([*before, middle, *after]).replace("|", "\\|")


def cause_of(causes: Sequence[Mapping[str, Any]], note: str, start: int, end: int) -> Mapping[str, Any] | None:
    """The cause that was written down for a place in a note."""
    return next((c for c in causes if c["note"] == note and c["start"] < end and start < c["end"]), None)


def table(
    errors: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]], causes: Sequence[Mapping[str, Any]]
) -> str:
    """Counts and one line for each error, misses first; what is found again in the same note shares a line. `errors`:
    lines of `evaluate-phi --misses`. `rows`: the notes, `id` and `text`."""
    wrong = {"miss": 0, "false alarm": 0}
    total = {"miss": 0, "false alarm": 0}
    groups: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for error in sorted(errors, key=lambda error: (error["kind"] == "false alarm", error["row"], error["start"])):
        row = rows[error["row"] - 1]
        cause = cause_of(causes, row["id"], error["start"], error["end"])
        kind = "false alarm" if error["kind"] == "false alarm" else "miss"
        total[kind] += 1
        silver = bool(cause and cause.get("annotation_wrong"))
        wrong[kind] += silver
        by = f"{error['source']} {error['score']:.2f}" if "source" in error else ""
        said = ("Annotation wrong: " if silver else "") + (cause["cause"] if cause else "not yet looked at")
        passage = quote(row["text"], error["start"], error["end"])
        # The same words found again and again in one note are one error to understand.
        words = row["text"][error["start"] : error["end"]].split()[:1]
        group = (row["id"], error["kind"], "".join(words).lower(), said)
        groups.setdefault(group, []).append((f"{error['type']} {by}".strip(), passage))
    lines = []
    for (note, kind, _, said), members in groups.items():
        number = f" ({len(members)} times)" if len(members) > 1 else ""
        found = "; ".join(dict.fromkeys(what for what, _ in members))
        lines.append(f"| {note} | {kind}{number} | {found} | {members[0][1]} | {said} |")
    head = (
        f"{total['miss']} misses, of which {wrong['miss']} are errors of the annotation; "
        f"{total['false alarm']} false alarms, of which {wrong['false alarm']} are identifiers that it lacks."
    )
    return "\n".join(
        [head, "", "| note | what | type and finder | passage | cause |", "| --- | --- | --- | --- | --- |", *lines]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--misses", type=Path, required=True, help="what evaluate-phi --misses wrote")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs")
    parsed = parser.parse_args()
    try:
        rows = [json.loads(line) for line in (parsed.data_dir / ACI_FILE).read_text(encoding="utf-8").splitlines()]
        errors = [json.loads(line) for line in parsed.misses.read_text(encoding="utf-8").splitlines()]
        causes = json.loads((parsed.docs / "phi_causes.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        sys.exit(f"error: a file cannot be read ({error})")
    made = table(errors, rows, causes)
    write_block(parsed.docs / "phi.md", "phi_misses", made)
    print(made)


if __name__ == "__main__":
    main()
