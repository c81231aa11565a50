"""The tab for one note: the note, how it is to be changed, the result beside it, and what to review first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gradio as gr
from highlighting import SIDE_BY_SIDE, VIEWS, message_html, result_html, type_name, without_originals
from note_service import NoteService, ServiceError, Stopped, check_text
from review import UncertainSpan, decision_options, review_band, review_html, uncertain_spans
from running import Stops
from settings import build_settings, check_options, read_settings
from synthetic_note.pipelines.annotation.spans import PHI_TYPES
from synthetic_note.pipelines.options import PHI_PRESETS, GenerateOptions

from synthetic_note import examples

#: Seconds after which a result leaves the memory when its page is closed or forgotten.
FORGET_AFTER = 1800

#: Characters of a text that is marked in the note.
LONGEST_MARK = 200

THRESHOLD = PHI_PRESETS["balanced"]

#: The example that is worked on when the page opens, and all that can be picked.
FIRST = "clinic_letter"
EXAMPLES: tuple[str, ...] = (*examples.NAMES.values(), *examples.OTHERS)

#: Sends all decisions, by text, when the note is to be made again; page.js tells of a word that was marked in the note.
REVIEW_JS = Path(__file__).with_name("review.js").read_text(encoding="utf-8")


@dataclass
class Session:
    """What one open page needs to show its last result in another way; held in memory only."""

    text: str = ""
    results: list[dict[str, Any]] = field(default_factory=list)
    spans: list[UncertainSpan] = field(default_factory=list)
    found_with: tuple[str, float] | None = None
    decisions: dict[str, str] = field(default_factory=dict)


def build_note_tab(service: NoteService, stops: Stops) -> None:
    """Add the tab's parts and events to the page that is being built; an example is worked on beforehand."""
    first = _worked_example(service)
    text = first.text
    session = gr.State(first, time_to_live=FORGET_AFTER)
    with gr.Row(elem_classes="sn-columns"):
        with gr.Column(scale=3, min_width=320):
            note = gr.Textbox(
                text,
                label="Note",
                lines=9,
                max_lines=16,
                placeholder="Paste a clinical note in English, or pick an example below.",
                elem_id="note",
                buttons=[],
            )
            with gr.Row(elem_classes="sn-examples"):
                gr.HTML('<span class="sn-label">Examples (fictive):</span>', min_width=120)
                for name in EXAMPLES:
                    button = gr.Button(name.replace("_", " ").capitalize().replace("Gp", "GP"), size="sm", min_width=90)
                    # Filled in by the browser: no trip to the server, no waiting.
                    fill = f"() => {json.dumps(examples.load(name).text)}"
                    button.click(None, None, note, js=fill, api_visibility="private")
            with gr.Row():
                generate = gr.Button("Generate", variant="primary", elem_id="generate")
                cancel = gr.Button("Cancel", elem_id="cancel", min_width=90, scale=0)
        with gr.Column(scale=2, min_width=320):
            settings = build_settings("note")
            with gr.Accordion("Kinds of identifiers to replace", open=False):
                types = gr.CheckboxGroup(
                    [(type_name(kind), kind) for kind in PHI_TYPES], value=list(PHI_TYPES), show_label=False,
                    elem_id="note-types",
                )  # fmt: skip
    # Only one thing works at a time, so the place in the queue is shown where the result will be.
    status = gr.HTML("", elem_id="status")
    with gr.Row(elem_classes="sn-view") as view_row:
        view = gr.Radio(VIEWS, value=SIDE_BY_SIDE, label="View", elem_id="view")
        variant = gr.Radio(["1"], value="1", label="Variant", visible=False, elem_id="variant")
    result = gr.HTML(result_html(text, first.results, fresh=False), elem_id="result")
    review = gr.HTML(review_html(first.spans, {}, THRESHOLD), elem_id="review", js_on_load=REVIEW_JS)

    def run(
        request: gr.Request, text: str, last: Session | None, decided: Mapping[str, str] | None, chosen_view: str,
        wanted: Sequence[str], *values: Any,
    ) -> Iterator[tuple[Any, ...]]:  # fmt: skip
        def nothing(message: str, kind: str = "error") -> tuple[Any, ...]:
            return None, message_html(message, kind), "", gr.Row(visible=False), gr.Radio(visible=False), ""

        try:
            text = check_text(text)
            options, lists = read_settings(values)
            now = Session(text)
            limit = options["phi_threshold"]
            if last is not None and last.text == text:
                now.decisions = dict(last.decisions if decided is None else decided)
                if decided is not None and last.results:
                    # What is asked for is this note with other identifiers, and no other rewriting.
                    options.setdefault("seed", last.results[0]["report"]["seed"])
                if last.found_with == (text, limit):
                    now.spans, now.found_with = last.spans, last.found_with
            with stops.of(request) as stop:
                if len(wanted) < len(PHI_TYPES):
                    found = service.annotate(text, {"phi_threshold": limit}, stop).phi
                    lists["allow"] += {text[span.start : span.end] for span in found if span.type not in wanted}
                chosen = decision_options(now.decisions, **lists)
                now.results = service.generate(text, {**options, **chosen, "return_phi": True}, stop)
                numbers = [str(number + 1) for number in range(len(now.results))]
                shown = (
                    gr.Row(visible=True),
                    gr.Radio(numbers, value="1", visible=len(numbers) > 1),
                    result_html(text, now.results, 0, chosen_view),
                )
                if now.found_with is None:
                    yield now, message_html("Looking for what is uncertain ..."), "", *shown
                    lower = service.annotate(text, {"phi_threshold": review_band(limit)[0]}, stop)
                    now.spans = uncertain_spans(text, now.results[0], lower.phi, limit)
                    now.found_with = (text, limit)
            yield now, "", review_html(now.spans, now.decisions, limit), *shown
        except ServiceError as error:
            yield nothing(str(error))
        except Stopped:
            yield nothing("Cancelled.", "note")

    def run_first(
        request: gr.Request, text: str, last: Session | None, chosen_view: str, *values: Any
    ) -> Iterator[tuple[Any, ...]]:
        yield from run(request, text, last, None, chosen_view, *values)

    def run_again(
        event: gr.EventData, request: gr.Request, text: str, last: Session | None, chosen_view: str, *values: Any
    ) -> Iterator[tuple[Any, ...]]:
        yield from run(request, last.text if last else text, last, read_decisions(event), chosen_view, *values)

    def run_slid(
        request: gr.Request, text: str, last: Session | None, chosen_view: str, *values: Any
    ) -> Iterator[tuple[Any, ...]]:
        if last is None or last.text != text:
            # Another note is being written: it waits for the button.
            yield (gr.skip(),) * len(outputs)
            return
        yield from run(request, text, last, last.decisions, chosen_view, *values)

    outputs = [session, status, review, view_row, variant, result]
    shared: dict[str, Any] = {
        "concurrency_id": "model", "concurrency_limit": 1, "api_visibility": "private",
        "show_progress_on": [status],
    }  # fmt: skip
    inputs = [note, session, view, types, *settings]
    generate.click(run_first, inputs, outputs, **shared)
    review.submit(run_again, inputs, outputs, **shared)
    # The slider shows its effect at once, on the note that is shown.
    settings[0].release(run_slid, inputs, outputs, **shared)
    cancel.click(stops.set, None, None, queue=False, api_visibility="private")

    def show(last: Session | None, number: str, chosen_view: str) -> str:
        if last is None or not last.results:
            return ""
        return result_html(last.text, last.results, min(int(number), len(last.results)) - 1, chosen_view, fresh=False)

    # `input` and not `change`: a new run sets the variant by itself and shows its own result.
    for control in (view, variant):
        control.input(show, [session, variant, view], result, queue=False, api_visibility="private")

    gr.api(_endpoint(service), api_name="generate", concurrency_id="model", concurrency_limit=1)


def _worked_example(service: NoteService) -> Session:
    text = examples.load(FIRST).text
    results = service.generate(text, {"seed": 1, "phi_threshold": THRESHOLD, "return_phi": True})
    lower = service.annotate(text, {"phi_threshold": review_band(THRESHOLD)[0]})
    return Session(text, results, uncertain_spans(text, results[0], lower.phi, THRESHOLD), (text, THRESHOLD))


def read_decisions(event: gr.EventData) -> dict[str, str]:
    """By text, the type of identifier that it is, or "" for none; what the page cannot have sent is left out."""
    sent = getattr(event, "decisions", None)
    if not isinstance(sent, dict):
        return {}
    allowed = ("", *PHI_TYPES)
    return {text: kind for text, kind in sent.items() if text and len(text) <= LONGEST_MARK and kind in allowed}


def _endpoint(service: NoteService) -> Any:
    def generate(
        note: str,
        mask_ratio: float = GenerateOptions.mask_ratio,  # type: ignore[assignment]
        temperature: float = GenerateOptions.temperature,
        phi_threshold: float = THRESHOLD,
        surrogates: str = "consistent",
        dates: str = "shift",
        variants: int = 1,
        seed: int | None = None,
        rewrite: str = GenerateOptions.rewrite,
    ) -> list[dict[str, Any]]:
        """Make synthetic notes of one note.

        Returns the variants, each with its text, spans and report, without any original identifier.
        """
        options: dict[str, Any] = {
            "mask_ratio": mask_ratio,
            "temperature": temperature,
            "phi_threshold": phi_threshold,
            "surrogates": surrogates,
            "dates": dates,
            "num_return_sequences": variants,
            "rewrite": rewrite,
        }
        if seed is not None:
            options["seed"] = seed
        try:
            check_options(options)
            return [without_originals(result) for result in service.generate(note, options)]
        except ServiceError as error:
            reason = str(error)
        raise gr.Error(reason, print_exception=False)

    return generate
