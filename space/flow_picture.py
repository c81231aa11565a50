"""The way of a note through the stages, drawn as SVG: from left to right, or from top to bottom on a narrow screen."""

from __future__ import annotations

#: Title and lines of each station; the first and the last are the notes.
STATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Your note", ("with names, dates", "and numbers in it")),
    ("Annotate", ("rules and a model find", "identifiers and", "clinical terms")),
    ("Plan", ("identifiers leave the text,", "clinical words stay,", "some others are chosen")),
    ("Decode", ("the language model", "fills the chosen words,", "round by round")),
    ("Replace", ("surrogates come in,", "dates move together")),
    ("Synthetic note", ("for a person", "to review")),
)

WIDTH, HEIGHT, GAP, LINE = 178, 112, 30, 18


def flow_picture() -> str:
    """Both drawings; style.css shows the one that fits the screen."""
    told = "; ".join(f"{title}: {' '.join(lines)}" for title, lines in STATIONS)
    return f'<div class="sn-flow">{_draw(told, vertical=False)}{_draw(told, vertical=True)}</div>'


def _draw(told: str, *, vertical: bool) -> str:
    parts: list[str] = []
    step = (HEIGHT if vertical else WIDTH) + GAP
    last = len(STATIONS) - 1
    for number, (title, lines) in enumerate(STATIONS):
        x, y = (2, 2 + number * step) if vertical else (2 + number * step, 2)
        kind = "sn-end" if number in (0, last) else "sn-step"
        parts.append(f'<rect class="{kind}" x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="8"/>')
        middle = x + WIDTH / 2
        parts.append(f'<text class="sn-title" x="{middle}" y="{y + 26}">{title}</text>')
        for row, line in enumerate(lines):
            parts.append(f'<text x="{middle}" y="{y + 50 + row * LINE}">{line}</text>')
        if number < last:
            ax, ay = (middle, y + HEIGHT) if vertical else (x + WIDTH, y + HEIGHT / 2)
            turn = " rotate(90)" if vertical else ""
            parts.append(
                f'<path class="sn-arrow" transform="translate({ax} {ay}){turn}" d="M4 0H{GAP - 6}m-7 -6l7 6l-7 6"/>'
            )
    long = len(STATIONS) * step - GAP + 4
    width, height = (WIDTH + 4, long) if vertical else (long, HEIGHT + 4)
    name = "sn-narrow" if vertical else "sn-broad"
    return f'<svg class="{name}" viewBox="0 0 {width} {height}" role="img" aria-label="{told}">{"".join(parts)}</svg>'
