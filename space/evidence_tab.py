"""The tab of the evidence: what was measured, what happens to a note, what is not promised, where to read more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gradio as gr
from checkpoint_facts import CARD, read_recorded, scores_html
from highlighting import escape
from note_service import NoteService

from synthetic_note.card_check import section

FOLDER = Path(__file__).resolve().parent
#: What it does and does not promise; how to run it on a machine of one's own, and what to read.
PROMISES, LOCAL = ((FOLDER / f"{name}.md").read_text(encoding="utf-8") for name in ("promises", "own_machine"))

ON_THIS_MACHINE = "Works on this machine, and sends nothing anywhere."
ON_A_SPACE = "Works on the machine of this public page: what you paste travels there."


ABOUT = """Attacks on example notes, and how useful the notes still are. docs/evidence.md explains each figure."""

#: Title and lines of each station; the first and the last are the notes.
STATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Your note", ("with names, dates", "and numbers in it")),
    ("Annotate", ("rules and a model find", "identifiers and", "clinical terms")),
    ("Plan", ("identifiers leave the text,", "clinical words stay,", "some others are chosen")),
    ("Decode", ("the language model", "fills the chosen words,", "round by round")),
    ("Replace", ("surrogates come in,", "dates move together")),
    ("Synthetic note", ("for a person", "to review")),
)

WIDTH, HEIGHT, GAP, LINE = 178, 112, 30, 18

#: The project's own report, in a clone of it or copied beside the page.
REPORTS: tuple[Path, ...] = (
    Path(__file__).resolve().parent / "report.json",
    Path(__file__).resolve().parent.parent / "docs" / "report" / "notes" / "report.json",
)


def build_evidence_tab(service: NoteService, *, public: bool) -> None:
    """Add the tab's parts to the page that is being built; `public` where others operate the machine."""
    report = next((file for file in REPORTS if file.is_file()), None)
    if report is not None:
        gr.HTML(report_html(json.loads(report.read_text(encoding="utf-8")), ABOUT), elem_id="evidence-report")
    gr.HTML(
        "<h2 class='sn-heading'>What it does and does not promise</h2><h3 class='sn-heading'>The way of a note</h3>"
        + flow_picture(),
        elem_id="about-flow",
    )
    gr.Markdown(PROMISES.format(where=ON_A_SPACE if public else ON_THIS_MACHINE), elem_classes="sn-text")
    gr.HTML(
        f"<h3 class='sn-heading'>What the checkpoint {escape(service.name)} scores</h3><p>On notes that it was not "
        "trained on, with invented identifiers; its model card says how this was measured.</p>"
        + scores_html(service.source),
        elem_id="about-scores",
    )
    if limits := section(read_recorded(service.source, CARD) or "", "Limits"):
        gr.Markdown(f"### Limits that its model card tells\n\n{limits}", elem_classes="sn-text", elem_id="about-limits")
    gr.Markdown(LOCAL, elem_classes="sn-text")


def report_html(report: dict[str, Any], about: str) -> str:
    """What attacks got and what notes are still worth, and which targets were missed, as HTML below `about`."""
    table, targets = report["overview"], report.get("targets", [])
    heads = "".join(f"<th scope='col'>{escape(str(head))}</th>" for head in table["columns"])
    rows = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in table["rows"])
    promises = "".join(
        f"<li>{escape(text)}: {'; '.join(f'{names}: {word}' for word, names in _by_verdict(text, targets))}</li>"
        for text in dict.fromkeys(row["text"] for row in targets)
    )
    return (
        f"<h2 class='sn-heading'>What was measured</h2><p>{about}</p><div class='sn-scroll'><table class='sn-table'>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div><ul class='sn-errors'>{promises}</ul>"
    )


def _by_verdict(text: str, targets: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """(verdict, versions with what they reached) of one target, as HTML."""
    found: dict[str, list[str]] = {}
    for row in targets:
        if row["text"] == text:
            word = escape(row["verdict"]) if row["met"] else f"<b>{escape(row['verdict'])}</b>"
            found.setdefault(word, []).append(escape(f"{row['version']} ({row['value']})"))
    return [(word, ", ".join(names)) for word, names in found.items()]


def flow_picture() -> str:
    """Both drawings; style.css shows the one that fits the screen."""
    told = "; ".join(f"{title}: {' '.join(lines)}" for title, lines in STATIONS)
    return f'<div class="sn-flow">{_draw(told, vertical=False)}{_draw(told, vertical=True)}</div>'


def _draw(told: str, *, vertical: bool) -> str:
    parts: list[str] = []
    step = (HEIGHT if vertical else WIDTH) + GAP
    last = len(STATIONS) - 1
    for number, (title, lines) in enumerate(STATIONS):
        x, y = (2, 2 + number * step) if vertical else (2 + number * step, 2)
        kind = "sn-end" if number in (0, last) else "sn-step"
        parts.append(f'<rect class="{kind}" x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="8"/>')
        middle = x + WIDTH / 2
        parts.append(f'<text class="sn-title" x="{middle}" y="{y + 26}">{title}</text>')
        for row, line in enumerate(lines):
            parts.append(f'<text x="{middle}" y="{y + 50 + row * LINE}">{line}</text>')
        if number < last:
            ax, ay = (middle, y + HEIGHT) if vertical else (x + WIDTH, y + HEIGHT / 2)
            turn = " rotate(90)" if vertical else ""
            parts.append(
                f'<path class="sn-arrow" transform="translate({ax} {ay}){turn}" d="M4 0H{GAP - 6}m-7 -6l7 6l-7 6"/>'
            )
    long = len(STATIONS) * step - GAP + 4
    width, height = (WIDTH + 4, long) if vertical else (long, HEIGHT + 4)
    name = "sn-narrow" if vertical else "sn-broad"
    return f'<svg class="{name}" viewBox="0 0 {width} {height}" role="img" aria-label="{told}">{"".join(parts)}</svg>'
