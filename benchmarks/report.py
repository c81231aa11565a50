"""Makes docs/report/: the project's own evidence, of which README.md, model_card.md and docs/evidence.md quote figures.

python benchmarks/report.py --data DATA [--clone FOLDER] [--outside-lm MODEL] [--parts PART ...]
python -m synthetic_note.evaluation.doc_blocks README.md model_card.md docs/*.md

DATA is the folder that training/README.md describes. `notes` attacks the dev parts of MTSamples and MACCROBAT with
planted patients. `maccrobat` and `bc5cdr` train taggers on rewritten notes: on the train part of MACCROBAT, tested on
its dev part, and on one half of BC5CDR's development set, tested on the other; our own tagger has seen the first but
not the second. `clone` attacks the clones in the folder that `benchmarks/cloning.py clone --work FOLDER` made. Parts
that are not made keep the figures they have. `time` measures what a report on 200 pairs
takes. JSON and pictures are kept, no text of a note.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.fidelity.shape import REAL
from synthetic_note.evaluation.findings import Figure, Measure
from synthetic_note.evaluation.report.registry import PARTS as PARTS_OF_PAGE
from synthetic_note.evaluation.report.summary import cell, measure_of, targets
from synthetic_note.training.data.tagging_sources import TaggedText, read_bio, read_maccrobat

from synthetic_note.cli import main as command
from synthetic_note.note_writer import to_json_line

REPORT = Path(__file__).resolve().parents[1] / "docs" / "report"
RATIOS = ("default", "0.6", "0.9", "free:0.9")
#: Sentences of BC5CDR, which comes as single ones, that make a note; and notes of each tagger's training at most.
SENTENCES, NOTES = 10, 60

#: Columns of the table: head, part, and where the figure stands in its report. Of the last, the share of real's.
COLUMNS: tuple[tuple[str, str, tuple[str, str, str]], ...] = (
    ("notes with an identifier left", "notes", ("attacks", "residual", "notes_with_any")),
    ("found from three facts", "notes", ("attacks", "linkage", "facts_dense_top1")),
    ("original found", "notes", ("attacks", "linkage", "notes_bm25_top1")),
    ("runs of 8 words copied", "notes", ("attacks", "copying", "copied_8")),
    ("member told (AUC)", "notes", ("attacks", "membership_text", "notes_auc")),
    ("words changed", "notes", ("fidelity", "wording", "words_changed")),
    ("entities kept", "notes", ("fidelity", "entities", "kept")),
    ("entity F1 of real's (MACCROBAT)", "maccrobat", ("utility", "named_entities", "f1")),
    ("entity F1 of real's (BC5CDR)", "bc5cdr", ("utility", "named_entities", "f1")),
)

Row = dict[str, Any]
#: Notes and as many synthetic ones that the report is timed on.
PAIRS = 200


def spread(rows: Sequence[Any], most: int) -> list[Any]:
    """At most so many of the rows, spread evenly."""
    return [rows[number * len(rows) // most] for number in range(most)] if len(rows) > most else list(rows)


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _file(path: Path, rows: Iterable[Row]) -> str:
    path.write_bytes(b"".join(map(to_json_line, rows)))
    return str(path)


def _evaluate(part: str, *arguments: str) -> None:
    """Run the command and keep what may be committed of its report."""
    with tempfile.TemporaryDirectory() as folder:
        if command(["evaluate", *arguments, "-o", folder]) != 0:
            raise SystemExit(f"the part {part} could not be made")
        kept = REPORT / part
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        for file in (*Path(folder).glob("*.png"), Path(folder) / "report.json"):
            shutil.copy(file, kept)


def notes(data: Path, work: Path, more: Sequence[str], most: int) -> None:
    """Every attack and all fidelity, on notes in which fictive patients are planted."""
    texts, others = (
        [{"text": row["text"]} for name in ("mtsamples", "maccrobat") for row in _rows(data / name / f"{part}.jsonl")]
        for part in ("dev", "train")
    )
    real = spread(texts, most)
    real_file = _file(work / "real.jsonl", real)
    holdout = _file(work / "holdout.jsonl", spread(others, max(len(real), 200)))
    _evaluate("notes", real_file, "--plant", str(len(real)), "--ratios", *RATIOS, "--holdout", holdout, *more)


def maccrobat(data: Path, work: Path, more: Sequence[str], most: int) -> None:
    """Taggers of MACCROBAT."""
    train, test = (read_maccrobat(data / "maccrobat" / f"{part}.jsonl") for part in ("train", "dev"))
    _taggers("maccrobat", work, spread(train, min(most, NOTES)), test, more)


def bc5cdr(data: Path, work: Path, more: Sequence[str], most: int) -> None:
    """Taggers of BC5CDR."""
    found = joined(read_bio(data / "ner" / "bc5cdr" / "devel.jsonl"), SENTENCES)
    half = len(found) // 2
    few = min(most, NOTES)
    _taggers("bc5cdr", work, spread(found[:half], few), spread(found[half:], few), more)


def joined(sentences: Sequence[TaggedText], together: int) -> list[TaggedText]:
    """Sentences as notes of so many each, one a line."""
    made = []
    for first in range(0, len(sentences), together):
        text, spans = "", []
        for sentence in sentences[first : first + together]:
            spans += [(start + len(text), end + len(text), label) for start, end, label in sentence.labels]
            text += sentence.text + "\n"
        made.append(TaggedText(text, tuple(spans)))
    return made


def _taggers(
    part: str, work: Path, train: Sequence[TaggedText], test: Sequence[TaggedText], more: Sequence[str]
) -> None:
    real, holdout = (
        _file(
            work / f"{part}-{name}.jsonl",
            [
                {"text": note.text, "entities": [{"start": s, "end": e, "label": label} for s, e, label in note.labels]}
                for note in rows
            ],
        )
        for name, rows in (("train", train), ("test", test))
    )
    sections = ("--sections", "wording", "entities", "named_entities")
    _evaluate(part, real, "--ratios", "0.3", "0.6", "0.9", "free:0.9", "--holdout", holdout, *sections, *more)


def clone(folder: Path, more: Sequence[str]) -> None:
    """Attacks on the clones that benchmarks/cloning.py made."""
    named = [f"clone, epsilon {file.parent.name[8:]}={file}" for file in sorted(folder.glob("epsilon-*/clone.jsonl"))]
    if not named:
        raise SystemExit("--clone: no clone there; benchmarks/cloning.py clone makes one")
    manifest = sorted(folder.glob("epsilon-*/clone.manifest.json"))[0]
    sections = ("--sections", "copying", "membership_text", "audit", "shape", "fluency", "mauve")
    given = ("--holdout", folder / "others.jsonl", "--canaries", folder / "canaries.jsonl", "--manifest", manifest)
    _evaluate("clone", str(folder / "real.jsonl"), *named, *map(str, given), *sections, *more)


def table() -> None:
    """docs/report/table.json: what each step protects and costs, and the targets, from the parts that were made."""
    parts = ("notes", "maccrobat", "bc5cdr", "clone")
    reports = {part: json.loads(file.read_text()) for part in parts if (file := REPORT / part / "report.json").exists()}
    columns = [(head, found, part) for head, part, where in COLUMNS if (found := _measure(reports, part, where))]
    versions = list(reports["notes"]["about"]["versions"])
    rows = [[name, *(_cell(measure, _twin(measure, name), part) for _, measure, part in columns)] for name in versions]
    # A clone has no note for each real one, and was made from other notes: what can be asked of it stands beside.
    for name in reports.get("clone", {}).get("about", {}).get("versions", ()):
        if name.startswith("clone"):
            asked = [
                (_measure(reports, "clone", where), part)
                for _, part, where in COLUMNS
                if _measure(reports, part, where)
            ]
            rows.append(
                [name, *(_cell(m, m.figures.get(name) if m else None, p) if p == "notes" else "–" for m, p in asked)]
            )
    met = [
        [row["text"], row["version"], row["value"], row["verdict"] if row["met"] else f"**{row['verdict']}**", part]
        for part, report in reports.items()
        for row in targets(report)
    ]
    made = {
        "table": {"columns": ["version", *(head for head, _, _ in columns)], "rows": rows},
        "targets": {"columns": ["target", "version", "reached", "", "part"], "rows": met},
        "clones": _clones(reports.get("clone")),
        "about": {part: report["about"] for part, report in reports.items()},
    }
    (REPORT / "table.json").write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _measure(reports: dict[str, Any], part: str, where: tuple[str, str, str]) -> Measure | None:
    return measure_of(reports[part], *where) if part in reports else None


def _twin(measure: Measure, name: str) -> Figure | None:
    """The figure of a version; of the default, whose ratio is 0.3, also under its number."""
    return measure.figures.get(name) or (measure.figures.get("rewritten, ratio 0.3") if "default" in name else None)


def _cell(measure: Measure | None, figure: Figure | None, part: str) -> str:
    if measure is None or figure is None or figure.value is None:
        return "–"
    if part != "notes":
        real = measure.figures[REAL].value
        scaled = [
            None if value is None or not real else value / real for value in (figure.value, figure.low, figure.high)
        ]
        figure, measure = Figure(scaled[0], scaled[1], scaled[2]), Measure("", "", "")
    low, high = (f"{100 * (value or 0):.0f}" for value in (figure.low, figure.high))
    return f"{100 * (figure.value or 0):.1f}% ({low}–{high})"


def _clones(report: dict[str, Any] | None) -> dict[str, Any]:
    """The figures of the clones beside their baselines, as a table."""
    wanted = (
        ("attacks", "copying", "copied_8"),
        ("attacks", "copying", "copied_12"),
        ("attacks", "membership_text", "notes_auc"),
        ("attacks", "membership_text", "notes_tpr_at_1_fpr"),
        ("attacks", "membership_text", "canaries_auc"),
        ("attacks", "audit", "epsilon_lower_bound"),
    )
    found = [measure for where in wanted if report is not None and (measure := measure_of(report, *where))]
    names = report["about"]["versions"] if report is not None else {}
    return {
        "columns": ["version", *(measure.title for measure in found)],
        "rows": [[name, *(cell(measure, name) for measure in found)] for name in names],
    }


def duration(data: Path, work: Path, _: Sequence[str], most: int) -> None:
    """docs/report/time.json: what a report takes on pairs, whole and quick, and on notes with planted patients."""
    rows = [row for part in ("dev", "train") for row in _rows(data / "mtsamples" / f"{part}.jsonl")]
    named = [{"text": row["text"], "specialty": row["medical_specialties"][0]} for row in rows]
    few = min(most, PAIRS)
    real, holdout = _file(work / "pairs.jsonl", named[:few]), _file(work / "others.jsonl", named[few : 2 * few])
    made = str(work / "made.jsonl")
    if command(["generate", real, "-o", made, "--seed", "1", "--quiet"]) != 0:
        raise SystemExit("the synthetic notes could not be made")
    found: dict[str, Any] = {"cores": os.cpu_count()}
    all_of_it = ["--holdout", holdout, "--label-column", "specialty"]
    ways = (("whole", [made]), ("quick", [made, "--quick"]), ("planted", ["--plant", str(few)]))
    for name, more in ways:
        began, processor = time.monotonic(), time.process_time()
        with tempfile.TemporaryDirectory() as folder:
            if command(["evaluate", real, *more, *all_of_it, "-o", folder]) != 0:
                raise SystemExit("the report could not be made")
            report = json.loads((Path(folder) / "report.json").read_text())
        sections = {key: values["seconds"] for part in PARTS_OF_PAGE for key, values in report[part].items()}
        found[name] = {
            "notes": report["about"]["real_notes"],
            "minutes": round((time.monotonic() - began) / 60, 1),
            "core_minutes": round((time.process_time() - processor) / 60, 1),
            "load_average": round(os.getloadavg()[0], 1),
            "seconds_of_each_section": sections,
        }
        (REPORT / "time.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


PARTS: dict[str, Callable[..., None]] = {"notes": notes, "maccrobat": maccrobat, "bc5cdr": bc5cdr, "time": duration}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--clone", type=Path, metavar="FOLDER")
    parser.add_argument("--outside-lm", metavar="MODEL", help="a language model that judges fluency")
    parser.add_argument("--parts", nargs="+", choices=[*PARTS, "clone", "table"], help="default: all")
    parser.add_argument("--notes", type=int, default=1000, metavar="N", help="at most; for a trial")
    parser.add_argument("--quick", action="store_true")
    parsed = parser.parse_args()
    wanted = parsed.parts or [*PARTS, *(["clone"] if parsed.clone else [])]
    more = ["--quick"] if parsed.quick else []
    outside = [] if parsed.outside_lm is None else ["--outside-lm", parsed.outside_lm]
    with tempfile.TemporaryDirectory() as work:
        for part, make in PARTS.items():
            if part in wanted:
                make(parsed.data, Path(work), [*more, *(outside if part == "notes" else [])], parsed.notes)
    if "clone" in wanted:
        if parsed.clone is None:
            raise SystemExit("--clone: give the folder of benchmarks/cloning.py")
        clone(parsed.clone, [*more, *outside])
    table()


if __name__ == "__main__":
    main()
