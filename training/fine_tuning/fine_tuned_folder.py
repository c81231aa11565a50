"""The folder that fine-tuning leaves: weights, tokenizer, scores and a card that says what it is and how it is used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from synthetic_note.pipelines.pipeline_synthetic_note import TASK, SyntheticNotePipeline

#: Where a card does not say otherwise, nobody may use weights that were trained on somebody's notes.
CARD = Path(__file__).with_name("card_template.md")

COUNTS = ("training_notes", "labelled_training_notes", "held_out_notes", "training_tokens", "steps")


def write_folder(
    folder: Path, model: Any, tokenizer: Any, scores: dict[str, Any], start: str, phi_model: str | None = None
) -> None:
    """Write what `pipeline(TASK, model=folder)` and `synthetic-note push` need. `start`: folder or Hub id of the
    weights before; of a folder, the name alone is told."""
    model.config._name_or_path = model.name_or_path = ""
    SyntheticNotePipeline(model=model, tokenizer=tokenizer, task=TASK, phi_model=phi_model).save_pretrained(folder)
    (folder / "scores.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    before, after = scores["before"], scores["after"]
    table = [f"{'':24}{'start':>9}{'kept':>9}"]
    table += [f"{name:24}{before[name]:9.4f}{after[name]:9.4f}" for name in after if name != "score"]
    card = CARD.read_text(encoding="utf-8").format(
        start=f"The checkpoint {Path(start).name}" if Path(start).is_dir() else f"[{start}]",
        counts="\n".join(f"| {name.replace('_', ' ')} | {scores[name]:,} |" for name in COUNTS),
        held_out=scores["held_out_notes"],
        table="\n".join(table),
    )
    (folder / "README.md").write_text(card, encoding="utf-8")


def summary(scores: dict[str, Any], folder: str) -> str:
    """Three lines: better or not and by how much, what was kept, how to use it."""
    before, after, notes = scores["before"]["loss"], scores["after"]["loss"], scores["held_out_notes"]
    steps = f"{scores['steps']} of {scores['planned_steps']} steps"
    if scores["improved"]:
        share = 100 * (before - after) / before
        better = f"better: loss on {notes} held-out notes {before:.3f} -> {after:.3f} ({share:.1f}% less)"
        kept = f"kept: the weights of step {scores['best_step']}, the best of {steps}"
    else:
        better = (
            f"not better: no step had a loss below {before:.3f} on {notes} held-out notes; "
            "give more notes, or another --learning-rate"
        )
        kept = f"kept: the weights as they were at the start, as {steps} brought nothing better"
    return f'{better}\n{kept}\nuse it: pipeline("{TASK}", model="{folder}")'
