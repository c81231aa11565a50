"""Infilling: planned words of many notes are masked and refilled in rounds, windows of all notes in shared batches.

A note is cut into cores that together cover it; each core is decoded in a window that also shows the text on both
sides as it stands in that round. Only windows with open slots run again, and the output layer only at open slots.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from .batching import TokenWindow, run_windows
from .decoding import DecodingState, DecodingStrategy, SamplingOptions
from .fill_constraints import FillTable, SlotContext, match_case
from .spans import Word
from .tokens import WORD, NoteTokens, border_ids

#: Tokens of context on each side of a core, where the note goes on there.
CONTEXT = 48

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


@dataclass
class _Core:
    note: int
    first: int
    last: int
    slots: list[int]
    state: DecodingState


@dataclass(repr=False)
class InfillingNote:
    """One note ready for infilling.

    Args:
        text: the note; read only for the words around slots.
        tokens: its tokens with identifiers placeholdered, see `put_placeholders`.
        words: planned words, in order.
        stream: 32 bytes that seed the note's random choices.
        forbidden: words that no fill may be, those of the note's identifiers, lower case.
    """

    text: str
    tokens: NoteTokens
    words: Sequence[Word]
    stream: bytes
    forbidden: frozenset[str] = frozenset()
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
    ) -> int:
        """Fill the slots of all notes in place; returns the number of windows run.

        Raises:
            RuntimeError: the strategy goes on opening slots without end.
        """
        cores: list[_Core] = []
        for number, note in enumerate(notes):
            self._cut_pieces(note)
            cores += self._cut_cores(number, note, sampling)
        for core in cores:
            strategy.start(core.state)
            self._show(notes[core.note], core)
        total = rounds = 0
        active = [core for core in cores if not core.state.done]
        while active:
            rounds += 1
            if rounds > MOST_ROUNDS + 20 * max(core.state.count for core in active):
                raise RuntimeError("the decoding strategy does not come to an end")
            total += self._round(
                notes, active, strategy, batch_size, device, match_pos, allow_original, min_probability
            )
            active = [core for core in active if not core.state.done]
        return total

    def _round(
        self,
        notes: Sequence[InfillingNote],
        active: Sequence[_Core],
        strategy: DecodingStrategy,
        batch_size: int,
        device: torch.device,
        match_pos: bool,
        allow_original: bool,
        min_probability: float,
    ) -> int:
        # All windows are written down before any is filled: what a window shows must not depend on batch order.
        windows = [self._window(notes[core.note], core) for core in active]
        contexts = [self._contexts(notes[core.note], core) for core in active]

        def collect(number: int, logits: torch.Tensor) -> None:
            core = active[number]
            note = notes[core.note]
            allowed = self.table.mask_logits(
                logits,
                contexts[number],
                match_pos=match_pos,
                allow_original=allow_original,
                min_probability=min_probability,
                forbidden=note.forbidden,
            )
            strategy.step(allowed, core.state)
            note.passes += 1

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

    def _cut_pieces(self, note: InfillingNote) -> None:
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
        """Split pieces so that no core is longer than a window less its context, then group them."""
        body = self.window_length - 2
        total = sum(len(piece.ids) for piece in note.pieces)
        size = body if total <= body else max(1, body - 2 * min(CONTEXT, body // 4))
        cut: list[_Piece] = []
        for piece in note.pieces:
            if piece.slot is not None:
                cut.append(piece)
                continue
            for start in range(0, len(piece.ids), 16):
                cut.append(_Piece(piece.ids[start : start + 16], piece.case_ids[start : start + 16]))
        note.pieces = cut
        # Cores of equal size read better than a last one of a few words.
        count = -(-total // size) if total else 0
        goal = total / count if count else 0.0
        cores: list[_Core] = []
        first, length, done = 0, 0, 0
        for place, piece in enumerate(cut):
            if place > first and (
                length + len(piece.ids) > size or done + length + len(piece.ids) / 2 > goal * (len(cores) + 1)
            ):
                cores.append(self._core(number, note, first, place, len(cores), sampling))
                first, done, length = place, done + length, 0
            length += len(piece.ids)
        if first < len(cut):
            cores.append(self._core(number, note, first, len(cut), len(cores), sampling))
        return [core for core in cores if core.slots]

    @staticmethod
    def _core(number: int, note: InfillingNote, first: int, last: int, index: int, sampling: SamplingOptions) -> _Core:
        slots = [piece.slot for piece in note.pieces[first:last] if piece.slot is not None]
        neighbours = []
        for here, after in zip(slots, [*slots[1:], None][: len(slots)], strict=True):
            between = "x"
            if after is not None:
                between = note.text[note.slots[here].word.end : note.slots[after].word.start]
            neighbours.append(not between.strip())
        seed = hashlib.sha256(note.stream + b"window" + index.to_bytes(4, "big")).digest()
        generator = torch.Generator().manual_seed(int.from_bytes(seed[:7], "big"))
        state = DecodingState(len(slots), neighbours, generator, copy.copy(sampling))
        return _Core(number, first, last, slots, state)

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

    def _window(self, note: InfillingNote, core: _Core) -> TokenWindow:
        body = self.window_length - 2
        ids: list[int] = []
        case_ids: list[int] = []
        positions: list[int] = []
        opened = {core.slots[place] for place in core.state.open}
        for piece in note.pieces[core.first : core.last]:
            if piece.slot is None:
                ids += piece.ids
                case_ids += piece.case_ids
                continue
            slot = note.slots[piece.slot]
            if piece.slot in opened:
                positions.append(len(ids))
            ids += slot.shown
            case_ids += [slot.case_id] * len(slot.shown)
        room = max(0, body - len(ids))
        left = self._side(note, range(core.first - 1, -1, -1), room // 2 if core.last < len(note.pieces) else room)
        right = self._side(note, range(core.last, len(note.pieces)), room - len(left[0]))
        cls_id, sep_id = self.borders
        shift = 1 + len(left[0])
        return TokenWindow(
            [cls_id, *left[0], *ids, *right[0], sep_id],
            [0, *left[1], *case_ids, *right[1], 0],
            [position + shift for position in positions],
        )

    @staticmethod
    def _side(note: InfillingNote, places: range, room: int) -> tuple[list[int], list[int]]:
        """Whole pieces beside a core, nearest first, as many as there is room for."""
        parts: list[tuple[list[int], list[int]]] = []
        for place in places:
            piece = note.pieces[place]
            ids = piece.ids if piece.slot is None else note.slots[piece.slot].shown
            if len(ids) > room:
                break
            case_ids = piece.case_ids if piece.slot is None else [note.slots[piece.slot].case_id] * len(ids)
            parts.append((ids, case_ids))
            room -= len(ids)
        if places.step < 0:
            parts.reverse()
        return [i for ids, _ in parts for i in ids], [c for _, cases in parts for c in cases]

    def _contexts(self, note: InfillingNote, core: _Core) -> list[SlotContext]:
        contexts = []
        for place in core.state.open:
            number = core.slots[place]
            slot = note.slots[number]
            contexts.append(
                SlotContext(
                    original=slot.original,
                    pos=slot.word.pos,
                    before=self._beside(note, number, -1),
                    after=self._beside(note, number, +1),
                )
            )
        return contexts

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
