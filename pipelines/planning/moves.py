"""What may stand elsewhere in its sentence, section or note and say the same: adjuncts, adverbs, items of lists, parts
of an examination, whole sections.

"After consent was obtained, the patient was sedated" and "The patient was sedated after consent was obtained"; "fever,
chills or cough" and "cough, fever or chills".
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from ..annotation.spans import EntitySpan, Word
from .reading_order import Block, Move, Part, blocks_of, movable
from .sentence_moves import find_sentence_moves

SEPARATOR = re.compile(r", (?:and |or )?| (?:and|or) ")
FEWEST_PARTS, LONGEST_PART = 3, 400
#: An item of a list in lines.
ITEM = re.compile(r"^(?:\d+[.)][ \t]*)?([^\n]*[^\s.,;][.]?)[ \t]*$", re.MULTILINE)


@cache
def _labels() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, movable()["system"]), key=len, reverse=True))
    return re.compile(rf"(?:(?<=[.] )|(?<=[.]  )|(?<=\n)|\A)(?:{labels}):(?= )", re.IGNORECASE)


@cache
def _organs() -> re.Pattern[str]:
    organs, states = ("|".join(sorted(movable()[kind])) for kind in ("organ", "state"))
    return re.compile(rf"(?<=[.:] )(?:(?:the|his|her) )?(?:{organs}) (?:{states})\b", re.IGNORECASE)


def find_moves(
    text: str, words: Sequence[Word], entities: Sequence[EntitySpan], rng: random.Random, share: float
) -> list[Move]:
    """Moves of a note, each drawn with the probability `share`; those of larger spans first.

    Args:
        words: of the text, in order, with parts of speech.
        entities: its clinical entities, in order.
        rng: draws which moves are made, and the new order of lists.
    """
    blocks = blocks_of(text)
    found = [
        *_sections(blocks, rng),
        *_items(text, blocks, rng),
        *_examination(text, blocks, rng),
        *_lists_of(text, entities, rng),
        *find_sentence_moves(text, blocks, words),
    ]
    return sorted(
        (move for move in found if rng.random() < share), key=lambda move: (move.start - move.end, move.start)
    )


def _shuffled(spans: Sequence[tuple[int, int]], rng: random.Random) -> Move:
    """The spans in another order; what stands between them stays."""
    order = list(spans)
    while order == list(spans):
        rng.shuffle(order)
    parts = []
    for number, (start, end) in enumerate(order):
        parts.append(Part(start, end))
        if number + 1 < len(spans):
            parts.append(Part(spans[number][1], spans[number + 1][0]))
    return Move(spans[0][0], spans[-1][1], tuple(parts))


def _runs(parts: Iterable[tuple[int, int] | None], fewest: int, rng: random.Random) -> Iterator[Move]:
    """Neighbouring parts in another order; None ends a run of them."""
    run: list[tuple[int, int]] = []
    for part in [*parts, None]:
        if part is not None:
            run.append(part)
            continue
        if len(run) >= fewest:
            yield _shuffled(run, rng)
        run = []


def _sections(blocks: Sequence[Block], rng: random.Random) -> Iterator[Move]:
    """Sections that hold whatever stands in front of them."""
    parts: list[tuple[int, int] | None] = []
    for block, heads in blocks:
        low = block.group().lower()
        if not heads and parts:
            # The section before goes on here.
            parts[-1] = None
        free = bool(heads) and heads[0] in movable()["section"] and len(low) > len(heads[0]) + 2
        free = free and movable()["system"].union(movable()["section"]).issuperset(heads[1:])
        parts.append(block.span() if free and not any(words in low for words in movable()["refers"]) else None)
    yield from _runs(parts, 2, rng)


def _items(text: str, blocks: Sequence[Block], rng: random.Random) -> Iterator[Move]:
    """The lines of sections that are lists; their numbers stay where they are."""
    for block, heads in blocks:
        first = block.group().find("\n")
        if len(heads) != 1 or heads[0] not in movable()["list"] or not block.group()[:first].rstrip().endswith(":"):
            continue
        items = list(ITEM.finditer(text, block.start() + first + 1, block.end()))
        lines = block.group().count("\n")
        numbered = sum(item.start(1) > item.start() for item in items)
        words = set(re.findall(r"[a-z]+", block.group().lower()))
        # A line without a number may go on from the one before.
        whole = numbered == lines or (not numbered and all(item.group(1)[:1].isupper() for item in items))
        if len(items) == lines and whole and words.isdisjoint(movable()["points"] | movable()["joins"]):
            yield from _runs([item.span(1) for item in items], 2, rng)


def _examination(text: str, blocks: Sequence[Block], rng: random.Random) -> Iterator[Move]:
    """Parts of an examination or review of systems, each with its label or its organ, in another order."""
    labelled = {match.start() for match in _labels().finditer(text)}
    told = [block for block, heads in blocks if not movable()["examination"].isdisjoint(heads[:1])]
    plain = [block.span() for block in told if all(not block.start() < start < block.end() for start in labelled)]
    organs = {match.start() for span in plain for match in _organs().finditer(text, *span)}
    starts = sorted(labelled | organs)
    parts: list[tuple[int, int] | None] = []
    for start, stop in pairwise([*starts, len(text)]):
        part = text[start:stop].partition("\n")[0].rstrip()
        words = set(re.findall(r"[a-z]+", part.lower()))
        # One label to a part: another heading in it would go along.
        whole = part.endswith(".") and part.count(":") == (start in labelled) and len(part) <= LONGEST_PART
        if parts and parts[-1] and (text[parts[-1][1] : start].strip(" \n") or "\n\n" in text[parts[-1][1] : start]):
            parts.append(None)
        parts.append((start, start + len(part)) if whole and words.isdisjoint(movable()["points"]) else None)
    yield from _runs(parts, FEWEST_PARTS, rng)


def _lists_of(text: str, entities: Sequence[EntitySpan], rng: random.Random) -> Iterator[Move]:
    """Lists whose items are clinical entities of one kind and nothing else."""
    run: list[EntitySpan] = []
    for entity in [*entities, None]:
        joined = (
            entity is not None
            and bool(run)
            and entity.label == run[-1].label
            and SEPARATOR.fullmatch(text, run[-1].end, entity.start) is not None
        )
        if entity is not None and (joined or not run):
            run.append(entity)
            continue
        if len(run) > 1 and _is_list(text, run):
            yield _shuffled([(item.start, item.end) for item in run], rng)
        run = [entity] if entity is not None else []


def _is_list(text: str, items: Sequence[EntitySpan]) -> bool:
    """Whether the list is whole, and no item lends a word to another: "left arm and leg", "heart and lung sounds"."""
    before = re.search(r"(?:(\w+) |[:(] ?|\n)\Z", text[max(0, items[0].start - 30) : items[0].start])
    if before is None or (before.group(1) is not None and before.group(1).lower() not in movable()["list_after"]):
        return False
    if re.match(r"\.(?:\s|\Z)|\)|\n|\Z", text[items[-1].end : items[-1].end + 2]) is None:
        return False
    last = text[items[-2].end : items[-1].start]
    if "and" not in last and "or" not in last:
        return False
    inner = [text[item.start : item.end].split() for item in items]
    alone = len(inner[0]) == 1 or len(items) > 2
    plain = all(word.isalpha() and word.islower() for item in inner for word in item)
    return alone and plain and len(inner[-1]) == 1
