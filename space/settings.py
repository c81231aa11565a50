"""The controls of a run, the same in both tabs, and the pipeline's options that they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import gradio as gr
from note_service import ServiceError
from synthetic_note.pipelines.options import PHI_PRESETS, GenerateOptions
from synthetic_note.pipelines.planning.plan import CONTENT_POS

#: Variants at most: each costs a decoding of its own.
MOST_VARIANTS = 5

MOST_SEED_DIGITS = 20

SURROGATE_CHOICES = [
    ("Realistic, one per person (consistent)", "consistent"),
    ("Realistic, changing now and then (markov)", "markov"),
    ("The type in brackets (tag)", "tag"),
    ("A block (redact)", "redact"),
]
DATE_CHOICES = [
    ("Moved, intervals kept (shift)", "shift"),
    ("Year only, as Safe Harbor wants it (year)", "year"),
    ("The type in brackets (tag)", "tag"),
]
REWRITE_CHOICES = [
    ("Close: the same in other words", "close"),
    ("Free: any word of its kind, which changes what is said", "free"),
]
POS_LABELS = {"NOUN": "Nouns", "VERB": "Verbs", "ADJ": "Adjectives", "ADV": "Adverbs"}


def build_settings(prefix: str) -> list[gr.components.Component]:
    """Add the controls to the page that is being built; `read_settings` takes their values in this order. `prefix`:
    begins the ids of the controls in the page."""
    mask_ratio = gr.Slider(
        0, 1, GenerateOptions.mask_ratio, step=0.05, label="Rewrite", elem_id=f"{prefix}-mask-ratio", buttons=[],
        info="Share of the words to replace, as far as near-synonyms are known (mask ratio).",
    )  # fmt: skip
    fidelity = gr.Slider(
        0, 1, GenerateOptions.fidelity, step=0.1, label="Fidelity", elem_id=f"{prefix}-fidelity", buttons=[],
        info="How near in sense a rewritten word stays: 0 leaves it free, 1 takes the nearest.",
    )  # fmt: skip
    threshold = gr.Slider(
        0.05, 0.95, PHI_PRESETS["balanced"], step=0.05, label="PHI threshold", elem_id=f"{prefix}-threshold",
        buttons=[], info="Lower finds more identifiers, higher leaves more other words alone.",
    )  # fmt: skip
    surrogates = gr.Dropdown(
        SURROGATE_CHOICES, value="consistent", label="Identifiers become", filterable=False, elem_id=f"{prefix}-mode"
    )
    dates = gr.Dropdown(DATE_CHOICES, value="shift", label="Dates become", filterable=False, elem_id=f"{prefix}-dates")
    with gr.Row():
        variants = gr.Slider(
            1, MOST_VARIANTS, 1, step=1, label="Variants", min_width=120, elem_id=f"{prefix}-variants", buttons=[]
        )
        # A text box: an empty number box would read as seed 0.
        seed = gr.Textbox(
            label="Seed", placeholder="a new one each time", min_width=120, max_lines=1, elem_id=f"{prefix}-seed",
            buttons=[],
        )  # fmt: skip
    with gr.Accordion("More settings", open=False):
        rewrite = gr.Dropdown(
            REWRITE_CHOICES, value=GenerateOptions.rewrite, label="Words that may be rewritten", filterable=False,
            elem_id=f"{prefix}-rewrite",
        )  # fmt: skip
        temperature = gr.Slider(
            0, 2, GenerateOptions.temperature, step=0.1, label="Temperature", elem_id=f"{prefix}-temperature",
            buttons=[], info="0 takes the likeliest word; higher is more varied and reads worse.",
        )  # fmt: skip
        by_pos = gr.Checkbox(
            label="Set the share to rewrite for each part of speech", value=False, elem_id=f"{prefix}-by-pos"
        )
        with gr.Group(visible=False) as pos_group:
            ratios = [
                gr.Slider(
                    0, 1, GenerateOptions.mask_ratio, step=0.05, label=POS_LABELS[pos], buttons=[],
                    elem_id=f"{prefix}-{pos.lower()}",
                )
                for pos in CONTENT_POS
            ]  # fmt: skip
        always = gr.Textbox(label="Always identifiers, one a line", lines=2, buttons=[], elem_id=f"{prefix}-always")
        never = gr.Textbox(label="Never identifiers, one a line", lines=2, buttons=[], elem_id=f"{prefix}-never")
    by_pos.change(lambda on: gr.Group(visible=on), by_pos, pos_group, queue=False, api_visibility="private")
    return [
        mask_ratio, fidelity, by_pos, *ratios, rewrite, temperature, threshold, surrogates, dates, variants, seed,
        always, never,
    ]  # fmt: skip


def read_settings(values: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Options of the pipeline from the values of the controls: those of the run, and its `allow` and `deny` lists.
    Raises ServiceError: a value does not fit."""
    count = len(CONTENT_POS)
    overall, fidelity, by_pos, *rest = values
    ratios, (rewrite, temperature, threshold, surrogates, dates, variants, seed, always, never) = (
        rest[:count],
        rest[count:],
    )
    options: dict[str, Any] = {
        "mask_ratio": dict(zip(CONTENT_POS, ratios, strict=True)) if by_pos else overall,
        "fidelity": fidelity,
        "rewrite": rewrite,
        "temperature": temperature,
        "phi_threshold": threshold,
        "surrogates": surrogates,
        "dates": dates,
        # A slider may give 2.0, and an emptied one nothing.
        "num_return_sequences": int(variants) if isinstance(variants, float) else variants,
    }
    if seed := (seed or "").strip():
        if not seed.isdecimal() or len(seed) > MOST_SEED_DIGITS:
            raise ServiceError(f"Seed: give a whole number of {MOST_SEED_DIGITS} digits at most, or leave it empty.")
        options["seed"] = int(seed)
    check_options(options)
    return options, {"allow": _lines(never), "deny": _lines(always)}


def check_options(options: Mapping[str, Any]) -> None:
    """Raise ServiceError where an option does not fit."""
    variants = options["num_return_sequences"]
    if isinstance(variants, bool) or not isinstance(variants, int) or not 1 <= variants <= MOST_VARIANTS:
        raise ServiceError(f"variants: choose 1 to {MOST_VARIANTS}")
    try:
        GenerateOptions(**options)
    except (TypeError, ValueError) as error:
        reason = str(error)
    else:
        return
    raise ServiceError(reason)


def _lines(text: str | None) -> list[str]:
    return [line.strip() for line in (text or "").splitlines() if line.strip()]
