"""Infilling: planned words of many notes are masked and refilled in rounds, windows of all notes in shared batches.

The slots of a note are grouped into cores, each short enough for one window. In every round the text around the open
slots of a core, as it then stands, is shown to the model: text far from any open slot is not run, and the output layer
only at open slots.
"""

from __future__ import annotations

import copy
import hashlib
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from ..annotation.batching import LENGTH_STEP, TokenWindow, run_windows
from ..annotation.spans import Word
from ..annotation.tokens import WORD, NoteTokens, border_ids
from .fill_constraints import FillTable, SlotContext, match_case, word_stem
from .strategies import DecodingState, DecodingStrategy, SamplingOptions
from .word_similarity import WordSimilarity

#: Tokens of context on each side of an open slot at least, where the note goes on there: with its borders a window of
#: 32 tokens. How fluency and cost depend on it is in docs/decoding.md.
CONTEXT = 14

#: Characters on each side of a slot in which no word is written a second time.
NEAR = 40

SHORTEST_WINDOW = 8

#: Rounds after which a strategy is taken to run without end, 20 for each slot of a window aside.
MOST_ROUNDS = 200


# The classes that hold text of the note are not shown by repr().
@dataclass(repr=False)
class Slot:
    """A planned word: where it stands in the note, its original tokens, and what it shows now."""

    word: Word
    original: str
    ids: list[int]
    shown: list[int]
    case_id: int
    fill: str | None = None


@dataclass(repr=False)
class _Piece:
    """Either a run of tokens that stay, or one slot."""

    ids: list[int]
    case_ids: list[int]
    slot: int | None = None


@dataclass(repr=False)
class _Core:
    """Slots that one strategy run decides on, and the logits of a round's windows as they come in."""

    note: int
    slots: list[int]
    state: DecodingState
    parts: list[torch.Tensor | None] = field(default_factory=list)


@dataclass(repr=False)
class _Line:
    """A note's tokens as they stand in one round, and where each slot begins."""

    ids: list[int]
    case_ids: list[int]
    starts: list[int]


@dataclass(repr=False)
class InfillingNote:
    """One note ready for infilling.

    Args:
        text: the note; read only for the words around slots.
        tokens: its tokens with identifiers placeholdered, see `put_placeholders`.
        words: planned words, in order.
        stream: 32 bytes that seed the note's random choices.
        forbidden: words that no fill may be, those of the note's identifiers, lower case.
        likes: the only words that may be written for a planned word, where not any may, see `plan_masks`.
    """

    text: str
    tokens: NoteTokens
    words: Sequence[Word]
    stream: bytes
    forbidden: frozenset[str] = frozenset()
    likes: Mapping[Word, frozenset[str]] = field(default_factory=dict)
    slots: list[Slot] = field(default_factory=list)
    pieces: list[_Piece] = field(default_factory=list)
    rounds: int = 0
    passes: int = 0

    def fills(self) -> list[tuple[Word, str]]:
        """(word, new word in its case) of every slot that was rewritten."""
        return [
            (slot.word, match_case(slot.fill, self.text[slot.word.start : slot.word.end]))
            for slot in self.slots
            if slot.fill is not None
        ]


class Infiller:
    """Runs a masked LM over notes with planned words.

    Args:
        model: masked LM, ours or any other.
        own: the model takes `case_ids`, `heads` and `logits_positions`.
        window_length: tokens of a window, special tokens included.
    """

    def __init__(self, model: Any, tokenizer: Any, table: FillTable, *, own: bool, window_length: int) -> None:
        if tokenizer.mask_token_id is None:
            raise ValueError("the tokenizer has no mask token; use a masked LM")
        self.model, self.tokenizer, self.table = model, tokenizer, table
        self.own, self.window_length = own, window_length
        if window_length < SHORTEST_WINDOW:
            raise ValueError(f"windows of {window_length} tokens are too short; {SHORTEST_WINDOW} are needed")
        self.borders = border_ids(tokenizer)
        self._similarity: WordSimilarity | None = None

    def fill(
        self,
        notes: Sequence[InfillingNote],
        strategy: DecodingStrategy,
        sampling: SamplingOptions,
        *,
        batch_size: int,
        device: torch.device,
        match_pos: bool = True,
        allow_original: bool = False,
        min_probability: float = 0.0,
        fidelity: float = 0.0,
    ) -> int:
        """Fill the slots of all notes in place; returns the number of windows run.

        Args:
            batch_size: windows in one forward pass.
            fidelity: how much a fill should be like the word that it replaces, 0 to 1, see `WordSimilarity`.

        Raises:
            RuntimeError: the strategy goes on opening slots without end.
        """
        cores: list[_Core] = []
        for number, note in enumerate(notes):
            self.cut_pieces(note)
            cores += self._cut_cores(number, note, sampling)
        for core in cores:
            strategy.start(core.state)
            self._show(notes[core.note], core)

        def allow(note: InfillingNote, numbers: Sequence[int], logits: torch.Tensor) -> torch.Tensor:
            allowed = self.table.mask_logits(
                logits,
                [self.context_of(note, number) for number in numbers],
                match_pos=match_pos,
                allow_original=allow_original,
                min_probability=min_probability,
                forbidden=note.forbidden,
            )
            return self._with_likeness(note, numbers, allowed, fidelity)

        total = rounds = 0
        active = [core for core in cores if not core.state.done]
        while active:
            rounds += 1
            if rounds > MOST_ROUNDS + 20 * max(core.state.count for core in active):
                raise RuntimeError("the decoding strategy does not come to an end")
            total += self._round(notes, active, strategy, batch_size, device, allow)
            active = [core for core in active if not core.state.done]
        for note in notes:
            self._undo_repeats(note)
        return total

    @staticmethod
    def _undo_repeats(note: InfillingNote) -> None:
        """Give back the original where two fills of one round made a word stand twice: "the start ... started"."""
        for number, slot in enumerate(note.slots):
            # Only words of like sense say one thing twice; any other fill was drawn for its own place.
            if slot.fill is None or slot.word not in note.likes:
                continue
            for other in reversed(note.slots[max(0, number - 6) : number]):
                if slot.word.start - other.word.end > NEAR or "\n" in note.text[other.word.end : slot.word.start]:
                    break
                if (
                    other.fill is not None
                    and word_stem(other.fill) == word_stem(slot.fill)
                    and word_stem(other.original) != word_stem(slot.original)
                ):
                    slot.fill, slot.shown = None, slot.ids
                    break

    def _round(
        self,
        notes: Sequence[InfillingNote],
        active: Sequence[_Core],
        strategy: DecodingStrategy,
        batch_size: int,
        device: torch.device,
        allow: Callable[[InfillingNote, Sequence[int], torch.Tensor], torch.Tensor],
    ) -> int:
        # All windows are written down before any is filled: what a window shows must not depend on batch order.
        lines = {number: self._line(notes[number]) for number in {core.note for core in active}}
        windows: list[TokenWindow] = []
        jobs: list[tuple[_Core, int, list[int]]] = []
        for core in active:
            groups = self._groups(lines[core.note], core)
            core.parts = [None] * len(groups)
            for part, group in enumerate(groups):
                windows.append(self._window(lines[core.note], group))
                jobs.append((core, part, group))

        def collect(number: int, logits: torch.Tensor) -> None:
            core, part, group = jobs[number]
            note = notes[core.note]
            core.parts[part] = allow(note, group, logits)
            note.passes += 1
            allowed = [rows for rows in core.parts if rows is not None]
            if len(allowed) == len(core.parts):
                core.parts = []
                strategy.step(torch.cat(allowed), core.state)

        count = run_windows(
            self.model,
            windows,
            pad_token_id=self.tokenizer.pad_token_id or 0,
            batch_size=batch_size,
            device=device,
            heads=("mlm",),
            accepts_case=self.own,
            collect=collect,
            longest=self.window_length,
        )
        for number in {core.note for core in active}:
            notes[number].rounds += 1
        for core in active:
            self._show(notes[core.note], core)
        return count

    def _with_likeness(
        self, note: InfillingNote, numbers: Sequence[int], logits: torch.Tensor, fidelity: float
    ) -> torch.Tensor:
        if fidelity == 0:
            return logits
        if self._similarity is None:
            self._similarity = WordSimilarity(self.model, self.table.token_ids)
        # A word that is also part of an identifier must leave no trace in what is written.
        slots = [note.slots[number] for number in numbers]
        words = [[] if slot.original in note.forbidden else slot.ids for slot in slots]
        return self._similarity.add(logits, words, fidelity)

    def cut_pieces(self, note: InfillingNote) -> None:
        """Cut the tokens into slots and the runs between them."""
        tokens, words = note.tokens, list(note.words)
        note.slots, note.pieces = [], []
        index, run = 0, _Piece([], [])
        position, count = 0, len(tokens)
        while position < count:
            start, end = tokens.starts[position], tokens.ends[position]
            while index < len(words) and words[index].end <= start:
                index += 1
            word = words[index] if index < len(words) else None
            # A slot is made of tokens that lie wholly within the word; a tokenizer that joins a word with its
            # neighbours leaves the word as it is.
            if word is None or start != word.start or end > word.end:
                run.ids.append(tokens.ids[position])
                run.case_ids.append(tokens.case_ids[position])
                position += 1
                continue
            stop = position
            while stop < count and tokens.starts[stop] < word.end and tokens.ends[stop] <= word.end:
                stop += 1
            if tokens.ends[stop - 1] != word.end:
                run.ids.append(tokens.ids[position])
                run.case_ids.append(tokens.case_ids[position])
                position += 1
                continue
            if run.ids:
                note.pieces.append(run)
                run = _Piece([], [])
            ids = tokens.ids[position:stop]
            case_id = tokens.case_ids[position]
            note.slots.append(Slot(word, note.text[word.start : word.end].lower(), ids, list(ids), case_id))
            note.pieces.append(_Piece(ids, [case_id] * len(ids), slot=len(note.slots) - 1))
            position = stop
        if run.ids:
            note.pieces.append(run)

    def _cut_cores(self, number: int, note: InfillingNote, sampling: SamplingOptions) -> list[_Core]:
        """Group slots: apart where their windows do not meet, and where a window would be too long."""
        starts = self._line(note).starts
        body = self.window_length - 2
        context = min(CONTEXT, body // 4)
        size = max(1, body - 2 * context)
        cores: list[_Core] = []
        first = 0
        for slot in range(1, len(starts) + 1):
            if slot == len(starts) or starts[slot] - starts[slot - 1] > 2 * context:
                while first < slot:
                    last = first + _first_part(starts[first:slot], size)
                    slots = list(range(first, last))
                    cores.append(self._core(number, note, slots, starts[first:last], len(cores), sampling))
                    first = last
        return cores

    @staticmethod
    def _core(
        number: int, note: InfillingNote, slots: list[int], positions: list[int], index: int, sampling: SamplingOptions
    ) -> _Core:
        neighbours = []
        for here, after in zip(slots, [*slots[1:], None][: len(slots)], strict=True):
            between = "x"
            if after is not None:
                between = note.text[note.slots[here].word.end : note.slots[after].word.start]
            neighbours.append(not between.strip())
        seed = hashlib.sha256(note.stream + b"window" + index.to_bytes(4, "big")).digest()
        generator = torch.Generator().manual_seed(int.from_bytes(seed[:7], "big"))
        state = DecodingState(len(slots), neighbours, generator, copy.copy(sampling), positions=positions)
        return _Core(number, slots, state)

    def _show(self, note: InfillingNote, core: _Core) -> None:
        """Bring the core's slots to what its state says: masked, filled, or original."""
        opened = set(core.state.open)
        for place, number in enumerate(core.slots):
            slot = note.slots[number]
            if place in opened:
                slot.shown = [self.tokenizer.mask_token_id]
            elif place in core.state.fills:
                fill = core.state.fills[place]
                slot.shown = [int(self.table.token_ids[fill])]
                slot.fill = self.table.words[fill]
            else:
                slot.shown = slot.ids
                slot.fill = None

    @staticmethod
    def _line(note: InfillingNote) -> _Line:
        """The note's tokens as its slots now show them."""
        line = _Line([], [], [])
        for piece in note.pieces:
            if piece.slot is None:
                line.ids += piece.ids
                line.case_ids += piece.case_ids
                continue
            slot = note.slots[piece.slot]
            line.starts.append(len(line.ids))
            line.ids += slot.shown
            line.case_ids += [slot.case_id] * len(slot.shown)
        return line

    def _groups(self, line: _Line, core: _Core) -> list[list[int]]:
        """The core's open slots, apart where their windows do not meet."""
        apart = 2 * min(CONTEXT, (self.window_length - 2) // 4)
        groups: list[list[int]] = []
        for place in core.state.open:
            number = core.slots[place]
            if groups and line.starts[number] - line.starts[groups[-1][-1]] <= apart:
                groups[-1].append(number)
            else:
                groups.append([number])
        return groups

    def _window(self, line: _Line, group: Sequence[int]) -> TokenWindow:
        """The text around open slots: context on both sides, and more of it in place of padding."""
        body = self.window_length - 2
        positions = [line.starts[number] for number in group]
        first, last = positions[0], positions[-1] + 1
        context = min(CONTEXT, body // 4)
        length = -(-(last - first + 2 * context + 2) // LENGTH_STEP) * LENGTH_STEP - 2
        room = max(0, min(body, length) - (last - first))
        left = min(first, room // 2)
        right = min(len(line.ids) - last, room - left)
        left = min(first, room - right)
        cls_id, sep_id = self.borders
        start, stop = first - left, last + right
        return TokenWindow(
            [cls_id, *line.ids[start:stop], sep_id],
            [0, *line.case_ids[start:stop], 0],
            [position - start + 1 for position in positions],
        )

    def context_of(self, note: InfillingNote, number: int) -> SlotContext:
        """What the fill constraints need to know of one slot as the note now stands."""
        slot = note.slots[number]
        return SlotContext(
            original=slot.original,
            pos=slot.word.pos,
            before=self._beside(note, number, -1),
            after=self._beside(note, number, +1),
            near=self._near(note, number),
            likes=note.likes.get(slot.word),
        )

    @staticmethod
    def _near(note: InfillingNote, number: int) -> frozenset[str]:
        """Words up to some forty characters away in the same line, as they now stand, lower case."""
        word = note.slots[number].word
        start, end = max(0, word.start - NEAR), word.end + NEAR
        before = note.text[start : word.start].rpartition("\n")[2]
        after = note.text[word.end : end].partition("\n")[0]
        near = {match.group().lower() for part in (before, after) for match in WORD.finditer(part)}
        for other in note.slots[max(0, number - 6) : number + 7]:
            if other.fill is not None and other.word != word and start <= other.word.start < end:
                near.add(other.fill)
        return frozenset(near)

    @staticmethod
    def _beside(note: InfillingNote, number: int, side: int) -> str:
        """The word right beside a slot as it now stands, lower case; empty across punctuation."""
        slot = note.slots[number]
        other = number + side
        if 0 <= other < len(note.slots):
            near = note.slots[other]
            gap = note.text[near.word.end : slot.word.start] if side < 0 else note.text[slot.word.end : near.word.start]
            if not gap.strip():
                return near.fill or near.original
        if side < 0:
            before = note.text[max(0, slot.word.start - 40) : slot.word.start].rstrip()
            matches = list(WORD.finditer(before))
            return matches[-1].group().lower() if matches and matches[-1].end() == len(before) else ""
        after = note.text[slot.word.end : slot.word.end + 40].lstrip()
        match = WORD.match(after)
        return match.group().lower() if match else ""


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
