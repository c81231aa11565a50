"""The tab for many notes: a file in, progress while it is worked on, results and a summary to download."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Any

import gradio as gr
from batch_work import BatchProgress, BatchResult, guess_text_column, run_batch, time_left
from chosen_file import FILE_JS, ROW_NUMBER, ChosenFile, chooser_html, read_table
from highlighting import escape, message_html
from note_service import NoteService, ServiceError
from report_part import Made, build_report_part
from running import Stops, bar_html, files_html
from settings import build_settings, read_settings

from synthetic_note.note_files import InputError
from synthetic_note.open_notes import check_columns, notes_in_memory

#: Row errors that are listed; all are in the results.
MOST_ERRORS = 20

#: Seconds after which a file leaves the memory when its page is closed or forgotten.
FORGET_AFTER = 1800


def build_batch_tab(service: NoteService, stops: Stops, *, public: bool) -> None:
    """Add the tab's parts and events to the page that is being built; a `public` page makes no report."""
    file = gr.State(None, time_to_live=FORGET_AFTER)
    made = gr.State(None, time_to_live=FORGET_AFTER)
    with gr.Row(elem_classes="sn-columns"):
        with gr.Column(scale=3, min_width=320):
            chooser = gr.HTML(chooser_html(1), elem_id="batch-file", js_on_load=FILE_JS)
            about_file = gr.HTML("", elem_id="batch-about")
            text_column = gr.Dropdown([], label="Column with the notes", interactive=True, elem_id="batch-column")
            id_column = gr.Dropdown(
                [ROW_NUMBER], value=ROW_NUMBER, label="Column that names each row in the results",
                info="It is copied as it is, so it must not identify anybody.", interactive=True, elem_id="batch-id",
            )  # fmt: skip
            with gr.Row():
                start = gr.Button("Generate all", variant="primary", elem_id="batch-start")
                cancel = gr.Button("Cancel", interactive=False, elem_id="batch-cancel")
            progress = gr.HTML("", elem_id="batch-progress")
            result = gr.HTML("", elem_id="batch-result")
        with gr.Column(scale=2, min_width=320):
            settings = build_settings("batch")
    if not public:
        build_report_part(service, stops, file, [text_column, id_column], made)

    def choose(event: gr.EventData) -> tuple[Any, ...]:
        try:
            chosen, columns, rows = read_table(event)
        except (InputError, ServiceError) as error:
            message = message_html(str(error), "error")
            none = gr.Dropdown([], value=None), gr.Dropdown([ROW_NUMBER], value=ROW_NUMBER)
            return None, message, *none, "", "", None
        counted = "1 row" if rows == 1 else f"{rows:,} rows"
        # A file without a header has a note where a column's name should be.
        labels = [(name if len(name) <= 60 else f"column {number + 1}", name) for number, name in enumerate(columns)]
        return (
            chosen,
            message_html(f"{counted}, {len(columns)} columns."),
            gr.Dropdown(labels, value=guess_text_column(columns)),
            gr.Dropdown([ROW_NUMBER, *labels], value=ROW_NUMBER),
            "",
            "",
            None,
        )

    def run(
        request: gr.Request, chosen: ChosenFile | None, text_name: str | None, id_name: str | None, *values: Any
    ) -> Iterator[tuple[Any, ...]]:
        idle = gr.Button(interactive=True), gr.Button(interactive=False)
        try:
            if chosen is None:
                raise ServiceError("Choose a file first.")
            if not text_name:
                raise ServiceError("Choose the column that holds the notes.")
            options, lists = read_settings(values)
            source = notes_in_memory(
                chosen.content, chosen.name, text_column=text_name,
                id_column=None if id_name in (None, ROW_NUMBER) else id_name,
            )  # fmt: skip
            check_columns(source)
            options |= {name: value for name, value in lists.items() if value}
            options.setdefault("seed", secrets.randbits(32))
            with stops.of(request) as stop:
                for step in run_batch(service, source, options, stop):
                    if isinstance(step, BatchProgress):
                        busy = gr.Button(interactive=False), gr.Button(interactive=True)
                        yield progress_html(step), "", *busy, None
                    else:
                        done = Made("this result", ChosenFile("result.jsonl", step.as_jsonl().encode()))
                        yield gr.skip(), result_html(step, stop.is_set()), *idle, done
        except (InputError, ServiceError) as error:
            yield message_html(str(error), "error"), "", *idle, None
        except Exception as error:
            # Neither message nor trace is shown or logged: they could quote a note.
            yield message_html(f"The run failed ({type(error).__name__}).", "error"), "", *idle, None

    private: dict[str, Any] = {"api_visibility": "private"}
    chooser.upload(choose, None, [file, about_file, text_column, id_column, progress, result, made], **private)
    start.click(
        run, [file, text_column, id_column, *settings], [progress, result, start, cancel, made],
        concurrency_id="batch", concurrency_limit=1, show_progress_on=[progress], **private,
    )  # fmt: skip
    cancel.click(stops.set, None, None, queue=False, **private)


def progress_html(step: BatchProgress) -> str:
    """Progress bar, time left and row errors, as HTML."""
    parts = [f"{step.done:,} of {step.total:,} notes"]
    if step.done >= step.total:
        parts.append("done")
    elif step.left is not None:
        parts.append(f"about {time_left(step.left)} left")
    return bar_html(1, ", ".join(parts), step.done, step.total) + _errors(step.errors)


def result_html(result: BatchResult, stopped: bool) -> str:
    """What came out, with the downloads, as HTML."""
    counts = result.summary["counts"]
    made = counts["lines"] - counts["skipped"]
    found = sum(counts["phi"].values())
    head = f"{made:,} synthetic notes, {found:,} identifiers replaced"
    if counts["skipped"]:
        head += ", 1 row with an error" if counts["skipped"] == 1 else f", {counts['skipped']:,} rows with an error"
    if stopped and not result.summary["complete"]:
        head = "Cancelled. " + head
    return files_html(
        head + ".",
        [
            ("Download results (CSV)", "synthetic-notes.csv", result.as_csv()),
            ("Download results with their spans (JSON lines)", "synthetic-notes.jsonl", result.as_jsonl()),
            ("Download summary", "synthetic-notes.summary.json", result.as_summary()),
        ],
    )


def _errors(errors: tuple[str, ...]) -> str:
    if not errors:
        return ""
    more = len(errors) - MOST_ERRORS
    items = "".join(f"<li>{escape(error)}</li>" for error in errors[:MOST_ERRORS])
    rest = f"<li>and {more:,} more</li>" if more > 0 else ""
    return f'<p>Rows that could not be worked on:</p><ul class="sn-errors">{items}{rest}</ul>'
