"""Skeletons: what of a note its clone must say, cut from the prose around it.

Kept: section heads, clinical entities, numbers with their units, negations, placeholders of identifiers, and the
layout (punctuation, line breaks, how many words stand between two kept pieces). Every other word is prose.
"""

from __future__ import annotations

import re

from synthetic_note.pipelines.lexicons.loading import words
from synthetic_note.pipelines.planning.plan import CAPITAL_LINE, HEADING

from .deidentify import PlainNote
from .pieces import Example, Piece, Skeleton

UNIT = re.compile(
    r"(?P<word>[^\W\d_]+(?:['’\-][^\W\d_]+)*)|(?P<number>\w*\d(?:[\w.,/:%-]*[\w%])?)|(?P<mark>[^\w\s]+|_+|\w+)"
)


def make_example(note: PlainNote, labels: tuple[str, ...], patient: int) -> Example:
    """The note's skeleton and the prose that was cut out of it."""
    fixed = _fixed_spans(note)
    pieces: list[Piece] = []
    prose: list[tuple[str, ...]] = []
    words: list[str] = []
    begun = ""
    last_end = 0

    def close() -> None:
        if words:
            pieces.append(Piece("prose", before=begun, words=len(words)))
            prose.append(tuple(words))
            words.clear()

    for start, end, kind, label in _units(note.text, fixed):
        before = _white_space(note.text[last_end:start])
        last_end = end
        text = note.text[start:end]
        if kind == "prose":
            # A slot's words are one space apart: a line break or a joint ("and/or") begins a new one.
            if words and before != " ":
                close()
            if not words:
                begun = before
            words.append(text)
            continue
        close()
        if kind == "number" and pieces and pieces[-1].kind == "number" and before == " " and label == "unit":
            number = pieces.pop()
            pieces.append(Piece("number", f"{number.text} {text}", "", number.before))
            continue
        pieces.append(Piece(kind, text, label if kind in ("entity", "phi") else "", before))
    close()
    return Example(patient, Skeleton(labels, tuple(pieces)), tuple(prose))


def is_empty(skeleton: Skeleton) -> bool:
    """Whether a skeleton has nothing to say: no entity, number or head."""
    return not any(piece.kind in ("entity", "number", "head") for piece in skeleton.pieces)


def _fixed_spans(note: PlainNote) -> list[tuple[int, int, str, str]]:
    """Heads, entities and placeholders, sorted and without overlaps; a placeholder wins, then an entity."""
    spans = [(start, end, "phi", label) for start, end, label in note.phi]
    spans += [(start, end, "entity", label) for start, end, label in note.entities]
    heads = [match.span(1) for match in HEADING.finditer(note.text)]
    if re.search(r"[a-z]", note.text):
        heads += [match.span() for match in CAPITAL_LINE.finditer(note.text)]
    spans += [(start, end, "head", "") for start, end in sorted(set(heads))]
    chosen: list[tuple[int, int, str, str]] = []
    for span in spans:
        if all(span[1] <= other[0] or other[1] <= span[0] for other in chosen) and note.text[span[0] : span[1]].strip():
            chosen.append(span)
    return sorted(chosen)


def _units(text: str, fixed: list[tuple[int, int, str, str]]) -> list[tuple[int, int, str, str]]:
    """(start, end, kind, label) of everything but white space, in order."""
    units: list[tuple[int, int, str, str]] = []
    place = 0
    for start, end, kind, label in [*fixed, (len(text), len(text), "", "")]:
        for match in UNIT.finditer(text, place, start):
            units.append((match.start(), match.end(), *_kind_of(match, units, text)))
        if kind:
            stripped = text[start:end].strip()
            begin = start + text[start:end].index(stripped)
            units.append((begin, begin + len(stripped), kind, label))
        place = end
    return units


def _kind_of(match: re.Match[str], units: list[tuple[int, int, str, str]], text: str) -> tuple[str, str]:
    if match["number"]:
        return "number", ""
    if not match["word"]:
        return "mark", ""
    low = match.group().lower()
    if (
        low in words("units_of_numbers")
        and units
        and units[-1][2:] == ("number", "")
        and match.start() - units[-1][1] <= 1
    ):
        return "number", "unit"
    return ("negation", "") if low.replace("’", "'") in words("negations") else ("prose", "")


def _white_space(gap: str) -> str:
    breaks = gap.count("\n")
    return "\n\n" if breaks > 1 else "\n" if breaks else " " if gap else ""
