"""The part of the tab for many notes that attacks a result: the quick report of `synthetic-note evaluate`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import gradio as gr
from chosen_file import FILE_JS, ROW_NUMBER, ChosenFile, chooser_html, read_file
from evidence_tab import report_html
from highlighting import message_html
from note_service import NoteService, ServiceError, Stopped
from running import Stops, bar_html, files_html, run_live

from synthetic_note.note_files import InputError

#: What needs no other model and seconds: identifiers left, copying, wording, what is kept of entities and facts.
SECTIONS = ("residual", "copying", "wording", "entities", "facts")

#: Notes that are annotated before other visitors get their turn.
NOTES_AT_ONCE = 4

ABOUT = Path(__file__).with_name("report_about.md").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Made:
    """Synthetic notes, and what the report calls them."""

    title: str
    file: ChosenFile


def build_report_part(service: NoteService, stops: Stops, real: gr.State, columns: list[Any], made: gr.State) -> None:
    """Add the part to the page that is being built. `real`: the ChosenFile with the real notes. `columns`: controls
    that name the columns of text and id; the latter may be ROW_NUMBER. `made`: a Made that the tab sets when a run is
    done."""
    gr.Markdown(ABOUT, elem_classes="sn-text")
    chooser = gr.HTML(chooser_html(3), elem_id="report-file", js_on_load=FILE_JS)
    about = gr.HTML("", elem_id="report-about")
    with gr.Row():
        start = gr.Button("Make the report", elem_id="report-start")
        cancel = gr.Button("Stop the report", elem_id="report-cancel")
    progress = gr.HTML("", elem_id="report-progress")
    result = gr.HTML("", elem_id="report-result")

    def choose(event: gr.EventData) -> tuple[Any, ...]:
        try:
            chosen = read_file(getattr(event, "name", None), getattr(event, "content", None))
        except ServiceError as error:
            return None, message_html(str(error), "error")
        return Made("chosen file", chosen), message_html("This file will be reported on.")

    def run(
        request: gr.Request, notes: ChosenFile | None, text_name: str | None, id_name: str | None, version: Made | None
    ) -> Iterator[tuple[str, str]]:
        if notes is None or not text_name or version is None:
            yield (
                message_html("Choose the real notes above, and generate from them or choose a file here.", "error"),
                "",
            )
            return
        with stops.of(request) as stop:
            yield from run_live(lambda tell: make_report(service, notes, text_name, id_name, version, stop, tell))

    private: dict[str, Any] = {"api_visibility": "private"}
    chooser.upload(choose, None, [made, about], **private)
    start.click(
        run, [real, *columns, made], [progress, result],
        concurrency_id="report", concurrency_limit=1, show_progress_on=[progress], **private,
    )  # fmt: skip
    cancel.click(stops.set, None, None, queue=False, **private)


class _Annotator:
    """The pipeline as far as these sections need it; other visitors get their turn between a few notes."""

    def __init__(self, service: NoteService, stop: Event, show: Callable[[float], None]) -> None:
        self.service, self.stop, self.show = service, stop, show

    def annotate(self, texts: list[str]) -> list[Any]:
        """Annotations of the texts."""
        found: list[Any] = []
        for first in range(0, len(texts), NOTES_AT_ONCE):
            part = texts[first : first + NOTES_AT_ONCE]
            found += self.service.work(self.service.pipe.annotate, part, stop=self.stop)
            self.show(len(found) / len(texts))
        return found


def make_report(
    service: NoteService,
    notes: ChosenFile,
    text_name: str,
    id_name: str | None,
    version: Made,
    stop: Event,
    tell: Callable[[tuple[str, str]], None],
) -> tuple[str, str]:
    """The quick report on `version`. Returns a message and the report, as HTML. The notes are in a temporary folder
    while they are read."""
    try:
        from synthetic_note.evaluation.material import read_real, read_version
        from synthetic_note.evaluation.report.evaluate import evaluate, prepare
        from synthetic_note.evaluation.report.run import chosen
        from synthetic_note.evaluation.tools import Settings, Tools

        def show(share: float, left: float | None, title: str) -> None:
            if stop.is_set():
                raise Stopped
            tell((bar_html(3, title, share, 1), ""))

        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            paths = []
            for title, file in (("real", notes), ("made", version.file)):
                paths.append(folder / f"{title}{Path(file.name).suffix}")
                paths[-1].write_bytes(file.content)
            real_file, made_file = paths
            real = read_real(
                real_file, text_column=text_name, id_column=None if id_name in (None, ROW_NUMBER) else id_name
            )
            given = {version.title: read_version(made_file, real)}
            for path in paths:
                path.unlink()
            tools = Tools(
                Settings.for_quick(),
                lambda: _Annotator(service, stop, lambda share: show(share, None, "annotating the real notes")),
            )
            material = prepare(real, given, [], tools, planting=False, ratios=[])
            report = evaluate(material, tools, chosen(SECTIONS), folder / "report", show=show)
            page = (folder / "report" / "report.html").read_text(encoding="utf-8")
        shown = report_html(report, f"On {len(material.real):,} of your notes.")
        return "", shown + files_html("The whole report is one page.", [("Download the report", "report.html", page)])
    except Stopped:
        return message_html("Cancelled."), ""
    except ImportError as error:
        return message_html(f'{error.name} is missing: pip install "synthetic-note[eval]".', "error"), ""
    except (InputError, ServiceError) as error:
        return message_html(str(error), "error"), ""
    except Exception as error:
        # Its message could quote a note.
        return message_html(f"The report failed ({type(error).__name__}).", "error"), ""
