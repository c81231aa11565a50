"""The tab for one note: the note, how it is to be changed, the result beside it, and what to review first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import gradio as gr
from highlighting import SIDE_BY_SIDE, VIEWS, message_html, result_html, without_originals
from note_service import NoteService, ServiceError, check_text
from review import UncertainSpan, decision_options, review_band, review_html, uncertain_spans
from settings import build_settings, check_options, read_settings
from synthetic_note.pipelines.options import PHI_PRESETS, GenerateOptions

from synthetic_note import examples

#: Seconds after which a result leaves the memory when its page is closed or forgotten.
FORGET_AFTER = 1800


#: Sends the choices of the list, by text, when its button is pressed.
REVIEW_JS = """
element.addEventListener('click', event => {
  if (!event.target.closest('[data-decide]')) return;
  const decisions = {};
  for (const item of element.querySelectorAll('li[data-text]')) {
    const chosen = item.querySelector('input:checked');
    if (chosen) decisions[item.dataset.text] = chosen.value === 'yes';
  }
  trigger('submit', {decisions});
});
"""


@dataclass
class Session:
    """What one open page needs to show its last result in another way; held in memory only."""

    text: str = ""
    results: list[dict[str, Any]] = field(default_factory=list)
    spans: list[UncertainSpan] = field(default_factory=list)
    found_with: tuple[str, float] | None = None
    decisions: dict[str, bool] = field(default_factory=dict)


def build_note_tab(service: NoteService) -> None:
    """Add the tab's parts and events to the page that is being built."""
    session = gr.State(None, time_to_live=FORGET_AFTER)
    with gr.Row(elem_classes="sn-columns"):
        with gr.Column(scale=3, min_width=320):
            note = gr.Textbox(
                label="Note",
                lines=18,
                max_lines=18,
                placeholder="Paste a clinical note in English, or pick an example below.",
                elem_id="note",
                buttons=[],
            )
            with gr.Row(elem_classes="sn-examples"):
                gr.HTML('<span class="sn-label">Examples (fictive):</span>', min_width=120)
                for name in examples.NAMES.values():
                    button = gr.Button(name.replace("_", " ").capitalize(), size="sm", min_width=120)
                    # Filled in by the browser: no trip to the server, no waiting.
                    fill = f"() => {json.dumps(examples.load(name).text)}"
                    button.click(None, None, note, js=fill, api_visibility="private")
            generate = gr.Button("Generate", variant="primary", elem_id="generate")
        with gr.Column(scale=2, min_width=320):
            settings = build_settings("note")
    # Only one thing works at a time, so the place in the queue is shown where the result will be.
    status = gr.HTML("", elem_id="status")
    review = gr.HTML("", elem_id="review", js_on_load=REVIEW_JS)
    with gr.Row(visible=False, elem_classes="sn-view") as view_row:
        view = gr.Radio(VIEWS, value=SIDE_BY_SIDE, label="View", elem_id="view")
        variant = gr.Radio(["1"], value="1", label="Variant", visible=False, elem_id="variant")
    result = gr.HTML("", elem_id="result")

    def run(
        text: str, last: Session | None, decided: Mapping[str, bool] | None, chosen_view: str, *values: Any
    ) -> Iterator[tuple[Any, ...]]:
        try:
            text = check_text(text)
            options, lists = read_settings(values)
        except ServiceError as error:
            yield None, message_html(str(error), "error"), "", gr.Row(visible=False), gr.Radio(visible=False), ""
            return
        now = Session(text)
        limit = options["phi_threshold"]
        if last is not None and last.found_with == (text, limit):
            now.spans, now.found_with = last.spans, last.found_with
            now.decisions = dict(last.decisions if decided is None else decided)
        try:
            chosen = decision_options(now.decisions, now.spans, **lists)
            now.results = service.generate(text, {**options, **chosen, "return_phi": True})
            shown = (
                gr.Row(visible=True),
                gr.Radio(
                    [str(number + 1) for number in range(len(now.results))], value="1", visible=len(now.results) > 1
                ),
                result_html(text, now.results, 0, chosen_view),
            )
            if now.found_with is None:
                yield now, message_html("Looking for what is uncertain ..."), "", *shown
                low, _ = review_band(limit)
                lower = service.annotate(text, {"phi_threshold": low})
                now.spans = uncertain_spans(text, now.results[0], lower.phi, limit)
                now.found_with = (text, limit)
            yield now, "", review_html(now.spans, now.decisions, limit), *shown
        except ServiceError as error:
            yield None, message_html(str(error), "error"), "", gr.Row(visible=False), gr.Radio(visible=False), ""

    def run_first(text: str, last: Session | None, chosen_view: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        yield from run(text, last, None, chosen_view, *values)

    def run_again(
        event: gr.EventData, text: str, last: Session | None, chosen_view: str, *values: Any
    ) -> Iterator[tuple[Any, ...]]:
        yield from run(last.text if last else text, last, read_decisions(event), chosen_view, *values)

    outputs = [session, status, review, view_row, variant, result]
    shared: dict[str, Any] = {
        "concurrency_id": "model", "concurrency_limit": 1, "api_visibility": "private",
        "show_progress_on": [status],
    }  # fmt: skip
    generate.click(
        run_first, [note, session, view, *settings], outputs, **shared,
    )  # fmt: skip
    review.submit(run_again, [note, session, view, *settings], outputs, **shared)

    def show(last: Session | None, number: str, chosen_view: str) -> str:
        if last is None or not last.results:
            return ""
        return result_html(last.text, last.results, min(int(number), len(last.results)) - 1, chosen_view)

    # `input` and not `change`: a new run sets the variant by itself and shows its own result.
    for control in (view, variant):
        control.input(show, [session, variant, view], result, queue=False, api_visibility="private")

    gr.api(_endpoint(service), api_name="generate", concurrency_id="model", concurrency_limit=1)


def read_decisions(event: gr.EventData) -> dict[str, bool]:
    """By text, whether it is an identifier; what the page cannot have sent is left out."""
    sent = getattr(event, "decisions", None)
    if not isinstance(sent, dict):
        return {}
    return {text: chosen for text, chosen in sent.items() if isinstance(text, str) and isinstance(chosen, bool)}


def _endpoint(service: NoteService) -> Any:
    def generate(
        note: str,
        mask_ratio: float = GenerateOptions.mask_ratio,  # type: ignore[assignment]
        temperature: float = GenerateOptions.temperature,
        phi_threshold: float = PHI_PRESETS["balanced"],
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
