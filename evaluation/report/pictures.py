"""The pictures of the report: one row a version, a dot with its interval, chance as a dashed line."""

from __future__ import annotations

import base64
import io
import textwrap
from collections.abc import Sequence
from typing import Any

from synthetic_note.evaluation.findings import Measure, Section

#: Panels side by side, and inches of one.
ACROSS, WIDTH, ROW = 3, 3.5, 0.3
MAIN, OTHER, CHANCE = "#14506b", "#8a9aa3", "#b0413e"


def section_picture(section: Section, main: str) -> bytes | None:
    """PNG of a section's headline measures; None where it has none. `main`: the version with a colour of its own."""
    measures = [m for m in section.measures if m.headline and any(f.value is not None for f in m.figures.values())]
    if not measures:
        return None
    from matplotlib.figure import Figure as Canvas

    names = list(dict.fromkeys(name for measure in measures for name in measure.figures))
    across = min(ACROSS, len(measures))
    down = -(-len(measures) // across)
    height = ROW * len(names) + 0.85
    canvas = Canvas(figsize=(WIDTH * across + 1.2, height * down + 0.1), dpi=130, layout="constrained")
    axes = canvas.subplots(down, across, squeeze=False)
    for number, axis in enumerate(axes.flat):
        if number >= len(measures):
            axis.set_visible(False)
            continue
        _panel(axis, measures[number], names, main, names_shown=number % across == 0)
    stream = io.BytesIO()
    canvas.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()


def as_data_url(picture: bytes) -> str:
    """A PNG inside the page itself."""
    return "data:image/png;base64," + base64.b64encode(picture).decode("ascii")


def _panel(axis: Any, measure: Measure, names: Sequence[str], main: str, *, names_shown: bool) -> None:
    scale = 100 if measure.unit == "share" else 1
    for row, name in enumerate(names):
        figure = measure.figures.get(name)
        if figure is None or figure.value is None:
            continue
        colour = MAIN if name == main else OTHER
        if figure.low is not None and figure.high is not None:
            axis.plot([scale * figure.low, scale * figure.high], [row, row], color=colour, linewidth=2)
        axis.plot([scale * figure.value], [row], "o", color=colour, markersize=5)
        if figure.chance is not None:
            axis.plot([scale * figure.chance] * 2, [row - 0.4, row + 0.4], color=CHANCE, linewidth=1.4)
    axis.set_ylim(len(names) - 0.4, -0.6)
    axis.set_yticks(range(len(names)), names if names_shown else [""] * len(names), fontsize=8)
    if measure.unit == "share":
        axis.set_xlim(-3, 103)
    axis.tick_params(axis="x", labelsize=7)
    axis.grid(axis="x", color="#e6eaec", linewidth=0.8)
    axis.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axis.spines[side].set_visible(False)
    axis.tick_params(axis="y", length=0)
    title = measure.title + (", %" if measure.unit == "share" else "")
    axis.set_title("\n".join(textwrap.wrap(title, 44, break_on_hyphens=False)), fontsize=8.5, loc="left")
