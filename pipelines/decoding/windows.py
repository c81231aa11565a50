"""Which slots share a window: cores of slots for one run of a strategy, and the text shown around open slots."""

from __future__ import annotations

import copy
import hashlib
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import torch

from ..annotation.heads.batching import LENGTH_STEP, TokenWindow
from .infilling_note import InfillingNote, Line, line_of
from .strategies import DecodingState, SamplingOptions

#: Tokens of context on each side of an open slot at least, where the note goes on there: with its borders a window of
#: 32 tokens. How fluency and cost depend on it is in docs/rewriting.md.
CONTEXT = 14


@dataclass
class Reader:
    """Shows windows to the model.

    Args:
        run: gives each window's logits at its positions to `collect(number, logits)`; returns how many were run.
        borders: ids of the tokens before and after a window.
        window_length: tokens of a window at most, borders included.
    """

    run: Callable[[list[TokenWindow], Callable[[int, torch.Tensor], None]], int]
    borders: tuple[int, int]
    window_length: int
    mask_id: int

    def window(self, ids: Sequence[int], case_ids: Sequence[int], positions: list[int]) -> TokenWindow:
        """A window of these tokens with its borders; `positions` count the first of them."""
        return TokenWindow([self.borders[0], *ids, self.borders[1]], [0, *case_ids, 0], positions)


@dataclass(repr=False)
class Core:
    """Slots that one strategy run decides on, and the logits of a round's windows as they come in."""

    note: int
    slots: list[int]
    state: DecodingState
    parts: list[torch.Tensor | None] = field(default_factory=list)


def cut_cores(
    number: int,
    note: InfillingNote,
    sampling: SamplingOptions,
    window_length: int,
    numbers: list[int],
    attempt: int = 0,
) -> list[Core]:
    """Group slots, given by their numbers: apart where their windows do not meet, and where one would be too long.

    Draws differ from those of an earlier `attempt` at the note.
    """
    line = line_of(note)
    starts = [line.starts[slot] for slot in numbers]
    body = window_length - 2
    context = min(CONTEXT, body // 4)
    size = max(1, body - 2 * context)
    cores: list[Core] = []
    first = 0
    for slot in range(1, len(starts) + 1):
        if slot == len(starts) or starts[slot] - starts[slot - 1] > 2 * context:
            while first < slot:
                last = first + _first_part(starts[first:slot], size)
                index = len(cores) + 10_000 * attempt
                cores.append(_core(number, note, numbers[first:last], starts[first:last], index, sampling))
                first = last
    return cores


def _core(
    number: int, note: InfillingNote, slots: list[int], positions: list[int], index: int, sampling: SamplingOptions
) -> Core:
    words = [note.slots[slot].word for slot in slots]
    neighbours = [not note.text[word.end : following.start].strip() for word, following in pairwise(words)] + [False]
    seed = hashlib.sha256(note.stream + b"window" + index.to_bytes(4, "big")).digest()
    generator = torch.Generator().manual_seed(int.from_bytes(seed[:7], "big"))
    state = DecodingState(len(slots), neighbours, generator, copy.copy(sampling), positions=positions)
    return Core(number, slots, state)


def open_groups(line: Line, core: Core, window_length: int) -> list[list[int]]:
    """The core's open slots, apart where their windows do not meet."""
    apart = 2 * min(CONTEXT, (window_length - 2) // 4)
    groups: list[list[int]] = []
    for place in core.state.open:
        number = core.slots[place]
        if groups and line.starts[number] - line.starts[groups[-1][-1]] <= apart:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def window_around(line: Line, group: Sequence[int], reader: Reader) -> TokenWindow:
    """The text around open slots: context on both sides, and more of it in place of padding."""
    body = reader.window_length - 2
    positions = [line.starts[number] for number in group]
    first, last = positions[0], positions[-1] + 1
    context = min(CONTEXT, body // 4)
    length = -(-(last - first + 2 * context + 2) // LENGTH_STEP) * LENGTH_STEP - 2
    room = max(0, min(body, length) - (last - first))
    left = min(first, room // 2)
    right = min(len(line.ids) - last, room - left)
    left = min(first, room - right)
    part = slice(first - left, last + right)
    return reader.window(line.ids[part], line.case_ids[part], [position - part.start + 1 for position in positions])


def _first_part(starts: Sequence[int], size: int) -> int:
    """How many of these slots make up the first core: all, or about an equal part of at most `size` tokens.

    The cut is made at the widest gap near the equal part, since neighbours should know of each other.
    """
    span = starts[-1] + 1 - starts[0]
    if span <= size:
        return len(starts)
    goal = span / -(-span // size)
    most = max(1, bisect_right(starts, starts[0] + size - 1))
    least = min(most, max(1, bisect_right(starts, starts[0] + int(0.8 * goal))))
    return max(range(least, most + 1), key=lambda count: (starts[count] - starts[count - 1], -count))
