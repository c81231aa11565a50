"""The order in which a note is read where parts of it stand elsewhere, and what the moves read of a note's layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..lexicons.loading import pairs

#: Lines up to a blank one: a section or a paragraph of one; and a heading.
BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)*")
HEAD = re.compile(r"^([A-Za-z][\w ,/&-]{0,50}?):+(?=\s)", re.MULTILINE)

#: A block and its headings in lower case.
Block = tuple[re.Match[str], list[str]]


@dataclass(frozen=True)
class Part:
    """A piece of the note in its new place, or new `text`; its first letter may become `upper` or `lower`."""

    start: int
    end: int
    letter: str = ""
    text: str = ""


@dataclass(frozen=True)
class Move:
    """A span of the note whose parts are read in another order."""

    start: int
    end: int
    parts: tuple[Part, ...]


@cache
def movable() -> dict[str, frozenset[str]]:
    """Lists of words by kind, see movable.tsv."""
    return {
        kind: frozenset(entry.replace("_", " ") for entry in (entries.split(" | " if " | " in entries else None)))
        for kind, entries in pairs("movable").items()
    }


def blocks_of(text: str) -> list[Block]:
    """The blocks of a note, each with the headings at the beginnings of its lines; none where it begins with none."""
    found = []
    for block in BLOCK.finditer(text):
        heads = list(HEAD.finditer(block.group()))
        named = bool(heads) and heads[0].start() == 0
        found.append((block, [head.group(1).lower() for head in heads] if named else []))
    return found


def reading_order(length: int, moves: Sequence[Move], spans: Sequence[tuple[int, int]]) -> list[Part]:
    """The note's parts in the order in which they are read, for moves of larger spans first.

    Args:
        length: of the note.
        spans: what must not be cut: identifiers, entities and rewritten words. A move that would cut one is not made.
    """
    inside = bytearray(length + 1)
    for start, end in spans:
        inside[start + 1 : end] = b"\1" * max(0, end - start - 1)
    order = [Part(0, length)]
    for move in moves:
        if any(inside[part.start] or inside[part.end] for part in move.parts):
            continue
        for number, part in enumerate(order):
            if not part.text and part.start <= move.start and move.end <= part.end:
                before = [Part(part.start, move.start, part.letter)] if part.start < move.start else []
                after = [Part(move.end, part.end)] if move.end < part.end else []
                first, *others = move.parts
                if not before:
                    first = replace(first, letter=part.letter or first.letter)
                order[number : number + 1] = [*before, first, *others, *after]
                break
    return order
