"""Writes the report: report.json, one picture a section, and report.html, which holds all of it in one file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synthetic_note.evaluation.findings import Measure, Section

from .pictures import as_data_url, section_picture
from .registry import PARTS, SECTIONS
from .run import write_atomically
from .summary import overview, targets

TEMPLATE = Path(__file__).with_name("page.html.j2")


def build_report(results: Mapping[str, Mapping[str, Any]], about: Mapping[str, Any]) -> dict[str, Any]:
    """The report as plain JSON: `about`, then a part for attacks, fidelity and utility, each with its sections.
    `results`: sections by key, as `run_sections` gives them. `about`: counts, versions of the notes, settings; no path
    and no text."""
    report: dict[str, Any] = {"about": dict(about)}
    for part in PARTS:
        keys = [entry.key for entry in SECTIONS if entry.part == part]
        report[part] = {key: results[key] for key in keys if key in results}
    report["overview"] = overview(report)
    report["targets"] = targets(report)
    return report


def write_report(report: Mapping[str, Any], folder: Path) -> list[Path]:
    """Write report.json, the pictures and report.html into a folder; returns what was written."""
    from jinja2 import Environment, StrictUndefined

    folder.mkdir(parents=True, exist_ok=True)
    written = [folder / "report.json"]
    write_atomically(written[0], json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    parts = []
    for part, title in PARTS.items():
        sections = []
        for key, values in report[part].items():
            section = Section.from_dict(values)
            picture = section_picture(section, report["about"]["main"])
            if picture is not None:
                written.append(folder / f"{part}_{key}.png")
                written[-1].write_bytes(picture)
            shown = None if picture is None else as_data_url(picture)
            cards = [_card(measure) for measure in section.measures]
            sections.append({"key": key, "section": section, "picture": shown, "cards": cards})
        parts.append({"key": part, "title": title, "sections": sections})
    # What comes from the notes or from the command line is escaped; the template itself loads nothing.
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    page = environment.from_string(TEMPLATE.read_text(encoding="utf-8")).render(report=report, parts=parts)
    written.append(folder / "report.html")
    write_atomically(written[-1], page)
    return written


def _card(measure: Measure) -> dict[str, Any]:
    """One measure as the page shows it: a row for each version."""
    rows: list[dict[str, Any]] = [
        {
            "version": name,
            "value": measure.written(figure.value),
            "interval": measure.interval(figure),
            "cases": f"{figure.cases:,}",
            "chance": measure.written(figure.chance),
            "sentence": measure.sentence(figure),
        }
        for name, figure in measure.figures.items()
    ]
    hint = {"low": "lower is better", "high": "higher is better"}.get(measure.better, "")
    return {"title": measure.title, "rows": rows, "hint": hint, "headline": measure.headline}
