"""Table and picture of phi_benchmark.py."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

#: Name of each set and how it is called in the documentation.
TITLES: dict[str, str] = {
    "visits": "visit notes",
    "injected": "reports with identifiers filled in",
    "queries": "short queries",
    "clean": "texts without identifiers",
}

#: (title of the column, set, way to the share in its scores)
Column = tuple[str, tuple[str, ...]]
OF_ALL: tuple[Column, ...] = (
    ("all covered", ("element_recall", "covered")),
    ("token precision", ("tokens", "precision")),
)
FLAGGED: Column = ("other words flagged", ("other_words_flagged",))
COLUMNS: dict[str, tuple[Column, ...]] = {
    "visits": (
        ("names covered", ("by_type", "NAME", "covered")),
        ("dates covered", ("by_type", "DATE", "covered")),
        *OF_ALL,
        ("notes without a leak", ("notes_without_leak",)),
        FLAGGED,
    ),
    "injected": (*OF_ALL, ("notes without a leak", ("notes_without_leak",)), FLAGGED),
    "queries": (*OF_ALL, ("queries without a leak", ("notes_without_leak",)), FLAGGED),
    "clean": (("texts touched", ("clean_texts_touched",)), ("words flagged", ("other_words_flagged",))),
}


def cell(scores: Mapping[str, Any], way: tuple[str, ...]) -> dict[str, Any] | None:
    """A share in the scores of one set; None where the set has no such identifier."""
    value: Any = scores
    for key in way:
        if key not in value:
            return None
        value = value[key]
    return dict(value)


def with_interval(value: Mapping[str, Any] | None) -> str:
    """A share with its 95% interval, in per cent."""
    if value is None or value["share"] is None:
        return "-"
    return f"{100 * value['share']:.2f}% ({100 * value['low']:.1f} to {100 * value['high']:.1f})"


def markdown(results: Mapping[str, Any]) -> str:
    """One table for each set of texts; shares with their 95% interval."""
    parts = []
    for name, columns in COLUMNS.items():
        numbers = results["sets"][name]
        about = f"{numbers['texts']} texts"
        if numbers["elements"]:
            about += f", {numbers['elements']} identifiers"
        lines = [
            f"**{TITLES[name].capitalize()}** ({about})",
            "",
            "| system | " + " | ".join(title for title, _ in columns) + " | seconds a text | CPU seconds |",
            "| --- |" + " ---: |" * (len(columns) + 2),
        ]
        for system, made in results["systems"].items():
            scores = made["sets"][name]
            cells = [with_interval(cell(scores, way)) for _, way in columns]
            cells += [f"{scores[key]:.4f}" for key in ("seconds_per_text", "cpu_seconds_per_text")]
            lines.append(f"| {system} | {' | '.join(cells)} |")
        for system, made in results["systems"].items():
            if count := made["sets"][name].get("searches_given_up", 0):
                lines += ["", f"{system}: {count} searches with one pattern in one text were given up at the limit."]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def headline(results: Mapping[str, Any]) -> str:
    """What is left of identifiers and lost of facts in the texts that come out, with 95% intervals."""
    lines = ["| texts | system | identifiers gone | texts without a leak | facts kept | texts with every fact |"]
    lines.append("| --- | --- |" + " ---: |" * 4)
    for name in COLUMNS:
        for system, made in results["systems"].items():
            scores = made["sets"][name]["end_to_end"]
            keys = ("elements_removed", "notes_without_leak", "facts_kept", "notes_with_all_facts")
            cells = [with_interval(scores[key]) for key in keys]
            lines.append(f"| {TITLES[name]} | {system} | {' | '.join(cells)} |")
    return "\n".join(lines)


def draw(results: Mapping[str, Any], file: Path) -> None:
    """Bars: identifiers covered on three sets, texts touched without need, words flagged without need, seconds."""
    from matplotlib.figure import Figure

    systems = list(results["systems"])
    colours = dict(zip(systems, ("#0072b2", "#56b4e9", "#999999", "#d9a441"), strict=False))

    def value(system: str, name: str, *way: str) -> float:
        found = cell(results["systems"][system]["sets"][name], way)
        return 0.0 if found is None or found["share"] is None else 100 * found["share"]

    figure = Figure(figsize=(13, 4.2), layout="constrained")
    axes = figure.subplots(1, 4, width_ratios=[3.2, 1, 1, 1])
    names = ("visits", "injected", "queries")
    width = 0.8 / len(systems)
    for number, system in enumerate(systems):
        places = [at + (number - (len(systems) - 1) / 2) * width for at in range(len(names))]
        heights = [value(system, name, "element_recall", "covered") for name in names]
        bars = axes[0].bar(places, heights, width * 0.94, color=colours[system], label=system)
        axes[0].bar_label(bars, labels=[f"{height:.1f}" for height in heights], fontsize=8, padding=1)
    axes[0].set_xticks(range(len(names)), [TITLES[name].replace(" with ", "\nwith ") for name in names])
    axes[0].set(ylim=(0, 122), yticks=range(0, 101, 20))
    axes[0].set_title("identifiers covered to the last character, %", fontsize=10)
    axes[0].legend(loc="upper center", ncols=len(systems), fontsize=9, frameon=False)
    panels = (
        ("clean texts touched, %", [value(s, "clean", "clean_texts_touched") for s in systems], ".1f"),
        ("other words flagged\nin visit notes, %", [value(s, "visits", "other_words_flagged") for s in systems], ".2f"),
        ("seconds a visit note", [results["systems"][s]["sets"]["visits"]["seconds_per_text"] for s in systems], ".3f"),
    )
    for axis, (title, heights, form) in zip(axes[1:], panels, strict=True):
        bars = axis.bar(range(len(systems)), heights, 0.8, color=[colours[system] for system in systems])
        axis.bar_label(bars, labels=[format(height, form) for height in heights], fontsize=8, padding=1)
        axis.set_xticks(range(len(systems)), systems, rotation=25, ha="right", fontsize=8)
        axis.set_title(title, fontsize=10)
        axis.margins(y=0.12)
    for axis in axes:
        axis.spines[["top", "right"]].set_visible(False)
        axis.grid(axis="y", color="0.92")
        axis.set_axisbelow(True)
    figure.savefig(file, dpi=130)
