"""Original and synthetic note beside each other in a terminal, wrapped to its width.

Identifiers, kept entities and rewritten words differ by colour and by a mark, so that neither a screen without
colour nor an eye that tells few colours apart loses anything.
"""

from __future__ import annotations

import os
import shutil
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, zip_longest
from typing import Any, TextIO

#: Marks and ANSI colours of what is shown; the colours stay apart for the common kinds of colour blindness.
MARKS: dict[str, tuple[str, str]] = {"phi": ("{", "}"), "entity": ("<", ">"), "change": ("*", "*")}
COLOURS: dict[str, str] = {"phi": "1;35", "entity": "36", "change": "4;33"}
MEANINGS: dict[str, str] = {
    "phi": "identifier, and its surrogate",
    "entity": "clinical entity that was kept",
    "change": "word that was rewritten",
}

SEPARATOR = " | "
#: Below this width the two notes are printed one after the other.
NARROWEST = 60
TAB = 4


@dataclass(frozen=True, order=True)
class Highlight:
    """A part of a text to be told apart: `kind` is one of `MARKS`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class _Cell:
    """One character as it is printed."""

    text: str
    kind: str | None
    width: int


def colour_wanted(stream: TextIO, asked: bool = True) -> bool:
    """Whether to print colours: only to a terminal, and not where NO_COLOR is set (no-color.org)."""
    if not asked or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def terminal_width(default: int = 100) -> int:
    """Columns of the terminal, or of COLUMNS; a fixed number where there is neither."""
    return max(20, shutil.get_terminal_size((default, 24)).columns)


def result_highlights(result: Mapping[str, Any]) -> tuple[list[Highlight], list[Highlight]]:
    """What to highlight in the original and in the synthetic note. `result`: a SyntheticNote made with
    `return_phi=True`. Raises ValueError: it has no offsets into the original."""
    edits = sorted((*result["phi"], *result["changes"]), key=lambda edit: edit["start"])
    if any("original_start" not in edit for edit in edits):
        raise ValueError("the side-by-side view needs a result made with return_phi=True")
    original, synthetic = [], []
    for kind, spans in (("phi", result["phi"]), ("change", result["changes"])):
        original += [Highlight(span["original_start"], span["original_end"], kind) for span in spans]
        synthetic += [Highlight(span["start"], span["end"], kind) for span in spans]
    ends = [edit["end"] for edit in edits]
    starts = [edit["start"] for edit in edits]
    for entity in result["entities"]:
        first, last = entity["start"], entity["end"]
        if bisect_right(ends, first) < bisect_right(starts, last - 1):
            continue  # holds rewritten words, which are shown as such
        original.append(Highlight(entity["original_start"], entity["original_end"], "entity"))
        synthetic.append(Highlight(first, last, "entity"))
    return sorted(original), sorted(synthetic)


def wrap(text: str, highlights: Iterable[Highlight], width: int, colour: bool) -> list[list[str]]:
    """Lines of the text with marks (and colours), each as the rows that it takes at this width. `highlights`: sorted;
    one that overlaps an earlier one is left out. `width`: columns of a row; every row is padded to it. At least 1."""
    return [
        [_row(cells, width, colour) for cells in _wrapped(line, max(1, width))] for line in _cells(text, highlights)
    ]


def side_by_side(
    original: str, result: Mapping[str, Any], *, title: str = "", width: int | None = None, colour: bool = False
) -> str:
    """The view as one string: title, original left, synthetic note right, legend and counts. `original`: the note that
    the result was made from. `result`: its SyntheticNote, made with `return_phi=True`. `width`: columns; those of the
    terminal when None. Under 60 the notes are printed one below the other."""
    width = terminal_width() if width is None else max(20, width)
    left_marks, right_marks = result_highlights(result)
    synthetic = result["text"] or ""
    out: list[str] = []
    if title:
        out += [_bold(title, colour), ""]
    if width >= NARROWEST:
        half = (width - len(SEPARATOR)) // 2
        left = wrap(original, left_marks, half, colour)
        right = wrap(synthetic, right_marks, half, colour)
        blank = " " * half
        out.append(_bold("ORIGINAL".ljust(half), colour) + SEPARATOR + _bold("SYNTHETIC".ljust(half), colour))
        out.append("-" * half + "-+-" + "-" * half)
        # White space is copied, so line n of one note is line n of the other; where a surrogate changed the number
        # of lines, the rows still follow each other.
        if len(left) != len(right):
            left, right = [[*chain(*left)]], [[*chain(*right)]]
        for left_rows, right_rows in zip(left, right, strict=True):
            out += [a + SEPARATOR + b for a, b in zip_longest(left_rows, right_rows, fillvalue=blank)]
    else:
        for name, text, marks in (("ORIGINAL", original, left_marks), ("SYNTHETIC", synthetic, right_marks)):
            out += [_bold(name, colour), "-" * width, *chain(*wrap(text, marks, width, colour)), ""]
    out += ["", legend(colour)]
    report = result.get("report") or {}
    if report:
        phi = sum(report.get("phi", {}).values())
        out.append(
            f"{phi} identifiers replaced, {len(result['entities'])} entities kept, "
            f"{report.get('rewritten', 0)} of {report.get('words', 0)} words rewritten, seed {report.get('seed')}"
        )
    return "\n".join(line.rstrip() for line in out)


def legend(colour: bool) -> str:
    """What the marks mean."""
    return "\n".join(
        f"{_paint(opening + 'text' + closing, kind, colour)}  {MEANINGS[kind]}"
        for kind, (opening, closing) in MARKS.items()
    )


def without_space(text: str, start: int, end: int) -> tuple[int, int]:
    """The place of a mark without the white space at its ends: a word that was left out went with a space beside it."""
    marked = text[start:end]
    start += len(marked) - len(marked.lstrip())
    return start, start + len(marked.strip())


def _cells(text: str, highlights: Iterable[Highlight]) -> list[list[_Cell]]:
    """Printable cells of each line, marks included."""
    lines: list[list[_Cell]] = [[]]
    opening: dict[int, Highlight] = {}
    reach = 0
    for mark in sorted(highlights):
        mark = Highlight(*without_space(text, mark.start, mark.end), mark.kind)
        if mark.start >= reach and mark.end > mark.start:
            opening[mark.start], reach = mark, mark.end
    current: Highlight | None = None
    text_lines = text.replace("\r\n", "\n ").replace("\r", "\n") if "\r" in text else text
    for index, character in enumerate(text_lines):
        if current is not None and index == current.end:
            lines[-1].append(_Cell(MARKS[current.kind][1], current.kind, 1))
            current = None
        if index in opening:
            current = opening[index]
            lines[-1].append(_Cell(MARKS[current.kind][0], current.kind, 1))
        if character == "\n":
            lines.append([])
        elif not (character == " " and text[index : index + 1] == "\n"):  # the second half of CR LF
            lines[-1] += _printable(character, current.kind if current else None)
    if current is not None:
        lines[-1].append(_Cell(MARKS[current.kind][1], current.kind, 1))
    return lines


def _printable(character: str, kind: str | None) -> list[_Cell]:
    if character == "\t":
        return [_Cell(" ", kind, 1)] * TAB
    category = unicodedata.category(character)
    # A control sequence in a note must not reach the terminal; a lone surrogate cannot be written at all.
    if category in ("Cc", "Cs", "Zl", "Zp") or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        return [_Cell("\N{REPLACEMENT CHARACTER}", kind, 1)]
    if category in ("Mn", "Me", "Cf"):
        return [_Cell(character, kind, 0)]
    return [_Cell(character, kind, 2 if unicodedata.east_asian_width(character) in "WF" else 1)]


def _wrapped(cells: Sequence[_Cell], width: int) -> list[list[_Cell]]:
    """Rows no wider than the width, broken at spaces where there is one."""
    rows: list[list[_Cell]] = []
    row: list[_Cell] = []
    used, last_space = 0, -1
    for cell in cells:
        if used + cell.width > width and row:
            if cell.text == " ":
                # Spaces at which a row breaks are not printed.
                rows.append(row)
                row, used, last_space = [], 0, -1
                continue
            rest: list[_Cell] = []
            if last_space > 0 and any(c.text != " " for c in row[:last_space]):
                row, rest = row[:last_space], row[last_space + 1 :]
            rows.append(row)
            row, used = rest, sum(c.width for c in rest)
            last_space = -1
        if cell.text == " ":
            if rows and not row:
                continue
            last_space = len(row)
        row.append(cell)
        used += cell.width
    return [*rows, row]


def _row(cells: Sequence[_Cell], width: int, colour: bool) -> str:
    runs = groupby(cells, key=lambda cell: cell.kind)
    text = "".join(_paint("".join(cell.text for cell in run), kind, colour) for kind, run in runs)
    return text + " " * (width - sum(cell.width for cell in cells))


def _paint(text: str, kind: str | None, colour: bool) -> str:
    return f"\x1b[{COLOURS[kind]}m{text}\x1b[0m" if text and kind and colour else text


def _bold(text: str, colour: bool) -> str:
    return f"\x1b[1m{text}\x1b[0m" if colour else text
