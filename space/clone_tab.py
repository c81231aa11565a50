"""The tab that clones a small labelled file under differential privacy, on the visitor's own machine only."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import gradio as gr
from batch_tab import FORGET_AFTER
from batch_work import guess_text_column
from chosen_file import FILE_JS, ChosenFile, chooser_html, read_table
from highlighting import message_html
from note_service import ServiceError, Stopped
from running import Stops, bar_html, files_html, run_live

from synthetic_note.note_files import InputError

ABOUT = Path(__file__).with_name("clone_about.md").read_text(encoding="utf-8")
PUBLIC = "Cloning trains a model for minutes to hours: run this page on your own machine for it. The last tab says how."
SKELETONS = [("Drawn from noisy counts", "private"), ("Of each record", "record")]
EPSILONS = ["1", "3", "8", "none"]
#: Names of columns that are chosen beforehand.
LABELS = ("label", "specialty", "class", "category")
PATIENTS = ("patient", "patient_id", "subject_id", "person_id")

NO_COLUMN = "each note is a patient of its own"


def build_clone_tab(model: str | None, stops: Stops, *, public: bool) -> None:
    """Add the tab's parts and events to the page that is being built. `model`: the checkpoint that is trained; None for
    the embedded one. `public`: others operate the machine, so that nothing is trained here."""
    gr.Markdown(ABOUT, elem_classes="sn-text")
    if public:
        gr.Markdown(PUBLIC, elem_classes="sn-text")
        return
    file = gr.State(None, time_to_live=FORGET_AFTER)
    with gr.Row(elem_classes="sn-columns"):
        with gr.Column(min_width=320):
            chooser = gr.HTML(chooser_html(2), elem_id="clone-file", js_on_load=FILE_JS)
            about = gr.HTML("", elem_id="clone-about")
            text = gr.Dropdown([], label="Column with the notes", interactive=True, elem_id="clone-text")
            label = gr.Dropdown([], label="Column with the label", interactive=True, elem_id="clone-label")
            patient = gr.Dropdown(
                [NO_COLUMN], value=NO_COLUMN, label="Column with the patient", interactive=True, elem_id="clone-patient"
            )
        with gr.Column(min_width=320):
            epsilon = gr.Radio(EPSILONS, value="8", label="Epsilon", elem_id="clone-epsilon")
            skeletons = gr.Radio(SKELETONS, value="private", label="Skeletons", elem_id="clone-skeletons")
            steps = gr.Slider(
                0, 400, 0, step=10, label="Training steps", buttons=[], elem_id="clone-steps",
                info="0 chooses by the number of patients.",
            )  # fmt: skip
            with gr.Row():
                start = gr.Button("Clone", variant="primary", elem_id="clone-start")
                cancel = gr.Button("Cancel", elem_id="clone-cancel", min_width=90, scale=0)
    progress = gr.HTML("", elem_id="clone-progress")
    result = gr.HTML("", elem_id="clone-result")

    def choose(event: gr.EventData) -> tuple[Any, ...]:
        try:
            chosen, columns, rows = read_table(event)
        except (InputError, ServiceError) as error:
            empty = gr.Dropdown([], value=None)
            return None, message_html(str(error), "error"), empty, empty, gr.Dropdown([NO_COLUMN]), "", ""
        others = [name for name in columns if name != guess_text_column(columns)]
        wanted = [name for name in others if name.lower() in LABELS]
        owners = [name for name in others if name.lower() in PATIENTS]
        return (
            chosen,
            message_html(f"{rows:,} rows, {len(columns)} columns."),
            gr.Dropdown(columns, value=guess_text_column(columns)),
            gr.Dropdown(columns, value=(wanted or others or [None])[0]),
            gr.Dropdown([NO_COLUMN, *columns], value=(owners or [NO_COLUMN])[0]),
            "",
            "",
        )

    def run(
        request: gr.Request, chosen: ChosenFile | None, text_name: str | None, label_name: str | None,
        patient_name: str, wanted: str, kind: str, number: float,
    ) -> Iterator[tuple[str, str]]:  # fmt: skip
        if chosen is None or not text_name:
            yield message_html("Choose a file first, and the column that holds the notes.", "error"), ""
            return
        columns = {
            "text_column": text_name,
            "label_column": label_name,
            "patient_column": None if patient_name == NO_COLUMN else patient_name,
        }
        asked = {"epsilon": None if wanted == "none" else float(wanted), "skeletons": kind, "steps": int(number)}
        if asked["epsilon"] is None:
            asked["skeletons"] = "record"
        with stops.of(request) as stop:
            yield bar_html(2, "loading the model and finding identifiers", 0, 1), ""
            yield from run_live(lambda tell: clone_file(chosen, columns, asked, model, stop, tell))

    private: dict[str, Any] = {"api_visibility": "private"}
    chooser.upload(choose, None, [file, about, text, label, patient, progress, result], **private)
    start.click(
        run, [file, text, label, patient, epsilon, skeletons, steps], [progress, result],
        concurrency_id="clone", concurrency_limit=1, show_progress_on=[progress], **private,
    )  # fmt: skip
    cancel.click(stops.set, None, None, queue=False, **private)


def clone_file(
    chosen: ChosenFile,
    columns: dict[str, Any],
    asked: dict[str, Any],
    model: str | None,
    stop: Event,
    tell: Callable[[tuple[str, str]], None],
) -> tuple[str, str]:
    """Clone a chosen file; de-identified notes are in a temporary folder until the end. Returns a message, and the
    result with what epsilon covers, as HTML."""

    def report(phase: str, done: int, total: int) -> None:
        if stop.is_set():
            raise Stopped
        tell((bar_html(2, f"{phase}: {done:,} of {total:,}", done, total), ""))

    try:
        from synthetic_note.cloning.clone import clone_notes
        from synthetic_note.cloning.note_table import read_notes
        from synthetic_note.cloning.options import CloneOptions, check_installed

        check_installed()
        with tempfile.TemporaryDirectory() as folder:
            source, output = Path(folder) / f"notes{Path(chosen.name).suffix}", Path(folder) / "clone.jsonl"
            source.write_bytes(chosen.content)
            notes = read_notes(source, **columns)
            source.unlink()
            unit = "patient" if columns["patient_column"] else "note"
            made = clone_notes(notes, output, CloneOptions(**asked), model=model, unit=unit, report=report)
            counts = made.manifest["counts"]
            head = (
                f"{counts['written']:,} notes of {counts['asked']:,} asked for. {made.manifest['privacy']['sentence']}"
            )
            files = [
                (f"Download {title}", name, (Path(folder) / name).read_text(encoding="utf-8"))
                for title, name in (
                    ("the clone (JSON lines)", "clone.jsonl"),
                    ("its card", "clone.card.md"),
                    ("its manifest", "clone.manifest.json"),
                )
            ]
        return "", files_html(head, files)
    except Stopped:
        return message_html("Cancelled; nothing was kept."), ""
    except ValueError as error:
        # Those of the cloning name rows and columns, and quote no note; others say their kind alone.
        known = type(error).__module__.startswith("synthetic_note.")
        return message_html(str(error) if known else _failed(error), "error"), ""
    except Exception as error:
        return message_html(_failed(error), "error"), ""


def _failed(error: Exception) -> str:
    return f"The run failed ({type(error).__name__})"
