"""What a clone promises, as one sentence and as values, and the card of the data set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

TEMPLATE = Path(__file__).parent / "card_template.md"


def guarantee(
    *, epsilon: float | None, delta: float | None, spent: float | None, unit: str, private_skeletons: bool
) -> dict[str, Any]:
    """The guarantee as values for the manifest. `epsilon`, `delta`: as asked; None without privacy. `spent`: the
    epsilon of the run's ledger. `unit`: `patient` or `note`."""
    covers = (
        "nothing"
        if epsilon is None
        else "everything in the output"
        if private_skeletons
        else "what was learnt: weights and word counts"
    )
    return {
        "epsilon": epsilon,
        "delta": delta,
        "epsilon_spent": None if spent is None else round(spent, 4),
        "unit": unit,
        "neighbours": f"data sets with and without one {unit}",
        "covers": covers,
        "sentence": _sentence(epsilon, delta, unit, private_skeletons),
    }


def _sentence(epsilon: float | None, delta: float | None, unit: str, private_skeletons: bool) -> str:
    if epsilon is None:
        return (
            "This data set was written by a model trained without differential privacy: there is no mathematical bound "
            "on what it tells of any one person in the source."
        )
    bound = f"differential privacy with epsilon {epsilon:g} and delta {delta:.2g}, each {unit} being one unit"
    if private_skeletons:
        return (
            f"Everything in this data set was produced under {bound}: whatever anybody infers from it, they would have "
            f"inferred nearly as well had any one {unit} not been in the source."
        )
    return (
        f"What the prose was written by was learnt under {bound}, but the clinical entities, numbers, section heads "
        f"and layout of each source record stand in its clone as they were, and no epsilon covers those."
    )


def card(manifest: dict[str, Any]) -> str:
    """The card of the data set."""
    privacy, counts = manifest["privacy"], manifest["counts"]
    return TEMPLATE.read_text(encoding="utf-8").format(
        sentence=privacy["sentence"],
        written=counts["written"],
        dropped=counts["dropped"],
        source=counts["source_notes"],
        generator=manifest["options"]["generator"],
        skeletons=manifest["options"]["skeletons"],
        covers=privacy["covers"],
        unit=privacy["unit"],
        labels=", ".join(manifest["labels"]) or "none",
    )
